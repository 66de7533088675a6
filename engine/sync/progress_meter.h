#pragma once

#include "engine/base/clock.h"
#include "engine/facts.h"
#include "engine/records/stages.h"
#include "engine/sync/remote_peer.h"
#include "engine/sync/time_estimate.h"

#include <functional>

namespace pitanga {

/// Turns what a run does into facts for a person: an overall bar that never goes back, speed, time left. At
/// most ten a second, and one for every new step. Belongs to the run's thread.
class ProgressMeter
{
public:
    using Report = std::function<void(const SyncProgress &)>;

    ProgressMeter(const Clock &clock, QString peerId, bool pull, bool push, Report report);

    /// See `TimeEstimate`.
    void expectToSend(qint64 records, double later) { m_estimate.expectToSend(records, later); }
    void notePage(double later) { m_estimate.notePage(later); }
    void step(SyncStep step, Stage stage, bool otherSideWorks = false);
    void progress(qint64 done, qint64 total, const PeerTraffic &traffic);
    /// Runs `work`, which stores received records, and notes what it costs.
    template <typename Work>
    auto putAside(Work work)
    {
        const auto began = m_clock.monotonic();
        auto outcome = work();
        m_putAside += m_clock.monotonic() - began;
        return outcome;
    }
    /// Time passes within a step that counts nothing.
    void tick();

    /// The stages so far, each with the time it took.
    QList<StageTime> stageTimes() const;

private:
    void estimate();
    void send();

    const Clock &m_clock;
    TimeEstimate m_estimate;
    Report m_report;
    SyncProgress m_progress;
    QList<StageTime> m_times;
    std::chrono::milliseconds m_lastReport{-1};
    std::chrono::milliseconds m_stepBegan{0};
    std::chrono::milliseconds m_putAside{0};
    bool m_counting = false; ///< the first number of this step came
    qint64 m_bytesAtBegin = 0;
};

} // namespace pitanga
