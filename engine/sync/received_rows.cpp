#include "engine/sync/received_rows.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/tables/schema.h"
#include "engine/tables/staged_ids.h"

namespace pitanga {

namespace {

namespace sql {

// Each page is counted as it is staged; only behind all of them there may be rows that are not.
constexpr auto anyReceived = R"sql(
    SELECT 1 WHERE EXISTS (SELECT 1 FROM incoming.arrived WHERE transfer = ?1)
                OR EXISTS (SELECT 1 FROM incoming.record WHERE +transfer = ?1 AND number >
                           coalesce((SELECT max(number) FROM incoming.arrived), 0)))sql";

// Without a look at this one's rows, which are all up to where it has counted them.
constexpr auto othersReceived = R"sql(
    SELECT 1 WHERE EXISTS (SELECT 1 FROM incoming.arrived WHERE transfer <> ?1)
                OR EXISTS (SELECT 1 FROM incoming.record WHERE transfer <> ?1 AND number >
                           coalesce((SELECT number FROM incoming.arrived WHERE transfer = ?1), 0)))sql";

} // namespace sql

} // namespace

Result<> dropReceived(Store &store, qint64 transfer)
{
    Database &db = store.db();
    store.device().staged().forget(transfer);
    PITANGA_LET(any, readInteger(db, "SELECT 1 FROM incoming.record LIMIT 1"));
    if (!any) // emptying what is empty would be written to the disk all the same
        return {};
    PITANGA_LET(own, readInteger(db, sql::anyReceived, transfer));
    if (!own) // others wait there
        return {};
    PITANGA_TRY(schema::chooseHowToDeleteIncoming(db));
    PITANGA_LET(others, readInteger(db, sql::othersReceived, transfer));
    PITANGA_TRY(Query(db, "DELETE FROM incoming.arrived WHERE transfer = ?1").run(transfer));
    if (!others) { // without a condition SQLite drops the whole tables and looks at no row
        PITANGA_TRY(db.execute("DELETE FROM incoming.counter"));
        return db.execute("DELETE FROM incoming.record");
    }
    PITANGA_TRY(Query(db, "DELETE FROM incoming.counter WHERE record IN"
                          " (SELECT number FROM incoming.record WHERE transfer = ?1)")
                    .run(transfer));
    return Query(db, "DELETE FROM incoming.record WHERE transfer = ?1").run(transfer);
}

Error receivedRowsLost(qint64 staged, qint64 counted)
{
    return {Error::Kind::Data,
            Words::tr("Records that had arrived were lost before they could be stored. Sync again."),
            QStringLiteral("%1 staged of %2").arg(staged).arg(counted)};
}

} // namespace pitanga
