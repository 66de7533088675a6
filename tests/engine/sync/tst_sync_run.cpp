#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QFileInfo>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Requests of the last sync, as "METHOD collection".
QByteArrayList requestsOf(const MemoryNetwork &network)
{
    QByteArrayList list;
    for (const MemoryNetwork::Exchange &exchange : network.log())
        list << exchange.request.method + ' ' + exchange.request.path().split('/').value(4);
    return list;
}

Json bodyOf(const HttpRequest &request)
{
    const auto body = Json::parse(request.body);
    return body ? *body : Json();
}

} // namespace

/// A whole sync between two devices: pull, then push, as a person starts it.
class TestSyncRun : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSyncBringsTheWholeSchool();
    void aSyncWithNothingNewMovesNothing();
    void aSyncWithNothingNewWritesNothingIntoTheStagingFiles();
    void theLogIsWrittenBackBeforeThePeerHasClosed_data();
    void theLogIsWrittenBackBeforeThePeerHasClosed();
    void anErasureOfWhatNobodySawLeavesNoText();
    void changesOfBothSidesCrossInOneSync();
    void aConflictKeepsTheReceiversTextAndTheOthersBeside_data();
    void aConflictKeepsTheReceiversTextAndTheOthersBeside();
    void aDeletionReachesTheOtherSide();
    void anErasedRecordIsEmptiedOnTheOtherSide();
    void recordsOfUnknownModelsTravelOn();
    void aFilterBeyondTheCertificatesIsRefusedBeforeAnythingMoves();
    void aServerThatRefusesTheScopeEndsTheSyncWithItsReason();
    void aPullOfNothingReportsItsCountAndClosesTheTransfer();
    void aPushOfNothingSendsNoRecordsAndClosesTheTransfer();
    void largeTransfersGoPageByPage();
    void aPageThatIsTooLargeIsSentInHalves();
    void eachStageIsDoneHereBeforeThePeerIsAsked();
    void aDeviceDoesNotSyncWithItself();
    void devicesWithoutACommonSchoolSaySo();
    void oneDirectionAloneIsPossible();
};

void TestSyncRun::theFirstSyncBringsTheWholeSchool()
{
    SchoolWorld world;
    const QByteArray id = world.makeClass(0, "Primeira");
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.received.added, 3);
    QCOMPARE(summary.received.total(), 3);
    QCOMPARE(world.nameOfClass(1, id), "Primeira");
    QCOMPARE(summary.facility.name, QStringLiteral("Escola do Rio"));
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    VERIFY_NOTHING(world.leftovers(0));
    VERIFY_NOTHING(world.leftovers(1));
}

void TestSyncRun::aSyncWithNothingNewMovesNothing()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    const SyncSummary again = world.sync(1, 0);
    VERIFY_COMPLETED(again);
    QCOMPARE(again.received.total(), 0);
    QCOMPARE(again.sent.records, 0);
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncRun::aSyncWithNothingNewWritesNothingIntoTheStagingFiles()
{
    // What is written comes into the log; the time of the file itself changes when the log is written back.
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(), Qt::UTC);
    const auto staging = [&](int number) {
        return world.device(number).home() + QStringLiteral("/incoming.db");
    };
    for (const int number : {0, 1}) {
        VERIFY_OK(world.device(number).db().truncateLog());
        QFile file(staging(number));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFile::FileModificationTime));
    }
    VERIFY_COMPLETED(world.sync(1, 0));
    for (const int number : {0, 1}) {
        QCOMPARE(QFileInfo(staging(number)).lastModified(), longAgo);
        QCOMPARE(QFileInfo(staging(number) + QStringLiteral("-wal")).size(), 0);
    }
}

void TestSyncRun::theLogIsWrittenBackBeforeThePeerHasClosed_data()
{
    QTest::addColumn<int>("store"); // bytes that are added to it
    QTest::addColumn<int>("log");
    QTest::addColumn<bool>("erases");
    QTest::addColumn<bool>("emptied");
    QTest::newRow("little was written to a large store") << 10'000'000 << 0 << false << false;
    QTest::newRow("little was written to a small store") << 0 << 0 << false << true;
    QTest::newRow("much was written") << 50'000'000 << 5'000'000 << false << true;
    QTest::newRow("something was erased") << 10'000'000 << 0 << true << true;
}

