#pragma once

#include "engine/tables/device.h"

#include <QStringList>

namespace pitanga {

/// The rules of `check` that need a record's text, in one reading of the store. Each adds its first `most`
/// sentences to `problems`:
/// - every id follows from what its record is (protocol 1.3);
/// - a text that was applied keeps its model's rules for receipt (kolibri.md 1.4); one that waits, or was
///   edited and not stamped yet, may break them;
/// - what was applied and not deleted is shown. A deletion made elsewhere hides dependants without a trace
/// (Q33),
///   also when what was deleted comes back; so only a record is told of which none of what it belongs to can
///   have hidden: what is shown, and is the root of the data set, or had its last version before the record
///   had its own from the same device.
Result<> checkRecords(Store &store, int most, QStringList &problems);

} // namespace pitanga
