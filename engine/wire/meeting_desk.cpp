#include "engine/wire/meeting_desk.h"

#include "engine/wire/meeting_errors.h"

#include <algorithm>

namespace pitanga {

namespace {

/// From the call to the code: three requests. Short, so that a call that goes nowhere blocks no other.
constexpr std::chrono::seconds callLifetime{15};

} // namespace

MeetingFact factOf(const Meeting &meeting)
{
    MeetingFact fact;
    fact.id = QString::fromLatin1(meeting.id);
    fact.peerId = QString::fromLatin1(meeting.peerId);
    fact.peerName = meeting.name;
    fact.startedHere = meeting.startedHere;
    fact.keyChanged = meeting.keyChanged;
    if (meeting.code) {
        fact.words = meeting.code->words(meeting.language);
        fact.digits = meeting.code->digits();
        fact.language = QString::fromLatin1(meeting.language);
    }
    fact.validUntil = meeting.validUntil;
    fact.state = meeting.state;
    fact.error = meeting.error;
    return fact;
}

MeetingDesk::MeetingDesk(const Clock &clock, RandomSource &random, const QByteArray &ownKey)
    : m_clock(clock), m_random(random), m_ownKey(ownKey)
{
}

void MeetingDesk::setScreen(std::function<void(const Meeting &)> screen)
{
    const QMutexLocker lock(&m_mutex);
    m_screen = std::move(screen);
}

void MeetingDesk::tell(const std::vector<Meeting> &changed) const
{
    std::function<void(const Meeting &)> screen;
    {
        const QMutexLocker lock(&m_mutex);
        screen = m_screen;
    }
    if (screen)
        for (const Meeting &meeting : changed)
            if (meeting.isShown())
                screen(meeting);
}

/// The one under way that keeps this device from another.
Meeting *MeetingDesk::shown()
{
    for (auto &[id, meeting] : m_meetings)
        if (meeting.isUnderWay() && meeting.isShown())
            return &meeting;
    return nullptr;
}

/// Calls of others that have shown nothing, under way or ended; the oldest first.
std::vector<MeetingDesk::Place> MeetingDesk::unshown(bool underWay)
{
    std::vector<Place> places;
    for (auto it = m_meetings.begin(); it != m_meetings.end(); ++it)
        if (!it->second.isShown() && it->second.isUnderWay() == underWay)
            places.push_back(it);
    std::sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return one->second.validUntil < other->second.validUntil;
    });
    return places;
}

bool MeetingDesk::isCalledBy(const QByteArray &theirKey)
{
    const std::vector<Place> waiting = unshown(true);
    return std::any_of(waiting.begin(), waiting.end(),
                       [&](const Place &place) { return place->second.theirKey == theirKey; });
}

/// For one more call of another device.
void MeetingDesk::makeRoom()
{
    if (const std::vector<Place> waiting = unshown(true); waiting.size() >= mostWaiting)
        step(waiting.front()->second, MeetingEvent::Ends, meeting_errors::busyHere());
    if (const std::vector<Place> ended = unshown(false); ended.size() >= mostRemembered)
        m_meetings.erase(ended.front());
}

/// The rules' step, with the counting of tries: a code that was made and not agreed on is one.
bool MeetingDesk::step(Meeting &meeting, MeetingEvent event, const std::optional<Error> &error)
{
    const auto after = next(meeting.state, event);
    if (!after)
        return false;
    meeting.state = *after;
    if (meeting.isUnderWay())
        return true;
    if (*after == MeetingState::Agreed)
        m_tries.agreed();
    else if (meeting.code)
        m_tries.failed(m_clock.nowUtc());
    else if (!meeting.startedHere)
        m_unrevealed.failed(meeting.theirKey, std::min(m_clock.nowUtc(), meeting.validUntil));
    meeting.error = *after == MeetingState::Agreed ? std::nullopt : error;
    return true;
}

/// Out of time: those under way end, those that ended are forgotten.
std::vector<Meeting> MeetingDesk::expired()
{
    std::vector<Meeting> changed;
    const QDateTime now = m_clock.nowUtc();
    for (auto it = m_meetings.begin(); it != m_meetings.end();) {
        Meeting &meeting = it->second;
        if (meeting.isUnderWay() && meeting.validUntil <= now) {
            step(meeting, MeetingEvent::Ends, meeting_errors::outOfTime(meeting.name));
            changed.push_back(meeting);
        }
        const bool old = !meeting.isUnderWay() && meeting.validUntil.addSecs(meetingLifetime.count()) <= now;
        it = old ? m_meetings.erase(it) : std::next(it);
    }
    return changed;
}

void MeetingDesk::expire()
{
    std::vector<Meeting> changed;
    {
        const QMutexLocker lock(&m_mutex);
        changed = expired();
    }
    tell(changed);
}

Result<> MeetingDesk::mayBegin()
{
    if (m_tries.wait(m_clock.nowUtc()).count() > 0)
        return meeting_errors::tooManyTries();
    return {};
}

