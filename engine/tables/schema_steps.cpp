#include "engine/tables/schema_steps.h"

#include "engine/storage/query.h"
#include "engine/tables/sha256_sql.h"

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
-- Every record, once. What its two texts mean was turned by version 5.
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

// An instance's versions lie one after the other in the order in which they were made, so that new ones come to
// one place, however large the store is, and the old ones that they replace leave few. `number` stands before
// what is only read along: records that were saved together lie together. Whether an instance saved anything in
// a partition this index cannot tell; that is counted.
constexpr auto savedInOrder = R"sql(
DROP INDEX _store_saved;
CREATE INDEX _store_saved ON _store (saved_by, saved_at, number, partition, model);
ALTER TABLE _instance_partition ADD COLUMN saved INTEGER NOT NULL DEFAULT 0; -- records there that it saved last
INSERT INTO _instance_partition (instance, partition, counted, saved)
    SELECT saved_by, partition, 0, count(*) FROM _store WHERE saved_by IS NOT NULL GROUP BY saved_by, partition
    ON CONFLICT (instance, partition) DO UPDATE SET saved = excluded.saved;
)sql";

// `visible` is what the views show of a record, or would; `stored` the version of the protocol's store while
// that differs: where an edit is not stamped yet, or a newer version waits. Views and their indexes read
// `visible` alone; so a stamp, which only says that this text is now the protocol's, writes no view index.
// (`stored` was never the name of anything: where an older program still runs, its statements must fail, not
// misread.) Programs may have views of their own upon ours: writable_schema lets be those that show nothing
// just then.
constexpr auto textsTurned = R"sql(
PRAGMA writable_schema=ON;
ALTER TABLE _store RENAME COLUMN visible TO stored;
ALTER TABLE _store RENAME COLUMN serialized TO visible;
PRAGMA writable_schema=OFF;
UPDATE _store SET visible = stored, stored = visible WHERE stored IS NOT NULL;
)sql";

constexpr auto viewsMade = "SELECT value FROM _setting WHERE name LIKE 'views made:%'";
constexpr auto forgetViewsMade = "DELETE FROM _setting WHERE name LIKE 'views made:%'";

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

Result<> orderSaved(Database &db)
{
    return db.execute(sql::savedInOrder);
}

/// The views are dropped before, also those of profiles that are not loaded now: what they say of the columns
/// would be turned with them. Whoever loads a profile makes its views.
Result<> turnTexts(Database &db)
{
    QByteArrayList made;
    Query settings(db, sql::viewsMade);
    while (settings.next())
        made << settings.bytes(0).split('\n');
    PITANGA_TRY(settings.done());
    for (const QByteArray &object : made) // "VIEW lesson"; triggers go with their views
        if (!object.isEmpty())
            PITANGA_TRY(db.execute("DROP " + QByteArray(object).replace(" ", " IF EXISTS ")));
    PITANGA_TRY(db.execute(sql::forgetViewsMade));
    return db.execute(sql::textsTurned);
}

} // namespace

const std::array<Step, currentVersion> steps{createVersion1, addPeerAddresses, addModelToSaved, orderSaved,
                                             turnTexts};

} // namespace pitanga::schema
