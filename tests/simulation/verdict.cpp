// What must be true when all devices have met in peace (simulation.h).
#include "simulation.h"

#include "engine/inspect/check.h"
#include "engine/inspect/dump.h"
#include "engine/storage/query.h"
#include "engine/sync/cleanup.h"
#include "tests/support/outcomes.h"

namespace pitanga::test {

namespace {

constexpr int mostRounds = 12;
constexpr size_t few = 4; // devices that meet in no order

} // namespace

bool Simulation::aRoundBringsNothing()
{
    qint64 moved = 0;
    const size_t count = m_school.size();
    for (size_t client = 0; client < count; ++client)
        for (size_t server = 0; server < count; ++server) {
            if (!m_school.mayMeet(client, server))
                continue;
            const SyncSummary summary = sync(client, server, m_school.request(client, server), {});
            moved += summary.received.total() + summary.sent.records;
            if (isBroken())
                return true;
        }
    return moved == 0;
}

void Simulation::syncInPeace()
{
    tell("Peace");
    m_isPeace = true;
    for (SimulatedDevice *one : m_school.devices())
        one->restart(); // servers that were begun with old capabilities have new ones
    m_school.network.forgetLateOnes();
    // Many meet the first one before, so that the last rounds find little to do.
    for (size_t other = 1; other < 2 * m_school.size() && m_school.size() > few && !isBroken(); ++other)
        if (const size_t number = other % m_school.size(); number != 0)
            sync(0, number, m_school.request(0, number), {});
    for (int round = 0; round < mostRounds; ++round)
        if (aRoundBringsNothing())
            return;
    fault("after " + QByteArray::number(mostRounds) + " rounds there is still something to send");
}

void Simulation::verify()
{
    // A clock that was set back has left activity in the future: what lies far ahead is closed at once, what
    // lies near when its time has come, too.
    for (const auto wait : {0 * abandonedAfter, 2 * abandonedAfter + std::chrono::hours(1)}) {
        m_school.network.timePasses(wait);
        for (SimulatedDevice *one : m_school.devices())
            need(closeAbandoned(one->store()));
    }
    for (size_t number = 0; number < m_school.size(); ++number) {
        SimulatedDevice &one = device(number);
        verifySound(one);
        verifyNothingIsLeft(one);
        if (const QByteArray difference = m_school.differenceFromSchool(number, m_ledger.somebodyWentBack());
            !difference.isEmpty())
            fault("d0 and " + one.name() + " differ: " + difference);
        if (one.isLearners())
            verifyScope(one);
        else if (const QByteArray missing = m_ledger.missingOn(one); !missing.isEmpty())
            fault("not accounted for on " + one.name() + ": " + missing);
    }
}

void Simulation::verifyScope(SimulatedDevice &device)
{
    const Filter scope = m_school.scopeOf(device.learner());
    // What was made here may lie where it may be sent and never comes back from.
    Query rows(device.db(), "SELECT p.path, s.id FROM _store s JOIN _partition p ON p.number = s.partition"
                            " WHERE p.path NOT LIKE '%:anonymous' OR s.saved_by NOT IN"
                            " (SELECT i.number FROM _instance i JOIN _local_instance l ON l.id = i.id)"
                            " UNION ALL SELECT p.path, r.id FROM incoming.record r"
                            " JOIN _partition p ON p.number = r.partition");
    while (rows.next())
        if (!scope.contains(rows.bytes(0)))
            fault(device.name() + " has " + rows.bytes(1) + " of " + rows.bytes(0));
    need(rows.done());
}

void Simulation::verifySound(SimulatedDevice &device)
{
    const QStringList problems = need(check(device.store()));
    if (!problems.isEmpty())
        fault(device.name() + ": " + problems.join(u'\n').toUtf8());
}

QByteArray Simulation::heldByAll()
{
    QByteArray all;
    for (SimulatedDevice *one : m_school.devices()) {
        all += one->name() + '\n';
        need(dump(one->store(), DumpPart::All, [&](const QByteArray &line) -> Result<> {
            all += line + '\n';
            return {};
        }));
    }
    return all;
}

void Simulation::verifyNothingIsLeft(SimulatedDevice &device)
{
    constexpr std::pair<const char *, const char *> leftovers[] = {
        {"active transfers", "SELECT count(*) FROM _transfer WHERE active"},
        {"active sessions", "SELECT count(*) FROM _sync_session WHERE active"},
        {"outgoing records", "SELECT count(*) FROM _outgoing"},
        {"received records", "SELECT count(*) FROM incoming.record"},
        {"received counters", "SELECT count(*) FROM incoming.counter"},
    };
    for (const auto &[what, sql] : leftovers)
        if (const qint64 count = need(readInteger(device.db(), sql)).value_or(0); count > 0)
            fault(device.name() + " is left with " + QByteArray::number(count) + ' ' + what);
    Query waiting(device.db(), "SELECT id, error FROM _store WHERE dirty");
    while (waiting.next())
        if (!m_ledger.waitsForLost(waiting.bytes(0), device))
            fault(device.name() + " has " + waiting.bytes(0) + " waiting: " + waiting.bytes(1));
    need(waiting.done());
}

} // namespace pitanga::test
