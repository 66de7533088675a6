#include "engine/wire/http_client.h"

#include "engine/base/clock.h"
#include "engine/wire/gzip.h"
#include "engine/wire/http_server.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace pitanga;
using namespace std::chrono_literals;
using test::ScriptedServer;

namespace {

const Deadline soon = Deadline::within(5s);

QUrl http(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

QUrl https(quint16 port)
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
}

HttpRequest post(const QByteArray &body)
{
    return {.method = "POST", .target = "/a", .headers = {{"Content-Type", "application/json"}}, .body = body};
}

const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

DeviceKey newDeviceKey()
{
    SystemRandom random;
    return *makeDeviceKey(random, SystemClock().nowUtc());
}

QByteArray fingerprintOf(const DeviceKey &key)
{
    return pitanga::fingerprintOf(QSslCertificate(key.certificatePem));
}

/// A port where nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// An encrypted server that counts what it was asked.
struct EncryptedServer
{
    DeviceKey key = newDeviceKey();
    std::atomic<int> requests = 0;
    HttpServer server{[this](const HttpRequest &) {
        ++requests;
        return HttpResponse::json(200, "{}");
    }};
    quint16 port = *server.listenEncrypted(QHostAddress::LocalHost, 0, key);
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void requestsShareOneConnection();
    void theRequestIsExactlyWhatItShouldBe();
    void targetsStandBehindThePathOfTheBase();
    void everyStatusIsAnAnswer();
    void factsCountWhatMoved();
    void progressIsTold();

    void theRightKeyIsLetIn();
    void aWrongKeyGetsNoByteOfARequest();
    void withoutAPinTheKeyIsReported();
    void aPinnedPeerIsNotAskedWithoutEncryption();
    void aServerWithoutEncryptionIsNotMistaken();

    void cancellingEndsTheWait_data();
    void cancellingEndsTheWait();
    void silenceEndsAtTheDeadline();
    void slowBytesEndAtTheTotalDeadline();
    void aLateAnswerIsNotTakenForTheNext();

    void whatFailsSaysWhatAndWhatToDo_data();
    void whatFailsSaysWhatAndWhatToDo();
    void anUnknownNameIsSaid();
    void nobodyThereIsSaid();

    void aClosedConnectionIsNoticedBeforeAPostIsWritten();
    void aPostIsNeverSentTwice_data();
    void aPostIsNeverSentTwice();
    void harmlessRequestsAreRepeatedOnce_data();
    void harmlessRequestsAreRepeatedOnce();
    void anAnswerBeforeTheWholeBodyIsTaken();

    void packedAnswersAreUnpacked();
    void aBombIsRefused();
    void anAnswerOverTheLimitIsRefused();

    void getFollowsRedirectsOnTheSameHost();
    void redirectsElsewhereAreRefused_data();
    void redirectsElsewhereAreRefused();
    void aPostIsNotRedirected();

