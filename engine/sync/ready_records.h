#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

namespace pitanga {

/// Marks the new records of a merge (`temp.merging`, dequeue.cpp) that can be shown as soon as they are in the
/// store: not deleted, valid, and everything they refer to is shown already or comes with them and is ready,
/// too. All others wait for the protocol's step, which knows what to make of them. Within the merge's
/// transaction.
Result<> chooseReady(Database &db, const Profile &profile);

} // namespace pitanga
