#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

// --- Anybody ---

Rows ofStrangers()
{
    Rows rows;
    const auto ask = [](const QByteArray &method, const QByteArray &path) {
        return [=](World &) { return apiRequest(method, path); };
    };
    for (const char *path :
         {"morangoinfo/1/", "certificates/", "nonces/", "syncsessions/", "transfersessions/"})
        rows.push_back({QByteArray(path) + ": anybody: an unknown method", ask("BREW", path), 405,
                        "Method \\\"BREW\\\" not allowed."});
    rows.push_back({"buffers/: anybody: an unknown method", ask("BREW", "buffers/"), 403,
                    "Authentication credentials were not provided."});
    rows.push_back({"an unknown collection: anybody", ask("GET", "secrets/"), 404, "Not found."});
    rows.push_back(
        {"outside the API: anybody: a way up", ask("GET", "../../../etc/passwd/"), 404, "Not found."});
    for (const QByteArray &id : {nobody, metacharacters, QByteArray(10'000, 'a'), QByteArray("%00")}) {
        const QByteArray inPath = id.contains('%') ? id.toPercentEncoding() : id;
        for (const char *collection : {"certificates", "syncsessions", "transfersessions"})
            rows.push_back({QByteArray(collection) + ": anybody: the id " + id.left(40),
                            ask("GET", QByteArray(collection) + '/' + inPath + '/'), 404, "Not found."});
        rows.push_back({"buffers/: anybody: the transfer " + id.left(40),
                        ask("GET", "buffers/?limit=5&transfer_session_id=" + id.toPercentEncoding()), 403,
                        "Authentication credentials were not provided."});
    }
    for (const char *question : {"primary_partition", "ancestors_of"})
        rows.push_back(
            {QByteArray("certificates/: anybody: SQL in ") + question,
             ask("GET", QByteArray("certificates/?") + question + '=' + metacharacters.toPercentEncoding()),
             200, "[]"});
    return rows;
}

/// Those that others have, and this one has not.
Rows ofMethods()
{
    const std::pair<QByteArray, QByteArrayList> refused[] = {
        {"morangoinfo/1/", {"POST", "PUT", "PATCH", "DELETE"}},
        {"certificates/", {"PUT", "PATCH", "DELETE"}},
        {"certificatechain/", {"GET", "PUT", "PATCH", "DELETE"}},
        {"nonces/", {"GET", "PUT", "PATCH", "DELETE"}},
        {"syncsessions/", {"GET", "PUT", "PATCH", "DELETE"}},
        {"transfersessions/", {"GET", "PUT", "PATCH", "DELETE"}},
    };
    Rows rows;
    for (const auto &[path, methods] : refused)
        for (const QByteArray &method : methods)
            rows.push_back({path + ": anybody: " + method,
                            [=, path = path](World &) { return apiRequest(method, path, "{}"); }, 405,
                            "Method \\\"" + method + "\\\" not allowed."});
    for (const QByteArray method : {"PUT", "PATCH", "DELETE"})
        rows.push_back({"buffers/: anybody: " + method,
                        [=](World &) { return apiRequest(method, "buffers/", "{}"); }, 403,
                        "Authentication credentials were not provided."});
    return rows;
}

// --- Certificates ---

HttpRequest pushOf(const Json &chain)
{
    return apiRequest("POST", "certificatechain/", chain.toCompact());
}

/// Only its text breaks; which checks a chain goes through stands in the tests of chains.
Rows ofChains()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts()) {
        const bool isOtherJson = what == "an array" || what == "a text";
        rows.push_back(
            {"certificatechain/: anybody: " + what,
             [body = text](World &) { return apiRequest("POST", "certificatechain/", body); },
             isOtherJson && what == "an array" ? 403 : 400,
             isOtherJson && what == "an array" ? QByteArray("at least two certificates") : noObject});
    }
    const auto chain = [](World &world) {
        return Json::array({world.keys.root().toWire(), world.keys.clientCertificate().toWire()});
    };
    const auto refused = [&](const QByteArray &what, const std::function<void(Json & chain, World &)> &spoil,
                             const QByteArray &sentence) {
        rows.push_back({"certificatechain/: anybody: " + what,
                        [=](World &world) {
                            Json spoiled = chain(world);
                            spoil(spoiled, world);
                            return pushOf(spoiled);
                        },
                        403, "Saving certificate chain has failed: " + sentence});
    };
    refused(
        "a leaf without a signature", [](Json &some, World &) { some.items()[1].remove("signature"); }, "");
    refused(
        "a leaf that is a number", [](Json &some, World &) { some.items()[1] = Json(7); }, "");
    refused(
        "101 certificates",
        [](Json &some, World &) { some.items().insert(some.items().begin(), 100, some.items()[0]); },
        "The chain is longer");
    refused(
        "a text of 20 KiB that would be signed",
        [](Json &some, World &world) {
            Json wire = world.keys.root().toWire();
            Json inner = need(Json::parse(wire.value("serialized").toUtf8()));
            inner.set("more", QByteArray(20'000, 'x'));
            wire.set("serialized", inner.toPython());
            some.items()[1] = wire;
        },
        "serialized is longer than");
    return rows;
}

HttpRequest signingRequest(World &world, const QByteArray &user, const QByteArray &password)
{
    HttpRequest request =
        apiRequest("POST", "certificates/",
                   Json::object({{"parent", world.root()},
                                 {"profile", "facilitydata"},
                                 {"scope_definition", "full-facility"},
                                 {"scope_version", 1},
                                 {"scope_params", Json::object({{"dataset_id", world.root()}}).toPython()},
                                 {"public_key", world.keys.clientCertificate().publicKey().wire()}})
                       .toCompact());
    request.headers.add("Authorization", "Basic " + (user + ':' + password).toBase64());
    return request;
}

Rows ofSigning()
{
    Rows rows;
    addBrokenTexts(rows,
                   "certificates/: anybody: ", [](World &) { return apiRequest("POST", "certificates/"); });
    rows.push_back({"certificates/: somebody: SQL in the name",
                    [](World &world) { return signingRequest(world, metacharacters, metacharacters); }, 401,
                    "Invalid credentials."});
    rows.push_back({"certificates/: somebody: a name of 1 MB",
                    [](World &world) { return signingRequest(world, QByteArray(1'000'000, 'n'), "p"); }, 401,
                    "Invalid credentials."});
    rows.push_back({"certificates/: somebody: credentials that are no base64",
                    [](World &world) {
                        HttpRequest request = signingRequest(world, "n", "p");
                        request.headers.set("Authorization", "Basic \xff\xff");
                        return request;
                    },
                    401, "Authentication credentials were not provided."});
    return rows;
}

// --- Sessions ---

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
    addBrokenTexts(rows, "syncsessions/: a client: ", openingRequest);
    for (const char *key :
         {"id", "client_certificate_id", "server_certificate_id", "instance", "connection_path"})
        for (const Json &value : {Json(), Json(7), Json(true), Json::array(), Json::object(), Json("")})
            rows.push_back({QByteArray("syncsessions/: a client: ") + key + " is " + value.toCompact(),
                            changed(openingRequest, key, value), 400, malformed});
    for (const char *key : {"id", "client_certificate_id", "server_certificate_id"})
        rows.push_back({QByteArray("syncsessions/: a client: SQL in ") + key,
                        changed(openingRequest, key, metacharacters), 400, malformed});
    const QByteArray instance = R"({"id": "81ffccbf6554f7b6458c2ede33b0e15a", "more": ")";
    rows.push_back({"syncsessions/: a client: 20 KiB about itself",
                    changed(openingRequest, "instance", instance + QByteArray(20'000, 'x') + "\"}"), 400,
                    malformed});
    rows.push_back({"syncsessions/: a client: an address of 1 MB",
                    changed(openingRequest, "server_ip", QByteArray(1'000'000, '1')), 400, malformed});
    rows.push_back({"syncsessions/: a client: a certificate nobody has",
                    changed(openingRequest, "server_certificate_id", nobody), 400,
                    "Requested certificate does not exist!"});
    rows.push_back({"syncsessions/: a client: a chain that is no chain",
                    changed(openingRequest, "certificate_chain", metacharacters), 403,
                    "Saving certificate chain has failed"});
    rows.push_back({"syncsessions/: a client: a nonce nobody gave",
                    [](World &world) { return openingWith(world, nobody); }, 403, "Nonce is not valid"});
    rows.push_back({"syncsessions/: a client: SQL for a nonce",
                    [](World &world) { return openingWith(world, metacharacters); }, 403,
                    "Nonce is not valid"});
    rows.push_back({"syncsessions/: a client, 61 s later: a nonce that has expired",
                    [](World &world) {
                        const HttpRequest late = openingRequest(world);
                        world.device.clock().advance(std::chrono::seconds(61));
                        return late;
                    },
                    403, "Nonce is not valid"});
    rows.push_back({"syncsessions/: a client, after a session: the same request again",
                    [](World &world) {
                        const HttpRequest first = openingRequest(world);
                        if (const Answer answer = world.send(first); answer.status != 201)
                            qFatal("no session: %s", answer.raw.constData());
                        return first;
                    },
                    403, "Nonce is not valid"});
    rows.push_back({"syncsessions/: a client: another's signature",
                    changed(openingRequest, "signature", QByteArray(344, 'A')), 403,
                    "Client certificate failed to verify signature"});
    return rows;
}

} // namespace

HttpRequest apiRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    HttpRequest request{method, "/api/morango/v1/" + path, {}, body};
    request.headers.add("Content-Type", "application/json");
    return request;
}

