#pragma once

#include "engine/tables/device.h"

namespace pitanga {

/// Fills a school with months of made-up work of its learners, for trying out what much data feels like: about
/// `count` sessions, summaries, masteries and attempts that hang together as Kolibri's do, with new ids, in the
/// `days` before now. The same chance and time make the same records. One write transaction, nothing stamped.
/// Fails with Usage where the school has no learners here. Returns how many records it made.
Result<qint64> multiplyLogs(Store &store, const QByteArray &datasetId, qint64 count, int days = 120);

} // namespace pitanga