void TestSyncRun::theLogIsWrittenBackBeforeThePeerHasClosed()
{
    QFETCH(int, store);
    QFETCH(int, log);
    QFETCH(bool, erases);
    SchoolWorld world;
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    Database &db = world.device(1).db();
    VERIFY_OK(db.execute("CREATE TABLE filling AS SELECT zeroblob(" + QByteArray::number(store) + ")"));
    VERIFY_OK(db.truncateLog());
    if (erases)
        need(RecordTable(world.device(0).store(), world.device(0).profile()).erase("classroom", id));
    else
        world.renameClass(0, id, "Segunda");
    VERIFY_OK(db.execute("CREATE TABLE more AS SELECT zeroblob(" + QByteArray::number(log) + ")"));
    constexpr qint64 fewPages = 3 * 8192; // that the erased bytes are gone is noted, too
    std::optional<bool> emptied;
    world.network.decide = [&](const HttpRequest &asked, int) {
        if (asked.method == "DELETE" && asked.path().contains("transfersessions"))
            emptied = QFileInfo(world.device(1).home() + QStringLiteral("/pitanga.db-wal")).size() < fewPages;
        return Fate();
    };
    VERIFY_COMPLETED(world.sync(1, 0));
    QTEST(emptied.value(), "emptied");
}

void TestSyncRun::anErasureOfWhatNobodySawLeavesNoText()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    TestDevice &device = world.device(1);
    VERIFY_OK(device.db().execute("CREATE TABLE filling AS SELECT zeroblob(10000000)")); // its log may grow
    VERIFY_OK(device.db().truncateLog());
    const QByteArray id = world.makeClass(1, "Turma do segredo");
    need(RecordTable(device.store(), device.profile()).erase("classroom", id));
    VERIFY_COMPLETED(world.sync(1, 0));
    for (const char *name : {"/pitanga.db", "/pitanga.db-wal"}) {
        QFile file(device.home() + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Turma do segredo"), name);
    }
}

void TestSyncRun::changesOfBothSidesCrossInOneSync()
{
    SchoolWorld world;
    const QByteArray ours = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.renameClass(0, ours, "Segunda");
    const QByteArray theirs = world.makeClass(1, "Terceira");
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.received.changed, 1);
    QCOMPARE(summary.sent.records, 1);
    QCOMPARE(world.nameOfClass(1, ours), "Segunda");
    QCOMPARE(world.nameOfClass(0, theirs), "Terceira");
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncRun::aConflictKeepsTheReceiversTextAndTheOthersBeside_data()
{
    QTest::addColumn<bool>("stampedBefore");
    QTest::newRow("an edit that nobody has seen yet") << false;
    QTest::newRow("an edit that another device has already: a merge of the protocol") << true;
}

// checklist 175, 184
void TestSyncRun::aConflictKeepsTheReceiversTextAndTheOthersBeside()
{
    QFETCH(bool, stampedBefore);
    SchoolWorld world(3);
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.renameClass(0, id, "from the server");
    world.renameClass(1, id, "from the client");
    if (stampedBefore)
        VERIFY_COMPLETED(world.sync(1, 2));
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.received.merged, 1);
    QCOMPARE(summary.received.total(), 1);
    QCOMPARE(world.nameOfClass(1, id), "from the client");
    QCOMPARE(world.nameOfClass(0, id), "from the client"); // it fast-forwards to the merged row
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    const QByteArray kept =
        need(readText(world.device(0).db(), "SELECT conflicting FROM _store WHERE id = ?1", id)).value();
    QVERIFY(kept.contains("from the server"));
    QVERIFY(kept.endsWith('\n'));
    const SyncSummary next = world.sync(1, 0);
    QCOMPARE(next.received.total() + next.sent.records, 0);
}