    void aLargePostDoesNotStall_data();
    void aLargePostDoesNotStall();
};

void TestHttpClient::requestsShareOneConnection()
{
    HttpServer server([](const HttpRequest &request) { return HttpResponse::json(200, request.body); });
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    HttpTransport transport(http(port));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(transport.exchange(post(QByteArray::number(i)), soon)->body, QByteArray::number(i));
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(transport.facts().requests, 50);
}

void TestHttpClient::theRequestIsExactlyWhatItShouldBe()
{
    QByteArray seen;
    ScriptedServer server([&](QTcpSocket &client, int) {
        seen = ScriptedServer::readRequest(client);
        ScriptedServer::send(client, okAnswer);
    });
    HttpTransport transport(http(server.port()), {.userAgent = "Tester"});
    QVERIFY(transport.exchange(post("hello"), soon));
    QCOMPARE(seen, "POST /a HTTP/1.1\r\nContent-Type: application/json\r\nHost: 127.0.0.1:" +
                       QByteArray::number(server.port()) +
                       "\r\nAccept-Encoding: gzip\r\nUser-Agent: Tester\r\nContent-Length: 5\r\n\r\nhello");
}

void TestHttpClient::targetsStandBehindThePathOfTheBase()
{
    HttpServer server([](const HttpRequest &request) { return HttpResponse::json(200, request.target); });
    QUrl base = http(*server.listen(QHostAddress::LocalHost, 0));
    base.setPath(QStringLiteral("/school/"));
    HttpTransport transport(base);
    QCOMPARE(transport.exchange({.target = "/api/?a=b%20c"}, soon)->body, "/school/api/?a=b%20c");
    QCOMPARE(transport.exchange({.target = "api/"}, soon).error().kind, Error::Kind::Usage);
}

void TestHttpClient::everyStatusIsAnAnswer()
{
    HttpServer server([](const HttpRequest &request) { return HttpResponse::empty(request.body.toInt()); });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    for (int status : {200, 201, 204, 302, 304, 400, 401, 403, 404, 413, 500, 503})
        QCOMPARE(transport.exchange(post(QByteArray::number(status)), soon)->status, status);
}

void TestHttpClient::factsCountWhatMoved()
{
    ScriptedServer server([](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, okAnswer);
    });
    HttpTransport transport(http(server.port()));
    QVERIFY(transport.exchange(post(QByteArray(1'000'000, 'x')), soon));
    const TransportFacts facts = transport.facts();
    QVERIFY(facts.bytesSent > 1'000'000 && facts.bytesSent < 1'000'400);
    QCOMPARE(facts.bytesReceived, okAnswer.size());
    QVERIFY(!facts.encrypted);
    QVERIFY(facts.peerFingerprint.isEmpty());
}

void TestHttpClient::progressIsTold()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::json(200, QByteArray(500'000, 'y')); });
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    std::vector<std::pair<qint64, qint64>> told;
    HttpTransport transport(http(port),
                            {.onBytes = [&](qint64 sent, qint64 got) { told.emplace_back(sent, got); }});
    QVERIFY(transport.exchange(post(QByteArray(3'000'000, 'x')), soon));
    QVERIFY(told.size() > 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back().first, transport.facts().bytesSent);
    QCOMPARE(told.back().second, transport.facts().bytesReceived);
}

// --- Keys ---

void TestHttpClient::theRightKeyIsLetIn()
{
    EncryptedServer there;
    HttpTransport transport(https(there.port), {.pinnedFingerprint = fingerprintOf(there.key).toUpper()});
    QVERIFY(transport.exchange(post("a"), soon));
    QVERIFY(transport.facts().encrypted);
    QCOMPARE(transport.facts().peerFingerprint, fingerprintOf(there.key));
}

void TestHttpClient::aWrongKeyGetsNoByteOfARequest()
{
    EncryptedServer there;
    HttpTransport transport(https(there.port), {.pinnedFingerprint = fingerprintOf(newDeviceKey())});
    const auto answer = transport.exchange(post("secret"), soon);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(isKeyChanged(answer.error()));
    QCOMPARE(transport.facts().bytesSent, 0);
    QCOMPARE(transport.facts().peerFingerprint, fingerprintOf(there.key));
    there.server.stop();
    QCOMPARE(there.requests.load(), 0);
}

void TestHttpClient::withoutAPinTheKeyIsReported()
{
    EncryptedServer there;
    HttpTransport transport(https(there.port));
    QVERIFY(transport.exchange(post("a"), soon));
    QCOMPARE(transport.facts().peerFingerprint, fingerprintOf(there.key));
}

void TestHttpClient::aPinnedPeerIsNotAskedWithoutEncryption()
{
    int connections = 0;
    ScriptedServer server([&](QTcpSocket &, int) { ++connections; });
    HttpTransport transport(http(server.port()), {.pinnedFingerprint = fingerprintOf(newDeviceKey())});
    const auto answer = transport.exchange(post("secret"), soon);
    QCOMPARE(answer.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(!isKeyChanged(answer.error()));
    QCOMPARE(connections, 0);
}

void TestHttpClient::aServerWithoutEncryptionIsNotMistaken()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::empty(200); });
    HttpTransport transport(https(*server.listen(QHostAddress::LocalHost, 0)));
    const auto answer = transport.exchange(post("secret"), soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("encrypted")));
}

