#include "engine/storage/query.h"
#include "tests/support/foreign_program.h"
#include "tests/support/hasty_disk.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

enum Trouble { RequestIsLost, AnswerIsLost, PersonCancels };

/// Two devices that have synced, and on each three new classes, a rename, a deletion and a conflict.
struct EditedSchool
{
    SchoolWorld world;

    explicit EditedSchool(const Capabilities &asked = {true, true, true, false, true})
    {
        world.asked = asked;
        edit();
    }

    void edit()
    {
        QByteArrayList ids;
        for (const char *name : {"A", "B", "C", "D", "E"})
            ids << world.makeClass(0, name);
        if (world.sync(1, 0).outcome != SyncOutcome::Completed)
            qFatal("the sync before the edits failed");
        for (int number : {0, 1}) {
            for (const char *name : {"new 1", "new 2", "new 3"})
                world.makeClass(number, name + QByteArray::number(number));
            world.renameClass(number, ids[number], "renamed");
            world.removeClass(number, ids[2 + number]);
            world.renameClass(number, ids[4], number ? "here" : "there");
        }
        world.network.forgetLog();
    }

    SyncSummary sync(const CancelFlag &cancel = {})
    {
        SyncRequest request = world.request(1, 0);
        request.pageSize = 2;
        return world.sync(1, request, cancel);
    }
};

} // namespace

/// A sync that is interrupted, wherever, loses nothing and blocks nothing: the next one goes on.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void aSyncStoppedAtAnyRequestGoesOnToEqualStores_data();
    void aSyncStoppedAtAnyRequestGoesOnToEqualStores();
    void aSyncStoppedAtEveryRequestInTurnStillArrives();
    void aResumedPullGoesOnWhereItStopped();
    void aLookAtWhatWouldMoveLeavesAnInterruptedSyncAsItIs();
    void aLostAnswerToAPageDoesNotSendItTwice();
    void aPageThatWasOnlyNotedThereIsSentAgain_data();
    void aPageThatWasOnlyNotedThereIsSentAgain();
    void resumingNeedsTheServersSession();
    void aTransferThatFailedThereDoesNotBlockTheNextSync();
    void aTransferThatFailedHereDoesNotBlockTheNextSync();
    void aResumedSessionThatThePeerGaveUpIsReplacedAtOnce();
    void whoBeginsAnewLeavesNothingOfTheOldSessionBehind();
    void anInterruptedTransferTeachesNothing();
    void anEditBetweenTheTwoRunsArrives();
    void aProgramThatHoldsTheServersDatabaseIsWaitedFor_data();
    void aProgramThatHoldsTheServersDatabaseIsWaitedFor();
    void aProgramMayHoldTheServersDatabaseAtEveryRequest();

private:
    static void breakOffAtTheThirdPage(EditedSchool &school);
    static void pullOnFrom(EditedSchool &school, const QByteArray &place);
};

void TestResume::aSyncStoppedAtAnyRequestGoesOnToEqualStores_data()
{
    QTest::addColumn<bool>("async");
    QTest::addColumn<int>("trouble");
    QTest::newRow("stage by stage, the request is lost") << true << int(RequestIsLost);
    QTest::newRow("stage by stage, the answer is lost") << true << int(AnswerIsLost);
    QTest::newRow("stage by stage, a person cancels") << true << int(PersonCancels);
    QTest::newRow("synchronously, the request is lost") << false << int(RequestIsLost);
    QTest::newRow("synchronously, the answer is lost") << false << int(AnswerIsLost);
}

