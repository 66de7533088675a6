#include "engine/storage/query.h"
#include "engine/sync/sync_run.h"
#include "tests/support/outcomes.h"
#include "tests/support/recorded_server.h"
#include "tests/support/reference_tables.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

const QByteArray address = "http://stock.test/";

/// Our client, in the part of the recorded one, and the recorded server.
class RecordedMeeting
{
public:
    RecordedMeeting(const char *variant, const QByteArray &part)
        : m_device(recordedSchoolProfile(), 12),
          m_transcript(variant, {}, m_device.instance()),
          server(m_transcript, part)
    {
        m_transcript.install(m_device.store(), "client");
        network.attach(address, [this](const HttpRequest &request) { return server.answer(request); });
        asked = m_transcript.clientCapabilities();
    }

    SyncSummary sync(bool pull, bool push)
    {
        const Link link = network.link(address, asked);
        SyncRequest request;
        request.peerId = "the stock server";
        request.address = address;
        request.pull = pull;
        request.push = push;
        request.pageSize = 20;
        return SyncRun(m_device.store(), *link.peer, request, {}).run();
    }

    /// The client before the recorded push: it had pulled, and made thirty records, stamped at its counter 3.
    void pullAndEditAsRecorded()
    {
        std::vector<Json> records = m_transcript.pulled("pull");
        for (const Json &record : m_transcript.pushed("push"))
            records.push_back(record);
        Json state = asStored(records);
        const QByteArray root = m_transcript.root().id().toHex();
        const auto counter = [&](const QByteArray &instance, int value) {
            return Json::object({{"partition", root}, {"instance_id", instance}, {"counter", value}});
        };
        state.set("dmc",
                  Json::array({counter(m_transcript.serverInstance(), 1), counter(m_device.instance(), 3)}));
        state.set("local_counter", 3);
        ReferenceTables(m_device.store()).put(state);
    }

    Json stateHere() { return ReferenceTables(m_device.store()).read(); }
    const Transcript &transcript() const { return m_transcript; }
    TestDevice &device() { return m_device; }

private:
    TestDevice m_device;
    Transcript m_transcript;

public:
    RecordedServer server;
    MemoryNetwork network;
    Capabilities asked;
};

Json withoutTransfer(const std::vector<Json> &records)
{
    Json list = Json::array();
    for (Json record : records) {
        record.remove("transfer_session");
        Json counters = record.value("rmcb_list");
        for (Json &counter : counters.items()) {
            counter.remove("transfer_session");
            counter = counter.sorted();
        }
        std::sort(counters.items().begin(), counters.items().end(),
                  [](const Json &a, const Json &b) { return a.toCompact() < b.toCompact(); });
        record.set("rmcb_list", counters);
        list.append(record);
    }
    return Json::object({{"records", list}});
}

/// Rows of a table with only the columns that the recording has.
Json cutTo(const Json &rows, const Json &recorded)
{
    Json list = Json::array();
    for (const Json &row : rows.items()) {
        Json cut = Json::object();
        for (const auto &[key, value] : recorded.items().front().members())
            cut.set(key, row.value(key));
        list.append(cut);
    }
    return list;
}

} // namespace

/// Our client with a stock server that answers as it was recorded, whatever both can do.
class TestTranscriptsClient : public QObject
{
    Q_OBJECT

private slots:
    void aPullBringsWhatWasRecorded_data();
    void aPullBringsWhatWasRecorded();
    void aPushBringsWhatWasRecorded_data();
    void aPushBringsWhatWasRecorded();
    void aServerThatTakesItsTimeIsAskedAgain();
    void aServerThatIsAheadIsTakenAtItsWord();
    void bothShapesOfAPageAreRead();
    void nothingIsSyncedWithAServerThatCannotProveItsKey();
    void aBusyServerIsWaitedFor();
    void aBusyServerIsAskedAgainWhenItSays_data();
    void aBusyServerIsAskedAgainWhenItSays();
    void everyRequestSaysWhatWeCan();
    void aStockServerIsNotAskedForMoreThanItKnows();
    void aSyncTakesNoMoreRequestsThanItNeeds();
    void aServerThatRefusesTheShortWayIsAskedStepByStep();
};

void TestTranscriptsClient::aPullBringsWhatWasRecorded_data()
{
    QTest::addColumn<bool>("gzip");
    for (const char *variant :
         {"async-full", "async-fsic-v1-full", "async-single-user", "legacy-client-full", "legacy-server-full"})
        QTest::newRow(variant) << true;
}

