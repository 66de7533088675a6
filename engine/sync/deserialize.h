#pragma once

#include "engine/records/filter.h"
#include "engine/sync/serialize.h"
#include "engine/tables/device.h"

namespace pitanga {

/// What applying the waiting versions did.
struct ApplyReport
{
    qint64 applied = 0;   ///< shown by the views now: what waited, and what came back with it
    qint64 deleted = 0;   ///< hidden, because they were deleted elsewhere
    qint64 cancelled = 0; ///< refer to a deleted record: marked for deletion, which the next stamping spreads
    qint64 waiting = 0;   ///< cannot be applied yet; each row holds its reason and is tried again next time
};

/// The protocol's deserialize step (section 13): first stamps what was changed here, so that local edits win,
/// then validates the merged versions that wait and applies the good ones, parents first. One transaction for
/// each of the two. `skipErroring` leaves out rows that failed before. What a deletion had taken along with a
/// record that is shown again is shown, too, by either of the two (taken_along.h); the report counts what the
/// second shows.
Result<ApplyReport> deserialize(Store &store, const Profile &profile, const std::optional<Filter> &filter,
                                bool skipErroring = false);

/// Its second half alone.
Result<ApplyReport> applyWaiting(Store &store, const Profile &profile, const std::optional<Filter> &filter,
                                 bool skipErroring = false);

} // namespace pitanga
