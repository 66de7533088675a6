#pragma once

#include "engine/meeting_facts.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace pitanga {

/// What can happen in a meeting once it is under way.
enum class MeetingEvent { CodeIsKnown, WeAgree, TheyAgree, SomebodyDiffers, Ends };

struct MeetingRule
{
    MeetingState from;
    MeetingEvent on;
    MeetingState to;
};

/// Everything that may happen; all else changes nothing.
inline constexpr std::array meetingRules{
    MeetingRule{MeetingState::Calling, MeetingEvent::CodeIsKnown, MeetingState::Comparing},
    MeetingRule{MeetingState::Comparing, MeetingEvent::WeAgree, MeetingState::AgreedHere},
    MeetingRule{MeetingState::Comparing, MeetingEvent::TheyAgree, MeetingState::AgreedThere},
    MeetingRule{MeetingState::AgreedHere, MeetingEvent::TheyAgree, MeetingState::Agreed},
    MeetingRule{MeetingState::AgreedThere, MeetingEvent::WeAgree, MeetingState::Agreed},
    MeetingRule{MeetingState::Comparing, MeetingEvent::SomebodyDiffers, MeetingState::Differs},
    MeetingRule{MeetingState::AgreedHere, MeetingEvent::SomebodyDiffers, MeetingState::Differs},
    MeetingRule{MeetingState::AgreedThere, MeetingEvent::SomebodyDiffers, MeetingState::Differs},
    MeetingRule{MeetingState::Calling, MeetingEvent::Ends, MeetingState::Over},
    MeetingRule{MeetingState::Comparing, MeetingEvent::Ends, MeetingState::Over},
    MeetingRule{MeetingState::AgreedHere, MeetingEvent::Ends, MeetingState::Over},
    MeetingRule{MeetingState::AgreedThere, MeetingEvent::Ends, MeetingState::Over},
};

/// The state after the event; nothing where the event changes nothing.
constexpr std::optional<MeetingState> next(MeetingState from, MeetingEvent on)
{
    for (const MeetingRule &rule : meetingRules)
        if (rule.from == from && rule.on == on)
            return rule.to;
    return std::nullopt;
}

static_assert(!next(MeetingState::Calling, MeetingEvent::WeAgree), "nobody agrees to a code that is not shown");
static_assert(!next(MeetingState::Calling, MeetingEvent::TheyAgree), "not from afar either");
static_assert(!next(MeetingState::AgreedHere, MeetingEvent::WeAgree), "one side alone is not enough");
static_assert(!next(MeetingState::AgreedThere, MeetingEvent::TheyAgree), "one side alone is not enough");
static_assert(!next(MeetingState::Differs, MeetingEvent::WeAgree), "no is no");
static_assert(!next(MeetingState::Over, MeetingEvent::TheyAgree), "what ended stays ended");

/// How long a code may be compared.
inline constexpr std::chrono::seconds meetingLifetime{120};

/// Three tries: somebody in between sees both codes and could end every meeting in which they differ until two
/// are equal by chance. So every code that was made and not agreed on counts, whoever ended it; after three of
/// them this device makes no code for ten minutes. Agreeing begins anew.
class MeetingTries
{
public:
    static constexpr int allowed = 3;
    static constexpr std::chrono::seconds pause{600};

    void failed(const QDateTime &nowUtc) { m_failures << nowUtc; }
    void agreed() { m_failures.clear(); }
    /// How long no meeting may begin; zero when one may.
    std::chrono::seconds wait(const QDateTime &nowUtc) const
    {
        QList<QDateTime> recent;
        for (const QDateTime &at : m_failures)
            if (at.secsTo(nowUtc) < pause.count() && at <= nowUtc)
                recent << at;
        if (recent.size() < allowed)
            return {};
        return pause - std::chrono::seconds(recent[recent.size() - allowed].secsTo(nowUtc));
    }

private:
    QList<QDateTime> m_failures;
};

/// Calls that others begin and never reveal show nothing and count as no try. Whoever makes them waits: two are
/// for free, then 15 s, and twice as long each time up to ten minutes. Bounded: of many keys, those whose pause
/// ends first are forgotten.
class UnrevealedCalls
{
public:
    static constexpr int forFree = 2;
    static constexpr std::chrono::seconds firstPause{15};
    static constexpr std::chrono::seconds longestPause{600};
    static constexpr size_t mostKeys = 200;

    void failed(const QByteArray &key, const QDateTime &nowUtc)
    {
        if (m_calls.size() >= mostKeys && !m_calls.count(key))
            m_calls.erase(std::min_element(m_calls.begin(), m_calls.end(), [](const auto &a, const auto &b) {
                return a.second.until < b.second.until;
            }));
        Calls &calls = m_calls[key];
        const int doublings = std::clamp(calls.times++ - forFree, 0, 6);
        const auto pause = std::min(firstPause * (1 << doublings), longestPause);
        calls.until = calls.times > forFree ? nowUtc.addSecs(pause.count()) : nowUtc;
    }
    void revealed(const QByteArray &key) { m_calls.erase(key); }
    bool mustWait(const QByteArray &key, const QDateTime &nowUtc) const
    {
        const auto calls = m_calls.find(key);
        return calls != m_calls.end() && nowUtc < calls->second.until &&
               nowUtc.secsTo(calls->second.until) <= longestPause.count(); // a clock may be set back
    }

private:
    struct Calls
    {
        int times = 0;
        QDateTime until;
    };
    std::map<QByteArray, Calls> m_calls;
};

} // namespace pitanga
