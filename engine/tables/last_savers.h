#pragma once

#include "engine/storage/database.h"

#include <QByteArray>

namespace pitanga {

/// `_instance_partition.saved` says of how many records in a partition an instance is the last saver, so that
/// what a producer announces is exact (protocol 8.2) without a look at the store. A step that gives records
/// another last saver takes them out of the count before and back into it after, in its transaction.
enum class SaverCount { Out = -1, In = 1 };

/// `selection` gives numbers of store rows, each once; those not stamped yet have no saver and do not count.
/// Costs as much as there are rows in it.
Result<> countLastSavers(Database &db, const QByteArray &selection, SaverCount count);

} // namespace pitanga
