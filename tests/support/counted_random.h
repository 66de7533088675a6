#pragma once

#include "engine/base/random_source.h"

namespace pitanga::test {

/// Chance that counts: every byte is one more than the byte before, so that a run can be foretold.
class CountedRandom final : public RandomSource
{
public:
    explicit CountedRandom(unsigned char first = 0) : m_next(first) {}
    QByteArray bytes(int count) override
    {
        QByteArray result;
        for (int i = 0; i < count; ++i)
            result.append(static_cast<char>(m_next++));
        return result;
    }

private:
    unsigned char m_next;
};

} // namespace pitanga::test
