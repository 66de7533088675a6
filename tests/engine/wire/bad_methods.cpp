#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

Rows ofStrangers()
{
    Rows rows;
    const auto ask = [](const QByteArray &method, const QByteArray &path) {
        return [=](World &) { return apiRequest(method, path); };
    };
    for (const char *path :
         {"morangoinfo/1/", "certificates/", "nonces/", "syncsessions/", "transfersessions/"})
        rows.push_back({path, "anybody", "", "an unknown method", ask("BREW", path), 405,
                        "Method \\\"BREW\\\" not allowed."});
    rows.push_back({"buffers/", "anybody", "", "an unknown method", ask("BREW", "buffers/"), 403,
                    "Authentication credentials were not provided."});
    rows.push_back({"an unknown collection", "anybody", "", "asks", ask("GET", "secrets/"), 404, "Not found."});
    rows.push_back(
        {"outside the API", "anybody", "", "a way up", ask("GET", "../../../etc/passwd/"), 404, "Not found."});
    for (const QByteArray &id : {nobody, metacharacters, QByteArray(10'000, 'a'), QByteArray("%00")}) {
        const QByteArray inPath = id.contains('%') ? id.toPercentEncoding() : id;
        for (const char *collection : {"certificates", "syncsessions", "transfersessions"})
            rows.push_back({QByteArray(collection), "anybody", "", "the id " + id.left(40),
                            ask("GET", QByteArray(collection) + '/' + inPath + '/'), 404, "Not found."});
        rows.push_back({"buffers/", "anybody", "", "the transfer " + id.left(40),
                        ask("GET", "buffers/?limit=5&transfer_session_id=" + id.toPercentEncoding()), 403,
                        "Authentication credentials were not provided."});
    }
    for (const char *question : {"primary_partition", "ancestors_of"})
        rows.push_back(
            {"certificates/", "anybody", "", QByteArray("SQL in ") + question,
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
            rows.push_back({path, "anybody", "", method,
                            [=, path = path](World &) { return apiRequest(method, path, "{}"); }, 405,
                            "Method \\\"" + method + "\\\" not allowed."});
    for (const QByteArray method : {"PUT", "PATCH", "DELETE"})
        rows.push_back({"buffers/", "anybody", "", method,
                        [=](World &) { return apiRequest(method, "buffers/", "{}"); }, 403,
                        "Authentication credentials were not provided."});
    return rows;
}

/// Those of one thing in a collection, which the world holds.
Rows ofMethodsOfOne()
{
    Rows rows;
    const auto refused = [&](const QByteArray &endpoint, const QByteArray &role, const QByteArrayList &methods,
                             const std::function<QByteArray(World &)> &path, int status,
                             const QByteArray &sentence = {}) {
        for (const QByteArray &method : methods)
            rows.push_back({endpoint, role, "", method,
                            [=](World &world) { return apiRequest(method, path(world), "{}"); }, status,
                            !sentence.isEmpty() ? sentence : "Method \\\"" + method + "\\\" not allowed."});
    };
    const auto fixed = [](const QByteArray &path) { return [=](World &) { return path; }; };
    refused(
        "certificates/<id>/", "anybody", {"POST", "PUT", "PATCH", "DELETE", "BREW"},
        [](World &world) { return "certificates/" + world.root() + '/'; }, 405);
    refused("publickey/", "anybody", {"POST", "PUT", "PATCH", "DELETE", "BREW"}, fixed("publickey/"), 405);
    for (const QByteArray collection : {"certificatechain", "publickey", "nonces", "buffers"})
        refused(collection + "/<id>/", "anybody", {"GET", "POST", "PUT", "PATCH", "DELETE", "BREW"},
                fixed(collection + '/' + nobody + '/'), 404, "Not found.");
    refused(
        "syncsessions/<id>/", "a client", {"POST", "PUT", "PATCH", "BREW"},
        [](World &world) { return "syncsessions/" + world.session() + '/'; }, 405);
    const auto transfer = [](World &world) { return "transfersessions/" + world.transfer(true, 2) + '/'; };
    refused("transfersessions/<id>/", "a pusher", {"POST", "BREW"}, transfer, 405);
    refused("transfersessions/<id>/", "a pusher", {"PUT"}, transfer, 405, "Only PATCH updates allowed");
    return rows;
}

} // namespace

std::vector<BadRequest> badMethods()
{
    return joined({ofStrangers(), ofMethods(), ofMethodsOfOne()});
}

} // namespace pitanga::test
