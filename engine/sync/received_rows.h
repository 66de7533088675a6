#pragma once

#include "engine/tables/device.h"

namespace pitanga {

/// Drops what a transfer has staged: it is merged, or nobody will go on with it. Within a write transaction.
Result<> dropReceived(Store &store, qint64 transfer);

/// Fewer rows are staged than were counted: another program, or a disk that failed. Kind Data.
Error receivedRowsLost(qint64 staged, qint64 counted);

} // namespace pitanga
