#include "engine/tables/certificate_table.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/trust/nonce.h"

#include <functional>

namespace pitanga {

namespace {

constexpr auto columns = "SELECT serialized, signature, private_key IS NOT NULL, id, parent FROM _certificate ";

Result<StoredCertificate> read(const Query &row)
{
    PITANGA_LET(certificate, Certificate::fromSigned(row.bytes(0), row.bytes(1)));
    return StoredCertificate{certificate, row.integer(2) != 0};
}

QByteArray sealedFor(const CertificateId &id)
{
    return "certificate:" + id.toHex();
}

} // namespace

Result<std::optional<Certificate>> CertificateTable::find(const CertificateId &id) const
{
    Query query(m_store.db(), QByteArray(columns) + "WHERE id = ?1");
    query.bind(id.view());
    std::optional<Certificate> found;
    if (query.next()) {
        PITANGA_LET(stored, read(query));
        found = stored.certificate;
    }
    PITANGA_TRY(query.done());
    return found;
}

CertificateLookup CertificateTable::lookup() const
{
    return [this](const CertificateId &id) { return find(id); };
}

Result<std::optional<PrivateKey>> CertificateTable::privateKey(const CertificateId &id) const
{
    PITANGA_LET(sealed,
                readText(m_store.db(), "SELECT private_key FROM _certificate WHERE id = ?1", id.view()));
    if (!sealed)
        return std::optional<PrivateKey>();
    PITANGA_LET(pem, openSealed(m_store.device().secret(), *sealed, sealedFor(id)));
    PITANGA_LET(key, PrivateKey::parse(pem));
    return std::optional(key);
}

Result<> CertificateTable::add(const Certificate &certificate, const std::optional<PrivateKey> &key)
{
    std::optional<QByteArray> sealed;
    if (key) {
        PITANGA_LET(made, seal(m_store.device().secret(), key->toPem(), sealedFor(certificate.id()),
                               m_store.device().random()));
        sealed = made;
    }
    std::optional<std::string_view> parent;
    if (certificate.parentId())
        parent = certificate.parentId()->view();
    return Query(m_store.db(),
                 "INSERT INTO _certificate (id, parent, profile, scope_definition, scope_version, scope_params,"
                 " public_key, salt, serialized, signature, private_key)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                 " ON CONFLICT (id) DO UPDATE SET private_key = coalesce(excluded.private_key, private_key)")
        .run(certificate.id().view(), parent, certificate.profile(), certificate.scopeDefinition(),
             certificate.scopeVersion(), certificate.scopeParams(), certificate.publicKey().wire(),
             certificate.salt(), certificate.serialized(), certificate.signature(), sealed);
}

Result<> CertificateTable::remove(const CertificateId &id)
{
    return Query(m_store.db(), "DELETE FROM _certificate WHERE id = ?1").run(id.view());
}

Result<std::vector<StoredCertificate>> CertificateTable::all() const
{
    std::vector<StoredCertificate> result;
    std::vector<CertificateId> roots;
    Query query(m_store.db(), QByteArray(columns) + "WHERE parent IS NULL ORDER BY number");
    while (query.next())
        if (const auto id = CertificateId::fromHex(query.text(3)))
            roots.push_back(*id);
    PITANGA_TRY(query.done());
    for (const CertificateId &root : roots) {
        PITANGA_LET(tree, withDescendants(root));
        result.insert(result.end(), tree.begin(), tree.end());
    }
    return result;
}

Result<std::vector<StoredCertificate>> CertificateTable::withDescendants(const CertificateId &id) const
{
    std::vector<StoredCertificate> result;
    std::vector<CertificateId> open{id}; // depth first: each before its descendants, siblings as they came
    Query one(m_store.db(), QByteArray(columns) + "WHERE id = ?1");
    Query children(m_store.db(), "SELECT id FROM _certificate WHERE parent = ?1 ORDER BY number DESC");
    while (!open.empty()) {
        const CertificateId next = open.back();
        open.pop_back();
        one.bind(next.view());
        if (one.next()) {
            PITANGA_LET(stored, read(one));
            result.push_back(stored);
        }
        PITANGA_TRY(one.done());
        children.bind(next.view());
        while (children.next())
            if (const auto child = CertificateId::fromHex(children.text(0)))
                open.push_back(*child);
        PITANGA_TRY(children.done());
    }
    return result;
}

Result<std::vector<Certificate>> CertificateTable::chain(const CertificateId &id) const
{
    std::vector<Certificate> result;
    std::optional<CertificateId> next = id;
    while (next) {
        PITANGA_LET(certificate, find(*next));
        if (!certificate)
            return std::vector<Certificate>();
        next = certificate->parentId();
        result.insert(result.begin(), *certificate);
    }
    return result;
}

Result<std::vector<CertificateId>> CertificateTable::rootsWeHold() const
{
    std::vector<CertificateId> roots;
    Query query(m_store.db(), R"sql(
        WITH RECURSIVE above(id, parent) AS (
            SELECT id, parent FROM _certificate WHERE private_key IS NOT NULL
            UNION SELECT c.id, c.parent FROM above JOIN _certificate c ON c.id = above.parent)
        SELECT c.id FROM above JOIN _certificate c ON c.id = above.id WHERE above.parent IS NULL ORDER BY c.number)sql");
    while (query.next())
        if (const auto id = CertificateId::fromHex(query.text(0)))
            roots.push_back(*id);
    PITANGA_TRY(query.done());
    return roots;
}

Result<NonceTable::Nonce> NonceTable::make(const QByteArray &ip)
{
    const QDateTime now = m_store.device().clock().nowUtc();
    const Nonce nonce{m_store.device().random().uuidHex(), now, ip};
    PITANGA_TRY(Query(m_store.db(), "DELETE FROM _nonce WHERE made_at < ?1")
                    .run(now.addSecs(-10 * nonceLifetime.count()).toString(Qt::ISODateWithMs)));
    // Nobody needs more than one at a time; who takes thousands must not make the table large.
    PITANGA_TRY(Query(m_store.db(),
                      "DELETE FROM _nonce WHERE id IN"
                      " (SELECT id FROM _nonce WHERE ip = ?1 ORDER BY made_at DESC LIMIT -1 OFFSET ?2)")
                    .run(ip, mostNoncesOfAnAddress - 1));
    PITANGA_TRY(Query(m_store.db(), "INSERT INTO _nonce (id, made_at, ip) VALUES (?1, ?2, ?3)")
                    .run(nonce.id, now.toString(Qt::ISODateWithMs), ip));
    return nonce;
}

Result<> NonceTable::use(const QByteArray &id)
{
    const auto refused = [](const char *technical) {
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("The other device took too long to prove who it is. Try again."),
                     QString::fromLatin1(technical)};
    };
    PITANGA_LET(madeAt, readText(m_store.db(), "DELETE FROM _nonce WHERE id = ?1 RETURNING made_at", id));
    if (!madeAt)
        return refused("NonceDoesNotExist");
    const QDateTime made = QDateTime::fromString(QString::fromLatin1(*madeAt), Qt::ISODateWithMs);
    const auto age = std::chrono::milliseconds(made.msecsTo(m_store.device().clock().nowUtc()));
    // Within the millisecond in which it was made it counts as a moment old: loopback can be that fast.
    if (!nonceIsFresh(age == std::chrono::milliseconds::zero() ? std::chrono::microseconds(1) : age))
        return refused("NonceExpired");
    return {};
}

Result<std::optional<PrivateKey>> SharedKeyTable::read(const char *sql, const QByteArray &value) const
{
    Query query(m_store.db(), sql);
    query.bind(value);
    std::optional<PrivateKey> found;
    if (query.next()) {
        PITANGA_LET(pem, openSealed(m_store.device().secret(), query.bytes(1), "shared:" + query.bytes(0)));
        PITANGA_LET(key, PrivateKey::parse(pem));
        found = key;
    }
    PITANGA_TRY(query.done());
    return found;
}

Result<PrivateKey> SharedKeyTable::current()
{
    PITANGA_LET(known, read("SELECT public_key, private_key FROM _shared_key WHERE current AND ?1 = ''", ""));
    if (known)
        return *known;
    PITANGA_LET(made, PrivateKey::generate());
    const QByteArray wire = made.publicKey().wire();
    PITANGA_LET(sealed,
                seal(m_store.device().secret(), made.toPem(), "shared:" + wire, m_store.device().random()));
    PITANGA_TRY(
        Query(m_store.db(), "INSERT INTO _shared_key (public_key, private_key, current) VALUES (?1, ?2, 1)")
            .run(wire, sealed));
    return made;
}

Result<std::optional<PrivateKey>> SharedKeyTable::find(const PublicKey &key) const
{
    return read("SELECT public_key, private_key FROM _shared_key WHERE public_key = ?1", key.wire());
}

} // namespace pitanga
