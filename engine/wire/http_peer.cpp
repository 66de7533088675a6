#include "engine/wire/http_peer.h"

#include "engine/base/words.h"
#include "engine/wire/gzip.h"
#include "engine/wire/remote_answers.h"

namespace pitanga {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype worthCompressing = 1024;
constexpr int busyTries = 4;
constexpr std::chrono::milliseconds busyPause = 1s;
constexpr std::chrono::seconds longestBusyPause = 30s;

const QByteArray api = "/api/morango/v1/";

/// A busy server is asked again when it says, but no sooner than we would ask by ourselves, and within limits:
/// a person waits. (The form with a date is not read; nobody that syncs sends it.)
std::chrono::milliseconds pauseBehind(const HttpResponse &busy, int attempt)
{
    const qint64 asked = busy.headers.value("Retry-After").trimmed().toLongLong();
    const std::chrono::seconds granted(std::clamp<qint64>(asked, 0, longestBusyPause.count()));
    return std::max<std::chrono::milliseconds>(busyPause * attempt, granted);
}

} // namespace

HttpPeer::HttpPeer(Transport &transport, const Capabilities &ours) : m_transport(transport), m_ours(ours) {}

HttpRequest HttpPeer::request(const QByteArray &method, const QByteArray &target) const
{
    HttpRequest request{method, target, {}, {}};
    request.headers.add("Accept", "application/json");
    request.headers.add("X-Morango-Capabilities", m_ours.names().join(' '));
    request.answerLimit = limits::answerBytes;
    return request;
}

HttpRequest HttpPeer::jsonRequest(const QByteArray &method, const QByteArray &target, const Json &body) const
{
    HttpRequest made = request(method, target);
    made.headers.add("Content-Type", "application/json");
    made.body = body.toCompact();
    return made;
}

Result<HttpResponse> HttpPeer::exchange(const HttpRequest &request, const Deadline &deadline,
                                        const Meanwhile &meanwhile)
{
    for (int attempt = 1;; ++attempt) {
        PITANGA_LET(response, meanwhile && attempt == 1
                                  ? m_transport.exchangeMeanwhile(request, deadline, meanwhile)
                                  : m_transport.exchange(request, deadline));
        // A stock server whose database is busy says so and did nothing; Morango's own client gives up here.
        if (response.status != 503 || attempt == busyTries || m_inPassing)
            return response;
        m_transport.pause(pauseBehind(response, attempt));
    }
}

Result<HttpResponse> HttpPeer::succeed(const HttpRequest &request, const Deadline &deadline,
                                       const Meanwhile &meanwhile)
{
    PITANGA_LET(response, exchange(request, deadline, meanwhile));
    if (!response.isSuccess())
        return refusalOf(response, request);
    return response;
}

Result<Json> HttpPeer::json(const HttpRequest &request, const Deadline &deadline)
{
    PITANGA_LET(response, succeed(request, deadline));
    auto parsed = readAnswer(response.body);
    if (!parsed)
        return notAPeer(QStringLiteral("%1: %2").arg(QString::fromUtf8(request.target), parsed.error().forLog));
    return parsed;
}

Result<PeerIdentity> HttpPeer::identify()
{
    if (m_identity)
        return *m_identity;
    PITANGA_LET(response, exchange(request("GET", api + "morangoinfo/1/"), patience()));
    const auto info = readAnswer(response.body);
    if (!response.isSuccess() || !info || !InstanceId::fromHex(info->value("instance_id").toUtf8()))
        return notAPeer(QStringLiteral("morangoinfo answered %1").arg(response.status));
    PeerIdentity identity = identityFrom(*info);
    if (identity.pitangaVersion.isEmpty())
        PITANGA_TRY(addKolibriFacts(identity));
    m_identity = identity;
    return identity;
}

/// A Kolibri says its name and facilities beside the protocol (kolibri.md 3.3). What is not there is no error.
Result<> HttpPeer::addKolibriFacts(PeerIdentity &identity)
{
    PITANGA_LET(info, exchange(request("GET", "/api/public/info/?v=3"), patience()));
    if (const auto parsed = readAnswer(info.body); info.isSuccess() && parsed)
        addKolibriInfo(*parsed, identity);
    PITANGA_LET(list, exchange(request("GET", "/api/public/v1/facility/"), patience()));
    if (const auto parsed = readAnswer(list.body); list.isSuccess() && parsed)
        identity.facilities = kolibriFacilities(*parsed);
    return {};
}

Result<Capabilities> HttpPeer::agreed()
{
    PITANGA_LET(identity, identify());
    return identity.capabilities & m_ours;
}

