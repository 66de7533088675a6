#include "engine/storage/query.h"
#include "engine/sync/session_history.h"
#include "engine/tables/certificate_table.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QTest>

#include <unistd.h>

using namespace pitanga;
using namespace pitanga::test;

namespace {

using Twist = std::function<void(const HttpRequest &request, Json &body)>;
using Trouble = std::function<void(SchoolWorld &world)>;

bool asksFor(const HttpRequest &request, const QByteArray &method, const char *collection)
{
    return request.method == method && request.path().contains(QByteArray(collection) + '/');
}

QByteArray stageAskedFor(const HttpRequest &request)
{
    const auto body = Json::parse(request.body);
    return request.method == "PATCH" && body ? body->value("transfer_stage").toUtf8() : QByteArray();
}

/// From now on the server's answers are changed on their way.
void twistAnswers(SchoolWorld &world, const Twist &twist)
{
    Endpoints &server = world.endpoints(0);
    world.network.attach(world.address(0), [&server, twist](const HttpRequest &request) {
        HttpResponse answer = server.answer(request);
        if (auto body = Json::parse(answer.body)) {
            twist(request, *body);
            answer.body = body->toCompact();
        }
        return answer;
    });
}

/// A sync that broke off behind its beginning; its session can be gone on with.
void breakOff(SchoolWorld &world)
{
    world.makeClass(0, "Terceira");
    world.network.decide = [](const HttpRequest &request, int) {
        return asksFor(request, "GET", "buffers") ? neverArrives() : Fate();
    };
    if (world.sync(1, 0).outcome == SyncOutcome::Completed)
        qFatal("the sync did not break off");
    world.network.decide = {};
}

void change(SchoolWorld &world, int device, const QByteArray &sql)
{
    const QByteArray refused =
        ForeignProgram(world.device(device).home() + QStringLiteral("/pitanga.db")).run(sql);
    if (!refused.isEmpty())
        qFatal("%s", refused.constData());
}

void theServerFails(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (stageAskedFor(request) == "queuing")
            body.set("transfer_stage_status", Json("errored"));
    });
}

void theServerAnswersWithAnotherTransfer(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (asksFor(request, "POST", "transfersessions")) {
            body.set("id", Json(QByteArray(32, 'a')));
            body.set("push", Json(!body.value("push").toBool()));
        }
    });
}

void theServerAnswersWithAnEarlierTransfer(SchoolWorld &world)
{
    const auto earlier =
        need(readText(world.device(1).db(), "SELECT id FROM _transfer WHERE NOT active LIMIT 1"));
    twistAnswers(world, [earlier](const HttpRequest &request, Json &body) {
        if (asksFor(request, "POST", "transfersessions"))
            body.set("id", Json(earlier.value()));
    });
}

void theServerAnswersWithoutAnId(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (asksFor(request, "POST", "transfersessions"))
            body.set("id", Json("that one"));
    });
}

/// What is below zero would be nothing to fetch, and a sync that went well.
void theServerCountsBelowZero(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &, Json &body) {
        if (body.value("records_total").toInt().value_or(0) > 0)
            body.set("records_total", Json(-4));
    });
}

void theServerSendsNothing(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (asksFor(request, "GET", "buffers"))
            body = Json::array();
    });
}

/// A stage that is never begun, however often it is asked for.
void theServerStandsStill(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (request.path().contains("transfersessions/") && body.contains("transfer_stage")) {
            body.set("transfer_stage", Json("queuing"));
            body.set("transfer_stage_status", Json("pending"));
        }
    });
}

/// A stage that is begun and never done; time on this network is nobody's.
void theServerNeverGetsReady(SchoolWorld &world)
{
    twistAnswers(world, [](const HttpRequest &request, Json &body) {
        if (request.path().contains("transfersessions/") && body.value("transfer_stage") == Json("queuing"))
            body.set("transfer_stage_status", Json("started"));
    });
}

void theServerForgetsTheTransfer(SchoolWorld &world)
{
    world.network.decide = [](const HttpRequest &request, int) {
        return stageAskedFor(request).isEmpty() ? Fate() : isAnswered(404);
    };
}

void somethingElseAnswers(SchoolWorld &world)
{
    world.network.decide = [](const HttpRequest &, int) { return isAnswered(200, "<html>Welcome</html>"); };
}

/// Another program empties the list between the moment it was counted and the first page.
void whatIsToBeSentVanishes(SchoolWorld &world)
{
    world.network.decide = [&world](const HttpRequest &request, int) {
        const auto body = Json::parse(request.body);
        if (stageAskedFor(request) == "queuing" && body->contains("records_total"))
            change(world, 1, "DELETE FROM _outgoing");
        return Fate();
    };
}

void anotherProgramSyncs(SchoolWorld &world)
{
    breakOff(world);
    change(world, 1, "UPDATE _sync_session SET process_id = " + QByteArray::number(getppid()));
}

