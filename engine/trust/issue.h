#pragma once

#include "engine/base/random_source.h"
#include "engine/trust/certificate.h"
#include "engine/trust/scope.h"

namespace pitanga {

/// A new root, signed by its own key (protocol 5.5): the beginning of a facility. Its id is the value of the
/// definition's primary parameter; `moreParams` (a JSON object) follow it. Fails for a definition that cannot
/// be a root, and when the scope would reach outside the facility.
Result<Certificate> makeRoot(const ScopeDefinition &definition, const PrivateKey &key,
                             const Json &moreParams = Json::object());

/// What somebody asks of the holder of a parent certificate (protocol 5.8, 5.9, 6.4).
struct ChildRequest
{
    PublicKey publicKey;
    QByteArray profile;
    QByteArray scopeDefinition;
    qint64 scopeVersion = 1;
    QByteArray scopeParams; ///< JSON text; signed exactly as it stands here
};

/// Signs the request, checked as everybody will check it (5.6). `parentKey` must be the parent's.
/// The salt is part of the id: a random one (`randomSalt`) for a request, the server's nonce for a certificate
/// that is pushed. A missing scope parameter is refused here, although Morango would sign it (Q3).
Result<Certificate> issueChild(const Certificate &parent, const PrivateKey &parentKey,
                               const ChildRequest &request, const QByteArray &salt,
                               const ScopeDefinitions &definitions);

/// The same without looking at what is signed. For a server that must answer with Morango's own name of the
/// check that fails: run `checkCertificate` on the result before it leaves.
Result<Certificate> signChild(const Certificate &parent, const PrivateKey &parentKey,
                              const ChildRequest &request, const QByteArray &salt);

inline QByteArray randomSalt(RandomSource &random)
{
    return random.uuidHex();
}

} // namespace pitanga