void TestSyncRun::aDeletionReachesTheOtherSide()
{
    SchoolWorld world;
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.removeClass(1, id);
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.sent.records, 1);
    QCOMPARE(summary.sent.deleted, 1);
    QCOMPARE(world.nameOfClass(0, id), QByteArray());
    VERIFY_NOTHING(world.differenceBetween(0, 1));

    const QByteArray other = world.makeClass(0, "Outra");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.removeClass(0, other);
    QCOMPARE(world.sync(1, 0).received.deleted, 1);
    QCOMPARE(world.nameOfClass(1, other), QByteArray());
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncRun::anErasedRecordIsEmptiedOnTheOtherSide()
{
    SchoolWorld world;
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.eraseClass(0, id);
    VERIFY_COMPLETED(world.sync(1, 0));
    QCOMPARE(need(readText(world.device(1).db(), "SELECT visible FROM _store WHERE id = ?1", id)).value(),
             "{}");
    QCOMPARE(
        need(readInteger(world.device(1).db(), "SELECT hard_deleted FROM _store WHERE id = ?1", id)).value(),
        1);
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

// checklist 33
void TestSyncRun::recordsOfUnknownModelsTravelOn()
{
    SchoolWorld world(3);
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray partition = world.dataset() + ":allusers-ro";
    const QByteArray id =
        sha2Uuid({QByteArrayView(partition), QByteArrayView("one"), QByteArrayView("attendance")});
    const Json row = Json::object({{"id", id},
                                   {"serialized", "{\"day\": 1}"},
                                   {"profile", "facilitydata"},
                                   {"model_name", "attendance"},
                                   {"partition", partition},
                                   {"source_id", "one"},
                                   {"last_saved_instance", world.device(0).instance()},
                                   {"last_saved_counter", 2},
                                   {"dirty_bit", true}});
    ReferenceTables(world.device(0).store())
        .put(Json::object({{"store", Json::array({row})},
                           {"rmc", Json::array({Json::object({{"store_model_id", id},
                                                              {"instance_id", world.device(0).instance()},
                                                              {"counter", 2}})})}}));
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_COMPLETED(world.sync(2, 1));
    VERIFY_NOTHING(world.differenceBetween(0, 2));
    QCOMPARE(need(readText(world.device(2).db(), "SELECT error FROM _store WHERE id = ?1", id)).value(),
             QByteArray());
    QCOMPARE(need(readInteger(world.device(2).db(), "SELECT dirty FROM _store WHERE id = ?1", id)).value(), 1);
}

void TestSyncRun::aFilterBeyondTheCertificatesIsRefusedBeforeAnythingMoves()
{
    SchoolWorld world;
    SyncRequest request = world.request(1, 0);
    request.filter = Filter::fromText("0123456789abcdef0123456789abcdef");
    const SyncSummary summary = world.sync(1, request);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    QVERIFY(!requestsOf(world.network).contains("POST transfersessions"));
    VERIFY_COMPLETED(world.sync(1, 0));
}

void TestSyncRun::aServerThatRefusesTheScopeEndsTheSyncWithItsReason()
{
    SchoolWorld world;
    world.network.decide = [](const HttpRequest &request, int) {
        return request.method == "POST" && request.path().endsWith("/transfersessions/")
                   ? isAnswered(
                         403, "\"Server certificate scope does not permit responding to pulls for the requested"
                              " filter.\"")
                   : Fate();
    };
    const SyncSummary summary = world.sync(1, 0);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    QVERIFY(summary.error->forLog.contains(QStringLiteral("does not permit responding to pulls")));
    world.network.decide = {};
    VERIFY_COMPLETED(world.sync(1, 0));
}

// checklist 127, 147
void TestSyncRun::aPullOfNothingReportsItsCountAndClosesTheTransfer()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    const Json before = ReferenceTables(world.device(1).store()).read().value("dmc");
    world.network.forgetLog();
    SyncRequest request = world.request(1, 0);
    request.push = false;
    VERIFY_COMPLETED(world.sync(1, request));
    bool reported = false;
    for (const MemoryNetwork::Exchange &exchange : world.network.log()) {
        QVERIFY(!exchange.request.path().endsWith("/buffers/"));
        const Json body = bodyOf(exchange.request);
        reported |= exchange.request.method == "DELETE" && body.value("records_transferred").toInt() == 0;
    }
    QVERIFY(reported);
    QCOMPARE(ReferenceTables(world.device(1).store()).read().value("dmc"), before);
    VERIFY_NOTHING(world.leftovers(0));
    VERIFY_NOTHING(world.leftovers(1));
}

// checklist 126
void TestSyncRun::aPushOfNothingSendsNoRecordsAndClosesTheTransfer()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    world.network.forgetLog();
    SyncRequest request = world.request(1, 0);
    request.pull = false;
    VERIFY_COMPLETED(world.sync(1, request));
    const QByteArrayList requests = requestsOf(world.network);
    QVERIFY(requests.contains("POST transfersessions"));
    QVERIFY(!requests.contains("POST buffers"));
    QCOMPARE(need(readText(world.device(0).db(), "SELECT stage FROM _transfer ORDER BY number DESC LIMIT 1"))
                 .value(),
             "cleanup");
    VERIFY_NOTHING(world.leftovers(0));
    VERIFY_NOTHING(world.leftovers(1));
}

