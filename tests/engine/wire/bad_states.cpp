#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

void mustBe(const Answer &answer, int status)
{
    if (answer.status != status)
        qFatal("expected %d: %s", status, answer.raw.constData());
}

HttpRequest page(World &world, const QByteArray &transfer)
{
    return apiRequest("POST", "buffers/", world.record(transfer, "late").toCompact());
}

// --- What brings a transfer into a state. Each gives its id. ---

using Prepare = std::function<QByteArray(World &)>;

QByteArray closedTransfer(World &world, bool push)
{
    const QByteArray id = world.transfer(push, 2);
    mustBe(world.ask("DELETE", "transfersessions/" + id + '/'), 204);
    return id;
}

/// A pusher never said how many records it has, a puller's counters were none.
QByteArray erroredTransfer(World &world, bool push)
{
    const Json asked = world.transferRequest(world.session(), push, world.root());
    mustBe(world.ask("POST", "transfersessions/", asked), 201);
    const QByteArray id = asked.value("id").toUtf8();
    Json body = Json::object({{"transfer_stage", "queuing"}, {"client_fsic", "none"}});
    if (push)
        body = Json::object({{"transfer_stage", "transferring"}});
    const Answer failed = world.patch(id, body);
    if (failed.body.value("transfer_stage_status") != Json("errored"))
        qFatal("no error: %s", failed.raw.constData());
    return id;
}

/// All its records came and were merged.
QByteArray mergedTransfer(World &world)
{
    const QByteArray id = world.transfer(true, 1);
    mustBe(world.ask("POST", "buffers/", world.record(id, "merged")), 201);
    mustBe(world.patch(id, Json::object({{"transfer_stage", "deserializing"}})), 200);
    return id;
}

Rows ofSessions()
{
    Rows rows;
    const auto closed = [](World &world) {
        const QByteArray id = world.session();
        mustBe(world.ask("DELETE", "syncsessions/" + id + '/'), 204);
        return id;
    };
    for (const QByteArray method : {"GET", "DELETE", "PATCH"})
        rows.push_back(
            {"syncsessions/<id>/", "a client", "whose session is closed", method,
             [=](World &world) { return apiRequest(method, "syncsessions/" + closed(world) + '/', "{}"); }, 404,
             "Not found."});
    for (const bool push : {true, false})
        rows.push_back({"transfersessions/", "a client", "whose session is closed",
                        push ? "begins a push" : "begins a pull",
                        [=](World &world) {
                            const Json body = world.transferRequest(closed(world), push, world.root());
                            return apiRequest("POST", "transfersessions/", body.toCompact());
                        },
                        400, "Requested syncsession does not exist or is no longer active!"});
    return rows;
}

/// Whatever one does with a transfer that is over, it stays over.
Rows ofClosedTransfers()
{
    Rows rows;
    const std::tuple<QByteArray, QByteArray, Prepare> over[] = {
        {"a pusher", "whose transfer is closed", [](World &world) { return closedTransfer(world, true); }},
        {"a puller", "whose transfer is closed", [](World &world) { return closedTransfer(world, false); }},
        {"a pusher", "whose transfer is completed",
         [](World &world) {
             const QByteArray id = mergedTransfer(world);
             mustBe(world.ask("DELETE", "transfersessions/" + id + '/'), 204);
             return id;
         }},
    };
    for (const auto &[role, state, prepare] : over) {
        for (const QByteArray method : {"GET", "PATCH", "DELETE"})
            rows.push_back({"transfersessions/<id>/", role, state, method,
                            [=, prepare = prepare](World &world) {
                                return apiRequest(method, "transfersessions/" + prepare(world) + '/',
                                                  R"({"transfer_stage": "queuing"})");
                            },
                            404, "Not found."});
        rows.push_back({"buffers/", role, state, "asks for records",
                        [prepare = prepare](World &world) {
                            return apiRequest("GET", "buffers/?limit=5&transfer_session_id=" + prepare(world));
                        },
                        403, "Authentication credentials were not provided."});
        rows.push_back({"buffers/", role, state, "sends records",
                        [prepare = prepare](World &world) { return page(world, prepare(world)); },
                        role == "a pusher" ? 404 : 403,
                        role == "a pusher" ? "Not found." : "does not allow pushes"});
    }
    return rows;
}

