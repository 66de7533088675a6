#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <QSqlDatabase>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace pitanga {

class StatementCache;
class WriteTurns;

/// How a database is opened. `vfs` names an SQLite VFS that was registered beforehand (tests put one with
/// disk faults there); empty is the machine's own.
struct DatabaseOptions
{
    QString path;
    bool readOnly = false;
    QByteArray vfs;
    std::shared_ptr<WriteTurns> turns; ///< shared by all connections of one home in this process
};

/// One connection to the store, made, used and closed in one thread.
///
/// It is opened through QtSql, so that models of a window and other dialects can stand on `sql()`; hot loops
/// use the `sqlite3` handle behind the same connection through `Query`. Settings (architecture 3): WAL,
/// `synchronous=NORMAL`, `foreign_keys` on, `secure_delete` on, a busy time-out of 30 s.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    sqlite3 *handle() const { return m_handle; }
    QSqlDatabase sql() const;
    const QString &path() const { return m_options.path; }
    bool isReadOnly() const { return m_options.readOnly; }

    /// Runs statements that bind nothing, one after the other.
    Result<> execute(const QByteArray &script);
    /// Makes commits survive a power cut from now on (`FULL`) or only the crash of a program (`NORMAL`).
    /// To be called outside a transaction.
    Result<> setDurable(bool durable);
    /// Writes the logs of all files back and empties them, so that erased bytes are gone from them too. Other
    /// readers may hold it up; then what can be is done, nothing fails, and the answer is false.
    Result<bool> truncateLog();
    /// Makes what this connection has committed survive a power cut: far cheaper than writing it back, which
    /// touches pages all over the file. Of the store alone, not of what is attached.
    Result<> syncLog();
    /// How many pages the longest of the logs held after the last commit of this connection to each.
    int logPages() const { return std::max(m_logPages, m_attachedLogPages); }
    /// A running statement ends with `Cancelled` soon after the flag is set. Nothing: never. `meanwhile` is
    /// called about a thousand times a second while statements run; it must not use this connection.
    void cancelWhen(std::optional<CancelFlag> flag, std::function<void()> meanwhile = {});

    /// What the last failure on this connection means, as an error for a person.
    Error lastError(const QByteArray &statement) const;

    /// The queue in which writers of this process wait for their turn.
    const std::shared_ptr<WriteTurns> &turns() const { return m_options.turns; }

    /// For `Query`.
    StatementCache &statements() { return *m_statements; }
    /// For `Transaction`: one that could not begin makes every statement fail for its reason until it ends, or
    /// each would stand for itself. Nothing: as usual.
    void refuse(std::optional<Error> reason) { m_refusal = std::move(reason); }
    const std::optional<Error> &refusal() const { return m_refusal; }

private:
    Database();
    Result<> configure();
    static int afterCommit(void *self, sqlite3 *db, const char *schema, int pages);
    static int lookUp(void *self);

    DatabaseOptions m_options;
    QString m_name;
    std::optional<CancelFlag> m_cancel;
    std::function<void()> m_meanwhile;
    std::optional<Error> m_refusal;
    int m_logPages = 0;
    int m_attachedLogPages = 0;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace pitanga
