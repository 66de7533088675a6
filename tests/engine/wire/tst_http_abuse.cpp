// What a server has to live with: the table of abuses, each with its own short limits, and a good client after
// it.
#include "engine/wire/http_server.h"

#include "engine/base/clock.h"
#include "engine/wire/http_client.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace pitanga;
using namespace std::chrono_literals;
using test::RawClient;

namespace {

const QByteArray post = "POST /a HTTP/1.1\r\nHost: h\r\n";
const QByteArray goodGet = "GET /good HTTP/1.1\r\nHost: h\r\n\r\n";
const QHostAddress elsewhere(QStringLiteral("127.0.0.2"));

HttpResponse ok(const HttpRequest &)
{
    return HttpResponse::json(200, "{}");
}

struct Running
{
    explicit Running(HttpServerOptions options = {}, HttpServer::Handler handler = ok)
        : server(std::move(handler), std::move(options)), port(*server.listen(QHostAddress::LocalHost, 0))
    {
    }

    /// How long a good client waits, in milliseconds; -1 when it is not served.
    qint64 goodClientWaits() const
    {
        QElapsedTimer timer;
        timer.start();
        RawClient client(port);
        client.send(goodGet);
        const auto answer = client.answer(false, 8000);
        return answer && answer->status == 200 ? timer.elapsed() : -1;
    }

    HttpServer server;
    quint16 port;
};

} // namespace

class TestHttpAbuse : public QObject
{
    Q_OBJECT
private slots:
    void malformedRequestsGetTheirAnswerAndTheConnectionEnds_data();
    void malformedRequestsGetTheirAnswerAndTheConnectionEnds();
    void aHugeBodyIsRefusedAtItsHeader();
    void aHugeBodyInChunksIsRefusedAtTheLimit();
    void allBodiesTogetherAreBounded();
    void aSlowHeaderEndsAtTheDeadline();
    void aSlowBodyEndsThoughBytesKeepComing();
    void anIdleConnectionEnds_data();
    void anIdleConnectionEnds();
    void aSilentHandshakeEnds();
    void stalledConnectionsShutNobodyOut();
    void stalledHandshakesShutNobodyOut();
    void moreConnectionsFromOneAddressGiveWayToEachOther();
    void busyConnectionsAreNotClosedForNewOnes();
    void resetsInTheMiddleLeaveNothingBehind();
    void clientsThatLeaveWhileTheHandlerRunsHarmNobody();
    void aReaderThatStopsIsCutOff();
    void aFloodOfPipelinedRequestsStaysInTheSocket();
};

void TestHttpAbuse::malformedRequestsGetTheirAnswerAndTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"
                                 << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("a length and chunked") << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("a negative length") << post + "Content-Length: -1\r\n\r\n"
                                       << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("a version of tomorrow")
        << QByteArray("GET / HTTP/3.0\r\nHost: h\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6)
                                 << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("an endless header") << "GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x')
                                       << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
}

void TestHttpAbuse::malformedRequestsGetTheirAnswerAndTheConnectionEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, line);
    Running running({.drain = 100ms});
    RawClient client(running.port);
    client.send(bytes);
    const auto all = client.untilClosed();
    QVERIFY(all);
    QCOMPARE(all->left(all->indexOf('\r')), line);
    QVERIFY(all->contains("Connection: close"));
    QVERIFY(running.goodClientWaits() >= 0);
}

void TestHttpAbuse::aHugeBodyIsRefusedAtItsHeader()
{
    Running running;
    RawClient client(running.port);
    client.send(post + "Content-Length: 100000000\r\n\r\n");
    QCOMPARE(client.answer()->status, 413);
}

