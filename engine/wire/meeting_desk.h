#pragma once

#include "engine/base/clock.h"
#include "engine/meeting_facts.h"
#include "engine/trust/meeting_code.h"
#include "engine/trust/meeting_rules.h"

#include <QMutex>

#include <functional>
#include <map>

namespace pitanga {

/// A meeting as this device keeps it: with whom, the numbers behind the code, where it stands.
struct Meeting
{
    QByteArray id;
    bool startedHere = false;
    QByteArray theirKey; ///< the TLS fingerprint that is seen on this connection
    QByteArray peerId;   ///< where the device is remembered here
    bool keyChanged = false;
    QString name;          ///< as it calls itself
    QByteArray instanceId; ///< as it says
    QByteArray version;
    QByteArray address; ///< where it answers; empty where it does not say
    QByteArray language = "en";
    std::optional<MeetingParty> party;
    std::optional<MeetingCode> code;
    MeetingState state = MeetingState::Calling;
    QDateTime validUntil;
    std::optional<Error> error;

    bool isUnderWay() const { return state <= MeetingState::AgreedThere; }
    /// A screen here knows of it: what another device begins is shown once there is something to compare.
    bool isShown() const { return startedHere || code; }
};

MeetingFact factOf(const Meeting &meeting);

/// Where the meetings of a device stand: between the screen, the runs that call others and the requests of
/// others. One meeting that is shown is under way at a time; calls of others that show nothing yet keep nobody
/// from another one, and are few. What ended is remembered for as long as the other side may ask. Any thread.
/// In memory only: after a restart everybody begins anew.
class MeetingDesk
{
public:
    /// The clock and the chance of a device, which must live longer, and its TLS fingerprint.
    MeetingDesk(const Clock &clock, RandomSource &random, const QByteArray &ownKey);

    /// Is told of every change, in the thread that made it. Without one nobody is there to compare anything,
    /// and others are told so. Null: nobody any more.
    void setScreen(std::function<void(const Meeting &)> screen);

    /// Calls of others that show nothing yet; the oldest gives way.
    static constexpr size_t mostWaiting = 8;
    /// Calls of others that ended before they showed anything; the oldest is forgotten.
    static constexpr size_t mostRemembered = 50;

    /// We call: fills in party and time. Refused while another meeting is under way and after three tries.
    Result<Meeting> call(Meeting meeting);
    /// Somebody calls us, with one call at a time. The error's `forLog` is the reason's name on the wire.
    Result<Meeting> receive(Meeting meeting, const QByteArray &commitment);
    /// The other's number arrived: the code can be shown, unless the number does not fit. `language` of the
    /// words, where the other side decided it.
    Result<Meeting> reveal(const QByteArray &id, const QByteArray &theirKey, const QByteArray &theirNonce,
                           const QByteArray &language = {});
    /// The state after the event, which may have changed nothing; `error` where it ends the meeting. Nothing
    /// for a meeting that is not known, or with another key.
    std::optional<Meeting> happened(const QByteArray &id, const QByteArray &theirKey, MeetingEvent event,
                                    const std::optional<Error> &error = {});
    std::optional<Meeting> find(const QByteArray &id) const;
    /// The one under way that is shown.
    std::optional<Meeting> current() const;
    /// Whether one is under way with that peer, shown or not yet.
    bool isUnderWayWith(const QByteArray &peerId) const;
    /// One that both agreed to, with that key, and that is not forgotten yet.
    std::optional<Meeting> agreedWith(const QByteArray &theirKey) const;
    /// Ends what is out of time. Called on every request; the door calls it once a second while one is shown.
    void expire();

private:
    using Place = std::map<QByteArray, Meeting>::iterator;
    Meeting *shown();
    std::vector<Place> unshown(bool underWay);
    bool isCalledBy(const QByteArray &theirKey);
    void makeRoom();
    std::optional<Error> makeCode(Meeting &meeting, const QByteArray &theirNonce);
    Result<> mayBegin();
    Result<> clearTheWay(const Meeting &incoming, std::vector<Meeting> &changed);
    bool step(Meeting &meeting, MeetingEvent event, const std::optional<Error> &error);
    std::vector<Meeting> expired();
    void tell(const std::vector<Meeting> &changed) const;

    const Clock &m_clock;
    RandomSource &m_random;
    const QByteArray m_ownKey;
    mutable QMutex m_mutex;
    std::function<void(const Meeting &)> m_screen;
    std::map<QByteArray, Meeting> m_meetings;
    MeetingTries m_tries;
    UnrevealedCalls m_unrevealed;
};

} // namespace pitanga
