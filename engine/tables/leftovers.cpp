#include "engine/tables/leftovers.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/storage/write_turns.h"

#include <algorithm>

namespace pitanga::leftovers {

namespace {

namespace sql {

constexpr auto noteForeignWrite = "INSERT INTO _setting (name, value) SELECT 'store:others', 'wrote'"
                                  " WHERE NOT EXISTS (SELECT 1 FROM _setting WHERE name = 'store:others')";
constexpr auto noteErasure = "UPDATE _setting SET value = 'erase' WHERE name = 'store:others' AND ";
constexpr auto isToDo = "SELECT 1 FROM _setting WHERE name = 'store:others' AND value = 'erase'";
constexpr auto forget = "DELETE FROM _setting WHERE name = 'store:others'";

constexpr auto noteStaged = "INSERT OR REPLACE INTO _setting (name, value) SELECT 'staged:others', 'erase'"
                            " WHERE EXISTS (SELECT 1 FROM incoming.record) AND ";
constexpr auto isStaged = "SELECT 1 FROM _setting WHERE name = 'staged:others'";
constexpr auto forgetStaged = "DELETE FROM _setting WHERE name = 'staged:others'";
// Each note is another, so that none is forgotten for the sake of an earlier one; and while there is more to
// wipe, what that writes comes into the log, too.
constexpr auto noteInLog =
    "INSERT OR REPLACE INTO _setting (name, value) SELECT 'log', hex(randomblob(8)) WHERE ";
constexpr auto isInLog = "SELECT value FROM _setting WHERE name = 'log'";
constexpr auto forgetInLog = R"sql(
    DELETE FROM _setting WHERE name = 'log' AND value = ?1 AND NOT EXISTS (
        SELECT 1 FROM _setting WHERE name = 'staged:others' OR (name = 'store:others' AND value = 'erase')))sql";
// Only versions that the erasure includes: they will be recognised by their counters, and their text is no
// longer looked at. One that knew nothing of the erasure is for the merge to decide.
constexpr auto blankStaged = R"sql(
    UPDATE incoming.record SET serialized = '{}', conflicting = ''
    WHERE serialized <> '{}' AND EXISTS (
        SELECT 1 FROM _store s JOIN _record_counter c ON c.record = s.number
        WHERE s.id = incoming.record.id AND s.hard_deleted AND s.deleted
          AND c.instance = incoming.record.saved_by AND c.counter >= incoming.record.saved_at))sql";

} // namespace sql

// What a log may keep: half of what SQLite itself would let it grow to, and little beside the store.
constexpr qint64 keptLogPages = 512;
constexpr qint64 keptPartOfStore = 8;

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

Result<> wipeStaged(Database &db)
{
    PITANGA_LET(toDo, readInteger(db, sql::isStaged));
    if (!toDo)
        return {};
    {
        Transaction transaction(db, Transaction::Kind::Write);
        PITANGA_TRY(Query(db, sql::blankStaged).run());
        PITANGA_TRY(transaction.commit());
    }
    const auto vacuumed = db.execute("VACUUM incoming");
    if (!vacuumed) // a full disk or another at work: the next time
        return vacuumed.error().kind == Error::Kind::Storage ? Result<>() : vacuumed;
    return Query(db, sql::forgetStaged).run();
}

Result<> wipeStore(Database &db)
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

Result<> wipeLog(Database &db)
{
    PITANGA_LET(erased, readText(db, sql::isInLog));
    if (!erased)
        return {};
    PITANGA_LET(emptied, db.truncateLog());
    if (!emptied) // others read there: the next time
        return {};
    Transaction transaction(db, Transaction::Kind::Write);
    PITANGA_TRY(Query(db, sql::forgetInLog).run(*erased));
    return transaction.commit();
}

} // namespace

QByteArray noteForeignWrite()
{
    return sql::noteForeignWrite;
}

Result<> noteErasure(Database &db, const QByteArray &condition)
{
    PITANGA_TRY(Query(db, sql::noteInLog + condition).run());
    PITANGA_TRY(Query(db, sql::noteStaged + condition).run());
    return Query(db, sql::noteErasure + condition).run();
}

Result<> wipe(Database &db)
{
    PITANGA_TRY(wipeStaged(db));
    PITANGA_TRY(wipeStore(db));
    return wipeLog(db);
}

Result<> settleLog(Database &db, bool hasGrown)
{
    PITANGA_LET(pages, readInteger(db, "PRAGMA main.page_count"));
    if (!hasGrown && db.logPages() < std::min(keptLogPages, pages.value_or(0) / keptPartOfStore))
        return db.syncLog();
    PITANGA_LET(emptied, db.truncateLog());
    return emptied ? Result<>() : db.syncLog();
}

} // namespace pitanga::leftovers
