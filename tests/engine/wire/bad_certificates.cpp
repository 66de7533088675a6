#include "bad_requests.h"

#include "engine/trust/issue.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

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
            {"certificatechain/", "anybody", "", what,
             [body = text](World &) { return apiRequest("POST", "certificatechain/", body); },
             isOtherJson && what == "an array" ? 403 : 400,
             isOtherJson && what == "an array" ? QByteArray("at least two certificates") : noObject});
    }
    const auto chain = [](World &world) {
        return Json::array({world.keys.root().toWire(), world.keys.clientCertificate().toWire()});
    };
    const auto refused = [&](const QByteArray &what, const std::function<void(Json & chain, World &)> &spoil,
                             const QByteArray &sentence) {
        rows.push_back({"certificatechain/", "anybody", "", what,
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
    const auto late = [](World &world) {
        HttpRequest request = chainRequest(world);
        world.device.clock().advance(std::chrono::seconds(61));
        return request;
    };
    rows.push_back({"certificatechain/", "a pusher of certificates", "61 s later", "a nonce that has expired",
                    late, 403, "Nonce (certificate's salt) is not valid"});
    rows.push_back({"certificatechain/", "a pusher of certificates", "after it was taken", "the same again",
                    [](World &world) {
                        HttpRequest request = chainRequest(world);
                        if (const Answer answer = world.send(request); answer.status != 201)
                            qFatal("not taken: %s", answer.raw.constData());
                        return request;
                    },
                    403, "Nonce (certificate's salt) is not valid"});
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

/// The types of JSON that are no text and no number.
const std::vector<Json> otherTypes = {Json(), Json(7), Json(true), Json::array(), Json::object()};

Rows ofTypes()
{
    Rows rows;
    const auto asks = [](World &world) {
        accountOf(world, "ann");
        return signedIn(certificateRequest(world), "ann");
    };
    const QByteArray permission = "You do not have permission to perform this action.";
    const std::tuple<const char *, int, QByteArray> fields[] = {
        {"parent", 400, "\"parent\":["},
        {"profile", 400, "\"error_class\":\"CertificateProfileInvalid\""},
        {"scope_definition", 403, permission},
        {"scope_params", 403, permission},
        {"public_key", 400, "This is not a public key that can be used here."},
    };
    for (const auto &[field, status, sentence] : fields)
        for (const Json &value : otherTypes)
            rows.push_back({"certificates/", "an admin", "", QByteArray(field) + " is " + value.toCompact(),
                            changed(asks, field, value), status, sentence});
    for (const Json &value : {Json(), Json("x"), Json(1.5), Json(true), Json::array(), Json::object()})
        rows.push_back({"certificates/", "an admin", "", "scope_version is " + value.toCompact(),
                        changed(asks, "scope_version", value), 400, "A valid integer is required."});
    rows.push_back({"certificates/", "an admin", "", "everything missing but one",
                    [asks](World &world) {
                        HttpRequest request = asks(world);
                        Json body = need(Json::parse(request.body));
                        for (const char *field : {"profile", "scope_version", "public_key"})
                            body.remove(field);
                        request.body = body.toCompact();
                        return request;
                    },
                    400, "This field is required."});
    return rows;
}

Rows ofSigning()
{
    Rows rows;
    addBrokenTexts(rows, "certificates/", "anybody",
                   [](World &) { return apiRequest("POST", "certificates/"); });
    rows.push_back(
        {"certificates/", "somebody", "", "SQL in the name",
         [](World &world) { return signedIn(certificateRequest(world), metacharacters, metacharacters); }, 401,
         "Invalid credentials."});
    rows.push_back(
        {"certificates/",
         "somebody",
         "",
         "a name of 1 MB",
         [](World &world) { return signedIn(certificateRequest(world), QByteArray(1'000'000, 'n')); },
         401,
         "Invalid credentials.",
         {431}});
    rows.push_back({"certificates/", "somebody", "", "credentials that are no base64",
                    [](World &world) {
                        HttpRequest request = certificateRequest(world);
                        request.headers.set("Authorization", "Basic \xff\xff");
                        return request;
                    },
                    401, "Authentication credentials were not provided."});
    return rows;
}

} // namespace

HttpRequest certificateRequest(EndpointWorld &world)
{
    return apiRequest("POST", "certificates/",
                      Json::object({{"parent", world.root()},
                                    {"profile", "facilitydata"},
                                    {"scope_definition", "full-facility"},
                                    {"scope_version", 1},
                                    {"scope_params", Json::object({{"dataset_id", world.root()}}).toPython()},
                                    {"public_key", world.keys.clientCertificate().publicKey().wire()}})
                          .toCompact());
}

HttpRequest chainRequest(EndpointWorld &world)
{
    const ScopeDefinitions &definitions = world.device.device()->scopeDefinitions();
    const Json given = world.ask("GET", "publickey/").body;
    const PublicKey shared = need(PublicKey::parse(given.items().at(0).value("public_key").toUtf8()));
    const PrivateKey key = world.keys.key("client");
    static const Certificate root = need(makeRoot(need(definitions.find("full-facility")), key));
    const Certificate leaf =
        need(issueChild(root, key, {shared, "facilitydata", "full-facility", 1, root.scopeParams()},
                        world.nonce(), definitions));
    return pushOf(Json::array({root.toWire(), leaf.toWire()}));
}

std::vector<BadRequest> badCertificates()
{
    return joined({ofChains(), ofSigning(), ofTypes()});
}

} // namespace pitanga::test
