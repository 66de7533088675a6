#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;

namespace {

Json bodyOf(const HttpRequest &request)
{
    const auto body = Json::parse(request.body);
    return body ? *body : Json();
}

} // namespace

/// Devices of any age that keep syncing hold the same in the end, and know it.
class TestSyncConvergence : public QObject
{
    Q_OBJECT

private slots:
    void peersOfEveryAgeAgreeOnWhatBothCan_data();
    void peersOfEveryAgeAgreeOnWhatBothCan();
    void threeDevicesThatKeepSyncingEndUpEqual();
    void twoDevicesWithoutEditsSoonHaveNothingToSend();
    void whatIsKnownForTheWholeIsSentOnceForAPart();
    void whatWasStampedUnderAFormerIdIsStillSent();
    void anOldAnnouncementPromisesWhatHoldsForEveryPart_data();
    void anOldAnnouncementPromisesWhatHoldsForEveryPart();
};

void TestSyncConvergence::peersOfEveryAgeAgreeOnWhatBothCan_data()
{
    QTest::addColumn<Capabilities>("client");
    QTest::addColumn<Capabilities>("server");
    const Capabilities all{true, true, true, false, true};
    const Capabilities noAsync{true, false, true, false, false};
    const Capabilities noV2{true, true, false, false, false};
    const Capabilities oldest{};
    QTest::newRow("both know everything") << all << all;
    QTest::newRow("a v1-only client and a v2 server agree on v1") << noV2 << all;
    QTest::newRow("a v2 client and a v1-only server agree on v1") << all << noV2;
    QTest::newRow("a client that works synchronously") << noAsync << all;
    QTest::newRow("a server that works synchronously") << all << noAsync;
    QTest::newRow("a client of the oldest kind") << oldest << all;
    QTest::newRow("a server of the oldest kind") << all << oldest;
}

// checklist 131, 132, 203
void TestSyncConvergence::peersOfEveryAgeAgreeOnWhatBothCan()
{
    QFETCH(Capabilities, client);
    QFETCH(Capabilities, server);
    SchoolWorld world;
    world.asked = client;
    world.offered = {server};
    const QByteArray ours = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray theirs = world.makeClass(1, "Segunda");
    world.renameClass(0, ours, "Terceira");
    world.network.forgetLog();
    const SyncSummary summary = world.sync(1, 0);
    VERIFY_COMPLETED(summary);
    QCOMPARE(summary.received.changed, 1);
    QCOMPARE(summary.sent.records, 1);
    QCOMPARE(world.nameOfClass(0, theirs), "Segunda");
    QCOMPARE(world.nameOfClass(1, ours), "Terceira");
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    VERIFY_NOTHING(world.leftovers(0));
    const bool v2 = client.fsicV2 && server.fsicV2;
    const bool async = client.asyncOperations && server.asyncOperations;
    for (const MemoryNetwork::Exchange &exchange : world.network.log()) {
        if (exchange.request.method == "POST" && exchange.request.path().endsWith("/transfersessions/")) {
            const Json answer = need(Json::parse(exchange.answer->body));
            QCOMPARE(answer.value("transfer_stage").toUtf8(), async ? "initializing" : "queuing");
            if (!async)
                QCOMPARE(answer.value("server_fsic").toUtf8().contains("\"sub\""), v2);
        }
        if (exchange.request.path().endsWith("/buffers/") && exchange.request.method == "POST")
            QCOMPARE(exchange.request.headers.value("Content-Type") == "application/gzip",
                     client.gzipBufferPost && server.gzipBufferPost && bodyOf(exchange.request).isNull());
    }
}

// checklist 200
void TestSyncConvergence::threeDevicesThatKeepSyncingEndUpEqual()
{
    SchoolWorld world(3);
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_COMPLETED(world.sync(2, 1));
    for (int number : {0, 1, 2}) {
        const QByteArray name = "edited on " + QByteArray::number(number);
        world.renameClass(number, id, name);
        world.makeClass(number, name);
    }
    for (int round = 0; round < 3; ++round) {
        VERIFY_COMPLETED(world.sync(0, 1));
        VERIFY_COMPLETED(world.sync(1, 2));
        VERIFY_COMPLETED(world.sync(2, 0));
    }
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    VERIFY_NOTHING(world.differenceBetween(1, 2));
}

