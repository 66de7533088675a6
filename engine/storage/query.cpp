#include "engine/storage/query.h"

#include "engine/storage/statement_cache.h"

#include <sqlite3.h>

namespace pitanga {

Query::Query(Database &db, const char *sql) : m_db(db)
{
    m_statement = db.statements().take(sql);
    if (!m_statement &&
        sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        m_failure = db.lastError(sql);
}

Query::~Query()
{
    if (m_failure || !m_statement)
        sqlite3_finalize(m_statement);
    else
        m_db.statements().keep(m_statement);
}

void Query::rewind()
{
    if (m_statement && !m_failure)
        sqlite3_reset(m_statement);
}

void Query::bindAt(int position, qint64 value)
{
    if (!m_failure && sqlite3_bind_int64(m_statement, position, value) != SQLITE_OK)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
}

void Query::bindAt(int position, double value)
{
    if (!m_failure && sqlite3_bind_double(m_statement, position, value) != SQLITE_OK)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
}

void Query::bindAt(int position, std::string_view utf8)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char *start = utf8.data() ? utf8.data() : "";
    if (!m_failure &&
        sqlite3_bind_text64(m_statement, position, start, utf8.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
}

void Query::bindAt(int position, const QByteArray &utf8)
{
    if (!m_failure && sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()),
                                          SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
}

void Query::bindAt(int position, const QString &text)
{
    bindAt(position, text.toUtf8());
}

void Query::bindAt(int position, std::nullptr_t)
{
    if (!m_failure && sqlite3_bind_null(m_statement, position) != SQLITE_OK)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
}

bool Query::next()
{
    if (!m_failure && m_db.refusal())
        m_failure = m_db.refusal();
    if (m_failure)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_failure = m_db.lastError(sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return false;
}

Result<> Query::done()
{
    if (m_failure)
        return *m_failure;
    sqlite3_reset(m_statement);
    return {};
}

Result<> Query::run()
{
    while (next()) {}
    return done();
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Query::text(int column) const
{
    const auto *start = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return start ? std::string_view(start, size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

QByteArray Query::bytes(int column) const
{
    const std::string_view found = text(column);
    return {found.data(), qsizetype(found.size())};
}

QString Query::string(int column) const
{
    const std::string_view found = text(column);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

qint64 Query::changes() const
{
    return sqlite3_changes64(m_db.handle());
}

} // namespace pitanga
