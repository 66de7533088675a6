#include "bad_requests.h"

#include "engine/trust/issue.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

const QByteArray learner(32, '1');
const QByteArray classmate(32, '2');

QByteArray placeOf(World &world, const QByteArray &person)
{
    return world.root() + ":user-rw:" + person;
}

/// For one person's records, signed by the school.
Certificate certificateOf(World &world, const QByteArray &person)
{
    const QByteArray params = Json::object({{"dataset_id", world.root()}, {"user_id", person}}).toPython();
    return need(issueChild(world.keys.root(), world.keys.key("server"),
                           {world.keys.key("client").publicKey(), "facilitydata", "single-user", 1, params},
                           person, world.device.device()->scopeDefinitions()));
}

/// The id of what that request made, which comes from the device with that key.
QByteArray made(World &world, const HttpRequest &request, const Caller &from)
{
    const Answer answer = world.send(over(request, from));
    if (answer.status != 201)
        qFatal("not made: %s", answer.raw.constData());
    return need(Json::parse(request.body)).value("id").toUtf8();
}

QByteArray sessionOf(World &world, const QByteArray &person, const Caller &from)
{
    const Json body = world.sessionRequest({world.keys.root(), certificateOf(world, person)},
                                           world.keys.key("client"), world.root());
    return made(world, apiRequest("POST", "syncsessions/", body.toCompact()), from);
}

/// A transfer of the own records of that person, which has begun.
QByteArray transferOf(World &world, const QByteArray &person, const Caller &from, bool push)
{
    const Json asked = world.transferRequest(sessionOf(world, person, from), push, placeOf(world, person));
    const QByteArray id = made(world, apiRequest("POST", "transfersessions/", asked.toCompact()), from);
    const QByteArray queuing =
        R"({"transfer_stage": "queuing", "client_fsic": "{\"super\": {}, \"sub\": {}}", "records_total": 5})";
    const Answer queued = world.send(over(apiRequest("PATCH", "transfersessions/" + id + '/', queuing), from));
    if (queued.body.value("transfer_stage_status") != Json("completed"))
        qFatal("not queued: %s", queued.raw.constData());
    return id;
}

HttpRequest beginning(World &world, bool push, const QByteArray &filter)
{
    const QByteArray session = sessionOf(world, learner, caller());
    return over(
        apiRequest("POST", "transfersessions/", world.transferRequest(session, push, filter).toCompact()),
        caller());
}

Rows ofFilters()
{
    Rows rows;
    const std::pair<QByteArray, QByteArray> others[] = {
        {"the whole school", "D"},
        {"another's partition", "D:user-rw:" + classmate},
        {"what all users share, and a classmate", "D:allusers-ro\nD:user-rw:" + classmate},
        {"a prefix of the own", "D:user-rw:1"},
        {"all persons as LIKE would", "D:user-rw:%"}};
    for (const auto &[what, filter] : others)
        for (const bool push : {true, false})
            rows.push_back({"transfersessions/", "a learner", "", (push ? "pushes " : "pulls ") + what,
                            [=, filter = filter](World &world) {
                                return beginning(world, push, QByteArray(filter).replace("D", world.root()));
                            },
                            403,
                            push ? "Client certificate scope does not permit pushing"
                                 : "Client certificate scope does not permit pulling"});
    return rows;
}

