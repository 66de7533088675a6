#include "engine/host.h"
#include "engine/school/facility.h"
#include "engine/tables/setting_table.h"
#include "engine/wire/gzip.h"
#include "engine/wire/http_client.h"
#include "engine/wire/meeting.h"
#include "tests/support/outcomes.h"
#include "tests/support/process_memory.h"
#include "tests/support/sanitizers.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Somebody who answers on loopback, encrypted and not, until it is gone.
struct Answering
{
    explicit Answering(quint64 seed) : device(schoolProfile(), seed) { start(); }
    ~Answering() { stop(); }

    void start()
    {
        HostOptions options;
        options.listen = QHostAddress(QHostAddress::LocalHost);
        options.httpsPort = 0;
        options.httpPort = 0;
        host = need(Host::start(device.device(), options));
    }
    void stop() { host.reset(); }
    /// Other ports, as another address after the network came back.
    void move()
    {
        stop();
        start();
    }
    QUrl https() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(host->httpsPort())); }
    QUrl http() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(host->httpPort())); }
    QByteArray fingerprint() const
    {
        return need(certificateFingerprint(device.device()->tlsKey().certificatePem)).hex();
    }

    TestDevice device;
    std::unique_ptr<Host> host;
};

/// Somebody who has no time, and keeps what patience who asks had.
class BusyDevice final : public Transport
{
public:
    explicit BusyDevice(std::vector<Deadline> &asked) : m_asked(asked) {}
    Result<HttpResponse> exchange(const HttpRequest &, const Deadline &deadline) override
    {
        m_asked.push_back(deadline);
        return HttpResponse::empty(503);
    }
    TransportFacts facts() const override { return {}; }
    void pause(std::chrono::milliseconds) override {}

private:
    std::vector<Deadline> &m_asked;
};

} // namespace

/// Where a peer is looked for, and what counts as having found it.
class PeerAddressesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_client = std::make_unique<TestDevice>(schoolProfile(), 61); }
    void aPeerIsFoundWhereItIsSaidToBeNow();
    void aPeerIsFoundWhereItOnceWas();
    void hearsayOfAnImpostorChangesNothing();
    void deadHearsayDoesNotHideWhereThePeerIs();
    void aPlainPeerIsLookedForWhereItWasFirst();
    void somebodyElseAtAPlainAddressIsNotThePeer();
    void whoAnnouncesItselfIsMetUnderItsKeyOnly();
    void anAnnouncedPeerThatIsKnownIsNoNewOne();
    void whoPassesForUsIsNoPeer();
    void whoIsLookedForIsNotWaitedForLong();
    void whoAnswersVeryMuchCostsLittle_data();
    void whoAnswersVeryMuchCostsLittle();
    void twoWithOneInstanceIdAreTwoPeers();
    void whatAPeerCallsItselfIsFitToBeShown();
    void fewAddressesAreKept();
    void whatIsNoAddressIsSaidSo_data();
    void whatIsNoAddressIsSaidSo();

private:
    Store &store() { return m_client->store(); }
    Dial dial() { return dialOverSockets(*m_client->device()); }
    Peer met(const QUrl &address) { return need(meet(store(), dial(), address.toString(), {})); }
    Result<Peer> again(const Peer &peer, const QList<QUrl> &hearsay = {})
    {
        return meetAgain(store(), dial(), peer, {}, hearsay);
    }
    std::unique_ptr<TestDevice> m_client;
};

void PeerAddressesTest::aPeerIsFoundWhereItIsSaidToBeNow()
{
    Answering bob(62);
    const Peer before = met(bob.https());
    bob.move();
    QVERIFY(!again(before));
    m_client->clock().advance(std::chrono::minutes(1));
    const Peer after = need(again(before, {bob.https()}));
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.address, bob.https().toString().toUtf8());
    QCOMPARE(need(PeerTable(store()).find(before.id))->address, after.address);
    QCOMPARE(need(PeerTable(store()).addresses(before.id)), (QList<QByteArray>{after.address, before.address}));
}

void PeerAddressesTest::aPeerIsFoundWhereItOnceWas()
{
    Answering bob(62);
    const Peer here = met(bob.https());
    Peer lost = here;
    lost.address = "https://127.0.0.1:1/"; // where nobody is
    QCOMPARE(need(again(lost)).address, here.address);
}

