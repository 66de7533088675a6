#include "engine/storage/statement_cache.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace pitanga {

namespace {

auto sameTextAs(const char *sql)
{
    return [sql](const auto &kept) { return std::strcmp(sqlite3_sql(kept.statement), sql) == 0; };
}

} // namespace

sqlite3_stmt *StatementCache::take(const char *sql)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), sameTextAs(sql));
    if (found == m_kept.end())
        return nullptr;
    sqlite3_stmt *const statement = found->statement;
    m_bytes -= found->bytes;
    m_kept.erase(found);
    return statement;
}

void StatementCache::keep(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (const auto twin = std::find_if(m_kept.begin(), m_kept.end(), sameTextAs(sqlite3_sql(statement)));
        twin != m_kept.end())
        drop(twin);
    m_kept.push_front({statement, sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_MEMUSED, 0)});
    m_bytes += m_kept.front().bytes;
    while (m_bytes > maxBytes)
        drop(std::prev(m_kept.end()));
}

void StatementCache::clear()
{
    while (!m_kept.empty())
        drop(m_kept.begin());
}

void StatementCache::drop(std::list<Kept>::iterator kept)
{
    m_bytes -= kept->bytes;
    sqlite3_finalize(kept->statement);
    m_kept.erase(kept);
}

} // namespace pitanga
