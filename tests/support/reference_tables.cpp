#include "reference_tables.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/database_counter_table.h"
#include "engine/tables/dictionary.h"
#include "outcomes.h"

#include <QSet>

#include <algorithm>

namespace pitanga::test {

namespace {

Json valueOr(const Json &row, const char *key, const Json &otherwise)
{
    return row.contains(key) ? row.value(key) : otherwise;
}

int flag(const Json &row, const char *key)
{
    return row.value(key).toBool() ? 1 : 0;
}

/// A vector's rows without these columns have these values (queue.json leaves them out).
QByteArray modelOf(const Json &row)
{
    return valueOr(row, "model_name", "thing").toUtf8();
}

QByteArray sourceOf(const Json &row)
{
    return valueOr(row, "source_id", "src").toUtf8();
}

/// Rows of a select whose columns are named; 0 and 1 of the columns named in `flags` are booleans.
std::vector<Json> rowsOf(Database &db, const char *sql, const QList<QByteArray> &names,
                         const QSet<QByteArray> &flags, qint64 bound = 0)
{
    std::vector<Json> rows;
    Query query(db, sql);
    if (QByteArrayView(sql).contains(QByteArrayView("?1")))
        query.bind(bound);
    static const QSet<QByteArray> numbers{"counter", "last_saved_counter"};
    while (query.next()) {
        Json row = Json::object();
        for (int column = 0; column < names.size(); ++column) {
            const QByteArray &name = names[column];
            row.members().emplace_back(name, query.isNull(column)     ? Json::null()
                                             : flags.contains(name)   ? Json(query.integer(column) != 0)
                                             : numbers.contains(name) ? Json(query.integer(column))
                                                                      : Json(query.bytes(column)));
        }
        rows.push_back(std::move(row));
    }
    need(query.done());
    return rows;
}

const QList<QByteArray> bufferColumns{"model_uuid",
                                      "transfer_session_id",
                                      "serialized",
                                      "deleted",
                                      "hard_deleted",
                                      "last_saved_instance",
                                      "last_saved_counter",
                                      "partition",
                                      "source_id",
                                      "model_name",
                                      "profile",
                                      "conflicting_serialized_data",
                                      "_self_ref_fk"};
const QList<QByteArray> bufferCounterColumns{"transfer_session_id", "model_uuid", "instance_id", "counter"};
const QSet<QByteArray> flagColumns{"deleted", "hard_deleted", "dirty_bit"};

} // namespace

void ReferenceTables::put(const Json &state)
{
    Database &db = m_store.db();
    Transaction transaction(db, Transaction::Kind::Write);
    if (const auto counter = state.value("local_counter").toInt())
        need(Query(db, "UPDATE _local_instance SET counter = ?1 WHERE current").run(*counter));
    putStore(state.value("store"));
    putCounters(state.value("rmc"));
    putBuffer(state.value("buffer"), state.value("rmcb"));
    DatabaseCounterTable known(db);
    const Json dmc = state.value("dmc");
    for (const Json &row : dmc.items())
        need(known.raise(view(row.value("partition").toUtf8()), view(row.value("instance_id").toUtf8()),
                         *row.value("counter").toInt()));
    noteInstances();
    need(transaction.commit());
}

void ReferenceTables::putStore(const Json &rows)
{
    Database &db = m_store.db();
    Dictionary words(db);
    Query add(db,
              "INSERT INTO _store (id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted,"
              " dirty, shown, self_ref, transfer, error, visible, conflicting)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    for (const Json &row : rows.items()) {
        const bool hidden = flag(row, "deleted") || flag(row, "hard_deleted") || flag(row, "dirty_bit");
        std::optional<qint64> from;
        if (row.value("last_transfer_session_id").isString())
            from = transfer(row.value("last_transfer_session_id").toUtf8());
        need(add.run(row.value("id").toUtf8(),
                     need(words.model(view(row.value("profile").toUtf8()), view(modelOf(row)))),
                     need(words.partition(view(row.value("partition").toUtf8()))), sourceOf(row),
                     need(words.instance(view(row.value("last_saved_instance").toUtf8()))),
                     *row.value("last_saved_counter").toInt(), flag(row, "deleted"), flag(row, "hard_deleted"),
                     flag(row, "dirty_bit"), hidden ? 0 : 1, row.value("_self_ref_fk").toUtf8(), from,
                     row.value("deserialization_error").toUtf8(), row.value("serialized").toUtf8(),
                     row.value("conflicting_serialized_data").toUtf8()));
    }
}

void ReferenceTables::putCounters(const Json &rows)
{
    Dictionary words(m_store.db());
    Query add(m_store.db(), "INSERT INTO _record_counter (record, instance, counter)"
                            " SELECT number, ?2, ?3 FROM _store WHERE id = ?1");
    for (const Json &row : rows.items())
        need(add.run(row.value("store_model_id").toUtf8(),
                     need(words.instance(view(row.value("instance_id").toUtf8()))),
                     *row.value("counter").toInt()));
}

void ReferenceTables::putBuffer(const Json &rows, const Json &counters)
{
    Database &db = m_store.db();
    Dictionary words(db);
    Query add(
        db,
        "INSERT INTO incoming.record (transfer, id, model, partition, source_id, saved_by, saved_at, deleted,"
        " hard_deleted, self_ref, serialized, conflicting)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    for (const Json &row : rows.items())
        need(add.run(transfer(row.value("transfer_session_id").toUtf8()), row.value("model_uuid").toUtf8(),
                     need(words.model(view(row.value("profile").toUtf8()), view(modelOf(row)))),
                     need(words.partition(view(row.value("partition").toUtf8()))), sourceOf(row),
                     need(words.instance(view(row.value("last_saved_instance").toUtf8()))),
                     *row.value("last_saved_counter").toInt(), flag(row, "deleted"), flag(row, "hard_deleted"),
                     row.value("_self_ref_fk").toUtf8(), row.value("serialized").toUtf8(),
                     row.value("conflicting_serialized_data").toUtf8()));
    Query addCounter(db, "INSERT INTO incoming.counter (record, instance, counter)"
                         " SELECT number, ?3, ?4 FROM incoming.record WHERE transfer = ?1 AND id = ?2");
    for (const Json &row : counters.items())
        need(addCounter.run(
            transfer(row.value("transfer_session_id").toUtf8()), row.value("model_uuid").toUtf8(),
            need(words.instance(view(row.value("instance_id").toUtf8()))), *row.value("counter").toInt()));
}

void ReferenceTables::noteInstances()
{
    need(m_store.db().execute(R"sql(
        INSERT OR REPLACE INTO _instance_partition (instance, partition, counted)
        SELECT DISTINCT c.instance, s.partition, 1 FROM _record_counter c JOIN _store s ON s.number = c.record;
        INSERT OR IGNORE INTO _instance_partition (instance, partition, counted)
        SELECT DISTINCT saved_by, partition, 0 FROM _store WHERE saved_by IS NOT NULL;
        UPDATE _instance_partition SET saved =
            (SELECT count(*) FROM _store s WHERE s.saved_by = instance AND s.partition = _instance_partition.partition);)sql"));
}

Json ReferenceTables::read()
{
    Database &db = m_store.db();
    Json state = Json::object();
    state.set("store", Json::array(rowsOf(db, R"sql(
        SELECT s.id, coalesce(s.stored, s.visible), s.deleted, s.hard_deleted, i.id, s.saved_at, p.path, s.source_id, m.name, m.profile,
               s.conflicting, s.self_ref, s.dirty, s.error, t.id
        FROM _store s JOIN _model m ON m.number = s.model JOIN _partition p ON p.number = s.partition
        JOIN _instance i ON i.number = s.saved_by LEFT JOIN _transfer t ON t.number = s.transfer)sql",
                                          {"id", "serialized", "deleted", "hard_deleted", "last_saved_instance",
                                           "last_saved_counter", "partition", "source_id", "model_name",
                                           "profile", "conflicting_serialized_data", "_self_ref_fk",
                                           "dirty_bit", "deserialization_error", "last_transfer_session_id"},
                                          flagColumns)));
    state.set("rmc", Json::array(rowsOf(db, R"sql(
        SELECT s.id, i.id, c.counter FROM _record_counter c JOIN _store s ON s.number = c.record
        JOIN _instance i ON i.number = c.instance)sql",
                                        {"store_model_id", "instance_id", "counter"}, {})));
    state.set("dmc", Json::array(rowsOf(db, R"sql(
        SELECT p.path, i.id, d.counter FROM _database_counter d JOIN _partition p ON p.number = d.partition
        JOIN _instance i ON i.number = d.instance)sql",
                                        {"partition", "instance_id", "counter"}, {})));
    state.set("buffer", Json::array(rowsOf(db, R"sql(
        SELECT r.id, t.id, r.serialized, r.deleted, r.hard_deleted, i.id, r.saved_at, p.path, r.source_id, m.name,
               m.profile, r.conflicting, r.self_ref
        FROM incoming.record r JOIN _model m ON m.number = r.model JOIN _partition p ON p.number = r.partition
        JOIN _instance i ON i.number = r.saved_by JOIN _transfer t ON t.number = r.transfer)sql",
                                           bufferColumns, flagColumns)));
    state.set("rmcb", Json::array(rowsOf(db, R"sql(
        SELECT t.id, r.id, i.id, c.counter FROM incoming.counter c JOIN incoming.record r ON r.number = c.record
        JOIN _instance i ON i.number = c.instance JOIN _transfer t ON t.number = r.transfer)sql",
                                         bufferCounterColumns, {})));
    state.set("local_counter", need(InstanceTable(db).current())->counter);
    return sortedState(state);
}