// --- Time ---

void TestHttpClient::cancellingEndsTheWait_data()
{
    QTest::addColumn<QByteArray>("whatCame");
    QTest::newRow("for an answer") << QByteArray();
    QTest::newRow("for the rest of an answer")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
}

void TestHttpClient::cancellingEndsTheWait()
{
    QFETCH(QByteArray, whatCame);
    std::atomic<bool> asked = false;
    ScriptedServer server([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, whatCame);
        asked = true;
        client.waitForDisconnected(3000);
    });
    CancelFlag cancel;
    QElapsedTimer sinceCancel;
    std::thread person([&] {
        while (!asked)
            std::this_thread::yield();
        sinceCancel.start();
        cancel.cancel();
    });
    HttpTransport transport(http(server.port()), {.cancel = cancel});
    const auto answer = transport.exchange(post("a"), soon);
    const qint64 waited = sinceCancel.elapsed();
    person.join();
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY2(waited < 150, qPrintable(QString::number(waited)));
    QCOMPARE(transport.exchange(post("b"), soon).error().kind, Error::Kind::Cancelled);
}

void TestHttpClient::silenceEndsAtTheDeadline()
{
    ScriptedServer server([](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        client.waitForDisconnected(3000);
    });
    HttpTransport transport(http(server.port()));
    QElapsedTimer timer;
    timer.start();
    const auto answer = transport.exchange(post("a"), {.silence = 100ms, .total = 10s});
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(timer.elapsed() >= 100 && timer.elapsed() < 1000);
}

void TestHttpClient::slowBytesEndAtTheTotalDeadline()
{
    ScriptedServer server([](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        while (client.state() == QAbstractSocket::ConnectedState) {
            ScriptedServer::send(client, "x"); // never silent for long
            client.waitForReadyRead(10);
        }
    });
    HttpTransport transport(http(server.port()));
    QElapsedTimer timer;
    timer.start();
    const auto answer = transport.exchange(post("a"), {.silence = 100ms, .total = 300ms});
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < 1500);
}

void TestHttpClient::aLateAnswerIsNotTakenForTheNext()
{
    HttpServer server([](const HttpRequest &request) {
        QThread::msleep(request.body == "slow" ? 150 : 0);
        return HttpResponse::json(200, request.body);
    });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    QVERIFY(!transport.exchange(post("slow"), Deadline::within(50ms)));
    QCOMPARE(transport.exchange(post("fast"), soon)->body, "fast");
}

// --- Failures ---

void TestHttpClient::whatFailsSaysWhatAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("the server closes without a word")
        << QByteArray() << int(Error::Kind::Unreachable) << QStringLiteral("broke in the middle");
    QTest::newRow("it closes in its header")
        << QByteArray("HTTP/1.1 200 OK\r\nCont") << int(Error::Kind::Unreachable)
        << QStringLiteral("broke in the middle");
    QTest::newRow("it closes in its body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf") << int(Error::Kind::Unreachable)
        << QStringLiteral("broke in the middle");
    QTest::newRow("it speaks another protocol")
        << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << int(Error::Kind::Data)
        << QStringLiteral("not as a device that can sync");
    QTest::newRow("it answers with two lengths")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi")
        << int(Error::Kind::Data) << QStringLiteral("not as a device that can sync");
}

void TestHttpClient::whatFailsSaysWhatAndWhatToDo()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(QString, says);
    ScriptedServer server([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, answer);
        ScriptedServer::close(client);
    });
    HttpTransport transport(http(server.port()));
    const auto result = transport.exchange(post("a"), soon);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QVERIFY2(result.error().forPerson.contains(says), qPrintable(result.error().forPerson));
    QVERIFY(result.error().forPerson.contains(http(server.port()).toString()));
    QVERIFY(!result.error().forLog.isEmpty());
}

