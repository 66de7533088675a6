#include "simulation.h"

#include "engine/sync/cleanup.h"
#include "tests/support/outcomes.h"

#include <algorithm>

namespace pitanga::test {

namespace {

constexpr size_t mostDevices = 8;
constexpr Capabilities everything{true, true, true, false, true};

QByteArray reasonOf(const SyncSummary &summary)
{
    return summary.error ? test::reasonOf(Result<>(*summary.error)) : QByteArray("cancelled");
}

} // namespace

Simulation::Simulation(quint64 seed, std::optional<int> steps)
    : m_chance(seed),
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
    for (int i = 0; i < 2; ++i) {
        const QByteArray mark = m_ledger.newMark();
        m_learners.push_back(m_school.addPerson(0, mark));
        m_ledger.made(m_learners.back(), "facilityuser", mark, {});
    }
    for (int i = 0; i < 8; ++i)
        work(device(0));
    const int more = below(8) ? 1 + below(3) : 1 + below(int(mostDevices) - 1);
    for (int i = 0; i < more; ++i) {
        const size_t number = m_school.addDevice(below(3) ? QByteArray() : m_learners[size_t(below(2))]);
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
    if (what < 9) {
        SimulatedDevice &where = device(size_t(below(int(m_school.size()))));
        for (int deeds = 1 + below(3); deeds > 0; --deeds)
            work(where);
    } else if (what < 17) {
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
    if (below(3) == 0) {
        const bool aLearners = device(client).isLearners() || device(server).isLearners();
        const QByteArray learner = device(client).isLearners()   ? device(client).learner()
                                   : device(server).isLearners() ? device(server).learner()
                                                                 : m_learners[size_t(below(2))];
        QByteArray filter = m_school.dataset() + ":user-rw:" + learner;
        if (!aLearners && below(2))
            filter = below(2) ? m_school.dataset() + ":allusers-ro"
                              : filter + '\n' + m_school.dataset() + ":user-ro:";
        request.filter = Filter::fromText(filter);
    }
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

void Simulation::somethingElse()
{
    const auto number = size_t(below(int(m_school.size())));
    SimulatedDevice &one = device(number);
    const auto backup = m_backups.find(number);
    switch (below(8)) {
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
        if (m_school.size() < mostDevices) {
            const size_t copy = m_school.addCopyOf(number);
            m_ledger.isCopied(device(copy));
            tell(device(copy).name() + " is a copy of " + one.name());
        }
        return;
    default:
        if (backup == m_backups.end()) {
            tell(one.name() + " is backed up");
            m_backups[number] = std::make_unique<HomeImage>(one.image());
            return;
        }
        tell(one.name() + " goes back to its copy");
        one.goBackTo(*backup->second, false);
        m_ledger.isCopied(one);
        m_ledger.somethingMayBeLost(m_school.devices());
        return verifySound(one);
    }
}

} // namespace pitanga::test
