#pragma once

#include "engine/base/random_source.h"

#include <mutex>

namespace pitanga::test {

/// Chance that is the same in every run: one seed, one sequence (SplitMix64). Other seeds, other ids. Any
/// thread.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}

    QByteArray bytes(int count) override
    {
        const std::lock_guard lock(m_mutex);
        QByteArray result;
        while (result.size() < count) {
            const quint64 word = next();
            result.append(reinterpret_cast<const char *>(&word), 8);
        }
        result.truncate(count);
        return result;
    }
    /// From 0 to below `bound`, for tests that choose.
    int below(int bound)
    {
        const std::lock_guard lock(m_mutex);
        return int(next() % quint64(bound));
    }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::mutex m_mutex;
    quint64 m_state;
};

} // namespace pitanga::test
