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

#include <algorithm>

namespace pitanga::test {

namespace {

/// Each device has one of its own, the first the root's. No simulation waits for a key to be made, and each
/// time they are the same: those of all recordings.
const PrivateKey &keyOf(size_t number)
{
    static const std::vector<PrivateKey> keys = [] {
        std::vector<PrivateKey> all;
        for (const char *variant : {"async-full", "async-fsic-v1-full", "async-single-user",
                                    "legacy-client-full", "legacy-server-full"})
            for (const char *owner : {"server", "client"})
                all.push_back(Transcript(variant).key(owner));
        return all;
    }();
    return keys.at(number);
}

using Lines = std::map<QByteArray, QByteArray>; // by record

/// What is compared of a device's records.
struct Held
{
    Lines stored;    ///< as `dump` tells it, but for the histories
    Lines histories; ///< who saved it, and up to which counter
    Lines shown;     ///< as the views tell it
    Lines waiting;   ///< which versions cannot be applied
    Lines partitions;
};

Held heldBy(SimulatedDevice &device, const std::optional<Filter> &within)
{
    Held held;
    need(dump(device.store(), DumpPart::Store, [&](const QByteArray &line) -> Result<> {
        Json record = need(Json::parse(line));
        if (within && !within->contains(record.value("partition").toUtf8()))
            return {};
        const QByteArray id = record.value("id").toUtf8();
        held.histories[id] = record.value("record_max_counters").toCompact();
        held.partitions[id] = record.value("partition").toUtf8();
        record.remove("record_max_counters");
        held.stored[id] = record.toCompact();
        return {};
    }));
    need(dump(device.store(), DumpPart::App, [&](const QByteArray &line) -> Result<> {
        const QByteArray id = need(Json::parse(line)).value("id").toUtf8();
        if (held.stored.contains(id))
            held.shown[id] = line;
        return {};
    }));
    Query waiting(device.db(), "SELECT id FROM _store WHERE dirty");
    while (waiting.next())
        if (held.stored.contains(waiting.bytes(0)))
            held.waiting[waiting.bytes(0)] = "waits";
    need(waiting.done());
    return held;
}

/// Whether each counter of the one stands in the other, or a higher one.
bool isWithin(const QByteArray &history, const QByteArray &longer)
{
    std::map<QByteArray, qint64> known;
    for (const Json &one : need(Json::parse(longer)).items())
        known[one.value("instance_id").toUtf8()] = one.value("counter").toInt().value_or(0);
    const Json counters = need(Json::parse(history));
    return std::all_of(counters.items().begin(), counters.items().end(), [&](const Json &one) {
        const auto found = known.find(one.value("instance_id").toUtf8());
        return found != known.end() && found->second >= one.value("counter").toInt().value_or(0);
    });
}

/// What a learner's device read of versions that everybody else has lost stands in its histories for good: it
/// may not send it, and the next version that it gets is merged with its own (protocol 12).
void leaveOutLongerHistories(const SimulatedDevice &learners, Held &school, Held &its)
{
    for (const auto &[id, partition] : its.partitions) {
        const auto history = school.histories.find(id);
        if (history == school.histories.end() || learners.mayWrite(partition) || !its.histories.contains(id) ||
            !isWithin(history->second, its.histories[id]))
            continue;
        school.histories.erase(id);
        its.histories.erase(id);
    }
}

/// Takes them out, and out of the views what refers to them, to the last.
void leaveOut(std::set<QByteArray> ids, Held &held)
{
    for (const QByteArray &id : ids)
        for (Lines *lines : {&held.stored, &held.histories})
            lines->erase(id);
    for (bool any = !ids.empty(); any;) {
        any = false;
        for (const auto &[id, line] : held.stored)
            for (const QByteArray &target : ids)
                if (!ids.contains(id) && line.contains('"' + target + '"'))
                    any = ids.insert(id).second;
    }
    for (const QByteArray &id : ids)
        for (Lines *lines : {&held.shown, &held.waiting})
            lines->erase(id);
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
        need(createFacility(device(0).store(), QStringLiteral("Escola do Rio"), "nonformal", keyOf(0)));
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
    const ChildRequest request{keyOf(number).publicKey(), root.profile(),
                               learner.isEmpty() ? "full-facility" : "single-user", 1, params.toCompact()};
    const Certificate made = need(issueChild(root, keyOf(0), request, randomSalt(office.device().random()),
                                             office.device().scopeDefinitions()));
    Store &store = device(number).store();
    Transaction transaction(store.db(), Transaction::Kind::Write);
    need(CertificateTable(store).add(root));
    need(CertificateTable(store).add(made, keyOf(number)));
    need(transaction.commit());
    return number;
}

size_t SimulatedSchool::addCopyOf(size_t number, const HomeImage &image)
{
    const size_t copy = m_devices.size();
    return add(
        std::make_unique<SimulatedDevice>(int(copy), m_seed * 100 + copy, device(number).learner(), image));
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
    const auto within = one.isLearners() ? std::optional(scopeOf(one.learner())) : std::nullopt;
    Held ours = heldBy(school, within);
    Held theirs = heldBy(one, within);
    if (one.isLearners() && somebodyWentBack) {
        const auto stuck = stuckOn(one, school);
        leaveOut(stuck, ours);
        leaveOut(stuck, theirs);
        leaveOutLongerHistories(one, ours, theirs);
    }
    for (const Lines Held::*part : {&Held::stored, &Held::histories, &Held::shown, &Held::waiting})
        if (const QByteArray found = difference(ours.*part, theirs.*part); !found.isEmpty())
            return (part == &Held::stored      ? "in the store "
                    : part == &Held::histories ? "in their histories "
                    : part == &Held::shown     ? "in the views "
                                               : "in what waits ") +
                   found;
    return {};
}

} // namespace pitanga::test
