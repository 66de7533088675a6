#include "engine/automatic_sync.h"

#include <algorithm>

namespace pitanga {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds soon = 5s;            // a network that just came up wants a moment
constexpr milliseconds afterItAppeared = 2s; // its server starts before its radio is quiet
constexpr milliseconds firstRetry = 30s;
constexpr milliseconds shortestLongPause = 5min;
constexpr milliseconds longestPause = 1h;
constexpr milliseconds flapping = 1min; // who comes and goes is not synced with at each coming
constexpr int longestIntervalMinutes = 7 * 24 * 60;

} // namespace

AutomaticSync::AutomaticSync(std::shared_ptr<const Clock> clock, std::shared_ptr<RandomSource> random)
    : m_clock(std::move(clock)), m_random(std::move(random)), m_sleep(*m_clock)
{
}

void AutomaticSync::restore(const Json &kept)
{
    AutomaticSyncSettings settings;
    const qint64 minutes = kept.value("every_minutes").toInt().value_or(settings.everyMinutes);
    settings.everyMinutes = int(std::clamp<qint64>(minutes, 1, longestIntervalMinutes));
    settings.whenTheyAppear = kept.value("when_they_appear").toBool(settings.whenTheyAppear);
    settings.paused = kept.value("paused").toBool(settings.paused);
    setSettings(settings);
    for (const Json &peer : kept.value("peers").items())
        choose(peer.toString(), true);
}

Json AutomaticSync::toJson() const
{
    Json peers = Json::array();
    for (const auto &[peer, plan] : m_plans)
        peers.append(peer);
    return Json::object({{"every_minutes", m_settings.everyMinutes},
                         {"when_they_appear", m_settings.whenTheyAppear},
                         {"paused", m_settings.paused},
                         {"peers", peers}});
}

void AutomaticSync::setSettings(AutomaticSyncSettings settings)
{
    settings.everyMinutes = std::clamp(settings.everyMinutes, 1, longestIntervalMinutes);
    const bool goesOn = m_settings.paused && !settings.paused;
    m_settings = settings;
    if (goesOn)
        allSoon();
    // A shorter interval counts from now, not from after the longer one.
    for (auto &[peer, plan] : m_plans)
        plan.next = std::min(plan.next, now() + interval());
}

bool AutomaticSync::choose(const QString &peer, bool chosen)
{
    if (peer.isEmpty() || chosen == isChosen(peer))
        return false;
    if (chosen)
        m_plans[peer].next = now() + varied(soon);
    else
        m_plans.erase(peer);
    return true;
}

AutomaticSyncFact AutomaticSync::fact(const QString &peer) const
{
    const auto found = m_plans.find(peer);
    if (found == m_plans.end())
        return {};
    const Plan &plan = found->second;
    AutomaticSyncFact fact{.chosen = true, .failures = plan.failures};
    if (waits(plan))
        fact.nextTry = m_clock->nowUtc().addMSecs(std::max(plan.next - now(), 0ms).count());
    return fact;
}

void AutomaticSync::appeared(const QString &peer)
{
    const auto found = m_plans.find(peer);
    if (found == m_plans.end() || !m_settings.whenTheyAppear)
        return;
    Plan &plan = found->second;
    milliseconds at = now() + varied(afterItAppeared);
    if (plan.lastEnd)
        at = std::max(at, *plan.lastEnd + flapping);
    plan.next = std::min(plan.next, at);
}

void AutomaticSync::began(const QString &peer)
{
    if (const auto found = m_plans.find(peer); found != m_plans.end())
        found->second.running = true;
}

void AutomaticSync::ended(const QString &peer, SyncOutcome outcome)
{
    const auto found = m_plans.find(peer);
    if (found == m_plans.end())
        return;
    Plan &plan = found->second;
    plan.running = false;
    plan.lastEnd = now();
    if (outcome == SyncOutcome::Failed)
        return retryLater(plan);
    plan.failures = 0;
    plan.next = now() + varied(interval());
}

void AutomaticSync::failed(const QString &peer)
{
    if (const auto found = m_plans.find(peer); found != m_plans.end())
        retryLater(found->second);
}

void AutomaticSync::setBlocked(const QString &peer, bool blocked)
{
    if (const auto found = m_plans.find(peer); found != m_plans.end())
        found->second.blocked = blocked;
}

void AutomaticSync::networkChanged()
{
    allSoon();
}

bool AutomaticSync::noticeSleep()
{
    if (!m_sleep.slept())
        return false;
    allSoon();
    return true;
}

QStringList AutomaticSync::due() const
{
    std::vector<std::pair<milliseconds, QString>> ready;
    for (const auto &[peer, plan] : m_plans)
        if (waits(plan) && plan.next <= now())
            ready.emplace_back(plan.next, peer);
    std::sort(ready.begin(), ready.end());
    QStringList peers;
    for (const auto &[next, peer] : ready)
        peers << peer;
    return peers;
}

std::optional<milliseconds> AutomaticSync::untilNext() const
{
    std::optional<milliseconds> soonest;
    for (const auto &[peer, plan] : m_plans)
        if (waits(plan))
            soonest = std::min(soonest.value_or(plan.next), plan.next);
    return soonest ? std::optional(std::max(*soonest - now(), 0ms)) : std::nullopt;
}

milliseconds AutomaticSync::varied(milliseconds pause) const
{
    const int chance = quint8(m_random->bytes(1).at(0)); // 0 to 255: from a tenth less to a tenth more
    return pause + pause * (chance - 128) / 1280;
}

void AutomaticSync::retryLater(Plan &plan)
{
    const milliseconds most = std::clamp(interval(), shortestLongPause, longestPause);
    const int doublings = std::min(plan.failures, 10); // beyond that every interval is reached
    ++plan.failures;
    plan.next = now() + varied(std::min(firstRetry * (1 << doublings), most));
}

/// Brings all plans near, except of those that synced a moment ago.
void AutomaticSync::allSoon()
{
    for (auto &[peer, plan] : m_plans) {
        plan.failures = 0;
        milliseconds at = now() + varied(soon);
        if (plan.lastEnd)
            at = std::max(at, *plan.lastEnd + flapping);
        plan.next = std::min(plan.next, at);
    }
}

} // namespace pitanga
