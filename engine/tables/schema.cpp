#include "engine/tables/schema.h"

#include "engine/base/words.h"
#include "engine/storage/disk_troubles.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/schema_steps.h"

#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <chrono>
#include <thread>

namespace pitanga::schema {

namespace {

namespace sql {

// The staging file. No foreign keys: they cannot cross files. No index: that no record of a transfer is there
// twice, who stages sees to (staged_ids.h).
constexpr auto incoming = R"sql(
CREATE TABLE IF NOT EXISTS incoming.record (
    number       INTEGER PRIMARY KEY,  -- the order of arrival
    transfer     INTEGER NOT NULL,
    id           TEXT    NOT NULL,
    model        INTEGER NOT NULL,
    partition    INTEGER NOT NULL,
    source_id    TEXT    NOT NULL,
    saved_by     INTEGER NOT NULL,
    saved_at     INTEGER NOT NULL,
    deleted      INTEGER NOT NULL,
    hard_deleted INTEGER NOT NULL,
    self_ref     TEXT    NOT NULL,
    serialized   TEXT    NOT NULL,
    conflicting  TEXT    NOT NULL
);
CREATE TABLE IF NOT EXISTS incoming.counter (
    record   INTEGER NOT NULL,  -- the number of a row of incoming.record
    instance INTEGER NOT NULL,
    counter  INTEGER NOT NULL,
    PRIMARY KEY (record, instance)
) WITHOUT ROWID;
-- How many rows of a transfer there are up to a number, so that nobody counts a whole school for every page.
CREATE TABLE IF NOT EXISTS incoming.arrived (
    transfer INTEGER PRIMARY KEY,
    number   INTEGER NOT NULL,
    records  INTEGER NOT NULL
);
)sql";

constexpr auto isStranded = R"sql(
SELECT 1 FROM incoming.record WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active)
UNION ALL SELECT 1 FROM _outgoing WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active) LIMIT 1)sql";

constexpr auto dropStranded = R"sql(
DELETE FROM incoming.counter WHERE record IN
    (SELECT number FROM incoming.record WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active));
DELETE FROM incoming.record WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active);
DELETE FROM incoming.arrived WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active);
DELETE FROM _outgoing WHERE transfer NOT IN (SELECT number FROM _transfer WHERE active);
)sql";

} // namespace sql

constexpr qint64 smallIncomingPages = 256; // 2 MB: some 1,500 records

Result<bool> incomingIsLarge(Database &db)
{
    PITANGA_LET(pages, readInteger(db, "PRAGMA incoming.page_count"));
    return pages.value_or(0) > smallIncomingPages;
}

constexpr int applicationId = 0x50697467; // "Pitg": tells our files from other SQLite files

} // namespace

bool isOursAtFirstSight(const QString &path)
{
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;
    constexpr qsizetype headerSize = 100;
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return false; // a later header may stand there
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    return header.size() == headerSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(header.constData() + applicationAt) == applicationId &&
           qFromBigEndian<qint32>(header.constData() + versionAt) <= currentVersion;
}

Result<> check(Database &db)
{
    PITANGA_LET(tables, readInteger(db, "SELECT count(*) FROM sqlite_schema"));
    PITANGA_LET(application, readInteger(db, "PRAGMA application_id"));
    if (tables.value_or(0) > 0 && application.value_or(0) != applicationId)
        return Error{Error::Kind::Data,
                     Words::tr("The file %1 belongs to another program. It was left as it is.").arg(db.path()),
                     QStringLiteral("application_id %1").arg(application.value_or(0))};
    PITANGA_LET(found, readInteger(db, "PRAGMA user_version"));
    if (found.value_or(0) > currentVersion)
        return Error{
            Error::Kind::Data,
            Words::tr("The database %1 was written by a newer Pitanga. Update this one, then try again.")
                .arg(db.path()),
            QStringLiteral("schema version %1, ours is %2").arg(found.value_or(0)).arg(currentVersion)};
    return {};
}

