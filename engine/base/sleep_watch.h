#pragma once

#include "engine/base/clock.h"

namespace pitanga {

/// Notices that the machine slept: the wall clock went on while durations stood still (Linux does not count
/// sleep in them). A person who sets the clock forward looks the same, and costs one needless look around.
/// To be asked every few seconds. A value of one thread.
class SleepWatch
{
public:
    explicit SleepWatch(const Clock &clock) : m_clock(clock), m_offset(offset()) {}

    /// Whether the machine slept since the last call.
    bool slept()
    {
        const qint64 before = m_offset;
        m_offset = offset();
        return m_offset - before > noticedFromMs;
    }

private:
    static constexpr qint64 noticedFromMs = 20'000; // a wall clock that is corrected moves by less

    qint64 offset() const { return m_clock.nowUtc().toMSecsSinceEpoch() - m_clock.monotonic().count(); }

    const Clock &m_clock;
    qint64 m_offset;
};

} // namespace pitanga
