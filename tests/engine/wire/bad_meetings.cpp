#include "bad_requests.h"

#include "engine/trust/meeting_code.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

const QByteArray aKey(64, 'a');
const QByteArray anotherKey(64, 'b');
const QByteArray badCall = "A field of the call is missing or badly formed.";
const QByteArray badAsking = "A field of the request is missing or badly formed.";

/// Between Pitangas: over TLS, from a device with a key of its own.
HttpRequest pitangaRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                           const QByteArray &key = aKey)
{
    HttpRequest request = apiRequest(method, {}, body);
    request.target = "/api/pitanga/v1/" + path;
    request.secure = true;
    request.peerCertificateFingerprint = key;
    return request;
}

/// Everything in it is right; the number that was committed to is nobody's.
Json call(World &world)
{
    const MeetingParty caller =
        MeetingParty::caller(world.ids, aKey, FrontDesk::ownKey(*world.device.device()));
    return Json::object({{"id", world.ids.uuidHex()},
                         {"instance_id", QByteArray(32, 'a')},
                         {"name", metacharacters},
                         {"version", PITANGA_VERSION},
                         {"port", 45880},
                         {"language", "en"},
                         {"commitment", caller.commitment()}});
}

HttpRequest calling(World &world)
{
    return pitangaRequest("POST", "meetings/", call(world).toCompact());
}

HttpRequest asking(World &world)
{
    return pitangaRequest("POST", "approvals/",
                          Json::object({{"id", world.ids.uuidHex()},
                                        {"dataset", world.school.datasetId},
                                        {"public_key", world.keys.clientCertificate().publicKey().wire()}})
                              .toCompact());
}

/// The path of a meeting that somebody with `aKey` has just called for. The one before it is over by then.
QByteArray meetingIn(World &world)
{
    world.device.clock().advance(std::chrono::minutes(20));
    const Json body = call(world);
    const Answer answer = world.send(pitangaRequest("POST", "meetings/", body.toCompact()));
    if (answer.status != 201)
        qFatal("no meeting: %s", answer.raw.constData());
    return "meetings/" + body.value("id").toUtf8() + '/';
}

// --- Without what it takes ---

Rows ofStrangers()
{
    Rows rows;
    for (const QByteArray path : {"meetings/", "approvals/", "meetings/x/", "approvals/x/"}) {
        rows.push_back({path + ": anybody, unencrypted",
                        [=](World &) {
                            HttpRequest request = pitangaRequest("POST", path, "{}");
                            request.secure = false;
                            return request;
                        },
                        403, "not_encrypted"});
        rows.push_back({path + ": anybody without a key of its own",
                        [=](World &) { return pitangaRequest("POST", path, "{}", {}); }, 403, "not_encrypted"});
    }
    for (const QByteArray method : {"BREW", "GET", "PUT", "DELETE"})
        for (const QByteArray path : {"meetings/", "approvals/"})
            rows.push_back({path + ": a Pitanga: " + method,
                            [=](World &) { return pitangaRequest(method, path); }, 405,
                            "Method \\\"" + method + "\\\" not allowed."});
    for (const QByteArray &id : {nobody, QByteArray("%27"), QByteArray(10'000, 'a')})
        for (const QByteArray path : {"meetings/", "approvals/"})
            rows.push_back({path + "<id>/: a Pitanga: the id " + id.left(40),
                            [=](World &) { return pitangaRequest("GET", path + id + '/'); }, 404, "unknown"});
    rows.push_back({"an unknown collection of Pitanga's: a Pitanga",
                    [](World &) { return pitangaRequest("POST", "secrets/", "{}"); }, 404, "Not found."});
    return rows;
}

// --- Meetings ---

Rows ofCalls()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"meetings/: a Pitanga: " + what,
                        [body = text](World &) { return pitangaRequest("POST", "meetings/", body); }, 400,
                        badCall});
    for (const char *key : {"id", "instance_id"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object(), Json(metacharacters)})
            rows.push_back({QByteArray("meetings/: a Pitanga: ") + key + " is " + value.toCompact(),
                            changed(calling, key, value), 400, badCall});
    for (const Json &value : {Json(), Json(7), Json(""), Json("none"), Json(QByteArray(100'000, 'a'))})
        rows.push_back({"meetings/: a Pitanga: the commitment " + value.toCompact().left(40),
                        changed(calling, "commitment", value), 409, "does_not_fit"});
    return rows;
}

Rows ofMeetings()
{
    Rows rows;
    const auto patched = [&](const QByteArray &what, const QByteArray &body, int status,
                             const QByteArray &sentence, const QByteArray &key = aKey) {
        rows.push_back({"meetings/<id>/: a Pitanga, after its call: " + what,
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
    patched("another device's decision", R"({"decision": "same"})", 404, "unknown", anotherKey);
    patched("another device's number", R"({"nonce": "00"})", 409, "unknown", anotherKey);
    rows.push_back({"meetings/<id>/: another Pitanga: reads it",
                    [](World &world) { return pitangaRequest("GET", meetingIn(world), {}, anotherKey); }, 404,
                    "unknown"});
    rows.push_back({"meetings/<id>/: a Pitanga whose meeting goes on: calls again",
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
        rows.push_back({"approvals/: a Pitanga: " + what,
                        [body = text](World &) { return pitangaRequest("POST", "approvals/", body); }, 400,
                        badAsking});
    for (const char *key : {"id", "dataset", "public_key"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object(), Json(metacharacters)})
            rows.push_back({QByteArray("approvals/: a Pitanga: ") + key + " is " + value.toCompact(),
                            changed(asking, key, value), 400, badAsking});
    rows.push_back({"approvals/: a Pitanga whose key was not compared", asking, 403, "not_compared"});
    return rows;
}

// --- What a Kolibri asks ---

HttpRequest kolibriRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request = apiRequest(method, {}, body);
    request.target = "/api/public/" + path;
    return request;
}

Rows ofKolibri()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"syncqueue/: anybody: " + what,
                        [body = text](World &) { return kolibriRequest("POST", "syncqueue/", body); }, 400,
                        "INVALID"});
    rows.push_back({"syncqueue/: anybody: a person nobody knows",
                    [](World &) {
                        return kolibriRequest(
                            "POST", "syncqueue/",
                            Json::object({{"user", nobody}, {"instance", nobody}}).toCompact());
                    },
                    404, "NOT_FOUND"});
    for (const QByteArray &id : {nobody, metacharacters.toPercentEncoding(), QByteArray(10'000, 'a')})
        rows.push_back({"v1/facility/<id>/: anybody: the id " + id.left(40),
                        [=](World &) { return kolibriRequest("GET", "v1/facility/" + id + '/'); }, 404,
                        "NOT_FOUND"});
    for (const QByteArray path : {"info/", "v1/facility/", "facilityuser/", "v1/channels/", "syncqueue/"})
        rows.push_back({path + ": anybody: an unknown method",
                        [=](World &) { return kolibriRequest("BREW", path); }, 405,
                        "Method \\\"BREW\\\" not allowed."});
    rows.push_back({"facilityuser/: somebody: SQL in the name",
                    [](World &) {
                        HttpRequest request = kolibriRequest("GET", "facilityuser/");
                        request.headers.set("Authorization",
                                            "Basic " + (metacharacters + ':' + metacharacters).toBase64());
                        return request;
                    },
                    401, ""});
    return rows;
}

} // namespace

std::vector<BadRequest> badMeetings()
{
    Rows all;
    for (const Rows &rows : {ofStrangers(), ofCalls(), ofMeetings(), ofApprovals(), ofKolibri()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace pitanga::test