void TestSyncRun::largeTransfersGoPageByPage()
{
    SchoolWorld world;
    for (int i = 0; i < 25; ++i)
        world.makeClass(0, "Turma " + QByteArray::number(i));
    SyncRequest request = world.request(1, 0);
    request.pageSize = 10;
    VERIFY_COMPLETED(world.sync(1, request));
    QCOMPARE(requestsOf(world.network).count("GET buffers"), 3); // 27 records
    for (int i = 0; i < 25; ++i)
        world.makeClass(1, "Turma b" + QByteArray::number(i));
    world.network.forgetLog();
    VERIFY_COMPLETED(world.sync(1, request));
    QCOMPARE(requestsOf(world.network).count("POST buffers"), 3);
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncRun::aPageThatIsTooLargeIsSentInHalves()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    for (int i = 0; i < 150; ++i)
        world.makeClass(1, "Turma " + QByteArray::number(i));
    world.asked.gzipBufferPost = false;
    world.network.decide = [](const HttpRequest &request, int) {
        const bool tooLarge = request.path().endsWith("/buffers/") && bodyOf(request).items().size() > 80;
        return tooLarge ? isAnswered(413) : Fate();
    };
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.sent.records, 150);
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

// checklist 120, 121, 122
void TestSyncRun::eachStageIsDoneHereBeforeThePeerIsAsked()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(1, "Primeira");
    SyncRequest request = world.request(1, 0);
    request.pull = false;
    QByteArrayList seen;
    world.network.decide = [&](const HttpRequest &asked, int) {
        if (asked.method != "PATCH")
            return Fate();
        const Json body = bodyOf(asked);
        Database &db = world.device(1).db();
        const QByteArray stage = body.value("transfer_stage").toUtf8();
        if (stage == "serializing" &&
            body.value("client_fsic").toUtf8() ==
                need(readText(db, "SELECT client_fsic FROM _transfer WHERE active")).value() &&
            need(readInteger(db, "SELECT count(*) FROM _store WHERE changed")) == 0)
            seen << stage;
        if (stage == "queuing" &&
            body.value("records_total").toInt() == need(readInteger(db, "SELECT count(*) FROM _outgoing")))
            seen << stage;
        return Fate();
    };
    VERIFY_COMPLETED(world.sync(1, request));
    QCOMPARE(seen.join(' '), "serializing queuing");
    const QByteArray fsic =
        need(readText(world.device(1).db(), "SELECT server_fsic FROM _transfer ORDER BY number DESC"
                                            " LIMIT 1"))
            .value();
    QCOMPARE(fsic, need(readText(world.device(0).db(),
                                 "SELECT server_fsic FROM _transfer ORDER BY number DESC LIMIT 1"))
                       .value());
    QVERIFY(fsic.contains(world.device(0).instance()));
}

void TestSyncRun::aDeviceDoesNotSyncWithItself()
{
    SchoolWorld world;
    const SyncSummary summary = world.sync(0, 0);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::Usage);
}

void TestSyncRun::devicesWithoutACommonSchoolSaySo()
{
    SchoolWorld world;
    TestDevice stranger(schoolProfile(), 900);
    const Link link = world.network.link(world.address(0), world.asked);
    world.endpoints(0);
    const SyncSummary summary = SyncRun(stranger.store(), *link.peer, world.request(1, 0), {}).run();
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
}

void TestSyncRun::oneDirectionAloneIsPossible()
{
    SchoolWorld world;
    const QByteArray there = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray here = world.makeClass(1, "Segunda");
    world.renameClass(0, there, "Terceira");
    SyncRequest request = world.request(1, 0);
    request.push = false;
    VERIFY_COMPLETED(world.sync(1, request));
    QCOMPARE(world.nameOfClass(1, there), "Terceira");
    QCOMPARE(world.nameOfClass(0, here), QByteArray());
    world.renameClass(0, there, "Quarta");
    request.push = true;
    request.pull = false;
    VERIFY_COMPLETED(world.sync(1, request));
    QCOMPARE(world.nameOfClass(1, there), "Terceira");
    QCOMPARE(world.nameOfClass(0, here), "Segunda");
}

PITANGA_TEST(TestSyncRun)
#include "tst_sync_run.moc"
