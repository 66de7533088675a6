#include "engine/tables/store_overview.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto models = R"sql(
    SELECT d.profile, d.name, sum(s.shown), sum(s.deleted OR s.removal > 0), count(*)
    FROM _store s JOIN _model d ON d.number = s.model
    GROUP BY d.number ORDER BY d.profile, d.name)sql";

constexpr auto changed = R"sql(
    SELECT (SELECT count(*) FROM _store WHERE changed AND NOT removal)
         + (SELECT count(*) FROM _store WHERE removal))sql";
constexpr auto dirty = "SELECT count(*) FROM _store WHERE dirty";
constexpr auto waiting = "SELECT count(*) FROM _store WHERE dirty AND error <> ''";
constexpr auto conflicts = "SELECT count(*) FROM _store WHERE conflicting <> ''";

constexpr auto reasons = R"sql(
    SELECT s.id, d.profile, d.name, p.path, s.error
    FROM _store s JOIN _model d ON d.number = s.model JOIN _partition p ON p.number = s.partition
    WHERE s.dirty AND s.error <> '' ORDER BY d.profile, d.name, s.id)sql";

} // namespace sql

} // namespace

Result<StoreOverview> overviewOf(Store &store)
{
    Database &db = store.db();
    StoreOverview overview;
    Transaction picture(db, Transaction::Kind::Read);
    Query rows(db, sql::models);
    while (rows.next())
        overview.models.push_back(
            {rows.bytes(0), rows.bytes(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    PITANGA_TRY(rows.done());
    for (const auto &[text, count] : {std::pair(sql::changed, &overview.changed),
                                      {sql::dirty, &overview.dirty},
                                      {sql::waiting, &overview.waiting},
                                      {sql::conflicts, &overview.conflicts}}) {
        PITANGA_LET(found, readInteger(db, text));
        *count = found.value_or(0);
    }
    return overview;
}

Result<std::vector<WaitingRecord>> waitingRecords(Store &store)
{
    std::vector<WaitingRecord> records;
    Query rows(store.db(), sql::reasons);
    while (rows.next())
        records.push_back({rows.bytes(0), rows.bytes(1), rows.bytes(2), rows.bytes(3), rows.string(4)});
    PITANGA_TRY(rows.done());
    return records;
}

} // namespace pitanga