// checklist 69, 123, 202, 203
void TestTranscriptsClient::aPullBringsWhatWasRecorded()
{
    RecordedMeeting meeting(QTest::currentDataTag(), "pull");
    VERIFY_COMPLETED(meeting.sync(true, false));
    QCOMPARE(meeting.server.misuse, QByteArray());
    const Json expected = asStored(meeting.transcript().pulled("pull"));
    const Json here = meeting.stateHere();
    QVERIFY(expected.value("store").items().size() >= 5);
    Json rows = Json::array();
    for (Json row : expected.value("store").items()) {
        for (const char *wireOnly : {"model_uuid", "transfer_session", "rmcb_list"})
            row.remove(wireOnly);
        rows.append(row);
    }
    const QByteArray difference = test::difference(
        Json::object({{"store", cutTo(here.value("store"), rows)}, {"rmc", here.value("rmc")}}),
        Json::object({{"store", rows}, {"rmc", expected.value("rmc")}}));
    QVERIFY2(difference.isEmpty(), difference.constData());
    QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _store WHERE dirty")).value(), 0);
    // What the server announced is known from now on.
    bool learnt = false;
    for (const Json &row : here.value("dmc").items())
        learnt |= row.value("instance_id").toUtf8() == meeting.transcript().serverInstance();
    QVERIFY(learnt);
}

void TestTranscriptsClient::aPushBringsWhatWasRecorded_data()
{
    QTest::addColumn<bool>("gzip");
    for (const char *variant :
         {"async-full", "async-fsic-v1-full", "legacy-client-full", "legacy-server-full"}) {
        QTest::newRow(variant) << true;
        QTest::addRow("%s without gzip", variant) << false;
    }
}

// checklist 121, 122, 202, 203
void TestTranscriptsClient::aPushBringsWhatWasRecorded()
{
    QFETCH(bool, gzip);
    const QByteArray variant = QByteArray(QTest::currentDataTag()).split(' ').first();
    RecordedMeeting meeting(variant.constData(), "push");
    meeting.server.offered.gzipBufferPost = gzip;
    meeting.pullAndEditAsRecorded();
    VERIFY_COMPLETED(meeting.sync(false, true));
    QCOMPARE(meeting.server.misuse, QByteArray());
    QCOMPARE(meeting.server.received.size(), 30u);
    const QByteArray difference = test::difference(withoutTransfer(meeting.server.received),
                                                   withoutTransfer(meeting.transcript().pushed("push")));
    QVERIFY2(difference.isEmpty(), difference.constData());
    bool zipped = false;
    for (const MemoryNetwork::Exchange &exchange : meeting.network.log())
        zipped |= exchange.request.headers.value("Content-Type") == "application/gzip";
    QCOMPARE(zipped, gzip);
}

// checklist 124
void TestTranscriptsClient::aServerThatTakesItsTimeIsAskedAgain()
{
    for (const bool push : {false, true}) {
        RecordedMeeting meeting("async-full", push ? "push" : "pull");
        meeting.server.pollsBeforeDone = 4;
        if (push)
            meeting.pullAndEditAsRecorded();
        std::chrono::milliseconds waited{0};
        meeting.network.timePasses = [&](std::chrono::milliseconds time) { waited += time; };
        VERIFY_COMPLETED(meeting.sync(!push, push));
        QCOMPARE(meeting.server.misuse, QByteArray());
        int asked = 0;
        for (const MemoryNetwork::Exchange &exchange : meeting.network.log())
            asked += exchange.request.method == "GET" && exchange.request.path().contains("/transfersessions/");
        QVERIFY(asked >= 4); // one stage at least, four times
        QVERIFY(waited >= std::chrono::milliseconds(400));
        QVERIFY(waited < std::chrono::seconds(30));
    }
}

// checklist 125
void TestTranscriptsClient::aServerThatIsAheadIsTakenAtItsWord()
{
    RecordedMeeting meeting("async-full", "pull");
    meeting.server.isAhead = true;
    VERIFY_COMPLETED(meeting.sync(true, false));
    QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _store")).value(), 28);
}

void TestTranscriptsClient::bothShapesOfAPageAreRead()
{
    for (const bool plain : {false, true}) {
        RecordedMeeting meeting("async-full", "pull");
        meeting.server.plainPages = plain;
        VERIFY_COMPLETED(meeting.sync(true, false));
        QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _store")).value(), 28);
        for (const MemoryNetwork::Exchange &exchange : meeting.network.log())
            QVERIFY(exchange.request.target.startsWith("/api/")); // `next` is nobody's to follow
    }
}

// checklist 91
void TestTranscriptsClient::nothingIsSyncedWithAServerThatCannotProveItsKey()
{
    RecordedMeeting meeting("async-full", "pull");
    meeting.server.signsWithAnotherKey = true;
    const SyncSummary summary = meeting.sync(true, true);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    for (const MemoryNetwork::Exchange &exchange : meeting.network.log())
        QVERIFY(!exchange.request.path().contains("/transfersessions/"));
    QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _store")).value(), 0);
    QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _sync_session")).value(), 0);
}

void TestTranscriptsClient::aBusyServerIsWaitedFor()
{
    RecordedMeeting meeting("async-full", "pull");
    int busy = 0;
    meeting.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "PATCH" && ++busy % 3 != 0 ? isAnswered(503) : Fate();
    };
    std::chrono::milliseconds waited{0};
    meeting.network.timePasses = [&](std::chrono::milliseconds time) { waited += time; };
    VERIFY_COMPLETED(meeting.sync(true, false));
    QVERIFY(waited >= std::chrono::seconds(3));
}

