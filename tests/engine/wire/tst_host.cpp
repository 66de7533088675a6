#include "engine/host.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/serialize.h"
#include "engine/sync/sync_run.h"
#include "engine/tables/record.h"
#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"
#include "engine/wire/http_client.h"
#include "engine/wire/meeting.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"
#include "tests/support/tls_relay.h"
#include "tests/support/transcript.h"

#include <QSqlDatabase>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Two devices with a school on real sockets, as two machines have them.
struct Loopback
{
    Transcript keys{"async-full"};
    TestDevice server{schoolProfile(), 51};
    TestDevice client{schoolProfile(), 52};
    std::unique_ptr<Host> host;

    Loopback()
    {
        need(createFacility(server.store(), QStringLiteral("Escola"), "nonformal", keys.key("server")));
        keys.install(client.store(), "client");
        start(server);
    }

    void start(TestDevice &device)
    {
        HostOptions options;
        options.listen = QHostAddress(QHostAddress::LocalHost);
        options.httpsPort = 0;
        options.httpPort = 0;
        host.reset();
        host = need(Host::start(device.device(), options));
    }

    QString https() const { return QStringLiteral("https://127.0.0.1:%1").arg(host->httpsPort()); }
    QString http() const { return QStringLiteral("http://127.0.0.1:%1").arg(host->httpPort()); }

    SyncSummary sync(const Peer &peer)
    {
        server.clock().advance(std::chrono::seconds(1));
        const Link link =
            dialOverSockets(*client.device())(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, {});
        SyncRequest request;
        request.peerId = peer.id;
        request.address = peer.address;
        return SyncRun(client.store(), *link.peer, request, {}).run();
    }
};

} // namespace

/// The same over sockets: TLS, pinned keys, and sessions that belong to a key.
class TestHost : public QObject
{
    Q_OBJECT

private slots:
    void devicesMeetAndSyncOverTls();
    void devicesSyncInTheClearWithStockPeers();
    void aChangedKeyIsAHardStop();
    void aSessionBelongsToTheKeyThatOpenedIt();
    void aRelayInTheMiddleIsRefusedEveryTime_data();
    void aRelayInTheMiddleIsRefusedEveryTime();
    void aComparedDeviceIsRefusedUnderAnotherKey();
    void oneProcessServesAHome();
    void aHomeIsNotInUseOnceItsServerHasStopped();
    void aServerStartsAlthoughWhatWasMergedCannotBeAppliedYet();
};

void TestHost::devicesMeetAndSyncOverTls()
{
    Loopback world;
    const Peer peer =
        need(meet(world.client.store(), dialOverSockets(*world.client.device()), world.https(), {}));
    QCOMPARE(peer.kind, "pitanga");
    QCOMPARE(peer.instanceId, world.server.instance());
    QCOMPARE(peer.name, "Test device 51");
    QCOMPARE(peer.fingerprint.size(), 64);
    const SyncSummary first = world.sync(peer);
    VERIFY_COMPLETED(first);
    QCOMPARE(first.received.added, 2);
    const auto facility = need(facilities(world.client.store())).front();
    need(RecordTable(world.client.store(), world.client.profile())
             .create("classroom", Json::object({{"dataset_id", facility.datasetId},
                                                {"parent_id", facility.facilityId},
                                                {"name", "Primeira"}})));
    const SyncSummary second = world.sync(peer);
    VERIFY_COMPLETED(second);
    QCOMPARE(second.sent.records, 1);
    const auto shown = [](Store &store) { return ReferenceTables(store).read().value("rmc"); };
    QCOMPARE(shown(world.client.store()), shown(world.server.store()));
}

void TestHost::devicesSyncInTheClearWithStockPeers()
{
    Loopback world;
    const Peer peer =
        need(meet(world.client.store(), dialOverSockets(*world.client.device()), world.http(), {}));
    QCOMPARE(peer.fingerprint, QByteArray());
    VERIFY_COMPLETED(world.sync(peer));
}

