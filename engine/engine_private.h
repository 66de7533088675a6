#pragma once

#include "engine/automatic_sync.h"
#include "engine/discovery/discovery.h"
#include "engine/engine.h"
#include "engine/found_devices.h"
#include "engine/host.h"
#include "engine/peer_board.h"
#include "engine/reader.h"
#include "engine/wire/meeting.h"

#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace pitanga {

inline constexpr int runsAtOnce = 3; // one writer at a time anyway; more only helps while peers work
inline constexpr int runsInAll = 12; // long ones are not counted: a peer may work for hours, or pretend to
inline constexpr std::chrono::minutes longRun{15};
inline constexpr int looksAtOnce = 4; // who does not answer holds one for seconds

/// The engine's insides as the door's thread sees them. Work goes to the pool as functions that open a store of
/// their own; what they find comes back through `post`.
class Engine::Private
{
public:
    /// Somebody who answered, and what is held here, so that its card is right from the first moment.
    struct Met
    {
        Peer peer;
        std::vector<Facility> held;
    };

    Private(std::shared_ptr<Device> opened, HostOptions hostOptions)
        : device(std::move(opened)),
          dial(dialOverSockets(*device)),
          options(std::move(hostOptions)),
          reader(device),
          desk(std::make_shared<FrontDesk>(device)),
          meetings(device, desk, dial, [this](const QString &peerId) { return board.known(peerId); }),
          automatic(device->sharedClock(), device->sharedRandom()),
          found(device->sharedClock())
    {
        options.server.desk = desk;
        pool.setMaxThreadCount(runsInAll + 2);
        looks.setMaxThreadCount(looksAtOnce);
        passing.setMaxThreadCount(looksAtOnce);
        keeping.setMaxThreadCount(1);
    }

    /// Writes a setting of the home.
    void keep(Engine *door, const QByteArray &name, const QByteArray &value);
    Result<> restoreSchedule(Store &store);
    Result<> restoreDiscovery(Store &store);
    std::optional<OwnAnnouncement> ownAnnouncement() const;
    Result<> restoreBeginning(Store &store);
    Result<> restoreServing(Store &store);
    void takeServing(const ServingSettings &settings);

    PeerFact fact(const QString &peerId) const
    {
        PeerFact fact = board.peer(peerId);
        fact.automatic = automatic.fact(peerId);
        return fact;
    }

    bool mayRunOneMore() const;

    /// Somebody here chose it, compared its key, or synced with it or does so now.
    bool isUsed(const QString &peerId) const
    {
        const PeerFact fact = board.peer(peerId);
        return fact.keyCompared || fact.lastSync || fact.running || fact.waiting || automatic.isChosen(peerId);
    }

    /// Runs `work` on a thread of the pool with a store, then `then` in the door's thread, if the door still
    /// is.
    template <typename T>
    void inBackground(Engine *door, std::function<Result<T>(Store &)> work, std::function<void(Result<T>)> then)
    {
        onPool<T>(pool, door, std::move(work), std::move(then));
    }

    /// The same for one who asked: `answer` follows while `context` lives.
    template <typename T>
    void answerInBackground(Engine *door, std::function<Result<T>(Store &)> work, QObject *context,
                            Answer<T> answer)
    {
        inBackground<T>(door, std::move(work), [context = QPointer(context), answer](const Result<T> &outcome) {
            if (context)
                answer(outcome);
        });
    }

    template <typename T>
    void onPool(QThreadPool &chosen, Engine *door, std::function<Result<T>(Store &)> work,
                std::function<void(Result<T>)> then, int priority = 0)
    {
        const auto run = [this, door = QPointer(door), work = std::move(work), then = std::move(then)] {
            auto store = device->connect();
            Result<T> outcome = store ? work(**store) : Result<T>(store.error());
            if (door)
                QMetaObject::invokeMethod(
                    door, [then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
        };
        chosen.start(run, priority);
    }

    std::shared_ptr<Device> device;
    Dial dial;
    HostOptions options;
    ServingSettings serving;
    Reader reader;
    PeerBoard board;
    std::shared_ptr<FrontDesk> desk;
    Meetings meetings;
    std::unique_ptr<Host> host; ///< after the desk: its workers use it
    AutomaticSync automatic;
    QTimer scheduleTimer;
    FoundDevices found;
    DiscoveryFact nearby;
    std::unique_ptr<Discovery> discovery;
    std::optional<OwnAnnouncement> announced;
    int looksAround = 0; ///< rounds of asking all peers
    QHash<QString, CancelFlag> running;
    QHash<QString, std::chrono::milliseconds> begunAt; ///< of those that run, on the monotonic clock
    QHash<QString, CancelFlag> previews;               ///< the last one of each peer
    QStringList waiting;
    QSet<QString> begunBySchedule; ///< of those that run or wait
    bool firstRunDone = false;
    CancelFlag closing;
    QThreadPool pool;
    QThreadPool keeping; ///< writes settings, in order, and to the end even when the door closes
    QThreadPool looks;   ///< apart, so that no sync waits for devices that do not answer
    QThreadPool
        passing; ///< looks at devices that nobody here uses: whatever they do keeps the others not waiting
};

} // namespace pitanga
