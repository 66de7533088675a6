#include "engine/tables/transfer_table.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"

#include <sqlite3.h>

namespace pitanga {

namespace {

constexpr auto select =
    "SELECT number, id, sync_session, filter, push, active, started_at, last_activity_at,"
    " records_transferred, records_total, bytes_sent, bytes_received, client_fsic, server_fsic,"
    " stage, status, error, counts FROM _transfer ";

Result<Transfer> read(const Query &row)
{
    const auto id = TransferId::fromHex(row.text(1));
    const auto stage = stageFromName(row.bytes(14));
    const auto status = statusFromName(row.bytes(15));
    if (!id || !stage || !status)
        return Error{Error::Kind::Storage, Words::tr("A stored transfer is damaged."),
                     QStringLiteral("ill-formed id or stage in _transfer %1").arg(row.integer(0))};
    std::optional<qint64> total;
    if (!row.isNull(9))
        total = row.integer(9);
    return Transfer{row.integer(0),
                    *id,
                    row.integer(2),
                    Filter::fromText(row.bytes(3)),
                    row.integer(4) != 0,
                    row.integer(5) != 0,
                    QDateTime::fromString(row.string(6), Qt::ISODateWithMs),
                    QDateTime::fromString(row.string(7), Qt::ISODateWithMs),
                    row.integer(8),
                    total,
                    row.integer(10),
                    row.integer(11),
                    row.bytes(12),
                    row.bytes(13),
                    *stage,
                    *status,
                    row.string(16),
                    row.bytes(17)};
}

Result<std::vector<Transfer>> readAll(Query &query)
{
    std::vector<Transfer> transfers;
    while (query.next()) {
        PITANGA_LET(transfer, read(query));
        transfers.push_back(transfer);
    }
    PITANGA_TRY(query.done());
    return transfers;
}

Result<std::optional<Transfer>> readOne(Query &query)
{
    PITANGA_LET(found, readAll(query));
    return found.empty() ? std::optional<Transfer>() : std::optional(found.front());
}

} // namespace

Result<> TransferTable::add(Transfer &transfer)
{
    PITANGA_LET(taken, readInteger(m_store.db(), "SELECT 1 FROM _transfer WHERE id = ?1", transfer.id.view()));
    if (taken)
        return Error{Error::Kind::Data, Words::tr("This transfer exists already."),
                     QStringLiteral("transfer id used twice")};
    transfer.startedAt = m_store.device().clock().nowUtc();
    PITANGA_TRY(Query(m_store.db(),
                      "INSERT INTO _transfer (id, sync_session, filter, push, started_at, last_activity_at)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?5)")
                    .run(transfer.id.view(), transfer.session, transfer.filter.toText(), transfer.push,
                         transfer.startedAt.toString(Qt::ISODateWithMs)));
    transfer.number = sqlite3_last_insert_rowid(m_store.db().handle());
    return save(transfer);
}

Result<> TransferTable::save(Transfer &transfer)
{
    transfer.lastActivityAt = m_store.device().clock().nowUtc();
    const QString now = transfer.lastActivityAt.toString(Qt::ISODateWithMs);
    PITANGA_TRY(
        Query(m_store.db(),
              "UPDATE _transfer SET active = ?2, last_activity_at = ?3, records_transferred = ?4,"
              " records_total = ?5, bytes_sent = ?6, bytes_received = ?7, client_fsic = ?8, server_fsic = ?9,"
              " stage = ?10, status = ?11, error = ?12, counts = ?13, filter = ?14 WHERE number = ?1")
            .run(transfer.number, transfer.active, now, transfer.recordsTransferred, transfer.recordsTotal,
                 transfer.bytesSent, transfer.bytesReceived, transfer.clientFsic, transfer.serverFsic,
                 nameOf(transfer.stage), nameOf(transfer.status), transfer.error, transfer.counts,
                 transfer.filter.toText()));
    return Query(m_store.db(), "UPDATE _sync_session SET last_activity_at = ?2 WHERE number = ?1")
        .run(transfer.session, now);
}

Result<std::optional<Transfer>> TransferTable::find(const TransferId &id) const
{
    Query query(m_store.db(), QByteArray(select) + "WHERE id = ?1");
    query.bind(id.view());
    return readOne(query);
}

Result<std::optional<Transfer>> TransferTable::activeIn(qint64 session, bool push) const
{
    Query query(m_store.db(), QByteArray(select) +
                                  "WHERE sync_session = ?1 AND push = ?2 AND active AND status <> 'errored'"
                                  " ORDER BY number DESC LIMIT 1");
    query.bind(session, push);
    return readOne(query);
}

Result<std::vector<Transfer>> TransferTable::ofSession(qint64 session) const
{
    Query query(m_store.db(), QByteArray(select) + "WHERE sync_session = ?1 ORDER BY number");
    query.bind(session);
    return readAll(query);
}

Result<std::vector<Transfer>> TransferTable::inactiveBetween(const QDateTime &from, const QDateTime &to) const
{
    Query query(m_store.db(),
                QByteArray(select) + "WHERE active AND last_activity_at NOT BETWEEN ?1 AND ?2 ORDER BY number");
    query.bind(from.toString(Qt::ISODateWithMs), to.toString(Qt::ISODateWithMs));
    return readAll(query);
}

Result<> TransferTable::close(qint64 number)
{
    return Query(m_store.db(), "UPDATE _transfer SET active = 0 WHERE number = ?1").run(number);
}

Result<> TransferTable::dropOutgoing(qint64 number)
{
    return Query(m_store.db(), "DELETE FROM _outgoing WHERE transfer = ?1").run(number);
}

} // namespace pitanga
