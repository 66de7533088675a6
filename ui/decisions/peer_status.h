#pragma once

#include "engine/facts.h"
#include "ui/theme/theme.h"

namespace pitanga {

enum class PeerAction { None, Sync, TryAgain, Cancel, Join, LookAgain, FindCause, CompareKeys };

/// What the card of a peer says and offers.
struct PeerStatus
{
    State state = State::Away;
    QString chip;
    QString second;
    PeerAction action = PeerAction::None;
    bool hasMenu = true;     ///< the “…” button
    bool dimmed = false;     ///< dashed border, faint name
    QString messageHeadline; ///< a message below; empty for none
    QString messageRest;
    bool canFindCause = false; ///< the message offers the checks of the connection
    bool hasReport = false;    ///< the message has Details and Copy report, from the last sync
    int rank = 0;              ///< cards stand in this order, then by name
};

/// `after` is the peer whose sync must end first, for one that waits.
PeerStatus peerStatus(const PeerFact &peer, const QDateTime &now, const QString &after = {});

/// Words on the button of an action.
QString actionWords(PeerAction action);
QString actionIcon(PeerAction action);

/// "Kolibri 0.18.1"; empty when the peer has not said yet.
QString kindWords(const PeerFact &peer);
/// "Encrypted", or what it lacks.
QString connectionWords(const PeerFact &peer);
/// "laptop" or "server", the drawing on its tile.
QString tileIcon(const PeerFact &peer);

/// Whether *Sync* and *Sync all* may include it now.
bool canSync(const PeerFact &peer);

} // namespace pitanga