void TestHttpClient::anUnknownNameIsSaid()
{
    HttpTransport transport(QUrl(QStringLiteral("http://no-such-device.invalid/")));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("has the name in http://no-such-device.invalid")));
    HttpTransport nonsense(QUrl(QStringLiteral("ftp://127.0.0.1/")));
    QCOMPARE(nonsense.exchange({}, soon).error().kind, Error::Kind::Usage);
}

void TestHttpClient::nobodyThereIsSaid()
{
    HttpTransport transport(http(deadPort()));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("Nobody answers")));
}

// --- Repeating ---

void TestHttpClient::aClosedConnectionIsNoticedBeforeAPostIsWritten()
{
    ScriptedServer server([](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, okAnswer); // says nothing of closing
        ScriptedServer::close(client);
    });
    HttpTransport transport(http(server.port()));
    QVERIFY(transport.exchange(post("a"), soon));
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(50); // the close has to arrive
    QVERIFY(transport.exchange(post("b"), soon));
    QCOMPARE(server.connections(), 2);
}

void TestHttpClient::aPostIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("on a fresh connection") << false;
    QTest::newRow("on a kept connection") << true;
}

void TestHttpClient::aPostIsNeverSentTwice()
{
    QFETCH(bool, keptAlive);
    std::atomic<int> posts = 0;
    ScriptedServer server([&](QTcpSocket &client, int) {
        for (QByteArray seen = ScriptedServer::readRequest(client); !seen.isEmpty();
             seen = ScriptedServer::readRequest(client)) {
            if (seen.startsWith("POST")) {
                ++posts; // read, and closed without an answer
                ScriptedServer::close(client);
                return;
            }
            ScriptedServer::send(client, okAnswer);
        }
    });
    HttpTransport transport(http(server.port()));
    if (keptAlive)
        QVERIFY(transport.exchange({}, soon));
    const auto answer = transport.exchange(post("a"), soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QCOMPARE(posts.load(), 1);
}

void TestHttpClient::harmlessRequestsAreRepeatedOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<int>("sent");
    QTest::newRow("GET on a kept connection") << QByteArray("GET") << true << 2;
    QTest::newRow("HEAD on a kept connection") << QByteArray("HEAD") << true << 2;
    QTest::newRow("DELETE on a kept connection") << QByteArray("DELETE") << true << 2;
    QTest::newRow("PATCH on a kept connection") << QByteArray("PATCH") << true << 1;
    QTest::newRow("GET on a fresh connection") << QByteArray("GET") << false << 1;
}

void TestHttpClient::harmlessRequestsAreRepeatedOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, keptAlive);
    QFETCH(int, sent);
    std::atomic<int> seenTries = 0;
    ScriptedServer server([&](QTcpSocket &client, int) {
        for (QByteArray seen = ScriptedServer::readRequest(client); !seen.isEmpty();
             seen = ScriptedServer::readRequest(client)) {
            if (seen.contains(" /try ")) {
                ++seenTries;
                ScriptedServer::close(client);
                return;
            }
            ScriptedServer::send(client, okAnswer);
        }
    });
    HttpTransport transport(http(server.port()));
    if (keptAlive)
        QVERIFY(transport.exchange({}, soon));
    QVERIFY(!transport.exchange({.method = method, .target = "/try"}, soon));
    QCOMPARE(seenTries.load(), sent);
}

void TestHttpClient::anAnswerBeforeTheWholeBodyIsTaken()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::empty(200); });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    QCOMPARE(transport.exchange(post(QByteArray(20'000'000, 'x')), soon)->status, 413);
    QCOMPARE(transport.exchange(post("a"), soon)->status, 200);
}

// --- Sizes ---

void TestHttpClient::packedAnswersAreUnpacked()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::json(200, QByteArray(100'000, 'x')); });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer->body, QByteArray(100'000, 'x'));
    QVERIFY(!answer->headers.contains("Content-Encoding"));
    QVERIFY(transport.facts().bytesReceived < 2'000);
}

