#pragma once

#include "engine/base/clock.h"

#include <atomic>

namespace pitanga::test {

/// Time that moves when it is told to, and by as much as it is told. Any thread.
class FrozenClock final : public Clock
{
public:
    explicit FrozenClock(const QDateTime &start = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC))
        : m_wallMs(start.toMSecsSinceEpoch())
    {
    }

    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_wallMs, Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_passedMs); }

    void advance(std::chrono::milliseconds by)
    {
        m_wallMs += by.count();
        m_passedMs += by.count();
    }
    /// A person sets the clock of the machine: durations do not notice.
    void setWallClock(const QDateTime &utc) { m_wallMs = utc.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_wallMs;
    std::atomic<qint64> m_passedMs = 0;
};

} // namespace pitanga::test
