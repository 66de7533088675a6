#include "engine/trust/keys.h"

#include "engine/base/words.h"
#include "engine/trust/openssl_scopes.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace pitanga {

namespace {

constexpr int keyBits = 2048;
constexpr BN_ULONG keyExponent = 65537;

using KeyHandle = std::shared_ptr<EVP_PKEY>;

KeyHandle shared(EVP_PKEY *key)
{
    return {key, EVP_PKEY_free};
}

Error noPublicKey(const QString &cause)
{
    return {Error::Kind::Data,
            Words::tr("This is not a public key that a certificate can carry. Ask for the key again; it must "
                      "be an RSA key."),
            cause};
}

Error noPrivateKey(const QString &cause)
{
    return {Error::Kind::Data,
            Words::tr(
                "This is not a private key that can be read here. It must be an RSA key without a passphrase."),
            cause};
}

/// The base64 between the PEM lines, or of a text that has none, with line ends removed.
QByteArray bodyOf(QByteArrayView text)
{
    const bool pem = text.startsWith("-----");
    QByteArray body;
    for (const QByteArray &line : text.toByteArray().replace('\r', '\n').split('\n'))
        if (!pem || !line.startsWith("-----"))
            body += line;
    return body;
}

QByteArray strictBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

using DerWriter = int (*)(const EVP_PKEY *, unsigned char **);

QByteArray derOf(const EVP_PKEY *key, DerWriter write)
{
    unsigned char *der = nullptr;
    const int size = write(key, &der);
    const QByteArray result(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return result;
}

QByteArray subjectPublicKeyInfo(const EVP_PKEY *key)
{
    return derOf(key, i2d_PUBKEY);
}

/// The wire form, before base64. Morango spells it by cutting the first 24 bytes off a SubjectPublicKeyInfo.
QByteArray pkcs1(const EVP_PKEY *key)
{
    return derOf(key, i2d_PublicKey);
}

bool hasUsualExponent(EVP_PKEY *key)
{
    const NumberScope exponent(BN_new());
    BIGNUM *number = exponent.get();
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &number); // where it does not tell, 0 stays there
    return BN_is_word(number, keyExponent);
}

Result<> checkKind(EVP_PKEY *key)
{
    if (!EVP_PKEY_is_a(key, "RSA"))
        return Error{Error::Kind::Data,
                     Words::tr("This key is not an RSA key; certificates can carry no other kind."),
                     QStringLiteral("not an RSA key")};
    if (EVP_PKEY_get_bits(key) != keyBits || !hasUsualExponent(key))
        return Error{
            Error::Kind::Data,
            Words::tr("This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual "
                      "exponent; make a new one.")
                .arg(EVP_PKEY_get_bits(key)),
            QStringLiteral("RSA key of another size or exponent")};
    return {};
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

KeyHandle publicKeyOfDer(const QByteArray &der)
{
    if (der.isEmpty())
        return nullptr;
    const unsigned char *at = bytesOf(der);
    if (EVP_PKEY *key = d2i_PUBKEY(nullptr, &at, long(der.size())))
        return shared(key);
    at = bytesOf(der);
    EVP_PKEY *key = d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(der.size()));
    return key ? shared(key) : nullptr;
}

int valueOfBase64Letter(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

} // namespace

Result<QByteArray> fromLenientBase64(QByteArrayView text)
{
    QByteArray out;
    unsigned bits = 0;
    int letters = 0; // of the current group of four
    int padding = 0;
    for (const char c : text) {
        if (c == '=') {
            if (letters >= 2 && letters + ++padding >= 4)
                return out;
            continue;
        }
        const int value = valueOfBase64Letter(c);
        if (value < 0)
            continue;
        padding = 0;
        bits = (bits << 6) | unsigned(value);
        if (letters > 0)
            out += static_cast<char>((bits >> (6 - 2 * letters)) & 0xff);
        letters = (letters + 1) % 4;
    }
    if (letters != 0)
        return Error{Error::Kind::Data, Words::tr("A signature is damaged: it breaks off in the middle."),
                     QStringLiteral("Incorrect padding")};
    return out;
}

Result<PublicKey> PublicKey::parse(QByteArrayView text)
{
    const QByteArray der = strictBase64(bodyOf(text));
    KeyHandle key = publicKeyOfDer(der);
    if (!key)
        return noPublicKey(takeOpenSslError());
    ERR_clear_error(); // the first of the two readings may have failed
    PITANGA_LET(publicKey, of(key));
    // A second spelling of one key would let two readers disagree about the id of its certificate.
    if (der != pkcs1(key.get()) && der != subjectPublicKeyInfo(key.get()))
        return noPublicKey(QStringLiteral("the DER is not canonical, or has bytes after its end"));
    return publicKey;
}

Result<PublicKey> PublicKey::of(std::shared_ptr<evp_pkey_st> key)
{
    PITANGA_TRY(checkKind(key.get()));
    QByteArray wire = pkcs1(key.get()).toBase64();
    return PublicKey(std::move(key), std::move(wire));
}

Fingerprint PublicKey::fingerprint() const
{
    return Fingerprint::ofDer(subjectPublicKeyInfo(m_key.get()));
}

Result<bool> PublicKey::verifies(QByteArrayView text, QByteArrayView signature) const
{
    PITANGA_LET(raw, fromLenientBase64(signature));
    const DigestScope context(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
                      EVP_DigestVerify(context.get(), bytesOf(raw), size_t(raw.size()), bytesOf(text),
                                       size_t(text.size())) == 1;
    ERR_clear_error(); // a wrong signature is an answer, no failure
    return good;
}

Result<PrivateKey> PrivateKey::generate()
{
    KeyHandle key = shared(EVP_RSA_gen(unsigned(keyBits)));
    if (!key)
        return Error{Error::Kind::Internal, Words::tr("A new key could not be made. Start the program again."),
                     takeOpenSslError()};
    return of(std::move(key));
}

Result<PrivateKey> PrivateKey::parse(QByteArrayView text)
{
    const QByteArray der = strictBase64(bodyOf(text));
    const unsigned char *at = bytesOf(der);
    KeyHandle key = shared(der.isEmpty() ? nullptr : d2i_AutoPrivateKey(nullptr, &at, long(der.size())));
    if (!key)
        return noPrivateKey(takeOpenSslError());
    ERR_clear_error();
    return of(std::move(key));
}

Result<PrivateKey> PrivateKey::of(std::shared_ptr<evp_pkey_st> key)
{
    PITANGA_LET(publicKey, PublicKey::of(key));
    return PrivateKey(std::move(key), std::move(publicKey));
}

QByteArray PrivateKey::toPem() const
{
    const BioScope bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

Result<QByteArray> PrivateKey::sign(QByteArrayView text) const
{
    const DigestScope context(EVP_MD_CTX_new());
    QByteArray signature(keyBits / 8, Qt::Uninitialized);
    size_t size = size_t(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(text),
                       size_t(text.size())) != 1)
        return Error{
            Error::Kind::Internal,
            Words::tr("The private key of this certificate is damaged and cannot sign. Restore it from a "
                      "backup, or request a new certificate."),
            takeOpenSslError()};
    return signature.toBase64();
}

} // namespace pitanga
