#pragma once

#include "engine/tables/device.h"

#include <QStringList>

namespace pitanga {

/// Looks at everything that must hold of a database, and says what does not: a sentence for each, the first
/// hundred of a kind. Empty: all is well. Reads every record; changes nothing. Within a transaction of the
/// caller it sees one picture; otherwise what others commit meanwhile may show.
///
/// What another program wrote into the engine's own tables is found as far as it contradicts something: a
/// record's text its model, its row or its version, a certificate its signature. A text changed into another
/// valid one, a database counter raised to what some session may have reached, and a record taken away with
/// its counters contradict nothing and are not found. Opening a home mends views and drops what belongs to no
/// transfer before anybody can look (`check_opening.h` tells of the views).
Result<QStringList> check(Store &store);

} // namespace pitanga
