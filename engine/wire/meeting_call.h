#pragma once

#include "engine/wire/front_desk.h"
#include "engine/wire/meeting.h"

namespace pitanga {

/// How we present ourselves when we call.
struct Caller
{
    QString language;    ///< locale of this device; decides the words of both screens
    quint16 httpsPort{}; ///< where this device answers; 0 while it does not
};

/// Calls a peer to compare keys and sees the meeting through to its end: a linear story for a thread of the
/// pool. The screen follows and answers at the desk meanwhile. The key the peer shows now is the one that is
/// compared, whatever was pinned before. Returns the peer with its pinned key once both agreed; any other end
/// is the error that the meeting ended with.
class MeetingCall
{
public:
    /// `closing`: the program ends. A person who wants to stop says so at the desk.
    MeetingCall(Store &store, const Dial &dial, MeetingDesk &desk, const Caller &caller,
                const CancelFlag &closing)
        : m_store(store), m_dial(dial), m_desk(desk), m_caller(caller), m_closing(closing)
    {
    }

    Result<Peer> run(const Peer &peer);
    /// Of the meeting at the desk; empty where the call did not get so far.
    const QByteArray &meetingId() const { return m_meetingId; }

private:
    Result<Meeting> introduce(const Peer &peer);
    Result<Meeting> exchangeNumbers(const Meeting &meeting, class PitangaClient &client);
    Result<Meeting> compare(const Meeting &meeting, class PitangaClient &client, Transport &transport);
    Result<> tellAndAsk(const Meeting &meeting, class PitangaClient &client, bool &told);
    Error ended(const Meeting &meeting, const Error &error);

    Store &m_store;
    const Dial &m_dial;
    MeetingDesk &m_desk;
    Caller m_caller;
    CancelFlag m_closing;
    QByteArray m_meetingId;
};

/// Asks a peer whose key was compared to let this device join the facility, and waits for the person there:
/// makes a key, asks, checks what is given against the facility's root, stores it. `stop` withdraws the
/// request; `closing` ends at once. The certificates it got: one, or one for each learner.
Result<std::vector<Certificate>> askForApproval(Store &store, const Dial &dial, const Peer &peer,
                                                const CertificateId &dataset, const CancelFlag &stop,
                                                const CancelFlag &closing);

} // namespace pitanga
