#include "engine/storage/database.h"

#include "engine/base/words.h"
#include "engine/storage/disk_troubles.h"
#include "engine/storage/large_cache.h"
#include "engine/storage/statement_cache.h"
#include "engine/storage/write_turns.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace pitanga {

namespace {

constexpr int busyTimeoutMs = 30'000; // a large merge of another program may hold the turn for seconds
constexpr int instructionsBetweenLooks = 20'000; // about a millisecond: soon enough for a person who cancels

const QString sqliteCode = QStringLiteral("SQLite %1"); // how what is for the log begins

// SQLite would count its memory behind one lock for all threads, at every allocation, and nobody reads that
// count. This can only be chosen before anything else uses SQLite.
[[maybe_unused]] const int memoryIsNotCounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

std::atomic<unsigned> connectionCount{0}; // only makes names unique; nothing depends on the number

// SQLite's own measure for the store. What is attached only passes through: a file of staged rows is emptied
// before its log is written back, unless that grows beyond what a log should.
constexpr int mostLogPages = 1000;
constexpr int mostLogPagesOfAttached = 32'768; // 256 MB

QString connectText(const DatabaseOptions &options)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(options.path).absoluteFilePath());
    if (!options.vfs.isEmpty())
        url.setQuery(QStringLiteral("vfs=") + QString::fromLatin1(options.vfs));
    return url.toString(QUrl::FullyEncoded);
}

