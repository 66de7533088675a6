// Where another Pitanga calls to compare keys (PROTOCOL.md, "Meeting").
#include "engine/base/display_name.h"
#include "engine/tables/peer_table.h"
#include "engine/tables/setting_table.h"
#include "engine/trust/meeting_words.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/front_desk.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/meeting_errors.h"
#include "engine/wire/messages.h"

#include <QUrl>

namespace pitanga {

namespace {

/// What the wire says of a meeting, as the answering side stands.
QByteArray meetingState(MeetingState state)
{
    switch (state) {
    case MeetingState::Calling:
        return "calling";
    case MeetingState::Comparing:
    case MeetingState::AgreedThere: // their own word, which they know
        return "comparing";
    case MeetingState::AgreedHere:
        return "same";
    case MeetingState::Agreed:
        return "met";
    case MeetingState::Differs:
        return "different";
    case MeetingState::Over:
        break;
    }
    return "over";
}

HttpResponse stateAnswer(const Meeting &meeting)
{
    Json body = Json::object({{"state", meetingState(meeting.state)}});
    if (meeting.state == MeetingState::Over && meeting.error)
        body.set("reason", meeting.error->forLog);
    return jsonAnswer(200, body);
}

HttpResponse refusedCall(const Error &error)
{
    const QByteArray reason = error.forLog.toUtf8();
    return reasonAnswer(reason == "too_many_tries" ? 429 : reason == "nobody_there" ? 403 : 409, reason);
}

/// Where the caller answers, by the port it names: an address to call back at, and no more than a hint.
QByteArray addressOf(const HttpRequest &request, qint64 port)
{
    if (port < 1 || port > 65535)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(request.peerAddress);
    url.setPort(int(port));
    url.setPath(QStringLiteral("/"));
    return url.isValid() ? url.toString().toUtf8() : QByteArray();
}

/// What is known here of the device behind the call.
Result<> recognise(Store &store, Meeting &meeting)
{
    const PeerTable peers(store);
    PITANGA_LET(sameKey, peers.byKey(meeting.theirKey));
    PITANGA_LET(sameInstance, peers.byInstance(meeting.instanceId));
    PITANGA_LET(impostor, isImpostor(store, meeting.instanceId, meeting.theirKey));
    if (const auto &known = sameKey && !impostor ? sameKey : sameInstance) {
        meeting.peerId = known->id;
        meeting.keyChanged = !known->fingerprint.isEmpty() && known->fingerprint != meeting.theirKey;
    }
    return {};
}

HttpResponse takeCall(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    const auto id = RecordId::fromHex(body ? body->value("id").toUtf8() : QByteArray());
    const auto instance = InstanceId::fromHex(body ? body->value("instance_id").toUtf8() : QByteArray());
    if (!id || !instance)
        return detail(400, "A field of the call is missing or badly formed.");
    Meeting meeting;
    meeting.id = id->toHex();
    meeting.theirKey = exchange.request.peerCertificateFingerprint;
    meeting.name = displayName(body->value("name").toString());
    meeting.instanceId = instance->toHex();
    meeting.version = displayName(body->value("version").toString()).toUtf8();
    meeting.address = addressOf(exchange.request, body->value("port").toInt().value_or(0));
    meeting.language = meetingLanguage(body->value("language").toString());
    if (const auto known = recognise(exchange.store, meeting); !known)
        return answerTo(known.error());
    const auto name = SettingTable(exchange.store.db()).value("device:name");
    if (!name)
        return answerTo(name.error());
    const auto taken = exchange.desk->meetings.receive(meeting, body->value("commitment").toUtf8());
    if (!taken)
        return refusedCall(taken.error());
    return jsonAnswer(
        201, Json::object({{"nonce", taken->party->nonce()}, {"language", taken->language}, {"name", *name}}));
}

std::optional<MeetingEvent> eventNamed(const QByteArray &decision)
{
    if (decision == "same")
        return MeetingEvent::TheyAgree;
    if (decision == "different")
        return MeetingEvent::SomebodyDiffers;
    if (decision == "left")
        return MeetingEvent::Ends;
    return std::nullopt;
}

HttpResponse goOn(Exchange &exchange)
{
    MeetingDesk &desk = exchange.desk->meetings;
    const QByteArray &key = exchange.request.peerCertificateFingerprint;
    const auto body = readMessage(exchange.request.body);
    if (!body || !body->isObject())
        return detail(400, "JSON parse error - the body is not a JSON object.");
    if (body->contains("nonce")) {
        const auto shown = desk.reveal(exchange.id, key, body->value("nonce").toUtf8());
        return shown ? stateAnswer(*shown) : refusedCall(shown.error());
    }
    const auto event = eventNamed(body->value("decision").toUtf8());
    if (!event)
        return detail(400, "Neither a nonce nor a decision that is known here.");
    const auto before = desk.find(exchange.id);
    const QString name = before ? before->name : QString();
    const auto after = desk.happened(exchange.id, key, *event,
                                     *event == MeetingEvent::SomebodyDiffers ? meeting_errors::differs()
                                                                             : meeting_errors::left(name));
    return after ? stateAnswer(*after) : reasonAnswer(404, "unknown");
}

} // namespace

HttpResponse reasonAnswer(int status, const QByteArray &reason)
{
    return jsonAnswer(status, Json::object({{"reason", reason}}));
}

HttpResponse answerMeetings(Exchange &exchange)
{
    const HttpRequest &request = exchange.request;
    if (!request.secure || request.peerCertificateFingerprint.isEmpty())
        return reasonAnswer(403, "not_encrypted");
    if (!exchange.desk)
        return reasonAnswer(403, "nobody_there");
    if (exchange.id.isEmpty())
        return request.method == "POST" ? takeCall(exchange) : methodNotAllowed(request.method);
    if (request.method == "PATCH")
        return goOn(exchange);
    if (request.method != "GET")
        return methodNotAllowed(request.method);
    exchange.desk->meetings.expire();
    const auto meeting = exchange.desk->meetings.find(exchange.id);
    return meeting && meeting->theirKey == request.peerCertificateFingerprint ? stateAnswer(*meeting)
                                                                              : reasonAnswer(404, "unknown");
}

} // namespace pitanga
