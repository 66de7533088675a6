#pragma once

#include "ledger.h"
#include "tests/support/seeded_random.h"

namespace pitanga::test {

class SimulatedDevice;

/// People who work on their devices without asking each other, through the engine and through the views. What
/// they do is by chance, and stands in the ledger.
class People
{
public:
    People(const QByteArray &dataset, const QByteArray &facility, SeededRandom &chance, Ledger &ledger)
        : m_dataset(dataset), m_facility(facility), m_chance(chance), m_ledger(ledger)
    {
    }

    struct Deed
    {
        QByteArray told;   ///< what was done, for the script
        QByteArray failed; ///< what the device said if it did not do it
    };
    /// One piece of work on that device; on a learner's only what its certificate lets travel.
    Deed work(SimulatedDevice &device);

private:
    struct Shown
    {
        QByteArray id;
        QByteArray mark;
    };
    int below(int bound) { return m_chance.below(bound); }
    Shown some(SimulatedDevice &device, const QByteArray &model);
    QByteArray someLearner(SimulatedDevice &device);
    Deed make(SimulatedDevice &device);
    Deed makeOne(SimulatedDevice &device, const QByteArray &model,
                 std::vector<std::pair<QByteArray, QByteArray>> fields, const QByteArrayList &refersTo);
    Deed makeWork(SimulatedDevice &device, const QByteArray &learner);
    Deed change(SimulatedDevice &device, const QByteArray &model);
    Deed takeAway(SimulatedDevice &device, const QByteArray &model, bool forGood);
    Deed changeMembership(SimulatedDevice &device);

    QByteArray m_dataset;
    QByteArray m_facility;
    SeededRandom &m_chance;
    Ledger &m_ledger;
};

} // namespace pitanga::test
