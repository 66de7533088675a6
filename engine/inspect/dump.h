#pragma once

#include "engine/tables/device.h"

#include <QByteArray>

#include <functional>

namespace pitanga {

/// What a dump holds.
enum class DumpPart {
    Store,    ///< every stamped record with its history: equal on peers that have converged
    Counters, ///< what this database knows to have (database max counters)
    App,      ///< what the views show
    All,
};

/// Takes one line (a JSON object without a line end); an error of it ends the dump and comes back.
using DumpSink = std::function<Result<>(const QByteArray &)>;

/// Writes the database as canonical JSON, one object a line: keys sorted, records by id, counters by instance,
/// texts parsed (one that is no JSON stands as a string). One unchanging picture, streamed.
///
/// A record of the store has Morango's field names (protocol 2.1) and its `record_max_counters`; local states
/// (dirty, error, transfer) are not in it, since they differ between peers that hold the same.
Result<> dump(Store &store, DumpPart part, const DumpSink &sink);

} // namespace pitanga
