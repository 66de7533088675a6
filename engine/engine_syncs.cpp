#include "engine/base/words.h"
#include "engine/engine_private.h"
#include "engine/storage/transaction.h"
#include "engine/sync/sync_with_all.h"
#include "engine/tables/setting_table.h"

#include <algorithm>

// The part of the door that runs syncs: those that a person asks for, and those of the schedule.
namespace pitanga {

namespace {

constexpr auto scheduleSetting = "automatic-sync";
constexpr std::chrono::milliseconds sleepIsNoticedWithin = std::chrono::seconds(10);
constexpr std::chrono::milliseconds shortestWaitForSchedule(500); // who is due stays so while it is being asked

SyncSummary failedSummary(const Peer &peer, const Error &error, const QDateTime &now)
{
    SyncSummary summary;
    summary.peerId = QString::fromUtf8(peer.id);
    summary.peerName = QString::fromUtf8(peer.name);
    summary.outcome = error.kind == Error::Kind::Cancelled ? SyncOutcome::Cancelled : SyncOutcome::Failed;
    summary.error = error;
    summary.startedAt = summary.endedAt = now;
    return summary;
}

} // namespace

void Engine::sync(const QString &peerId)
{
    d->begunBySchedule.remove(peerId); // a person who asks for it wants to be told
    enqueue(peerId);
}

void Engine::enqueue(const QString &peerId)
{
    if (!d->board.known(peerId) || d->running.contains(peerId) || d->waiting.contains(peerId))
        return;
    if (const auto preview = d->previews.constFind(peerId); preview != d->previews.cend())
        preview->cancel();
    d->waiting << peerId;
    d->automatic.began(peerId);
    d->board.setWaiting(peerId, true);
    tell(peerId);
    startNext();
}

bool Engine::Private::mayRunOneMore() const
{
    const auto now = device->clock().monotonic();
    const auto fresh = std::count_if(begunAt.begin(), begunAt.end(),
                                     [&](std::chrono::milliseconds begun) { return now - begun < longRun; });
    return fresh < runsAtOnce && running.size() < runsInAll;
}

void Engine::startNext()
{
    while (!d->waiting.isEmpty() && d->mayRunOneMore()) {
        const QString id = d->waiting.takeFirst();
        const Peer peer = *d->board.known(id);
        const CancelFlag cancelled;
        d->running.insert(id, cancelled);
        d->begunAt.insert(id, d->device->clock().monotonic());
        d->board.setWaiting(id, false);
        const auto report = [door = QPointer(this)](const SyncProgress &progress) {
            if (door)
                QMetaObject::invokeMethod(
                    door, [door, progress] { door->noteProgress(progress); }, Qt::QueuedConnection);
        };
        d->inBackground<SyncSummary>(
            this,
            [this, peer, cancelled, report](Store &store) -> Result<SyncSummary> {
                const Link link = d->dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, cancelled);
                SyncRequest request{peer.id, QString::fromUtf8(peer.name), peer.address};
                request.asChosen = true;
                return syncWithAll(store, *link.peer, request, cancelled, report);
            },
            [this, peer](Result<SyncSummary> summary) {
                noteEnd(summary ? *summary : failedSummary(peer, summary.error(), d->device->clock().nowUtc()));
            });
    }
}

void Engine::noteProgress(const SyncProgress &progress)
{
    if (!d->running.contains(progress.peerId))
        return;
    d->board.setProgress(progress);
    emit syncProgressed(progress);
}

void Engine::noteEnd(SyncSummary summary)
{
    d->running.remove(summary.peerId);
    d->begunAt.remove(summary.peerId);
    summary.automatic = d->begunBySchedule.remove(summary.peerId);
    d->board.endSync(summary);
    d->automatic.ended(summary.peerId, summary.outcome);
    d->automatic.setBlocked(summary.peerId, d->board.peer(summary.peerId).keyChanged);
    if (d->board.known(summary.peerId))
        tell(summary.peerId);
    emit syncEnded(summary);
    emit recordsChanged();
    refreshDevice();
    startNext();
    armSchedule();
}

