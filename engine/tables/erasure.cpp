#include "engine/tables/erasure.h"

#include "engine/storage/query.h"

namespace pitanga {

namespace {

namespace sql {

constexpr auto isErasing =
    "SELECT 1 FROM _store INDEXED BY _store_removal WHERE removal AND removal = 2 LIMIT 1";

constexpr auto begin = R"sql(
    CREATE TEMP TABLE IF NOT EXISTS erasing (id TEXT PRIMARY KEY, model INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS remains (number INTEGER PRIMARY KEY, id TEXT, model INTEGER, text TEXT);
    DELETE FROM temp.erasing;
    DELETE FROM temp.remains;
    INSERT INTO temp.erasing SELECT id, model FROM _store WHERE removal AND removal = 2;
    INSERT INTO temp.remains
        SELECT number, id, model, visible FROM _store
        WHERE (deleted OR removal = 1) AND NOT hard_deleted AND NOT shown AND removal < 2 AND json_valid(visible);)sql";

constexpr auto end = R"sql(
    UPDATE _store SET removal = 2
    WHERE removal < 2 AND number IN (SELECT r.number FROM temp.remains r JOIN temp.erasing e ON e.id = r.id);
    DELETE FROM temp.erasing;
    DELETE FROM temp.remains;)sql";

// By one reference of one model: those whose target is being erased are erased, too.
constexpr auto follow = R"sql(
    INSERT OR IGNORE INTO temp.erasing
    SELECT r.id, r.model FROM temp.remains r JOIN _model m ON m.number = r.model
    WHERE m.profile = ?1 AND m.name = ?2
      AND json_extract(r.text, '$.' || ?3) IN (SELECT id FROM temp.erasing))sql";

} // namespace sql

} // namespace

Result<> eraseDeletedDependants(Database &db, const Profile &profile)
{
    PITANGA_LET(erasing, readInteger(db, sql::isErasing));
    if (!erasing)
        return {};
    PITANGA_TRY(db.execute(sql::begin));
    Query follow(db, sql::follow);
    for (qint64 found = 1; found > 0;) {
        found = 0;
        for (const Model &model : profile.models)
            for (const Field &field : model.fields) {
                if (!field.isReference() || !field.cascade || field.mustBeNull)
                    continue;
                PITANGA_TRY(follow.run(profile.name, model.name, field.name));
                found += follow.changes();
            }
    }
    return db.execute(sql::end);
}

} // namespace pitanga
