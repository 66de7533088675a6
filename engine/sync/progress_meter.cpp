#include "engine/sync/progress_meter.h"

namespace pitanga {

namespace {

using namespace std::chrono_literals;
using Part = TimeEstimate::Part;
constexpr std::chrono::milliseconds betweenReports = 100ms;

Part partOf(SyncStep step, Stage stage)
{
    const bool sending = step == SyncStep::Sending;
    if (step == SyncStep::Finishing)
        return Part::Closing;
    if (!sending && step != SyncStep::Receiving)
        return Part::Connecting;
    switch (stage) {
    case Stage::Transferring:
        return sending ? Part::Sending : Part::Fetching;
    case Stage::Dequeuing:
        return sending ? Part::StoringThere : Part::Merging;
    case Stage::Deserializing:
        return sending ? Part::StoringThere : Part::Applying;
    case Stage::Cleanup:
        return sending ? Part::StoringThere : Part::ClosingPull;
    default:
        return sending ? Part::ListingHere : Part::ListingThere;
    }
}

/// Steps that work on the records that the step before has moved.
bool keepsCounts(Stage stage)
{
    return stage == Stage::Dequeuing || stage == Stage::Deserializing || stage == Stage::Cleanup;
}

} // namespace

ProgressMeter::ProgressMeter(const Clock &clock, QString peerId, bool pull, bool push, Report report)
    : m_clock(clock), m_estimate(pull, push, clock.monotonic()), m_report(std::move(report))
{
    m_progress.peerId = std::move(peerId);
    m_progress.startedAt = clock.nowUtc();
}

void ProgressMeter::step(SyncStep step, Stage stage, bool otherSideWorks)
{
    const auto now = m_clock.monotonic();
    if (!m_times.isEmpty())
        m_times.last().milliseconds = (now - m_stepBegan).count();
    m_times << StageTime{step, QString::fromLatin1(nameOf(stage)), 0};
    m_progress.step = step;
    m_progress.stage = m_times.last().stage;
    m_progress.otherSideWorks = otherSideWorks;
    m_stepBegan = now;
    m_counting = false;
    m_putAside = 0ms;
    if (!keepsCounts(stage) || step == SyncStep::Finishing) {
        m_progress.recordsDone = 0;
        m_progress.recordsTotal = -1;
    }
    m_estimate.begin(partOf(step, stage), now);
    estimate();
    send();
}

void ProgressMeter::progress(qint64 done, qint64 total, const PeerTraffic &traffic)
{
    const auto now = m_clock.monotonic();
    m_progress.bytes = traffic.sent + traffic.received;
    if (!m_counting) {
        m_counting = true;
        m_bytesAtBegin = m_progress.bytes;
    }
    m_progress.recordsDone = done;
    m_progress.recordsTotal = total;
    const double seconds = std::chrono::duration<double>(now - m_stepBegan).count();
    if (seconds > 0)
        m_progress.bytesPerSecond = double(m_progress.bytes - m_bytesAtBegin) / seconds;
    m_estimate.count(done, total, now, m_putAside);
    estimate();
    if (now - m_lastReport >= betweenReports || done == total)
        send();
}

void ProgressMeter::tick()
{
    if (m_clock.monotonic() - m_lastReport < betweenReports)
        return;
    estimate();
    send();
}

QList<StageTime> ProgressMeter::stageTimes() const
{
    QList<StageTime> times = m_times;
    if (!times.isEmpty())
        times.last().milliseconds = (m_clock.monotonic() - m_stepBegan).count();
    return times;
}

void ProgressMeter::estimate()
{
    const auto now = m_clock.monotonic();
    m_progress.fraction = std::max(m_progress.fraction, std::min(m_estimate.fraction(now), 0.99));
    const auto left = m_estimate.left(now);
    m_progress.secondsLeft = left ? int((left->count() + 500) / 1000) : -1;
}

void ProgressMeter::send()
{
    m_lastReport = m_clock.monotonic();
    if (m_report)
        m_report(m_progress);
}

} // namespace pitanga