Result<std::vector<Certificate>> HttpPeer::ownedCertificates(const CertificateId &primaryPartition)
{
    PITANGA_LET(list,
                json(request("GET", api + "certificates/?primary_partition=" + primaryPartition.toHex())));
    std::vector<Certificate> certificates;
    for (const Json &item : list.items()) {
        PITANGA_LET(certificate, Certificate::fromWire(item));
        certificates.push_back(certificate);
    }
    return certificates;
}

Result<Json> HttpPeer::chainOf(const CertificateId &certificate)
{
    return json(request("GET", api + "certificates/?ancestors_of=" + certificate.toHex()));
}

Result<Certificate> HttpPeer::requestCertificate(const CertificateId &parent, const QByteArray &profile,
                                                 const QByteArray &scopeDefinition, qint64 scopeVersion,
                                                 const QByteArray &scopeParams, const PublicKey &key,
                                                 const QByteArray &userPart, const QByteArray &password)
{
    HttpRequest signing = jsonRequest("POST", api + "certificates/",
                                      Json::object({{"parent", parent.toHex()},
                                                    {"profile", profile},
                                                    {"scope_definition", scopeDefinition},
                                                    {"scope_version", scopeVersion},
                                                    {"scope_params", scopeParams},
                                                    {"public_key", key.wire()}}));
    signing.headers.add("Authorization", "Basic " + (userPart + ':' + password).toBase64());
    PITANGA_LET(response, exchange(signing));
    if (response.status == 401)
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("That name and password do not fit on the other device. Ask its administrator."),
                     QStringLiteral("401 on the certificate request")};
    if (response.status == 403)
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("That account may not share this. It needs the administrator role there."),
                     QStringLiteral("403 on the certificate request")};
    if (!response.isSuccess())
        return refusalOf(response, signing);
    PITANGA_LET(answer, readAnswer(response.body));
    return Certificate::fromWire(answer);
}

Result<PublicKey> HttpPeer::sharedKey()
{
    PITANGA_LET(list, json(request("GET", api + "publickey/")));
    if (list.items().empty())
        return Error{Error::Kind::Refused, Words::tr("The other device takes no certificates from others."),
                     QStringLiteral("no shared key")};
    return PublicKey::parse(list.items().front().value("public_key").toUtf8());
}

Result<> HttpPeer::pushChain(const std::vector<Certificate> &chain)
{
    // The reference wants a JSON string that holds the JSON text (Q40).
    PITANGA_TRY(succeed(jsonRequest("POST", api + "certificatechain/", Json(chainText(chain)))));
    return {};
}

Result<QByteArray> HttpPeer::nonce()
{
    PITANGA_LET(answer, json(request("POST", api + "nonces/")));
    const QByteArray id = answer.value("id").toUtf8();
    if (id.isEmpty())
        return notAPeer(QStringLiteral("a nonce without an id"));
    return id;
}

Result<SessionReply> HttpPeer::openSession(const SessionRequest &session)
{
    const Json body = Json::object({{"id", session.id.toHex()},
                                    {"server_certificate_id", session.serverCertificate.toHex()},
                                    {"client_certificate_id", session.clientChain.back().id().toHex()},
                                    {"profile", session.profile},
                                    {"certificate_chain", chainText(session.clientChain)},
                                    {"connection_path", session.connectionPath},
                                    {"instance", session.instance},
                                    {"nonce", session.nonce},
                                    {"client_ip", ""},
                                    {"server_ip", ""},
                                    {"signature", session.signature}});
    PITANGA_LET(answer, json(jsonRequest("POST", api + "syncsessions/", body)));
    return replyFrom(answer);
}

Result<bool> HttpPeer::sessionIsOpen(const SyncSessionId &id)
{
    PITANGA_LET(response, exchange(request("GET", api + "syncsessions/" + id.toHex() + '/')));
    return response.isSuccess();
}

Result<> HttpPeer::closeSession(const SyncSessionId &id)
{
    return close(request("DELETE", api + "syncsessions/" + id.toHex() + '/'), quickDeadline);
}

Result<RemoteTransfer> HttpPeer::openTransfer(const TransferRequest &transfer)
{
    Json body = Json::object({{"id", transfer.id.toHex()},
                              {"filter", transfer.filter.toText()},
                              {"push", transfer.push},
                              {"sync_session_id", transfer.session.toHex()},
                              {"client_fsic", transfer.clientFsic}});
    if (transfer.recordsTotal)
        body.set("records_total", *transfer.recordsTotal);
    PITANGA_LET(answer, json(jsonRequest("POST", api + "transfersessions/", body), stageDeadline));
    return transferFrom(answer);
}

