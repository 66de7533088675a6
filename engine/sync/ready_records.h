#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

namespace pitanga {

/// Marks the records of a merge (`temp.merging`, dequeue.cpp) that can be shown at once: new ones, and later
/// versions of those that are shown and nobody has touched here; not deleted, valid, and everything they refer
/// to is shown already or comes with them and is ready, too. All others wait for the protocol's step, which
/// knows what to make of them. Within the merge's transaction, when what was there has been merged.
Result<> chooseReady(Database &db, const Profile &profile);

} // namespace pitanga