void TestHost::aChangedKeyIsAHardStop()
{
    Loopback world;
    const Dial dial = dialOverSockets(*world.client.device());
    Peer peer = need(meet(world.client.store(), dial, world.https(), {}));
    VERIFY_COMPLETED(world.sync(peer));
    TestDevice impostor(schoolProfile(), 53);
    world.start(impostor);
    peer.address = world.https().toUtf8();
    const auto again = meetAgain(world.client.store(), dial, peer, {});
    QVERIFY(!again && isKeyChanged(again.error()));
    const SyncSummary summary = world.sync(peer);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QVERIFY(isKeyChanged(*summary.error));
    const Peer known = *need(PeerTable(world.client.store()).find(peer.id));
    QCOMPARE(known.fingerprint, peer.fingerprint); // the old key stays the pinned one
    world.host.reset();                            // before the device it serves
}

void TestHost::aSessionBelongsToTheKeyThatOpenedIt()
{
    Loopback world;
    const QByteArray session = [&] {
        const Link link = dialOverSockets(*world.client.device())(QUrl(world.https()), {}, {});
        HttpPeer stock(*link.transport, {true, true, true, false, false});
        const QByteArray nonce = need(stock.nonce());
        world.server.clock().advance(std::chrono::seconds(1));
        const SyncSessionId id = *SyncSessionId::fromHex(QByteArray(32, '7'));
        const QByteArray proof = nonce + ':' + id.toHex();
        need(stock.openSession({id,
                                world.keys.root().id(),
                                {world.keys.root(), world.keys.clientCertificate()},
                                "facilitydata",
                                nonce,
                                need(world.keys.key("client").sign(proof)),
                                "{\"id\": \"" + world.client.instance() + "\"}",
                                "https://127.0.0.1/"}));
        return id.toHex();
    }();
    const auto seenBy = [&](const Device &device, const QString &address) {
        const Link link = dialOverSockets(device)(QUrl(address), {}, {});
        return need(link.peer->sessionIsOpen(*SyncSessionId::fromHex(session)));
    };
    QVERIFY(seenBy(*world.client.device(), world.https()));
    QVERIFY(!seenBy(*world.client.device(), world.http()));
    const TestDevice other(schoolProfile(), 54);
    QVERIFY(!seenBy(*other.device(), world.https()));
}

namespace {

/// What somebody in the middle may try with the request that opens a session.
void changeSession(HttpRequest &request, const std::function<void(Json &body, Json &ours)> &change)
{
    if (request.method != "POST" || !request.target.contains("/syncsessions/"))
        return;
    Json body = *Json::parse(request.body);
    Json instance = *Json::parse(body.value("instance").toUtf8());
    Json ours = instance.value("x_pitanga");
    change(body, ours);
    instance.set("x_pitanga", ours);
    body.set("instance", instance.toPython());
    request.body = body.toCompact();
}

void pretendStock(HttpRequest &request)
{
    request.headers.set("X-Morango-Capabilities", "GZIP_BUFFER_POST ASYNC_OPERATIONS FSIC_V2_FORMAT");
    changeSession(request, [](Json &, Json &ours) { ours = Json(); });
}

} // namespace

void TestHost::aRelayInTheMiddleIsRefusedEveryTime_data()
{
    QTest::addColumn<std::function<void(HttpRequest &)>>("change");
    QTest::addColumn<bool>("overPlainHttp");
    const auto row = [](const char *name, std::function<void(HttpRequest &)> change, bool plain = false) {
        QTest::newRow(name) << std::move(change) << plain;
    };
    row("passes everything on", [](HttpRequest &) {});
    row("pretends that both are stock peers", pretendStock);
    row("gives a salt of its own", [](HttpRequest &request) {
        changeSession(request, [](Json &, Json &ours) { ours.set("session_salt", QByteArray(32, 'a')); });
    });
    row("makes another id of the session", [](HttpRequest &request) {
        changeSession(request, [](Json &body, Json &) { body.set("id", "0123456789ab4def8123456789abcdef"); });
    });
    row(
        "goes on without encryption", [](HttpRequest &) {}, true);
    row("goes on without encryption as a stock peer", pretendStock, true);
}