// checklist 183
void TestResume::aSyncStoppedAtAnyRequestGoesOnToEqualStores()
{
    QFETCH(bool, async);
    QFETCH(int, trouble);
    const Capabilities asked{true, async, true, false, true};
    int requests = 0;
    EditedSchool school(asked);
    for (int stop = 1;; ++stop) {
        const CancelFlag cancel;
        int count = 0;
        school.world.network.decide = [&](const HttpRequest &, int) {
            if (++count != stop)
                return Fate();
            if (trouble == PersonCancels)
                cancel.cancel();
            return trouble == RequestIsLost  ? neverArrives()
                   : trouble == AnswerIsLost ? answerIsLost()
                                             : Fate();
        };
        const SyncSummary stopped = school.sync(cancel);
        if (count < stop)
            break; // the sync was over before
        ++requests;
        const QByteArray path = school.world.network.log().back().request.path();
        if (trouble != PersonCancels) {
            QCOMPARE(stopped.outcome, SyncOutcome::Failed);
            QCOMPARE(stopped.error->kind, Error::Kind::Unreachable);
        } else {
            QCOMPARE(stopped.outcome, SyncOutcome::Cancelled);
        }
        school.world.network.decide = {};
        const SyncSummary resumed = school.sync();
        QVERIFY2(
            resumed.outcome == SyncOutcome::Completed,
            qPrintable(QStringLiteral("stopped at request %1: %2")
                           .arg(stop)
                           .arg(resumed.error ? resumed.error->forPerson + resumed.error->forLog : QString())));
        const QByteArray difference = school.world.differenceBetween(0, 1);
        QVERIFY2(difference.isEmpty(),
                 ("stopped at request " + QByteArray::number(stop) + ": " + difference).constData());
        const SyncSummary idle = school.sync();
        QCOMPARE(idle.received.total(), 0);
        QCOMPARE(idle.sent.records, 0);
        VERIFY_NOTHING(school.world.leftovers(0));
        VERIFY_NOTHING(school.world.leftovers(1));
        school.edit();
    }
    QVERIFY(requests >= 15);
}

void TestResume::aSyncStoppedAtEveryRequestInTurnStillArrives()
{
    EditedSchool school;
    int arrived = 0;
    int runs = 0;
    for (; runs < 100; ++runs) {
        // Each run gets a few requests further than the one before, and its last answer is lost.
        int count = 0;
        school.world.network.decide = [&](const HttpRequest &, int) {
            return ++count > 3 + runs / 2 ? answerIsLost() : Fate();
        };
        if (school.sync().outcome == SyncOutcome::Completed) {
            arrived = runs;
            break;
        }
    }
    QVERIFY(arrived > 3);
    school.world.network.decide = {};
    VERIFY_COMPLETED(school.sync());
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    VERIFY_NOTHING(school.world.leftovers(1));
}

// checklist 133
void TestResume::aResumedPullGoesOnWhereItStopped()
{
    EditedSchool school;
    breakOffAtTheThirdPage(school);
    pullOnFrom(school, "4");
}

/// Of a pull.
void TestResume::breakOffAtTheThirdPage(EditedSchool &school)
{
    int pages = 0;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "GET" && request.path().endsWith("/buffers/") && ++pages == 3 ? neverArrives()
                                                                                               : Fate();
    };
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    school.world.network.decide = {};
}

/// The next sync goes on in the same session, from that place.
void TestResume::pullOnFrom(EditedSchool &school, const QByteArray &place)
{
    school.world.network.forgetLog();
    SyncRequest request = school.world.request(1, 0);
    request.pageSize = 2;
    request.push = false;
    VERIFY_COMPLETED(school.world.sync(1, request));
    QByteArray firstOffset;
    for (const MemoryNetwork::Exchange &exchange : school.world.network.log()) {
        QVERIFY2(exchange.request.method != "POST", "a resumed pull makes no new session and no new transfer");
        if (exchange.request.path().endsWith("/buffers/") && firstOffset.isEmpty())
            firstOffset = exchange.request.query("offset").value();
    }
    QCOMPARE(firstOffset, place);
}

