#include "engine/engine.h"
#include "engine/host.h"
#include "engine/school/facility.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

constexpr int answersWithinMs = 10'000;

} // namespace

/// The door syncs by itself: with a real server, on a clock that the test moves.
class EngineScheduleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aChosenPeerIsSyncedWithAndThenAgain();
    void whoIsAwayIsAskedQuietlyAndSyncedWithWhenItIsBack();
    void aPersonsSyncIsNotAnAutomaticOne();
    void whoNeverAnswersKeepsNobodyElseWaiting();
    void syncsThatTakeLongKeepNobodyElseWaiting();
    void nothingIsCountedWhileRecordsAreOnTheirWay();
    void choicesOutliveTheProgram();

private:
    void startServer(quint16 port = 0);
    void openEngine();
    QStringList addSilentPeers(const QTcpServer &silent, int count);
    PeerFact peer() const { return m_engine->peers().value(0); }
    /// Time passes, and the door looks at the clock as it does every few seconds.
    void pass(std::chrono::milliseconds time);

    std::unique_ptr<Transcript> m_keys;
    std::unique_ptr<TestDevice> m_server;
    std::unique_ptr<TestDevice> m_client;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Engine> m_engine;
    QString m_peer;
};

void EngineScheduleTest::init()
{
    m_keys = std::make_unique<Transcript>("async-full");
    m_server = std::make_unique<TestDevice>(schoolProfile(), 71);
    m_client = std::make_unique<TestDevice>(schoolProfile(), 72);
    need(createFacility(m_server->store(), QStringLiteral("Escola"), "nonformal", m_keys->key("server")));
    m_keys->install(m_client->store(), "client");
    startServer();
    openEngine();
    QString address = QStringLiteral("https://127.0.0.1:%1").arg(m_host->httpsPort());
    m_engine->addPeer(address, this, [this](const Result<QString> &added) { m_peer = need(added); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_peer.isEmpty(), answersWithinMs);
    QTRY_VERIFY_WITH_TIMEOUT(!peer().shared.isEmpty(), answersWithinMs);
}

void EngineScheduleTest::cleanup()
{
    m_engine.reset();
    m_host.reset();
    m_client.reset();
    m_server.reset();
    m_peer.clear();
}

void EngineScheduleTest::startServer(quint16 port)
{
    HostOptions options;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    options.httpsPort = port;
    options.httpPort = std::nullopt;
    m_host = need(Host::start(m_server->device(), options));
}

void EngineScheduleTest::openEngine()
{
    m_engine = need(Engine::open(m_client->options(), HostOptions()));
}

void EngineScheduleTest::pass(std::chrono::milliseconds time)
{
    m_server->clock().advance(time);
    m_client->clock().advance(time);
    m_engine->lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(peer().reach != PeerReach::Checking, answersWithinMs);
}

void EngineScheduleTest::aChosenPeerIsSyncedWithAndThenAgain()
{
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    pass(1h);
    QVERIFY(!peer().automatic.chosen);
    m_engine->syncAutomatically(m_peer, true);
    QVERIFY(peer().automatic.chosen);
    QVERIFY(peer().automatic.nextTry > m_client->clock().nowUtc());
    pass(10s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    const auto first = ended.takeFirst().first().value<SyncSummary>();
    QVERIFY2(first.outcome == SyncOutcome::Completed, first.error ? qPrintable(first.error->forLog) : "");
    QVERIFY(first.automatic);
    QVERIFY(peer().automatic.nextTry > m_client->clock().nowUtc().addSecs(13 * 60));
    pass(17min);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    QVERIFY(ended.takeFirst().first().value<SyncSummary>().automatic);
}

void EngineScheduleTest::whoIsAwayIsAskedQuietlyAndSyncedWithWhenItIsBack()
{
    const quint16 port = m_host->httpsPort();
    m_host.reset();
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    m_engine->syncAutomatically(m_peer, true);
    for (int failures = 1; failures <= 3; ++failures) {
        pass(20min);
        QTRY_COMPARE_WITH_TIMEOUT(peer().automatic.failures, failures, answersWithinMs);
        QVERIFY(peer().automatic.nextTry > m_client->clock().nowUtc());
    }
    QCOMPARE(peer().reach, PeerReach::Unreachable);
    QVERIFY(ended.isEmpty()); // and nothing for a person to read
    startServer(port);
    pass(1s); // it is there again
    QTRY_COMPARE_WITH_TIMEOUT(peer().reach, PeerReach::Reachable, answersWithinMs);
    pass(5s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    QCOMPARE(ended.first().first().value<SyncSummary>().outcome, SyncOutcome::Completed);
    QCOMPARE(peer().automatic.failures, 0);
}

void EngineScheduleTest::aPersonsSyncIsNotAnAutomaticOne()
{
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    m_engine->syncAutomatically(m_peer, true);
    m_server->clock().advance(1s);
    m_engine->sync(m_peer);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    QVERIFY(!ended.first().first().value<SyncSummary>().automatic);
    // It counts for the schedule all the same.
    QVERIFY(peer().automatic.nextTry > m_client->clock().nowUtc().addSecs(13 * 60));
}

/// Into the home, while the door is closed; they come after the one that is there.
QStringList EngineScheduleTest::addSilentPeers(const QTcpServer &silent, int count)
{
    m_client->clock().advance(1s);
    QStringList ids;
    for (int number = 0; number < count; ++number) {
        Peer peer;
        peer.id = QByteArray::number(number).rightJustified(32, '0');
        peer.address = "http://127.0.0.1:" + QByteArray::number(silent.serverPort()) + '/';
        need(PeerTable(m_client->store()).save(peer));
        ids << QString::fromLatin1(peer.id);
    }
    return ids;
}

/// Devices that nobody here uses take connections and then say nothing: as many as there may be looks, and
/// more.
void EngineScheduleTest::whoNeverAnswersKeepsNobodyElseWaiting()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_engine.reset();
    addSilentPeers(silent, 10);
    const quint16 port = m_host->httpsPort();
    m_host.reset();
    openEngine();
    m_engine->syncAutomatically(m_peer, true);
    pass(20min);
    QTRY_COMPARE_WITH_TIMEOUT(peer().reach, PeerReach::Unreachable, answersWithinMs);
    startServer(port);
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    pass(20min);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    QCOMPARE(ended.first().first().value<SyncSummary>().outcome, SyncOutcome::Completed);
    QCOMPARE(m_engine->peers().last().reach, PeerReach::Checking); // those are asked all the while
}

void EngineScheduleTest::syncsThatTakeLongKeepNobodyElseWaiting()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_engine.reset();
    const QStringList slow = addSilentPeers(silent, 3);
    openEngine();
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    for (const QString &id : slow)
        m_engine->sync(id);
    m_server->clock().advance(1s);
    m_engine->sync(m_peer);
    QVERIFY(peer().waiting); // three at once are enough
    m_client->clock().advance(15min);
    const auto isSynced = [&] {
        return std::any_of(ended.begin(), ended.end(), [&](const QVariantList &end) {
            const auto summary = end.first().value<SyncSummary>();
            return summary.peerId == m_peer && summary.outcome == SyncOutcome::Completed;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSynced(), answersWithinMs + 5'000); // the door looks at the clock by itself
}

void EngineScheduleTest::nothingIsCountedWhileRecordsAreOnTheirWay()
{
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    const QString school = peer().shared.first().datasetId;
    std::optional<Result<SyncPreview>> preview;
    const auto ask = [&] {
        m_engine->previewSync(m_peer, school, {}, this,
                              [&](const Result<SyncPreview> &told) { preview = told; });
    };
    m_engine->sync(m_peer);
    ask();
    QVERIFY(preview); // at once
    VERIFY_FAILS(*preview, Usage);
    QVERIFY(preview->error().forPerson.contains(QStringLiteral("under way")));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, answersWithinMs);
    preview.reset();
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(preview, answersWithinMs);
    VERIFY_OK(*preview);
}

void EngineScheduleTest::choicesOutliveTheProgram()
{
    m_engine->syncAutomatically(m_peer, true);
    m_engine->setAutomaticSync({.everyMinutes = 30, .whenTheyAppear = false});
    m_engine->setVisibleToKolibri(true);
    m_engine.reset();
    openEngine();
    QVERIFY(peer().automatic.chosen);
    QCOMPARE(m_engine->automaticSync().everyMinutes, 30);
    QVERIFY(!m_engine->automaticSync().whenTheyAppear);
    QVERIFY(m_engine->discovery().visibleToKolibri);
    QVERIFY(!m_engine->discovery().looking);
    QSignalSpy forgotten(m_engine.get(), &Engine::peerForgotten);
    m_engine->forgetPeer(m_peer);
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.size(), 1, answersWithinMs);
    m_engine.reset();
    openEngine();
    QVERIFY(m_engine->peers().isEmpty());
}

PITANGA_TEST(EngineScheduleTest)
#include "tst_engine_schedule.moc"