Json ReferenceTables::outgoing(qint64 transfer)
{
    Database &db = m_store.db();
    Json result = Json::object();
    result.set("buffer", Json::array(rowsOf(db, R"sql(
        SELECT s.id, t.id, coalesce(s.stored, s.visible), s.deleted, s.hard_deleted, i.id, s.saved_at, p.path, s.source_id, m.name,
               m.profile, s.conflicting, s.self_ref
        FROM _outgoing o JOIN _store s ON s.number = o.record JOIN _model m ON m.number = s.model
        JOIN _partition p ON p.number = s.partition JOIN _instance i ON i.number = s.saved_by
        JOIN _transfer t ON t.number = o.transfer WHERE o.transfer = ?1 ORDER BY o.place)sql",
                                            bufferColumns, flagColumns, transfer)));
    result.set("rmcb", Json::array(rowsOf(db, R"sql(
        SELECT t.id, s.id, i.id, c.counter FROM _outgoing o JOIN _store s ON s.number = o.record
        JOIN _record_counter c ON c.record = s.number JOIN _instance i ON i.number = c.instance
        JOIN _transfer t ON t.number = o.transfer WHERE o.transfer = ?1)sql",
                                          bufferCounterColumns, {}, transfer)));
    return result;
}

qint64 ReferenceTables::transfer(const QByteArray &id)
{
    Database &db = m_store.db();
    if (const auto known = need(readInteger(db, "SELECT number FROM _transfer WHERE id = ?1", id)))
        return *known;
    const QByteArray session = "5" + id.mid(1);
    need(Query(db, "INSERT OR IGNORE INTO _sync_session (id, started_at, last_activity_at, is_server,"
                   " client_certificate, server_certificate, profile, connection_path)"
                   " VALUES (?1, '', '', 0, '', '', 'facilitydata', '')")
             .run(session));
    need(Query(db, "INSERT INTO _transfer (id, sync_session, filter, push, started_at, last_activity_at)"
                   " SELECT ?1, number, '', 0, '', '' FROM _sync_session WHERE id = ?2")
             .run(id, session));
    return *need(readInteger(db, "SELECT number FROM _transfer WHERE id = ?1", id));
}