void TestResume::aLookAtWhatWouldMoveLeavesAnInterruptedSyncAsItIs()
{
    EditedSchool school;
    breakOffAtTheThirdPage(school);
    const Link link = school.world.network.link(school.world.address(0), school.world.asked);
    const auto seen =
        SyncRun(school.world.device(1).store(), *link.peer, school.world.request(1, 0), {}).preview();
    VERIFY_OK(seen);
    QVERIFY(seen->toReceive > 0);
    pullOnFrom(school, "4");
}

void TestResume::aLostAnswerToAPageDoesNotSendItTwice()
{
    EditedSchool school;
    int pages = 0;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "POST" && request.path().endsWith("/buffers/") && ++pages == 2 ? answerIsLost()
                                                                                                : Fate();
    };
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    school.world.network.decide = {};
    const SyncSummary resumed = school.sync();
    VERIFY_COMPLETED(resumed);
    const qint64 total =
        need(readInteger(school.world.device(0).db(), "SELECT records_total FROM _transfer WHERE push"
                                                      " ORDER BY number DESC LIMIT 1"))
            .value();
    int sent = 0;
    for (const MemoryNetwork::Exchange &exchange : school.world.network.log())
        if (exchange.request.method == "POST" && exchange.request.path().endsWith("/buffers/"))
            ++sent;
    QCOMPARE(sent, (total + 1) / 2); // every page once, in both runs together
    QCOMPARE(resumed.sent.records, total);
    QCOMPARE(resumed.sent.deleted, 1); // it was in the first page, which the first run sent
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
}

void TestResume::aPageThatWasOnlyNotedThereIsSentAgain_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("the first") << 1;
    QTest::newRow("one on the way") << 2;
    QTest::newRow("the last") << 3;
}

/// Records are staged in a file of their own, and the count lies in another: whoever is killed between the two
/// commits has noted a page that is not there.
void TestResume::aPageThatWasOnlyNotedThereIsSentAgain()
{
    QFETCH(int, page);
    EditedSchool school;
    int pages = 0;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "POST" && request.path().endsWith("/buffers/") && ++pages == page
                   ? answerIsLost()
                   : Fate();
    };
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    school.world.network.decide = {};
    Database &there = school.world.device(0).db();
    const qint64 noted =
        need(readInteger(there, "SELECT records_transferred FROM _transfer WHERE push AND active")).value();
    need(there.execute(
        "DELETE FROM incoming.record WHERE number > (SELECT max(number) - 2 FROM incoming.record);"
        "DELETE FROM incoming.counter WHERE record NOT IN (SELECT number FROM incoming.record);"
        "DELETE FROM incoming.arrived;"
        "UPDATE _transfer SET status = 'pending' WHERE push AND active"));
    QCOMPARE(need(readInteger(there, "SELECT count(*) FROM incoming.record")).value(), noted - 2);
    school.world.network.forgetLog();

    VERIFY_COMPLETED(school.sync());

    for (const MemoryNetwork::Exchange &exchange : school.world.network.log())
        QVERIFY2(!exchange.request.path().endsWith("/syncsessions/"), "the same session goes on");
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    VERIFY_NOTHING(school.world.leftovers(0));
}

// checklist 134
void TestResume::resumingNeedsTheServersSession()
{
    EditedSchool school;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.path().endsWith("/buffers/") ? neverArrives() : Fate();
    };
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    need(Query(school.world.device(0).db(), "UPDATE _sync_session SET active = 0").run());
    school.world.network.decide = {};
    school.world.network.forgetLog();
    VERIFY_COMPLETED(school.sync());
    const auto opened = [&] {
        for (const MemoryNetwork::Exchange &exchange : school.world.network.log())
            if (exchange.request.method == "POST" && exchange.request.path().endsWith("/syncsessions/"))
                return true;
        return false;
    };
    QVERIFY(opened());
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
}

