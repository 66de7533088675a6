#pragma once

#include "engine/merge/knowledge.h"
#include "engine/records/filter.h"
#include "engine/storage/database.h"

#include <set>

namespace pitanga {

/// Which side of a transfer asks: the two announce different parts of what they know (protocol 8.3).
enum class TransferRole { Producer, Receiver };

/// What this database knows to have of every instance, by partition prefix (database max counters, section 8).
/// Every call belongs in a transaction of its caller.
class DatabaseCounterTable
{
public:
    explicit DatabaseCounterTable(Database &db) : m_db(db) {}

    /// Protocol 8.3, version 1.
    Result<Counters> counters(const Filter &filter, TransferRole role) const;
    /// Protocol 8.3, version 2. `onlyRelevant` = false also tells of instances that no record names any more
    /// (step 2 left out).
    Result<Fsic> fsic(const Filter &filter, TransferRole role, bool onlyRelevant = true) const;

    /// Sets the counter, unless a higher one is known (Q19, Q20).
    Result<> raise(std::string_view partition, std::string_view instance, qint64 counter);

    // Protocol 8.6: after all that the sender announced has been merged, we know it too. Of version 2 that is
    // what its counters mean for the filter, expanded: what it has above a filter entry it has under it, too.
    Result<> learn(const Filter &filter, const Counters &sender);
    Result<> learn(const PartitionCounters &sender);

private:
    Result<Counters> countersCovering(const QByteArray &entry) const;
    /// The partitions with counters that are proper prefixes of a filter entry, and those under one.
    struct Around
    {
        std::set<QByteArray> super;
        std::set<QByteArray> sub;
    };
    Result<Around> partitionsAround(const Filter &filter) const;

    Database &m_db;
};

} // namespace pitanga
