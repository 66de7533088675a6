#include "engine/sync/queue.h"

#include "engine/base/words.h"
#include "engine/merge/knowledge.h"
#include "engine/records/partition.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/partition_selection.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto begin = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS queued (record INTEGER PRIMARY KEY);
    DELETE FROM temp.queued;)sql";

// Under one partition prefix: what an instance saved above a counter. Partitions in which the instance does
// not occur are not looked at, so this costs as much as there is to send.
constexpr auto underPrefix = R"sql(
    INSERT OR IGNORE INTO temp.queued
    SELECT s.number FROM _instance_partition ip
    CROSS JOIN _partition p ON p.number = ip.partition
    CROSS JOIN _store s INDEXED BY _store_saved
        ON s.partition = p.number AND s.saved_by = ip.instance AND s.saved_at > ?2
    WHERE ip.instance = (SELECT number FROM _instance WHERE id = ?1)
      AND p.path >= ?3 AND (?4 IS NULL OR p.path < ?4)
      AND s.model IN (SELECT number FROM _model WHERE profile = ?5))sql";

// The same for all partitions of the filter.
constexpr auto underFilter = R"sql(
    INSERT OR IGNORE INTO temp.queued
    SELECT s.number FROM _instance_partition ip
    CROSS JOIN temp.selected_partition p ON p.number = ip.partition
    CROSS JOIN _store s INDEXED BY _store_saved
        ON s.partition = p.number AND s.saved_by = ip.instance AND s.saved_at > ?2
    WHERE ip.instance = (SELECT number FROM _instance WHERE id = ?1)
      AND s.model IN (SELECT number FROM _model WHERE profile = ?3))sql";

// In the order in which records came here: what is referred to comes first as a rule.
constexpr auto fill = R"sql(
    INSERT INTO _outgoing (transfer, place, record)
    SELECT ?1, row_number() OVER (ORDER BY record) - 1, record FROM temp.queued)sql";

} // namespace sql

Error tooMany()
{
    return {Error::Kind::Data, Words::tr("The other device sent more counters than can be handled at once."),
            QStringLiteral("MorangoLimitExceeded")};
}

Result<> checkPartitions(const Fsic &fsic, const Filter &filter)
{
    for (const auto &[partition, counters] : fsic.sub)
        if (!filter.contains(partition))
            return Error{Error::Kind::Data,
                         Words::tr("The other device sent counters for data that this sync is not about."),
                         QStringLiteral("Partition '%1' is not in filter").arg(QString::fromUtf8(partition))};
    return {};
}

Result<> selectByPartition(Database &db, const QByteArray &profile, const Filter &filter,
                           const Announcement &announcement)
{
    PITANGA_LET(sender, fsicFromText(announcement.sender));
    PITANGA_LET(receiver, fsicFromText(announcement.receiver));
    PITANGA_TRY(checkPartitions(sender, filter));
    PITANGA_TRY(checkPartitions(receiver, filter));
    const PartitionCounters thresholds =
        lacking(expanded(sender, filter.entries()), expanded(receiver, filter.entries()));
    qint64 conditions = 0;
    for (const auto &[partition, counters] : thresholds)
        conditions += 1 + qint64(counters.size());
    if (conditions > maxQueueConditions)
        return tooMany();
    Query select(db, sql::underPrefix);
    for (const auto &[partition, counters] : thresholds)
        for (const auto &[instance, threshold] : counters)
            PITANGA_TRY(select.run(instance, threshold, partition, afterPrefix(partition), profile));
    return {};
}

Result<> selectByInstance(Database &db, const QByteArray &profile, const Filter &filter,
                          const Announcement &announcement)
{
    PITANGA_LET(sender, countersFromText(announcement.sender));
    PITANGA_LET(receiver, countersFromText(announcement.receiver));
    const Counters thresholds = lacking(sender, receiver);
    if (qint64(thresholds.size()) > maxQueueConditions)
        return tooMany();
    PITANGA_TRY(selectPartitions(db, filter));
    Query select(db, sql::underFilter);
    for (const auto &[instance, threshold] : thresholds)
        PITANGA_TRY(select.run(instance, threshold, profile));
    return {};
}

} // namespace

Result<qint64> queueMissingRecords(Store &store, qint64 transfer, const QByteArray &profile,
                                   const Filter &filter, const Announcement &announcement)
{
    Database &db = store.db();
    Transaction transaction(db, Transaction::Kind::Write);
    PITANGA_TRY(db.execute(sql::begin));
    PITANGA_TRY(announcement.version2 ? selectByPartition(db, profile, filter, announcement)
                                      : selectByInstance(db, profile, filter, announcement));
    PITANGA_TRY(Query(db, "DELETE FROM _outgoing WHERE transfer = ?1").run(transfer));
    PITANGA_TRY(Query(db, sql::fill).run(transfer));
    PITANGA_LET(count, readInteger(db, "SELECT count(*) FROM temp.queued"));
    PITANGA_TRY(transaction.commit());
    return count.value_or(0);
}

} // namespace pitanga
