#pragma once

#include "engine/wire/limits.h"

#include <QDeadlineTimer>

namespace pitanga {

/// Tells a slow line from somebody who only holds the line: a transfer must move a minimum over each stretch of
/// time, and end altogether. (A timer that starts again with each byte never ends for a byte a second.)
class TransferPace
{
public:
    struct Rule
    {
        qint64 bytesPerSecond = limits::minimumBytesPerSecond;
        std::chrono::milliseconds window = limits::rateWindow;
        std::chrono::milliseconds total = limits::transfer;
    };

    void start(const Rule &rule)
    {
        m_rule = rule;
        m_total.setRemainingTime(rule.total);
        startWindow();
    }
    void moved(qint64 bytes) { m_moved += bytes; }

    /// To be asked from time to time, at least once in a window.
    bool isTooSlow()
    {
        if (m_total.hasExpired())
            return true;
        if (!m_window.hasExpired())
            return false;
        const bool tooSlow = m_moved < m_rule.bytesPerSecond * m_rule.window.count() / 1000;
        startWindow();
        return tooSlow;
    }

private:
    void startWindow()
    {
        m_window.setRemainingTime(m_rule.window);
        m_moved = 0;
    }

    Rule m_rule;
    QDeadlineTimer m_total;
    QDeadlineTimer m_window;
    qint64 m_moved = 0;
};

} // namespace pitanga
