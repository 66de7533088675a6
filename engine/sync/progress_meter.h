#pragma once

#include "engine/base/clock.h"
#include "engine/facts.h"
#include "engine/records/stages.h"
#include "engine/sync/remote_peer.h"

#include <functional>

namespace pitanga {

/// Turns what a run does into facts for a person: an overall bar that never goes back, speed, time left. At
/// most ten a second, and one for every new step. Belongs to the run's thread.
class ProgressMeter
{
public:
    using Report = std::function<void(const SyncProgress &)>;

    ProgressMeter(const Clock &clock, QString peerId, bool pull, bool push, Report report);

    void step(SyncStep step, Stage stage, bool otherSideWorks = false);
    void progress(qint64 done, qint64 total, const PeerTraffic &traffic);

private:
    double overall(double within) const;
    void send();

    const Clock &m_clock;
    bool m_pull;
    bool m_push;
    Report m_report;
    SyncProgress m_progress;
    Stage m_stage = Stage::Initializing;
    std::chrono::milliseconds m_lastReport{-1};
    std::chrono::milliseconds m_stepBegan{0};
    qint64 m_doneAtBegin = -1; ///< of this step, when its first number came
    qint64 m_bytesAtBegin = 0;
};

} // namespace pitanga
