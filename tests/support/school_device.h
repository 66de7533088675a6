#pragma once

#include "engine/facts.h"
#include "engine/host.h"
#include "engine/sync/sync_run.h"
#include "engine/tables/peer_table.h"
#include "engine/tables/record.h"

#include <QTemporaryDir>

#include <map>

namespace pitanga::test {

/// One record as the protocol sees it: all that two devices that have synced must agree on.
struct StoredRecord
{
    QByteArray model;
    QByteArray partition;
    QByteArray serialized;
    bool deleted = false;
    bool erased = false;
    QByteArray savedBy; ///< instance and counter, "0a1b…:12"
    QByteArray conflicting;
    QByteArray history; ///< all counters, by instance
    friend bool operator==(const StoredRecord &, const StoredRecord &) = default;
};
using StoredRecords = std::map<QByteArray, StoredRecord>; ///< by id

/// A laptop of the user story: a home with real files, the machine's clock, and an address on loopback where it
/// answers. Only its machine is made up and its chance seeded, so that several can live in one process.
///
///     SchoolDevice facility("Facility", 1), city("City", 2);
///     const QByteArray school = facility.importSample();
///     VERIFY_OK(city.join(facility, school));
///     city.sync(facility);
class SchoolDevice
{
public:
    /// `vfs`: the disk it lives on, where that is to fail.
    SchoolDevice(const QString &name, quint64 seed, const QByteArray &vfs = {});
    ~SchoolDevice();
    Q_DISABLE_COPY_MOVE(SchoolDevice)

    const std::shared_ptr<Device> &device() const { return m_device; }
    /// A connection of the calling thread, the same at every call; one thread at a time uses the device.
    Store &store();
    Database &db() { return store().db(); }
    /// Closes that connection, so that another thread may go on with the device.
    void leaveToOtherThread() { m_store.reset(); }
    const Profile &profile() const { return m_device->profiles().front(); }
    RecordTable records() { return RecordTable(store(), profile()); }
    QString name() const { return m_options.name; }
    QString home() const { return m_home.path(); }
    QString address() const;
    quint16 plainPort() const { return m_host->httpPort(); } ///< where it answers without TLS

    /// The sample school, made live under a root of this device; returns the data set's id.
    QByteArray importSample();
    /// The id of the person of that name; empty where nobody is.
    QByteArray person(const QByteArray &username);
    QByteArray create(const char *model, const Json &fields);
    /// A work session of that learner, as Kolibri logs it; returns its id.
    QByteArray addWork(const QByteArray &dataset, const QByteArray &learner, int minutes);

    /// Gets a certificate of the school from the other device with the sample administrator's password: for all
    /// of it, or for one learner.
    Result<Certificate> join(SchoolDevice &other, const QByteArray &dataset, const QByteArray &learner = {},
                             const QByteArray &password = "sample-admin");
    /// Meets the other device and syncs with it: a pull, then a push.
    SyncSummary sync(SchoolDevice &other, const SyncRun::Report &report = {}, const CancelFlag &cancel = {});
    Result<Peer> meetAt(const QString &address);

    StoredRecords stored();
    /// What is wrong with the database, as far as the device itself can tell; empty when nothing is.
    QString faults();
    /// Whether these bytes stand anywhere in the files of the database, their logs included; names the file.
    QByteArray fileWith(QByteArrayView bytes) const;

    /// Stops answering and closes everything, as a program that ends.
    void close();
    void reopen();

private:
    QTemporaryDir m_home;
    DeviceOptions m_options;
    std::shared_ptr<Device> m_device;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Host> m_host;
};

/// Records of a's that lie in these partitions and b has in another way or not at all, one a line, and the
/// other way round; empty when both are equal there. Without partitions: everywhere.
QByteArray difference(const StoredRecords &a, const StoredRecords &b, const std::optional<Filter> &within = {});

/// What is wrong with a summary: a failure, or counts that do not add up. Empty when nothing is.
QByteArray wrongIn(const SyncSummary &summary);

} // namespace pitanga::test
