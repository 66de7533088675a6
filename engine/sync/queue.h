#pragma once

#include "engine/records/filter.h"
#include "engine/tables/device.h"

namespace pitanga {

/// What both sides of a transfer announced, as exchanged: JSON texts of one format (protocol 8.2).
struct Announcement
{
    QByteArray sender;
    QByteArray receiver;
    bool version2 = true;
};

/// The protocol's queuing step (section 10): notes, as references in sending order, every record that the
/// sender's announcement promises and the receiver's lacks. One transaction; calling it again for the same
/// transfer makes the same list anew. Returns how many. `transfer` is the transfer's number.
///
/// Errors of kind Data: a text that is not of the agreed format, a partition outside the filter, more
/// conditions than the protocol allows.
Result<qint64> queueMissingRecords(Store &store, qint64 transfer, const QByteArray &profile,
                                   const Filter &filter, const Announcement &announcement);

/// Protocol 10: conditions (partitions and instances in them) that one queueing may have. The reference
/// stops at 99,800 because of how it writes SQL; ours is only a bound on what a peer can make us do.
inline constexpr qint64 maxQueueConditions = 200'000;

} // namespace pitanga
