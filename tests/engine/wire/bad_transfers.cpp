#include "bad_requests.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

// --- Transfers ---

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
    addBrokenTexts(rows, "transfersessions/: a client: ", beginning);
    for (const char *key : {"id", "filter", "push"})
        for (const Json &value : {Json(), Json(7), Json::array(), Json::object()})
            rows.push_back({QByteArray("transfersessions/: a client: ") + key + " is " + value.toCompact(),
                            changed(beginning, key, value), 400, malformed});
    rows.push_back({"transfersessions/: a client: a filter of 70 KB",
                    changed(beginning, "filter", QByteArray("a ").repeated(35'000)), 400, malformed});
    rows.push_back({"transfersessions/: a client: a session nobody has",
                    changed(beginning, "sync_session_id", nobody), 400,
                    "Requested syncsession does not exist"});
    rows.push_back({"transfersessions/: a client: SQL for a session",
                    changed(beginning, "sync_session_id", metacharacters), 400,
                    "Requested syncsession does not exist"});
    for (const QByteArray &filter : {QByteArray("%"), QByteArray("_"), QByteArray(" "), metacharacters, nobody})
        rows.push_back({"transfersessions/: a client: the filter " + filter,
                        changed(beginning, "filter", filter), 403, outside});
    rows.push_back({"transfersessions/: a client whose session is another key's",
                    [](World &world) {
                        HttpRequest first = openingRequest(world);
                        first.secure = true;
                        first.peerCertificateFingerprint = "aa";
                        if (const Answer answer = world.send(first); answer.status != 201)
                            qFatal("no session: %s", answer.raw.constData());
                        const QByteArray id = need(Json::parse(first.body)).value("id").toUtf8();
                        HttpRequest second =
                            apiRequest("POST", "transfersessions/",
                                       world.transferRequest(id, true, world.root()).toCompact());
                        second.secure = true;
                        second.peerCertificateFingerprint = "bb";
                        return second;
                    },
                    400, "Requested syncsession does not exist"});
    return rows;
}

Rows ofPatches()
{
    Rows rows;
    addBrokenTexts(
        rows, "transfersessions/<id>/: a pusher: ", [](World &world) { return patchOf(world, true, "{}"); });
    const auto patched = [&](const QByteArray &body, int status, const QByteArray &sentence) {
        rows.push_back({"transfersessions/<id>/: a puller: " + body.left(60),
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
            {QByteArray("transfersessions/<id>/: a puller that queues: counters ") + fsic,
             [text = QByteArray(fsic)](World &world) {
                 const Json asked = world.transferRequest(world.session(), false, world.root());
                 world.ask("POST", "transfersessions/", asked);
                 const Json body = Json::object({{"transfer_stage", "queuing"}, {"client_fsic", text}});
                 return apiRequest("PATCH", "transfersessions/" + asked.value("id").toUtf8() + '/',
                                   body.toCompact());
             },
             200, "\"transfer_stage_status\":\"errored\""});
    return rows;
}

// --- Records ---

using Spoil = std::function<void(Json &record, World &world)>;

BadRequest badRecord(const QByteArray &what, const Spoil &spoil, const QByteArray &sentence)
{
    return {"buffers/: a pusher: " + what,
            [=](World &world) {
                const QByteArray transfer = world.transfer(true, 5);
                Json bad = world.record(transfer, "bad");
                spoil(bad, world);
                return apiRequest("POST", "buffers/",
                                  Json::array({world.record(transfer, "good"), bad}).toCompact());
            },
            400, sentence};
}

void spoilCounter(Json &record, const char *key, const Json &value)
{
    Json counters = record.value("rmcb_list");
    counters.items()[0].set(key, value);
    record.set("rmcb_list", counters);
}

/// Of another partition, with the id that follows from it.
void moveTo(Json &record, World &world, const QByteArray &partition)
{
    record = world.record(record.value("transfer_session").toUtf8(), "bad", partition);
}

Rows ofFields()
{
    Rows rows;
    const QByteArray text = "A record lacks a text, or it has one that no database can hold.";
    for (const char *key : {"model_uuid", "model_name", "partition", "source_id", "last_saved_instance"}) {
        rows.push_back(badRecord(
            QByteArray("no ") + key, [=](Json &bad, World &) { bad.remove(key); }, text));
        rows.push_back(badRecord(
            QByteArray("a number for ") + key, [=](Json &bad, World &) { bad.set(key, 7); }, text));
    }
    for (const char *key : {"source_id", "serialized", "conflicting_serialized_data"})
        rows.push_back(badRecord(
            QByteArray("a NUL in ") + key, [=](Json &bad, World &) { bad.set(key, QByteArray("a\0b", 3)); },
            text));
    for (const char *key : {"deleted", "hard_deleted"})
        rows.push_back(badRecord(
            QByteArray("a text for ") + key, [=](Json &bad, World &) { bad.set(key, "true"); },
            "A flag of a record is neither true nor false."));
    for (const Json &counter : {Json(qint64(2147483648)), Json(-1), Json(1.5), Json("1"), Json()}) {
        rows.push_back(badRecord(
            "the counter " + counter.toCompact(),
            [=](Json &bad, World &) { bad.set("last_saved_counter", counter); },
            "badly formed last saved instance or counter"));
        rows.push_back(badRecord(
            "a history with the counter " + counter.toCompact(),
            [=](Json &bad, World &) { spoilCounter(bad, "counter", counter); },
            "A counter of a record is badly formed."));
    }
    rows.push_back(badRecord(
        "an instance that is SQL", [](Json &bad, World &) { bad.set("last_saved_instance", metacharacters); },
        "badly formed last saved instance or counter"));
    rows.push_back(badRecord(
        "no history", [](Json &bad, World &) { bad.remove("rmcb_list"); }, "'rmcb_list' is missing"));
    rows.push_back(badRecord(
        "another's profile", [](Json &bad, World &) { bad.set("profile", metacharacters); },
        "aren't loaded yet."));
    return rows;
}

Rows ofRecords()
{
    Rows rows = ofFields();
    rows.push_back(badRecord(
        "a partition of another school", [](Json &bad, World &world) { moveTo(bad, world, nobody + ":p"); },
        "is not contained within filter"));
    rows.push_back(badRecord(
        "a partition in capitals, as LIKE would take it",
        [](Json &bad, World &world) { moveTo(bad, world, world.root().toUpper() + ":p"); },
        "is not contained within filter"));
    rows.push_back(badRecord(
        "an id that does not follow",
        [](Json &bad, World &) {
            bad.set("model_uuid", nobody);
            spoilCounter(bad, "model_uuid", nobody);
        },
        "Does not match results of calling"));
    rows.push_back(badRecord(
        "a source id that is too long",
        [](Json &bad, World &world) {
            bad = world.record(bad.value("transfer_session").toUtf8(), QByteArray(97, 's'));
        },
        "longer than the protocol's columns"));
    rows.push_back(badRecord(
        "itself again",
        [](Json &bad, World &world) { bad = world.record(bad.value("transfer_session").toUtf8(), "good"); },
        "The same record stands twice in one page."));
    return rows;
}

HttpRequest posted(const QByteArray &body, const QByteArray &type = "application/gzip")
{
    HttpRequest request = apiRequest("POST", "buffers/", body);
    request.headers.set("Content-Type", type);
    return request;
}

/// 40 MB of zeros, packed once.
const QByteArray &bomb()
{
    static const QByteArray packed = gzipCompressed(QByteArray(40 << 20, '0'), gzipFast);
    return packed;
}

Rows ofPages()
{
    Rows rows;
    const QByteArray noTransfer = "The records name no transfer session that exists here.";
    for (const auto &[what, text] : brokenTexts())
        rows.push_back({"buffers/: a pusher: " + what,
                        [body = text](World &world) {
                            world.transfer(true, 2);
                            return apiRequest("POST", "buffers/", body);
                        },
                        400, noTransfer});
    rows.push_back(
        {"buffers/: anybody: a record of a transfer nobody has",
         [](World &world) { return apiRequest("POST", "buffers/", world.record(nobody, "a").toCompact()); },
         400, noTransfer});
    rows.push_back({"buffers/: anybody: a record whose transfer is SQL",
                    [](World &world) {
                        return apiRequest("POST", "buffers/", world.record(metacharacters, "a").toCompact());
                    },
                    400, noTransfer});
    rows.push_back(
        {"buffers/: anybody: a gzip bomb", [](World &) { return posted(bomb()); }, 413, "too large"});
    rows.push_back({"buffers/: anybody: gzip that breaks off",
                    [](World &) { return posted(bomb().left(1000)); }, 400, "ends too early"});
    rows.push_back({"buffers/: anybody: gzip that is none",
                    [](World &) { return posted(QByteArray(1000, 'x')); }, 400, "not in gzip form"});
    rows.push_back({"buffers/: anybody: another type", [](World &) { return posted("[]", metacharacters); },
                    415, "Unsupported media type"});
    rows.push_back({"buffers/: a puller: records",
                    [](World &world) {
                        return apiRequest("POST", "buffers/",
                                          world.record(world.transfer(false), "a").toCompact());
                    },
                    403, "does not allow pushes"});
    rows.push_back({"buffers/: a pusher: asks for records",
                    [](World &world) {
                        return apiRequest("GET", "buffers/?transfer_session_id=" + world.transfer(true, 2));
                    },
                    403, "Authentication credentials were not provided."});
    return rows;
}

} // namespace

std::vector<BadRequest> badTransfers()
{
    Rows all = ofTransfers();
    const Rows patches = ofPatches();
    all.insert(all.end(), patches.begin(), patches.end());
    return all;
}

std::vector<BadRequest> badRecords()
{
    Rows all = ofRecords();
    const Rows pages = ofPages();
    all.insert(all.end(), pages.begin(), pages.end());
    return all;
}

} // namespace pitanga::test