void TestHost::aRelayInTheMiddleIsRefusedEveryTime()
{
    QFETCH(std::function<void(HttpRequest &)>, change);
    QFETCH(bool, overPlainHttp);
    Loopback world;
    const TestDevice relayDevice(schoolProfile(), 55);
    const TlsRelay relay(overPlainHttp ? world.http() : world.https(), relayDevice.device()->tlsKey(), change,
                         [](HttpResponse &answer) { answer.body.replace("X_PITANGA_", "X_NOTHING_"); });
    const Dial dial = dialOverSockets(*world.client.device());
    const Peer peer = need(meet(world.client.store(), dial, relay.address(), {})); // trusted on first use
    for (int attempt = 0; attempt < 3; ++attempt) {
        const SyncSummary summary = world.sync(peer);
        QCOMPARE(summary.outcome, SyncOutcome::Failed);
        QVERIFY2(summary.error->kind == Error::Kind::NotAuthorised, qPrintable(summary.error->forLog));
    }
    for (TestDevice *device : {&world.server, &world.client})
        QCOMPARE(need(readInteger(device->db(), "SELECT count(*) FROM _sync_session")).value_or(-1), 0);
    // And it is the relay that was refused, not the certificates.
    VERIFY_COMPLETED(world.sync(need(meet(world.client.store(), dial, world.https(), {}))));
}

void TestHost::aComparedDeviceIsRefusedUnderAnotherKey()
{
    Loopback world;
    const Dial dial = dialOverSockets(*world.client.device());
    const Peer server = need(meet(world.client.store(), dial, world.https(), {}));
    VERIFY_COMPLETED(world.sync(server));
    // The server has compared another key of this client, which somebody else has, or had.
    const Peer client{.id = QByteArray(32, 'c'),
                      .address = "https://127.0.0.1:1/",
                      .instanceId = world.client.instance(),
                      .fingerprint = QByteArray(64, 'd')};
    need(PeerTable(world.server.store()).save(client));
    need(PeerTable(world.server.store()).confirmKey(client.id, client.fingerprint));
    const SyncSummary refused = world.sync(server);
    QCOMPARE(refused.outcome, SyncOutcome::Failed);
    QVERIFY2(refused.error->forPerson.contains(QStringLiteral("another key")),
             qPrintable(refused.error->forPerson));
    const QByteArray own = need(certificateFingerprint(world.client.device()->tlsKey().certificatePem)).hex();
    need(PeerTable(world.server.store()).confirmKey(client.id, own));
    VERIFY_COMPLETED(world.sync(server));
}

void TestHost::oneProcessServesAHome()
{
    Loopback world;
    HostOptions options;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.httpsPort = options.httpPort = 0;
    VERIFY_FAILS(Host::start(world.server.device(), options), Usage);
    world.host.reset();
    VERIFY_OK(Host::start(world.server.device(), options));
}

void TestHost::aHomeIsNotInUseOnceItsServerHasStopped()
{
    Loopback world;
    const qsizetype before = QSqlDatabase::connectionNames().size();
    for (int round = 0; round < 20; ++round) {
        world.start(world.server);
        HttpTransport client(QUrl(world.http()));
        need(client.exchange({"GET", "/api/morango/v1/morangoinfo/1/", {}, {}},
                             Deadline::within(std::chrono::seconds(5))));
        QVERIFY(QSqlDatabase::connectionNames().size() > before);
        world.host.reset();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }
}

void TestHost::aServerStartsAlthoughWhatWasMergedCannotBeAppliedYet()
{
    Loopback world;
    Store &store = world.server.store();
    RandomSource &random = world.server.device()->random();
    SyncSession session{.id = *SyncSessionId::fromHex(random.uuidHex()),
                        .clientCertificate = *CertificateId::fromHex(QByteArray(32, 'c')),
                        .serverCertificate = *CertificateId::fromHex(QByteArray(32, 'd')),
                        .profile = world.server.profile().name};
    need(SessionTable(store).add(session));
    Transfer merged{.id = *TransferId::fromHex(random.uuidHex()), .session = session.number};
    need(TransferTable(store).add(merged));
    merged.counts = R"({"added": 1})";
    need(TransferTable(store).save(merged));
    need(serialize(store, world.server.profile(), {}));
    need(store.db().execute("UPDATE _store SET dirty = 1;"
                            "CREATE TRIGGER full BEFORE UPDATE OF shown ON _store"
                            " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"));
    world.server.clock().advance(std::chrono::hours(7));

    world.start(world.server);

    QVERIFY(need(TransferTable(store).find(merged.id))->active);
    need(store.db().execute("DROP TRIGGER full"));
    world.start(world.server);
    QVERIFY(!need(TransferTable(store).find(merged.id))->active);
}

PITANGA_TEST(TestHost)
#include "tst_host.moc"
