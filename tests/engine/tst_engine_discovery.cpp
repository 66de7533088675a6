#include "engine/engine.h"
#include "engine/host.h"
#include "engine/school/facility.h"
#include "tests/support/outcomes.h"
#include "tests/support/own_network.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int foundWithinMs = 15'000;

/// A device with its door open, on the machine's clock.
struct Laptop
{
    explicit Laptop(quint64 seed) : device(schoolProfile(), seed) {}

    void open(bool serves)
    {
        DeviceOptions options = device.options();
        options.clock = std::make_shared<SystemClock>();
        HostOptions hosting;
        hosting.httpsPort = 0;
        hosting.httpPort = std::nullopt;
        engine = need(Engine::open(options, hosting));
        if (serves)
            engine->serve();
        engine->discover();
    }
    PeerFact peer() const { return engine->peers().value(0); }

    TestDevice device;
    std::unique_ptr<Engine> engine;
};

} // namespace

/// The door finds devices, and lets itself be found: real sockets, in a network of its own.
class EngineDiscoveryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const QByteArray reason = moveToOwnNetwork(); !reason.isEmpty())
            QSKIP(reason.constData());
    }
    void twoDoorsFindEachOther();
    void whoGoesIsGreyedAndKnownWhenItIsBack();
    void aForgottenPeerDoesNotComeBackByItself();
    void whoAppearsIsSyncedWithWhereThatWasChosen();
    void aPortThatIsKeptByAnotherProgramIsSaid();
    void aDeviceWithoutANetworkSaysSoUntilThereIsOne();
};

void EngineDiscoveryTest::twoDoorsFindEachOther()
{
    Laptop alice(81);
    Laptop bob(82);
    alice.open(true);
    bob.open(true);
    QSignalSpy discovery(bob.engine.get(), &Engine::discoveryChanged);
    QTRY_COMPARE_WITH_TIMEOUT(bob.peer().name, QStringLiteral("Test device 81"), foundWithinMs);
    QTRY_COMPARE_WITH_TIMEOUT(alice.peer().name, QStringLiteral("Test device 82"), foundWithinMs);
    QVERIFY(bob.peer().found && bob.peer().encrypted && !bob.peer().keyCompared);
    QCOMPARE(bob.peer().kind, PeerKind::Pitanga);
    QCOMPARE(bob.peer().reach, PeerReach::Reachable);
    QVERIFY(bob.peer().lastAnswered.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(bob.engine->discovery().announcing, foundWithinMs);
    QVERIFY(bob.engine->discovery().looking);
    QCOMPARE(bob.engine->discovery().announcedAs, QStringLiteral("Test device 82"));
    QCOMPARE(bob.engine->discovery().networks, QStringList{QStringLiteral("lo")});
    QVERIFY(!bob.engine->discovery().trouble);
    QVERIFY(!discovery.isEmpty());
    QCOMPARE(bob.engine->peers().size(), 1);
}

void EngineDiscoveryTest::whoGoesIsGreyedAndKnownWhenItIsBack()
{
    Laptop alice(81);
    Laptop bob(82);
    alice.open(true);
    bob.open(false);
    QTRY_VERIFY_WITH_TIMEOUT(bob.peer().found, foundWithinMs);
    const PeerFact before = bob.peer();
    alice.engine.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bob.peer().reach, PeerReach::Unreachable, foundWithinMs);
    QVERIFY(!bob.peer().found);
    QCOMPARE(bob.peer().name, before.name); // greyed, and still there
    alice.open(true);                       // at another port
    QTRY_VERIFY_WITH_TIMEOUT(bob.peer().found && bob.peer().reach == PeerReach::Reachable, foundWithinMs);
    QCOMPARE(bob.engine->peers().size(), 1);
    QCOMPARE(bob.peer().id, before.id);
    QVERIFY(bob.peer().address != before.address);
}

void EngineDiscoveryTest::aForgottenPeerDoesNotComeBackByItself()
{
    Laptop alice(81);
    Laptop bob(82);
    alice.open(true);
    bob.open(false);
    QTRY_VERIFY_WITH_TIMEOUT(bob.peer().found, foundWithinMs);
    QSignalSpy forgotten(bob.engine.get(), &Engine::peerForgotten);
    bob.engine->forgetPeer(bob.peer().id);
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.size(), 1, foundWithinMs);
    QSignalSpy changed(bob.engine.get(), &Engine::peerChanged);
    bob.engine->lookAgain();
    // Another device is found after that round, so the forgotten one has had its chance.
    Laptop carol(83);
    carol.open(true);
    QTRY_COMPARE_WITH_TIMEOUT(bob.engine->peers().size(), 1, foundWithinMs);
    QCOMPARE(bob.peer().name, QStringLiteral("Test device 83"));
}

void EngineDiscoveryTest::whoAppearsIsSyncedWithWhereThatWasChosen()
{
    const Transcript keys("async-full");
    Laptop alice(81);
    Laptop bob(82);
    need(createFacility(alice.device.store(), QStringLiteral("Escola"), "nonformal", keys.key("server")));
    keys.install(bob.device.store(), "client");
    alice.open(true);
    bob.open(false);
    QTRY_VERIFY_WITH_TIMEOUT(!bob.peer().shared.isEmpty(), foundWithinMs);
    bob.engine->syncAutomatically(bob.peer().id, true);
    QSignalSpy ended(bob.engine.get(), &Engine::syncEnded);
    alice.engine.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bob.peer().reach, PeerReach::Unreachable, foundWithinMs);
    ended.clear();
    alice.open(true);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, foundWithinMs);
    const auto summary = ended.first().first().value<SyncSummary>();
    QVERIFY2(summary.outcome == SyncOutcome::Completed, summary.error ? qPrintable(summary.error->forLog) : "");
    QVERIFY(summary.automatic);
}

void EngineDiscoveryTest::aPortThatIsKeptByAnotherProgramIsSaid()
{
    QUdpSocket four;
    QUdpSocket six;
    QVERIFY(four.bind(QHostAddress::AnyIPv4, 5353, QUdpSocket::DontShareAddress));
    six.bind(QHostAddress::AnyIPv6, 5353, QUdpSocket::DontShareAddress); // where there is IPv6 at all
    Laptop alice(81);
    alice.open(false);
    QTRY_VERIFY_WITH_TIMEOUT(alice.engine->discovery().trouble, foundWithinMs);
    QVERIFY(alice.engine->discovery().trouble->forPerson.contains(QStringLiteral("(5353)")));
    QVERIFY(!alice.engine->discovery().looking);
}

void EngineDiscoveryTest::aDeviceWithoutANetworkSaysSoUntilThereIsOne()
{
    QVERIFY(switchLoopback(false));
    Laptop alice(81);
    alice.open(false);
    QTRY_VERIFY_WITH_TIMEOUT(alice.engine->discovery().trouble, foundWithinMs);
    QVERIFY(
        alice.engine->discovery().trouble->forPerson.contains(QStringLiteral("not connected to a network")));
    QVERIFY(switchLoopback(true));
    QTRY_VERIFY_WITH_TIMEOUT(alice.engine->discovery().looking, foundWithinMs);
    QVERIFY(!alice.engine->discovery().trouble);
}

PITANGA_TEST(EngineDiscoveryTest)
#include "tst_engine_discovery.moc"
