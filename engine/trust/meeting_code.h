#pragma once

#include "engine/base/random_source.h"
#include "engine/base/result.h"

#include <QStringList>

#include <optional>

namespace pitanga {

/// What people compare when two devices meet: a number of twelve digits, shown as six words and as six pairs of
/// digits. One number in a million million: somebody in between who must fix their part before they see the
/// other's hits it with 2^-39 a try. A value.
class MeetingCode
{
public:
    static constexpr quint64 count = 1'000'000'000'000;
    static constexpr int parts = 6;

    /// `number` below `count`.
    explicit MeetingCode(quint64 number) : m_number(number % count) {}

    quint64 number() const { return m_number; }
    QStringList words(const QByteArray &language) const;
    QStringList digits() const; ///< "27", "04", …

    friend bool operator==(const MeetingCode &, const MeetingCode &) = default;

private:
    quint64 m_number;
};

/// One side of the exchange behind a code: commit, then reveal. The caller commits to a random number before it
/// sees the other's, and the called one gives its own before it sees the caller's, so neither can choose a
/// number that fits. Both keys go into the code: with a third device in between, each side hashes another pair.
/// Keys are TLS fingerprints and numbers 32 bytes, both as 64 lower-case hex digits. A value; knows no network.
class MeetingParty
{
public:
    static MeetingParty caller(RandomSource &random, const QByteArray &ownKey, const QByteArray &theirKey);
    /// Nothing where that is no commitment.
    static std::optional<MeetingParty> called(RandomSource &random, const QByteArray &ownKey,
                                              const QByteArray &theirKey, const QByteArray &commitment);

    /// What the caller sends first.
    QByteArray commitment() const;
    /// The caller's is revealed only after the other's is there.
    const QByteArray &nonce() const { return m_nonce; }

    /// The other's number; nothing where it is none, or (for the called side) not the one that was committed
    /// to. `language`: that of the words, so that both show the same ones.
    std::optional<MeetingCode> codeWith(const QByteArray &theirNonce, const QByteArray &language) const;

private:
    MeetingParty() = default;

    bool m_isCaller = false;
    QByteArray m_ownKey;
    QByteArray m_theirKey;
    QByteArray m_nonce;
    QByteArray m_theirCommitment; ///< of the caller, where we are the called one
};

} // namespace pitanga
