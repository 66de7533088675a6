#include "school_world.h"

#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "outcomes.h"
#include "reference_tables.h"
#include "transcript.h"

namespace pitanga::test {

namespace {

const Transcript &keys()
{
    static const Transcript transcript("async-full");
    return transcript;
}

/// The tables that travel, without what a device keeps to itself.
Json shared(Store &store)
{
    const Json all = ReferenceTables(store).read();
    Json rows = Json::array();
    for (Json row : all.value("store").items()) {
        for (const char *local : {"dirty_bit", "deserialization_error", "last_transfer_session_id"})
            row.remove(local);
        rows.append(row);
    }
    return Json::object({{"store", rows}, {"rmc", all.value("rmc")}});
}

} // namespace

SchoolWorld::SchoolWorld(int devices)
{
    for (int number = 0; number < devices; ++number)
        m_devices.emplace_back(schoolProfile(), quint64(100 + number));
    m_endpoints.resize(size_t(devices));
    const Facility made = need(
        createFacility(device(0).store(), QStringLiteral("Escola do Rio"), "nonformal", keys().key("server")));
    m_dataset = made.datasetId;
    m_facility = made.facilityId;
    for (int number = 1; number < devices; ++number)
        keys().install(device(number).store(), "client");
    network.timePasses = [this](std::chrono::milliseconds time) {
        for (TestDevice &device : m_devices)
            device.clock().advance(time);
    };
}

Endpoints &SchoolWorld::endpoints(int number)
{
    auto &endpoints = m_endpoints[size_t(number)];
    if (!endpoints) {
        endpoints = std::make_unique<Endpoints>(device(number).device(), offered);
        network.attach(address(number), *endpoints);
    }
    return *endpoints;
}

SyncRequest SchoolWorld::request(int client, int server) const
{
    SyncRequest request;
    request.peerId = "device " + QByteArray::number(server) + " as " + QByteArray::number(client) + " knows it";
    request.address = address(server);
    return request;
}

SyncSummary SchoolWorld::sync(int client, int server)
{
    return sync(client, request(client, server));
}

SyncSummary SchoolWorld::sync(int client, const SyncRequest &request, const CancelFlag &cancel,
                              const SyncRun::Report &report)
{
    for (int number = 0; number < int(m_devices.size()); ++number) {
        device(number).clock().advance(std::chrono::seconds(1));
        if (request.address == address(number))
            endpoints(number);
    }
    const Link link = network.link(request.address, asked, cancel);
    return SyncRun(device(client).store(), *link.peer, request, cancel, report).run();
}

QByteArray SchoolWorld::makeClass(int number, const char *name)
{
    return need(RecordTable(device(number).store(), device(number).profile())
                    .create(
                        "classroom",
                        Json::object({{"dataset_id", m_dataset}, {"name", name}, {"parent_id", m_facility}})))
        .toHex();
}

void SchoolWorld::renameClass(int number, const QByteArray &id, const char *name)
{
    need(RecordTable(device(number).store(), device(number).profile())
             .change("classroom", id, Json::object({{"name", name}})));
}

QByteArray SchoolWorld::nameOfClass(int number, const QByteArray &id)
{
    const auto found =
        need(RecordTable(device(number).store(), device(number).profile()).find("classroom", id));
    return found ? found->fields.value("name").toUtf8() : QByteArray();
}

void SchoolWorld::removeClass(int number, const QByteArray &id)
{
    need(RecordTable(device(number).store(), device(number).profile()).remove("classroom", id));
}

void SchoolWorld::eraseClass(int number, const QByteArray &id)
{
    need(RecordTable(device(number).store(), device(number).profile()).erase("classroom", id));
}

QByteArray SchoolWorld::differenceBetween(int one, int other)
{
    return difference(shared(device(one).store()), shared(device(other).store()));
}

QByteArray SchoolWorld::leftovers(int number)
{
    QByteArray found;
    const auto count = [&](const char *what, const char *sql) {
        if (const qint64 rows = need(readInteger(device(number).db(), sql)).value_or(0))
            found += QByteArray::number(rows) + ' ' + what + "; ";
    };
    count("active transfers", "SELECT count(*) FROM _transfer WHERE active");
    count("outgoing records", "SELECT count(*) FROM _outgoing");
    count("received records", "SELECT count(*) FROM incoming.record");
    count("received counters", "SELECT count(*) FROM incoming.counter");
    return found;
}

Fate neverArrives()
{
    return {Fate::NeverArrives, {}, {}};
}

Fate answerIsLost()
{
    return {Fate::AnswerIsLost, {}, {}};
}

Fate isAnswered(int status, const QByteArray &body)
{
    return {Fate::IsAnswered, HttpResponse::json(status, body), {}};
}

} // namespace pitanga::test
