#include "engine/inspect/record_browser.h"
#include "engine/sync/cleanup.h"
#include "engine/sync/session_history.h"
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
    void whatTheOtherDeviceAskedForStandsInTheHistoryToo();
    void aSyncThatTheOtherDeviceBrokeOffIsToldOnceItIsGivenUp();
    void aSyncTellsItsTransfersCertificatesAndStages();
    void theRecordsOfASyncCanBeLookedAt();
    void theBarNeverGoesBack();
    void theTimeOfMergingAndApplyingIsPartOfTheBar();
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

void TestSyncSummary::whatTheOtherDeviceAskedForStandsInTheHistoryToo()
{
    SchoolWorld world;
    world.makeClass(0, "Primeira");
    const SyncSummary asked = world.sync(1, 0);
    VERIFY_COMPLETED(asked);

    const QList<SyncSummary> there = need(readHistory(world.device(0).store(), -1));

    QCOMPARE(there.size(), 1);
    QVERIFY(!there[0].driven);
    QVERIFY(asked.driven);
    QCOMPARE(there[0].sessionId, asked.sessionId);
    QCOMPARE(there[0].outcome, SyncOutcome::Completed);
    QCOMPARE(there[0].sent.records, asked.received.total());
    QCOMPARE(there[0].facility.datasetId, asked.facility.datasetId);
    QVERIFY(!there[0].peerId.isEmpty());
    QCOMPARE(need(readHistory(world.device(1).store(), -1)).size(), 1); // there it is told once
}

void TestSyncSummary::aSyncThatTheOtherDeviceBrokeOffIsToldOnceItIsGivenUp()
{
    SchoolWorld world;
    world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(0, "Segunda");
    world.network.decide = [](const HttpRequest &request, int) {
        return request.target.contains("buffers") ? neverArrives() : Fate{};
    };
    QCOMPARE(world.sync(1, 0).outcome, SyncOutcome::Failed);
    QCOMPARE(need(readHistory(world.device(0).store(), -1)).size(), 1); // it may still go on

    need(closeAbandoned(world.device(0).store(), std::chrono::seconds(-1)));

    const QList<SyncSummary> there = need(readHistory(world.device(0).store(), -1));
    QCOMPARE(there.size(), 2);
    QCOMPARE(there[0].outcome, SyncOutcome::Cancelled);
    QVERIFY(there[0].error);
}

void TestSyncSummary::aSyncTellsItsTransfersCertificatesAndStages()
{
    SchoolWorld world;
    world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(0, "Segunda");
    world.makeClass(1, "Terceira");
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);

    const QList<SyncDetails> found =
        need(syncDetails(world.device(1).store(), {QStringLiteral("nonsense"), summary.sessionId}));
    const QList<SyncDetails> there = need(syncDetails(world.device(0).store(), {summary.sessionId}));

    QCOMPARE(found.size(), 1);
    const SyncDetails &details = found.first();
    QCOMPARE(details.sessionId, summary.sessionId);
    QCOMPARE(details.theirs.id, QString::fromUtf8(world.dataset())); // the root's
    QVERIFY(!details.ours.scope.isEmpty());
    QCOMPARE(details.transfers.size(), 2);
    QVERIFY(!details.transfers[0].sent);
    QVERIFY(details.transfers[1].sent);
    QCOMPARE(details.transfers[0].records, summary.received.total());
    QCOMPARE(details.transfers[1].records, summary.sent.records);
    QCOMPARE(details.transfers[0].stage, QStringLiteral("cleanup"));
    QCOMPARE(there.first().ours, details.theirs); // the same seen from the other side
    QVERIFY(there.first().transfers[0].sent);

    const SyncSummary kept = need(readHistory(world.device(1).store(), 1)).first();
    QVERIFY(kept.stages.size() > 8);
    QCOMPARE(kept.stages, summary.stages);
}

void TestSyncSummary::theRecordsOfASyncCanBeLookedAt()
{
    SchoolWorld world;
    world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray second = world.makeClass(0, "Segunda");
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);

    RecordQuery query{QStringLiteral("classroom")};
    QCOMPARE(need(browseRecords(world.device(1).store(), query)).total, 2);
    query.session = summary.sessionId;
    const RecordPage came = need(browseRecords(world.device(1).store(), query));

    QCOMPARE(came.total, 1);
    QCOMPARE(came.rows.first().id, QString::fromUtf8(second));
}

void TestSyncSummary::theTimeOfMergingAndApplyingIsPartOfTheBar()
{
    SchoolWorld world;
    for (int i = 0; i < 30; ++i)
        world.makeClass(0, "Turma " + QByteArray::number(i));
    double whenReceived = 0;
    double whenMerging = 0;
    const SyncSummary summary = world.sync(1, world.request(1, 0), {}, [&](const SyncProgress &progress) {
        if (progress.stage == QStringLiteral("transferring") && progress.step == SyncStep::Receiving)
            whenReceived = progress.fraction;
        if (progress.stage == QStringLiteral("dequeuing") && progress.step == SyncStep::Receiving) {
            whenMerging = progress.fraction;
            QCOMPARE(progress.recordsTotal, progress.recordsDone);
        }
    });
    VERIFY_COMPLETED(summary);
    QVERIFY(whenReceived < 1);
    QVERIFY(whenMerging >= whenReceived && whenMerging < 0.98);
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