void TestResume::aTransferThatFailedThereDoesNotBlockTheNextSync()
{
    EditedSchool school;
    Endpoints &server = school.world.endpoints(0);
    // On the way somebody spoils a page: the server gives the transfer up.
    school.world.network.attach(school.world.address(0), [&](HttpRequest request) {
        if (request.method == "POST" && request.path().endsWith("/buffers/")) {
            request.headers.set("Content-Type", "application/json");
            request.body =
                "[{\"transfer_session\": \"" +
                need(readText(school.world.device(1).db(), "SELECT id FROM _transfer WHERE active")).value() +
                "\"}]";
        }
        return server.answer(request);
    });
    const SyncSummary failed = school.sync();
    QCOMPARE(failed.outcome, SyncOutcome::Failed);
    QCOMPARE(failed.error->kind, Error::Kind::Refused);
    school.world.network.attach(school.world.address(0), server);
    VERIFY_COMPLETED(school.sync());
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    VERIFY_NOTHING(school.world.leftovers(0));
    VERIFY_NOTHING(school.world.leftovers(1));
}

void TestResume::aTransferThatFailedHereDoesNotBlockTheNextSync()
{
    EditedSchool school;
    Endpoints &server = school.world.endpoints(0);
    school.world.network.attach(school.world.address(0), [&](const HttpRequest &request) {
        HttpResponse response = server.answer(request);
        if (request.method == "GET" && request.path().endsWith("/buffers/"))
            response.body.replace("allusers-ro", "elsewhere  ");
        return response;
    });
    const SyncSummary failed = school.sync();
    QCOMPARE(failed.outcome, SyncOutcome::Failed);
    QCOMPARE(failed.error->kind, Error::Kind::Data);
    school.world.network.attach(school.world.address(0), server);
    VERIFY_COMPLETED(school.sync());
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    VERIFY_NOTHING(school.world.leftovers(0));
    VERIFY_NOTHING(school.world.leftovers(1));
}

void TestResume::aResumedSessionThatThePeerGaveUpIsReplacedAtOnce()
{
    EditedSchool school;
    int pages = 0;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "POST" && request.path().endsWith("/buffers/") && ++pages == 2 ? neverArrives()
                                                                                                : Fate();
    };
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    need(Query(school.world.device(0).db(), "UPDATE _transfer SET status = 'errored' WHERE active").run());
    school.world.network.decide = {};
    const SyncSummary resumed = school.sync();
    VERIFY_COMPLETED(resumed);
    QCOMPARE(resumed.sent.deleted, 2); // once in either of its two transfers
    VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    VERIFY_NOTHING(school.world.leftovers(0));
    VERIFY_NOTHING(school.world.leftovers(1));
}

void TestResume::whoBeginsAnewLeavesNothingOfTheOldSessionBehind()
{
    EditedSchool school;
    for (const char *stop : {"serializing", "queuing", "transferring", "dequeuing", "deserializing"}) {
        school.world.network.decide = [&](const HttpRequest &request, int) {
            return request.method == "PATCH" && request.body.contains(stop) ? answerIsLost() : Fate();
        };
        (void)school.sync();
        school.world.network.decide = {};
        SyncRequest anew = school.world.request(1, 0);
        anew.resume = false;
        VERIFY_COMPLETED(school.world.sync(1, anew));
        VERIFY_NOTHING(school.world.leftovers(0));
        VERIFY_NOTHING(school.world.leftovers(1));
        school.edit();
    }
}

// checklist 148
void TestResume::anInterruptedTransferTeachesNothing()
{
    EditedSchool school;
    school.world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "GET" && request.query("offset") == "2" ? neverArrives() : Fate();
    };
    const auto counters = [&] {
        Json others = Json::array();
        const Json all = ReferenceTables(school.world.device(1).store()).read().value("dmc");
        for (const Json &row : all.items())
            if (row.value("instance_id").toUtf8() != school.world.device(1).instance())
                others.append(row);
        return others;
    };
    const Json before = counters();
    QVERIFY(!before.items().empty());
    QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
    QVERIFY(need(readInteger(school.world.device(1).db(), "SELECT count(*) FROM incoming.record")).value() > 0);
    QCOMPARE(counters(), before);
}

