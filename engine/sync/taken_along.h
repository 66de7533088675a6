#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

namespace pitanga {

/// A deletion that came from elsewhere hides what refers to the record, and marks none of it (Q33): who deleted
/// it may never have had that, and then it lives on with everybody else. Where the record comes back, all of it
/// that refers to nothing else out of sight is shown again, whatever its partition; returns how many that are.
/// `cameBack`: ids of records that are shown and were not. One reading of the store where there are any. Within
/// a write transaction.
Result<qint64> showTakenAlong(Database &db, const Profile &profile, const QByteArrayList &cameBack);

} // namespace pitanga