// checklist 199
void TestSyncConvergence::twoDevicesWithoutEditsSoonHaveNothingToSend()
{
    SchoolWorld world;
    world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(1, "Segunda");
    VERIFY_COMPLETED(world.sync(0, 1));
    for (int round = 0; round < 3; ++round) {
        for (const auto &[client, server] : {std::pair(1, 0), std::pair(0, 1)}) {
            SyncRequest request = world.request(client, server);
            request.pull = round != 1; // once a push alone, which cannot be left out
            const SyncSummary summary = world.sync(client, request);
            VERIFY_COMPLETED(summary);
            QCOMPARE(summary.received.total(), 0);
            QCOMPARE(summary.sent.records, 0);
        }
    }
}

// Q21: the one in the middle knows of the third one's work for the whole school, which is more than the part.
void TestSyncConvergence::whatIsKnownForTheWholeIsSentOnceForAPart()
{
    SchoolWorld world(3);
    VERIFY_COMPLETED(world.sync(2, 0));
    world.makeClass(2, "Primeira");
    VERIFY_COMPLETED(world.sync(2, 0));
    SyncRequest part = world.request(1, 0);
    part.filter = Filter::fromText(world.dataset() + ":allusers-ro");
    const SyncSummary first = world.sync(1, part);
    VERIFY_COMPLETED(first);
    QVERIFY(first.received.total() > 0);

    const SyncSummary second = world.sync(1, part);
    VERIFY_COMPLETED(second);
    QCOMPARE(second.received.total(), 0);
}

// A deletion is stamped by a sync of other parts; then the home becomes a copy of itself, with a new id.
void TestSyncConvergence::whatWasStampedUnderAFormerIdIsStillSent()
{
    SchoolWorld world;
    const QByteArray id = world.makeClass(0, "Primeira");
    VERIFY_COMPLETED(world.sync(0, 1));
    world.removeClass(0, id);
    SyncRequest others = world.request(0, 1);
    others.filter = Filter::fromText(world.dataset() + ":user-ro:");
    VERIFY_COMPLETED(world.sync(0, others));
    QCOMPARE(world.nameOfClass(1, id), "Primeira");
    const QByteArray former = world.device(0).instance();
    world.device(0).close();
    const QString file = world.device(0).home() + QStringLiteral("/pitanga.db");
    QVERIFY(QFile::copy(file, file + QStringLiteral(".copy")) && QFile::remove(file) &&
            QFile::rename(file + QStringLiteral(".copy"), file));
    world.device(0).reopen();
    QVERIFY(world.device(0).instance() != former);

    VERIFY_COMPLETED(world.sync(0, 1));
    QCOMPARE(world.nameOfClass(1, id), QByteArray());
}

void TestSyncConvergence::anOldAnnouncementPromisesWhatHoldsForEveryPart_data()
{
    QTest::addColumn<bool>("pulled");
    QTest::newRow("to whom it answers") << true;
    QTest::newRow("to whom it pushes") << false;
}

// A number of version 1 stands for all parts of a filter. The one in the middle knows of the first one's latest
// work in people's accounts, and not of an earlier one in classes.
void TestSyncConvergence::anOldAnnouncementPromisesWhatHoldsForEveryPart()
{
    QFETCH(bool, pulled);
    SchoolWorld world(4);
    const QByteArray id = world.makeClass(0, "Primeira");
    for (int number : {1, 2, 3})
        VERIFY_COMPLETED(world.sync(number, 0));
    world.renameClass(0, id, "Segunda");
    VERIFY_COMPLETED(world.sync(3, 0));
    need(RecordTable(world.device(0).store(), world.device(0).profile())
             .create("facilityuser", Json::object({{"dataset_id", world.dataset()},
                                                   {"facility_id", world.facility()},
                                                   {"username", "rosa"},
                                                   {"password", "x"},
                                                   {"full_name", "Rosa"}})));
    const QByteArray people = world.dataset() + ":user-ro:";
    SyncRequest accounts = world.request(1, 0);
    accounts.filter = Filter::fromText(people);
    VERIFY_COMPLETED(world.sync(1, accounts));

    world.asked.fsicV2 = false;
    SyncRequest both = pulled ? world.request(2, 1) : world.request(1, 2);
    both.filter = Filter::fromText(people + '\n' + world.dataset() + ":allusers-ro");
    VERIFY_COMPLETED(world.sync(pulled ? 2 : 1, both));
    SyncRequest fromTheFirst = world.request(2, 0);
    fromTheFirst.filter = both.filter;
    VERIFY_COMPLETED(world.sync(2, fromTheFirst));

    QCOMPARE(world.nameOfClass(2, id), "Segunda");
}

PITANGA_TEST(TestSyncConvergence)
#include "tst_sync_convergence.moc"
