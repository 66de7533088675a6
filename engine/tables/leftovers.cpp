#include "engine/tables/leftovers.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/storage/write_turns.h"

namespace pitanga::leftovers {

namespace {

namespace sql {

constexpr auto noteForeignWrite = "INSERT INTO _setting (name, value) SELECT 'store:others', 'wrote'"
                                  " WHERE NOT EXISTS (SELECT 1 FROM _setting WHERE name = 'store:others')";
constexpr auto noteErasure = "UPDATE _setting SET value = 'erase' WHERE name = 'store:others' AND ";
constexpr auto isToDo = "SELECT 1 FROM _setting WHERE name = 'store:others' AND value = 'erase'";
constexpr auto forget = "DELETE FROM _setting WHERE name = 'store:others'";

} // namespace sql

/// Counts the commits of all other connections.
Result<qint64> foreignCommits(Database &db)
{
    PITANGA_LET(version, readInteger(db, "PRAGMA data_version"));
    return version.value_or(0);
}

Result<> writeAnew(Database &db)
{
    // The copy that VACUUM makes on its way is as large as the store: better on the disk than in the memory.
    PITANGA_TRY(db.execute("PRAGMA temp_store=FILE"));
    db.turns()->take();
    const auto done = db.execute("VACUUM main");
    db.turns()->giveBack();
    PITANGA_TRY(db.execute("PRAGMA temp_store=MEMORY"));
    return done;
}

} // namespace

QByteArray noteForeignWrite()
{
    return sql::noteForeignWrite;
}

Result<> noteErasure(Database &db, const QByteArray &condition)
{
    return Query(db, sql::noteErasure + condition).run();
}

Result<> wipe(Database &db)
{
    PITANGA_LET(toDo, readInteger(db, sql::isToDo));
    if (!toDo)
        return {};
    PITANGA_LET(before, foreignCommits(db));
    if (const auto done = writeAnew(db); !done)
        return done.error().kind == Error::Kind::Storage ? Result<>() : done;
    Transaction transaction(db, Transaction::Kind::Write);
    PITANGA_LET(after, foreignCommits(db));
    if (after != before)
        return {}; // somebody wrote meanwhile, perhaps another text over an old one
    PITANGA_TRY(Query(db, sql::forget).run());
    return transaction.commit();
}

} // namespace pitanga::leftovers
