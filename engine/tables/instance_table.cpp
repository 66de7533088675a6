#include "engine/tables/instance_table.h"

#include "engine/base/machine_identity.h"
#include "engine/base/words.h"
#include "engine/merge/knowledge.h"
#include "engine/storage/query.h"
#include "engine/tables/setting_table.h"

namespace pitanga {

namespace {

constexpr auto fileSetting = "identity:file";

// Of each partition the highest counter of an instance that no database counter covers.
constexpr auto coverVersions = R"sql(
    INSERT INTO _database_counter (partition, instance, counter)
    SELECT v.partition, v.instance, v.highest FROM (
        SELECT s.partition, s.saved_by AS instance, max(s.saved_at) AS highest
        FROM _store s INDEXED BY _store_saved
        WHERE s.saved_by = (SELECT number FROM _instance WHERE id = ?1) GROUP BY s.partition) v
    JOIN _partition p ON p.number = v.partition
    WHERE NOT EXISTS (
        SELECT 1 FROM _database_counter d JOIN _partition q ON q.number = d.partition
        WHERE d.instance = v.instance AND d.counter >= v.highest
          AND substr(p.path, 1, length(q.path)) = q.path)
    ON CONFLICT (partition, instance) DO UPDATE SET counter = excluded.counter)sql";

} // namespace

Result<std::optional<LocalInstance>> InstanceTable::current() const
{
    Query query(m_db, "SELECT id, database_id, system_id, node_id, counter FROM _local_instance WHERE current");
    std::optional<LocalInstance> found;
    if (query.next()) {
        const auto id = InstanceId::fromHex(query.text(0));
        const auto database = DatabaseId::fromHex(query.text(1));
        if (!id || !database)
            return Error{Error::Kind::Storage,
                         Words::tr("The database does not know who it is; it is damaged."),
                         QStringLiteral("ill-formed id in _local_instance")};
        found = LocalInstance{*id, *database, query.bytes(2), query.bytes(3), query.integer(4)};
    }
    PITANGA_TRY(query.done());
    return found;
}

Result<LocalInstance> InstanceTable::establish(const FileTraces &traces, RandomSource &random,
                                               const Clock &clock)
{
    SettingTable settings(m_db);
    PITANGA_LET(known, current());
    PITANGA_LET(file, settings.value(fileSetting));
    const bool sameMachine = known && known->systemId == traces.systemId;
    const bool sameFile = file.isEmpty() || traces.file.isEmpty() || file == traces.file;
    // A mark of another instance: this database was in force before that one, and how far it got since nobody
    // knows.
    const bool older = known && !traces.markedInstance.isEmpty() &&
                       (traces.markedInstance != known->id.toHex() || traces.highestCounter > known->counter);
    const bool nearItsEnd = known && known->counter >= renewedFrom;
    if (known && sameMachine && sameFile && !older && !nearItsEnd)
        return *known;

    // Deletions are stamped everywhere, whatever a sync is about, and announced by the next one that is about
    // them; under an id that ends there is no next one.
    if (known)
        PITANGA_TRY(Query(m_db, coverVersions).run(known->id.view()));
    PITANGA_TRY(settings.set(fileSetting, traces.file));
    const QByteArray database = random.uuidHex();
    PITANGA_TRY(Query(m_db, "UPDATE _database_identity SET current = 0").run());
    PITANGA_TRY(Query(m_db, "INSERT INTO _database_identity (id, current, made_at) VALUES (?1, 1, ?2)"
                            " ON CONFLICT (id) DO UPDATE SET current = 1")
                    .run(database, clock.nowUtc().toString(Qt::ISODateWithMs)));
    return makeCurrent(*DatabaseId::fromHex(database), traces);
}

Result<LocalInstance> InstanceTable::makeCurrent(const DatabaseId &database, const FileTraces &traces)
{
    const InstanceId id = instanceIdOf(database, traces.systemId, traces.nodeId);
    PITANGA_TRY(Query(m_db, "UPDATE _local_instance SET current = 0").run());
    PITANGA_TRY(Query(m_db, "INSERT INTO _local_instance (id, database_id, system_id, node_id, current)"
                            " VALUES (?1, ?2, ?3, ?4, 1) ON CONFLICT (id) DO UPDATE SET current = 1")
                    .run(id.view(), database.view(), traces.systemId, traces.nodeId));
    PITANGA_LET(made, current());
    return *made;
}

Result<qint64> InstanceTable::nextCounter(qint64 above)
{
    PITANGA_LET(counter, readInteger(m_db,
                                     "UPDATE _local_instance SET counter = max(counter, ?1) + 1 WHERE current"
                                     " RETURNING counter",
                                     above));
    if (!counter)
        return Error{Error::Kind::Internal, Words::tr("This device has no identity yet."),
                     QStringLiteral("no current instance")};
    if (*counter > maxCounter)
        return Error{
            Error::Kind::Storage,
            Words::tr("This device has counted as far as the protocol allows. Close Pitanga and open it again:"
                      " then it counts anew."),
            QStringLiteral("counter beyond 2^31 - 1")};
    return *counter;
}

} // namespace pitanga
