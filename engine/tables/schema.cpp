#include "engine/tables/schema.h"

#include "engine/base/words.h"
#include "engine/storage/disk_troubles.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/sha256_sql.h"

#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <chrono>
#include <thread>

namespace pitanga::schema {

namespace {

namespace sql {

// Who we are, who others are, and words that repeat in every record: small numbers for long texts.
constexpr auto identity = R"sql(
CREATE TABLE _setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row is current; it is replaced when this file turns out to be a copy (protocol 1.4).
CREATE TABLE _database_identity (
    id      TEXT PRIMARY KEY,
    current INTEGER NOT NULL,
    made_at TEXT    NOT NULL
) WITHOUT ROWID;

-- The ids under which this file has counted its versions; the counter of each only ever rises.
CREATE TABLE _local_instance (
    id          TEXT PRIMARY KEY,
    database_id TEXT    NOT NULL REFERENCES _database_identity (id),
    system_id   TEXT    NOT NULL,
    node_id     TEXT    NOT NULL,
    counter     INTEGER NOT NULL DEFAULT 0 CHECK (counter >= 0),
    current     INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE _instance  (number INTEGER PRIMARY KEY, id   TEXT NOT NULL UNIQUE);
CREATE TABLE _partition (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
CREATE TABLE _model     (number INTEGER PRIMARY KEY, profile TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (profile, name));
)sql";

constexpr auto records = R"sql(
-- Every record, once. `serialized` is the version of the protocol's store; `visible` what the views show
-- while that differs: an edit not yet stamped, or the applied version while a newer one waits.
CREATE TABLE _store (
    number       INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    model        INTEGER NOT NULL REFERENCES _model (number),
    partition    INTEGER NOT NULL REFERENCES _partition (number),
    source_id    TEXT    NOT NULL,
    saved_by     INTEGER REFERENCES _instance (number),  -- NULL: made here and not stamped yet
    saved_at     INTEGER,
    deleted      INTEGER NOT NULL DEFAULT 0,
    hard_deleted INTEGER NOT NULL DEFAULT 0,
    dirty        INTEGER NOT NULL DEFAULT 0,  -- a version waits to be applied
    changed      INTEGER NOT NULL DEFAULT 0,  -- edited here, waits to be stamped
    shown        INTEGER NOT NULL DEFAULT 0,  -- the views show it
    removal      INTEGER NOT NULL DEFAULT 0,  -- deleted (1) or erased (2) here, waits to be stamped
    self_ref     TEXT    NOT NULL DEFAULT '',
    transfer     INTEGER,                     -- the transfer that last wrote it
    error        TEXT    NOT NULL DEFAULT '',
    serialized   TEXT    NOT NULL,
    visible      TEXT,
    conflicting  TEXT    NOT NULL DEFAULT ''
);
-- What does a peer lack? The versions of an instance above a counter, partition by partition.
CREATE INDEX _store_saved ON _store (partition, saved_by, saved_at);
-- What waits for a step costs as much as there is to do.
CREATE INDEX _store_dirty   ON _store (model, partition) WHERE dirty;
CREATE INDEX _store_changed ON _store (partition) WHERE changed;
CREATE INDEX _store_removal ON _store (model) WHERE removal;
CREATE INDEX _store_model   ON _store (model) WHERE shown;

-- Record max counters: for each instance the highest counter in the record's history.
CREATE TABLE _record_counter (
    record   INTEGER NOT NULL,  -- the number of a store row
    instance INTEGER NOT NULL,
    counter  INTEGER NOT NULL CHECK (counter >= 0),
    PRIMARY KEY (record, instance)
) WITHOUT ROWID;

-- In which partitions an instance occurs. Histories are never forgotten, so rows are only added; a receiver's
-- FSIC is told from here without reading a record. `counted` is 0 for one known as last saver only.
CREATE TABLE _instance_partition (
    instance  INTEGER NOT NULL,
    partition INTEGER NOT NULL,
    counted   INTEGER NOT NULL,
    PRIMARY KEY (instance, partition)
) WITHOUT ROWID;

-- Database max counters: of the records under this prefix, we have all that the instance saved up to here.
CREATE TABLE _database_counter (
    partition INTEGER NOT NULL REFERENCES _partition (number),
    instance  INTEGER NOT NULL REFERENCES _instance (number),
    counter   INTEGER NOT NULL CHECK (counter >= 0),
    PRIMARY KEY (partition, instance)
) WITHOUT ROWID;

-- What a program inserts through a view passes through this one row, while its trigger works out its ids.
CREATE TABLE _insertion (
    number    INTEGER PRIMARY KEY CHECK (number = 1),
    model     TEXT, source_id TEXT, template TEXT, id TEXT, partition TEXT
);
)sql";

constexpr auto journeys = R"sql(
CREATE TABLE _sync_session (
    number             INTEGER PRIMARY KEY,
    id                 TEXT    NOT NULL UNIQUE,
    started_at         TEXT    NOT NULL,
    last_activity_at   TEXT    NOT NULL,
    active             INTEGER NOT NULL DEFAULT 1,
    is_server          INTEGER NOT NULL,
    client_certificate TEXT    NOT NULL,
    server_certificate TEXT    NOT NULL,
    profile            TEXT    NOT NULL,
    connection_kind    TEXT    NOT NULL DEFAULT 'network',
    connection_path    TEXT    NOT NULL,
    client_ip          TEXT    NOT NULL DEFAULT '',
    server_ip          TEXT    NOT NULL DEFAULT '',
    client_instance    TEXT    NOT NULL DEFAULT '{}',
    server_instance    TEXT    NOT NULL DEFAULT '{}',
    process_id         INTEGER,
    peer               TEXT
);

CREATE TABLE _transfer (
    number              INTEGER PRIMARY KEY,
    id                  TEXT    NOT NULL UNIQUE,
    sync_session        INTEGER NOT NULL REFERENCES _sync_session (number),
    filter              TEXT    NOT NULL,
    push                INTEGER NOT NULL,
    active              INTEGER NOT NULL DEFAULT 1,
    started_at          TEXT    NOT NULL,
    last_activity_at    TEXT    NOT NULL,
    records_transferred INTEGER NOT NULL DEFAULT 0,
    records_total       INTEGER,
    bytes_sent          INTEGER NOT NULL DEFAULT 0,
    bytes_received      INTEGER NOT NULL DEFAULT 0,
    client_fsic         TEXT    NOT NULL DEFAULT '{}',
    server_fsic         TEXT    NOT NULL DEFAULT '{}',
    stage               TEXT    NOT NULL DEFAULT '',
    status              TEXT    NOT NULL DEFAULT '',
    error               TEXT    NOT NULL DEFAULT '',
    counts              TEXT    NOT NULL DEFAULT ''  -- what became of the records, once merged
);
CREATE INDEX _transfer_session ON _transfer (sync_session, push) WHERE active;

-- What a transfer sends: references in the order of sending, not copies.
CREATE TABLE _outgoing (
    transfer INTEGER NOT NULL,
    place    INTEGER NOT NULL,  -- from 0
    record   INTEGER NOT NULL,
    PRIMARY KEY (transfer, place)
) WITHOUT ROWID;

-- Every sync as a person remembers it; kept when sessions are cleaned up.
CREATE TABLE _history (
    number     INTEGER PRIMARY KEY,
    session    TEXT NOT NULL,
    peer       TEXT NOT NULL,
    started_at TEXT NOT NULL,
    summary    TEXT NOT NULL
);
)sql";

constexpr auto trust = R"sql(
CREATE TABLE _certificate (
    number           INTEGER PRIMARY KEY,
    id               TEXT    NOT NULL UNIQUE,
    parent           TEXT    REFERENCES _certificate (id),
    profile          TEXT    NOT NULL,
    scope_definition TEXT    NOT NULL,
    scope_version    INTEGER NOT NULL,
    scope_params     TEXT    NOT NULL,
    public_key       TEXT    NOT NULL,
    salt             TEXT    NOT NULL,
    serialized       TEXT    NOT NULL,  -- byte for byte as it was signed
    signature        TEXT    NOT NULL,
    private_key      TEXT               -- sealed with the home's secret; NULL: the key is elsewhere
);
CREATE INDEX _certificate_parent ON _certificate (parent);

CREATE TABLE _nonce (id TEXT PRIMARY KEY, made_at TEXT NOT NULL, ip TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE _shared_key (
    number INTEGER PRIMARY KEY, public_key TEXT NOT NULL, private_key TEXT NOT NULL, current INTEGER NOT NULL
);

CREATE TABLE _peer (
    id            TEXT PRIMARY KEY,
    address       TEXT    NOT NULL,
    name          TEXT    NOT NULL DEFAULT '',
    kind          TEXT    NOT NULL DEFAULT '',
    version       TEXT    NOT NULL DEFAULT '',
    instance_id   TEXT    NOT NULL DEFAULT '',
    fingerprint   TEXT    NOT NULL DEFAULT '',  -- of its TLS key, pinned; empty: none seen
    compared      INTEGER NOT NULL DEFAULT 0,
    facilities    TEXT    NOT NULL DEFAULT '[]',
    added_at      TEXT    NOT NULL
) WITHOUT ROWID;
)sql";

// Where a peer proved to be, so that it is found again without being announced.
constexpr auto peerAddresses = R"sql(
CREATE TABLE _peer_address (
    peer        TEXT NOT NULL REFERENCES _peer (id) ON DELETE CASCADE,
    address     TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (peer, address)
) WITHOUT ROWID;
INSERT INTO _peer_address (peer, address, answered_at) SELECT id, address, added_at FROM _peer WHERE address <> '';
)sql";

// With the model in it, what a peer lacks is listed without reading a record.
constexpr auto modelInSaved = R"sql(
DROP INDEX _store_saved;
CREATE INDEX _store_saved ON _store (partition, saved_by, saved_at, model);
-- What a deletion took along (taken_along.h): most stores have none. `shown` first, since it settles the matter
-- for nearly every row that is written.
CREATE INDEX _store_hidden ON _store (model)
    WHERE NOT shown AND NOT deleted AND NOT dirty AND NOT changed AND NOT removal;
)sql";

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

