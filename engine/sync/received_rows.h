#pragma once

#include "engine/storage/database.h"

namespace pitanga {

/// Drops what a transfer has staged: it is merged, or nobody will go on with it. Within a write transaction.
Result<> dropReceived(Database &db, qint64 transfer);

} // namespace pitanga
