#pragma once

#include "engine/tables/schema.h"

#include <array>

namespace pitanga::schema {

/// Step n makes version n + 1 out of version n, in a transaction of the caller. Steps name old columns in full,
/// since today's will change; what a step made stays here as it was, and a later one changes it.
using Step = Result<> (*)(Database &);
extern const std::array<Step, currentVersion> steps;

} // namespace pitanga::schema
