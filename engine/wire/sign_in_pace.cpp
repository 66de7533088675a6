#include "engine/wire/sign_in_pace.h"

#include "engine/wire/limits.h"

#include <QMutexLocker>

#include <algorithm>

namespace pitanga {

namespace {

/// 1 s, 2 s, 4 s … behind the free ones.
std::chrono::seconds waitBehind(int failures)
{
    const int beyond = failures - limits::freeSignInFailures;
    if (beyond < 0)
        return {};
    constexpr int mostDoublings = 16; // far beyond the longest wait
    return std::min<std::chrono::seconds>(std::chrono::seconds(1 << std::min(beyond, mostDoublings)),
                                          limits::longestSignInWait);
}

} // namespace

std::chrono::seconds SignInPace::waitOf(const QByteArray &address, Time now) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_byAddress.constFind(address);
    if (found == m_byAddress.constEnd())
        return {};
    const Time left = found->last + waitBehind(found->count) - now;
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left));
}

void SignInPace::failed(const QByteArray &address, Time now)
{
    const QMutexLocker lock(&m_mutex);
    const auto isForgotten = [&](const auto &entry) { return now - entry.value().last > limits::signInMemory; };
    m_byAddress.removeIf(isForgotten);
    Failures &failures = m_byAddress[address];
    ++failures.count;
    failures.last = now;
}

} // namespace pitanga
