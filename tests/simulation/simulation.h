#pragma once

#include "people.h"
#include "simulated_school.h"
#include "trouble.h"

#include <deque>
#include <memory>
#include <optional>
#include <set>

namespace pitanga::test {

/// Some devices of one school, and what chance makes of them: people work, devices meet, and everything that
/// can happen to them happens. One seed, one story, to the last byte.
class Simulation
{
public:
    /// `steps`: of the story; fewer than chance would choose, to find where one goes wrong.
    explicit Simulation(quint64 seed, std::optional<int> steps = std::nullopt);

    /// Tells the story to its end, then lets all devices sync in peace and looks at them. What is wrong, or
    /// nothing.
    QByteArray run();

    /// What happened so far, a line each.
    const QByteArrayList &script() const { return m_script; }
    int syncs() const { return m_syncs; }
    /// Everything that the devices hold now: dump of each in turn.
    QByteArray heldByAll();

private:
    struct Run
    {
        size_t client;
        size_t server;
        std::vector<Trouble> troubles;
        CancelFlag cancel{};
        int exchanges = 0;
    };

    struct Backup
    {
        HomeImage home;
        QByteArray instance; ///< under which it counted then
        qint64 counter;      ///< how far it had come
    };
    static constexpr size_t mostDevices = 8;

    void setUp();
    const QByteArray &someLearner() { return m_learners[size_t(below(int(m_learners.size())))]; }
    void step();
    void work(SimulatedDevice &device);
    void meet();

    // Between syncs (mishaps.cpp).
    void somethingElse();
    void copyHome(size_t number);
    void backUpOrGoBack(size_t number);
    bool mayGoBackWhole(size_t number, const Backup &backup, std::optional<size_t> &teacher);

    SyncSummary sync(size_t client, size_t server, SyncRequest request, std::vector<Trouble> troubles);
    Fate fateOf(const HttpRequest &request);
    void befall(Run &run, const Trouble &trouble, Fate &fate);
    void mend();
    void judge(const SyncSummary &summary, const Run &run);

    // At the end (verdict.cpp).
    void syncInPeace();
    bool aRoundBringsNothing();
    void verify();
    void verifyScope(SimulatedDevice &device);
    void verifySound(SimulatedDevice &device);
    void verifyNothingIsLeft(SimulatedDevice &device);

    void tell(const QByteArray &line) { m_script << line; }
    /// The first fault counts; the story ends with it.
    void fault(const QByteArray &what);
    bool isBroken() const { return !m_fault.isEmpty(); }
    SimulatedDevice &device(size_t number) { return m_school.device(number); }
    int below(int bound) { return m_chance.below(bound); }

    SeededRandom m_chance;
    SimulatedSchool m_school;
    int m_steps;
    QByteArrayList m_script;
    QByteArray m_fault;
    Ledger m_ledger;
    std::map<size_t, std::unique_ptr<Backup>> m_backups; ///< by device
    std::deque<Run> m_runs;                              ///< those that go on, the innermost last
    std::set<size_t> m_losePower;                        ///< devices that lose power rather than being killed
    People m_people;
    std::vector<QByteArray> m_learners;
    int m_syncs = 0;
    bool m_isPeace = false;
};

} // namespace pitanga::test
