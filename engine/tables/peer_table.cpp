#include "engine/tables/peer_table.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"

namespace pitanga {

Result<std::vector<Peer>> PeerTable::select(const char *where, const QByteArray &value) const
{
    std::vector<Peer> peers;
    Query query(m_store.db(),
                QByteArray("SELECT id, address, name, kind, version, instance_id, fingerprint, compared,"
                           " facilities FROM _peer WHERE ") +
                    where + " ORDER BY added_at, id");
    query.bind(value);
    while (query.next()) {
        const auto facilities = Json::parse(query.bytes(8));
        peers.push_back({query.bytes(0), query.bytes(1), query.bytes(2), query.bytes(3), query.bytes(4),
                         query.bytes(5), query.bytes(6), query.integer(7) != 0,
                         facilities ? *facilities : Json::array()});
    }
    PITANGA_TRY(query.done());
    return peers;
}

Result<std::vector<Peer>> PeerTable::all() const
{
    return select("?1 = ''", "");
}

Result<std::optional<Peer>> PeerTable::find(const QByteArray &text) const
{
    for (const char *where :
         {"id = ?1", "address = ?1", "address = ?1 || '/'", "instance_id = ?1", "name = ?1"}) {
        PITANGA_LET(found, select(where, text));
        if (found.size() > 1)
            return Error{Error::Kind::Usage,
                         Words::tr("Several devices are called %1. Give the address instead.")
                             .arg(QString::fromUtf8(text)),
                         QStringLiteral("%1 peers").arg(found.size())};
        if (!found.empty())
            return std::optional(found.front());
    }
    return std::optional<Peer>();
}

Result<> PeerTable::save(const Peer &peer)
{
    return Query(m_store.db(),
                 "INSERT INTO _peer (id, address, name, kind, version, instance_id, fingerprint, compared, "
                 "facilities,"
                 " added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                 " ON CONFLICT (id) DO UPDATE SET address = excluded.address, name = excluded.name,"
                 " kind = excluded.kind, version = excluded.version, instance_id = excluded.instance_id,"
                 " fingerprint = CASE fingerprint WHEN '' THEN excluded.fingerprint ELSE fingerprint END,"
                 " facilities = excluded.facilities")
        .run(peer.id, peer.address, peer.name, peer.kind, peer.version, peer.instanceId, peer.fingerprint,
             peer.compared, peer.facilities.toCompact(),
             m_store.device().clock().nowUtc().toString(Qt::ISODateWithMs));
}

Result<> PeerTable::repin(const QByteArray &id, const QByteArray &fingerprint)
{
    return Query(m_store.db(), "UPDATE _peer SET fingerprint = ?2, compared = 0 WHERE id = ?1")
        .run(id, fingerprint);
}

Result<> PeerTable::forget(const QByteArray &id)
{
    return Query(m_store.db(), "DELETE FROM _peer WHERE id = ?1").run(id);
}

} // namespace pitanga