void TestHttpAbuse::aHugeBodyInChunksIsRefusedAtTheLimit()
{
    Running running;
    RawClient client(running.port);
    client.send(post + "Transfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
    for (int i = 0; i < 8 && client.isConnected(); ++i)
        client.send(chunk);
    QCOMPARE(client.answer()->status, 413);
}

void TestHttpAbuse::allBodiesTogetherAreBounded()
{
    HttpServerOptions options;
    options.heldBytes = 300'000;
    Running running(options);
    const QByteArray most = post + "Content-Length: 200001\r\n\r\n" + QByteArray(200'000, 'x');
    RawClient first(running.port);
    first.send(most);
    RawClient second(running.port);
    second.send(most);
    const auto refused = second.answer(false, 1000) ? 503 : first.answer()->status;
    QCOMPARE(refused, 503);
    QVERIFY(running.goodClientWaits() >= 0);
}

void TestHttpAbuse::aSlowHeaderEndsAtTheDeadline()
{
    Running running({.header = 300ms, .drain = 50ms});
    RawClient client(running.port);
    client.send("GET / HTTP/1.1\r\nHost: h\r\n");
    QElapsedTimer timer;
    timer.start();
    while (client.isConnected() && client.socket().bytesAvailable() == 0 && timer.elapsed() < 5000) {
        client.send("X: y\r\n"); // each byte would start a per-read timer again
        client.socket().waitForReadyRead(20);
    }
    QCOMPARE(client.answer()->status, 408);
    QVERIFY(timer.elapsed() >= 250);
    QVERIFY(client.untilClosed());
}

void TestHttpAbuse::aSlowBodyEndsThoughBytesKeepComing()
{
    HttpServerOptions options;
    options.drain = 50ms;
    options.bodyPace = {.bytesPerSecond = 10'000, .window = 200ms, .total = 60s};
    Running running(options);
    RawClient client(running.port);
    client.send(post + "Content-Length: 100000\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (client.isConnected() && client.socket().bytesAvailable() == 0 && timer.elapsed() < 5000) {
        client.send("x");
        client.socket().waitForReadyRead(10);
    }
    QCOMPARE(client.answer()->status, 408);
}

void TestHttpAbuse::anIdleConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("that never said a word") << QByteArray();
    QTest::newRow("after its last request") << goodGet;
}

void TestHttpAbuse::anIdleConnectionEnds()
{
    QFETCH(QByteArray, before);
    Running running({.header = 200ms, .keepAlive = 200ms});
    RawClient client(running.port);
    if (!before.isEmpty()) {
        client.send(before);
        QVERIFY(client.answer());
    }
    QCOMPARE(*client.untilClosed(2000), "");
}

void TestHttpAbuse::aSilentHandshakeEnds()
{
    SystemRandom random;
    HttpServer server(ok, {.handshake = 200ms});
    const auto port =
        server.listenEncrypted(QHostAddress::LocalHost, 0, *makeDeviceKey(random, SystemClock().nowUtc()));
    RawClient client(*port);
    QCOMPARE(*client.untilClosed(2000), "");
}

void TestHttpAbuse::stalledConnectionsShutNobodyOut()
{
    Running running(
        {.connections = 600, .connectionsPerAddress = 300, .header = 60s}); // they stay longer than we wait
    std::vector<std::unique_ptr<RawClient>> stalled;
    for (int i = 0; i < 200; ++i) {
        stalled.push_back(std::make_unique<RawClient>(running.port, elsewhere));
        stalled.back()->send(i % 2 ? QByteArray("GET / HT") : post + "Content-Length: 1000\r\n\r\nx");
    }
    const qint64 waited = running.goodClientWaits();
    qInfo("a good client behind 200 stalled ones: %lld ms", waited);
    QVERIFY(waited >= 0);
}

void TestHttpAbuse::stalledHandshakesShutNobodyOut()
{
    SystemRandom random;
    HttpServer server(ok, {.connectionsPerAddress = 200, .handshake = 60s}); // they stay longer than we wait
    const auto port =
        server.listenEncrypted(QHostAddress::LocalHost, 0, *makeDeviceKey(random, SystemClock().nowUtc()));
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 100; ++i)
        silent.push_back(std::make_unique<RawClient>(*port, elsewhere));
    QElapsedTimer timer;
    timer.start();
    HttpTransport good(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(*port)));
    QVERIFY(good.exchange({}, Deadline::within(8s)));
    qInfo("a handshake behind 100 silent ones: %lld ms", timer.elapsed());
}

