#pragma once

#include "engine/tables/peer_table.h"
#include "engine/wire/meeting_desk.h"

namespace pitanga {

/// Both sides agreed: remembers the device (a new one, or the one of that key or instance id) with the key that
/// was compared. Whatever was pinned before is replaced, and from now on another key is a hard stop.
Result<Peer> pinCompared(Store &store, const Meeting &meeting);

/// Whether a client that says it is that instance is a device whose key was compared and shows another one, or
/// none.
Result<bool> isImpostor(Store &store, const QByteArray &instanceId, const QByteArray &shownKey);

} // namespace pitanga
