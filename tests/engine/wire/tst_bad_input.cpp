// The table of mistakes and attacks over the endpoints: each has its answer, leaves nothing behind, and harms
// nobody else.
#include "bad_requests.h"

#include "engine/trust/nonce.h"
#include "engine/wire/http_server.h"
#include "engine/wire/transfer_pace.h"
#include "tests/support/process_memory.h"
#include "tests/support/raw_client.h"
#include "tests/support/sanitizers.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr Capabilities everything{true, true, true, true, true};

/// How many rows each table has, of the store and of what was received.
QByteArray whatIsStored(EndpointWorld &world)
{
    QByteArrayList tables;
    Query names(world.device.db(), "SELECT 'main.' || name FROM main.sqlite_master WHERE type = 'table'"
                                   " UNION ALL SELECT 'incoming.' || name FROM incoming.sqlite_master"
                                   " WHERE type = 'table' ORDER BY 1");
    while (names.next())
        tables << names.bytes(0);
    QByteArray text;
    for (const QByteArray &table : tables)
        text += table + ' ' + QByteArray::number(world.count("SELECT count(*) FROM " + table)) + '\n';
    return text;
}

QByteArray bytesOf(HttpRequest request)
{
    request.headers.set("Host", "school.test");
    request.headers.set("X-Morango-Capabilities", EndpointWorld::allCapabilities);
    return requestHead(request) + request.body;
}

const QByteArray postOfRecords = "POST /api/morango/v1/buffers/ HTTP/1.1\r\nHost: school.test\r\n";

/// What is no request at all.
QByteArrayList brokenHttp()
{
    return {postOfRecords + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
            postOfRecords + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            postOfRecords + "Content-Length: 100000000\r\n\r\n",
            "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x'), "BREW / HTTP/9.9\r\n\r\n"};
}

/// Connections of one address that hold a request back, and let a byte of it through now and then.
class SlowClients
{
public:
    SlowClients(quint16 port, const QHostAddress &from)
    {
        for (int i = 0; i < 40; ++i) {
            m_clients.push_back(std::make_unique<RawClient>(port, from));
            m_clients.back()->send(i % 2 ? QByteArray("GET / HT")
                                         : postOfRecords + "Content-Length: 1000000\r\n\r\n[");
        }
    }
    void sendAByte(int number)
    {
        RawClient &client = *m_clients[size_t(number) % m_clients.size()];
        if (client.isConnected())
            client.send("x");
    }

private:
    std::vector<std::unique_ptr<RawClient>> m_clients;
};

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_world.emplace(everything); }
    void everyMistakeHasItsAnswerAndLeavesNothing_data();
    void everyMistakeHasItsAnswerAndLeavesNothing();
    void metacharactersAreTextLikeAnyOther();
    void aClaimThatCannotBeTrueIsNotBelieved();
    void guessingPasswordsGetsSlow();
    void noncesOfOneAddressDoNotPileUp();
    void othersAreAnsweredMeanwhile();

private:
    std::optional<EndpointWorld> m_world; // one for all rows: what a row broke, the next one sees
};

void TestBadInput::everyMistakeHasItsAnswerAndLeavesNothing_data()
{
    QTest::addColumn<BadRequest>("bad");
    for (const BadRequest &bad : badRequests())
        QTest::newRow(bad.name.left(120).constData()) << bad;
}

void TestBadInput::everyMistakeHasItsAnswerAndLeavesNothing()
{
    QFETCH(BadRequest, bad);
    const HttpRequest request = bad.make(*m_world);
    const QByteArray before = whatIsStored(*m_world);
    const Answer answer = m_world->send(request);
    const QByteArray said = QByteArray::number(answer.status) + ' ' + answer.raw.left(500);
    QVERIFY2(answer.status == bad.status, said.constData());
    QVERIFY2(answer.raw.contains(bad.sentence), said.constData());
    QCOMPARE(whatIsStored(*m_world), before);
}

