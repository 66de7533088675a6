#pragma once

#include "engine/tables/transfer_table.h"

#include <chrono>
#include <optional>

namespace pitanga {

/// How long a transfer may rest before it counts as abandoned (protocol 7.7).
inline constexpr std::chrono::hours abandonedAfter{6};

struct CleanupReport
{
    qint64 transfers = 0;
    qint64 sessions = 0;
    std::optional<Error> notApplied; ///< why a transfer stayed open: what it has merged could not be applied
};

/// The protocol's clean-up job (7.7): closes the transfers on which nothing has happened for that long and
/// drops what they had buffered, then the sync sessions that have rested as long and have no open transfer
/// left. Where the clock was set back, the last activity may lie as far ahead: that is over, too. Their stages
/// and times stay as they are, for the history. What they have merged is applied before, in transactions of
/// its own; where that fails, the transfer stays open for the next time, and the others are closed all the
/// same. The rest is one write transaction, then the space is given back.
Result<CleanupReport> closeAbandoned(Store &store, std::chrono::seconds inactiveFor = abandonedAfter);

/// Closes the open transfers of a session that nobody will go on with, as above: applies what they have merged,
/// drops what they had buffered, gives the space back. One whose records cannot be applied now is left to the
/// clean-up.
Result<> closeTransfersOf(Store &store, qint64 session);

} // namespace pitanga
