#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

Rows ofKolibri()
{
    Rows rows;
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"syncqueue/", "anybody", "", what,
                        [body = text](World &) { return kolibriRequest("POST", "syncqueue/", body); }, 400,
                        "INVALID"});
    rows.push_back({"syncqueue/", "anybody", "", "a person nobody knows",
                    [](World &) {
                        return kolibriRequest(
                            "POST", "syncqueue/",
                            Json::object({{"user", nobody}, {"instance", nobody}}).toCompact());
                    },
                    404, "NOT_FOUND"});
    for (const QByteArray &id : {nobody, metacharacters.toPercentEncoding(), QByteArray(10'000, 'a')})
        rows.push_back({"v1/facility/<id>/", "anybody", "", "the id " + id.left(40),
                        [=](World &) { return kolibriRequest("GET", "v1/facility/" + id + '/'); }, 404,
                        "NOT_FOUND"});
    for (const QByteArray path : {"info/", "v1/facility/", "facilityuser/", "v1/channels/", "syncqueue/"})
        rows.push_back({path, "anybody", "", "an unknown method",
                        [=](World &) { return kolibriRequest("BREW", path); }, 405,
                        "Method \\\"BREW\\\" not allowed."});
    for (const QByteArray path :
         {"info/", "v1/facility/", "v1/facility/x/", "facilityuser/", "v1/channels/", "v2/channel/"})
        for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"})
            for (const QByteArray name : {"", "lea"})
                rows.push_back({path, name.isEmpty() ? "anybody" : "a learner", "", method,
                                [=](World &world) {
                                    accountOf(world, "lea");
                                    const HttpRequest request = kolibriRequest(method, path, "{}");
                                    return name.isEmpty() ? request : signedIn(request, name);
                                },
                                405, "Method \\\"" + method + "\\\" not allowed."});
    for (const QByteArray method : {"GET", "PUT", "PATCH", "DELETE"})
        rows.push_back({"syncqueue/", "anybody", "", method,
                        [=](World &) { return kolibriRequest(method, "syncqueue/", "{}"); }, 405,
                        "Method \\\"" + method + "\\\" not allowed."});
    rows.push_back({"facilityuser/", "a learner", "", "another facility's people",
                    [](World &world) {
                        accountOf(world, "lea");
                        return signedIn(kolibriRequest("GET", "facilityuser/?facility_id=" + nobody), "lea");
                    },
                    200, "[]"});
    rows.push_back({"facilityuser/", "somebody", "", "SQL in the name",
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

std::vector<BadRequest> badKolibri()
{
    return joined({ofKolibri()});
}

} // namespace pitanga::test
