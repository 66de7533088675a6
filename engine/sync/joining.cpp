#include "engine/sync/joining.h"

#include "engine/base/words.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"

namespace pitanga {

namespace {

Result<> storeAll(Store &store, const std::vector<Certificate> &certificates,
                  const std::optional<PrivateKey> &lastKey = {})
{
    CertificateTable table(store);
    Transaction transaction(store.db(), Transaction::Kind::Write);
    for (size_t i = 0; i < certificates.size(); ++i)
        PITANGA_TRY(table.add(certificates[i], i + 1 == certificates.size() ? lastKey : std::nullopt));
    return transaction.commit();
}

Error cannotGiveIt(const char *technical)
{
    return {Error::Kind::Refused,
            Words::tr("That device cannot give out this certificate. Ask the one where the facility was made."),
            QString::fromLatin1(technical)};
}

/// The certificate of theirs that can sign what we want, its chain checked and stored.
Result<Certificate> learnIssuer(Store &store, RemotePeer &peer, const CertificateId &dataset,
                                const Scope &wanted)
{
    const ScopeDefinitions &definitions = store.device().scopeDefinitions();
    PITANGA_LET(owned, peer.ownedCertificates(dataset));
    for (const Certificate &candidate : owned) {
        const auto scope = scopeOf(candidate, definitions);
        if (!scope || !wanted.isSubsetOf(*scope))
            continue;
        CertificateTable table(store);
        PITANGA_LET(chain, peer.chainOf(candidate.id()));
        PITANGA_LET(checked, checkChain(chain, candidate.id(), table.lookup(), definitions));
        PITANGA_TRY(storeAll(store, checked.toStore));
        return checked.leaf;
    }
    return cannotGiveIt("no certificate there with a key covers the scope");
}

QByteArray userPart(const CertificateRequest &request)
{
    return request.facilityId.isEmpty() ? request.userName
                                        : "username=" + request.userName + "&facility=" + request.facilityId;
}

} // namespace

Result<Certificate> requestCertificate(Store &store, RemotePeer &peer, const CertificateRequest &request)
{
    const ScopeDefinitions &definitions = store.device().scopeDefinitions();
    PITANGA_LET(definition, definitions.find(request.scopeDefinition));
    Json params = request.params;
    if (!params.contains("dataset_id"))
        params.members().emplace(params.members().begin(), "dataset_id", Json(request.dataset.toHex()));
    const Scope wanted = scopeOf(definition, params);
    PITANGA_LET(issuer, learnIssuer(store, peer, request.dataset, wanted));
    PITANGA_LET(key, PrivateKey::generate());
    PITANGA_LET(certificate, peer.requestCertificate(issuer.id(), issuer.profile(), request.scopeDefinition,
                                                     definition.version, params.toPython(), key.publicKey(),
                                                     userPart(request), request.password));
    if (!(certificate.publicKey() == key.publicKey()) || certificate.parentId() != issuer.id())
        return Error{Error::Kind::Refused,
                     Words::tr("That device answered with a certificate for somebody else."),
                     QStringLiteral("certificate with another key or parent")};
    if (const auto failed = checkCertificate(certificate, &issuer, definitions))
        return errorOf(*failed);
    PITANGA_LET(given, scopeOf(certificate, definitions));
    if (!wanted.isSubsetOf(given))
        return cannotGiveIt("certificate for less than was asked for");
    PITANGA_TRY(storeAll(store, {certificate}, key));
    return certificate;
}

Result<Certificate> pushCertificate(Store &store, RemotePeer &peer, const CertificateId &parent,
                                    const QByteArray &scopeDefinition, const Json &params)
{
    const ScopeDefinitions &definitions = store.device().scopeDefinitions();
    PITANGA_LET(definition, definitions.find(scopeDefinition));
    const CertificateTable table(store);
    PITANGA_LET(chain, table.chain(parent));
    PITANGA_LET(parentKey, table.privateKey(parent));
    if (chain.empty() || !parentKey)
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("The key of that certificate is not on this device."), parent.toString()};
    PITANGA_LET(identity, peer.identify());
    if (!identity.capabilities.certificatePushing) // protocol 5.9
        return Error{
            Error::Kind::Refused,
            Words::tr("The other device takes no certificates that are sent to it. Let it request one."),
            QStringLiteral("ALLOW_CERTIFICATE_PUSHING is not among its capabilities")};
    PITANGA_LET(key, peer.sharedKey());
    PITANGA_LET(nonce, peer.nonce());
    const ChildRequest request{key, chain.back().profile(), scopeDefinition, definition.version,
                               params.toPython()};
    PITANGA_LET(certificate, issueChild(chain.back(), *parentKey, request, nonce, definitions));
    std::vector<Certificate> pushed = chain;
    pushed.push_back(certificate);
    PITANGA_TRY(peer.pushChain(pushed));
    PITANGA_TRY(storeAll(store, {certificate}));
    return certificate;
}

} // namespace pitanga
