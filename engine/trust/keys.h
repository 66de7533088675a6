#pragma once

#include "engine/base/result.h"
#include "engine/trust/fingerprint.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace pitanga {

/// The public half of an RSA key of 2048 bits with exponent 65537, the only kind that Morango can read
/// (protocol 5.1). A value: cheap to copy, safe to use in several threads at once.
class PublicKey
{
public:
    /// Takes every spelling that Morango takes: the wire form, PEM (PKCS#1 or PKCS#8), and the body of either
    /// without its header lines. Refuses anything else, other sizes and exponents included.
    static Result<PublicKey> parse(QByteArrayView text);

    /// Base64 of the PKCS#1 DER, 360 characters, no line ends. Ids are made of this spelling.
    const QByteArray &wire() const { return m_wire; }
    /// Of the SubjectPublicKeyInfo DER, as other tools compute it.
    Fingerprint fingerprint() const;

    /// Whether `signature` (base64, read leniently as Python does: other characters are skipped) is this
    /// key's signature of `text` (RSASSA-PKCS1-v1_5, SHA-256). An error only for broken base64 padding.
    Result<bool> verifies(QByteArrayView text, QByteArrayView signature) const;

    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.m_wire == b.m_wire; }

private:
    friend class PrivateKey;
    PublicKey(std::shared_ptr<evp_pkey_st> key, QByteArray wire)
        : m_key(std::move(key)), m_wire(std::move(wire))
    {
    }
    static Result<PublicKey> of(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_wire;
};

/// Both halves. A value, as above. The key itself never leaves but through `toPem`.
class PrivateKey
{
public:
    /// A new one, from OpenSSL's generator. Takes some 100 ms, on a slow machine a second.
    static Result<PrivateKey> generate();
    /// PKCS#1 or PKCS#8, as PEM or its body alone; not encrypted.
    static Result<PrivateKey> parse(QByteArrayView text);

    /// Unencrypted PKCS#1 PEM ("RSA PRIVATE KEY"). Seal it before it is stored (secret_box.h).
    QByteArray toPem() const;
    const PublicKey &publicKey() const { return m_public; }

    /// Base64 without line ends, 344 characters; the same each time.
    Result<QByteArray> sign(QByteArrayView text) const;

private:
    PrivateKey(std::shared_ptr<evp_pkey_st> key, PublicKey publicKey)
        : m_key(std::move(key)), m_public(std::move(publicKey))
    {
    }
    static Result<PrivateKey> of(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    PublicKey m_public;
};

/// Base64 as Python reads it: characters outside the alphabet are skipped, what follows the padding is not
/// read, and an incomplete last group is an error.
Result<QByteArray> fromLenientBase64(QByteArrayView text);

} // namespace pitanga