void aCertificateIsRemoved(SchoolWorld &world)
{
    breakOff(world);
    change(world, 1, "DELETE FROM _certificate WHERE id = '" + world.dataset() + "'");
}

void theStoredSessionIsDamaged(SchoolWorld &world)
{
    breakOff(world);
    change(world, 1, "UPDATE _sync_session SET client_certificate = 'torn'");
}

void theStoredTransferIsDamaged(SchoolWorld &world)
{
    breakOff(world);
    change(world, 1, "UPDATE _transfer SET stage = 'torn'");
}

} // namespace

/// What can stop a sync besides the line, each with its own sentence, and what it leaves.
class TestSyncTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aSyncThatCannotGoOnSaysWhy_data();
    void aSyncThatCannotGoOnSaysWhy();
    void recordsThatAreLostAtTheServerFailThereAndAreSentAgain();
    void anEditBetweenTwoRunsOfASyncIsPassedOn_data();
    void anEditBetweenTwoRunsOfASyncIsPassedOn();
    void aPageThatIsTooLargeIsAskedForInSmallerOnes();
    void knowledgeOfVeryManyInstancesStopsNoSync_data();
    void knowledgeOfVeryManyInstancesStopsNoSync();
    void aDeviceWithoutTheProfileSaysSo();
};

void TestSyncTrouble::aSyncThatCannotGoOnSaysWhy_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("sentence"); // its beginning
    QTest::addColumn<bool>("passes");      // whether a sync without the trouble goes well again
    const auto row = [](const char *name, const Trouble &trouble, const char *sentence, bool passes = true) {
        QTest::newRow(name) << trouble << QString::fromUtf8(sentence) << passes;
    };
    row("the server fails", theServerFails, "The other device could not do its part of the sync.");
    row("the server is in an earlier sync", theServerAnswersWithAnotherTransfer,
        "The other device still works on an earlier sync.");
    row("the server names an earlier transfer", theServerAnswersWithAnEarlierTransfer,
        "The other device still works on an earlier sync.");
    row("the server names no transfer", theServerAnswersWithoutAnId,
        "The other device gave an answer that cannot be understood.");
    row("the server counts below zero", theServerCountsBelowZero,
        "The other device gave an answer that cannot be understood.");
    row("the server sends fewer records", theServerSendsNothing,
        "The other device announced more records than it sends.");
    row("the server does not begin", theServerStandsStill, "The other device does not get on with its part");
    row("the server never gets ready", theServerNeverGetsReady,
        "The other device does not get on with its part");
    row("the server forgets the transfer", theServerForgetsTheTransfer,
        "The other device does not know this sync any more.");
    row("something else has its address", somethingElseAnswers,
        "That address answers, but not as a device that can sync.");
    row("the list of what is to be sent is gone", whatIsToBeSentVanishes, "Records to send are missing here.");
    row("another program of this device syncs", anotherProgramSyncs, "Another program on this device", false);
    row("the server's certificate was removed", aCertificateIsRemoved, "A certificate that this sync needs",
        false);
    row("the stored session is damaged", theStoredSessionIsDamaged, "A stored sync session is damaged.", false);
    row("the stored transfer is damaged", theStoredTransferIsDamaged, "A stored transfer is damaged.", false);
}

void TestSyncTrouble::aSyncThatCannotGoOnSaysWhy()
{
    QFETCH(Trouble, trouble);
    QFETCH(QString, sentence);
    QFETCH(bool, passes);
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(0, "Primeira");
    world.makeClass(1, "Segunda");
    trouble(world);

    const SyncSummary stopped = world.sync(1, 0);

    QCOMPARE(stopped.outcome, SyncOutcome::Failed);
    QVERIFY2(stopped.error->forPerson.startsWith(sentence),
             qPrintable(stopped.error->forPerson + stopped.error->forLog));
    if (!passes)
        return;
    world.network.decide = {};
    world.network.attach(world.address(0), world.endpoints(0));
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncTrouble::recordsThatAreLostAtTheServerFailThereAndAreSentAgain()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    world.makeClass(1, "Segunda");
    world.network.decide = [&world](const HttpRequest &request, int) {
        if (stageAskedFor(request) == "deserializing")
            need(world.device(0).db().execute("DELETE FROM incoming.record; DELETE FROM incoming.arrived"));
        return Fate();
    };
    QCOMPARE(world.sync(1, 0).outcome, SyncOutcome::Failed);
    const auto there = need(readText(world.device(0).db(), "SELECT error FROM _transfer WHERE error != ''"));
    QVERIFY2(there && there->contains("0 staged of 1"), there.value_or("no error").constData());

    world.network.decide = {};
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    const QList<SyncSummary> asSeenThere = need(hostedSyncs(world.device(0).store(), 2));
    QCOMPARE(asSeenThere.size(), 2);
    QCOMPARE(asSeenThere.last().outcome, SyncOutcome::Failed);
    QCOMPARE(asSeenThere.last().error->forPerson,
             QStringLiteral("A sync that the other device asked for failed. Nothing is lost."));
}

