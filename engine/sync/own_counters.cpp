#include "engine/sync/own_counters.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

namespace pitanga {

namespace {

// The changes of many years. Who tells of more is mistaken, or wants our counter to end.
constexpr qint64 mostMissed = 1'000'000;

void raise(Counters &counters, const Counters &by)
{
    for (const auto &[instance, counter] : by) {
        qint64 &highest = counters[instance];
        highest = std::max(highest, counter);
    }
}

/// Those of our own ids that others have seen higher than we remember.
Result<Counters> behind(Database &db, const Counters &seen)
{
    Counters higher;
    Query ours(db, "SELECT id, counter FROM _local_instance");
    while (ours.next()) {
        const auto found = seen.find(ours.bytes(0));
        const qint64 missed = found == seen.end() ? 0 : found->second - ours.integer(1);
        if (missed > 0 && missed <= mostMissed && found->second < renewedFrom)
            higher.insert(*found);
    }
    PITANGA_TRY(ours.done());
    return higher;
}

} // namespace

Result<Counters> countersTold(const QByteArray &fsic, bool version2)
{
    if (fsic == "{}")
        return Counters();
    if (!version2)
        return countersFromText(fsic);
    PITANGA_LET(told, fsicFromText(fsic));
    Counters highest;
    for (const PartitionCounters *part : {&told.super, &told.sub})
        for (const auto &[partition, counters] : *part)
            raise(highest, counters);
    return highest;
}

Result<bool> catchUp(Database &db, const Counters &seen)
{
    PITANGA_LET(higher, behind(db, seen));
    bool rose = false;
    for (const auto &[instance, counter] : higher) {
        PITANGA_LET(current, readInteger(db,
                                         "UPDATE _local_instance SET counter = ?2 WHERE id = ?1"
                                         " RETURNING current",
                                         instance, counter));
        rose = rose || current.value_or(0) != 0;
    }
    return rose;
}

Result<bool> isBeyondUs(Database &db, const Counters &seen)
{
    bool found = false;
    Query ours(db, "SELECT id, counter FROM _local_instance");
    while (ours.next()) {
        const auto claim = seen.find(ours.bytes(0));
        found = found || (claim != seen.end() && claim->second > ours.integer(1));
    }
    PITANGA_TRY(ours.done());
    return found;
}

Result<bool> catchUpWith(Store &store, const QByteArray &fsic, bool version2)
{
    PITANGA_LET(seen, countersTold(fsic, version2));
    PITANGA_LET(higher, behind(store.db(), seen));
    if (higher.empty())
        return false;
    Transaction transaction(store.db(), Transaction::Kind::WriteDurably);
    PITANGA_LET(rose, catchUp(store.db(), seen));
    PITANGA_TRY(transaction.commit());
    return rose;
}

} // namespace pitanga
