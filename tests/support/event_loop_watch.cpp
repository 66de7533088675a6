#include "event_loop_watch.h"

#include <algorithm>

namespace pitanga::test {

namespace {
constexpr int beatMs = 5;
}

EventLoopWatch::EventLoopWatch() : m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
{
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qWarning("Linux does not say how long a thread waits for a processor: that time counts, too");
    m_clock.start();
    m_beat.setInterval(beatMs);
    m_beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_beat, &QTimer::timeout, [this] { beat(); });
}

void EventLoopWatch::start()
{
    m_longest = {};
    m_last = now();
    m_beat.start();
}

EventLoopWatch::Longest EventLoopWatch::stop()
{
    beat();
    m_beat.stop();
    return m_longest;
}

EventLoopWatch::Moment EventLoopWatch::now()
{
    const double passed = double(m_clock.nsecsElapsed()) / 1e6;
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return {passed};
    const QByteArrayList numbers = m_schedule.readAll().split(' ');
    return {passed, numbers.value(0).toDouble() / 1e6, numbers.value(1).toDouble() / 1e6};
}

void EventLoopWatch::beat()
{
    const Moment next = now();
    const double passed = next.passed - m_last.passed;
    m_longest.passedMs = std::max(m_longest.passedMs, passed);
    m_longest.awayMs = std::max(m_longest.awayMs, passed - (next.waited - m_last.waited));
    m_longest.workMs = std::max(m_longest.workMs, next.worked - m_last.worked);
    m_last = next;
}

} // namespace pitanga::test
