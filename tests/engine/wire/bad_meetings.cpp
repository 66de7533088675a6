#include "bad_requests.h"

#include "engine/trust/meeting_code.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

const QByteArray badCall = "A field of the call is missing or badly formed.";
const QByteArray badAsking = "A field of the request is missing or badly formed.";

/// Everything in it is right; the number that was committed to is nobody's.
Json call(World &world)
{
    const MeetingParty party =
        MeetingParty::caller(world.ids, caller().fingerprint, FrontDesk::ownKey(*world.device.device()));
    return Json::object({{"id", world.ids.uuidHex()},
                         {"instance_id", QByteArray(32, 'a')},
                         {"name", metacharacters},
                         {"version", PITANGA_VERSION},
                         {"port", 45880},
                         {"language", "en"},
                         {"commitment", party.commitment()}});
}

// --- Without what it takes ---

Rows ofStrangers()
{
    Rows rows;
    for (const QByteArray path : {"meetings/", "approvals/", "meetings/x/", "approvals/x/"}) {
        rows.push_back({path, "anybody", "unencrypted", "asks",
                        [=](World &) {
                            HttpRequest request = pitangaRequest("POST", path, "{}");
                            request.secure = false;
                            return request;
                        },
                        403, "not_encrypted"});
        rows.push_back({path, "anybody", "without a key of its own", "asks",
                        [=](World &) { return pitangaRequest("POST", path, "{}", {}); }, 403, "not_encrypted"});
    }
    for (const QByteArray method : {"BREW", "GET", "PUT", "DELETE"})
        for (const QByteArray path : {"meetings/", "approvals/"})
            rows.push_back({path, "a Pitanga", "", method,
                            [=](World &) { return pitangaRequest(method, path); }, 405,
                            "Method \\\"" + method + "\\\" not allowed."});
    for (const QByteArray &id : {nobody, QByteArray("%27"), QByteArray(10'000, 'a')})
        for (const QByteArray path : {"meetings/", "approvals/"})
            rows.push_back({path + "<id>/", "a Pitanga", "", "the id " + id.left(40),
                            [=](World &) { return pitangaRequest("GET", path + id + '/'); }, 404, "unknown"});
    rows.push_back({"an unknown collection of Pitanga's", "a Pitanga", "", "asks",
                    [](World &) { return pitangaRequest("POST", "secrets/", "{}"); }, 404, "Not found."});
    return rows;
}

// --- Meetings ---

Rows ofCalls()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"meetings/", "a Pitanga", "", what,
                        [body = text](World &) { return pitangaRequest("POST", "meetings/", body); }, 400,
                        badCall});
    for (const char *key : {"id", "instance_id"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object(), Json(metacharacters)})
            rows.push_back({"meetings/", "a Pitanga", "", QByteArray(key) + " is " + value.toCompact(),
                            changed(calling, key, value), 400, badCall});
    for (const Json &value : {Json(), Json(7), Json(""), Json("none"), Json(QByteArray(100'000, 'a'))})
        rows.push_back({"meetings/", "a Pitanga", "", "the commitment " + value.toCompact().left(40),
                        changed(calling, "commitment", value), 409, "does_not_fit"});
    return rows;
}

Rows ofMeetings()
{
    Rows rows;
    const auto patched = [&](const QByteArray &what, const QByteArray &body, int status,
                             const QByteArray &sentence, const QByteArray &key = caller().fingerprint) {
        rows.push_back({"meetings/<id>/", "a Pitanga", "after its call", what,
                        [=](World &world) { return pitangaRequest("PATCH", meetingIn(world), body, key); },
                        status, sentence});
    };
    for (const auto &[what, text] : brokenTexts())
        patched(what, text, 400, "JSON parse error");
    patched("nothing that is known", "{}", 400, "Neither a nonce nor a decision");
    patched("a decision that is none", Json::object({{"decision", metacharacters}}).toCompact(), 400,
            "Neither a nonce nor a decision");
    patched("a number that was not committed to", R"({"nonce": "00"})", 409, "does_not_fit");
    patched("a number that is none", R"({"nonce": []})", 409, "does_not_fit");
    patched("another device's decision", R"({"decision": "same"})", 404, "unknown", otherCaller().fingerprint);
    patched("another device's number", R"({"nonce": "00"})", 409, "unknown", otherCaller().fingerprint);
    for (const QByteArray method : {"BREW", "POST", "PUT", "DELETE"})
        rows.push_back({"meetings/<id>/", "a Pitanga", "after its call", method,
                        [=](World &world) { return pitangaRequest(method, meetingIn(world)); }, 405,
                        "Method \\\"" + method + "\\\" not allowed."});
    rows.push_back(
        {"meetings/<id>/", "another Pitanga", "", "reads it",
         [](World &world) { return pitangaRequest("GET", meetingIn(world), {}, otherCaller().fingerprint); },
         404, "unknown"});
    rows.push_back({"meetings/<id>/", "a Pitanga", "whose meeting goes on", "calls again",
                    [](World &world) {
                        meetingIn(world);
                        return calling(world);
                    },
                    409, "busy"});
    return rows;
}

// --- Joining ---

Rows ofApprovals()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"approvals/", "a Pitanga", "", what,
                        [body = text](World &) { return pitangaRequest("POST", "approvals/", body); }, 400,
                        badAsking});
    for (const char *key : {"id", "dataset", "public_key"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object(), Json(metacharacters)})
            rows.push_back({"approvals/", "a Pitanga", "", QByteArray(key) + " is " + value.toCompact(),
                            changed(askingToJoin, key, value), 400, badAsking});
    rows.push_back(
        {"approvals/", "a Pitanga", "whose key was not compared", "asks", askingToJoin, 403, "not_compared"});
    return rows;
}

} // namespace

HttpRequest calling(EndpointWorld &world)
{
    return pitangaRequest("POST", "meetings/", call(world).toCompact());
}

HttpRequest askingToJoin(EndpointWorld &world)
{
    return pitangaRequest("POST", "approvals/",
                          Json::object({{"id", world.ids.uuidHex()},
                                        {"dataset", world.school.datasetId},
                                        {"public_key", world.keys.clientCertificate().publicKey().wire()}})
                              .toCompact());
}

QByteArray meetingIn(EndpointWorld &world)
{
    world.device.clock().advance(std::chrono::minutes(20));
    const Json body = call(world);
    const Answer answer = world.send(pitangaRequest("POST", "meetings/", body.toCompact()));
    if (answer.status != 201)
        qFatal("no meeting: %s", answer.raw.constData());
    return "meetings/" + body.value("id").toUtf8() + '/';
}

std::vector<BadRequest> badMeetings()
{
    return joined({ofStrangers(), ofCalls(), ofMeetings(), ofApprovals()});
}

} // namespace pitanga::test
