#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

namespace pitanga::test {

/// How long the event loop of this thread was away at most: as somebody at the window sees it, without the time
/// that the thread could have worked and got no processor, since other programs of a shared machine do not
/// count; and of that its own work.
class EventLoopWatch
{
public:
    struct Longest
    {
        double passedMs = 0;
        double awayMs = 0;
        double workMs = 0;
    };

    EventLoopWatch();
    void start();
    Longest stop();

    /// How long this thread has waited for a processor since it began.
    double waitedMs() { return now().waited; }

private:
    struct Moment
    {
        double passed = 0;
        double worked = 0;
        double waited = 0; ///< for a processor
    };
    Moment now();
    void beat();

    QFile m_schedule; ///< what Linux says of this thread: nanoseconds on a processor, and waiting for one
    QElapsedTimer m_clock;
    QTimer m_beat;
    Moment m_last;
    Longest m_longest;
};

} // namespace pitanga::test
