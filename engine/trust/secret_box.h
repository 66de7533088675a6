#pragma once

#include "engine/base/random_source.h"
#include "engine/base/result.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace pitanga {

/// 32 bytes that open what is sealed. Wiped from memory with its last copy.
class Secret
{
public:
    static constexpr int size = 32;
    static std::optional<Secret> fromBytes(QByteArrayView bytes);
    static Secret random(RandomSource &random) { return *fromBytes(random.bytes(size)); }

    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret();

    const unsigned char *data() const { return m_bytes.data(); }
    QByteArray toHex() const;
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    Secret() = default;
    std::array<unsigned char, size> m_bytes{};
};

/// Where the secret of this home comes from; a desktop's keyring can stand behind it.
class SecretKeeper
{
public:
    virtual ~SecretKeeper() = default;
    /// The same at every call, on every start. Errors: Storage, with what a person can do. Any thread.
    virtual Result<Secret> secret() = 0;
};

/// Encrypts a text for storage (AES-256-GCM): "v1:" and base64 of nonce, ciphertext and tag. `boundTo` (such as
/// the id of the certificate the key belongs to) must be the same at opening, so that sealed texts cannot be
/// exchanged in the database. An error where the system does not encrypt: a key is never stored open instead.
Result<QByteArray> seal(const Secret &secret, QByteArrayView plain, QByteArrayView boundTo,
                        RandomSource &random);

/// The text again. An error says whether the sealed text is damaged, or the secret is another one; a change to
/// either cannot be told apart from the latter.
Result<QByteArray> openSealed(const Secret &secret, QByteArrayView sealed, QByteArrayView boundTo);

} // namespace pitanga
