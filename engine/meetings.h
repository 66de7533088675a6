#pragma once

#include "engine/facts.h"
#include "engine/meeting_facts.h"
#include "engine/wire/front_desk.h"
#include "engine/wire/meeting.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pitanga {

/// The part of the door where two Pitangas get to know each other: comparing the short code, asking to join,
/// letting somebody join. `Engine::meetings()`; the same rules as for the engine: nothing waits, facts come as
/// signals in the door's thread.
///
/// What screens need. *Compare*: `meet`, then `meetingChanged` again and again until `!isUnderWay()`; show
/// words and digits from `Comparing` on, and answer with `agree` or `differ`. A fact with `startedHere` false
/// comes unasked: the other device called, so the window shows the comparison. *Join by approval*: after
/// `Agreed` (or on a peer with `keyCompared`), `askToJoin`; its answer comes when the person there decided.
/// *Let join*: `approvalAsked` brings a request, `learners` the people to choose from, `approve` or `refuse`
/// answers it, `approvalEnded` takes the question from the screen, whatever its end was.
class Meetings : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    /// What the engine knows of a peer at the moment; nothing for one that is not remembered.
    using LookUp = std::function<std::optional<Peer>(const QString &peerId)>;

    /// `desk` is what the server shares with the door: calls and requests of others arrive there.
    Meetings(std::shared_ptr<const Device> device, std::shared_ptr<FrontDesk> desk, Dial dial, LookUp lookUp,
             QObject *parent = nullptr);
    ~Meetings() override;

    /// The language of the words of meetings that start here ("sw", "pt_BR"); English where there is no list.
    void setLanguage(const QString &language);
    QByteArray language() const; ///< the one whose list is used
    /// Where this device answers others, so that a device it calls can call back; 0 while it does not.
    void setOwnPort(quint16 httpsPort);

    /// Nobody is at this screen (a kiosk): whoever calls or asks to join is told so at once.
    void setUnattended();

    /// Calls the peer to compare keys. Also the way out of a changed key: agreeing pins the new one.
    void meet(const QString &peerId);
    /// The person here says that the words are the same, or that they differ.
    void agree(const QString &meetingId);
    void differ(const QString &meetingId);
    /// Ends it without an answer, as closing the page does.
    void leave(const QString &meetingId);
    std::optional<MeetingFact> current() const; ///< the one under way

    /// Asks the peer for a certificate of the facility; somebody there decides what it opens. The answer comes
    /// when they did, with how it ended; Cancelled after `stopAsking`.
    void askToJoin(const QString &peerId, const QString &datasetId, QObject *context,
                   Answer<FacilityFact> answer);
    void stopAsking(const QString &peerId);

    QList<ApprovalRequestFact> requests() const; ///< that wait for an answer of ours, oldest first
    void approve(const QString &requestId, const ApprovalChoice &choice, QObject *context,
                 Answer<std::monostate> answer);
    void refuse(const QString &requestId);
    /// Whom a certificate could be for: everybody of the facility, by name.
    void learners(const QString &datasetId, QObject *context, Answer<QList<LearnerFact>> answer);

signals:
    void meetingChanged(const pitanga::MeetingFact &meeting);
    void approvalAsked(const pitanga::ApprovalRequestFact &request);
    void approvalEnded(const QString &requestId); ///< answered, withdrawn or out of time
    void peerPinned(const pitanga::Peer &peer);   ///< for the engine's board
    void joined(const pitanga::FacilityFact &facility);

private:
    class Private;
    void show(const Meeting &meeting);
    void show(const Approval &approval);
    void conclude(Meeting meeting, const Result<Peer> &pinned);
    void tellNotBegun(const Peer &peer, const Error &error);
    void happened(const QString &meetingId, MeetingEvent event, const std::optional<Error> &error);

    std::unique_ptr<Private> d;
};

} // namespace pitanga
