#pragma once

#include "engine/base/json.h"

namespace pitanga::test {

/// A file of recorded answers of the reference implementation, from tests/data/vectors. Ends the program with
/// a message when it is missing or broken: a test without its rows must not pass.
Json vectors(const char *fileName);

/// Any JSON file, by its full path; the same.
Json jsonFile(const QString &path);

} // namespace pitanga::test
