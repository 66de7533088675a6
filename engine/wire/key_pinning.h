#pragma once

#include "engine/tables/peer_table.h"
#include "engine/wire/meeting_desk.h"

namespace pitanga {

/// Both sides agreed: remembers the device (a new one, or the one of that key or instance id) with the key that
/// was compared. Whatever was pinned before is replaced, and from now on another key is a hard stop.
Result<Peer> pinCompared(Store &store, const Meeting &meeting);

/// Whether somebody who says to be that instance shows another key than the device whose key was compared, or
/// none; whoever else is remembered under that instance id.
Result<bool> isImpostor(Store &store, const QByteArray &instanceId, const QByteArray &shownKey);

} // namespace pitanga
