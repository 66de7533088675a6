#include "engine/wire/remote_answers.h"

#include "engine/base/words.h"
#include "engine/wire/message_reader.h"

namespace pitanga {

namespace {

constexpr qsizetype shownOfBody = 400;
constexpr int maxNameLength = 100; // of what a stranger calls itself and its program
constexpr size_t mostFacilities = 50;

QByteArray shortText(const Json &text)
{
    return text.toString().left(maxNameLength).toUtf8();
}

/// Entries that make no sense are left out.
std::vector<PeerIdentity::Facility> facilitiesFrom(const Json &list, QByteArrayView facilityKey)
{
    std::vector<PeerIdentity::Facility> facilities;
    for (const Json &item : list.items()) {
        const QByteArray facility = item.value(facilityKey).toUtf8();
        if (facilities.size() == mostFacilities)
            break;
        if (CertificateId::fromHex(item.value("dataset").toUtf8()) &&
            (facility.isEmpty() || RecordId::fromHex(facility)))
            facilities.push_back(
                {item.value("dataset").toUtf8(), facility, item.value("name").toString().left(maxNameLength)});
    }
    return facilities;
}

Error badAnswer(const char *technical)
{
    return {Error::Kind::Data,
            Words::tr("The other device gave an answer that cannot be understood. It may need an"
                      " update."),
            QString::fromLatin1(technical)};
}

/// Where the list of records begins in a page: it is cut out without being read.
bool startsResults(const QByteArray &body, qsizetype &start)
{
    start = body.indexOf("\"results\"");
    if (start < 0)
        return false;
    start = body.indexOf('[', start);
    return start >= 0;
}

/// The place behind the list that starts at `start`; -1 where it does not end.
qsizetype endOfList(const QByteArray &body, qsizetype start)
{
    qsizetype depth = 0;
    bool inText = false;
    for (qsizetype at = start; at < body.size(); ++at) {
        const char c = body[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == ']') && (depth += c == '[' ? 1 : -1) == 0)
            return at + 1;
    }
    return -1;
}

/// What another Pitanga says of the connection itself; nothing for other refusals.
std::optional<Error> refusalOfConnection(const HttpResponse &response, const QString &technical)
{
    const auto body = readAnswer(response.body);
    const QByteArray reason = body ? body->value("reason").toUtf8() : QByteArray();
    if (reason == "relayed")
        return Error{
            Error::Kind::NotAuthorised,
            Words::tr("The connection runs through a third device that could read and change everything. "
                      "Nothing was sent. Connect to the other device directly, then compare the words on "
                      "both screens."),
            technical};
    if (reason == "key_changed")
        return Error{
            Error::Kind::NotAuthorised,
            Words::tr("The other device knows this one by another key, so it refuses to sync. Compare the "
                      "words on both screens again."),
            technical};
    return std::nullopt;
}

} // namespace

Result<Json> readAnswer(QByteArrayView body)
{
    return readMessage(body, limits::answerValues);
}

PeerIdentity identityFrom(const Json &info)
{
    PeerIdentity identity;
    identity.instanceId = info.value("instance_id").toUtf8();
    identity.version = shortText(info.value("version"));
    QByteArrayList names;
    const Json capabilities = info.value("capabilities");
    for (const Json &name : capabilities.items())
        names << name.toUtf8();
    identity.capabilities = Capabilities::fromNames(names);
    const Json ours = info.value("x_pitanga");
    if (ours.isObject()) {
        identity.pitangaVersion = shortText(ours.value("version"));
        identity.name = ours.value("name").toString().left(maxNameLength);
        identity.facilities = facilitiesFrom(ours.value("facilities"), "facility");
    }
    identity.kolibriVersion = shortText(info.value("kolibri"));
    return identity;
}

std::vector<PeerIdentity::Facility> kolibriFacilities(const Json &list)
{
    return facilitiesFrom(list, "id");
}

void addKolibriInfo(const Json &info, PeerIdentity &identity)
{
    if (info.value("application").toUtf8() == "kolibri")
        identity.kolibriVersion = shortText(info.value("kolibri_version"));
    identity.name = info.value("device_name").toString().left(maxNameLength);
}

Result<SessionReply> replyFrom(const Json &answer)
{
    SessionReply reply{answer.value("signature").toUtf8(), answer.value("server_instance").toUtf8()};
    if (reply.serverInstance.size() > limits::descriptionBytes)
        return badAnswer("a server that says too much of itself");
    return reply;
}

