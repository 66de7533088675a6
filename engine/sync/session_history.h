#pragma once

#include "engine/facts.h"
#include "engine/tables/device.h"

namespace pitanga {

// What the stored sync sessions and transfers tell of the past.

/// Syncs that other devices asked for and that have ended, newest first; `last` < 0: all. The peer's id is that
/// of the peer with the same instance, where this device knows one; else the session's instance id.
Result<QList<SyncSummary>> hostedSyncs(Store &store, int last);

/// Transfers and certificates of syncs, driven by either side, in the order asked for. Sessions that are not
/// known here are left out.
Result<QList<SyncDetails>> syncDetails(Store &store, const QStringList &sessionIds);

} // namespace pitanga