void TestResume::anEditBetweenTheTwoRunsArrives()
{
    for (const char *stop : {"serializing", "queuing", "records_transferred", "deserializing"}) {
        EditedSchool school;
        school.world.network.decide = [&](const HttpRequest &request, int) {
            const bool steps = request.method == "PATCH" || request.method == "DELETE";
            return steps && request.body.contains(stop) ? answerIsLost() : Fate();
        };
        QCOMPARE(school.sync().outcome, SyncOutcome::Failed);
        school.world.network.decide = {};
        const QByteArray here = school.world.makeClass(1, "in between, here");
        const QByteArray there = school.world.makeClass(0, "in between, there");
        VERIFY_COMPLETED(school.sync());
        VERIFY_COMPLETED(school.sync());
        QCOMPARE(school.world.nameOfClass(0, here), "in between, here");
        QCOMPARE(school.world.nameOfClass(1, there), "in between, there");
        VERIFY_NOTHING(school.world.differenceBetween(0, 1));
    }
}

void TestResume::aProgramThatHoldsTheServersDatabaseIsWaitedFor_data()
{
    QTest::addColumn<bool>("endsSoon");
    QTest::newRow("it has finished when the server is asked again") << true;
    QTest::newRow("it does not finish") << false;
}

void TestResume::aProgramThatHoldsTheServersDatabaseIsWaitedFor()
{
    QFETCH(bool, endsSoon);
    const HastyDisk disk;
    EditedSchool school;
    SchoolWorld &world = school.world;
    ForeignProgram other(world.device(0).device()->databasePath());
    QCOMPARE(other.run("BEGIN IMMEDIATE"), QByteArray());
    int pauses = 0;
    world.network.timePasses = [&](std::chrono::milliseconds) {
        if (++pauses == 2 && endsSoon)
            other.run("COMMIT");
    };
    const SyncSummary first = school.sync();
    if (!endsSoon) {
        QCOMPARE(pauses, 3);
        QCOMPARE(first.outcome, SyncOutcome::Failed);
        QVERIFY2(first.error->forPerson.startsWith(QStringLiteral("The other device is busy.")),
                 qPrintable(first.error->forPerson));
        QVERIFY2(first.error->forLog.contains(QStringLiteral("Another program is writing to the database")),
                 qPrintable(first.error->forLog));
        QCOMPARE(other.run("COMMIT"), QByteArray());
        VERIFY_COMPLETED(school.sync());
    } else {
        VERIFY_COMPLETED(first);
        QCOMPARE(pauses, 2);
    }
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    VERIFY_NOTHING(world.leftovers(0));
    VERIFY_NOTHING(world.leftovers(1));
}

// It comes before each request in turn, and gives the database back when the server is asked again.
void TestResume::aProgramMayHoldTheServersDatabaseAtEveryRequest()
{
    const HastyDisk disk;
    EditedSchool school;
    SchoolWorld &world = school.world;
    ForeignProgram other(world.device(0).device()->databasePath());
    int held = 0;
    for (int request = 1, count = 0; count >= request - 1; ++request) {
        count = 0;
        world.network.decide = [&](const HttpRequest &, int) {
            if (++count == request)
                held += other.run("BEGIN IMMEDIATE").isEmpty();
            return Fate();
        };
        world.network.timePasses = [&](std::chrono::milliseconds) { other.run("COMMIT"); };
        VERIFY_COMPLETED(school.sync());
        other.run("COMMIT"); // of a request that writes nothing
        VERIFY_NOTHING(world.differenceBetween(0, 1));
        VERIFY_NOTHING(world.leftovers(0));
        world.network.decide = {};
        school.edit();
    }
    QVERIFY(held > 10);
}

PITANGA_TEST(TestResume)
#include "tst_resume.moc"
