#include "engine/trust/certificate.h"

#include "engine/base/words.h"

#include <algorithm>

namespace pitanga {

namespace {

Error damaged(const QString &cause)
{
    return {Error::Kind::Data,
            Words::tr("The certificate is damaged or incomplete. Ask the device that sent it for another one."),
            cause};
}

bool doublesAKey(const Json &json)
{
    return json.hasDoubledKey() || std::any_of(json.items().begin(), json.items().end(), doublesAKey) ||
           std::any_of(json.members().begin(), json.members().end(),
                       [](const Json::Member &member) { return doublesAKey(member.second); });
}

Result<Json> readObject(const QByteArray &text, const QString &what)
{
    auto json = Json::parse(text);
    if (!json)
        return damaged(what + QStringLiteral(" is no JSON: ") + json.error().forLog);
    if (!json->isObject())
        return damaged(what + QStringLiteral(" is no JSON object"));
    if (doublesAKey(*json))
        return Error{Error::Kind::Data,
                     Words::tr("The certificate says the same thing twice, so that two devices could read it "
                               "differently. It is not accepted; ask for a new one."),
                     what + QStringLiteral(" has a doubled key")};
    return json;
}

Result<QByteArray> textOf(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    if (!value)
        return damaged(QStringLiteral("'%1'").arg(QLatin1String(key))); // as Python names a missing key
    if (!value->isString())
        return damaged(QStringLiteral("%1 is no text").arg(QLatin1String(key)));
    return value->toUtf8();
}

Result<CertificateId> idOf(const Json &object, const char *key)
{
    PITANGA_LET(text, textOf(object, key));
    if (const auto id = CertificateId::fromHex(text))
        return *id;
    return damaged(QStringLiteral("%1 is no id").arg(QLatin1String(key)));
}

} // namespace

CertificateId certificateIdOf(const PublicKey &key, const QByteArray &profile, const QByteArray &salt)
{
    return *CertificateId::fromHex(mixinId({key.wire(), profile, salt}));
}

Result<Json> readScopeParams(const QByteArray &text)
{
    return readObject(text, QStringLiteral("scope_params"));
}

Result<Certificate> Certificate::fromSigned(const QByteArray &serialized, const QByteArray &signature)
{
    if (serialized.size() > maxCertificateBytes)
        return damaged(QStringLiteral("serialized is longer than %1 bytes").arg(maxCertificateBytes));
    if (signature.size() >
        maxSignatureBytes) // spaces in it verify, and others would refuse every chain with it
        return damaged(QStringLiteral("the signature is longer than %1 bytes").arg(maxSignatureBytes));
    PITANGA_LET(object, readObject(serialized, QStringLiteral("serialized")));
    PITANGA_LET(id, idOf(object, "id"));
    PITANGA_LET(keyText, textOf(object, "public_key_string"));
    PITANGA_LET(publicKey, PublicKey::parse(keyText));

    Certificate certificate(id, publicKey);
    if (!object.contains("parent_id"))
        return damaged(QStringLiteral("'parent_id'"));
    if (!object.value("parent_id").isNull()) {
        PITANGA_LET(parentId, idOf(object, "parent_id"));
        certificate.m_parentId = parentId;
    }
    if (!object.value("salt").isNull()) { // missing or null reads as empty
        PITANGA_LET(salt, textOf(object, "salt"));
        certificate.m_salt = salt;
    }
    PITANGA_LET(profile, textOf(object, "profile"));
    PITANGA_LET(scopeDefinition, textOf(object, "scope_definition_id"));
    PITANGA_LET(scopeParams, textOf(object, "scope_params"));
    const auto scopeVersion = object.value("scope_version").toInt();
    if (!scopeVersion)
        return damaged(QStringLiteral("scope_version is no integer"));

    certificate.m_profile = profile;
    certificate.m_scopeDefinition = scopeDefinition;
    certificate.m_scopeParams = scopeParams;
    certificate.m_scopeVersion = *scopeVersion;
    certificate.m_serialized = serialized;
    certificate.m_signature = signature;
    return certificate;
}

Result<Certificate> Certificate::fromWire(const Json &object)
{
    if (!object.isObject() || object.hasDoubledKey())
        return damaged(QStringLiteral("no JSON object, or one with a doubled key"));
    PITANGA_LET(outerId, textOf(object, "id"));
    PITANGA_LET(serialized, textOf(object, "serialized"));
    PITANGA_LET(signature, textOf(object, "signature"));
    PITANGA_LET(certificate, fromSigned(serialized, signature));
    if (outerId != certificate.m_id.toHex())
        return Error{
            Error::Kind::Data,
            Words::tr("The certificate has two different ids. Ask the device that sent it for another one."),
            QStringLiteral("Serialized ID does not match")};
    return certificate;
}

Json Certificate::toWire() const
{
    return Json::object({{"id", m_id.toHex()},
                         {"parent", m_parentId ? Json(m_parentId->toHex()) : Json::null()},
                         {"profile", m_profile},
                         {"scope_definition", m_scopeDefinition},
                         {"scope_version", m_scopeVersion},
                         {"scope_params", m_scopeParams},
                         {"public_key", m_publicKey.wire()},
                         {"serialized", m_serialized},
                         {"signature", m_signature},
                         {"salt", m_salt}});
}

CertificateId Certificate::computedId() const
{
    return certificateIdOf(m_publicKey, m_profile, m_salt);
}

} // namespace pitanga
