#pragma once

#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/front_desk.h"
#include "engine/wire/gzip.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/transcript.h"

namespace pitanga::test {

struct Answer
{
    int status = 0;
    Json body;
    QByteArray raw;
    HttpHeaders headers;
};

inline Json detailOf(const char *text)
{
    return Json::object({{"detail", text}});
}

/// A device with a school and its endpoints, asked directly; and the certificate and key of a client.
class EndpointWorld
{
public:
    static constexpr auto allCapabilities = "ASYNC_OPERATIONS FSIC_V2_FORMAT GZIP_BUFFER_POST";

    explicit EndpointWorld(const Capabilities &offered = {true, true, true, false, true, true},
                           const char *transcript = "async-full", bool withSchool = true)
        : device(schoolProfile(), 77),
          keys(transcript),
          school(withSchool ? need(createFacility(device.store(), QStringLiteral("Escola"), "nonformal",
                                                  keys.key("server")))
                            : Facility()),
          desk(std::make_shared<FrontDesk>(device.device())),
          endpoints(device.device(), {offered, desk}),
          ids(4711)
    {
        desk->meetings.setScreen([](const Meeting &) {}); // somebody is there, and does nothing
    }

    TestDevice device;
    Transcript keys;
    Facility school;
    std::shared_ptr<FrontDesk> desk;
    Endpoints endpoints;
    SeededRandom ids;
    QByteArray capabilities = allCapabilities; ///< of the client's header; empty: no header

    Answer ask(const QByteArray &method, const QByteArray &path, const std::optional<Json> &body = {},
               const HttpHeaders &headers = {})
    {
        HttpRequest request{method, "/api/morango/v1/" + path, headers, {}};
        if (body) {
            request.body = body->toCompact();
            request.headers.add("Content-Type", "application/json");
        }
        return send(request);
    }

    Answer send(HttpRequest request)
    {
        if (!capabilities.isEmpty())
            request.headers.add("X-Morango-Capabilities", capabilities);
        request.headers.set("Host", "school.test:45881");
        request.peerAddress = QStringLiteral("192.0.2.7");
        const HttpResponse response = endpoints.answer(request);
        const auto body = Json::parse(response.body);
        return {response.status, body ? *body : Json(), response.body, response.headers};
    }

    QByteArray root() const { return keys.root().id().toHex(); }

    QByteArray nonce() { return ask("POST", "nonces/").body.value("id").toUtf8(); }

    /// A request that opens a session, with everything right: of the client's certificate with the root.
    Json sessionRequest()
    {
        return sessionRequest({keys.root(), keys.clientCertificate()}, keys.key("client"), root());
    }
    Json sessionRequest(const std::vector<Certificate> &chain, const PrivateKey &key,
                        const QByteArray &serverCertificate)
    {
        const QByteArray id = ids.uuidHex();
        const QByteArray number = nonce();
        Json list = Json::array();
        for (const Certificate &certificate : chain)
            list.append(certificate.toWire());
        return Json::object({{"id", id},
                             {"server_certificate_id", serverCertificate},
                             {"client_certificate_id", chain.back().id().toHex()},
                             {"profile", "facilitydata"},
                             {"certificate_chain", list.toPython()},
                             {"connection_path", "http://school.test:45881/"},
                             {"instance", "{\"id\": \"81ffccbf6554f7b6458c2ede33b0e15a\"}"},
                             {"nonce", number},
                             {"client_ip", ""},
                             {"server_ip", ""},
                             {"signature", need(key.sign(number + ':' + id))}});
    }

    /// The id of a new session.
    QByteArray session()
    {
        const Json request = sessionRequest();
        const Answer answer = ask("POST", "syncsessions/", request);
        if (answer.status != 201)
            qFatal("no session: %s", answer.raw.constData());
        return request.value("id").toUtf8();
    }

    Json transferRequest(const QByteArray &session, bool push, const QByteArray &filter)
    {
        return Json::object({{"id", ids.uuidHex()},
                             {"filter", filter},
                             {"push", push},
                             {"sync_session_id", session},
                             {"client_fsic", "{}"}});
    }

    /// The id of a new transfer of the whole school; for a push of `total` records it is ready to take them.
    QByteArray transfer(bool push, qint64 total = 0)
    {
        const Answer made = ask("POST", "transfersessions/", transferRequest(session(), push, root()));
        if (made.status != 201)
            qFatal("no transfer: %s", made.raw.constData());
        const QByteArray id = made.body.value("id").toUtf8();
        Json queuing =
            Json::object({{"transfer_stage", "queuing"}, {"client_fsic", "{\"super\": {}, \"sub\": {}}"}});
        if (push)
            queuing.set("records_total", total);
        const Answer queued = patch(id, queuing);
        if (queued.status != 200)
            qFatal("not queued: %s", queued.raw.constData());
        return id;
    }

    Answer patch(const QByteArray &transfer, const Json &body)
    {
        return ask("PATCH", "transfersessions/" + transfer + '/', body);
    }
    Answer get(const QByteArray &transfer) { return ask("GET", "transfersessions/" + transfer + '/'); }

    /// A record as a stock client sends it: of a model that nobody knows, which the wire does not mind.
    Json record(const QByteArray &transfer, const QByteArray &source, const QByteArray &partition = {}) const
    {
        const QByteArray place = partition.isEmpty() ? root() + ":p" : partition;
        const QByteArray id =
            sha2Uuid({QByteArrayView(place), QByteArrayView(source), QByteArrayView("thing")});
        const QByteArray instance = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        const Json counter = Json::object(
            {{"transfer_session", transfer}, {"model_uuid", id}, {"instance_id", instance}, {"counter", 1}});
        return Json::object({{"serialized", "{}"},
                             {"deleted", false},
                             {"last_saved_instance", instance},
                             {"last_saved_counter", 1},
                             {"hard_deleted", false},
                             {"partition", place},
                             {"source_id", source},
                             {"model_name", "thing"},
                             {"conflicting_serialized_data", ""},
                             {"model_uuid", id},
                             {"transfer_session", transfer},
                             {"profile", "facilitydata"},
                             {"rmcb_list", Json::array({counter})},
                             {"_self_ref_fk", ""}});
    }

    qint64 count(const QByteArray &sql) { return need(readInteger(device.db(), sql.constData())).value_or(0); }
};

} // namespace pitanga::test
