#include "engine/wire/http_server.h"

#include "engine/base/clock.h"
#include "engine/wire/gzip.h"
#include "engine/wire/http_client.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTest>

using namespace pitanga;
using namespace std::chrono_literals;
using test::RawClient;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

/// Says what it was asked.
HttpResponse echo(const HttpRequest &request)
{
    HttpResponse response = HttpResponse::json(200, request.method + ' ' + request.target + ' ' + request.body);
    response.headers.add("X-Peer", request.peerAddress.toLatin1());
    response.headers.add("X-Secure", request.secure ? "yes" : "no");
    response.headers.add("X-Fingerprint", request.peerCertificateFingerprint);
    return response;
}

DeviceKey newDeviceKey()
{
    SystemRandom random;
    return *makeDeviceKey(random, SystemClock().nowUtc());
}

/// A server that already answers on loopback.
struct Running
{
    explicit Running(HttpServer::Handler handler, HttpServerOptions options = {})
        : server(std::move(handler), std::move(options)), port(*server.listen(QHostAddress::LocalHost, 0))
    {
    }
    HttpServer server;
    quint16 port;
};

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void manyRequestsUseOneConnection();
    void pipelinedRequestsAreAnsweredInOrder();
    void aRequestArrivesByteByByte();
    void chunkedBodiesAreTaken();
    void expectContinueIsHonoured();
    void everyAnswerHasAnExactLength_data();
    void everyAnswerHasAnExactLength();
    void headIsAnsweredAsGetWithoutABody();
    void theConnectionClosesWhenTheClientWants_data();
    void theConnectionClosesWhenTheClientWants();
    void bodyLimitsAreThoseOfTheRoute();
    void longAnswersArePackedForWhoTakesIt();
    void aBodyOfAnyCodingReachesTheHandlerAsItIs();
    void handlersRunBesideEachOther();
    void moreRequestsThanTheQueueHoldsAreToldToComeAgain();
    void aHandlerThatThrowsIsAnInternalError();
    void aTakenPortGivesWayToTheNext();
    void anAddressThatIsNotOursIsAnError();
    void stoppingWaitsForTheAnswerThatIsDue();
    void stoppingCutsOffWhatTakesTooLong();
    void aStoppedServerCanListenAgain();
    void tlsTellsWhoTheClientIs();
    void tlsBelow13IsRefused();
    void aKeyThatIsNoneIsAnError();
};

void TestHttpServer::manyRequestsUseOneConnection()
{
    Running running(echo);
    RawClient client(running.port);
    for (int i = 0; i < 50; ++i) {
        client.send(get("/" + QByteArray::number(i)));
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(answer->body, "GET /" + QByteArray::number(i) + " ");
        QCOMPARE(answer->headers.value("X-Peer"), "127.0.0.1");
        QVERIFY(!answer->headers.hasToken("Connection", "close"));
    }
    QCOMPARE(running.server.connectionCount(), 1);
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    // The first takes longest: an eager server would answer it last.
    Running running([](const HttpRequest &request) {
        QThread::msleep(request.target == "/0" ? 50 : 0);
        return echo(request);
    });
    RawClient client(running.port);
    QByteArray all;
    for (int i = 0; i < 500; ++i)
        all += get("/" + QByteArray::number(i));
    client.send(all);
    for (int i = 0; i < 500; ++i) {
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(answer->body, "GET /" + QByteArray::number(i) + " ");
    }
}

void TestHttpServer::aRequestArrivesByteByByte()
{
    Running running(echo);
    RawClient client(running.port);
    for (char c : QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"))
        client.send(QByteArray(1, c));
    const auto answer = client.answer();
    QVERIFY(answer);
    QCOMPARE(answer->body, "POST /a hello");
}

void TestHttpServer::chunkedBodiesAreTaken()
{
    Running running(echo);
    RawClient client(running.port);
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
                "chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n" +
                get("/b"));
    QCOMPARE(client.answer()->body, "POST /a hello");
    QCOMPARE(client.answer()->body, "GET /b ");
}

void TestHttpServer::expectContinueIsHonoured()
{
    Running running(echo);
    RawClient client(running.port);
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QVERIFY(client.socket().waitForReadyRead(5000));
    QCOMPARE(client.socket().readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("hello");
    QCOMPARE(client.answer()->body, "POST /a hello");
    // Too long: the client learns it before it has sent a byte.
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
    QCOMPARE(client.answer()->status, 413);
}

void TestHttpServer::everyAnswerHasAnExactLength_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("one packet") << 1'400;
    QTest::newRow("150 kB") << 150'000;
    QTest::newRow("5 MB") << 5'000'000;
}

void TestHttpServer::everyAnswerHasAnExactLength()
{
    QFETCH(int, size);
    Running running([size](const HttpRequest &) { return HttpResponse::json(200, QByteArray(size, 'x')); });
    RawClient client(running.port);
    client.send(get("/", "Connection: close\r\n"));
    const auto all = client.untilClosed();
    QVERIFY(all);
    const qsizetype end = all->indexOf("\r\n\r\n");
    QVERIFY(all->left(end).contains("\r\nContent-Length: " + QByteArray::number(size) + "\r\n"));
    QVERIFY(!all->left(end).contains("Transfer-Encoding"));
    QCOMPARE(all->size(), end + 4 + size);
}

