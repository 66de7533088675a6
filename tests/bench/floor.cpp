#include "floor.h"

#include "engine/storage/query.h"
#include "usage.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pitanga::bench {

namespace {

constexpr auto tableSql = "SELECT sql FROM sqlite_schema WHERE tbl_name = '_store' AND sql IS NOT NULL"
                          " ORDER BY type = 'index'";
constexpr auto allRows = R"sql(
    SELECT id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted, dirty, changed, shown,
           removal, self_ref, transfer, error, stored, visible, conflicting FROM _store ORDER BY number)sql";
constexpr auto insertRow = R"sql(
    INSERT INTO _store (id, model, partition, source_id, saved_by, saved_at, deleted, hard_deleted, dirty, changed,
           shown, removal, self_ref, transfer, error, stored, visible, conflicting)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18))sql";
constexpr int columns = 18;
constexpr int texts[] = {0, 3, 12, 14, 15, 16, 17};

struct Row
{
    std::array<sqlite3_int64, columns> numbers{};
    std::array<std::string, columns> texts;
    std::array<bool, columns> null{};
};

bool isText(int column)
{
    return std::find(std::begin(texts), std::end(texts), column) != std::end(texts);
}

Result<std::vector<Row>> readRows(Database &db)
{
    std::vector<Row> rows;
    Query query(db, allRows);
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column) {
            row.null[size_t(column)] = query.isNull(column);
            if (isText(column))
                row.texts[size_t(column)] = query.text(column);
            else
                row.numbers[size_t(column)] = query.integer(column);
        }
        rows.push_back(std::move(row));
    }
    PITANGA_TRY(query.done());
    return rows;
}

Error failed(sqlite3 *db)
{
    return {Error::Kind::Storage, QStringLiteral("The floor cannot be measured."),
            QString::fromUtf8(sqlite3_errmsg(db))};
}

void bindRow(sqlite3_stmt *insert, const Row &row)
{
    for (int column = 0; column < columns; ++column) {
        const std::string &text = row.texts[size_t(column)];
        if (row.null[size_t(column)])
            sqlite3_bind_null(insert, column + 1);
        else if (isText(column))
            sqlite3_bind_text64(insert, column + 1, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
        else
            sqlite3_bind_int64(insert, column + 1, row.numbers[size_t(column)]);
    }
}

Result<> insertAll(const QString &path, const QByteArrayList &schema, const std::vector<Row> &rows)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK)
        return failed(db);
    // The settings of the engine's own connections, but for those that only cost.
    QByteArray script =
        "PRAGMA page_size=8192;PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA cache_size=-40960;";
    for (const QByteArray &statement : schema)
        script += statement + ';';
    sqlite3_stmt *insert = nullptr;
    bool good = sqlite3_exec(db, (script + "BEGIN").constData(), nullptr, nullptr, nullptr) == SQLITE_OK &&
                sqlite3_prepare_v2(db, insertRow, -1, &insert, nullptr) == SQLITE_OK;
    for (size_t i = 0; good && i < rows.size(); ++i) {
        bindRow(insert, rows[i]);
        good = sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
    }
    sqlite3_finalize(insert);
    good = good && sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    const auto outcome = good ? Result<>() : Result<>(failed(db));
    sqlite3_close(db);
    return outcome;
}

/// Bytes from one thread to another through a socket on loopback; seconds, or nothing where it fails.
std::optional<double> sendThroughSocket(qint64 bytes)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 1) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return std::nullopt;
    const double begun = secondsNow();
    std::thread sender([&] {
        const int out = ::socket(AF_INET, SOCK_STREAM, 0);
        const std::vector<char> block(size_t(64) * 1024, 'x');
        if (::connect(out, reinterpret_cast<const sockaddr *>(&address), size) == 0)
            for (qint64 left = bytes; left > 0;) {
                const auto sent =
                    ::write(out, block.data(), size_t(std::min<qint64>(left, qint64(block.size()))));
                if (sent <= 0)
                    break;
                left -= sent;
            }
        ::close(out);
    });
    const int in = ::accept(listener, nullptr, nullptr);
    std::vector<char> block(size_t(64) * 1024);
    qint64 received = 0;
    for (ssize_t got = 0; (got = ::read(in, block.data(), block.size())) > 0;)
        received += got;
    sender.join();
    const double took = secondsNow() - begun;
    ::close(in);
    ::close(listener);
    return received == bytes ? std::optional(took) : std::nullopt;
}

} // namespace

Result<Floor> measureFloor(Store &store, const QString &path, qint64 wireBytes, int times)
{
    QByteArrayList schema;
    Query statements(store.db(), tableSql);
    while (statements.next())
        schema << statements.bytes(0);
    PITANGA_TRY(statements.done());
    PITANGA_LET(rows, readRows(store.db()));
    Floor floor{.rows = qint64(rows.size())};
    for (int i = 0; i < times; ++i) {
        const double begun = secondsNow();
        const double cpu = usageNow().cpu;
        PITANGA_TRY(insertAll(path, schema, rows));
        const double took = secondsNow() - begun;
        const double cpuTook = usageNow().cpu - cpu;
        const std::optional<double> socket = sendThroughSocket(wireBytes);
        if (!socket)
            return Error{Error::Kind::Internal, QStringLiteral("No socket on loopback."), {}};
        floor.insert = i == 0 ? took : std::min(floor.insert, took);
        floor.insertCpu = i == 0 ? cpuTook : std::min(floor.insertCpu, cpuTook);
        floor.socket = i == 0 ? *socket : std::min(floor.socket, *socket);
    }
    return floor;
}

} // namespace pitanga::bench
