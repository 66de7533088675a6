// Who is let in: what a pinned key promises.
#include "engine/wire/http_server.h"
#include "tests/engine/wire/client_world.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

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

class TestHttpClientKeys : public QObject
{
    Q_OBJECT
private slots:
    void theRightKeyIsLetIn();
    void aWrongKeyGetsNoByteOfARequest();
    void withoutAPinTheKeyIsReported();
    void aPinnedPeerIsNotAskedWithoutEncryption();
    void aServerWithoutEncryptionIsNotMistaken();
};

void TestHttpClientKeys::theRightKeyIsLetIn()
{
    EncryptedServer there;
    HttpTransport transport(https(there.port), {.pinnedFingerprint = fingerprintOf(there.key).toUpper()});
    QVERIFY(transport.exchange(post("a"), soon));
    QVERIFY(transport.facts().encrypted);
    QCOMPARE(transport.facts().peerFingerprint, fingerprintOf(there.key));
}

void TestHttpClientKeys::aWrongKeyGetsNoByteOfARequest()
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

void TestHttpClientKeys::withoutAPinTheKeyIsReported()
{
    EncryptedServer there;
    HttpTransport transport(https(there.port));
    QVERIFY(transport.exchange(post("a"), soon));
    QCOMPARE(transport.facts().peerFingerprint, fingerprintOf(there.key));
}

void TestHttpClientKeys::aPinnedPeerIsNotAskedWithoutEncryption()
{
    int connections = 0;
    ScriptedServer server([&](QTcpSocket &, int) { ++connections; });
    HttpTransport transport(http(server.port()), {.pinnedFingerprint = fingerprintOf(newDeviceKey())});
    const auto answer = transport.exchange(post("secret"), soon);
    QCOMPARE(answer.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(!isKeyChanged(answer.error()));
    QCOMPARE(connections, 0);
}

void TestHttpClientKeys::aServerWithoutEncryptionIsNotMistaken()
{
    HttpServer server([](const HttpRequest &) { return HttpResponse::empty(200); });
    HttpTransport transport(https(*server.listen(QHostAddress::LocalHost, 0)));
    const auto answer = transport.exchange(post("secret"), soon);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QVERIFY(answer.error().forPerson.contains(QStringLiteral("encrypted")));
}

PITANGA_TEST(TestHttpClientKeys)
#include "tst_http_client_keys.moc"