void Engine::cancel(const QString &peerId)
{
    if (d->waiting.removeOne(peerId)) {
        d->board.setWaiting(peerId, false);
        d->begunBySchedule.remove(peerId);
        d->automatic.ended(peerId, SyncOutcome::Cancelled);
        tell(peerId);
    }
    if (const auto flag = d->running.constFind(peerId); flag != d->running.cend())
        flag->cancel();
}

void Engine::Private::keep(Engine *door, const QByteArray &name, const QByteArray &value)
{
    onPool<std::monostate>(
        keeping, door,
        [name, value](Store &store) -> Result<> {
            Transaction transaction(store.db(), Transaction::Kind::Write);
            PITANGA_TRY(SettingTable(store.db()).set(name, value));
            return transaction.commit();
        },
        [](const Result<> &) {});
}

Result<> Engine::Private::restoreSchedule(Store &store)
{
    PITANGA_LET(kept, SettingTable(store.db()).value(scheduleSetting));
    const auto schedule = Json::parse(kept);
    automatic.restore(schedule ? *schedule : Json::object());
    return {};
}

AutomaticSyncSettings Engine::automaticSync() const
{
    return d->automatic.settings();
}

void Engine::setAutomaticSync(const AutomaticSyncSettings &settings)
{
    if (settings == d->automatic.settings())
        return;
    d->automatic.setSettings(settings);
    keepSchedule();
    emit automaticSyncChanged(d->automatic.settings());
    for (const PeerFact &fact : peers())
        if (fact.automatic.chosen)
            emit peerChanged(fact);
}

void Engine::syncAutomatically(const QString &peerId, bool chosen)
{
    if ((chosen && !d->board.known(peerId)) || !d->automatic.choose(peerId, chosen))
        return;
    if (d->running.contains(peerId) || d->waiting.contains(peerId))
        d->automatic.began(peerId);
    d->automatic.setBlocked(peerId, d->board.peer(peerId).keyChanged);
    keepSchedule();
    if (d->board.known(peerId))
        tell(peerId);
}

/// Writes the settings and choices into the home, and begins what they make due.
void Engine::keepSchedule()
{
    d->keep(this, scheduleSetting, d->automatic.toJson().toCompact());
    armSchedule();
}

void Engine::armSchedule()
{
    const auto next = d->automatic.untilNext().value_or(sleepIsNoticedWithin);
    d->scheduleTimer.start(std::clamp(next, shortestWaitForSchedule, sleepIsNoticedWithin));
}

void Engine::runSchedule()
{
    if (d->automatic.noticeSleep())
        lookAgain();
    for (const QString &id : d->automatic.due())
        if (d->board.peer(id).reach == PeerReach::Reachable)
            beginDue(id);
        else
            look(id); // quietly: a sync with somebody who is away would only leave a failure to read
    startNext();      // a run may have become a long one
    armSchedule();
}

/// Somebody was asked whether they are there.
void Engine::looked(const QString &peerId, bool wasThere)
{
    const PeerFact fact = d->board.peer(peerId);
    d->automatic.setBlocked(peerId, fact.keyChanged);
    if (fact.reach == PeerReach::Reachable && !wasThere)
        d->automatic.appeared(peerId);
    const auto announced = d->found.deviceOf(peerId);
    if (fact.reach == PeerReach::Unreachable && wasThere && announced && d->discovery)
        d->discovery->doubt(*announced);
    if (d->automatic.due().contains(peerId))
        beginDue(peerId);
    armSchedule();
    tell(peerId);
}

void Engine::beginDue(const QString &peerId)
{
    const PeerFact fact = d->board.peer(peerId);
    if (fact.reach != PeerReach::Reachable || fact.shared.isEmpty()) {
        d->automatic.failed(peerId);
        return;
    }
    d->begunBySchedule.insert(peerId);
    enqueue(peerId);
}

} // namespace pitanga
