#include "simulation.h"

#include "random_filter.h"
#include "tests/support/outcomes.h"

#include <sqlite3.h>

#include <algorithm>

namespace pitanga::test {

namespace {

constexpr int mostLearners = 3;
constexpr Capabilities everything{true, true, true, false, true};

/// What SQLite draws by itself follows from the seed, too: ids of records that are made by plain SQL.
void drawnBySqlite(quint64 seed)
{
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, int(seed % 1'000'000'007) + 1, nullptr);
}

QByteArray reasonOf(const SyncSummary &summary)
{
    return summary.error ? test::reasonOf(Result<>(*summary.error)) : QByteArray("cancelled");
}

} // namespace

Simulation::Simulation(quint64 seed, std::optional<int> steps)
    : m_chance((drawnBySqlite(seed), seed)),
      m_school(seed),
      m_steps(10 + below(20)),
      m_people(m_school.dataset(), m_school.facility(), m_chance, m_ledger)
{
    if (steps)
        m_steps = std::min(m_steps, *steps);
    m_school.network.decide = [this](const HttpRequest &request, int) { return fateOf(request); };
}

QByteArray Simulation::run()
{
    setUp();
    for (int number = 0; number < m_steps && !isBroken(); ++number)
        step();
    if (!isBroken())
        syncInPeace();
    if (!isBroken())
        verify();
    return m_fault;
}

void Simulation::fault(const QByteArray &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

void Simulation::setUp()
{
    tell("d0 is the school's");
    for (int i = 1 + below(mostLearners); i > 0; --i) {
        const QByteArray mark = m_ledger.newMark();
        m_learners.push_back(m_school.addPerson(0, mark));
        m_ledger.made(m_learners.back(), "facilityuser", mark, {});
    }
    for (int i = 0; i < 8; ++i)
        work(device(0));
    const int more = below(2) ? 1 + below(3) : 1 + below(int(mostDevices) - 1);
    for (int i = 0; i < more; ++i) {
        const size_t number = m_school.addDevice(below(2) ? QByteArray() : someLearner());
        const QByteArray owner =
            device(number).isLearners() ? "that of " + device(number).learner() : "the school's";
        tell(device(number).name() + " is " + owner);
        sync(number, 0, m_school.request(number, 0), {});
    }
}

void Simulation::step()
{
    m_school.network.timePasses(std::chrono::seconds(1 + below(100)));
    const int what = below(20);
    if (what < 8) {
        SimulatedDevice &where = device(size_t(below(int(m_school.size()))));
        for (int deeds = 1 + below(3); deeds > 0; --deeds)
            work(where);
    } else if (what < 16) {
        meet();
    } else {
        somethingElse();
    }
}

void Simulation::work(SimulatedDevice &where)
{
    const People::Deed deed = m_people.work(where);
    if (deed.told.isEmpty())
        return;
    tell(where.name() + ' ' + deed.told + (deed.failed.isEmpty() ? "" : ", but: " + deed.failed));
    const bool hadReason = where.disk().isStopped() || where.disk().refusals() > 0;
    if (!deed.failed.isEmpty() && !hadReason)
        fault(where.name() + " refused: " + deed.failed);
}

void Simulation::meet()
{
    const auto client = size_t(below(int(m_school.size())));
    const auto server = size_t(below(int(m_school.size())));
    if (client == server)
        return;
    SyncRequest request = m_school.request(client, server);
    request.pageSize = 1 + below(8);
    const int direction = below(8);
    request.pull = direction != 0;
    request.push = direction != 1;
    request.resume = below(10) != 0;
    if (below(3) == 0)
        request.filter = someFilter(request, device(client), device(server), m_school.dataset(), m_chance);
    device(server).offered.capabilities.fsicV2 = below(8) != 0;
    sync(client, server, request, someTroubles(m_chance));
    device(server).offered.capabilities = everything;
}

SyncSummary Simulation::sync(size_t client, size_t server, SyncRequest request, std::vector<Trouble> troubles)
{
    ++m_syncs;
    QByteArray line = device(client).name() + " syncs with " + device(server).name() + ", pages of " +
                      QByteArray::number(request.pageSize) + (request.pull ? "" : ", no pull") +
                      (request.push ? "" : ", no push") + (request.resume ? "" : ", anew");
    if (request.filter)
        line += ", only " + request.filter->toText().replace('\n', ' ').replace(m_school.dataset(), "S");
    for (const Trouble &trouble : troubles)
        line += "; " + trouble.told();
    Capabilities ours = everything;
    // In peace all use version 2: with 1, what a device knows for a part only is sent again at every sync.
    ours.fsicV2 = below(12) != 0 || m_isPeace;
    ours.asyncOperations = below(6) != 0;
    tell(line + (ours.fsicV2 ? "" : "; counters of version 1"));
    m_runs.push_back({client, server, std::move(troubles)});
    const CancelFlag cancel = m_runs.back().cancel;
    const Link link = m_school.network.link(device(server).address(), ours, cancel);
    const SyncSummary summary = SyncRun(device(client).store(), *link.peer, request, cancel).run();
    const Run run = m_runs.back();
    m_runs.pop_back();
    tell("  -> " +
         (summary.outcome == SyncOutcome::Completed
              ? "received " + QByteArray::number(summary.received.total()) + ", sent " +
                    QByteArray::number(summary.sent.records)
              : reasonOf(summary)) +
         " after " + QByteArray::number(run.exchanges) + " exchanges");
    if (m_runs.empty())
        mend();
    judge(summary, run);
    return summary;
}

/// A sync that nothing happened to is one that completes; and no device ever gets what it may not have.
void Simulation::judge(const SyncSummary &summary, const Run &run)
{
    const bool undisturbed =
        std::none_of(run.troubles.begin(), run.troubles.end(), [&](const Trouble &trouble) {
            return trouble.at <= run.exchanges && trouble.kind != Trouble::SomebodyWorks &&
                   trouble.kind != Trouble::OthersSync;
        });
    const bool allowed = m_school.mayMeet(run.client, run.server);
    if (!allowed && summary.outcome == SyncOutcome::Completed)
        fault("devices of two learners synced");
    if (allowed && undisturbed && m_runs.empty() && summary.outcome != SyncOutcome::Completed)
        fault("nothing happened, and yet: " + reasonOf(summary));
    for (const size_t number : {run.client, run.server})
        if (device(number).isLearners())
            verifyScope(device(number));
}

Fate Simulation::fateOf(const HttpRequest &)
{
    Run &run = m_runs.back();
    ++run.exchanges;
    Fate fate;
    for (size_t i = 0; i < run.troubles.size(); ++i)
        if (run.troubles[i].at == run.exchanges)
            befall(run, Trouble(run.troubles[i]), fate);
    if (device(m_runs.back().client).disk().isStopped())
        return {Fate::NeverArrives, {}, {}};
    return fate;
}

void Simulation::befall(Run &run, const Trouble &trouble, Fate &fate)
{
    SimulatedDevice &victim = device(trouble.onServer ? run.server : run.client);
    switch (trouble.kind) {
    case Trouble::RequestIsLost:
        fate.kind = Fate::NeverArrives;
        break;
    case Trouble::AnswerIsLost:
        fate.kind = Fate::AnswerIsLost;
        break;
    case Trouble::RequestIsCut:
    case Trouble::AnswerIsCut:
        fate.kind = trouble.kind == Trouble::RequestIsCut ? Fate::RequestIsCut : Fate::AnswerIsCut;
        fate.place = trouble.place;
        break;
    case Trouble::ArrivesLate:
        fate.kind = Fate::ArrivesLate;
        fate.later = trouble.amount;
        break;
    case Trouble::TakesLong:
        fate.delay = std::chrono::seconds(trouble.amount);
        break;
    case Trouble::PersonCancels:
        run.cancel.cancel();
        break;
    case Trouble::DiskFills:
        victim.disk().leaveRoom(trouble.amount);
        break;
    case Trouble::IsKilled:
        victim.disk().stop();
        break;
    case Trouble::IsKilledWriting:
        victim.disk().stopAfterWrites(1 + trouble.amount);
        break;
    case Trouble::LosesPower:
        victim.disk().stopAtSync(trouble.amount);
        m_losePower.insert(trouble.onServer ? run.server : run.client);
        break;
    case Trouble::ServerRestarts:
        device(run.server).disk().stop();
        device(run.server).restart();
        break;
    case Trouble::SomebodyWorks:
        work(victim);
        break;
    case Trouble::OthersSync: {
        const size_t other = trouble.onServer ? run.server : run.client;
        const auto third = size_t(below(int(m_school.size())));
        if (third != run.client && third != run.server && m_runs.size() == 1) // `run` moves: last use
            sync(third, other, m_school.request(third, other), {});
        break;
    }
    case Trouble::KindCount:
        break;
    }
}

/// Who died or has a full disk is helped; what lost power may have lost something.
void Simulation::mend()
{
    for (size_t number = 0; number < m_school.size(); ++number) {
        SimulatedDevice &one = device(number);
        if (m_losePower.contains(number) && one.disk().isStopped()) {
            one.losePower(m_chance);
            m_ledger.somethingMayBeLost(m_school.devices());
            verifySound(one);
        } else if (one.disk().isStopped()) {
            one.restart();
            verifySound(one);
        } else {
            one.disk().goOn();
            one.disk().makeRoom();
        }
    }
    m_losePower.clear();
}

} // namespace pitanga::test
