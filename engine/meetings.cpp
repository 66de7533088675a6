#include "engine/meetings.h"

#include "engine/base/words.h"
#include "engine/school/facility.h"
#include "engine/school/sharing.h"
#include "engine/trust/meeting_words.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/meeting_call.h"
#include "engine/wire/meeting_errors.h"
#include "engine/wire/transport_errors.h"

#include <QHash>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace pitanga {

namespace {

constexpr int meetingRuns = 4; // one meeting, and requests that wait for people
constexpr int expireMs = 1000;

Error notKnown(const QString &peerId)
{
    return {Error::Kind::Usage, Words::tr("This device or facility is not known here any more."), peerId};
}

Error notWaiting()
{
    return {Error::Kind::Usage,
            Words::tr("That device does not wait for an answer any more. It can ask again."),
            QStringLiteral("approval is over")};
}

FacilityFact facilityFact(Store &store, const QByteArray &datasetId)
{
    FacilityFact fact{QString::fromLatin1(datasetId), {}};
    if (const auto held = facilities(store))
        for (const Facility &facility : *held)
            if (facility.datasetId == datasetId)
                fact.name = facility.name;
    return fact;
}

Result<ApprovalRequestFact> factOf(Store &store, const Approval &approval)
{
    ApprovalRequestFact fact;
    fact.id = QString::fromLatin1(approval.id);
    fact.peerId = QString::fromLatin1(approval.peerId);
    fact.peerName = approval.name;
    fact.facility = facilityFact(store, approval.datasetId);
    fact.askedAt = approval.askedAt;
    fact.validUntil = approval.validUntil;
    PITANGA_LET(shareable, whatCanBeShared(store, *CertificateId::fromHex(approval.datasetId)));
    fact.mayShareEverything = shareable.everything;
    fact.onlyLearners = shareable.onlyLearners;
    return fact;
}

Json chainsOnWire(const std::vector<std::vector<Certificate>> &chains)
{
    Json list = Json::array();
    for (const auto &chain : chains) {
        Json one = Json::array();
        for (const Certificate &certificate : chain)
            one.append(certificate.toWire());
        list.append(one);
    }
    return list;
}

} // namespace

class Meetings::Private
{
public:
    std::shared_ptr<const Device> device;
    std::shared_ptr<FrontDesk> desk;
    Dial dial;
    LookUp lookUp;
    Caller caller;
    CancelFlag closing;
    QHash<QString, CancelFlag> asking;
    QHash<QString, ApprovalRequestFact> requests;
    QTimer clockwork;
    QThreadPool pool; // last: it is waited for before the rest goes