void TestTranscriptsClient::aBusyServerIsAskedAgainWhenItSays_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds"); // of the three pauses together; by itself the client waits 1, 2 and 3
    QTest::newRow("later than we would") << QByteArray("7") << 21;
    QTest::newRow("sooner than we would") << QByteArray("1") << 6;
    QTest::newRow("longer than a person waits") << QByteArray("86400") << 90;
    QTest::newRow("in the past") << QByteArray("-5") << 6;
    QTest::newRow("as a date") << QByteArray("Wed, 21 Oct 2065 07:28:00 GMT") << 6;
    QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999") << 6;
}

void TestTranscriptsClient::aBusyServerIsAskedAgainWhenItSays()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    MemoryNetwork network;
    int asked = 0;
    network.attach("http://busy/", [&](const HttpRequest &) {
        HttpResponse busy = HttpResponse::empty(503);
        busy.headers.set("Retry-After", retryAfter);
        return ++asked < 4 ? busy : HttpResponse::json(201, R"({"id": "n"})");
    });
    std::chrono::milliseconds waited{0};
    network.timePasses = [&](std::chrono::milliseconds time) { waited += time; };
    QCOMPARE(need(network.link("http://busy/").peer->nonce()), "n");
    QCOMPARE(waited, std::chrono::seconds(seconds));
}

// checklist 69
void TestTranscriptsClient::everyRequestSaysWhatWeCan()
{
    RecordedMeeting meeting("async-full", "push");
    meeting.pullAndEditAsRecorded();
    VERIFY_COMPLETED(meeting.sync(true, true));
    QSet<QByteArray> methods;
    for (const MemoryNetwork::Exchange &exchange : meeting.network.log()) {
        QByteArrayList names = exchange.request.headers.value("X-Morango-Capabilities").split(' ');
        std::sort(names.begin(), names.end());
        QCOMPARE(names, QByteArrayList({"ASYNC_OPERATIONS", "FSIC_V2_FORMAT", "GZIP_BUFFER_POST"}));
        methods.insert(exchange.request.method);
    }
    QCOMPARE(methods, (QSet<QByteArray>{"GET", "POST", "PATCH", "DELETE"}));
}

void TestTranscriptsClient::aStockServerIsNotAskedForMoreThanItKnows()
{
    RecordedMeeting meeting("async-full", "push");
    meeting.pullAndEditAsRecorded();
    VERIFY_COMPLETED(meeting.sync(true, true));
    const QSet<QByteArray> transferKeys{"id",          "filter",       "push", "sync_session_id",
                                        "client_fsic", "records_total"};
    const QSet<QByteArray> patchKeys{"transfer_stage",      "client_fsic", "records_total",
                                     "records_transferred", "bytes_sent",  "bytes_received"};
    for (const MemoryNetwork::Exchange &exchange : meeting.network.log()) {
        const auto body = Json::parse(exchange.request.body);
        if (!body || !body->isObject() || !exchange.request.path().contains("/transfersessions/"))
            continue;
        for (const auto &[key, value] : body->members())
            QVERIFY2((exchange.request.method == "POST" ? transferKeys : patchKeys).contains(key) ||
                         exchange.request.method == "DELETE",
                     key.constData());
        const QByteArray stage = body->value("transfer_stage").toUtf8();
        QVERIFY(stage.isEmpty() || stageFromName(stage));
    }
}

void TestTranscriptsClient::aSyncTakesNoMoreRequestsThanItNeeds()
{
    // info and two questions for a Kolibri, certificates, nonce and session; a transfer; the session's end.
    constexpr int around = 7;
    for (const bool push : {false, true}) {
        RecordedMeeting meeting("async-full", push ? "push" : "pull");
        if (push)
            meeting.pullAndEditAsRecorded();
        VERIFY_COMPLETED(meeting.sync(!push, push));
        QCOMPARE(meeting.server.misuse, QByteArray());
        const int pages = 2;            // of twenty records
        const int steps = push ? 5 : 3; // made, (told,) queued, (stored,) closed
        QCOMPARE(int(meeting.network.log().size()), around + steps + pages);
    }
}

void TestTranscriptsClient::aServerThatRefusesTheShortWayIsAskedStepByStep()
{
    RecordedMeeting meeting("async-full", "pull");
    bool serialized = false;
    meeting.network.decide = [&](const HttpRequest &request, int) {
        const auto body = Json::parse(request.body);
        const QByteArray stage = body ? body->value("transfer_stage").toUtf8() : QByteArray();
        serialized |= stage == "serializing";
        return stage == "queuing" && !serialized ? isAnswered(500, "{}") : Fate();
    };
    VERIFY_COMPLETED(meeting.sync(true, false));
    QVERIFY(serialized);
    QCOMPARE(need(readInteger(meeting.device().db(), "SELECT count(*) FROM _store")).value(), 28);
    QCOMPARE(
        need(readInteger(meeting.device().db(), "SELECT count(*) FROM _sync_session WHERE active")).value(), 0);
}

PITANGA_TEST(TestTranscriptsClient)
#include "tst_transcripts_client.moc"
