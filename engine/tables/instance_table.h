#pragma once

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/random_source.h"
#include "engine/storage/database.h"

namespace pitanga {

/// Under which id this file counts its versions now (protocol 1.4).
struct LocalInstance
{
    InstanceId id;
    DatabaseId database;
    QByteArray systemId;
    QByteArray nodeId;
    qint64 counter = 0;
};

/// Where and how a database file lies, to notice that it is a copy: another machine, another file, or an
/// older state of the same one.
struct FileTraces
{
    QByteArray systemId;
    QByteArray nodeId;
    QByteArray file; ///< identifies the file itself (its inode); empty where the system has no such thing
    qint64 highestCounter = 0; ///< what a mark outside the database says was reached; 0: no mark
    QByteArray markedInstance; ///< for which instance
};

/// The database ids, instance ids and counters of this file.
class InstanceTable
{
public:
    explicit InstanceTable(Database &db) : m_db(db) {}

    /// Nothing in a file that never got an identity.
    Result<std::optional<LocalInstance>> current() const;

    /// Makes the identity that these traces call for the current one, and returns it: a new database id when
    /// the file is new or a copy, or its counter is near its end, and the row of an earlier id, with its
    /// counter, when it is that one again. Within a write transaction.
    Result<LocalInstance> establish(const FileTraces &traces, RandomSource &random, const Clock &clock);

    /// Raises our counter by one, or beyond `above` if that is higher, and reads it; never goes back. Within a
    /// durable write transaction.
    Result<qint64> nextCounter(qint64 above = 0);

private:
    Result<LocalInstance> makeCurrent(const DatabaseId &database, const FileTraces &traces);

    Database &m_db;
};

} // namespace pitanga
