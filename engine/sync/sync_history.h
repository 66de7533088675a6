#pragma once

#include "engine/base/json.h"
#include "engine/facts.h"
#include "engine/tables/device.h"

namespace pitanga {

/// Adds a sync to the history, which outlives its session.
Result<> keepInHistory(Store &store, const SyncSummary &summary);
/// Both what this device asked for and what others asked of it, newest first; `last` < 0: all.
Result<QList<SyncSummary>> readHistory(Store &store, int last);

/// A summary as scripts read it; `fromJson` gives back what `toJson` made.
Json toJson(const SyncSummary &summary);
SyncSummary summaryFromJson(const Json &json);

} // namespace pitanga
