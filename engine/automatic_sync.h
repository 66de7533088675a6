#pragma once

#include "engine/base/json.h"
#include "engine/base/random_source.h"
#include "engine/base/sleep_watch.h"
#include "engine/facts.h"

#include <map>
#include <memory>

namespace pitanga {

/// When to sync with whom, without being asked: rules on a clock from outside, no network, no timers.
///
/// A chosen peer is due a few seconds after the start, when it can be reached again, and `everyMinutes` after
/// each end. A try that fails is repeated after 30 s, then after twice as long each time, up to the interval
/// (at least 5 minutes, at most an hour), for ever. Sleep and a changed network make everything due soon, since
/// what failed before may work now. All pauses vary by a tenth, so that a room of devices does not move in
/// step. Belongs to one thread.
class AutomaticSync
{
public:
    AutomaticSync(std::shared_ptr<const Clock> clock, std::shared_ptr<RandomSource> random);

    /// What `toJson` gave before; anything else leaves the defaults.
    void restore(const Json &kept);
    /// Settings and choices, to be kept in the home.
    Json toJson() const;

    const AutomaticSyncSettings &settings() const { return m_settings; }
    /// Times out of range are brought into it.
    void setSettings(AutomaticSyncSettings settings);
    /// Whether that changed anything.
    bool choose(const QString &peer, bool chosen);
    bool isChosen(const QString &peer) const { return m_plans.contains(peer); }
    AutomaticSyncFact fact(const QString &peer) const;

    // What happens around.
    /// It can be reached and could not before.
    void appeared(const QString &peer);
    void began(const QString &peer);
    /// A sync of any origin ended; one that a person stopped is not tried again before the interval is over.
    void ended(const QString &peer, SyncOutcome outcome);
    /// It is due and cannot be reached.
    void failed(const QString &peer);
    /// Nothing is tried while its key is not the pinned one.
    void setBlocked(const QString &peer, bool blocked);
    void networkChanged();
    /// Looks whether the machine slept; to be called every few seconds. Whether it did.
    bool noticeSleep();

    /// Those whose time has come, soonest first. Each stays due until `began`, `failed` or `ended` is said.
    QStringList due() const;
    /// Until the next one is due; nothing while none is planned.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Plan
    {
        std::chrono::milliseconds next{}; ///< on the monotonic clock
        std::optional<std::chrono::milliseconds> lastEnd;
        int failures = 0;
        bool running = false;
        bool blocked = false;
    };
    bool waits(const Plan &plan) const { return !m_settings.paused && !plan.running && !plan.blocked; }
    std::chrono::milliseconds now() const { return m_clock->monotonic(); }
    std::chrono::milliseconds varied(std::chrono::milliseconds pause) const;
    std::chrono::milliseconds interval() const { return std::chrono::minutes(m_settings.everyMinutes); }
    void retryLater(Plan &plan);
    void allSoon();

    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<RandomSource> m_random;
    SleepWatch m_sleep;
    AutomaticSyncSettings m_settings;
    std::map<QString, Plan> m_plans;
};

} // namespace pitanga
