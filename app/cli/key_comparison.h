#pragma once

#include "app/cli/invocation.h"
#include "engine/tables/peer_table.h"

namespace pitanga::cli {

/// Shows the words that the peer's screen shows too, asks on standard input whether they are the same, and
/// waits for the answer there. The peer with its pinned key; a peer whose key was compared before comes back at
/// once.
Result<Peer> compareKeys(Invocation &run, const Peer &peer, const CancelFlag &stop);

} // namespace pitanga::cli