QString meaning(int code, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Words::tr("The disk is full. Free some space, then try again. Nothing is lost.");
    case SQLITE_NOTADB:
        return Words::tr("The file %1 is not a Pitanga database, or it is damaged. It was left as it is.")
            .arg(path);
    case SQLITE_CORRUPT:
        return Words::tr("The database %1 is damaged. It was left as it is; restore a copy of it.").arg(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr(
            "Another program is writing to the database and does not finish. Close it, then try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Words::tr("The database %1 may not be written to. Check who owns it.").arg(path);
    case SQLITE_CANTOPEN:
        return Words::tr("The database %1 cannot be opened. Check that its folder exists and who owns it.")
            .arg(path);
    case SQLITE_IOERR:
        return Words::tr("The disk with %1 could not be read or written. It may be full or failing.").arg(path);
    case SQLITE_INTERRUPT:
        return Words::tr("Cancelled. Nothing is lost.");
    case SQLITE_NOMEM:
        return Words::tr("The memory is full. Close other programs, then try again.");
    default:
        return Words::tr("The database did not do what was asked of it.");
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    database->m_options = options;
    if (!database->m_options.turns)
        database->m_options.turns = std::make_shared<WriteTurns>();
    database->m_name = QStringLiteral("pitanga-%1").arg(++connectionCount);

    QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    if (!sql.isValid())
        return Error{Error::Kind::Storage,
                     Words::tr("This installation lacks the SQLite driver of Qt. Install it."),
                     QStringLiteral("QSQLITE is not among the drivers")};
    QStringList connectOptions{QStringLiteral("QSQLITE_OPEN_URI")};
    if (options.readOnly)
        connectOptions << QStringLiteral("QSQLITE_OPEN_READONLY");
    sql.setConnectOptions(connectOptions.join(u';'));
    sql.setDatabaseName(connectText(options));
    if (!sql.open())
        return Error{Error::Kind::Storage, meaning(SQLITE_CANTOPEN, options.path), sql.lastError().text()};
    const QVariant handle = sql.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    PITANGA_TRY(database->configure());
    return database;
}

Result<> Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    sqlite3_wal_hook(m_handle, afterCommit, this);
    if (!m_options.readOnly) {
        // A damaged or foreign file shows itself at the first statement that reads it.
        PITANGA_TRY(execute("PRAGMA page_size=8192;" // of a new file: records fill them better than 4 KiB
                            "PRAGMA journal_mode=WAL;"
                            "PRAGMA synchronous=NORMAL;"
                            "PRAGMA foreign_keys=ON;"
                            "PRAGMA secure_delete=ON;"
                            "PRAGMA journal_size_limit=16777216;"));
    }
    PITANGA_TRY(execute(usualCache));
    return execute("PRAGMA temp_store=MEMORY;"
                   "PRAGMA trusted_schema=ON;"
                   "SELECT count(*) FROM sqlite_schema;");
}

Database::Database() : m_statements(std::make_unique<StatementCache>()) {}

Database::~Database()
{
    m_statements->clear();
    sqlite3_stmt *left = nullptr;
    while (m_handle && (left = sqlite3_next_stmt(m_handle, nullptr)))
        sqlite3_finalize(left);
    {
        QSqlDatabase sql = QSqlDatabase::database(m_name, false);
        sql.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::sql() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<> Database::execute(const QByteArray &script)
{
    if (m_refusal)
        return *m_refusal;
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(script);
    return {};
}

Result<> Database::setDurable(bool durable)
{
    return execute(durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

int Database::afterCommit(void *self, sqlite3 *db, const char *schema, int pages)
{
    auto *database = static_cast<Database *>(self);
    const bool isStore = qstrcmp(schema, "main") == 0;
    int inLog = 0;
    int writtenBack = 0;
    if (pages >= (isStore ? mostLogPages : mostLogPagesOfAttached) &&
        sqlite3_wal_checkpoint_v2(db, schema, SQLITE_CHECKPOINT_PASSIVE, &inLog, &writtenBack) == SQLITE_OK)
        pages = inLog - writtenBack;
    (isStore ? database->m_logPages : database->m_attachedLogPages) = pages;
    return SQLITE_OK;
}

Result<bool> Database::truncateLog()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        return false;
    if (code != SQLITE_OK)
        return lastError("checkpoint");
    m_logPages = 0;
    m_attachedLogPages = 0;
    return true;
}

Result<> Database::syncLog()
{
    sqlite3_file *log = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (!log || !log->pMethods) // nothing was written yet
        return {};
    const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        return Error{Error::Kind::Storage, meaning(code, m_options.path),
                     sqliteCode.arg(code) + QStringLiteral(": the log could not be written to the disk")};
    return {};
}

int Database::lookUp(void *self)
{
    const auto *database = static_cast<const Database *>(self);
    if (database->m_meanwhile)
        database->m_meanwhile();
    return database->m_cancel->isCancelled() ? 1 : 0;
}

void Database::cancelWhen(std::optional<CancelFlag> flag, std::function<void()> meanwhile)
{
    m_cancel = std::move(flag);
    m_meanwhile = std::move(meanwhile);
    sqlite3_progress_handler(m_handle, m_cancel ? instructionsBetweenLooks : 0, m_cancel ? lookUp : nullptr,
                             this);
}

Error Database::lastError(const QByteArray &statement) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString technical = QString::fromUtf8(sqlite3_errmsg(m_handle));
    // What a trigger of ours raised is already a sentence for a person.
    const bool raised = code == SQLITE_CONSTRAINT_TRIGGER;
    const auto kind = raised                              ? Error::Kind::Data
                      : (code & 0xff) == SQLITE_INTERRUPT ? Error::Kind::Cancelled
                                                          : Error::Kind::Storage;
    return {
        kind, raised ? technical : meaning(code, m_options.path),
        sqliteCode.arg(code) +
            QStringLiteral(": %1, in: %2").arg(technical, QString::fromUtf8(statement.simplified().left(200)))};
}

namespace {

/// Compares without what SQLite adds to a code in its upper bits.
bool isOfCode(const Error &error, int code)
{
    static const QRegularExpression begins(u'^' + sqliteCode.arg(QStringLiteral("(\\d+):")));
    const auto found = begins.match(error.forLog);
    return error.kind == Error::Kind::Storage && found.hasMatch() && (found.captured(1).toInt() & 0xff) == code;
}

} // namespace

bool isDiskFull(const Error &error)
{
    return isOfCode(error, SQLITE_FULL);
}

bool isDamage(const Error &error)
{
    return isOfCode(error, SQLITE_NOTADB) || isOfCode(error, SQLITE_CORRUPT);
}

bool isBusy(const Error &error)
{
    return isOfCode(error, SQLITE_BUSY);
}

} // namespace pitanga
