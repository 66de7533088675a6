#include "bad_requests.h"

#include "engine/wire/limits.h"

namespace pitanga::test {

namespace {

using Rows = std::vector<BadRequest>;
using World = EndpointWorld;

using Spoil = std::function<void(Json &record, World &world)>;

BadRequest badRecord(const QByteArray &what, const Spoil &spoil, const QByteArray &sentence)
{
    return {"buffers/",
            "a pusher",
            "",
            what,
            [=](World &world) {
                const QByteArray transfer = world.transfer(true, 5);
                Json bad = world.record(transfer, "bad");
                spoil(bad, world);
                return apiRequest("POST", "buffers/",
                                  Json::array({world.record(transfer, "good"), bad}).toCompact());
            },
            400,
            sentence};
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

/// A page that is as large as any may be: a good record, and then something without end.
BadRequest hugePage(const QByteArray &what, const QByteArray &element, const QByteArray &sentence)
{
    return {"buffers/",
            "a pusher",
            "",
            what,
            [=](World &world) {
                const QByteArray good = world.record(world.transfer(true, 5), "good").toCompact();
                const qsizetype room = qsizetype(limits::recordsBodyBytes) - good.size() - 10;
                QByteArray page = '[' + good;
                page.reserve(room);
                for (qsizetype count = room / (element.size() + 1); count > 0; --count)
                    page += ',' + element;
                return apiRequest("POST", "buffers/", page + ']');
            },
            400,
            sentence};
}

Rows ofHugePages()
{
    return {
        hugePage("sixteen megabytes of numbers", "1", "A record is not an object."),
        hugePage("sixteen megabytes of empty objects", "{}", "A record lacks a text"),
        hugePage("a record of nine megabytes", '{' + QByteArray(9 << 20, ' ') + '}',
                 "A record is larger than any may be."),
        hugePage("a record of a million values", '[' + QByteArray("1,").repeated(1'000'000) + "1]",
                 "A record is larger than any may be."),
    };
}

Rows ofRecords()
{
    Rows rows;
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
        rows.push_back({"buffers/", "a pusher", "", what,
                        [body = text](World &world) {
                            world.transfer(true, 2);
                            return apiRequest("POST", "buffers/", body);
                        },
                        400, noTransfer});
    rows.push_back(
        {"buffers/", "anybody", "", "a record of a transfer nobody has",
         [](World &world) { return apiRequest("POST", "buffers/", world.record(nobody, "a").toCompact()); },
         400, noTransfer});
    rows.push_back({"buffers/", "anybody", "", "a record whose transfer is SQL",
                    [](World &world) {
                        return apiRequest("POST", "buffers/", world.record(metacharacters, "a").toCompact());
                    },
                    400, noTransfer});
    rows.push_back(
        {"buffers/", "anybody", "", "a gzip bomb", [](World &) { return posted(bomb()); }, 413, "too large"});
    rows.push_back({"buffers/", "anybody", "", "gzip that breaks off",
                    [](World &) { return posted(bomb().left(1000)); }, 400, "ends too early"});
    rows.push_back({"buffers/", "anybody", "", "gzip that is none",
                    [](World &) { return posted(QByteArray(1000, 'x')); }, 400, "not in gzip form"});
    rows.push_back({"buffers/", "anybody", "", "another type",
                    [](World &) { return posted("[]", metacharacters); }, 415, "Unsupported media type"});
    rows.push_back({"buffers/", "a puller", "", "records",
                    [](World &world) {
                        return apiRequest("POST", "buffers/",
                                          world.record(world.transfer(false), "a").toCompact());
                    },
                    403, "does not allow pushes"});
    rows.push_back({"buffers/", "a pusher", "", "asks for records",
                    [](World &world) {
                        return apiRequest("GET", "buffers/?transfer_session_id=" + world.transfer(true, 2));
                    },
                    403, "Authentication credentials were not provided."});
    return rows;
}

} // namespace

std::vector<BadRequest> badRecords()
{
    return joined({ofFields(), ofRecords(), ofPages(), ofHugePages()});
}

} // namespace pitanga::test
