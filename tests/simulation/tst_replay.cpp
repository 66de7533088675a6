#include "simulation.h"

#include "tests/support/test_program.h"

#include <QHashSeed>
#include <QProcess>
#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int longest = 120'000; // ms

/// All that there is to know of it, as `simulate --seed N --held` prints it, but for the last line.
QByteArray played(quint64 seed)
{
    Simulation simulation(seed);
    const QByteArray fault = simulation.run();
    QByteArray all = fault.isEmpty() ? QByteArray() : "seed " + QByteArray::number(seed) + ": " + fault + '\n';
    for (const QByteArray &line : simulation.script())
        all += "  " + line + '\n';
    return all + simulation.heldByAll();
}

QByteArray playedElsewhere(quint64 seed)
{
    QProcess process;
    process.start(QStringLiteral(PITANGA_SIMULATE),
                  {QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--held")});
    if (!process.waitForFinished(longest))
        return "it does not end: " + process.errorString().toUtf8();
    const QByteArray all = process.readAllStandardOutput();
    return all.first(all.lastIndexOf('\n', all.size() - 2) + 1);
}

/// The first line that is another one; empty where there is none.
QByteArray difference(const QByteArray &one, const QByteArray &other)
{
    const QByteArrayList ours = one.split('\n');
    const QByteArrayList theirs = other.split('\n');
    for (qsizetype line = 0; line < std::max(ours.size(), theirs.size()); ++line)
        if (ours.value(line) != theirs.value(line))
            return "line " + QByteArray::number(line + 1) + "\n  " + ours.value(line) + "\n  " +
                   theirs.value(line);
    return one == other ? QByteArray() : "one has no end";
}

} // namespace

/// A seed that fails is of use only if it fails again.
class ReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void aSeedSaysEverything_data();
    void aSeedSaysEverything();
    void otherSeedsSaySomethingElse();
};

void ReplayTest::aSeedSaysEverything_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4, 5, 6})
        QTest::addRow("seed %llu", seed) << seed;
}

void ReplayTest::aSeedSaysEverything()
{
    QFETCH(quint64, seed);
    const QByteArray first = played(seed);
    QVERIFY(first.contains("\n  Peace\n"));
    QCOMPARE(difference(first, played(seed)), QByteArray());
    QCOMPARE(difference(first, playedElsewhere(seed)), QByteArray());
}

void ReplayTest::otherSeedsSaySomethingElse()
{
    QVERIFY(played(7) != played(8));
}

PITANGA_TEST(ReplayTest)
#include "tst_replay.moc"
