#include "engine/wire/meeting_call.h"

#include "engine/base/display_name.h"
#include "engine/tables/setting_table.h"
#include "engine/trust/meeting_words.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/meeting_errors.h"
#include "engine/wire/pitanga_client.h"
#include "engine/wire/transport_errors.h"

namespace pitanga {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds meetingPoll = 300ms; // a person looks at two screens: soon is soon enough
constexpr std::chrono::milliseconds meetingSlice = 50ms; // how soon a word of ours goes out

/// What the other side's answer means for us; nothing while it only waits.
std::optional<MeetingEvent> eventOfAnswer(const QByteArray &state)
{
    if (state == "same" || state == "met")
        return MeetingEvent::TheyAgree;
    if (state == "different")
        return MeetingEvent::SomebodyDiffers;
    return state == "over" ? std::optional(MeetingEvent::Ends) : std::nullopt;
}

Error errorOfAnswer(const Json &answer, const QString &name)
{
    if (answer.value("state").toUtf8() == "different")
        return meeting_errors::differs();
    const QByteArray reason = answer.value("reason").toUtf8();
    if (reason == "does_not_fit")
        return meeting_errors::doesNotFit(name);
    return reason == "left" || reason == "crossing" || reason.isEmpty() ? meeting_errors::left(name)
                                                                        : meeting_errors::refused(reason, name);
}

} // namespace

/// Who is there, and with which key: without a pin, since a changed key is what people may want to compare.
Result<Meeting> MeetingCall::introduce(const Peer &peer)
{
    const QString name = QString::fromUtf8(peer.name);
    const Link link = m_dial(QUrl(QString::fromUtf8(peer.address)), {}, m_closing);
    PITANGA_LET(identity, link.peer->identify());
    const PeerTraffic traffic = link.peer->traffic();
    if (identity.pitangaVersion.isEmpty())
        return meeting_errors::notAPitanga(name);
    if (!traffic.encrypted || traffic.fingerprint.isEmpty())
        return meeting_errors::notEncrypted(name);
    Meeting meeting;
    meeting.theirKey = traffic.fingerprint;
    meeting.peerId = peer.id;
    PITANGA_LET(impostor, isImpostor(m_store, identity.instanceId, traffic.fingerprint));
    meeting.keyChanged = impostor || (!peer.fingerprint.isEmpty() && peer.fingerprint != traffic.fingerprint);
    const QString callsItself = displayName(identity.name);
    meeting.name = callsItself.isEmpty() ? name : callsItself;
    meeting.instanceId = identity.instanceId;
    meeting.version = displayName(QString::fromUtf8(identity.pitangaVersion)).toUtf8();
    meeting.address = peer.address;
    meeting.language = meetingLanguage(m_caller.language);
    return m_desk.call(meeting);
}

Result<Meeting> MeetingCall::exchangeNumbers(const Meeting &meeting, PitangaClient &client)
{
    PITANGA_LET(name, SettingTable(m_store.db()).value("device:name"));
    PITANGA_LET(taken,
                client.post("meetings/", Json::object({{"id", meeting.id},
                                                       {"commitment", meeting.party->commitment()},
                                                       {"language", meeting.language},
                                                       {"name", name},
                                                       {"version", PITANGA_VERSION},
                                                       {"instance_id", m_store.device().instanceId().toHex()},
                                                       {"port", qint64(m_caller.httpsPort)}})));
    // The other side's word on the language counts: it may not have our list.
    PITANGA_LET(shown, m_desk.reveal(meeting.id, meeting.theirKey, taken.value("nonce").toUtf8(),
                                     meetingLanguage(taken.value("language").toString())));
    PITANGA_TRY(
        client.patch("meetings/" + meeting.id + '/', Json::object({{"nonce", meeting.party->nonce()}})));
    return shown;
}

/// Says what the person here decided, once, and hears how it stands there.
Result<> MeetingCall::tellAndAsk(const Meeting &meeting, PitangaClient &client, bool &told)
{
    const QByteArray path = "meetings/" + meeting.id + '/';
    const bool tell = meeting.state == MeetingState::AgreedHere && !told;
    const auto answer = tell ? client.patch(path, Json::object({{"decision", "same"}})) : client.get(path);
    if (!answer) {
        if (answer.error().kind == Error::Kind::Unreachable)
            return {}; // asked again until the code is out of time
        return answer.error();
    }
    told = told || tell;
    if (const auto event = eventOfAnswer(answer->value("state").toUtf8()))
        m_desk.happened(meeting.id, meeting.theirKey, *event, errorOfAnswer(*answer, meeting.name));
    return {};
}

Result<Meeting> MeetingCall::compare(const Meeting &begun, PitangaClient &client, Transport &transport)
{
    bool told = false;
    for (;;) {
        m_desk.expire();
        const Meeting meeting = m_desk.find(begun.id).value_or(begun);
        if (!meeting.isUnderWay())
            return meeting;
        PITANGA_TRY(tellAndAsk(meeting, client, told));
        const MeetingState seen = m_desk.find(begun.id).value_or(begun).state;
        // Until it is time to ask again, or somebody here pressed a button.
        for (auto waited = 0ms; waited < meetingPoll; waited += meetingSlice) {
            if (m_closing.isCancelled())
                return transport_errors::cancelled();
            if (m_desk.find(begun.id).value_or(begun).state != seen)
                break;
            transport.pause(meetingSlice);
        }
    }
}

/// The meeting cannot go on: the screen learns it, unless it knows a reason already.
Error MeetingCall::ended(const Meeting &meeting, const Error &error)
{
    const auto after = m_desk.happened(meeting.id, meeting.theirKey, MeetingEvent::Ends, error);
    return after && after->error ? *after->error : error;
}

Result<Peer> MeetingCall::run(const Peer &peer)
{
    PITANGA_LET(meeting, introduce(peer));
    m_meetingId = meeting.id;
    // From here on no other key gets a byte.
    const Link link = m_dial(QUrl(QString::fromUtf8(peer.address)), meeting.theirKey, m_closing);
    PitangaClient client(*link.transport, meeting.name);
    const auto shown = exchangeNumbers(meeting, client);
    if (!shown)
        return ended(meeting, shown.error());
    const auto last = compare(*shown, client, *link.transport);
    if (last && last->state == MeetingState::Agreed)
        return pinCompared(m_store, *last);
    if (m_closing.isCancelled())
        return ended(meeting, transport_errors::cancelled());
    // The other side may not know yet that it is over; if it cannot be told, its time runs out.
    const bool differs = last && last->state == MeetingState::Differs;
    const Error error =
        ended(meeting, last ? last->error.value_or(meeting_errors::left(meeting.name)) : last.error());
    const auto told = client.patch("meetings/" + meeting.id + '/',
                                   Json::object({{"decision", differs ? "different" : "left"}}));
    return told || error.kind != Error::Kind::Unreachable ? error : told.error();
}

} // namespace pitanga
