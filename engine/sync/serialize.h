#pragma once

#include "engine/records/filter.h"
#include "engine/tables/device.h"

#include <QStringList>

namespace pitanga {

/// What a stamping did.
struct StampReport
{
    qint64 counter = 0; ///< our new counter, which all that was stamped carries
    qint64 stamped = 0;
    qint64 deleted = 0;
    QStringList withheld; ///< records that cannot be sent, each as a sentence; they stay as they are
};

/// The protocol's serialize step (section 9): gives everything that was changed here since the last time our
/// next counter, so that it can travel. One durable transaction.
///
/// `filter` limits which edits are taken, and for which partitions we then claim to know our own counter;
/// without one it is all. Deletions are taken whatever the filter (Q32). The counter rises even when nothing
/// was changed. Rows whose id is not the derived one are reported, not stamped. What a deletion had taken along
/// with a stamped record is shown again (taken_along.h); the report does not count it, since no version is new.
Result<StampReport> serialize(Store &store, const Profile &profile, const std::optional<Filter> &filter);

/// Gives all versions of ours that were stamped since the home was opened our next counter: theirs stand for
/// something else elsewhere, since this database is an older copy of itself (own_counters.h). One durable
/// transaction.
Result<> stampAgain(Store &store);

} // namespace pitanga
