#include "engine/sync/sender_claims.h"

#include "engine/merge/knowledge.h"
#include "engine/tables/database_counter_table.h"

namespace pitanga {

namespace {

/// Nobody knows more of what we gave out than we do.
void dropClaimsAboutUs(Counters &claims, const LocalCounter &ours)
{
    const auto claim = claims.find(ours.instance);
    if (claim != claims.end() && claim->second > ours.counter)
        claims.erase(claim);
}

} // namespace

Result<> learnClaims(Database &db, const Filter &filter, const QByteArray &senderFsic, bool version2,
                     const LocalCounter &ours)
{
    DatabaseCounterTable known(db);
    if (version2) {
        PITANGA_LET(fsic, fsicFromText(senderFsic));
        std::erase_if(fsic.sub, [&](const auto &entry) { return !filter.contains(entry.first); });
        for (PartitionCounters *part : {&fsic.super, &fsic.sub})
            for (auto &[partition, counters] : *part)
                dropClaimsAboutUs(counters, ours);
        return known.learn(expanded(fsic, filter.entries()));
    }
    PITANGA_LET(counters, countersFromText(senderFsic));
    dropClaimsAboutUs(counters, ours);
    return known.learn(filter, counters);
}

} // namespace pitanga