Result<> createVersion1(Database &db)
{
    for (const char *part : {sql::identity, sql::records, sql::journeys, sql::trust})
        PITANGA_TRY(db.execute(part));
    return db.execute(sha256Schema());
}

Result<> addPeerAddresses(Database &db)
{
    return db.execute(sql::peerAddresses);
}

Result<> addModelToSaved(Database &db)
{
    return db.execute(sql::modelInSaved);
}

using Step = Result<> (*)(Database &);
// Step n makes version n + 1 out of version n. Steps name old columns in full, since today's will change.
constexpr Step steps[] = {createVersion1, addPeerAddresses, addModelToSaved};
static_assert(std::size(steps) == currentVersion);

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

Result<> wipeIncoming(Database &db)
{
    PITANGA_LET(large, incomingIsLarge(db));
    if (!large)
        return {};
    PITANGA_LET(waiting, readInteger(db, "SELECT 1 FROM incoming.record LIMIT 1"));
    if (waiting)
        return {};
    // VACUUM of an empty file is a new file of a few pages; its log is emptied with the store's.
    if (auto vacuumed = db.execute("VACUUM incoming");
        !vacuumed && vacuumed.error().kind != Error::Kind::Storage)
        return vacuumed;
    return {};
}

} // namespace pitanga::schema
