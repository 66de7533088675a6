#pragma once

#include "engine/base/result.h"

namespace pitanga {

/// Whether the error means that the disk of a database has no room left: a person can mend that, and then the
/// same can be tried again.
bool isDiskFull(const Error &error);

} // namespace pitanga
