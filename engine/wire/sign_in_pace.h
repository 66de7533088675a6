#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <chrono>

namespace pitanga {

/// Slows down who guesses passwords. A few mistakes are free; behind them each attempt of the same address has
/// to wait twice as long as the one before. It also keeps the workers free: checking a password is meant to be
/// slow. Any thread.
class SignInPace
{
public:
    using Time = std::chrono::milliseconds; ///< of a clock that nobody sets

    /// How long the address has to wait before its next attempt; zero: not at all.
    std::chrono::seconds waitOf(const QByteArray &address, Time now) const;
    void failed(const QByteArray &address, Time now);

private:
    struct Failures
    {
        int count = 0;
        Time last{};
    };
    mutable QMutex m_mutex;
    QHash<QByteArray, Failures> m_byAddress;
};

} // namespace pitanga