Result<Meeting> MeetingDesk::call(Meeting meeting)
{
    expire();
    {
        const QMutexLocker lock(&m_mutex);
        PITANGA_TRY(mayBegin());
        if (shown() || isCalledBy(meeting.theirKey))
            return meeting_errors::busyHere();
        meeting.startedHere = true;
        meeting.id = m_random.uuidHex();
        meeting.party = MeetingParty::caller(m_random, m_ownKey, meeting.theirKey);
        meeting.validUntil = m_clock.nowUtc().addSecs(callLifetime.count());
        m_meetings.insert_or_assign(meeting.id, meeting);
    }
    tell({meeting});
    return meeting;
}

/// Two devices that call each other at the same moment: the call of the smaller key counts.
Result<> MeetingDesk::clearTheWay(const Meeting &incoming, std::vector<Meeting> &changed)
{
    Meeting *other = shown();
    if (isCalledBy(incoming.theirKey))
        return meeting_errors::busyHere();
    if (!other)
        return {};
    const bool crossing =
        other->startedHere && other->theirKey == incoming.theirKey && other->state == MeetingState::Calling;
    if (!crossing)
        return meeting_errors::busyHere();
    if (m_ownKey < incoming.theirKey)
        return meeting_errors::superseded();
    step(*other, MeetingEvent::Ends, meeting_errors::superseded());
    changed.push_back(*other);
    return {};
}

Result<Meeting> MeetingDesk::receive(Meeting meeting, const QByteArray &commitment)
{
    expire();
    std::vector<Meeting> changed;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_screen)
            return meeting_errors::refused("nobody_there", meeting.name);
        if (m_meetings.contains(meeting.id))
            return meeting_errors::refused("unknown", meeting.name);
        PITANGA_TRY(mayBegin());
        if (m_unrevealed.mustWait(meeting.theirKey, m_clock.nowUtc()))
            return meeting_errors::tooManyTries();
        meeting.party = MeetingParty::called(m_random, m_ownKey, meeting.theirKey, commitment);
        if (!meeting.party)
            return meeting_errors::doesNotFit(meeting.name);
        PITANGA_TRY(clearTheWay(meeting, changed));
        makeRoom();
        meeting.validUntil = m_clock.nowUtc().addSecs(callLifetime.count());
        m_meetings.emplace(meeting.id, meeting);
    }
    tell(changed); // the call itself is shown once there is something to compare
    return meeting;
}

Result<Meeting> MeetingDesk::reveal(const QByteArray &id, const QByteArray &theirKey,
                                    const QByteArray &theirNonce, const QByteArray &language)
{
    expire();
    Meeting changed;
    std::optional<Error> refusal;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_meetings.find(id);
        if (found == m_meetings.end() || found->second.theirKey != theirKey ||
            found->second.state != MeetingState::Calling)
            return meeting_errors::refused("unknown", QString());
        Meeting &meeting = found->second;
        if (!language.isEmpty())
            meeting.language = language;
        refusal = makeCode(meeting, theirNonce);
        if (refusal)
            step(meeting, MeetingEvent::Ends, refusal);
        changed = meeting;
    }
    tell({changed});
    return refusal ? Result<Meeting>(*refusal) : Result<Meeting>(changed);
}

/// Why there is none to be shown; nothing where there is. Of several that called, the first one that reveals
/// its number is shown.
std::optional<Error> MeetingDesk::makeCode(Meeting &meeting, const QByteArray &theirNonce)
{
    if (!meeting.startedHere && shown())
        return meeting_errors::busyHere();
    if (const auto may = mayBegin(); !meeting.startedHere && !may)
        return may.error();
    const auto code = meeting.party->codeWith(theirNonce, meeting.language);
    if (!code) {
        m_tries.failed(m_clock.nowUtc());
        return meeting_errors::doesNotFit(meeting.name);
    }
    meeting.code = code;
    meeting.validUntil = m_clock.nowUtc().addSecs(meetingLifetime.count());
    m_unrevealed.revealed(meeting.theirKey);
    step(meeting, MeetingEvent::CodeIsKnown, {});
    return std::nullopt;
}

std::optional<Meeting> MeetingDesk::happened(const QByteArray &id, const QByteArray &theirKey,
                                             MeetingEvent event, const std::optional<Error> &error)
{
    expire();
    Meeting after;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_meetings.find(id);
        if (found == m_meetings.end() || found->second.theirKey != theirKey)
            return std::nullopt;
        if (!step(found->second, event, error))
            return found->second;
        after = found->second;
    }
    tell({after});
    return after;
}

std::optional<Meeting> MeetingDesk::find(const QByteArray &id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_meetings.find(id);
    return found == m_meetings.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Meeting> MeetingDesk::agreedWith(const QByteArray &theirKey) const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[id, meeting] : m_meetings)
        if (meeting.state == MeetingState::Agreed && meeting.theirKey == theirKey)
            return meeting;
    return std::nullopt;
}

std::optional<Meeting> MeetingDesk::current() const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[id, meeting] : m_meetings)
        if (meeting.isUnderWay() && meeting.isShown())
            return meeting;
    return std::nullopt;
}

bool MeetingDesk::isUnderWayWith(const QByteArray &peerId) const
{
    const QMutexLocker lock(&m_mutex);
    return std::any_of(m_meetings.begin(), m_meetings.end(), [&](const auto &entry) {
        return entry.second.isUnderWay() && entry.second.peerId == peerId;
    });
}

} // namespace pitanga
