#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

HttpRequest beginning(World &world)
{
    return apiRequest("POST", "transfersessions/",
                      world.transferRequest(world.session(), true, world.root()).toCompact());
}

HttpRequest patchOf(World &world, bool push, const QByteArray &body)
{
    return apiRequest("PATCH", "transfersessions/" + world.transfer(push, 2) + '/', body);
}

Rows ofTransfers()
{
    Rows rows;
    const QByteArray malformed = "A field of the transfer session is missing or badly formed.";
    const QByteArray outside = "certificate scope does not permit";
    addBrokenTexts(rows, "transfersessions/", "a client", beginning);
    for (const char *key : {"id", "filter", "push"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object()})
            rows.push_back({"transfersessions/", "a client", "", QByteArray(key) + " is " + value.toCompact(),
                            changed(beginning, key, value), 400, malformed});
    rows.push_back({"transfersessions/", "a client", "", "a filter of 70 KB",
                    changed(beginning, "filter", QByteArray("a ").repeated(35'000)), 400, malformed});
    rows.push_back({"transfersessions/", "a client", "", "a session nobody has",
                    changed(beginning, "sync_session_id", nobody), 400,
                    "Requested syncsession does not exist"});
    rows.push_back({"transfersessions/", "a client", "", "SQL for a session",
                    changed(beginning, "sync_session_id", metacharacters), 400,
                    "Requested syncsession does not exist"});
    for (const QByteArray &filter : {QByteArray("%"), QByteArray("_"), QByteArray(" "), metacharacters, nobody})
        rows.push_back({"transfersessions/", "a client", "", "the filter " + filter,
                        changed(beginning, "filter", filter), 403, outside});
    rows.push_back({"transfersessions/", "a client", "whose session is another key's", "begins",
                    [](World &world) {
                        HttpRequest first = openingRequest(world);
                        first.secure = true;
                        first.peerCertificateFingerprint = caller().fingerprint;
                        if (const Answer answer = world.send(first); answer.status != 201)
                            qFatal("no session: %s", answer.raw.constData());
                        const QByteArray id = need(Json::parse(first.body)).value("id").toUtf8();
                        HttpRequest second =
                            apiRequest("POST", "transfersessions/",
                                       world.transferRequest(id, true, world.root()).toCompact());
                        second.secure = true;
                        second.peerCertificateFingerprint = otherCaller().fingerprint;
                        return second;
                    },
                    400, "Requested syncsession does not exist"});
    return rows;
}

Rows ofPatches()
{
    Rows rows;
    addBrokenTexts(rows, "transfersessions/<id>/", "a pusher",
                   [](World &world) { return patchOf(world, true, "{}"); });
    const auto patched = [&](const QByteArray &body, int status, const QByteArray &sentence) {
        rows.push_back({"transfersessions/<id>/", "a puller", "", body.left(60),
                        [=](World &world) { return patchOf(world, false, body); }, status, sentence});
    };
    for (const char *key : {"records_total", "records_transferred"})
        for (const char *value : {"-1", "2147483648", "1e3", "99999999999999999999", "\"7x\"", "null", "[]"})
            patched(QByteArray("{\"") + key + "\": " + value + '}', 400, "A valid integer is required.");
    patched(R"({"bytes_sent": 9223372036854775808})", 400, "A valid integer is required.");
    for (const QByteArray &stage : {QByteArray("nonsense"), QByteArray(""), metacharacters})
        patched(Json::object({{"transfer_stage", stage}}).toCompact(), 400, "This transfer stage is unknown.");
    for (const char *fsic :
         {"no counters", "[]", R"({"super": {}})", R"({"super": {}, "sub": {"a": {"b": 1}}})",
          R"({"super": {}, "sub": {"a": {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": 2147483648}}})",
          R"({"super": {}, "sub": {"a": {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": -1}}})"})
        rows.push_back(
            {"transfersessions/<id>/",
             "a puller",
             "that queues",
             QByteArray("counters ") + fsic,
             [text = QByteArray(fsic)](World &world) {
                 const Json asked = world.transferRequest(world.session(), false, world.root());
                 world.ask("POST", "transfersessions/", asked);
                 const Json body = Json::object({{"transfer_stage", "queuing"}, {"client_fsic", text}});
                 return apiRequest("PATCH", "transfersessions/" + asked.value("id").toUtf8() + '/',
                                   body.toCompact());
             },
             200,
             "\"transfer_stage_status\":\"errored\"",
             {},
             false,
             true});
    return rows;
}

} // namespace

std::vector<BadRequest> badTransfers()
{
    return joined({ofTransfers(), ofPatches()});
}

} // namespace pitanga::test