    /// Runs `work` with a store of its own, then `then` in the door's thread, if the door still is.
    template <typename T>
    void inBackground(Meetings *door, std::function<Result<T>(Store &)> work,
                      std::function<void(Result<T>)> then)
    {
        pool.start([this, door = QPointer(door), work = std::move(work), then = std::move(then)] {
            auto store = device->connect();
            Result<T> outcome = store ? work(**store) : Result<T>(store.error());
            if (door)
                QMetaObject::invokeMethod(
                    door, [then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
        });
    }
};

Meetings::Meetings(std::shared_ptr<const Device> device, std::shared_ptr<FrontDesk> desk, Dial dial,
                   LookUp lookUp, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->device = std::move(device);
    d->desk = std::move(desk);
    d->dial = std::move(dial);
    d->lookUp = std::move(lookUp);
    d->pool.setMaxThreadCount(meetingRuns);
    // Servers and runs speak from threads of their own; here it all happens in one, in order.
    d->desk->meetings.setScreen([door = QPointer(this)](const Meeting &meeting) {
        QMetaObject::invokeMethod(
            door, [door, meeting] { door->show(meeting); }, Qt::QueuedConnection);
    });
    d->desk->approvals.setScreen([door = QPointer(this)](const Approval &approval) {
        QMetaObject::invokeMethod(
            door, [door, approval] { door->show(approval); }, Qt::QueuedConnection);
    });
    connect(&d->clockwork, &QTimer::timeout, this, [this] {
        d->desk->meetings.expire();
        d->desk->approvals.expire();
        if (!d->desk->meetings.current() && d->desk->approvals.waiting().empty())
            d->clockwork.stop();
    });
}

Meetings::~Meetings()
{
    setUnattended();
    d->closing.cancel();
    d->pool.clear();
    d->pool.waitForDone();
}

void Meetings::setLanguage(const QString &language)
{
    d->caller.language = language;
}

QByteArray Meetings::language() const
{
    return meetingLanguage(d->caller.language);
}

void Meetings::setUnattended()
{
    d->desk->meetings.setScreen({});
    d->desk->approvals.setScreen({});
}

void Meetings::setOwnPort(quint16 httpsPort)
{
    d->caller.httpsPort = httpsPort;
}

void Meetings::show(const Meeting &meeting)
{
    if (meeting.isUnderWay())
        d->clockwork.start(expireMs);
    // Where we called, the run pins before it ends; where they called, it is for us to do, and to be done
    // before anybody is told.
    if (meeting.state != MeetingState::Agreed || meeting.startedHere) {
        if (meeting.state != MeetingState::Agreed)
            emit meetingChanged(pitanga::factOf(meeting));
        return;
    }
    d->inBackground<Peer>(
        this, [meeting](Store &store) { return pinCompared(store, meeting); },
        [this, meeting](const Result<Peer> &pinned) { conclude(meeting, pinned); });
}

/// Both agreed; the key is pinned now, or could not be.
void Meetings::conclude(Meeting meeting, const Result<Peer> &pinned)
{
    if (pinned) {
        meeting.peerId = pinned->id;
        meeting.state = MeetingState::Agreed;
        emit peerPinned(*pinned);
    } else {
        meeting.state = MeetingState::Over;
        meeting.error = pinned.error();
    }
    emit meetingChanged(pitanga::factOf(meeting));
}

void Meetings::meet(const QString &peerId)
{
    const std::optional<Peer> peer = d->lookUp(peerId);
    if (!peer)
        return;
    struct Outcome
    {
        Result<Peer> met;
        std::optional<Meeting> meeting; ///< nothing where the call did not get so far
    };
    d->inBackground<Outcome>(
        this,
        [this, peer = *peer, caller = d->caller](Store &store) -> Result<Outcome> {
            MeetingCall call(store, d->dial, d->desk->meetings, caller, d->closing);
            auto met = call.run(peer);
            return Outcome{met, d->desk->meetings.find(call.meetingId())};
        },
        [this, peer = *peer](const Result<Outcome> &outcome) {
            if (!outcome)
                return tellNotBegun(peer, outcome.error());
            if (!outcome->meeting)
                return tellNotBegun(peer, outcome->met.error());
            if (outcome->meeting->state == MeetingState::Agreed) // every other end was told by the desk
                conclude(*outcome->meeting, outcome->met);
        });
}

void Meetings::tellNotBegun(const Peer &peer, const Error &error)
{
    // Both called at the same moment: theirs is under way.
    if (d->desk->meetings.isUnderWayWith(peer.id))
        return;
    MeetingFact never;
    never.peerId = QString::fromLatin1(peer.id);
    never.peerName = QString::fromUtf8(peer.name);
    never.startedHere = true;
    never.state = MeetingState::Over;
    never.error = error;
    emit meetingChanged(never);
}

void Meetings::agree(const QString &meetingId)
{
    happened(meetingId, MeetingEvent::WeAgree, {});
}

void Meetings::differ(const QString &meetingId)
{
    happened(meetingId, MeetingEvent::SomebodyDiffers, meeting_errors::differs());
}

void Meetings::leave(const QString &meetingId)
{
    happened(meetingId, MeetingEvent::Ends, transport_errors::cancelled());
}

void Meetings::happened(const QString &meetingId, MeetingEvent event, const std::optional<Error> &error)
{
    if (const auto meeting = d->desk->meetings.find(meetingId.toLatin1()))
        d->desk->meetings.happened(meeting->id, meeting->theirKey, event, error);
}

std::optional<MeetingFact> Meetings::current() const
{
    const auto meeting = d->desk->meetings.current();
    return meeting ? std::optional(pitanga::factOf(*meeting)) : std::nullopt;
}

void Meetings::askToJoin(const QString &peerId, const QString &datasetId, QObject *context,
                         Answer<FacilityFact> answer)
{
    const std::optional<Peer> peer = d->lookUp(peerId);
    const auto dataset = CertificateId::fromHex(datasetId.toLatin1());
    if (!peer || !dataset) {
        answer(notKnown(peerId));
        return;
    }
    stopAsking(peerId);
    const CancelFlag stop;
    d->asking.insert(peerId, stop);
    FacilityFact facility{datasetId, {}};
    for (const Json &item : Json(peer->facilities).items())
        if (item.value("dataset").toString() == datasetId)
            facility.name = item.value("name").toString();
    d->inBackground<std::monostate>(
        this,
        [this, peer = *peer, dataset = *dataset, stop](Store &store) -> Result<> {
            PITANGA_TRY(askForApproval(store, d->dial, peer, dataset, stop, d->closing));
            return {};
        },
        [this, facility, context = QPointer(context), answer](const Result<> &given) {
            if (given)
                emit joined(facility);
            if (context)
                answer(given ? Result<FacilityFact>(facility) : Result<FacilityFact>(given.error()));
        });
}

void Meetings::stopAsking(const QString &peerId)
{
    if (d->asking.contains(peerId))
        d->asking.take(peerId).cancel();
}

void Meetings::show(const Approval &approval)
{
    const QString id = QString::fromLatin1(approval.id);
    if (approval.state != ApprovalState::Waiting) {
        d->requests.remove(id);
        emit approvalEnded(id);
        return;
    }
    d->clockwork.start(expireMs);
    d->inBackground<ApprovalRequestFact>(
        this, [approval](Store &store) { return factOf(store, approval); },
        [this, id](const Result<ApprovalRequestFact> &fact) {
            const auto now = d->desk->approvals.find(id.toLatin1());
            if (!fact || !now || now->state != ApprovalState::Waiting)
                return; // withdrawn meanwhile
            d->requests.insert(id, *fact);
            emit approvalAsked(*fact);
        });
}

QList<ApprovalRequestFact> Meetings::requests() const
{
    QList<ApprovalRequestFact> list;
    for (const Approval &approval : d->desk->approvals.waiting())
        if (const QString id = QString::fromLatin1(approval.id); d->requests.contains(id))
            list << d->requests[id];
    return list;
}

void Meetings::approve(const QString &requestId, const ApprovalChoice &choice, QObject *context,
                       Answer<std::monostate> answer)
{
    const auto approval = d->desk->approvals.find(requestId.toLatin1());
    if (!approval || approval->state != ApprovalState::Waiting) {
        answer(notWaiting());
        return;
    }
    d->inBackground<std::monostate>(
        this,
        [this, approval = *approval, choice](Store &store) -> Result<> {
            const auto dataset = CertificateId::fromHex(approval.datasetId);
            PITANGA_LET(chains, share(store, *dataset, choice, *approval.publicKey));
            if (!d->desk->approvals.end(approval.id, ApprovalState::Approved, chainsOnWire(chains)))
                return notWaiting();
            return {};
        },
        [context = QPointer(context), answer](const Result<> &given) {
            if (context)
                answer(given);
        });
}

void Meetings::refuse(const QString &requestId)
{
    d->desk->approvals.end(requestId.toLatin1(), ApprovalState::SaidNo);
}

void Meetings::learners(const QString &datasetId, QObject *context, Answer<QList<LearnerFact>> answer)
{
    d->inBackground<QList<LearnerFact>>(
        this, [datasetId](Store &store) { return learnersOf(store, datasetId.toLatin1()); },
        [context = QPointer(context), answer](const Result<QList<LearnerFact>> &found) {
            if (context)
                answer(found);
        });
}

} // namespace pitanga
