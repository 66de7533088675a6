#include "bad_requests.h"

#include "engine/wire/limits.h"

namespace pitanga::test {

namespace {

using World = EndpointWorld;

const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
const QByteArray withNul("a\0b", 3);

/// What means something to SQL, to LIKE, to C or to a reader of JSON.
std::vector<std::pair<QByteArray, QByteArray>> meanTexts()
{
    return {{"x' OR 1=1 --", "x' OR 1=1 --"},
            {"a metacharacter of each kind", metacharacters},
            {"%", "%"},
            {"_", "_"},
            {"a backslash", "\\"},
            {"a quote", "\""},
            {"an apostrophe", "'"},
            {"a NUL", withNul},
            {"JSON 100,000 deep", deep}};
}

Json replacedIn(const Json &json, QByteArrayList path, const Json &value)
{
    if (path.isEmpty())
        return value;
    const QByteArray key = path.takeFirst();
    Json changed = json;
    if (changed.isArray())
        changed.items()[key.toUInt()] = replacedIn(changed.items()[key.toUInt()], path, value);
    else
        changed.set(key, replacedIn(changed.value(key), path, value));
    return changed;
}

/// One parameter of a query stands for itself in the target: it is the last one.
void replaceQuery(HttpRequest &request, const QByteArray &name, const QByteArray &text)
{
    const qsizetype at = request.target.lastIndexOf(name + '=');
    request.target = request.target.left(at) + name + '=' + text.toPercentEncoding();
}

BadRequest badText(const RightRequest &right, const TextField &field, const QByteArray &what,
                   const QByteArray &text)
{
    BadRequest bad{right.endpoint, right.role, "",           field.path + ": " + what, {}, field.status,
                   field.sentence, {},         field.isTaken};
    if (text == withNul && !field.nulSentence.isEmpty())
        std::tie(bad.status, bad.sentence, bad.isTaken) = std::tuple(400, field.nulSentence, false);
    if (text == deep && field.deepStatus)
        std::tie(bad.status, bad.sentence, bad.isTaken) =
            std::tuple(field.deepStatus, field.deepSentence, false);
    bad.announces = field.announces;
    bad.make = [=, make = right.make, path = field.path](World &world) {
        HttpRequest request = make(world);
        if (path.startsWith('?'))
            replaceQuery(request, path.mid(1), text == deep ? text.left(5000) : text);
        else
            request.body = replacedIn(need(Json::parse(request.body)), path.split('.'), text).toCompact();
        return request;
    };
    return bad;
}

// --- The right requests ---

RightRequest ofOpening()
{
    const QByteArray malformed = "A field of the sync session is missing or badly formed.";
    const QByteArray signature = "Client certificate failed to verify signature";
    return {
        "syncsessions/",
        "a client",
        openingRequest,
        {{"id", 400, malformed},
         {"server_certificate_id", 400, malformed},
         {"client_certificate_id", 400, malformed},
         {.path = "profile", .status = 201, .isTaken = true},
         {"certificate_chain", 403, "Saving certificate chain has failed"},
         {.path = "connection_path",
          .status = 201,
          .isTaken = true,
          .deepStatus = 400,
          .deepSentence = malformed},
         {"instance", 400, malformed},
         {"nonce", 403, signature},
         {.path = "client_ip", .status = 201, .isTaken = true},
         {.path = "server_ip", .status = 201, .isTaken = true, .deepStatus = 400, .deepSentence = malformed},
         {"signature", 403, signature}}};
}

RightRequest ofBeginning()
{
    const QByteArray malformed = "A field of the transfer session is missing or badly formed.";
    return {"transfersessions/",
            "a client",
            [](World &world) {
                return apiRequest("POST", "transfersessions/",
                                  world.transferRequest(world.session(), true, world.root()).toCompact());
            },
            {{"id", 400, malformed},
             {.path = "filter",
              .status = 403,
              .sentence = "scope does not permit",
              .deepStatus = 400,
              .deepSentence = malformed},
             {"sync_session_id", 400, "Requested syncsession does not exist"},
             {.path = "client_fsic", .status = 201, .isTaken = true}}};
}

RightRequest ofGoingOn()
{
    return {"transfersessions/<id>/",
            "a puller",
            [](World &world) {
                const Json asked = world.transferRequest(world.session(), false, world.root());
                world.ask("POST", "transfersessions/", asked);
                return apiRequest("PATCH", "transfersessions/" + asked.value("id").toUtf8() + '/',
                                  Json::object({{"transfer_stage", "queuing"},
                                                {"client_fsic", R"({"super": {}, "sub": {}})"}})
                                      .toCompact());
            },
            {{"transfer_stage", 400, "This transfer stage is unknown."},
             {.path = "client_fsic",
              .status = 200,
              .sentence = "\"transfer_stage_status\":\"errored\"",
              .announces = true}}};
}

RightRequest ofPage()
{
    const QByteArray noText = "A record lacks a text, or it has one that no database can hold.";
    const QByteArray noId = "Does not match results of calling";
    const QByteArray noTransfer = "The records name no transfer session that exists here.";
    const QByteArray badCounter = "A counter of a record is badly formed.";
    const QByteArray instance = "badly formed last saved instance or counter";
    return {"buffers/",
            "a pusher",
            [](World &world) {
                return apiRequest(
                    "POST", "buffers/",
                    Json::array({world.record(world.transfer(true, 2), world.ids.uuidHex())}).toCompact());
            },
            {{.path = "0.serialized", .status = 201, .isTaken = true, .nulSentence = noText},
             {.path = "0.last_saved_instance", .sentence = instance, .nulSentence = noText},
             {.path = "0.partition", .sentence = noId, .nulSentence = noText},
             {.path = "0.source_id", .sentence = noId, .nulSentence = noText},
             {.path = "0.model_name", .sentence = noId, .nulSentence = noText},
             {.path = "0.conflicting_serialized_data", .status = 201, .isTaken = true, .nulSentence = noText},
             {.path = "0.model_uuid", .sentence = "does not match Buffer's Model UUID", .nulSentence = noText},
             {"0.transfer_session", 400, noTransfer},
             {"0.profile", 400, "aren't loaded yet."},
             {.path = "0.rmcb_list.0.transfer_session",
              .sentence = "does not match Buffer's TransferSession",
              .nulSentence = badCounter},
             {.path = "0.rmcb_list.0.model_uuid",
              .sentence = "does not match Buffer's Model UUID",
              .nulSentence = badCounter},
             {"0.rmcb_list.0.instance_id", 400, badCounter},
             {.path = "0._self_ref_fk",
              .status = 201,
              .isTaken = true,
              .nulSentence = noText,
              .deepStatus = 400,
              .deepSentence = "longer than the protocol's columns"}}};
}

RightRequest ofAsking()
{
    const QByteArray permission = "You do not have permission to perform this action.";
    return {"certificates/",
            "an admin",
            [](World &world) {
                accountOf(world, "ann");
                return signedIn(certificateRequest(world), "ann");
            },
            {{"parent", 400, "object does not exist."},
             {.path = "profile",
              .sentence = "\"error_class\":",
              .deepStatus = 400,
              .deepSentence = "serialized is longer than"},
             {"scope_definition", 403, permission},
             {"scope_params", 403, permission},
             {"public_key", 400, "This is not a public key that can be used here."}}};
}

RightRequest ofPushing()
{
    const QByteArray refused = "Saving certificate chain has failed";
    RightRequest right{
        "certificatechain/",
        "a pusher of certificates",
        chainRequest,
        {{"0.id", 403, refused},
         {"1.id", 403, refused},
         {"0.serialized", 403, refused},
         {"1.serialized", 403, refused},
         {.path = "1.signature", .sentence = "\"error_class\":", .deepStatus = 403, .deepSentence = refused},
         // The root is here already; what is here counts.
         {.path = "0.signature", .status = 201, .isTaken = true, .deepStatus = 403, .deepSentence = refused},
         {.path = "1.parent", .status = 201, .isTaken = true}}};
    // What was signed counts, and not what stands beside it. (A root has no parent.)
    for (const QByteArray field : {"profile", "scope_definition", "scope_params", "public_key", "salt"})
        for (const QByteArray part : {"0.", "1."})
            right.fields.push_back({.path = part + field, .status = 201, .isTaken = true});
    return right;
}

std::vector<RightRequest> ofPitangas()
{
    const QByteArray badCall = "A field of the call is missing or badly formed.";
    const QByteArray badAsking = "A field of the request is missing or badly formed.";
    return {{"meetings/",
             "a Pitanga",
             [](World &world) {
                 world.device.clock().advance(std::chrono::minutes(20)); // the one before is over
                 return calling(world);
             },
             {{"id", 400, badCall},
              {"instance_id", 400, badCall},
              {.path = "name", .status = 201, .isTaken = true},
              {.path = "version", .status = 201, .isTaken = true},
              {.path = "language", .status = 201, .isTaken = true},
              {"commitment", 409, "does_not_fit"}}},
            {"meetings/<id>/",
             "a Pitanga",
             [](World &world) { return pitangaRequest("PATCH", meetingIn(world), R"({"nonce": "00"})"); },
             {{"nonce", 409, "does_not_fit"}}},
            {"meetings/<id>/",
             "a Pitanga",
             [](World &world) { return pitangaRequest("PATCH", meetingIn(world), R"({"decision": "same"})"); },
             {{"decision", 400, "Neither a nonce nor a decision"}}},
            {"approvals/",
             "a Pitanga",
             askingToJoin,
             {{"id", 400, badAsking}, {"dataset", 400, badAsking}, {"public_key", 400, badAsking}}}};
}

MakeRequest reading(const QByteArray &path)
{
    return [=](World &world) {
        HttpRequest request = apiRequest("GET", QByteArray(path).replace("ROOT", world.root()));
        if (path.contains("TRANSFER"))
            request.target.replace("TRANSFER", world.transfer(false));
        return request;
    };
}

std::vector<RightRequest> ofQueries()
{
    return {{"certificates/",
             "anybody",
             reading("certificates/?primary_partition=ROOT"),
             {{"?primary_partition", 200, "[]"}}},
            {"certificates/",
             "anybody",
             reading("certificates/?ancestors_of=ROOT"),
             {{"?ancestors_of", 200, "[]"}}},
            {"certificates/",
             "anybody",
             reading("certificates/?primary_partition=ROOT&profile=facilitydata"),
             {{"?profile", 200, "[]"}}},
            {"buffers/",
             "a puller",
             reading("buffers/?limit=5&transfer_session_id=TRANSFER"),
             {{"?transfer_session_id", 403, "Authentication credentials were not provided."}}},
            {"buffers/",
             "a puller",
             reading("buffers/?transfer_session_id=TRANSFER&limit=5"),
             {{"?limit", 200, "[{\"serialized\""}}},
            {"buffers/",
             "a puller",
             reading("buffers/?transfer_session_id=TRANSFER&limit=5&offset=0"),
             {{"?offset", 200, "\"previous\":null,\"results\":[{"}}}};
}

std::vector<RightRequest> ofKolibris()
{
    return {{"syncqueue/",
             "a learner's device",
             [](World &world) {
                 return kolibriRequest(
                     "POST", "syncqueue/",
                     Json::object({{"user", accountOf(world, "lea")}, {"instance", nobody}}).toCompact());
             },
             {{"user", 400, "INVALID"}, {"instance", 400, "INVALID"}}},
            {"facilityuser/",
             "a learner",
             [](World &world) {
                 accountOf(world, "lea");
                 return signedIn(kolibriRequest("GET", "facilityuser/?facility_id=" + world.school.facilityId),
                                 "lea");
             },
             {{"?facility_id", 200, "[]"}}},
            {"info/",
             "anybody",
             [](World &) { return kolibriRequest("GET", "info/?v=1"); },
             {{"?v", 200, "\"kolibri\""}}}};
}

/// Names and passwords, each as if it were the first wrong one.
std::vector<BadRequest> ofSignIns()
{
    std::vector<BadRequest> rows;
    for (const auto &[what, text] : meanTexts())
        for (const bool isName : {true, false})
            rows.push_back({"facilityuser/",
                            "somebody",
                            "",
                            (isName ? "the name: " : "the password: ") + what,
                            [=, text = text](World &world) {
                                accountOf(world, "ann");
                                world.device.clock().advance(limits::signInMemory + std::chrono::seconds(40));
                                const HttpRequest request = kolibriRequest("GET", "facilityuser/");
                                return isName ? signedIn(request, text) : signedIn(request, "ann", text);
                            },
                            401,
                            "Invalid credentials.",
                            {429, 431}});
    return rows;
}

} // namespace

QByteArrayList textPaths(const Json &json, const QByteArray &above)
{
    if (json.isString())
        return {above};
    QByteArrayList paths;
    const QByteArray before = above.isEmpty() ? above : above + '.';
    for (size_t i = 0; i < json.items().size(); ++i)
        paths += textPaths(json.items()[i], before + QByteArray::number(qint64(i)));
    for (const auto &[key, value] : json.members())
        paths += textPaths(value, before + key);
    return paths;
}

std::vector<RightRequest> rightRequests()
{
    std::vector<RightRequest> all{ofOpening(), ofBeginning(), ofGoingOn(), ofPage(), ofAsking(), ofPushing()};
    for (const auto &more : {ofPitangas(), ofQueries(), ofKolibris()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<BadRequest> badTexts()
{
    std::vector<BadRequest> rows = ofSignIns();
    for (const RightRequest &right : rightRequests())
        for (const TextField &field : right.fields)
            for (const auto &[what, text] : meanTexts())
                rows.push_back(badText(right, field, what, text));
    return rows;
}

} // namespace pitanga::test