std::vector<std::pair<QByteArray, QByteArray>> brokenTexts()
{
    return {{"nothing", ""},
            {"truncated JSON", R"({"id": "0123)"},
            {"two documents", "{}{}"},
            {"an array", "[]"},
            {"a text", R"("id")"},
            {"bytes that are no UTF-8", "{\"id\": \"\xff\xfe\"}"},
            {"JSON 100,000 deep", QByteArray(100'000, '[') + QByteArray(100'000, ']')},
            {"an object 100,000 deep", QByteArray(R"({"a":)").repeated(100'000)}};
}

void addBrokenTexts(std::vector<BadRequest> &rows, const QByteArray &name,
                    const std::function<HttpRequest(EndpointWorld &)> &make)
{
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({name + what,
                        [make, body = text](EndpointWorld &world) {
                            HttpRequest request = make(world);
                            request.body = body;
                            return request;
                        },
                        400, noObject});
}

std::function<HttpRequest(EndpointWorld &)> changed(const std::function<HttpRequest(EndpointWorld &)> &make,
                                                    const QByteArray &key, const Json &value)
{
    return [=](EndpointWorld &world) {
        HttpRequest request = make(world);
        Json body = need(Json::parse(request.body));
        body.set(key, value);
        request.body = body.toCompact();
        return request;
    };
}

HttpRequest openingRequest(EndpointWorld &world)
{
    return apiRequest("POST", "syncsessions/", world.sessionRequest().toCompact());
}

std::vector<BadRequest> badRequests()
{
    Rows all;
    for (const Rows &rows : {ofStrangers(), ofMethods(), ofChains(), ofSigning(), ofSessions(), badTransfers(),
                             badRecords(), badMeetings()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace pitanga::test
