#pragma once

#include "engine/sync/sync_run.h"
#include "memory_network.h"
#include "test_device.h"

#include <QTest>

#include <deque>

namespace pitanga::test {

/// A school whose devices sync over a network in memory. Device 0 holds the root certificate and begins with
/// the school's first records; all others have a full certificate of it and nothing else. Keys are those of a
/// transcript, so no test waits for one to be made.
class SchoolWorld
{
public:
    explicit SchoolWorld(int devices = 2);

    MemoryNetwork network;
    ServerOptions offered;                             ///< what all servers offer; set before the first sync
    Capabilities asked{true, true, true, false, true}; ///< what all clients say of themselves

    TestDevice &device(int number) { return m_devices[size_t(number)]; }
    QByteArray address(int number) const { return "http://device" + QByteArray::number(number) + '/'; }
    /// Made at the first call, attached to the network.
    Endpoints &endpoints(int number);

    SyncRequest request(int client, int server) const;
    /// A sync that `client` drives, with a connection of its own.
    SyncSummary sync(int client, int server);
    SyncSummary sync(int client, const SyncRequest &request, const CancelFlag &cancel = {},
                     const SyncRun::Report &report = {});

    QByteArray makeClass(int device, const char *name);
    void renameClass(int device, const QByteArray &id, const char *name);
    /// The name of the class as the views show it; empty when they do not.
    QByteArray nameOfClass(int device, const QByteArray &id);
    void removeClass(int device, const QByteArray &id);
    void eraseClass(int device, const QByteArray &id);

    /// Empty when both devices hold the same records: texts, flags, conflicts, last savers and histories.
    QByteArray differenceBetween(int one, int other);
    /// What is left of syncs that should leave nothing: active transfers, buffered records. Empty when none.
    QByteArray leftovers(int device);

    const QByteArray &dataset() const { return m_dataset; }
    const QByteArray &facility() const { return m_facility; }

private:
    std::deque<TestDevice> m_devices;
    std::deque<std::unique_ptr<Endpoints>> m_endpoints;
    QByteArray m_dataset;
    QByteArray m_facility;
};

/// Fates for `MemoryNetwork::decide`.
Fate neverArrives();
Fate answerIsLost();
Fate isAnswered(int status, const QByteArray &body = "{}");

} // namespace pitanga::test

/// The test fails with the reason unless the sync completed.
#define VERIFY_COMPLETED(sync)                                                                                 \
    do {                                                                                                       \
        const pitanga::SyncSummary ended = (sync);                                                             \
        QVERIFY2(ended.outcome == pitanga::SyncOutcome::Completed,                                             \
                 qPrintable(ended.error ? ended.error->forPerson + QStringLiteral(" | ") + ended.error->forLog \
                                        : QStringLiteral("cancelled")));                                       \
    } while (false)

/// The test fails with the text unless it is empty: a difference, a leftover.
#define VERIFY_NOTHING(text)                                                                                   \
    do {                                                                                                       \
        const QByteArray found = (text);                                                                       \
        QVERIFY2(found.isEmpty(), found.constData());                                                          \
    } while (false)
