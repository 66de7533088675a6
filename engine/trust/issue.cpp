#include "engine/trust/issue.h"

#include "engine/base/words.h"
#include "engine/trust/chain_check.h"

#include <algorithm>

namespace pitanga {

namespace {

/// Protocol 5.3. Others verify this text as it is, so its spelling matters only here, where it is made.
Result<Certificate> sign(const ChildRequest &content, const QByteArray &salt,
                         const std::optional<CertificateId> &parent, const PrivateKey &signer)
{
    const CertificateId id = certificateIdOf(content.publicKey, content.profile, salt);
    const Json text = Json::object({{"id", id.toHex()},
                                    {"parent_id", parent ? Json(parent->toHex()) : Json::null()},
                                    {"profile", content.profile},
                                    {"salt", salt.isNull() ? QByteArray("") : salt},
                                    {"scope_definition_id", content.scopeDefinition},
                                    {"scope_version", content.scopeVersion},
                                    {"scope_params", content.scopeParams},
                                    {"public_key_string", content.publicKey.wire()}});
    const QByteArray serialized = text.toPython();
    PITANGA_LET(signature, signer.sign(serialized));
    return Certificate::fromSigned(serialized, signature);
}

bool hasOpenPlaceholder(const Filter &filter)
{
    return std::any_of(filter.entries().begin(), filter.entries().end(),
                       [](const QByteArray &entry) { return entry.contains('$'); });
}

} // namespace

Result<Certificate> makeRoot(const ScopeDefinition &definition, const PrivateKey &key, const Json &moreParams)
{
    if (definition.primaryParamKey.isEmpty())
        return Error{
            Error::Kind::Usage,
            Words::tr("A certificate of the kind “%1” cannot begin a school: it has to be issued by another.")
                .arg(QString::fromUtf8(definition.id)),
            QStringLiteral("the definition has no primary_scope_param_key")};
    const CertificateId id = certificateIdOf(key.publicKey(), definition.profile, {});
    Json params = Json::object({{definition.primaryParamKey, id.toHex()}});
    for (const auto &[name, value] : moreParams.members())
        if (name != definition.primaryParamKey)
            params.set(name, value);

    PITANGA_LET(
        root, sign({key.publicKey(), definition.profile, definition.id, definition.version, params.toPython()},
                   {}, std::nullopt, key));
    if (const auto failed = checkCertificate(root, nullptr, {definition}))
        return errorOf(*failed);
    return root;
}

Result<Certificate> signChild(const Certificate &parent, const PrivateKey &parentKey,
                              const ChildRequest &request, const QByteArray &salt)
{
    if (parentKey.publicKey() != parent.publicKey())
        return Error{
            Error::Kind::NotAuthorised,
            Words::tr("This device does not hold the key of the certificate that should issue the new one."),
            QStringLiteral("private key and parent certificate do not belong together")};
    return sign(request, salt, parent.id(), parentKey);
}

Result<Certificate> issueChild(const Certificate &parent, const PrivateKey &parentKey,
                               const ChildRequest &request, const QByteArray &salt,
                               const ScopeDefinitions &definitions)
{
    PITANGA_LET(child, signChild(parent, parentKey, request, salt));
    if (const auto failed = checkCertificate(child, &parent, definitions))
        return errorOf(*failed);
    const Scope scope = *scopeOf(child, definitions); // found a line above
    if (hasOpenPlaceholder(scope.read) || hasOpenPlaceholder(scope.write))
        return Error{
            Error::Kind::Usage,
            Words::tr("The request does not say whom or what the certificate is for. Fill in every parameter "
                      "of its kind."),
            QStringLiteral("a scope parameter is missing")};
    return child;
}

} // namespace pitanga
