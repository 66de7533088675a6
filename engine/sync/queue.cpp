#include "engine/sync/queue.h"

#include "engine/base/words.h"
#include "engine/merge/knowledge.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace pitanga {

namespace {

namespace sql {

// Where an instance occurs.
constexpr auto placesOf = R"sql(
    SELECT p.path, p.number FROM _instance_partition ip CROSS JOIN _partition p ON p.number = ip.partition
    WHERE ip.instance = (SELECT number FROM _instance WHERE id = ?1))sql";

// What it saved above a counter: as much as it has saved since, whatever lies below.
constexpr auto savedSince = R"sql(
    SELECT number, partition, saved_at FROM _store INDEXED BY _store_saved
    WHERE saved_by = (SELECT number FROM _instance WHERE id = ?1) AND saved_at > ?2
      AND model IN (SELECT number FROM _model WHERE profile = ?3))sql";

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

/// Of one instance: under each partition prefix, the counter above which the peer lacks its versions.
using Thresholds = std::map<QByteArray, qint64>;

/// Lists the versions that a peer lacks, instance by instance.
class MissingVersions
{
public:
    MissingVersions(Database &db, const QByteArray &profile)
        : m_profile(profile), m_places(db, sql::placesOf), m_saved(db, sql::savedSince)
    {
    }

    Result<> add(const QByteArray &instance, const Thresholds &thresholds)
    {
        PITANGA_LET(wanted, resolve(instance, thresholds));
        if (wanted.isEmpty())
            return {};
        m_saved.bind(instance, *std::min_element(wanted.cbegin(), wanted.cend()), m_profile);
        while (m_saved.next()) {
            const auto threshold = wanted.constFind(m_saved.integer(1));
            if (threshold != wanted.cend() && m_saved.integer(2) > *threshold)
                m_found.push_back(m_saved.integer(0));
        }
        return m_saved.done();
    }

    /// Numbers of store rows, in the order in which they came here: what is referred to comes first as a rule.
    std::vector<qint64> inOrder()
    {
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    /// The number of each partition that is asked for, and the lowest counter that holds for it.
    Result<QHash<qint64, qint64>> resolve(const QByteArray &instance, const Thresholds &thresholds)
    {
        std::map<QByteArray, qint64> places;
        m_places.bind(instance);
        while (m_places.next())
            places.emplace(m_places.bytes(0), m_places.integer(1));
        PITANGA_TRY(m_places.done());
        QHash<qint64, qint64> wanted;
        for (const auto &[prefix, threshold] : thresholds)
            for (auto place = places.lower_bound(prefix);
                 place != places.end() && place->first.startsWith(prefix); ++place) {
                const auto known = wanted.constFind(place->second);
                if (known == wanted.cend() || *known > threshold)
                    wanted.insert(place->second, threshold);
            }
        return wanted;
    }

    const QByteArray &m_profile;
    Query m_places;
    Query m_saved;
    std::vector<qint64> m_found;
};

Result<> addByPartition(MissingVersions &missing, const Filter &filter, const Announcement &announcement)
{
    PITANGA_LET(sender, fsicFromText(announcement.sender));
    PITANGA_LET(receiver, fsicFromText(announcement.receiver));
    PITANGA_TRY(checkPartitions(sender, filter));
    PITANGA_TRY(checkPartitions(receiver, filter));
    const PartitionCounters lack =
        lacking(expanded(sender, filter.entries()), expanded(receiver, filter.entries()));
    qint64 conditions = 0;
    std::map<QByteArray, Thresholds> byInstance; // each is looked through once, however many parts announce it
    for (const auto &[partition, counters] : lack) {
        conditions += 1 + qint64(counters.size());
        for (const auto &[instance, threshold] : counters)
            byInstance[instance][partition] = threshold;
    }
    if (conditions > maxQueueConditions)
        return tooMany();
    for (const auto &[instance, thresholds] : byInstance)
        PITANGA_TRY(missing.add(instance, thresholds));
    return {};
}

Result<> addByInstance(MissingVersions &missing, const Filter &filter, const Announcement &announcement)
{
    PITANGA_LET(sender, countersFromText(announcement.sender));
    PITANGA_LET(receiver, countersFromText(announcement.receiver));
    const Counters lack = lacking(sender, receiver);
    if (qint64(lack.size()) > maxQueueConditions)
        return tooMany();
    for (const auto &[instance, threshold] : lack) {
        Thresholds everywhere;
        for (const QByteArray &entry : filter.entries())
            everywhere[entry] = threshold;
        PITANGA_TRY(missing.add(instance, everywhere));
    }
    return {};
}

} // namespace

Result<qint64> queueMissingRecords(Store &store, qint64 transfer, const QByteArray &profile,
                                   const Filter &filter, const Announcement &announcement)
{
    Database &db = store.db();
    Transaction transaction(db, Transaction::Kind::Write);
    MissingVersions missing(db, profile);
    PITANGA_TRY(announcement.version2 ? addByPartition(missing, filter, announcement)
                                      : addByInstance(missing, filter, announcement));
    PITANGA_TRY(Query(db, "DELETE FROM _outgoing WHERE transfer = ?1").run(transfer));
    Query note(db, sql::note);
    qint64 place = 0;
    for (const qint64 record : missing.inOrder())
        PITANGA_TRY(note.run(transfer, place++, record));
    PITANGA_TRY(transaction.commit());
    return place;
}

} // namespace pitanga
