#include "engine/trust/password_hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <optional>

namespace pitanga {

namespace {

constexpr int mostIterations = 10'000'000;
constexpr char sha256Method[] = "pbkdf2_sha256";
constexpr char sha1Method[] = "pbkdf2_sha1";

struct StoredPassword
{
    const EVP_MD *digest;
    int iterations;
    QByteArray salt;
    QByteArray hash;
};

std::optional<StoredPassword> readStored(QByteArrayView text)
{
    const QByteArrayList parts = text.toByteArray().split('$');
    if (parts.size() != 4)
        return std::nullopt;
    const EVP_MD *digest = parts[0] == sha256Method ? EVP_sha256()
                           : parts[0] == sha1Method ? EVP_sha1()
                                                    : nullptr;
    bool isNumber = false;
    const int iterations = parts[1].toInt(&isNumber);
    if (!digest || !isNumber || iterations < 1 || iterations > mostIterations || parts[3].isEmpty())
        return std::nullopt;
    return StoredPassword{digest, iterations, parts[2], parts[3]};
}

QByteArray derive(QByteArrayView password, QByteArrayView salt, int iterations, const EVP_MD *digest)
{
    QByteArray key(EVP_MD_get_size(digest), Qt::Uninitialized);
    const int done = PKCS5_PBKDF2_HMAC(
        password.data(), int(password.size()), reinterpret_cast<const unsigned char *>(salt.data()),
        int(salt.size()), iterations, digest, int(key.size()), reinterpret_cast<unsigned char *>(key.data()));
    return done == 1 ? key.toBase64() : QByteArray();
}

} // namespace

bool passwordMatches(QByteArrayView password, QByteArrayView stored)
{
    const auto wanted = readStored(stored);
    if (!wanted)
        return false;
    const QByteArray derived = derive(password, wanted->salt, wanted->iterations, wanted->digest);
    return derived.size() == wanted->hash.size() &&
           CRYPTO_memcmp(derived.constData(), wanted->hash.constData(), size_t(derived.size())) == 0;
}

QByteArray makePasswordHash(QByteArrayView password, QByteArrayView salt, int iterations)
{
    Q_ASSERT(!salt.isEmpty() && !salt.contains('$') && iterations > 0);
    return QByteArray(sha256Method) + '$' + QByteArray::number(iterations) + '$' + salt.toByteArray() + '$' +
           derive(password, salt, iterations, EVP_sha256());
}

QByteArray makePasswordSalt(RandomSource &random)
{
    constexpr QByteArrayView letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int length = 22;
    QByteArray salt;
    while (salt.size() < length)
        for (const char byte : random.bytes(length)) {
            const auto value = static_cast<unsigned char>(byte) & 63;
            if (value < letters.size() &&
                salt.size() < length) // 62 and 63 are thrown again, so that all are equally likely
                salt += letters[value];
        }
    return salt;
}

} // namespace pitanga