Result<> prepare(Database &db)
{
    PITANGA_TRY(check(db));
    PITANGA_LET(found, readInteger(db, "PRAGMA user_version"));
    for (int version = int(found.value_or(0)); version < currentVersion; ++version) {
        Transaction step(db, Transaction::Kind::Write);
        // Another process may have made this step while we waited for the turn.
        PITANGA_LET(now, readInteger(db, "PRAGMA user_version"));
        if (now.value_or(0) > version)
            continue;
        PITANGA_TRY(steps[version](db));
        PITANGA_TRY(db.execute("PRAGMA application_id=" + QByteArray::number(applicationId)));
        PITANGA_TRY(db.execute("PRAGMA user_version=" + QByteArray::number(version + 1)));
        PITANGA_TRY(step.commit());
    }
    return {};
}

namespace {

/// Several may make this file at the same moment. While one gives it a log, SQLite refuses the others at once
/// instead of letting them wait.
Result<> prepareIncoming(Database &db)
{
    constexpr int tries = 500;
    const QByteArray script =
        QByteArray("PRAGMA incoming.page_size=8192;"
                   "PRAGMA incoming.journal_mode=WAL;"
                   "PRAGMA incoming.synchronous=NORMAL;"
                   "PRAGMA incoming.cache_size=-2048;" // what is staged is written and read in its order
                   "PRAGMA incoming.journal_size_limit=0;") +
        sql::incoming;
    auto prepared = db.execute(script);
    for (int i = 1; i < tries && !prepared && isBusy(prepared.error()); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        prepared = db.execute(script);
    }
    return prepared;
}

} // namespace

Result<> attachIncoming(Database &db, const QString &path, const QByteArray &vfs)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (!vfs.isEmpty())
        url.setQuery(QStringLiteral("vfs=") + QString::fromLatin1(vfs));
    Query attach(db, "ATTACH DATABASE ?1 AS incoming");
    auto attached = attach.run(url.toString(QUrl::FullyEncoded));
    if (attached)
        attached = prepareIncoming(db);
    if (!attached && isDamage(attached.error()))
        return Error{
            Error::Kind::Storage,
            Words::tr("The file %1, with what an interrupted sync had received, is damaged. Remove it: "
                      "the next sync fetches those records again, and nothing else is in it.")
                .arg(path),
            attached.error().forLog};
    return attached;
}

Result<> chooseHowToDeleteIncoming(Database &db)
{
    PITANGA_LET(large, incomingIsLarge(db));
    return db.execute(large ? "PRAGMA incoming.secure_delete=OFF" : "PRAGMA incoming.secure_delete=ON");
}

Result<> dropStranded(Database &db)
{
    PITANGA_LET(stranded, readInteger(db, sql::isStranded));
    if (!stranded)
        return {};
    Transaction transaction(db, Transaction::Kind::Write);
    PITANGA_TRY(db.execute(sql::dropStranded));
    return transaction.commit();
}

Result<> renewIncoming(Database &db)
{
    constexpr auto isFormer = "SELECT 1 FROM incoming.sqlite_schema WHERE type = 'index'"
                              " AND NOT EXISTS (SELECT 1 FROM incoming.record)";
    PITANGA_LET(former, readInteger(db, isFormer));
    if (!former)
        return {};
    Transaction transaction(db, Transaction::Kind::Write);
    // Another process may have staged a page while we waited for the turn.
    PITANGA_LET(still, readInteger(db, isFormer));
    if (!still)
        return {};
    PITANGA_TRY(
        db.execute("DROP TABLE incoming.record; DELETE FROM incoming.counter; DELETE FROM incoming.arrived"));
    PITANGA_TRY(db.execute(sql::incoming));
    return transaction.commit();
}

Result<bool> wipeIncoming(Database &db)
{
    PITANGA_LET(large, incomingIsLarge(db));
    if (!large)
        return false;
    PITANGA_LET(waiting, readInteger(db, "SELECT 1 FROM incoming.record LIMIT 1"));
    if (waiting)
        return false;
    // VACUUM of an empty file is a new file of a few pages; its log is emptied with the store's.
    const auto vacuumed = db.execute("VACUUM incoming");
    if (!vacuumed && vacuumed.error().kind != Error::Kind::Storage)
        return vacuumed.error();
    return bool(vacuumed);
}

} // namespace pitanga::schema