void TestSyncTrouble::anEditBetweenTwoRunsOfASyncIsPassedOn_data()
{
    QTest::addColumn<bool>("async");
    QTest::addColumn<QByteArray>("lost"); // in which request
    QTest::newRow("begun, with stages") << true << QByteArray("POST");
    QTest::newRow("announced, with stages") << true << QByteArray("PATCH");
    QTest::newRow("begun, without stages") << false << QByteArray("POST");
}

// The server keeps what was announced before the line broke; from that it would learn nothing of the edit, and
// tell nobody that it has it.
void TestSyncTrouble::anEditBetweenTwoRunsOfASyncIsPassedOn()
{
    QFETCH(bool, async);
    QFETCH(QByteArray, lost);
    SchoolWorld world(3);
    world.asked.asyncOperations = async;
    for (int client : {1, 2})
        VERIFY_COMPLETED(world.sync(client, 0));
    SyncRequest push = world.request(1, 0);
    push.pull = false;
    world.network.decide = [&lost](const HttpRequest &request, int) {
        return asksFor(request, lost, "transfersessions") ? answerIsLost() : Fate();
    };
    QCOMPARE(world.sync(1, push).outcome, SyncOutcome::Failed);
    world.network.decide = {};
    const QByteArray later = world.makeClass(1, "Primeira");

    VERIFY_COMPLETED(world.sync(1, push));
    VERIFY_COMPLETED(world.sync(2, 0)); // and device 1 is never heard of again

    QCOMPARE(world.nameOfClass(2, later), "Primeira");
    VERIFY_NOTHING(world.differenceBetween(0, 2));
}

void TestSyncTrouble::aPageThatIsTooLargeIsAskedForInSmallerOnes()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    for (const char *name : {"Primeira", "Segunda", "Terceira"})
        world.makeClass(0, name);
    int refused = 0;
    world.network.decide = [&](const HttpRequest &request, int) {
        const bool large = asksFor(request, "GET", "buffers") && request.query("limit").value().toInt() > 2;
        refused += large;
        return large ? isAnswered(413) : Fate();
    };
    VERIFY_COMPLETED(world.sync(1, 0));
    QVERIFY(refused > 5);
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

void TestSyncTrouble::knowledgeOfVeryManyInstancesStopsNoSync_data()
{
    QTest::addColumn<bool>("version2");
    QTest::newRow("version 1") << false;
    QTest::newRow("version 2") << true;
}

// Whoever may write one partition can tell of as many as it likes; servers take a few megabytes in one request.
void TestSyncTrouble::knowledgeOfVeryManyInstancesStopsNoSync()
{
    QFETCH(bool, version2);
    SchoolWorld world;
    world.asked.fsicV2 = version2;
    VERIFY_COMPLETED(world.sync(1, 0));
    for (int number : {0, 1})
        VERIFY_OK(world.device(number).db().execute(
            "WITH RECURSIVE some(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n < 60000)"
            " INSERT INTO _instance (id) SELECT printf('%032x', n) FROM some;"
            "INSERT INTO _database_counter (partition, instance, counter)"
            " SELECT (SELECT number FROM _partition WHERE path = '" +
            world.dataset() +
            "'), number, 1 FROM _instance WHERE id LIKE '000000%';"
            "INSERT INTO _instance_partition (instance, partition, counted, saved)"
            " SELECT number, (SELECT number FROM _partition WHERE path = '" +
            world.dataset() + "'), 1, 0 FROM _instance WHERE id LIKE '000000%'"));
    world.makeClass(0, "Primeira");
    world.makeClass(1, "Segunda");
    world.network.forgetLog();
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_NOTHING(world.differenceBetween(0, 1));
    bool large = false;
    for (const MemoryNetwork::Exchange &exchange : world.network.log()) {
        QVERIFY(exchange.request.body.size() < 2'500'000);
        large = large || exchange.request.body.size() > 1'500'000;
    }
    QVERIFY(large);
}

void TestSyncTrouble::aDeviceWithoutTheProfileSaysSo()
{
    // A home that was opened with its certificates, but for another kind of data.
    SchoolWorld world;
    world.endpoints(0);
    Profile hospitals = smallProfile();
    hospitals.name = "hospitals";
    TestDevice stranger(hospitals, 900);
    Transcript("async-full").install(stranger.store(), "client");
    const Link link = world.network.link(world.address(0), world.asked);
    const SyncSummary summary = SyncRun(stranger.store(), *link.peer, world.request(1, 0), {}).run();
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::Data);
    QVERIFY2(summary.error->forPerson.contains(QStringLiteral("no profile")),
             qPrintable(summary.error->forPerson + summary.error->forLog));
}

PITANGA_TEST(TestSyncTrouble)
#include "tst_sync_trouble.moc"
