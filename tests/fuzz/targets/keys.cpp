#include "engine/trust/keys.h"
#include "engine/base/proquint.h"
#include "engine/trust/device_key.h"
#include "engine/trust/secret_box.h"
#include "tests/fuzz/fuzz_target.h"

namespace pitanga::fuzz {

namespace {

void readPublicKey(QByteArrayView text)
{
    const auto key = PublicKey::parse(text);
    if (!key)
        return;
    // Whatever the spelling was, ours is one, and the same key.
    PROMISE(key->wire().size() == 360);
    const auto again = PublicKey::parse(key->wire());
    PROMISE(again && *again == *key && again->fingerprint() == key->fingerprint());
}

void readPrivateKey(QByteArrayView text)
{
    const auto key = PrivateKey::parse(text);
    if (!key)
        return;
    const auto again = PrivateKey::parse(key->toPem());
    PROMISE(again && again->publicKey() == key->publicKey());
}

void readSignature(QByteArrayView text)
{
    if (const auto decoded = fromLenientBase64(text)) {
        const auto again = fromLenientBase64(decoded->toBase64());
        PROMISE(again && *again == *decoded);
    }
}

void readSealed(QByteArrayView text)
{
    static const Secret secret = *Secret::fromBytes(QByteArray(Secret::size, 's'));
    const auto [boundTo, sealed] = firstLine(text);
    PROMISE(!openSealed(secret, sealed, boundTo)); // nobody can make one without the secret
}

} // namespace

void keys(QByteArrayView input)
{
    readPublicKey(input);
    readPrivateKey(input);
    readSignature(input);
    readSealed(input);
    if (const auto fingerprint = certificateFingerprint(input))
        PROMISE(fingerprint->hex().size() == 64);
}

} // namespace pitanga::fuzz
