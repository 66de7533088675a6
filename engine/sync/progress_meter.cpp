#include "engine/sync/progress_meter.h"

#include <array>

namespace pitanga {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds betweenReports = 100ms;
constexpr double trustedFrom = 0.2; // before the first fifth a guess of the time would only jump

// Where each stage begins in its direction's part of the bar; moving and storing records is what takes time.
constexpr std::array<double, 8> stageBegins{0.0, 0.02, 0.05, 0.1, 0.7, 0.85, 0.98, 1.0};
constexpr double connecting = 0.04; // of the whole bar
constexpr double finishing = 0.02;

} // namespace

ProgressMeter::ProgressMeter(const Clock &clock, QString peerId, bool pull, bool push, Report report)
    : m_clock(clock), m_pull(pull), m_push(push), m_report(std::move(report))
{
    m_progress.peerId = std::move(peerId);
    m_progress.startedAt = clock.nowUtc();
}

double ProgressMeter::overall(double within) const
{
    if (m_progress.step == SyncStep::Connecting || m_progress.step == SyncStep::Waiting)
        return connecting / 2;
    if (m_progress.step == SyncStep::Finishing)
        return 1 - finishing;
    const double body = 1 - connecting - finishing;
    const bool second = m_progress.step == SyncStep::Sending && m_pull;
    const double share = m_pull && m_push ? body / 2 : body;
    const size_t stage = size_t(m_stage);
    const double inPart = stageBegins[stage] + within * (stageBegins[stage + 1] - stageBegins[stage]);
    return connecting + (second ? share : 0) + share * inPart;
}

void ProgressMeter::step(SyncStep step, Stage stage, bool otherSideWorks)
{
    m_stage = stage;
    m_progress.step = step;
    m_progress.stage = QString::fromLatin1(nameOf(stage));
    m_progress.otherSideWorks = otherSideWorks;
    m_progress.secondsLeft = -1;
    m_stepBegan = m_clock.monotonic();
    m_doneAtBegin = -1;
    if (stage != Stage::Dequeuing && stage != Stage::Deserializing) {
        m_progress.recordsDone = 0;
        m_progress.recordsTotal = -1;
    }
    m_progress.fraction = std::max(m_progress.fraction, overall(0));
    send();
}

void ProgressMeter::progress(qint64 done, qint64 total, const PeerTraffic &traffic)
{
    if (m_doneAtBegin < 0) {
        m_doneAtBegin = done;
        m_bytesAtBegin = traffic.sent + traffic.received;
        m_stepBegan = m_clock.monotonic();
    }
    m_progress.recordsDone = done;
    m_progress.recordsTotal = total;
    m_progress.bytes = traffic.sent + traffic.received;
    const double part = total > 0 ? double(done) / double(total) : 1;
    m_progress.fraction = std::max(m_progress.fraction, overall(part));
    const double seconds = std::chrono::duration<double>(m_clock.monotonic() - m_stepBegan).count();
    if (seconds > 0)
        m_progress.bytesPerSecond = double(m_progress.bytes - m_bytesAtBegin) / seconds;
    const qint64 moved = done - m_doneAtBegin;
    m_progress.secondsLeft =
        part >= trustedFrom && moved > 0 ? int(seconds * double(total - done) / double(moved)) : -1;
    if (m_clock.monotonic() - m_lastReport >= betweenReports || done == total)
        send();
}

void ProgressMeter::send()
{
    m_lastReport = m_clock.monotonic();
    if (m_report)
        m_report(m_progress);
}

} // namespace pitanga
