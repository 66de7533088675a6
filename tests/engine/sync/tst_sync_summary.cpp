#include "engine/sync/sync_history.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;

/// What a person sees of a sync: while it runs, when it ends, and long after.
class TestSyncSummary : public QObject
{
    Q_OBJECT

private slots:
    void theSummaryCountsWhatMoved();
    void everySyncStaysInTheHistory();
    void theBarNeverGoesBack();
};

void TestSyncSummary::theSummaryCountsWhatMoved()
{
    SchoolWorld world;
    const QByteArray changed = world.makeClass(0, "Primeira");
    const QByteArray merged = world.makeClass(0, "Segunda");
    const QByteArray removed = world.makeClass(0, "Terceira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.renameClass(0, changed, "Primeira A");
    world.renameClass(0, merged, "Segunda A");
    world.renameClass(1, merged, "Segunda B");
    world.removeClass(0, removed);
    world.makeClass(0, "Quarta");
    world.makeClass(1, "Quinta");
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(toJson(summary).value("received").toCompact(),
             R"({"total":4,"added":1,"changed":1,"deleted":1,"merged":1,"known":0})");
    QCOMPARE(summary.receivedByModel, (QMap<QString, qint64>{{QStringLiteral("classroom"), 4}}));
    QCOMPARE(summary.sent, (SentCounts{2, 0})); // the new class and the merged one
    QCOMPARE(summary.waiting, 0);
}

void TestSyncSummary::everySyncStaysInTheHistory()
{
    SchoolWorld world;
    const SyncSummary first = world.sync(1, 0);
    world.network.decide = [](const HttpRequest &, int) { return neverArrives(); };
    const SyncSummary second = world.sync(1, 0);
    QCOMPARE(second.outcome, SyncOutcome::Failed);
    QCOMPARE(second.error->kind, Error::Kind::Unreachable);
    const QList<SyncSummary> history = need(readHistory(world.device(1).store(), -1));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].outcome, SyncOutcome::Failed);
    QCOMPARE(history[0].error->kind, Error::Kind::Unreachable);
    QCOMPARE(history[1].sessionId, first.sessionId);
    QCOMPARE(history[1].received, first.received);
    QCOMPARE(history[1].endedAt, first.endedAt);
    QCOMPARE(toJson(history[1]), toJson(first));
}

void TestSyncSummary::theBarNeverGoesBack()
{
    SchoolWorld world;
    for (int i = 0; i < 30; ++i)
        world.makeClass(0, "Turma " + QByteArray::number(i));
    VERIFY_COMPLETED(world.sync(1, 0));
    for (int i = 0; i < 30; ++i)
        world.makeClass(i % 2, "Turma b" + QByteArray::number(i));
    world.network.decide = [](const HttpRequest &, int) {
        return Fate{Fate::Passes, {}, std::chrono::milliseconds(150)};
    };
    SyncRequest request = world.request(1, 0);
    request.pageSize = 5;
    double last = 0;
    int reports = 0;
    QList<SyncStep> steps;
    const SyncSummary summary = world.sync(1, request, {}, [&](const SyncProgress &progress) {
        ++reports;
        QVERIFY2(progress.fraction >= last,
                 qPrintable(QStringLiteral("%1 after %2").arg(progress.fraction).arg(last)));
        QVERIFY(progress.fraction <= 1);
        QVERIFY(progress.recordsTotal < 0 || progress.recordsDone <= progress.recordsTotal);
        last = progress.fraction;
        if (steps.isEmpty() || steps.last() != progress.step)
            steps << progress.step;
    });
    VERIFY_COMPLETED(summary);
    QVERIFY(reports > 8);
    QVERIFY(last > 0.95);
    QCOMPARE(steps, (QList<SyncStep>{SyncStep::Connecting, SyncStep::Receiving, SyncStep::Sending,
                                     SyncStep::Finishing}));
}

PITANGA_TEST(TestSyncSummary)
#include "tst_sync_summary.moc"
