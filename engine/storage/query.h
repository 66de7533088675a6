#pragma once

#include "engine/storage/database.h"

#include <QByteArray>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace pitanga {

/// One prepared statement; the only place where statements are bound, stepped and their errors looked at. Its
/// connection keeps it for the next one with the same text (`StatementCache`).
///
/// Values are bound by position (`?1`, `?2`, … or `?` in order), texts as UTF-8. After a failure every further
/// call does nothing; `done()` or `run()` tells what went wrong. Belongs to the thread of its connection, and
/// must not outlive it.
///
///     Query rows(db, sql::changedSince);
///     rows.bind(instance, counter);
///     while (rows.next())
///         …rows.text(0)…
///     PITANGA_TRY(rows.done());
class Query
{
public:
    Query(Database &db, const char *sql);
    Query(Database &db, const QByteArray &sql) : Query(db, sql.constData()) {}
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    /// Rewinds, then binds all parameters in order.
    template <typename... Values>
    Query &bind(const Values &...values)
    {
        rewind();
        int position = 0;
        (bindAt(++position, values), ...);
        return *this;
    }
    void bindAt(int position, qint64 value);
    void bindAt(int position, int value) { bindAt(position, qint64(value)); }
    void bindAt(int position, bool value) { bindAt(position, qint64(value)); }
    void bindAt(int position, double value);
    /// The text must live until the statement has been stepped to its end or bound anew.
    void bindAt(int position, std::string_view utf8);
    void bindAt(int position, const QByteArray &utf8);
    void bindAt(int position, const char *utf8) { bindAt(position, std::string_view(utf8)); }
    void bindAt(int position, const QString &text);
    void bindAt(int position, std::nullptr_t);
    template <typename T>
    void bindAt(int position, const std::optional<T> &value)
    {
        if (value)
            bindAt(position, *value);
        else
            bindAt(position, nullptr);
    }

    /// True while there is a row to read.
    bool next();
    /// Whether everything went well so far; ends the reading.
    Result<> done();
    /// For statements without rows: steps to the end.
    Result<> run();
    /// Rewinds, binds and runs.
    template <typename... Values>
    Result<> run(const Values &...values) requires(sizeof...(Values) > 0)
    {
        bind(values...);
        return run();
    }

    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    QByteArray bytes(int column) const;
    QString string(int column) const;
    int columnCount() const;

    /// Rows changed by the last statement of this connection that changed any (through triggers: none).
    qint64 changes() const;

private:
    void rewind();

    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_failure;
};

/// The first column of the first row as a number; nothing when there is no row.
template <typename... Values>
Result<std::optional<qint64>> readInteger(Database &db, const char *sql, const Values &...values)
{
    Query query(db, sql);
    query.bind(values...);
    std::optional<qint64> value;
    if (query.next() && !query.isNull(0))
        value = query.integer(0);
    PITANGA_TRY(query.done());
    return value;
}

/// The first column of the first row as text; nothing when there is no row.
template <typename... Values>
Result<std::optional<QByteArray>> readText(Database &db, const char *sql, const Values &...values)
{
    Query query(db, sql);
    query.bind(values...);
    std::optional<QByteArray> value;
    if (query.next() && !query.isNull(0))
        value = query.bytes(0);
    PITANGA_TRY(query.done());
    return value;
}

} // namespace pitanga
