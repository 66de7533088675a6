#include "bad_requests.h"

#include "engine/base/clock.h"

namespace pitanga::test {

namespace {

Caller newCaller()
{
    SystemRandom random;
    const DeviceKey key = need(makeDeviceKey(random, SystemClock().nowUtc()));
    return {key, need(certificateFingerprint(key.certificatePem)).hex()};
}

} // namespace

QByteArray BadRequest::name() const
{
    return endpoint + ": " + role + (state.isEmpty() ? QByteArray() : ", " + state) + ": " + mistake;
}

const Caller &caller()
{
    static const Caller known = newCaller();
    return known;
}

const Caller &otherCaller()
{
    static const Caller known = newCaller();
    return known;
}

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

void addBrokenTexts(std::vector<BadRequest> &rows, const QByteArray &endpoint, const QByteArray &role,
                    const MakeRequest &make)
{
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({endpoint, role, "", what,
                        [make, body = text](EndpointWorld &world) {
                            HttpRequest request = make(world);
                            request.body = body;
                            return request;
                        },
                        400, noObject});
}

MakeRequest changed(const MakeRequest &make, const QByteArray &key, const Json &value)
{
    return [=](EndpointWorld &world) {
        HttpRequest request = make(world);
        Json body = need(Json::parse(request.body));
        body.set(key, value);
        request.body = body.toCompact();
        return request;
    };
}

HttpRequest pitangaRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const QByteArray &key)
{
    HttpRequest request = apiRequest(method, {}, body);
    request.target = "/api/pitanga/v1/" + path;
    request.secure = true;
    request.peerCertificateFingerprint = key;
    return request;
}

HttpRequest kolibriRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    HttpRequest request = apiRequest(method, {}, body);
    request.target = "/api/public/" + path;
    return request;
}

HttpRequest over(HttpRequest request, const Caller &from)
{
    request.secure = true;
    request.peerCertificateFingerprint = from.fingerprint;
    return request;
}

HttpRequest signedIn(HttpRequest request, const QByteArray &user, const QByteArray &password)
{
    request.headers.set("Authorization", "Basic " + (user + ':' + password).toBase64());
    return request;
}

QByteArray accountOf(EndpointWorld &world, const QByteArray &name)
{
    constexpr auto known = "SELECT id FROM facilityuser WHERE username = ?1";
    if (const auto id = need(readText(world.device.db(), known, name)))
        return *id;
    const SchoolRole role = name == "ann" ? SchoolRole::Admin : SchoolRole::Learner;
    return need(addUser(world.device.store(), {world.school.facilityId, name, name, role, "secret"})).id;
}

HttpRequest openingRequest(EndpointWorld &world)
{
    return apiRequest("POST", "syncsessions/", world.sessionRequest().toCompact());
}

std::vector<BadRequest> joined(const std::vector<std::vector<BadRequest>> &parts)
{
    std::vector<BadRequest> all;
    for (const std::vector<BadRequest> &rows : parts)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

std::vector<BadRequest> badRequests()
{
    return joined({badMethods(), badCertificates(), badSessions(), badTransfers(), badRecords(), badStates(),
                   badLearners(), badTexts(), badMeetings(), badKolibri()});
}

} // namespace pitanga::test
