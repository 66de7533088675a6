#pragma once

#include "engine/records/filter.h"
#include "engine/storage/database.h"

namespace pitanga {

/// Resolves a filter on the partition dictionary, once for all statements of a step: afterwards the
/// connection's temporary table `selected_partition (number)` holds exactly the partitions under it.
/// Costs as much as there are partitions under the filter, not records.
Result<> selectPartitions(Database &db, const Filter &filter);

} // namespace pitanga
