#include "ui/decisions/kiosk_status.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/progress_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <algorithm>

namespace pitanga {
namespace {

constexpr qint64 freshSeconds = 26 * 60 * 60; // a school day, and the night that follows

const SyncSummary *latest(const QList<PeerFact> &peers, bool completed)
{
    const SyncSummary *found = nullptr;
    for (const PeerFact &peer : peers)
        if (peer.lastSync && (peer.lastSync->outcome == SyncOutcome::Completed) == completed)
            if (!found || peer.lastSync->endedAt > found->endedAt)
                found = &*peer.lastSync;
    return found;
}

/// Something that only a person can put right: it does not pass by waiting.
const PeerFact *needsSomebody(const QList<PeerFact> &peers)
{
    for (const PeerFact &peer : peers) {
        if (peer.keyChanged && !peer.shared.isEmpty())
            return &peer;
        if (!peer.lastSync || !peer.lastSync->error || peer.lastSync->outcome != SyncOutcome::Failed)
            continue;
        const Error::Kind kind = peer.lastSync->error->kind;
        if (kind != Error::Kind::Unreachable && kind != Error::Kind::Cancelled && kind != Error::Kind::Refused)
            return &peer;
    }
    return nullptr;
}

QString footOf(const QList<PeerFact> &peers, const QDateTime &now)
{
    const auto today = std::count_if(peers.begin(), peers.end(), [&](const PeerFact &peer) {
        return peer.reach == PeerReach::Reachable ||
               (peer.lastSync && peer.lastSync->endedAt.toLocalTime().date() == now.toLocalTime().date());
    });
    return UiWords::tr("%Ln device(s) seen today", nullptr, int(today));
}

KioskStatus syncing(const PeerFact &peer)
{
    KioskStatus status;
    status.state = State::Busy;
    status.line = UiWords::tr("Syncing with %1").arg(isolated(peer.name));
    status.fraction = peer.running->fraction;
    const int seconds = peer.running->secondsLeft;
    status.second = seconds < 0 ? UiWords::tr("Keep both devices switched on")
                                : UiWords::tr("About %Ln minute(s) left. Keep both devices switched on",
                                              nullptr, std::max(1, (seconds + 30) / 60));
    return status;
}

KioskStatus resting(const DeviceFact &device, const QList<PeerFact> &peers, const QDateTime &now)
{
    if (device.facilities.isEmpty())
        return {State::Ask,
                UiWords::tr("No facility yet"),
                UiWords::tr("This screen needs its administrator: it has to join a facility first"),
                -1,
                {}};
    if (const PeerFact *peer = needsSomebody(peers)) {
        const QString why = peer->keyChanged
                                ? UiWords::tr("%1 is not the device it was").arg(isolated(peer->name))
                                : errorWords(*peer->lastSync->error).headline;
        return {State::Stop, UiWords::tr("Stopped: this screen needs its administrator"), why, -1, {}};
    }
    const SyncSummary *last = latest(peers, true);
    if (!last)
        return {State::Away,
                UiWords::tr("No device seen yet"),
                UiWords::tr("A device of the facility syncs by itself as soon as it is near"),
                -1,
                {}};
    if (last->endedAt.secsTo(now) > freshSeconds)
        return {State::Away,
                UiWords::tr("No device seen since %1")
                    .arg(QLocale().standaloneDayName(last->endedAt.toLocalTime().date().dayOfWeek())),
                UiWords::tr("Last synced %1, with %2")
                    .arg(timeWords(last->endedAt, now, Place::Within), isolated(last->peerName)),
                -1,
                {}};
    return {
        State::Ok,
        UiWords::tr("Up to date"),
        UiWords::tr("%1, with %2", "time, device").arg(timeWords(last->endedAt, now), isolated(last->peerName)),
        -1,
        {}};
}

} // namespace

KioskStatus kioskStatus(const DeviceFact &device, const QList<PeerFact> &peers, const QDateTime &now)
{
    const auto running =
        std::find_if(peers.begin(), peers.end(), [](const PeerFact &peer) { return peer.running.has_value(); });
    KioskStatus status = running != peers.end() ? syncing(*running) : resting(device, peers, now);
    status.foot = footOf(peers, now);
    return status;
}

} // namespace pitanga