void PeerAddressesTest::hearsayOfAnImpostorChangesNothing()
{
    Answering bob(62);
    Answering mallory(63);
    const Peer known = met(bob.https());
    QCOMPARE(need(again(known, {mallory.https(), mallory.http()})).address, known.address);
    bob.stop();
    const auto lost = again(known, {mallory.https()});
    QVERIFY(!lost);
    QVERIFY(!isKeyChanged(lost.error())); // the peer is away; that somebody else is elsewhere is no news of it
    const Peer kept = *need(PeerTable(store()).find(known.id));
    QCOMPARE(kept.fingerprint, known.fingerprint);
    QCOMPARE(kept.name, known.name);
    QCOMPARE(kept.address, known.address);
}

/// Four are tried: one that is announced comes first, and the last that are remembered are among them.
void PeerAddressesTest::deadHearsayDoesNotHideWhereThePeerIs()
{
    QList<QUrl> dead;
    for (int number = 1; number <= 8; ++number)
        dead << QUrl(QStringLiteral("https://127.0.0.%1:1/").arg(number));
    Answering bob(62);
    const Peer known = met(bob.https());
    Peer lost = known;
    lost.address = "https://127.0.0.9:1/"; // where nobody is any more
    QCOMPARE(need(again(lost, dead)).address, known.address);

    QList<QByteArray> tried;
    const Dial counting = [&](const QUrl &address, const QByteArray &pinned, const CancelFlag &cancel) {
        tried << address.toString().toUtf8();
        return dial()(address, pinned, cancel);
    };
    QCOMPARE(need(meetAgain(store(), counting, known, {}, dead)).address, known.address);
    QCOMPARE(tried, (QList<QByteArray>{dead.first().toString().toUtf8(), known.address}));
}

void PeerAddressesTest::aPlainPeerIsLookedForWhereItWasFirst()
{
    Answering bob(62);
    const Peer known = met(bob.http());
    QVERIFY(known.fingerprint.isEmpty());
    Answering twin(62); // says the same instance id: it has no key to prove it with
    QCOMPARE(need(again(known, {twin.http()})).address, known.address);
    bob.stop();
    QCOMPARE(need(again(known, {twin.http()})).address, twin.http().toString().toUtf8());
}

void PeerAddressesTest::somebodyElseAtAPlainAddressIsNotThePeer()
{
    Answering bob(62);
    Answering other(63);
    const Peer known = met(bob.http());
    bob.stop();
    QVERIFY(!again(known, {other.http()}));
    QCOMPARE(need(PeerTable(store()).find(known.id))->instanceId, known.instanceId);
}

void PeerAddressesTest::whoAnnouncesItselfIsMetUnderItsKeyOnly()
{
    Answering bob(62);
    VERIFY_FAILS(meetFound(store(), dial(), {bob.https()}, QByteArray(64, 'a'), {}), NotAuthorised);
    QVERIFY(need(PeerTable(store()).all()).empty());
    const Peer found = need(meetFound(
        store(), dial(), {QUrl(QStringLiteral("https://127.0.0.1:1/")), bob.https()}, bob.fingerprint(), {}));
    QCOMPARE(found.fingerprint, bob.fingerprint());
    QCOMPARE(found.name, "Test device 62"); // as it says itself
    QVERIFY(!found.compared);
    QVERIFY(found.answeredAt.isValid());
}

void PeerAddressesTest::anAnnouncedPeerThatIsKnownIsNoNewOne()
{
    Answering bob(62);
    const Peer known = met(bob.https());
    QCOMPARE(need(meetFound(store(), dial(), {bob.https()}, bob.fingerprint(), {})).id, known.id);
    QVERIFY(need(meetFound(store(), dial(), {bob.http()}, {}, {})).id !=
            known.id); // without the key it may be anybody
    QCOMPARE(need(PeerTable(store()).find(known.id))->fingerprint, bob.fingerprint());
}

void PeerAddressesTest::whoPassesForUsIsNoPeer()
{
    Answering twin(61); // says our own instance id, as our own server does
    QVERIFY(!meetFound(store(), dial(), {twin.http()}, {}, {}));
    QVERIFY(!meetFound(store(), dial(), {twin.https()}, twin.fingerprint(), {}));
    QVERIFY(need(PeerTable(store()).all()).empty());
}

/// Looks around wait for one another; a device that keeps them waiting must not keep the others from being
/// seen.
void PeerAddressesTest::whoIsLookedForIsNotWaitedForLong()
{
    std::vector<Deadline> asked;
    const Dial busy = [&](const QUrl &, const QByteArray &, const CancelFlag &) {
        Link link;
        link.transport = std::make_unique<BusyDevice>(asked);
        link.peer = std::make_unique<HttpPeer>(*link.transport);
        return link;
    };
    const QUrl address(QStringLiteral("http://192.168.1.20/"));
    QVERIFY(!meetFound(store(), busy, {address}, {}, {}));
    Peer known;
    known.id = "known";
    known.address = address.toString().toUtf8();
    QVERIFY(!meetAgain(store(), busy, known, {}));

    QCOMPARE(asked.size(), size_t(2)); // each once: there will be another look
    for (const Deadline &deadline : asked) {
        QVERIFY(deadline.silence <= std::chrono::seconds(10));
        QVERIFY(deadline.total <= std::chrono::seconds(20));
    }
    asked.clear();
    QVERIFY(!meet(store(), busy, address.toString(), {})); // a person asked, and waits
    QVERIFY(asked.size() > 1);
}

