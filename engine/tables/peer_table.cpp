#include "engine/tables/peer_table.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"

#include <algorithm>

namespace pitanga {

namespace {

/// Who was compared counts before whoever came later and says the same.
std::optional<Peer> mostTrusted(const std::vector<Peer> &peers)
{
    const auto compared =
        std::find_if(peers.rbegin(), peers.rend(), [](const Peer &peer) { return peer.compared; });
    if (compared != peers.rend())
        return *compared;
    return peers.empty() ? std::nullopt : std::optional(peers.back());
}

} // namespace

Result<std::vector<Peer>> PeerTable::select(const char *where, const QByteArray &first,
                                            const QByteArray &second) const
{
    std::vector<Peer> peers;
    Query query(m_store.db(),
                QByteArray("SELECT id, address, name, kind, version, instance_id, fingerprint, compared,"
                           " facilities, (SELECT max(answered_at) FROM _peer_address WHERE peer = _peer.id) "
                           "FROM _peer WHERE ") +
                    where + " ORDER BY added_at, id");
    if (QByteArrayView(where).contains("?2"))
        query.bind(first, second);
    else
        query.bind(first);
    while (query.next()) {
        const auto facilities = Json::parse(query.bytes(8));
        peers.push_back({query.bytes(0), query.bytes(1), query.bytes(2), query.bytes(3), query.bytes(4),
                         query.bytes(5), query.bytes(6), query.integer(7) != 0,
                         facilities ? *facilities : Json::array(),
                         QDateTime::fromString(QString::fromLatin1(query.bytes(9)), Qt::ISODateWithMs)});
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

Result<std::optional<Peer>> PeerTable::ofIdentity(const QByteArray &instanceId,
                                                  const QByteArray &fingerprint) const
{
    PITANGA_LET(found, select("instance_id = ?1 AND fingerprint = ?2", instanceId, fingerprint));
    return found.empty() ? std::optional<Peer>() : std::optional(found.front());
}

Result<QList<QByteArray>> PeerTable::addresses(const QByteArray &id) const
{
    QList<QByteArray> list;
    Query query(m_store.db(),
                "SELECT address FROM _peer_address WHERE peer = ?1 ORDER BY answered_at DESC, address");
    query.bind(id);
    while (query.next())
        list << query.bytes(0);
    PITANGA_TRY(query.done());
    return list;
}

Result<std::optional<Peer>> PeerTable::byKey(const QByteArray &fingerprint) const
{
    PITANGA_LET(found, select("?1 <> '' AND fingerprint = ?1", fingerprint));
    return mostTrusted(found);
}

Result<std::optional<Peer>> PeerTable::byInstance(const QByteArray &instanceId) const
{
    PITANGA_LET(found, allOfInstance(instanceId));
    return mostTrusted(found);
}

Result<std::vector<Peer>> PeerTable::allOfInstance(const QByteArray &instanceId) const
{
    return select("?1 <> '' AND instance_id = ?1", instanceId);
}

Result<> PeerTable::save(const Peer &peer)
{
    PITANGA_TRY(saveItself(peer));
    PITANGA_TRY(Query(m_store.db(),
                      "INSERT INTO _peer_address (peer, address, answered_at) VALUES (?1, ?2, ?3)"
                      " ON CONFLICT (peer, address) DO UPDATE SET answered_at = excluded.answered_at")
                    .run(peer.id, peer.address, nowText()));
    return Query(
               m_store.db(),
               "DELETE FROM _peer_address WHERE peer = ?1 AND address NOT IN (SELECT address FROM _peer_address"
               " WHERE peer = ?1 ORDER BY answered_at DESC, address LIMIT ?2)")
        .run(peer.id, qint64(addressesKept));
}

QString PeerTable::nowText() const
{
    return m_store.device().clock().nowUtc().toString(Qt::ISODateWithMs);
}

Result<> PeerTable::saveItself(const Peer &peer)
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
             peer.compared, peer.facilities.toCompact(), nowText());
}

Result<> PeerTable::repin(const QByteArray &id, const QByteArray &fingerprint)
{
    return Query(m_store.db(), "UPDATE _peer SET fingerprint = ?2, compared = 0 WHERE id = ?1")
        .run(id, fingerprint);
}

Result<> PeerTable::confirmKey(const QByteArray &id, const QByteArray &fingerprint)
{
    return Query(m_store.db(), "UPDATE _peer SET fingerprint = ?2, compared = 1 WHERE id = ?1")
        .run(id, fingerprint);
}

Result<> PeerTable::forget(const QByteArray &id)
{
    return Query(m_store.db(), "DELETE FROM _peer WHERE id = ?1").run(id);
}

} // namespace pitanga
