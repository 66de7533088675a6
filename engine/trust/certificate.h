#pragma once

#include "engine/base/ids.h"
#include "engine/base/json.h"
#include "engine/trust/keys.h"

#include <optional>

namespace pitanga {

/// Longer signed texts are refused, and longer chains: strangers send them, and we keep what is well signed.
/// Honest texts are near one kilobyte, honest chains have two or three certificates.
inline constexpr qsizetype maxCertificateBytes = 16384;
/// In base64; one by a key of 4,096 bits has 684.
inline constexpr qsizetype maxSignatureBytes = 1024;
inline constexpr size_t maxChainLength = 100;

/// A signed scope (protocol 5.2 to 5.4). An immutable value, made from the text that was signed: all that is
/// verified, stored and passed on is that text, byte for byte. Unknown keys in it are kept and ignored.
///
/// A certificate that exists is well formed; whether it may be believed is for chain_check.h to say.
class Certificate
{
public:
    /// From the text that was signed. Refuses what misses a key and, at every depth, a key that occurs twice:
    /// two readers could see two different certificates in such a text.
    static Result<Certificate> fromSigned(const QByteArray &serialized, const QByteArray &signature);
    /// From the wire object. Only `id`, `serialized` and `signature` are read, and the two ids must agree.
    static Result<Certificate> fromWire(const Json &object);
    /// The object with its ten keys, in Morango's order.
    Json toWire() const;

    const CertificateId &id() const { return m_id; }
    const std::optional<CertificateId> &parentId() const { return m_parentId; }
    bool isRoot() const { return !m_parentId; }
    const QByteArray &profile() const { return m_profile; }
    const QByteArray &salt() const { return m_salt; }
    const QByteArray &scopeDefinition() const { return m_scopeDefinition; }
    qint64 scopeVersion() const { return m_scopeVersion; }
    /// JSON text, as it stands in the signed text; not checked before the scope is asked for.
    const QByteArray &scopeParams() const { return m_scopeParams; }
    const PublicKey &publicKey() const { return m_publicKey; }
    const QByteArray &serialized() const { return m_serialized; }
    const QByteArray &signature() const { return m_signature; }

    /// The id that key, profile and salt make. An honest certificate has it.
    CertificateId computedId() const;

    friend bool operator==(const Certificate &a, const Certificate &b)
    {
        return a.m_serialized == b.m_serialized && a.m_signature == b.m_signature;
    }

private:
    Certificate(CertificateId id, PublicKey publicKey) : m_id(id), m_publicKey(std::move(publicKey)) {}

    CertificateId m_id;
    PublicKey m_publicKey;
    std::optional<CertificateId> m_parentId;
    QByteArray m_profile;
    QByteArray m_salt;
    QByteArray m_scopeDefinition;
    qint64 m_scopeVersion = 0;
    QByteArray m_scopeParams;
    QByteArray m_serialized;
    QByteArray m_signature;
};

/// Protocol 5.2: the single-colon join of what is not empty, hashed.
CertificateId certificateIdOf(const PublicKey &key, const QByteArray &profile, const QByteArray &salt);

/// The JSON object in a `scope_params` text. Refuses other JSON and doubled keys.
Result<Json> readScopeParams(const QByteArray &text);

} // namespace pitanga