void TestBadInput::metacharactersAreTextLikeAnyOther()
{
    const QByteArray transfer = m_world->transfer(true, 1);
    const QByteArray place = m_world->root() + metacharacters;
    Json record = m_world->record(transfer, metacharacters, place);
    record.set("serialized", metacharacters);
    record.set("conflicting_serialized_data", metacharacters);
    QCOMPARE(m_world->ask("POST", "buffers/", record).status, 201);
    const Answer merged = m_world->patch(transfer, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(merged.body.value("transfer_stage_status"), Json("completed"));
    Query stored(m_world->device.db(), "SELECT s.source_id, p.path, s.visible FROM _store s"
                                       " JOIN _partition p ON p.number = s.partition WHERE s.source_id = ?1");
    stored.bind(metacharacters);
    QVERIFY(stored.next());
    QCOMPARE(stored.bytes(0), metacharacters);
    QCOMPARE(stored.bytes(1), place);
    QCOMPARE(stored.bytes(2), metacharacters);
    VERIFY_OK(stored.done());
}

// Somebody with a certificate for one learner says what they and we have: of others' partitions, so that nobody
// sends us those records again, and of our own counter, so that it comes to its end.
void TestBadInput::aClaimThatCannotBeTrueIsNotBelieved()
{
    EndpointWorld world(everything);
    const QByteArray us = world.device.instance();
    const QByteArray place = world.root() + ":user-rw:somebody";
    const Json asked = world.transferRequest(world.session(), true, place);
    QCOMPARE(world.ask("POST", "transfersessions/", asked).status, 201);
    const QByteArray transfer = asked.value("id").toUtf8();
    const QByteArray fsic = "{\"super\": {}, \"sub\": {\"" + world.root() + "\": {\"" + QByteArray(32, 'b') +
                            "\": 2147483647}, \"" + place + "\": {\"" + us + "\": 2147483647}}}";
    world.patch(transfer,
                Json::object({{"transfer_stage", "queuing"}, {"client_fsic", fsic}, {"records_total", 1}}));
    Json record = world.record(transfer, "a", place);
    Json history = record.value("rmcb_list");
    history.append(Json::object({{"transfer_session", transfer},
                                 {"model_uuid", record.value("model_uuid")},
                                 {"instance_id", us},
                                 {"counter", 2147483647}}));
    record.set("rmcb_list", history);
    QCOMPARE(world.ask("POST", "buffers/", record).status, 201);
    const Answer merged = world.patch(transfer, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(merged.body.value("transfer_stage_status"), Json("completed"));
    QCOMPARE(world.count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 1);
    QCOMPARE(world.count("SELECT count(*) FROM _database_counter WHERE counter > 1000"), 0);
    QVERIFY(world.count("SELECT counter FROM _local_instance WHERE current") < 1000);
}

void TestBadInput::guessingPasswordsGetsSlow()
{
    EndpointWorld world(everything);
    const auto guess = [&] {
        HttpRequest request = apiRequest("POST", "certificates/", R"({"scope_definition": "full-facility"})");
        request.headers.set("Authorization", "Basic " + QByteArray("amina:guess").toBase64());
        return world.send(request);
    };
    for (int i = 0; i < limits::freeSignInFailures; ++i)
        QCOMPARE(guess().status, 401);
    Answer refused = guess();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("Retry-After"), "1");
    world.device.clock().advance(std::chrono::seconds(1));
    QCOMPARE(guess().status, 401);
    refused = guess();
    QCOMPARE(refused.headers.value("Retry-After"), "2");
    QCOMPARE(refused.body, detailOf("Request was throttled. Expected available in 2 seconds."));
    world.device.clock().advance(limits::signInMemory + std::chrono::seconds(40));
    QCOMPARE(guess().status, 401); // a new day
    QCOMPARE(guess().status, 401);
}

void TestBadInput::noncesOfOneAddressDoNotPileUp()
{
    EndpointWorld world(everything);
    const QByteArray first = world.nonce();
    for (int i = 0; i < mostNoncesOfAnAddress + 10; ++i) {
        world.device.clock().advance(std::chrono::milliseconds(1));
        world.nonce();
    }
    QCOMPARE(world.count("SELECT count(*) FROM _nonce"), mostNoncesOfAnAddress);
    QCOMPARE(world.count("SELECT count(*) FROM _nonce WHERE id = '" + first + "'"), 0);
    QCOMPARE(world.ask("POST", "syncsessions/", world.sessionRequest()).status, 201);
}

void TestBadInput::othersAreAnsweredMeanwhile()
{
    QByteArrayList attacks = brokenHttp();
    for (const BadRequest &bad : badRequests())
        attacks << bytesOf(bad.make(*m_world));
    HttpServerOptions options;
    options.bodyLimit = &Endpoints::bodyLimit;
    HttpServer server([&](const HttpRequest &request) { return m_world->endpoints.answer(request); }, options);
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);

    std::atomic<bool> stop = false;
    std::atomic<int> sent = 0;
    const std::unique_ptr<QThread> attacker(QThread::create([&] {
        const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));
        SlowClients slow(port, elsewhere);
        for (int i = 0; !stop; ++i) {
            slow.sendAByte(i);
            RawClient client(port, elsewhere);
            client.send(attacks[i % attacks.size()]);
            if (client.answer())
                ++sent;
        }
    }));
    RawClient good(port);
    const QByteArray question = bytesOf(apiRequest("GET", "morangoinfo/1/"));
    good.send(question);
    QVERIFY(good.answer());

    forgetPeak();
    const qint64 memoryBefore = memoryOfProcess("VmRSS");
    attacker->start();
    std::vector<qint64> waits;
    while (sent < attacks.size() || waits.size() < 200) {
        QElapsedTimer timer;
        timer.start();
        good.send(question);
        const auto answer = good.answer();
        QVERIFY(answer && answer->status == 200);
        waits.push_back(timer.nsecsElapsed() / 1000);
        QThread::usleep(2000); // a client that asks now and then, not as fast as it can
    }
    stop = true;
    attacker->wait();
    const qint64 grown = memoryOfProcess("VmHWM") - memoryBefore;
    std::sort(waits.begin(), waits.end());
    const double usual = double(waits[waits.size() * 95 / 100]) / 1000;
    qInfo("%d attacks; of %zu good requests 95 %% were answered within %.1f ms; memory grew by %.1f MB",
          sent.load(), waits.size(), usual, double(grown) / 1e6);
    if (isSanitized)
        return;
    QVERIFY(usual < 50);
    QVERIFY(grown < 64 << 20);
}

PITANGA_TEST(TestBadInput)
#include "tst_bad_input.moc"