void TestHttpServer::headIsAnsweredAsGetWithoutABody()
{
    Running running(echo);
    RawClient client(running.port);
    client.send("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n" + get("/b"));
    const auto head = client.answer(true);
    QCOMPARE(head->headers.value("Content-Length"), QByteArray::number(QByteArray("GET /a ").size()));
    QCOMPARE(client.answer()->body, "GET /b ");
}

void TestHttpServer::theConnectionClosesWhenTheClientWants_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("closes");
    QTest::newRow("HTTP/1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray() << false;
    QTest::newRow("HTTP/1.1 with close")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") << QByteArray("close") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("close") << true;
    QTest::newRow("HTTP/1.0 with keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << QByteArray("keep-alive") << false;
}

void TestHttpServer::theConnectionClosesWhenTheClientWants()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, connection);
    QFETCH(bool, closes);
    Running running(echo);
    RawClient client(running.port);
    client.send(request);
    QCOMPARE(client.answer()->headers.value("Connection"), connection);
    if (closes) {
        QVERIFY(client.untilClosed());
    } else {
        client.send(get("/again"));
        QCOMPARE(client.answer()->body, "GET /again ");
    }
}

void TestHttpServer::bodyLimitsAreThoseOfTheRoute()
{
    HttpServerOptions options;
    options.bodyLimit = [](const QByteArray &method, const QByteArray &path) {
        return method == "POST" && path == "/records/" ? 1000 : 10;
    };
    Running running([](const HttpRequest &) { return HttpResponse::empty(204); }, options);
    const auto statusOf = [&](const QByteArray &path, int size) {
        RawClient client(running.port);
        client.send("POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(size) +
                    "\r\n\r\n" + QByteArray(size, 'x'));
        return client.answer()->status;
    };
    QCOMPARE(statusOf("/records/?a=b", 1000), 204);
    QCOMPARE(statusOf("/records/", 1001), 413);
    QCOMPARE(statusOf("/other/", 10), 204);
    QCOMPARE(statusOf("/other/", 11), 413);
}

void TestHttpServer::longAnswersArePackedForWhoTakesIt()
{
    const QByteArray text(50'000, 'x');
    Running running([&](const HttpRequest &request) {
        HttpResponse response = HttpResponse::json(200, request.target == "/short" ? QByteArray("{}") : text);
        response.mayCompress = request.target != "/as-it-is";
        return response;
    });
    RawClient client(running.port);
    client.send(get("/long", "Accept-Encoding: deflate, gzip\r\n"));
    const auto packed = client.answer();
    QCOMPARE(packed->headers.value("Content-Encoding"), "gzip");
    QVERIFY(packed->body.size() < 1'000);
    QCOMPARE(gunzip(packed->body).bytes, text);
    client.send(get("/long"));
    QCOMPARE(client.answer()->body, text);
    client.send(get("/long", "Accept-Encoding: gzip;q=0\r\n"));
    QCOMPARE(client.answer()->body, text);
    client.send(get("/short", "Accept-Encoding: gzip\r\n"));
    QCOMPARE(client.answer()->body, "{}");
    client.send(get("/as-it-is", "Accept-Encoding: gzip\r\n"));
    QCOMPARE(client.answer()->body, text);
}

void TestHttpServer::aBodyOfAnyCodingReachesTheHandlerAsItIs()
{
    QByteArray seen;
    Running running([&](const HttpRequest &request) {
        seen = request.body;
        return HttpResponse::empty(201);
    });
    const QByteArray packed = gzipCompressed("[]", 6);
    RawClient client(running.port);
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Encoding: gzip\r\nContent-Length: " +
                QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
    QCOMPARE(client.answer()->status, 201);
    QCOMPARE(seen, packed);
}

void TestHttpServer::handlersRunBesideEachOther()
{
    // All four must be inside at the same time for any of them to leave.
    QSemaphore arrived;
    Running running([&](const HttpRequest &) {
        arrived.release();
        const bool together = arrived.tryAcquire(4, 5000);
        arrived.release(4);
        return HttpResponse::empty(together ? 204 : 500);
    });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(running.port));
        clients.back()->send(get("/"));
    }
    for (const auto &client : clients)
        QCOMPARE(client->answer()->status, 204);
}

void TestHttpServer::moreRequestsThanTheQueueHoldsAreToldToComeAgain()
{
    QSemaphore inside;
    QSemaphore mayLeave;
    HttpServerOptions options;
    options.workers = 1;
    options.queuedRequests = 2;
    Running running(
        [&](const HttpRequest &) {
            inside.release();
            mayLeave.acquire();
            return HttpResponse::empty(204);
        },
        options);
    RawClient first(running.port);
    first.send(get("/"));
    QVERIFY(inside.tryAcquire(1, 5000));
    RawClient second(running.port);
    RawClient third(running.port);
    second.send(get("/"));
    third.send(get("/"));
    // One of the two waits, the other does not fit.
    auto busy = second.answer(false, 300);
    RawClient &waits = busy ? third : second;
    if (!busy)
        busy = third.answer();
    QCOMPARE(busy->status, 503);
    QCOMPARE(busy->headers.value("Retry-After"), "1");
    mayLeave.release(2);
    QCOMPARE(first.answer()->status, 204);
    QCOMPARE(waits.answer()->status, 204);
}

