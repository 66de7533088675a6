#pragma once

#include "engine/wire/meeting.h"

namespace pitanga::cli {

/// A peer that answered just now, and the way to it.
struct ReachedPeer
{
    Peer peer;
    Link link;
};

/// Finds the peer by its id, address or name, or takes the text as a new address; asks it who it is and
/// remembers it. `fingerprint` (SHA-256 in hex, colons allowed; may be empty) is what its device key must be.
Result<ReachedPeer> reach(Store &store, const QString &text, const QString &fingerprint,
                          const CancelFlag &cancel);

} // namespace pitanga::cli
