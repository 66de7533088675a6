#pragma once

#include "engine/tables/transfer_table.h"

namespace pitanga {

/// What was written to a page.
struct OutgoingPage
{
    qint64 records = 0;
    qint64 deletions = 0; ///< of them
};

/// Writes `limit` records of what the transfer sends, from place `offset`, behind `json` as a JSON array in the
/// wire form with its fourteen keys (protocol 6.9), always in the same order. `limit` < 0: all. Stops early
/// when the text has grown past `maxBytes` (0: no bound). One read transaction; the receiver gets each record
/// as it stands now, with the history that belongs to it.
Result<OutgoingPage> writePage(Store &store, const Transfer &transfer, qint64 offset, qint64 limit,
                               QByteArray &json, qint64 maxBytes = 0);

} // namespace pitanga
