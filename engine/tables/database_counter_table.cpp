#include "engine/tables/database_counter_table.h"

#include "engine/records/partition.h"
#include "engine/storage/query.h"
#include "engine/tables/dictionary.h"

namespace pitanga {

namespace {

namespace sql {

// The partitions with counters that lie under a filter entry.
constexpr auto partitionsUnder = R"sql(
    SELECT path FROM _partition p
    WHERE path >= ?1 AND (?2 IS NULL OR path < ?2)
      AND EXISTS (SELECT 1 FROM _database_counter d WHERE d.partition = p.number))sql";

constexpr auto hasCounters = R"sql(
    SELECT 1 FROM _partition p JOIN _database_counter d ON d.partition = p.number WHERE p.path = ?1 LIMIT 1)sql";

constexpr auto countersOf = R"sql(
    SELECT i.id, d.counter FROM _partition p
    JOIN _database_counter d ON d.partition = p.number
    JOIN _instance i ON i.number = d.instance
    WHERE p.path = ?1)sql";

constexpr auto allCounters = R"sql(
    SELECT i.id, d.counter FROM _partition p
    JOIN _database_counter d ON d.partition = p.number
    JOIN _instance i ON i.number = d.instance
    WHERE p.path = ?1 AND ?2 IS ?2)sql"; // the parameters of the two below

// Of the counters of a partition, those of instances that are last savers of a record under it (last_savers.h).
constexpr auto countersOfLastSavers = R"sql(
    SELECT i.id, d.counter FROM _partition p
    JOIN _database_counter d ON d.partition = p.number
    JOIN _instance i ON i.number = d.instance
    WHERE p.path = ?1 AND EXISTS (
        SELECT 1 FROM _instance_partition ip
        CROSS JOIN _partition q ON q.number = ip.partition
        WHERE ip.instance = d.instance AND ip.saved > 0 AND q.path >= ?1 AND (?2 IS NULL OR q.path < ?2)))sql";

// Of the counters of a partition, those of instances that occur in the history of a record under it.
constexpr auto countersOfHistories = R"sql(
    SELECT i.id, d.counter FROM _partition p
    JOIN _database_counter d ON d.partition = p.number
    JOIN _instance i ON i.number = d.instance
    WHERE p.path = ?1 AND EXISTS (
        SELECT 1 FROM _instance_partition ip
        CROSS JOIN _partition q ON q.number = ip.partition
        WHERE ip.instance = d.instance AND ip.counted AND q.path >= ?1 AND (?2 IS NULL OR q.path < ?2)))sql";

constexpr auto raise = R"sql(
    INSERT INTO _database_counter (partition, instance, counter) VALUES (?1, ?2, ?3)
    ON CONFLICT (partition, instance) DO UPDATE SET counter = excluded.counter
    WHERE excluded.counter > _database_counter.counter)sql";

} // namespace sql

} // namespace

Result<Counters> DatabaseCounterTable::countersCovering(const QByteArray &entry) const
{
    // The partitions that are prefixes of an entry are at most as many as it has bytes: each is looked up.
    Counters covering;
    Query query(m_db, sql::countersOf);
    for (qsizetype length = 0; length <= entry.size(); ++length) {
        query.bind(entry.first(length));
        while (query.next()) {
            qint64 &counter = covering[query.bytes(0)];
            counter = std::max(counter, query.integer(1));
        }
        PITANGA_TRY(query.done());
    }
    return covering;
}

Result<Counters> DatabaseCounterTable::counters(const Filter &filter, TransferRole role) const
{
    std::optional<Counters> result;
    for (const QByteArray &entry : filter.entries()) {
        PITANGA_LET(covering, countersCovering(entry));
        if (!result) {
            result = covering;
        } else if (role == TransferRole::Producer) {
            for (const auto &[instance, counter] : covering)
                (*result)[instance] = std::max((*result)[instance], counter);
        } else {
            std::erase_if(*result, [&](const auto &known) { return !covering.contains(known.first); });
            for (auto &[instance, counter] : *result)
                counter = std::min(counter, covering.at(instance));
        }
    }
    return result.value_or(Counters());
}

Result<Fsic> DatabaseCounterTable::fsic(const Filter &filter, TransferRole role, bool onlyRelevant) const
{
    PITANGA_LET(partitions, partitionsAround(filter));
    Query select(m_db, !onlyRelevant                    ? sql::allCounters
                       : role == TransferRole::Producer ? sql::countersOfLastSavers
                                                        : sql::countersOfHistories);
    const auto fill = [&](PartitionCounters &part, const std::set<QByteArray> &paths) -> Result<> {
        for (const QByteArray &path : paths) {
            select.bind(path, afterPrefix(path));
            while (select.next())
                part[path][select.bytes(0)] = select.integer(1);
            PITANGA_TRY(select.done());
        }
        return {};
    };
    Fsic result;
    PITANGA_TRY(fill(result.super, partitions.super));
    PITANGA_TRY(fill(result.sub, partitions.sub));
    return reduced(result);
}

Result<DatabaseCounterTable::Around> DatabaseCounterTable::partitionsAround(const Filter &filter) const
{
    Around around;
    Query under(m_db, sql::partitionsUnder);
    Query above(m_db, sql::hasCounters);
    for (const QByteArray &entry : filter.entries()) {
        under.bind(entry, afterPrefix(entry));
        while (under.next())
            around.sub.insert(under.bytes(0));
        PITANGA_TRY(under.done());
        for (qsizetype length = 0; length < entry.size(); ++length) {
            above.bind(entry.first(length));
            if (above.next())
                around.super.insert(entry.first(length));
            PITANGA_TRY(above.done());
        }
    }
    return around;
}

Result<> DatabaseCounterTable::raise(std::string_view partition, std::string_view instance, qint64 counter)
{
    Dictionary dictionary(m_db);
    PITANGA_LET(partitionNumber, dictionary.partition(partition));
    PITANGA_LET(instanceNumber, dictionary.instance(instance));
    return Query(m_db, sql::raise).run(partitionNumber, instanceNumber, counter);
}

Result<> DatabaseCounterTable::learn(const Filter &filter, const Counters &sender)
{
    PITANGA_LET(own, counters(filter, TransferRole::Receiver));
    for (const auto &[instance, counter] : sender) {
        const auto known = own.find(instance);
        if (known != own.end() && known->second >= counter)
            continue;
        for (const QByteArray &entry : filter.entries())
            PITANGA_TRY(raise(view(entry), view(instance), counter));
    }
    return {};
}

Result<> DatabaseCounterTable::learn(const PartitionCounters &sender)
{
    for (const auto &[partition, counters] : sender)
        for (const auto &[instance, counter] : counters)
            if (counter > 0)
                PITANGA_TRY(raise(view(partition), view(instance), counter));
    return {};
}

} // namespace pitanga