void TestHttpAbuse::moreConnectionsFromOneAddressGiveWayToEachOther()
{
    Running running({.connectionsPerAddress = 8});
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 30; ++i)
        silent.push_back(std::make_unique<RawClient>(running.port));
    QVERIFY(running.goodClientWaits() >= 0);
    QVERIFY(running.server.connectionCount() <= 8);
    QVERIFY(silent.front()->untilClosed());
}

void TestHttpAbuse::busyConnectionsAreNotClosedForNewOnes()
{
    QSemaphore mayLeave;
    QSemaphore inside;
    Running running({.workers = 2, .connectionsPerAddress = 2}, [&](const HttpRequest &) {
        inside.release();
        mayLeave.acquire();
        return HttpResponse::empty(204);
    });
    RawClient first(running.port);
    RawClient second(running.port);
    first.send(goodGet);
    second.send(goodGet);
    QVERIFY(inside.tryAcquire(2, 5000));
    RawClient third(running.port);
    QCOMPARE(*third.untilClosed(), "");
    mayLeave.release(2);
    QCOMPARE(first.answer()->status, 204);
    QCOMPARE(second.answer()->status, 204);
}

void TestHttpAbuse::resetsInTheMiddleLeaveNothingBehind()
{
    Running running;
    for (int i = 0; i < 300; ++i) {
        RawClient client(running.port, elsewhere);
        client.send(post + "Content-Length: 1000\r\n\r\nx");
        client.reset();
    }
    QVERIFY(running.goodClientWaits() >= 0);
    QTRY_COMPARE(running.server.connectionCount(), 0);
}

void TestHttpAbuse::clientsThatLeaveWhileTheHandlerRunsHarmNobody()
{
    std::atomic<int> handled = 0;
    Running running({}, [&](const HttpRequest &request) {
        QThread::msleep(request.target == "/good" ? 0 : 5);
        ++handled;
        return HttpResponse::json(200, QByteArray(100'000, 'x'));
    });
    for (int i = 0; i < 50; ++i) {
        RawClient client(running.port, elsewhere);
        client.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        client.reset();
    }
    QVERIFY(running.goodClientWaits() >= 0);
    QTRY_COMPARE(running.server.connectionCount(), 0);
}

void TestHttpAbuse::aReaderThatStopsIsCutOff()
{
    HttpServerOptions options;
    options.answerPace = {.bytesPerSecond = 1'000'000, .window = 200ms, .total = 60s};
    Running running(options, [](const HttpRequest &request) {
        return HttpResponse::json(200,
                                  request.target == "/good" ? QByteArray("{}") : QByteArray(30 << 20, 'x'));
    });
    RawClient client(running.port);
    client.socket().setReadBufferSize(1000);
    client.send("GET /long HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(running.server.connectionCount(), 1);
    QVERIFY(running.goodClientWaits() >= 0);
    QTRY_COMPARE(running.server.connectionCount(), 0);
}

void TestHttpAbuse::aFloodOfPipelinedRequestsStaysInTheSocket()
{
    QSemaphore mayLeave;
    Running running({}, [&](const HttpRequest &) {
        mayLeave.acquire();
        return HttpResponse::empty(204);
    });
    const auto letAllLeave = qScopeGuard([&] { mayLeave.release(10'000'000); });
    RawClient client(running.port);
    const QByteArray many = goodGet.repeated(2'000'000);
    client.socket().write(many);
    while (client.socket().waitForBytesWritten(200)) {}
    // What the server does not take stays with the client, but for the system's own buffers.
    QVERIFY(client.socket().bytesToWrite() > many.size() / 2);
    mayLeave.release(1);
    QCOMPARE(client.answer()->status, 204);
}

PITANGA_TEST(TestHttpAbuse)
#include "tst_http_abuse.moc"
