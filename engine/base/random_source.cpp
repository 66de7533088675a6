#include "engine/base/random_source.h"

#include <openssl/rand.h>

namespace pitanga {

QByteArray RandomSource::uuidHex()
{
    QByteArray raw = bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40); // version 4
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80); // RFC 4122 variant
    return raw.toHex();
}

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    // A generator without entropy must stop the program: a guessable nonce would open the school.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(result.data()), count) != 1)
        qFatal("The operating system's random generator does not work.");
    return result;
}

} // namespace pitanga
