#include "ui/decisions/peer_status.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <algorithm>

namespace pitanga {
namespace {

enum Rank { Syncing, Stopped, Asks, Rests, IsAway };

qint64 recordsMoved(const SyncSummary &sync)
{
    return sync.received.total() + sync.sent.records;
}

QString lastSyncWords(const PeerFact &peer, const QDateTime &now, const QString &otherwise)
{
    if (!peer.lastSync || peer.lastSync->outcome != SyncOutcome::Completed)
        return otherwise;
    return UiWords::tr("Last synced %1").arg(timeWords(peer.lastSync->endedAt, now, Place::Within));
}

PeerStatus statusWhileActive(const PeerFact &peer, const QDateTime &now, const QString &after)
{
    PeerStatus status;
    status.state = State::Busy;
    status.action = PeerAction::Cancel;
    status.hasMenu = false;
    status.rank = Syncing;
    if (peer.running) {
        status.chip = UiWords::tr("Syncing");
        status.second = UiWords::tr("For %1", "how long a sync has been running")
                            .arg(durationWords(std::max<qint64>(0, peer.running->startedAt.secsTo(now))));
    } else {
        status.chip = UiWords::tr("Waits");
        status.second = after.isEmpty() ? UiWords::tr("Starts as soon as there is a place")
                                        : UiWords::tr("Starts after %1").arg(isolated(after));
    }
    return status;
}

PeerStatus statusOfChangedKey(const PeerFact &peer)
{
    PeerStatus status;
    status.state = State::Stop;
    status.chip = UiWords::tr("Not the same");
    status.second = UiWords::tr("Its key has changed");
    status.messageHeadline = UiWords::tr("This is not the device you met before.");
    status.messageRest =
        peer.kind == PeerKind::Pitanga || peer.kind == PeerKind::Unknown
            ? UiWords::tr("Its key has changed. It may have been set up anew, or somebody stands in between. "
                          "Nothing is synced before the words on both screens were compared. Nothing is lost.")
            : UiWords::tr(
                  "Its key has changed. It may have been set up anew, or somebody stands in between. "
                  "Ask its administrator. If it was set up anew, forget it and add it again. Nothing is "
                  "lost.");
    if (peer.kind == PeerKind::Pitanga || peer.kind == PeerKind::Unknown)
        status.action = PeerAction::CompareKeys;
    status.canFindCause = true;
    status.rank = Stopped;
    return status;
}

PeerStatus statusOutOfReach(const PeerFact &peer, const QDateTime &now)
{
    PeerStatus status;
    const bool looking = peer.reach == PeerReach::Checking;
    status.chip = looking ? UiWords::tr("Looking…") : UiWords::tr("Out of reach");
    const QString seen = peer.lastAnswered.isValid()
                             ? UiWords::tr("Seen %1").arg(timeWords(peer.lastAnswered, now, Place::Within))
                             : QString();
    if (looking)
        status.second =
            !seen.isEmpty() ? seen : lastSyncWords(peer, now, UiWords::tr("Asking whether it is there"));
    else
        status.second = lastSyncWords(peer, now, !seen.isEmpty() ? seen : UiWords::tr("Not synced yet"));
    status.action = looking ? PeerAction::None : PeerAction::FindCause;
    status.dimmed = !looking;
    status.rank = looking ? Rests : IsAway;
    return status;
}

PeerStatus statusOfStranger(const PeerFact &peer)
{
    PeerStatus status;
    status.state = State::Ask;
    status.chip = UiWords::tr("New here");
    status.second = peer.offered.isEmpty() ? UiWords::tr("It has no facility to share")
                                           : UiWords::tr("You have no facility in common");
    status.action = peer.offered.isEmpty() ? PeerAction::LookAgain : PeerAction::Join;
    status.rank = Asks;
    return status;
}

PeerStatus statusAfterStop(const SyncSummary &sync, const QDateTime &now)
{
    PeerStatus status;
    status.second = timeWords(sync.endedAt, now);
    status.action = PeerAction::TryAgain;
    if (sync.outcome == SyncOutcome::Cancelled) {
        status.chip = UiWords::tr("Cancelled");
        status.action = PeerAction::Sync;
        status.messageHeadline =
            UiWords::tr("Cancelled. %Ln record(s) arrived and are kept.", nullptr, int(sync.received.total()));
        status.messageRest = UiWords::tr("The next sync goes on from there.");
        status.rank = Asks;
        return status;
    }
    const ErrorWords words = errorWords(sync.error.value_or(Error{}));
    status.state = State::Stop;
    status.chip = UiWords::tr("Stopped");
    status.messageHeadline =
        words.headline.isEmpty() ? UiWords::tr("The sync stopped. Nothing is lost.") : words.headline;
    status.messageRest = words.rest;
    status.hasReport = true;
    status.canFindCause = true;
    status.rank = Stopped;
    return status;
}

PeerStatus statusAfterSync(const SyncSummary &sync, const QDateTime &now)
{
    PeerStatus status;
    const int toReview = int(sync.received.merged);
    status.state = toReview > 0 ? State::Ask : State::Ok;
    status.chip = toReview > 0 ? UiWords::tr("%Ln to review", nullptr, toReview) : UiWords::tr("Up to date");
    status.second =
        UiWords::tr("%1, %2", "when, how many records")
            .arg(timeWords(sync.endedAt, now), UiWords::tr("%Ln record(s)", nullptr, int(recordsMoved(sync))));
    status.action = PeerAction::Sync;
    status.rank = toReview > 0 ? Asks : Rests;
    return status;
}

// A failure that only says "nobody answers" is old news once the device has been away for a while.
bool isOldSilence(const PeerFact &peer, const QDateTime &now)
{
    return peer.reach == PeerReach::Unreachable && peer.lastSync && peer.lastSync->error &&
           peer.lastSync->error->kind == Error::Kind::Unreachable && peer.lastSync->endedAt.secsTo(now) > 600;
}

} // namespace

PeerStatus peerStatus(const PeerFact &peer, const QDateTime &now, const QString &after)
{
    if (peer.running || peer.waiting)
        return statusWhileActive(peer, now, after);
    if (peer.keyChanged)
        return statusOfChangedKey(peer);
    const bool failed = peer.lastSync && peer.lastSync->outcome == SyncOutcome::Failed;
    if (peer.reach == PeerReach::Checking ||
        (peer.reach == PeerReach::Unreachable && (!failed || isOldSilence(peer, now))))
        return statusOutOfReach(peer, now);
    if (peer.shared.isEmpty())
        return statusOfStranger(peer);
    if (!peer.lastSync) {
        PeerStatus status;
        status.state = State::Ask;
        status.chip = UiWords::tr("Not synced yet");
        status.second = UiWords::tr("Sync to get its records");
        status.action = PeerAction::Sync;
        status.rank = Asks;
        return status;
    }
    if (peer.lastSync->outcome != SyncOutcome::Completed)
        return statusAfterStop(*peer.lastSync, now);
    return statusAfterSync(*peer.lastSync, now);
}

QString actionWords(PeerAction action)
{
    switch (action) {
    case PeerAction::Sync:
        return UiWords::tr("Sync");
    case PeerAction::TryAgain:
        return UiWords::tr("Try again");
    case PeerAction::Cancel:
        return UiWords::tr("Cancel");
    case PeerAction::Join:
        return UiWords::tr("Join facility…");
    case PeerAction::LookAgain:
        return UiWords::tr("Look again");
    case PeerAction::FindCause:
        return UiWords::tr("Find the cause");
    case PeerAction::CompareKeys:
        return UiWords::tr("Compare keys");
    case PeerAction::None:
        break;
    }
    return {};
}

QString actionIcon(PeerAction action)
{
    return action == PeerAction::Sync ? QStringLiteral("sync") : QString();
}

QString kindWords(const PeerFact &peer)
{
    switch (peer.kind) {
    case PeerKind::Pitanga:
        return UiWords::tr("Pitanga %1").arg(peer.version).trimmed();
    case PeerKind::Kolibri:
        return UiWords::tr("Kolibri %1").arg(peer.version).trimmed();
    case PeerKind::Morango:
        return UiWords::tr("Morango %1").arg(peer.version).trimmed();
    case PeerKind::Unknown:
        break;
    }
    return {};
}

QString tileIcon(const PeerFact &peer)
{
    return peer.kind == PeerKind::Kolibri || peer.kind == PeerKind::Morango ? QStringLiteral("server")
                                                                            : QStringLiteral("laptop");
}

QString connectionWords(const PeerFact &peer)
{
    if (!peer.encrypted)
        return UiWords::tr("Not encrypted");
    return peer.keyCompared ? UiWords::tr("Encrypted") : UiWords::tr("Encrypted, not compared");
}

bool canSync(const PeerFact &peer)
{
    return !peer.shared.isEmpty() && !peer.running && !peer.waiting && !peer.keyChanged &&
           peer.reach != PeerReach::Unreachable;
}

} // namespace pitanga
