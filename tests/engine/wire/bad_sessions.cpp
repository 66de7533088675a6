#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

/// The proof is over nonce and id, so it is made anew for another nonce.
HttpRequest openingWith(World &world, const QByteArray &nonce)
{
    Json body = world.sessionRequest();
    body.set("nonce", nonce);
    body.set("signature", need(world.keys.key("client").sign(nonce + ':' + body.value("id").toUtf8())));
    return apiRequest("POST", "syncsessions/", body.toCompact());
}

Rows ofSessions()
{
    Rows rows;
    const QByteArray malformed = "A field of the sync session is missing or badly formed.";
    addBrokenTexts(rows, "syncsessions/", "a client", openingRequest);
    for (const char *key :
         {"id", "client_certificate_id", "server_certificate_id", "instance", "connection_path"})
        for (const Json &value : {Json(), Json(7), Json(true), Json::array(), Json::object(), Json("")})
            rows.push_back({"syncsessions/", "a client", "", QByteArray(key) + " is " + value.toCompact(),
                            changed(openingRequest, key, value), 400, malformed});
    for (const char *key : {"id", "client_certificate_id", "server_certificate_id"})
        rows.push_back({"syncsessions/", "a client", "", QByteArray("SQL in ") + key,
                        changed(openingRequest, key, metacharacters), 400, malformed});
    const QByteArray instance = R"({"id": "81ffccbf6554f7b6458c2ede33b0e15a", "more": ")";
    rows.push_back({"syncsessions/", "a client", "", "20 KiB about itself",
                    changed(openingRequest, "instance", instance + QByteArray(20'000, 'x') + "\"}"), 400,
                    malformed});
    rows.push_back({"syncsessions/", "a client", "", "an address of 1 MB",
                    changed(openingRequest, "server_ip", QByteArray(1'000'000, '1')), 400, malformed});
    rows.push_back({"syncsessions/", "a client", "", "a certificate nobody has",
                    changed(openingRequest, "server_certificate_id", nobody), 400,
                    "Requested certificate does not exist!"});
    rows.push_back({"syncsessions/", "a client", "", "a chain that is no chain",
                    changed(openingRequest, "certificate_chain", metacharacters), 403,
                    "Saving certificate chain has failed"});
    rows.push_back({"syncsessions/", "a client", "", "a nonce nobody gave",
                    [](World &world) { return openingWith(world, nobody); }, 403, "Nonce is not valid"});
    rows.push_back({"syncsessions/", "a client", "", "SQL for a nonce",
                    [](World &world) { return openingWith(world, metacharacters); }, 403,
                    "Nonce is not valid"});
    rows.push_back({"syncsessions/", "a client", "61 s later", "a nonce that has expired",
                    [](World &world) {
                        const HttpRequest late = openingRequest(world);
                        world.device.clock().advance(std::chrono::seconds(61));
                        return late;
                    },
                    403, "Nonce is not valid"});
    rows.push_back({"syncsessions/", "a client", "after a session", "the same request again",
                    [](World &world) {
                        const HttpRequest first = openingRequest(world);
                        if (const Answer answer = world.send(first); answer.status != 201)
                            qFatal("no session: %s", answer.raw.constData());
                        return first;
                    },
                    403, "Nonce is not valid"});
    rows.push_back({"syncsessions/", "a client", "", "another's signature",
                    changed(openingRequest, "signature", QByteArray(344, 'A')), 403,
                    "Client certificate failed to verify signature"});
    return rows;
}

} // namespace

std::vector<BadRequest> badSessions()
{
    return joined({ofSessions()});
}

} // namespace pitanga::test