/// With the learner's own key, about what a classmate's device has open under another one.
Rows ofOthersTransfers()
{
    Rows rows;
    const auto asks = [&](const QByteArray &endpoint, const QByteArray &mistake,
                          const std::function<HttpRequest(World &, const QByteArray &theirs)> &make, bool push,
                          int status, const QByteArray &sentence) {
        rows.push_back({endpoint, "a learner", "another's is open", mistake,
                        [=](World &world) {
                            const QByteArray theirs = transferOf(world, classmate, otherCaller(), push);
                            return over(make(world, theirs), caller());
                        },
                        status, sentence});
    };
    asks(
        "buffers/", "pushes into another's transfer",
        [](World &world, const QByteArray &theirs) {
            return apiRequest("POST", "buffers/",
                              world.record(theirs, "a", placeOf(world, classmate)).toCompact());
        },
        true, 400, "The records name no transfer session that exists here.");
    asks(
        "buffers/", "pushes into its own and another's transfer",
        [](World &world, const QByteArray &theirs) {
            const QByteArray own = transferOf(world, learner, caller(), true);
            return apiRequest("POST", "buffers/",
                              Json::array({world.record(own, "a", placeOf(world, learner)),
                                           world.record(theirs, "b", placeOf(world, classmate))})
                                  .toCompact());
        },
        true, 403, "All pushed records must be associated with the same TransferSession.");
    asks(
        "buffers/", "pulls another's transfer",
        [](World &, const QByteArray &theirs) {
            return apiRequest("GET", "buffers/?limit=5&transfer_session_id=" + theirs);
        },
        false, 403, "Authentication credentials were not provided.");
    for (const QByteArray method : {"GET", "PATCH", "DELETE"})
        asks(
            "transfersessions/<id>/", method + " of another's transfer",
            [=](World &, const QByteArray &theirs) {
                return apiRequest(method, "transfersessions/" + theirs + '/',
                                  R"({"transfer_stage": "cleanup"})");
            },
            true, 404, "Not found.");
    for (const QByteArray method : {"GET", "DELETE"})
        rows.push_back({"syncsessions/<id>/", "a learner", "another's is open",
                        method + " of another's session",
                        [=](World &world) {
                            const QByteArray theirs = sessionOf(world, classmate, otherCaller());
                            return over(apiRequest(method, "syncsessions/" + theirs + '/'), caller());
                        },
                        404, "Not found."});
    return rows;
}

Rows ofOthersRecords()
{
    Rows rows;
    const auto pushed = [&](const QByteArray &mistake, const QByteArray &place) {
        rows.push_back({"buffers/", "a learner", "its own transfer is open", mistake,
                        [=](World &world) {
                            const QByteArray own = transferOf(world, learner, caller(), true);
                            const QByteArray there = QByteArray(place).replace("D", world.root());
                            return over(apiRequest("POST", "buffers/",
                                                   Json::array({world.record(own, "a", placeOf(world, learner)),
                                                                world.record(own, "b", there)})
                                                       .toCompact()),
                                        caller());
                        },
                        400, "is not contained within filter"});
    };
    pushed("a record of a classmate", "D:user-rw:" + classmate);
    pushed("a record of all users", "D:allusers-ro");
    pushed("a record of the school", "D");
    return rows;
}

/// Certificates and people.
Rows ofRights()
{
    Rows rows;
    const auto wants = [&](const QByteArray &mistake, const QByteArray &definition, const QByteArray &person) {
        rows.push_back(
            {"certificates/", "a learner", "", mistake,
             [=](World &world) {
                 accountOf(world, "lea");
                 HttpRequest request = signedIn(certificateRequest(world), "lea");
                 Json body = need(Json::parse(request.body));
                 body.set("scope_definition", definition);
                 if (!person.isEmpty())
                     body.set("scope_params",
                              Json::object({{"dataset_id", world.root()}, {"user_id", person}}).toPython());
                 request.body = body.toCompact();
                 return request;
             },
             403, "You do not have permission to perform this action."});
    };
    wants("wants the whole school", "full-facility", {});
    wants("wants a classmate's certificate", "single-user", classmate);
    rows.push_back(
        {"syncsessions/", "a learner", "", "signs itself a certificate of the whole school",
         [](World &world) {
             const Certificate own = certificateOf(world, learner);
             const PrivateKey key = world.keys.key("client");
             const Certificate wide = need(signChild(
                 own, key,
                 {key.publicKey(), "facilitydata", "full-facility", 1, world.keys.root().scopeParams()},
                 nobody));
             const Json body = world.sessionRequest({world.keys.root(), own, wide}, key, world.root());
             return apiRequest("POST", "syncsessions/", body.toCompact());
         },
         403, "Saving certificate chain has failed"});
    rows.push_back({"syncsessions/", "a learner", "", "takes a classmate's certificate, without its key",
                    [](World &world) {
                        const Json body =
                            world.sessionRequest({world.keys.root(), certificateOf(world, classmate)},
                                                 world.keys.key("server"), world.root());
                        return apiRequest("POST", "syncsessions/", body.toCompact());
                    },
                    403, "Client certificate failed to verify signature"});
    return rows;
}

} // namespace

std::vector<BadRequest> badLearners()
{
    return joined({ofFilters(), ofOthersTransfers(), ofOthersRecords(), ofRights()});
}

} // namespace pitanga::test
