#include "engine/tables/session_table.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"

#include <sqlite3.h>

namespace pitanga {

namespace {

constexpr auto select =
    "SELECT number, id, active, is_server, client_certificate, server_certificate, profile,"
    " connection_kind, connection_path, client_ip, server_ip, client_instance, server_instance,"
    " process_id, coalesce(peer, ''), started_at, last_activity_at FROM _sync_session ";

QDateTime time(const Query &row, int column)
{
    return QDateTime::fromString(row.string(column), Qt::ISODateWithMs);
}

Result<SyncSession> read(const Query &row)
{
    const auto id = SyncSessionId::fromHex(row.text(1));
    const auto client = CertificateId::fromHex(row.text(4));
    const auto server = CertificateId::fromHex(row.text(5));
    if (!id || !client || !server)
        return Error{Error::Kind::Storage, Words::tr("A stored sync session is damaged."),
                     QStringLiteral("ill-formed id in _sync_session %1").arg(row.integer(0))};
    std::optional<qint64> process;
    if (!row.isNull(13))
        process = row.integer(13);
    return SyncSession{
        row.integer(0), *id,          row.integer(2) != 0, row.integer(3) != 0, *client,       *server,
        row.bytes(6),   row.bytes(7), row.bytes(8),        row.bytes(9),        row.bytes(10), row.bytes(11),
        row.bytes(12),  process,      row.bytes(14),       time(row, 15),       time(row, 16)};
}

Result<std::optional<SyncSession>> readOne(Query &query)
{
    std::optional<SyncSession> found;
    if (query.next()) {
        PITANGA_LET(session, read(query));
        found = session;
    }
    PITANGA_TRY(query.done());
    return found;
}

} // namespace

Result<> SessionTable::add(SyncSession &session)
{
    PITANGA_LET(taken,
                readInteger(m_store.db(), "SELECT 1 FROM _sync_session WHERE id = ?1", session.id.view()));
    if (taken)
        return Error{Error::Kind::Data, Words::tr("This sync session exists already."),
                     QStringLiteral("sync session id used twice")};
    session.startedAt = session.lastActivityAt = m_store.device().clock().nowUtc();
    const QString now = session.startedAt.toString(Qt::ISODateWithMs);
    PITANGA_TRY(
        Query(m_store.db(),
              "INSERT INTO _sync_session (id, started_at, last_activity_at, active, is_server,"
              " client_certificate, server_certificate, profile, connection_kind, connection_path, client_ip,"
              " server_ip, client_instance, server_instance, process_id, peer)"
              " VALUES (?1, ?2, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
            .run(session.id.view(), now, session.isServer, session.clientCertificate.view(),
                 session.serverCertificate.view(), session.profile, session.connectionKind,
                 session.connectionPath, session.clientIp, session.serverIp, session.clientInstance,
                 session.serverInstance, session.processId, session.peer));
    session.number = sqlite3_last_insert_rowid(m_store.db().handle());
    return {};
}

Result<std::optional<SyncSession>> SessionTable::find(const SyncSessionId &id) const
{
    Query query(m_store.db(), QByteArray(select) + "WHERE id = ?1");
    query.bind(id.view());
    return readOne(query);
}

Result<std::optional<SyncSession>> SessionTable::byNumber(qint64 number) const
{
    Query query(m_store.db(), QByteArray(select) + "WHERE number = ?1");
    query.bind(number);
    return readOne(query);
}

Result<std::vector<SyncSession>> SessionTable::resumable(const QByteArray &peer) const
{
    std::vector<SyncSession> sessions;
    Query query(m_store.db(),
                QByteArray(select) + "WHERE active AND NOT is_server AND peer = ?1 ORDER BY number DESC");
    query.bind(peer);
    while (query.next()) {
        PITANGA_LET(session, read(query));
        sessions.push_back(session);
    }
    PITANGA_TRY(query.done());
    return sessions;
}

Result<> SessionTable::touch(qint64 number)
{
    return Query(m_store.db(), "UPDATE _sync_session SET last_activity_at = ?2 WHERE number = ?1")
        .run(number, m_store.device().clock().nowUtc().toString(Qt::ISODateWithMs));
}

Result<> SessionTable::close(qint64 number)
{
    return Query(m_store.db(), "UPDATE _sync_session SET active = 0, process_id = NULL WHERE number = ?1")
        .run(number);
}

Result<qint64> SessionTable::closeInactiveBetween(const QDateTime &from, const QDateTime &to)
{
    Query query(m_store.db(),
                "UPDATE _sync_session SET active = 0, process_id = NULL"
                " WHERE active AND last_activity_at NOT BETWEEN ?1 AND ?2 AND NOT EXISTS"
                " (SELECT 1 FROM _transfer t WHERE t.sync_session = _sync_session.number AND t.active)");
    PITANGA_TRY(query.run(from.toString(Qt::ISODateWithMs), to.toString(Qt::ISODateWithMs)));
    return query.changes();
}

Result<> SessionTable::setProcess(qint64 number, std::optional<qint64> processId)
{
    return Query(m_store.db(), "UPDATE _sync_session SET process_id = ?2 WHERE number = ?1")
        .run(number, processId);
}

} // namespace pitanga
