#pragma once

#include <QByteArray>

namespace pitanga {

/// Chance, from outside: ids, nonces and salts come from here, so that a test can replay them.
/// (RSA and TLS keys come from OpenSSL's own generator.) Safe to call from any thread.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    /// `count` bytes that nobody can guess.
    virtual QByteArray bytes(int count) = 0;
    /// A random UUID (version 4) as 32 lower-case hex digits: the form of every id of the protocol.
    QByteArray uuidHex();
};

/// The generator of the operating system, through OpenSSL.
class SystemRandom final : public RandomSource
{
public:
    QByteArray bytes(int count) override;
};

} // namespace pitanga
