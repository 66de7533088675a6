#include "engine/sync/queue.h"

#include "engine/base/words.h"
#include "engine/merge/knowledge.h"
#include "engine/records/partition.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/partition_selection.h"

#include <algorithm>
#include <vector>

namespace pitanga {

namespace {

namespace sql {

// Under one partition prefix: what an instance saved above a counter. Partitions in which the instance does
// not occur are not looked at, so this costs as much as there is to send.
constexpr auto underPrefix = R"sql(
    SELECT s.number FROM _instance_partition ip
    CROSS JOIN _partition p ON p.number = ip.partition
    CROSS JOIN _store s INDEXED BY _store_saved
        ON s.partition = p.number AND s.saved_by = ip.instance AND s.saved_at > ?2
    WHERE ip.instance = (SELECT number FROM _instance WHERE id = ?1)
      AND p.path >= ?3 AND (?4 IS NULL OR p.path < ?4)
      AND s.model IN (SELECT number FROM _model WHERE profile = ?5))sql";

// The same for all partitions of the filter.
constexpr auto underFilter = R"sql(
    SELECT s.number FROM _instance_partition ip
    CROSS JOIN temp.selected_partition p ON p.number = ip.partition
    CROSS JOIN _store s INDEXED BY _store_saved
        ON s.partition = p.number AND s.saved_by = ip.instance AND s.saved_at > ?2
    WHERE ip.instance = (SELECT number FROM _instance WHERE id = ?1)
      AND s.model IN (SELECT number FROM _model WHERE profile = ?3))sql";

constexpr auto note = "INSERT INTO _outgoing (transfer, place, record) VALUES (?1, ?2, ?3)";

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

/// Numbers of store rows; what several conditions find stands there several times.
using Numbers = std::vector<qint64>;

template <typename... Values>
Result<> select(Query &query, Numbers &found, const Values &...values)
{
    query.bind(values...);
    while (query.next())
        found.push_back(query.integer(0));
    return query.done();
}

Result<> selectByPartition(Database &db, const QByteArray &profile, const Filter &filter,
                           const Announcement &announcement, Numbers &found)
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
    Query underPrefix(db, sql::underPrefix);
    for (const auto &[partition, counters] : thresholds)
        for (const auto &[instance, threshold] : counters)
            PITANGA_TRY(
                select(underPrefix, found, instance, threshold, partition, afterPrefix(partition), profile));
    return {};
}

Result<> selectByInstance(Database &db, const QByteArray &profile, const Filter &filter,
                          const Announcement &announcement, Numbers &found)
{
    PITANGA_LET(sender, countersFromText(announcement.sender));
    PITANGA_LET(receiver, countersFromText(announcement.receiver));
    const Counters thresholds = lacking(sender, receiver);
    if (qint64(thresholds.size()) > maxQueueConditions)
        return tooMany();
    PITANGA_TRY(selectPartitions(db, filter));
    Query underFilter(db, sql::underFilter);
    for (const auto &[instance, threshold] : thresholds)
        PITANGA_TRY(select(underFilter, found, instance, threshold, profile));
    return {};
}

} // namespace

Result<qint64> queueMissingRecords(Store &store, qint64 transfer, const QByteArray &profile,
                                   const Filter &filter, const Announcement &announcement)
{
    Database &db = store.db();
    Transaction transaction(db, Transaction::Kind::Write);
    Numbers found;
    PITANGA_TRY(announcement.version2 ? selectByPartition(db, profile, filter, announcement, found)
                                      : selectByInstance(db, profile, filter, announcement, found));
    // In the order in which records came here: what is referred to comes first as a rule.
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    PITANGA_TRY(Query(db, "DELETE FROM _outgoing WHERE transfer = ?1").run(transfer));
    Query note(db, sql::note);
    qint64 place = 0;
    for (const qint64 record : found)
        PITANGA_TRY(note.run(transfer, place++, record));
    PITANGA_TRY(transaction.commit());
    return place;
}

} // namespace pitanga