void TestHttpClient::aBombIsRefused()
{
    const QByteArray bomb = gzipCompressed(QByteArray(50'000'000, '\0'), 9);
    ScriptedServer server([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " +
                                         QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
    });
    HttpTransport transport(http(server.port()));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Data);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("too large")));
}

void TestHttpClient::anAnswerOverTheLimitIsRefused()
{
    HttpServer server([](const HttpRequest &) {
        HttpResponse response = HttpResponse::json(200, QByteArray(10'001, 'x'));
        response.mayCompress = false;
        return response;
    });
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    HttpTransport small(http(port), {.responseLimit = 10'000});
    QCOMPARE(small.exchange({}, soon).error().kind, Error::Kind::Data);
    HttpTransport enough(http(port), {.responseLimit = 10'001});
    QVERIFY(enough.exchange({}, soon));
}

// --- Redirects ---

void TestHttpClient::getFollowsRedirectsOnTheSameHost()
{
    HttpServer server([](const HttpRequest &request) {
        HttpResponse response = HttpResponse::json(200, request.target);
        const int step = request.target.mid(1).toInt();
        if (request.target != "/end?a=b") {
            response.status = 302;
            response.headers.set("Location",
                                 step == 4 ? QByteArray("/end?a=b") : "/" + QByteArray::number(step + 1));
        }
        return response;
    });
    const quint16 port = *server.listen(QHostAddress::LocalHost, 0);
    HttpTransport transport(http(port));
    QCOMPARE(transport.exchange({.target = "/0"}, soon)->body, "/end?a=b"); // five steps
    QCOMPARE(transport.facts().redirectedTo, http(port).toString());
    QCOMPARE(transport.exchange({.target = "/-1"}, soon).error().kind, Error::Kind::Refused); // six
}

void TestHttpClient::redirectsElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("another host") << QByteArray("http://127.0.0.2:1/");
    QTest::newRow("another host by its scheme-less form") << QByteArray("//example.org/");
    QTest::newRow("another scheme") << QByteArray("file:///etc/hostname");
}

void TestHttpClient::redirectsElsewhereAreRefused()
{
    QFETCH(QByteArray, location);
    HttpServer server([&](const HttpRequest &) {
        HttpResponse response = HttpResponse::empty(301);
        response.headers.set("Location", location);
        return response;
    });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Refused);
    QCOMPARE(transport.facts().requests, 1);
}

void TestHttpClient::aPostIsNotRedirected()
{
    HttpServer server([](const HttpRequest &) {
        HttpResponse response = HttpResponse::empty(307);
        response.headers.set("Location", "/other");
        return response;
    });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    QCOMPARE(transport.exchange(post("a"), soon)->status, 307);
    QCOMPARE(transport.facts().requests, 1);
}

// --- Speed ---

void TestHttpClient::aLargePostDoesNotStall_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void TestHttpClient::aLargePostDoesNotStall()
{
    QFETCH(bool, encrypted);
    HttpServer server([](const HttpRequest &) { return HttpResponse::json(201, "{}"); });
    const quint16 port = encrypted ? *server.listenEncrypted(QHostAddress::LocalHost, 0, newDeviceKey())
                                   : *server.listen(QHostAddress::LocalHost, 0);
    HttpTransport transport(encrypted ? https(port) : http(port));
    QVERIFY(transport.exchange(post("warm up"), soon));
    for (int size : {1'000, 17'000, 64'000, 300'000, 3'000'000}) {
        const HttpRequest request = post(QByteArray(size, 'x'));
        std::vector<double> milliseconds;
        for (int i = 0; i < 41; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(transport.exchange(request, soon)->status, 201);
            milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        const double median = milliseconds[20];
        qInfo("POST of %7d bytes: median %.2f ms, slowest %.2f ms", size, median, milliseconds.back());
        QVERIFY(size > 300'000 || median < 10); // a stall would be 40
    }
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