/// Anybody who announces itself is asked, without a click.
void PeerAddressesTest::whoAnswersVeryMuchCostsLittle_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("technical");
    const QByteArray values = '[' + QByteArray("1,").repeated(2'000'000) + "1]";
    QTest::newRow("many values") << QByteArray("Content-Encoding: gzip") << gzipCompressed(values, gzipFast)
                                 << QStringLiteral("morangoinfo answered 200");
    QTest::newRow("many bytes") << QByteArray("Content-Type: application/json") << QByteArray(60'000'000, ' ')
                                << QStringLiteral("response over 8388608 bytes");
}

void PeerAddressesTest::whoAnswersVeryMuchCostsLittle()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, body);
    QFETCH(QString, technical);
    ScriptedServer server([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, "HTTP/1.1 200 OK\r\n" + field +
                                         "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
        ScriptedServer::send(client, body);
        ScriptedServer::close(client);
    });
    const QUrl address(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()));
    forgetPeak();
    const qint64 before = memoryOfProcess("VmRSS");
    const auto found = meetFound(store(), dial(), {address}, {}, {});
    const qint64 grew = memoryOfProcess("VmHWM") - before;
    QVERIFY(!found);
    QCOMPARE(found.error().forLog, technical);
    QVERIFY2(isSanitized || grew < 64 * limits::MiB, qPrintable(QString::number(grew)));
}

/// Anybody can say another's instance id; that must not keep the real one from being met.
void PeerAddressesTest::twoWithOneInstanceIdAreTwoPeers()
{
    Answering bob(62);
    Answering twin(62);
    QVERIFY(met(bob.https()).id != met(twin.https()).id);
    bob.move();
    twin.move();
    met(bob.https());
    met(twin.https());
    QCOMPARE(need(PeerTable(store()).all()).size(), size_t(2));
    const auto byName = PeerTable(store()).find("Test device 62"); // and they have one name
    VERIFY_FAILS(byName, Usage);
    QVERIFY(byName.error().forPerson.contains(QStringLiteral("Give the address instead")));
}

void PeerAddressesTest::whatAPeerCallsItselfIsFitToBeShown()
{
    Answering bob(62);
    need(SettingTable(bob.device.db()).set("device:name", "Bob\u2069\u202e\n(compared)"));
    QCOMPARE(met(bob.https()).name, "Bob (compared)");
    need(SettingTable(bob.device.db()).set("device:name", "\u200b"));
    QCOMPARE(met(bob.https()).name, "127.0.0.1"); // as one that does not say
}

void PeerAddressesTest::fewAddressesAreKept()
{
    Answering bob(62);
    Peer peer = met(bob.https());
    for (int number = 0; number < 10; ++number) {
        m_client->clock().advance(std::chrono::minutes(1));
        peer.address = "http://10.0.0." + QByteArray::number(number) + '/';
        VERIFY_OK(PeerTable(store()).save(peer));
    }
    const auto kept = need(PeerTable(store()).addresses(peer.id));
    QCOMPARE(kept.size(), PeerTable::addressesKept);
    QCOMPARE(kept.first(), "http://10.0.0.9/");
    VERIFY_OK(PeerTable(store()).forget(peer.id));
    QVERIFY(need(PeerTable(store()).addresses(peer.id)).isEmpty());
}

void PeerAddressesTest::whatIsNoAddressIsSaidSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("the laptop over there");
    QTest::newRow("another scheme") << QStringLiteral("ftp://192.168.1.20");
    QTest::newRow("no host") << QStringLiteral("https:///info");
    QTest::newRow("a port beyond all ports") << QStringLiteral("192.168.1.20:99999");
}

void PeerAddressesTest::whatIsNoAddressIsSaidSo()
{
    QFETCH(QString, text);
    const auto met = meet(store(), dial(), text, {});
    VERIFY_FAILS(met, Usage);
    QVERIFY2(met.error().forPerson.contains(text), qPrintable(met.error().forPerson));
}

PITANGA_TEST(PeerAddressesTest)
#include "tst_peer_addresses.moc"
