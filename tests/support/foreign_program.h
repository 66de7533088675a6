#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <sqlite3.h>

namespace pitanga::test {

/// Another program at the same database: the plain sqlite3 API, none of our settings, no time-out, no PRAGMA.
class ForeignProgram
{
public:
    /// `vfs`: the disk it lies on, where that is not the machine's own.
    explicit ForeignProgram(const QString &path, const QByteArray &vfs = {})
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                            vfs.isEmpty() ? nullptr : vfs.constData()) != SQLITE_OK)
            qFatal("Cannot open %s", qPrintable(path));
    }
    ~ForeignProgram() { sqlite3_close_v2(m_db); }
    Q_DISABLE_COPY_MOVE(ForeignProgram)

    /// Runs statements; what SQLite says when one fails, or nothing.
    QByteArray run(const QByteArray &sql)
    {
        char *message = nullptr;
        sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &message);
        const QByteArray said(message);
        sqlite3_free(message);
        return said;
    }

    /// Runs one statement with texts bound to its parameters (null arrays as NULL); the same answer.
    QByteArray runWith(const QByteArray &sql, const QByteArrayList &values)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return sqlite3_errmsg(m_db);
        for (int i = 0; i < values.size(); ++i) {
            if (values[i].isNull())
                sqlite3_bind_null(statement, i + 1);
            else
                sqlite3_bind_text(statement, i + 1, values[i].constData(), int(values[i].size()),
                                  SQLITE_TRANSIENT);
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {}
        return sqlite3_finalize(statement) == SQLITE_OK ? QByteArray() : QByteArray(sqlite3_errmsg(m_db));
    }

    /// All rows of a select, columns joined by "|", NULL as "NULL", rows by line breaks; or what SQLite says.
    QByteArray read(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return sqlite3_errmsg(m_db);
        QByteArrayList rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QByteArrayList columns;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
                columns << (text ? QByteArray(text) : QByteArray("NULL"));
            }
            rows << columns.join('|');
        }
        return sqlite3_finalize(statement) == SQLITE_OK ? rows.join('\n') : QByteArray(sqlite3_errmsg(m_db));
    }

private:
    sqlite3 *m_db = nullptr;
};

} // namespace pitanga::test