Result<std::optional<RemoteTransfer>> HttpPeer::transfer(const TransferId &id)
{
    const HttpRequest asking = request("GET", api + "transfersessions/" + id.toHex() + '/');
    PITANGA_LET(response, exchange(asking));
    if (response.status == 404)
        return std::optional<RemoteTransfer>();
    if (!response.isSuccess())
        return refusalOf(response, asking);
    PITANGA_LET(answer, readAnswer(response.body));
    PITANGA_LET(found, transferFrom(answer));
    return std::optional(found);
}

Result<RemoteTransfer> HttpPeer::advance(const TransferId &id, std::optional<Stage> stage,
                                         const StageFields &fields)
{
    Json body = Json::object();
    const auto add = [&](const char *key, const std::optional<qint64> &value) {
        if (value)
            body.set(key, *value);
    };
    if (stage)
        body.set("transfer_stage", nameOf(*stage));
    if (fields.clientFsic)
        body.set("client_fsic", *fields.clientFsic);
    add("records_total", fields.recordsTotal);
    add("records_transferred", fields.recordsTransferred);
    add("bytes_sent", fields.bytesSent);
    add("bytes_received", fields.bytesReceived);
    PITANGA_LET(answer,
                json(jsonRequest("PATCH", api + "transfersessions/" + id.toHex() + '/', body), stageDeadline));
    return transferFrom(answer);
}

Result<QByteArray> HttpPeer::fetchPage(const TransferId &id, qint64 offset, qint64 limit,
                                       const Meanwhile &meanwhile)
{
    const QByteArray query = "?limit=" + QByteArray::number(limit) + "&offset=" + QByteArray::number(offset) +
                             "&transfer_session_id=" + id.toHex();
    HttpRequest asking = request("GET", api + "buffers/" + query);
    asking.answerLimit = limits::responseBytes;
    PITANGA_LET(response, succeed(asking, quickDeadline, meanwhile));
    return recordsFrom(response.body);
}

Result<PackedPage> HttpPeer::pack(const QByteArray &records)
{
    PITANGA_LET(capabilities, agreed());
    if (capabilities.gzipBufferPost && records.size() > worthCompressing)
        return PackedPage{gzipCompressed(records, gzipSmall), true};
    return PackedPage{records, false};
}

Result<> HttpPeer::sendPage(const PackedPage &page, const Meanwhile &meanwhile)
{
    HttpRequest sending = request("POST", api + "buffers/");
    sending.headers.add("Content-Type", page.gzip ? "application/gzip" : "application/json");
    sending.body = page.body;
    PITANGA_TRY(succeed(sending, stageDeadline, meanwhile));
    return {};
}

Result<> HttpPeer::closeTransfer(const TransferId &id, std::optional<qint64> recordsTransferred,
                                 const Meanwhile &meanwhile)
{
    HttpRequest closing = request("DELETE", api + "transfersessions/" + id.toHex() + '/');
    PITANGA_LET(capabilities, agreed());
    if (recordsTransferred && capabilities.asyncOperations) {
        closing.headers.add("Content-Type", "application/json");
        closing.body = Json::object({{"records_transferred", *recordsTransferred}}).toCompact();
    }
    return close(closing, stageDeadline, meanwhile);
}

Result<> HttpPeer::abandonTransfer(const TransferId &id)
{
    PITANGA_LET(capabilities, agreed());
    const QByteArray target = api + "transfersessions/" + id.toHex() + '/';
    if (!capabilities.asyncOperations) {
        // Without stages a stock server works on the DELETE until the last record was fetched (Q12), for ever.
        PITANGA_LET(there, transfer(id));
        if (!there)
            return {};
        const qint64 total = there->recordsTotal.value_or(0);
        if (!there->push && there->recordsTransferred != total)
            PITANGA_TRY(succeed(jsonRequest("PATCH", target, Json::object({{"records_transferred", total}}))));
    }
    return close(request("DELETE", target), quickDeadline);
}

Result<> HttpPeer::close(const HttpRequest &closing, const Deadline &deadline, const Meanwhile &meanwhile)
{
    PITANGA_LET(response, exchange(closing, deadline, meanwhile));
    if (!response.isSuccess() && response.status != 404)
        return refusalOf(response, closing);
    return {};
}

PeerTraffic HttpPeer::traffic() const
{
    const TransportFacts facts = m_transport.facts();
    return {facts.encrypted, facts.peerFingerprint, facts.bytesSent, facts.bytesReceived, facts.requests};
}

} // namespace pitanga