Result<RemoteTransfer> transferFrom(const Json &answer)
{
    const auto id = TransferId::fromHex(answer.value("id").toUtf8());
    if (!id)
        return badAnswer("transfer session without an id");
    RemoteTransfer transfer{.id = *id, .filter = Filter::fromText(answer.value("filter").toUtf8())};
    transfer.push = answer.value("push").toBool();
    transfer.recordsTotal = answer.value("records_total").toInt();
    transfer.recordsTransferred = answer.value("records_transferred").toInt().value_or(0);
    const auto isCount = [](qint64 number) { return number >= 0 && number <= limits::records; };
    if (!isCount(transfer.recordsTotal.value_or(0)) || !isCount(transfer.recordsTransferred))
        return badAnswer("a number of records that cannot be");
    if (const Json fsic = answer.value("server_fsic"); fsic.isString())
        transfer.serverFsic = fsic.toUtf8();
    if (const Json fsic = answer.value("client_fsic"); fsic.isString())
        transfer.clientFsic = fsic.toUtf8();
    // Servers older than the stages have none: what they were asked for is done when they answer.
    const Json stage = answer.value("transfer_stage");
    const Json status = answer.value("transfer_stage_status");
    const auto knownStage = stageFromName(stage.toUtf8());
    const auto knownStatus = statusFromName(status.toUtf8());
    if ((stage.isString() && !knownStage) || (status.isString() && !knownStatus))
        return badAnswer("unknown transfer stage or status");
    transfer.stage = knownStage.value_or(Stage::Queuing);
    transfer.status = knownStatus.value_or(StageStatus::Completed);
    return transfer;
}

Result<QByteArray> recordsFrom(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith('['))
        return trimmed;
    qsizetype start = 0;
    if (!trimmed.startsWith('{') || !startsResults(trimmed, start))
        return badAnswer("a page without results");
    // Stock servers and ours write the results last; with others the end of the list is looked for.
    qsizetype end = trimmed.lastIndexOf(']') + 1;
    if (end <= start || QByteArrayView(trimmed).sliced(end).trimmed() != "}")
        end = endOfList(trimmed, start);
    if (end < 0)
        return badAnswer("a page that breaks off");
    const auto envelope = readAnswer(trimmed.first(start) + "[]" + trimmed.sliced(end));
    if (!envelope || !envelope->isObject())
        return badAnswer("a page that is not JSON");
    if (!envelope->value("results").isArray())
        return badAnswer("a page whose results are no list");
    return trimmed.mid(start, end - start);
}

QByteArray chainText(const std::vector<Certificate> &chain)
{
    Json list = Json::array();
    for (const Certificate &certificate : chain)
        list.append(certificate.toWire());
    return list.toPython();
}

Error refusalOf(const HttpResponse &response, const HttpRequest &request)
{
    const QString technical = QStringLiteral("HTTP %1 on %2 %3: %4")
                                  .arg(response.status)
                                  .arg(QString::fromUtf8(request.method), QString::fromUtf8(request.path()),
                                       QString::fromUtf8(response.body.left(shownOfBody)));
    if (const auto ofConnection = refusalOfConnection(response, technical))
        return *ofConnection;
    switch (response.status) {
    case 401:
    case 403:
        return {Error::Kind::NotAuthorised,
                Words::tr("The other device does not allow this. Its certificate or ours does not cover it."),
                technical};
    case 404:
        return {Error::Kind::Refused,
                Words::tr("The other device does not know this sync any more. Start it again."), technical};
    case 413:
        return {Error::Kind::Refused, Words::tr("The other device takes less at once than it was sent."),
                technical};
    case 429:
        return {Error::Kind::Refused,
                Words::tr("Too many wrong passwords came from here. Wait a minute, then try again."),
                technical};
    case 503:
        return {Error::Kind::Refused,
                Words::tr("The other device is busy. Try again in a minute. Nothing is lost."), technical};
    case 507:
        return {Error::Kind::Refused,
                Words::tr("The other device is full. Free some space on it, then try again."
                          " Nothing is lost."),
                technical};
    default:
        return {Error::Kind::Refused,
                Words::tr("The other device refused a step of the sync. Try again; nothing is lost."),
                technical};
    }
}

Error notAPeer(const QString &technical)
{
    return {
        Error::Kind::Refused,
        Words::tr("That address answers, but not as a device that can sync. Check the address and the port."),
        technical};
}

} // namespace pitanga
