#include "recorded_server.h"

#include "engine/records/stages.h"
#include "engine/wire/gzip.h"
#include "outcomes.h"

namespace pitanga::test {

namespace {

constexpr const char *api = "/api/morango/v1/";

HttpResponse json(int status, const Json &body)
{
    return HttpResponse::json(status, body.toCompact());
}

HttpResponse nothing()
{
    return json(404, Json::object({{"detail", "Not found."}}));
}

} // namespace

RecordedServer::RecordedServer(const Transcript &transcript, const QByteArray &part)
    : offered(transcript.serverCapabilities()), m_transcript(transcript), m_part(part)
{
}

HttpResponse RecordedServer::answer(const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (!path.startsWith(api))
        return nothing();
    if (!request.headers.contains("X-Morango-Capabilities"))
        complain("no capabilities on " + request.method + ' ' + path);
    if (!path.endsWith('/'))
        complain("no slash at the end of " + path);
    const bool brings = request.method == "POST" || request.method == "PATCH";
    if (brings && !request.body.isEmpty() &&
        request.headers.value("Content-Length").toLongLong() != request.body.size())
        complain("no length on " + request.method + ' ' + path);
    if (request.headers.contains("Transfer-Encoding") || request.headers.contains("Content-Encoding"))
        complain("a coding that stock servers refuse");
    m_asked = Capabilities::fromHeader(request.headers.value("X-Morango-Capabilities"));

    const QList<QByteArray> parts = path.mid(qstrlen(api)).split('/');
    const auto parsed = Json::parse(request.body);
    const Json body = parsed ? *parsed : Json();
    if (parts[0] == "morangoinfo")
        return info();
    if (parts[0] == "certificates")
        return json(200, Json::array({m_transcript.root().toWire()}));
    if (parts[0] == "nonces")
        return nonce();
    if (parts[0] == "buffers")
        return request.method == "GET" ? page(request) : take(request);
    if (parts[0] == "syncsessions" && request.method == "POST")
        return openSession(body);
    if (parts[0] == "syncsessions")
        return parts[1] != m_session        ? nothing()
               : request.method == "DELETE" ? HttpResponse::empty(204)
                                            : json(200, Json::object());
    if (request.method == "POST")
        return openTransfer(body);
    const auto found = m_transfers.find(parts[1]);
    if (found == m_transfers.end() || !found->open)
        return nothing();
    if (request.method == "PATCH")
        return patch(*found, body);
    if (request.method == "DELETE") {
        found->open = false;
        return HttpResponse::empty(204);
    }
    if (found->polls > 0 && --found->polls == 0)
        found->body.set("transfer_stage_status", "completed");
    return json(200, found->body);
}

HttpResponse RecordedServer::info() const
{
    Json body = m_transcript.exchanges("csr")[0].value("response").value("body_json");
    Json names = Json::array();
    for (const QByteArray &name : offered.names())
        names.append(name);
    body.set("capabilities", names);
    return json(200, body);
}

HttpResponse RecordedServer::nonce() const
{
    for (const Json &exchange : m_transcript.exchanges(m_part))
        if (exchange.value("request").value("target").toUtf8().endsWith("/nonces/"))
            return json(201, exchange.value("response").value("body_json"));
    return nothing();
}

HttpResponse RecordedServer::openSession(const Json &body)
{
    m_session = body.value("id").toUtf8();
    const QByteArray proof = body.value("nonce").toUtf8() + ':' + m_session;
    const Json chain = need(Json::parse(body.value("certificate_chain").toUtf8()));
    const Certificate client = need(Certificate::fromWire(chain.items().back()));
    if (!need(client.publicKey().verifies(proof, body.value("signature").toUtf8())))
        complain("the client's proof does not verify");
    if (!need(Json::parse(body.value("instance").toUtf8())).isObject())
        complain("no instance");
    for (const Json &exchange : m_transcript.exchanges(m_part)) {
        if (!exchange.value("request").value("target").toUtf8().endsWith("/syncsessions/"))
            continue;
        Json answer = exchange.value("response").value("body_json");
        answer.set("signature", need(m_transcript.key(signsWithAnotherKey ? "client" : "server").sign(proof)));
        return json(201, answer);
    }
    return nothing();
}

/// The recorded answer to the request that made the transfer of that direction; null when there was none.
Json RecordedServer::recordedTransfer(bool push) const
{
    for (const Json &exchange : m_transcript.exchanges(m_part))
        if (exchange.value("request").value("method").toUtf8() == "POST" &&
            exchange.value("response").value("body_json").contains("transfer_stage") &&
            exchange.value("response").value("body_json").value("push").toBool() == push)
            return exchange.value("response").value("body_json");
    return {};
}

/// The recorded answer to the PATCH to that stage.
Json RecordedServer::recordedAfter(const QByteArray &stage, bool push) const
{
    for (const Json &exchange : m_transcript.exchanges(m_part)) {
        const Json body = exchange.value("response").value("body_json");
        if (exchange.value("request").value("body_json").value("transfer_stage").toUtf8() == stage &&
            body.value("push").toBool() == push)
            return body;
    }
    return {};
}

HttpResponse RecordedServer::openTransfer(const Json &body)
{
    const bool push = body.value("push").toBool();
    Json recorded = recordedTransfer(push);
    Transfer transfer;
    if (recorded.isNull()) { // not in this part: nothing moves that way
        recorded = recordedTransfer(!push);
        recorded.set("push", push);
        recorded.set("records_total", push ? Json::null() : Json(0));
    } else {
        transfer.recordedId = recorded.value("id").toUtf8();
        if (!push)
            transfer.records = m_transcript.pulled(m_part);
    }
    const QByteArray id = body.value("id").toUtf8();
    for (const char *own : {"id", "filter", "client_fsic"})
        recorded.set(own, body.value(own));
    recorded.set("sync_session", m_session);
    transfer.body = recorded;
    if (!agreed().asyncOperations) {
        if (!push)
            transfer.body.set("records_total", qint64(transfer.records.size()));
        if (agreed().fsicV2 != body.value("client_fsic").toUtf8().contains("\"sub\""))
            complain("counters in the wrong format, or none");
    }
    m_transfers.insert(id, transfer);
    return json(201, transfer.body);
}

HttpResponse RecordedServer::patch(Transfer &transfer, const Json &body)
{
    const bool push = transfer.body.value("push").toBool();
    const QByteArray stage = body.value("transfer_stage").toUtf8();
    // Who asks to queue at once has the server serialize on the way there.
    const bool serializes =
        stage == "serializing" ||
        (stage == "queuing" && transfer.body.value("transfer_stage").toUtf8() == "initializing");
    if (serializes && !body.value("client_fsic").isString())
        complain("serializing without the client's counters");
    if (stage == "queuing" && push && !body.contains("records_total"))
        complain("a push without its total");
    for (const char *number : {"records_total", "records_transferred", "bytes_sent", "bytes_received"})
        if (body.contains(number))
            transfer.body.set(number, body.value(number));
    if (serializes) {
        transfer.body.set("client_fsic", body.value("client_fsic"));
        const Json recorded =
            recordedAfter("serializing", recordedAfter("serializing", push).isNull() ? !push : push);
        if (!recorded.isNull())
            transfer.body.set("server_fsic", recorded.value("server_fsic"));
    }
    if (!stage.isEmpty())
        advance(transfer, stage);
    return json(200, transfer.body);
}

void RecordedServer::advance(Transfer &transfer, const QByteArray &stage)
{
    const bool push = transfer.body.value("push").toBool();
    if (stageFromName(transfer.body.value("transfer_stage").toUtf8()) >= stageFromName(stage) &&
        stage != "transferring") {
        if (transfer.body.value("transfer_stage_status").toUtf8() == "pending")
            transfer.body.set("transfer_stage_status", "started"); // somebody asked again, and it begins
        return;
    }
    if (stage == "queuing" && !push)
        transfer.body.set("records_total", qint64(transfer.records.size()));
    QByteArray reached = stage;
    if (isAhead && stage == "serializing")
        reached = "queuing";
    if (isAhead && !push && reached == "queuing")
        transfer.body.set("records_total", qint64(transfer.records.size()));
    transfer.body.set("transfer_stage", reached);
    const bool atOnce = pollsBeforeDone == 0 || stage == "transferring";
    transfer.body.set("transfer_stage_status", atOnce ? "completed" : "pending");
    transfer.polls = atOnce ? 0 : pollsBeforeDone;
}

HttpResponse RecordedServer::page(const HttpRequest &request)
{
    const QByteArray id = request.query("transfer_session_id").value_or("");
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end() || !found->open)
        return json(403, Json::object());
    const qint64 limit = request.query("limit").value_or("").toLongLong();
    const qint64 offset = request.query("offset").value_or("").toLongLong();
    Json results = Json::array();
    for (qint64 i = offset; i < std::min(offset + limit, qint64(found->records.size())); ++i)
        results.append(need(Json::parse(found->records[size_t(i)].toCompact().replace(found->recordedId, id))));
    if (plainPages)
        return json(200, results);
    return json(200, Json::object({{"count", qint64(found->records.size())},
                                   {"next", "http://elsewhere.test/"},
                                   {"previous", Json::null()},
                                   {"results", results}}));
}

HttpResponse RecordedServer::take(const HttpRequest &request)
{
    const bool zipped = request.headers.value("Content-Type") == "application/gzip";
    if (zipped && !agreed().gzipBufferPost)
        complain("gzip that was not agreed on");
    if (!zipped && request.headers.value("Content-Type") != "application/json")
        complain("records of another content type");
    const Json page = need(Json::parse(zipped ? gunzip(request.body).bytes : request.body));
    for (const Json &record : page.items()) {
        const auto found = m_transfers.find(record.value("transfer_session").toUtf8());
        if (found == m_transfers.end() || !found->body.value("records_total").isNumber())
            return json(500, Json());
        if (record.members().size() != 14)
            complain("a record of other than fourteen keys");
        received.push_back(record);
        found->body.set("records_transferred", *found->body.value("records_transferred").toInt() + 1);
        found->body.set("transfer_stage", "transferring");
        found->body.set("transfer_stage_status", "completed");
    }
    return HttpResponse::empty(201);
}

} // namespace pitanga::test
