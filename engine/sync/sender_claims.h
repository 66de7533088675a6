#pragma once

#include "engine/records/filter.h"
#include "engine/storage/database.h"

namespace pitanga {

struct LocalCounter
{
    QByteArray instance; ///< hex
    qint64 counter = 0;  ///< the highest that we gave out
};

/// What the sender says it has, we have now (protocol 8.6): to be called in the merge's transaction. Only what
/// can be true of this transfer is believed: a claim about other partitions, or about versions of ours that
/// never were, would keep their records from ever being sent. `senderFsic` is its text exactly as exchanged.
Result<> learnClaims(Database &db, const Filter &filter, const QByteArray &senderFsic, bool version2,
                     const LocalCounter &ours);

} // namespace pitanga
