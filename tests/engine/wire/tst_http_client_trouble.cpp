// What a client does when the other side does not behave, or a person has enough.
#include "engine/wire/http_server.h"
#include "tests/engine/wire/client_world.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

/// A port where nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestHttpClientTrouble : public QObject
{
    Q_OBJECT
private slots:
    void cancellingEndsTheWait_data();
    void cancellingEndsTheWait();
    void cancellingEndsAPause();
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
};

// --- Time ---

void TestHttpClientTrouble::cancellingEndsTheWait_data()
{
    QTest::addColumn<QByteArray>("whatCame");
    QTest::newRow("for an answer") << QByteArray();
    QTest::newRow("for the rest of an answer")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
}

void TestHttpClientTrouble::cancellingEndsTheWait()
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

void TestHttpClientTrouble::cancellingEndsAPause()
{
    HttpTransportOptions options;
    HttpTransport transport(http(1), options); // nobody is asked
    QElapsedTimer timer;
    timer.start();
    transport.pause(20ms);
    QVERIFY(timer.elapsed() >= 20);
    options.cancel.cancel();
    transport.pause(1h);
    QVERIFY(timer.elapsed() < 2000);
}

void TestHttpClientTrouble::silenceEndsAtTheDeadline()
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

void TestHttpClientTrouble::slowBytesEndAtTheTotalDeadline()
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

void TestHttpClientTrouble::aLateAnswerIsNotTakenForTheNext()
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

void TestHttpClientTrouble::whatFailsSaysWhatAndWhatToDo_data()
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

void TestHttpClientTrouble::whatFailsSaysWhatAndWhatToDo()
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

void TestHttpClientTrouble::anUnknownNameIsSaid()
{
    HttpTransport transport(QUrl(QStringLiteral("http://no-such-device.invalid/")));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("has the name in http://no-such-device.invalid")));
    HttpTransport nonsense(QUrl(QStringLiteral("ftp://127.0.0.1/")));
    QCOMPARE(nonsense.exchange({}, soon).error().kind, Error::Kind::Usage);
}

void TestHttpClientTrouble::nobodyThereIsSaid()
{
    HttpTransport transport(http(deadPort()));
    const auto answer = transport.exchange({}, soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("Nobody answers")));
}

// --- Repeating ---

void TestHttpClientTrouble::aClosedConnectionIsNoticedBeforeAPostIsWritten()
{
    std::atomic<int> closed = 0;
    ScriptedServer server([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, okAnswer); // says nothing of closing
        ScriptedServer::close(client);
        ++closed;
    });
    HttpTransport transport(http(server.port()));
    QVERIFY(transport.exchange(post("a"), soon));
    QTRY_COMPARE(closed.load(), 1);
    QVERIFY(transport.exchange(post("b"), soon));
    QCOMPARE(server.connections(), 2);
}

void TestHttpClientTrouble::aPostIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("on a fresh connection") << false;
    QTest::newRow("on a kept connection") << true;
}

void TestHttpClientTrouble::aPostIsNeverSentTwice()
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

void TestHttpClientTrouble::harmlessRequestsAreRepeatedOnce_data()
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

void TestHttpClientTrouble::harmlessRequestsAreRepeatedOnce()
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

void TestHttpClientTrouble::anAnswerBeforeTheWholeBodyIsTaken()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::empty(200); });
    HttpTransport transport(http(*server.listen(QHostAddress::LocalHost, 0)));
    QCOMPARE(transport.exchange(post(QByteArray(20'000'000, 'x')), soon)->status, 413);
    QCOMPARE(transport.exchange(post("a"), soon)->status, 200);
}

PITANGA_TEST(TestHttpClientTrouble)
#include "tst_http_client_trouble.moc"
