#pragma once

#include "engine/base/result.h"

namespace pitanga {

/// Whether the error means that the disk of a database has no room left: a person can mend that, and then the
/// same can be tried again.
bool isDiskFull(const Error &error);

/// Whether the error means that a file is damaged, or is no database at all.
bool isDamage(const Error &error);

/// Whether the error means that somebody else holds the file at the moment.
bool isBusy(const Error &error);

} // namespace pitanga
