#include "engine/trust/secret_box.h"

#include "engine/base/words.h"
#include "engine/trust/openssl_scopes.h"

#include <openssl/crypto.h>

#include <cstring>

namespace pitanga {

namespace {

constexpr QByteArrayView version = "v1:";
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

std::optional<Secret> Secret::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Secret secret;
    std::memcpy(secret.m_bytes.data(), bytes.data(), size);
    return secret;
}

Secret::~Secret()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

QByteArray Secret::toHex() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size).toHex();
}

Result<QByteArray> seal(const Secret &secret, QByteArrayView plain, QByteArrayView boundTo,
                        RandomSource &random)
{
    const QByteArray nonce = random.bytes(nonceSize);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    int written = 0;
    const CipherScope context(EVP_CIPHER_CTX_new());
    OpenSslSteps steps;
    if (steps.add(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, secret.data(),
                                     bytesOf(nonce)) == 1)) {
        steps.add(EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(boundTo), int(boundTo.size())) ==
                  1);
        steps.add(EVP_EncryptUpdate(context.get(), bytesOf(cipher), &written, bytesOf(plain),
                                    int(plain.size())) == 1);
        steps.add(EVP_EncryptFinal_ex(context.get(), bytesOf(cipher) + written, &written) == 1);
        steps.add(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1);
    }
    if (!steps.allWentWell())
        return Error{Error::Kind::Internal, Words::tr("A new key could not be made. Start the program again."),
                     takeOpenSslError()};
    return version.toByteArray() + (nonce + cipher + tag).toBase64();
}

Result<QByteArray> openSealed(const Secret &secret, QByteArrayView sealed, QByteArrayView boundTo)
{
    QByteArray content;
    if (sealed.startsWith(version))
        if (const auto decoded = QByteArray::fromBase64Encoding(sealed.sliced(version.size()).toByteArray(),
                                                                QByteArray::AbortOnBase64DecodingErrors))
            content = *decoded;
    if (content.size() < nonceSize + tagSize)
        return Error{Error::Kind::Data,
                     Words::tr("A private key in the database is damaged. Restore a backup."),
                     QStringLiteral("sealed text of another form")};

    const QByteArray nonce = content.first(nonceSize);
    const QByteArray cipher = content.sliced(nonceSize, content.size() - nonceSize - tagSize);
    QByteArray tag = content.last(tagSize);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    int written = 0;
    const CipherScope context(EVP_CIPHER_CTX_new());
    OpenSslSteps steps;
    if (steps.add(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, secret.data(),
                                     bytesOf(nonce)) == 1)) {
        steps.add(EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(boundTo), int(boundTo.size())) ==
                  1);
        steps.add(EVP_DecryptUpdate(context.get(), bytesOf(plain), &written, bytesOf(cipher),
                                    int(cipher.size())) == 1);
        steps.add(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1);
        steps.add(EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + written, &written) == 1);
    }
    if (steps.allWentWell())
        return plain;
    OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    ERR_clear_error();
    return Error{
        Error::Kind::NotAuthorised,
        Words::tr("A private key in this database was locked with another secret than the one of this home. "
                  "If the database was copied or restored, bring the secret file of its old home too, or "
                  "request new certificates."),
        QStringLiteral("AES-GCM tag mismatch")};
}

} // namespace pitanga