void TestHttpServer::aHandlerThatThrowsIsAnInternalError()
{
    Running running([](const HttpRequest &request) -> HttpResponse {
        if (request.target == "/bad")
            throw std::runtime_error("unexpected");
        return HttpResponse::empty(204);
    });
    RawClient client(running.port);
    QTest::ignoreMessage(QtWarningMsg, "handler of /bad failed: unexpected");
    client.send(get("/bad") + get("/good"));
    QCOMPARE(client.answer()->status, 500);
    QCOMPARE(client.answer()->status, 204);
}

void TestHttpServer::aTakenPortGivesWayToTheNext()
{
    Running first(echo);
    HttpServer second(echo);
    const auto port = second.listen(QHostAddress::LocalHost, first.port);
    QVERIFY(port);
    QVERIFY(*port > first.port && *port <= first.port + limits::furtherPorts);
}

void TestHttpServer::anAddressThatIsNotOursIsAnError()
{
    HttpServer server(echo);
    const auto port = server.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!port);
    QCOMPARE(port.error().kind, Error::Kind::Usage);
    QVERIFY(!port.error().forPerson.isEmpty());
}

void TestHttpServer::stoppingWaitsForTheAnswerThatIsDue()
{
    QSemaphore inside;
    Running running([&](const HttpRequest &) {
        inside.release();
        QThread::msleep(100);
        return HttpResponse::empty(204);
    });
    RawClient idle(running.port);
    RawClient busy(running.port);
    busy.send(get("/"));
    QVERIFY(inside.tryAcquire(1, 5000));
    running.server.stop();
    QCOMPARE(busy.answer()->status, 204);
    QVERIFY(busy.untilClosed());
    QVERIFY(idle.untilClosed());
    QCOMPARE(running.server.connectionCount(), 0);
}

void TestHttpServer::stoppingCutsOffWhatTakesTooLong()
{
    QSemaphore inside;
    std::atomic<bool> left = false;
    HttpServerOptions options;
    options.stopGrace = 50ms;
    Running running(
        [&](const HttpRequest &) {
            inside.release();
            QThread::msleep(300);
            left = true;
            return HttpResponse::empty(204);
        },
        options);
    RawClient client(running.port);
    client.send(get("/"));
    QVERIFY(inside.tryAcquire(1, 5000));
    running.server.stop();
    QVERIFY(left); // no handler outlives the server
    QCOMPARE(*client.untilClosed(), "");
}

void TestHttpServer::aStoppedServerCanListenAgain()
{
    Running running(echo);
    running.server.stop();
    const auto port = running.server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    RawClient client(*port);
    client.send(get("/"));
    QVERIFY(client.answer());
}

void TestHttpServer::tlsTellsWhoTheClientIs()
{
    const DeviceKey ours = newDeviceKey();
    const DeviceKey theirs = newDeviceKey();
    HttpServer server(echo);
    const auto port = server.listenEncrypted(QHostAddress::LocalHost, 0, ours);
    QVERIFY(port);
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(*port));

    HttpTransport known(url, {.deviceKey = theirs});
    const auto answer = known.exchange({.target = "/a"}, Deadline::within(5s));
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("X-Secure"), "yes");
    QCOMPARE(answer->headers.value("X-Fingerprint"),
             QSslCertificate(theirs.certificatePem).digest(QCryptographicHash::Sha256).toHex());

    HttpTransport stranger(url);
    QCOMPARE(stranger.exchange({.target = "/a"}, Deadline::within(5s))->headers.value("X-Fingerprint"), "");
}

void TestHttpServer::tlsBelow13IsRefused()
{
    HttpServer server(echo);
    const auto port = server.listenEncrypted(QHostAddress::LocalHost, 0, newDeviceKey());
    const auto connects = [&](QSsl::SslProtocol protocol) {
        QSslSocket socket;
        socket.setProtocol(protocol);
        socket.setPeerVerifyMode(QSslSocket::QueryPeer);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), *port);
        return socket.waitForEncrypted(5000);
    };
    QVERIFY(connects(QSsl::TlsV1_3));
    QVERIFY(!connects(QSsl::TlsV1_2));
}

void TestHttpServer::aKeyThatIsNoneIsAnError()
{
    DeviceKey mixed = newDeviceKey();
    mixed.privateKeyPem = newDeviceKey().privateKeyPem;
    HttpServer server(echo);
    QCOMPARE(server.listenEncrypted(QHostAddress::LocalHost, 0, mixed).error().kind, Error::Kind::Data);
    QCOMPARE(server.listenEncrypted(QHostAddress::LocalHost, 0, {"no", "key"}).error().kind, Error::Kind::Data);
}

PITANGA_TEST(TestHttpServer)
#include "tst_http_server.moc"
