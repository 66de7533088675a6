#pragma once

#include <QtGlobal>

#include <list>

struct sqlite3;
struct sqlite3_stmt;

namespace pitanga {

/// The prepared statements of one connection that nobody uses at the moment, the latest first. Preparing one
/// that writes records costs milliseconds (every index and trigger is compiled along), running it often less.
/// Belongs to the thread of its connection, and dies before that is closed. A statement in it holds no lock and
/// no bound value; where the schema has changed meanwhile, SQLite prepares it again at its next step.
class StatementCache
{
public:
    StatementCache() = default;
    ~StatementCache() { clear(); }
    Q_DISABLE_COPY_MOVE(StatementCache)

    /// A statement for `sql`, now the caller's, or null: then it is to be prepared.
    sqlite3_stmt *take(const char *sql);
    /// Takes a statement back. Of several with the same text one is kept; beyond the memory set aside for
    /// them (`maxBytes`) those that were used longest ago go.
    void keep(sqlite3_stmt *statement);
    void clear();

    static constexpr int maxBytes = 4 << 20;

private:
    struct Kept
    {
        sqlite3_stmt *statement;
        int bytes;
    };
    void drop(std::list<Kept>::iterator kept);

    std::list<Kept> m_kept;
    int m_bytes = 0;
};

} // namespace pitanga
