#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

namespace pitanga {

/// Extends the erasures that wait to be stamped to what was deleted before: a record that the views no longer
/// show still has its text, and where a reference that cascades leads from it to an erased record, that text is
/// about the same person. (What is shown was reached when the record was erased.) Within the caller's write
/// transaction; costs a reading of the deleted records where something is erased, and nothing elsewhere.
Result<> eraseDeletedDependants(Database &db, const Profile &profile);

} // namespace pitanga
