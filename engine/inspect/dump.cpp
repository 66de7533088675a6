#include "engine/inspect/dump.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto records = R"sql(
    SELECT s.number, s.id, d.profile, d.name, p.path, s.source_id, coalesce(s.stored, s.visible), s.deleted, s.hard_deleted, i.id,
           s.saved_at, s.conflicting, s.self_ref
    FROM _store s
    JOIN _model d ON d.number = s.model
    JOIN _partition p ON p.number = s.partition
    JOIN _instance i ON i.number = s.saved_by
    ORDER BY s.id)sql";

constexpr auto history = R"sql(
    SELECT i.id, c.counter FROM _record_counter c JOIN _instance i ON i.number = c.instance
    WHERE c.record = ?1 ORDER BY i.id)sql";

constexpr auto counters = R"sql(
    SELECT p.path, i.id, c.counter FROM _database_counter c
    JOIN _partition p ON p.number = c.partition
    JOIN _instance i ON i.number = c.instance
    ORDER BY p.path, i.id)sql";

constexpr auto shown = R"sql(
    SELECT d.name, s.id, s.visible FROM _store s
    JOIN _model d ON d.number = s.model
    WHERE s.shown ORDER BY d.profile, d.name, s.id)sql";

} // namespace sql

Json parsed(const QByteArray &text)
{
    const auto json = Json::parse(text);
    return json ? json->sorted() : Json(text);
}

Result<> dumpStore(Database &db, const DumpSink &sink)
{
    Query rows(db, sql::records);
    Query history(db, sql::history);
    while (rows.next()) {
        Json counters = Json::array();
        history.bind(rows.integer(0));
        while (history.next())
            counters.append(Json::object({{"counter", history.integer(1)}, {"instance_id", history.bytes(0)}}));
        PITANGA_TRY(history.done());
        const Json record = Json::object({{"id", rows.bytes(1)},
                                          {"profile", rows.bytes(2)},
                                          {"model_name", rows.bytes(3)},
                                          {"partition", rows.bytes(4)},
                                          {"source_id", rows.bytes(5)},
                                          {"serialized", parsed(rows.bytes(6))},
                                          {"deleted", rows.integer(7) != 0},
                                          {"hard_deleted", rows.integer(8) != 0},
                                          {"last_saved_instance", rows.bytes(9)},
                                          {"last_saved_counter", rows.integer(10)},
                                          {"conflicting_serialized_data", rows.bytes(11)},
                                          {"_self_ref_fk", rows.bytes(12)},
                                          {"record_max_counters", counters}});
        PITANGA_TRY(sink(record.sorted().toCompact()));
    }
    return rows.done();
}

Result<> dumpCounters(Database &db, const DumpSink &sink)
{
    Query rows(db, sql::counters);
    while (rows.next())
        PITANGA_TRY(sink(
            Json::object(
                {{"counter", rows.integer(2)}, {"instance_id", rows.bytes(1)}, {"partition", rows.bytes(0)}})
                .toCompact()));
    return rows.done();
}

Result<> dumpApp(Database &db, const DumpSink &sink)
{
    Query rows(db, sql::shown);
    while (rows.next())
        PITANGA_TRY(sink(
            Json::object({{"fields", parsed(rows.bytes(2))}, {"id", rows.bytes(1)}, {"model", rows.bytes(0)}})
                .toCompact()));
    return rows.done();
}

} // namespace

Result<> dump(Store &store, DumpPart part, const DumpSink &sink)
{
    Database &db = store.db();
    Transaction picture(db, Transaction::Kind::Read);
    if (part == DumpPart::Store || part == DumpPart::All)
        PITANGA_TRY(dumpStore(db, sink));
    if (part == DumpPart::Counters || part == DumpPart::All)
        PITANGA_TRY(dumpCounters(db, sink));
    if (part == DumpPart::App || part == DumpPart::All)
        PITANGA_TRY(dumpApp(db, sink));
    return picture.commit();
}

} // namespace pitanga
