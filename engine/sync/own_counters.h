#pragma once

#include "engine/merge/knowledge.h"
#include "engine/tables/device.h"

namespace pitanga {

// Others may have seen more of us than this database remembers: then it is an older copy of itself, put back in
// place of the one that they knew. A counter must not stand for two versions (Q30), so it counts on above what
// they have seen, before it stamps anything for them. What a peer may claim has a bound (`renewedFrom`).

/// The highest counter of each instance that an announcement tells of (protocol 8.2), as text in that version.
Result<Counters> countersTold(const QByteArray &fsic, bool version2);

/// Raises the counters of all ids that this database ever had to what was seen of them. Within a durable write
/// transaction. True when the one in force rose.
Result<bool> catchUp(Database &db, const Counters &seen);
/// The same with what an announcement tells, in a transaction of its own, and only where there is need.
Result<bool> catchUpWith(Store &store, const QByteArray &fsic, bool version2);
/// Whether somebody claims to have seen more of us than there is: than `catchUp` believed.
Result<bool> isBeyondUs(Database &db, const Counters &seen);

} // namespace pitanga
