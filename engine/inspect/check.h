#pragma once

#include "engine/tables/device.h"

#include <QStringList>

namespace pitanga {

/// Looks at everything that must hold of a database, and says what does not: a sentence for each, the first
/// hundred of a kind. Empty: all is well. Reads every record; changes nothing. Within a transaction of the
/// caller it sees one picture; otherwise what others commit meanwhile may show.
///
/// A program that wrote into the engine's own tables leaves such traces.
Result<QStringList> check(Store &store);

} // namespace pitanga
