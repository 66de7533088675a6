// What happens to a device between two syncs (simulation.h).
#include "simulation.h"

#include "engine/storage/query.h"
#include "engine/sync/cleanup.h"
#include "tests/support/outcomes.h"

namespace pitanga::test {

namespace {

/// The highest counter of that instance that the device's store tells of.
qint64 counterKnown(SimulatedDevice &device, const QByteArray &instance)
{
    return need(readInteger(device.db(),
                            "SELECT max(counter) FROM (SELECT c.instance, c.counter FROM _record_counter c"
                            " UNION ALL SELECT d.instance, d.counter FROM _database_counter d) known"
                            " JOIN _instance i ON i.number = known.instance WHERE i.id = ?1",
                            instance))
        .value_or(0);
}

/// The versions of that instance above the counter that stand in the device's histories: record and counter.
std::set<std::pair<QByteArray, qint64>> versionsKnown(SimulatedDevice &device, const QByteArray &instance,
                                                      qint64 above)
{
    std::set<std::pair<QByteArray, qint64>> known;
    Query rows(device.db(), "SELECT s.id, c.counter FROM _record_counter c"
                            " JOIN _instance i ON i.number = c.instance JOIN _store s ON s.number = c.record"
                            " WHERE i.id = ?1 AND c.counter > ?2");
    rows.bind(instance, above);
    while (rows.next())
        known.emplace(rows.bytes(0), rows.integer(1));
    need(rows.done());
    return known;
}

/// The same of what it has received and not merged yet.
qint64 counterStaged(SimulatedDevice &device, const QByteArray &instance)
{
    return need(readInteger(device.db(),
                            "SELECT max(c.counter) FROM incoming.counter c"
                            " JOIN _instance i ON i.number = c.instance WHERE i.id = ?1",
                            instance))
        .value_or(0);
}

QByteArray instanceOf(SimulatedDevice &device)
{
    return need(readText(device.db(), "SELECT id FROM _local_instance WHERE current")).value();
}

} // namespace

void Simulation::somethingElse()
{
    const auto number = size_t(below(int(m_school.size())));
    SimulatedDevice &one = device(number);
    switch (below(10)) {
    case 0:
        tell(one.name() + " is restarted");
        return one.restart();
    case 1: {
        const int days = below(20000) - 10000;
        tell(one.name() + " sets its clock " + QByteArray::number(days) + " days on");
        return one.clock().setWallClock(one.clock().nowUtc().addDays(days));
    }
    case 2:
        tell("hours pass; " + one.name() + " cleans up");
        m_school.network.timePasses(std::chrono::hours(7));
        need(closeAbandoned(one.store()));
        return;
    case 3:
        tell(one.name() + " loses its power");
        one.losePower(m_chance);
        m_ledger.somethingMayBeLost(m_school.devices());
        return verifySound(one);
    case 4:
        return copyHome(number);
    default:
        return backUpOrGoBack(number);
    }
}

/// The home as it is or as it was goes to another machine; both live on.
void Simulation::copyHome(size_t number)
{
    if (m_school.size() == mostDevices)
        return;
    SimulatedDevice &one = device(number);
    const auto backup = m_backups.find(number);
    const bool asItWas = backup != m_backups.end() && below(2);
    const size_t copy = m_school.addCopyOf(number, asItWas ? backup->second->home : one.image());
    m_ledger.isCopied(device(copy));
    tell(device(copy).name() + " is a copy of " + one.name() + (asItWas ? " as it was backed up" : ""));
    verifySound(device(copy));
}

void Simulation::backUpOrGoBack(size_t number)
{
    SimulatedDevice &one = device(number);
    const auto backup = m_backups.find(number);
    if (backup == m_backups.end() || below(4) == 0) {
        tell(one.name() + " is backed up");
        const QByteArray instance = instanceOf(one);
        const qint64 counter = counterKnown(one, instance);
        m_backups[number] = std::make_unique<Backup>(one.image(), instance, counter);
        return;
    }
    std::optional<size_t> teacher;
    const bool whole = below(2) && mayGoBackWhole(number, *backup->second, teacher);
    tell(one.name() + " goes back to its copy" + (whole ? ", as a whole machine" : ""));
    if (whole)
        m_school.network.forgetLateOnes();
    one.goBackTo(backup->second->home, whole);
    m_ledger.isCopied(one);
    m_ledger.somethingMayBeLost(m_school.devices());
    verifySound(one);
    if (!whole)
        return;
    if (below(2))
        work(one);
    if (!teacher)
        return;
    SyncRequest request = m_school.request(number, *teacher);
    request.push = below(2);
    sync(number, *teacher, request, {});
}

/// Nothing in a home that was put back whole tells that it was: what others have seen of it does, and until it
/// hears that, it may give a counter out twice. Once it counts on above that, it claims to have all below: what
/// it has not received until then nobody sends it (ARCHITECTURE.md, decision 7). So such a device first asks
/// `teacher`, who has all of it that anybody has; nobody where it has forgotten nothing that others have. Where
/// nobody has all, or some of it waits unmerged somewhere, nobody goes back so.
bool Simulation::mayGoBackWhole(size_t number, const Backup &backup, std::optional<size_t> &teacher)
{
    qint64 most = backup.counter;
    qint64 staged = 0;
    std::set<std::pair<QByteArray, qint64>> all;
    for (size_t other = 0; other < m_school.size(); ++other) {
        if (other == number)
            continue;
        all.merge(versionsKnown(device(other), backup.instance, backup.counter));
        staged = std::max(staged, counterStaged(device(other), backup.instance));
        most = std::max(most, counterKnown(device(other), backup.instance));
    }
    if (staged > most)
        return false;
    if (most == backup.counter)
        return true;
    for (size_t other = 0; other < m_school.size() && !teacher; ++other)
        if (m_school.mayMeet(number, other) && (!device(other).isLearners() || device(number).isLearners()) &&
            counterKnown(device(other), backup.instance) == most &&
            versionsKnown(device(other), backup.instance, backup.counter) == all)
            teacher = other;
    return teacher.has_value();
}

} // namespace pitanga::test