Rows ofErroredTransfers()
{
    Rows rows;
    const auto errored = [](bool push) { return [=](World &world) { return erroredTransfer(world, push); }; };
    rows.push_back({"buffers/", "a pusher", "whose transfer has failed", "sends records",
                    [=](World &world) { return page(world, errored(true)(world)); }, 400,
                    "This transfer session has failed before."});
    for (const bool push : {true, false})
        for (const QByteArray stage : {"queuing", "transferring", "dequeuing", "cleanup"})
            rows.push_back({"transfersessions/<id>/", push ? "a pusher" : "a puller",
                            "whose transfer has failed", "goes on to " + stage,
                            [=](World &world) {
                                return apiRequest("PATCH", "transfersessions/" + errored(push)(world) + '/',
                                                  R"({"transfer_stage": ")" + stage + "\"}");
                            },
                            200, "\"transfer_stage_status\":\"errored\""});
    return rows;
}

Rows ofMergedTransfers()
{
    Rows rows;
    rows.push_back({"buffers/", "a pusher", "whose records are merged", "sends another",
                    [](World &world) { return page(world, mergedTransfer(world)); }, 201, ""});
    for (const QByteArray stage : {"initializing", "queuing", "transferring", "dequeuing"})
        rows.push_back({"transfersessions/<id>/", "a pusher", "whose records are merged",
                        "goes back to " + stage,
                        [=](World &world) {
                            return apiRequest("PATCH", "transfersessions/" + mergedTransfer(world) + '/',
                                              R"({"transfer_stage": ")" + stage +
                                                  R"(", "client_fsic": "{\"super\": {}, \"sub\": {}}"})");
                        },
                        200, "\"transfer_stage\":\"deserializing\""});
    return rows;
}

/// There is nothing to sync with, and nobody to sign in.
Rows ofEmptyDevices()
{
    Rows rows;
    const auto asks = [&](const QByteArray &endpoint, const QByteArray &role, const QByteArray &mistake,
                          const MakeRequest &make, int status, const QByteArray &sentence) {
        rows.push_back({endpoint, role, withoutSchool, mistake, make, status, sentence});
    };
    asks("syncsessions/", "a client", "opens a session", openingRequest, 400,
         "Requested certificate does not exist!");
    asks(
        "certificates/", "somebody", "wants a certificate",
        [](World &world) { return signedIn(certificateRequest(world), "ann"); }, 401, "Invalid credentials.");
    asks(
        "certificates/", "anybody", "asks for roots",
        [](World &world) { return apiRequest("GET", "certificates/?primary_partition=" + world.root()); }, 200,
        "[]");
    asks(
        "transfersessions/", "a client", "begins",
        [](World &world) {
            return apiRequest("POST", "transfersessions/",
                              world.transferRequest(nobody, true, world.root()).toCompact());
        },
        400, "Requested syncsession does not exist");
    asks(
        "buffers/", "anybody", "sends records", [](World &world) { return page(world, nobody); }, 400,
        "The records name no transfer session that exists here.");
    asks(
        "facilityuser/", "somebody", "asks for people",
        [](World &) { return signedIn(kolibriRequest("GET", "facilityuser/"), "ann"); }, 401, "");
    asks(
        "v1/facility/", "anybody", "asks for schools",
        [](World &) { return kolibriRequest("GET", "v1/facility/"); }, 200, "[]");
    asks(
        "v1/facility/<id>/", "anybody", "asks for one",
        [](World &) { return kolibriRequest("GET", "v1/facility/" + nobody + '/'); }, 404, "NOT_FOUND");
    asks(
        "syncqueue/", "anybody", "wants its turn",
        [](World &) {
            return kolibriRequest("POST", "syncqueue/",
                                  Json::object({{"user", nobody}, {"instance", nobody}}).toCompact());
        },
        404, "NOT_FOUND");
    asks(
        "approvals/", "a Pitanga", "wants to join",
        [](World &world) {
            return pitangaRequest(
                "POST", "approvals/",
                Json::object({{"id", nobody},
                              {"dataset", nobody},
                              {"public_key", world.keys.clientCertificate().publicKey().wire()}})
                    .toCompact());
        },
        403, "not_compared");
    return rows;
}

} // namespace

std::vector<BadRequest> badStates()
{
    return joined(
        {ofSessions(), ofClosedTransfers(), ofErroredTransfers(), ofMergedTransfers(), ofEmptyDevices()});
}

} // namespace pitanga::test
