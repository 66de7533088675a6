#include "simulated_school.h"

#include "engine/inspect/dump.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/record.h"
#include "engine/trust/issue.h"
#include "tests/support/outcomes.h"
#include "tests/support/transcript.h"

namespace pitanga::test {

namespace {

struct Keys
{
    PrivateKey roots;
    PrivateKey others;
};

/// No simulation waits for a key to be made.
const Keys &keys()
{
    static const Keys keys = [] {
        const Transcript transcript("async-full");
        return Keys{transcript.key("server"), transcript.key("client")};
    }();
    return keys;
}

using Lines = std::map<QByteArray, QByteArray>; // by record

Lines dumped(SimulatedDevice &device, DumpPart part, const std::optional<Filter> &within,
             const std::set<QByteArray> &without = {})
{
    Lines lines;
    need(dump(device.store(), part, [&](const QByteArray &line) -> Result<> {
        Json record = need(Json::parse(line));
        if (within && !within->contains(record.value("partition").toUtf8()))
            return {};
        if (without.contains(record.value("id").toUtf8()))
            return {};
        // A device that may not write somewhere keeps in its histories what the others lost by going back.
        if (within)
            record.remove("record_max_counters");
        lines[record.value("id").toUtf8()] = record.toCompact();
        return {};
    }));
    return lines;
}

/// The records of which a learner's device has versions that the other one has never heard of, where it may
/// read and not write. Whoever made them went back to a time before; nobody may bring them back, as in the
/// reference.
std::set<QByteArray> stuckOn(SimulatedDevice &learners, SimulatedDevice &other)
{
    std::set<QByteArray> stuck;
    Query versions(learners.db(), "SELECT s.id, i.id, s.saved_at, p.path FROM _store s"
                                  " JOIN _instance i ON i.number = s.saved_by"
                                  " JOIN _partition p ON p.number = s.partition");
    while (versions.next()) {
        const auto heardOf = need(readInteger(
            other.db(),
            "SELECT 1 FROM _store s JOIN _record_counter c ON c.record = s.number"
            " JOIN _instance i ON i.number = c.instance WHERE s.id = ?1 AND i.id = ?2 AND c.counter >= ?3",
            versions.bytes(0), versions.bytes(1), versions.integer(2)));
        if (!heardOf && !learners.mayWrite(versions.bytes(3)))
            stuck.insert(versions.bytes(0));
    }
    need(versions.done());
    return stuck;
}

QByteArray difference(const Lines &one, const Lines &other)
{
    for (const auto &[id, line] : one) {
        const auto found = other.find(id);
        if (found == other.end())
            return "only on the first: " + line;
        if (found->second != line)
            return "\n  " + line + "\n  " + found->second;
    }
    for (const auto &[id, line] : other)
        if (!one.contains(id))
            return "only on the second: " + line;
    return {};
}

} // namespace

SimulatedSchool::SimulatedSchool(quint64 seed) : m_seed(seed)
{
    network.timePasses = [this](std::chrono::milliseconds time) {
        for (const auto &device : m_devices)
            device->clock().advance(time);
    };
    add(std::make_unique<SimulatedDevice>(0, m_seed * 100));
    const Facility made =
        need(createFacility(device(0).store(), QStringLiteral("Escola do Rio"), "nonformal", keys().roots));
    m_dataset = made.datasetId;
    m_facility = made.facilityId;
}

std::vector<SimulatedDevice *> SimulatedSchool::devices()
{
    std::vector<SimulatedDevice *> devices;
    for (const auto &device : m_devices)
        devices.push_back(device.get());
    return devices;
}

size_t SimulatedSchool::add(std::unique_ptr<SimulatedDevice> added)
{
    const size_t number = m_devices.size();
    m_devices.push_back(std::move(added));
    network.attach(device(number).address(),
                   [this, number](const HttpRequest &request) { return device(number).answer(request); });
    return number;
}

size_t SimulatedSchool::addDevice(const QByteArray &learner)
{
    const size_t number = m_devices.size();
    add(std::make_unique<SimulatedDevice>(int(number), m_seed * 100 + number, learner));
    Store &office = device(0).store();
    const Certificate root = need(CertificateTable(office).all()).front().certificate;
    Json params = Json::object({{"dataset_id", m_dataset}});
    if (!learner.isEmpty())
        params.set("user_id", learner);
    const ChildRequest request{keys().others.publicKey(), root.profile(),
                               learner.isEmpty() ? "full-facility" : "single-user", 1, params.toCompact()};
    const Certificate made = need(issueChild(root, keys().roots, request, randomSalt(office.device().random()),
                                             office.device().scopeDefinitions()));
    Store &store = device(number).store();
    Transaction transaction(store.db(), Transaction::Kind::Write);
    need(CertificateTable(store).add(root));
    need(CertificateTable(store).add(made, keys().others));
    need(transaction.commit());
    return number;
}

size_t SimulatedSchool::addCopyOf(size_t number)
{
    const size_t copy = m_devices.size();
    return add(std::make_unique<SimulatedDevice>(int(copy), m_seed * 100 + copy, device(number)));
}

QByteArray SimulatedSchool::addPerson(size_t number, const QByteArray &username)
{
    return need(RecordTable(device(number).store(), device(number).profile())
                    .create("facilityuser", Json::object({{"dataset_id", m_dataset},
                                                          {"facility_id", m_facility},
                                                          {"username", username},
                                                          {"password", "x"},
                                                          {"full_name", username}})))
        .toHex();
}

SyncRequest SimulatedSchool::request(size_t client, size_t server) const
{
    SyncRequest request;
    request.peerId = device(server).name() + " as " + device(client).name() + " knows it";
    request.address = device(server).address();
    return request;
}

bool SimulatedSchool::mayMeet(size_t one, size_t other) const
{
    const SimulatedDevice &a = device(one);
    const SimulatedDevice &b = device(other);
    return one != other && (!a.isLearners() || !b.isLearners() || a.learner() == b.learner());
}

Filter SimulatedSchool::scopeOf(const QByteArray &learner) const
{
    return Filter::fromText(m_dataset + ":allusers-ro\n" + m_dataset + ":user-ro:" + learner + '\n' +
                            m_dataset + ":user-rw:" + learner);
}

QByteArray SimulatedSchool::differenceFromSchool(size_t other, bool somebodyWentBack)
{
    SimulatedDevice &school = device(0);
    SimulatedDevice &one = device(other);
    if (one.isLearners()) {
        const Filter within = scopeOf(one.learner());
        const auto stuck = somebodyWentBack ? stuckOn(one, school) : std::set<QByteArray>();
        return difference(dumped(school, DumpPart::Store, within, stuck),
                          dumped(one, DumpPart::Store, within, stuck));
    }
    const QByteArray found = difference(dumped(school, DumpPart::Store, {}), dumped(one, DumpPart::Store, {}));
    if (!found.isEmpty())
        return found;
    return difference(dumped(school, DumpPart::App, {}), dumped(one, DumpPart::App, {}));
}

} // namespace pitanga::test