Json withLocalInstance(const Json &scenario, const QByteArray &ours)
{
    return need(Json::parse(scenario.toCompact().replace("11111111111111111111111111111111", ours)));
}

Json sortedState(const Json &state)
{
    Json sorted = state.sorted();
    for (auto &[name, table] : sorted.members())
        std::stable_sort(table.items().begin(), table.items().end(),
                         [](const Json &a, const Json &b) { return a.toCompact() < b.toCompact(); });
    return sorted;
}

QByteArray difference(const Json &actual, const Json &expected)
{
    QByteArray lines;
    const Json is = sortedState(actual);
    const Json shouldBe = sortedState(expected);
    for (const auto &[name, table] : shouldBe.members()) {
        const Json found = is.value(name);
        if (found == table)
            continue;
        if (!table.isArray()) {
            lines += name + ": " + found.toCompact() + ", not " + table.toCompact() + '\n';
            continue;
        }
        for (const Json &row : table.items())
            if (std::find(found.items().begin(), found.items().end(), row) == found.items().end())
                lines += name + " lacks " + row.toCompact() + '\n';
        for (const Json &row : found.items())
            if (std::find(table.items().begin(), table.items().end(), row) == table.items().end())
                lines += name + " has   " + row.toCompact() + '\n';
        if (found.items().size() != table.items().size())
            lines += name + " has another number of rows\n";
    }
    return lines;
}

} // namespace pitanga::test
