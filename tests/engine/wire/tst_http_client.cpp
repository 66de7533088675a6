#include "engine/wire/gzip.h"
#include "engine/wire/http_server.h"
#include "tests/engine/wire/client_world.h"
#include "tests/support/sanitizers.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

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
    HttpRequest asksForLittle = post("a");
    asksForLittle.answerLimit = 10'000;
    QVERIFY(!enough.exchange(asksForLittle, soon));
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
        QVERIFY(isSanitized || size > 300'000 || median < 10); // a stall would be 40
    }
}

PITANGA_TEST(TestHttpClient)
#include "tst_http_client.moc"
