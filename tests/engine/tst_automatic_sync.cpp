#include "engine/automatic_sync.h"
#include "tests/support/frozen_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString server = QStringLiteral("server");
const QString laptop = QStringLiteral("laptop");

} // namespace

class AutomaticSyncTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nobodyIsSyncedWithUnasked();
    void aChosenPeerIsDueSoonAfterTheStart();
    void itIsDueAgainWhenTheIntervalIsOver();
    void aSyncThatRunsIsNotDue();
    void failuresBackOffAndNeverGiveUp();
    void aLongIntervalIsNotTheLongestPauseAfterAFailure();
    void aStoppedSyncIsNotTriedAgainAtOnce();
    void whoAppearsIsDueAtOnce();
    void whoComesAndGoesIsNotSyncedWithAtEachComing();
    void appearingCountsForNothingWhereThatIsSwitchedOff();
    void sleepMakesEverythingDueSoon();
    void aCorrectedClockIsNoSleep();
    void aChangedNetworkMakesFailuresForgotten();
    void aChangedKeyStopsIt();
    void pausingKeepsTheChoices();
    void aShorterIntervalCountsFromNow();
    void choicesAndSettingsAreKept();
    void whatCannotBeReadLeavesTheDefaults();
    void itTellsWhenItWillTryNext();
    void pausesVaryByATenth();

private:
    void pass(milliseconds time) { m_clock->advance(time); }
    /// How long until the peer is due; fails after a day.
    milliseconds waitUntilDue(const QString &peer);

    std::shared_ptr<FrozenClock> m_clock;
    std::unique_ptr<AutomaticSync> m_schedule;
};

void AutomaticSyncTest::init()
{
    m_clock = std::make_shared<FrozenClock>();
    m_schedule = std::make_unique<AutomaticSync>(m_clock, std::make_shared<SeededRandom>(1));
}

milliseconds AutomaticSyncTest::waitUntilDue(const QString &peer)
{
    milliseconds waited = 0ms;
    for (; !m_schedule->due().contains(peer) && waited < 24h; waited += 1s)
        pass(1s);
    return waited;
}

void AutomaticSyncTest::nobodyIsSyncedWithUnasked()
{
    m_schedule->appeared(server);
    m_schedule->ended(server, SyncOutcome::Completed);
    pass(24h);
    QVERIFY(m_schedule->due().isEmpty());
    QVERIFY(!m_schedule->untilNext());
    QVERIFY(!m_schedule->fact(server).chosen);
}

void AutomaticSyncTest::aChosenPeerIsDueSoonAfterTheStart()
{
    QVERIFY(m_schedule->choose(server, true));
    QVERIFY(m_schedule->due().isEmpty());
    QVERIFY(waitUntilDue(server) <= 6s);
    QVERIFY(!m_schedule->choose(server, true)); // it is already
}

void AutomaticSyncTest::itIsDueAgainWhenTheIntervalIsOver()
{
    m_schedule->choose(server, true);
    m_schedule->began(server);
    m_schedule->ended(server, SyncOutcome::Completed);
    const milliseconds waited = waitUntilDue(server);
    QVERIFY2(waited >= 13min + 30s && waited <= 16min + 30s, QByteArray::number(qint64(waited.count())));
}

void AutomaticSyncTest::aSyncThatRunsIsNotDue()
{
    m_schedule->choose(server, true);
    pass(1h);
    m_schedule->began(server);
    pass(24h);
    QVERIFY(m_schedule->due().isEmpty());
    QVERIFY(!m_schedule->fact(server).nextTry.isValid());
}

void AutomaticSyncTest::failuresBackOffAndNeverGiveUp()
{
    m_schedule->choose(server, true);
    waitUntilDue(server);
    milliseconds last = 0ms;
    for (int failure = 1; failure <= 100; ++failure) {
        m_schedule->failed(server);
        QCOMPARE(m_schedule->fact(server).failures, failure);
        const milliseconds pause = waitUntilDue(server);
        QVERIFY(pause >= 27s && pause <= 17min);
        if (failure <= 5)
            QVERIFY(pause > last);
        last = pause;
    }
    m_schedule->began(server);
    m_schedule->ended(server, SyncOutcome::Completed);
    QCOMPARE(m_schedule->fact(server).failures, 0);
}

void AutomaticSyncTest::aLongIntervalIsNotTheLongestPauseAfterAFailure()
{
    m_schedule->setSettings({.everyMinutes = 24 * 60});
    m_schedule->choose(server, true);
    waitUntilDue(server);
    for (int failure = 0; failure < 20; ++failure)
        m_schedule->failed(server);
    QVERIFY(waitUntilDue(server) <= 67min);
}

void AutomaticSyncTest::aStoppedSyncIsNotTriedAgainAtOnce()
{
    m_schedule->choose(server, true);
    m_schedule->began(server);
    m_schedule->ended(server, SyncOutcome::Cancelled);
    QVERIFY(waitUntilDue(server) > 13min);
    QCOMPARE(m_schedule->fact(server).failures, 0);
}

void AutomaticSyncTest::whoAppearsIsDueAtOnce()
{
    m_schedule->choose(server, true);
    waitUntilDue(server);
    for (int failure = 0; failure < 6; ++failure)
        m_schedule->failed(server);
    m_schedule->appeared(server);
    QVERIFY(waitUntilDue(server) <= 3s);
}

void AutomaticSyncTest::whoComesAndGoesIsNotSyncedWithAtEachComing()
{
    m_schedule->choose(server, true);
    m_schedule->began(server);
    m_schedule->ended(server, SyncOutcome::Completed);
    m_schedule->appeared(server);
    QVERIFY(waitUntilDue(server) >= 1min);
}

void AutomaticSyncTest::appearingCountsForNothingWhereThatIsSwitchedOff()
{
    m_schedule->setSettings({.whenTheyAppear = false});
    m_schedule->choose(server, true);
    m_schedule->ended(server, SyncOutcome::Completed);
    pass(2min);
    m_schedule->appeared(server);
    QVERIFY(waitUntilDue(server) > 10min);
}

void AutomaticSyncTest::sleepMakesEverythingDueSoon()
{
    m_schedule->choose(server, true);
    m_schedule->ended(server, SyncOutcome::Completed);
    pass(2min);
    QVERIFY(!m_schedule->noticeSleep());
    m_clock->setWallClock(m_clock->nowUtc().addSecs(8 * 3600)); // the lid was closed; durations stood still
    QVERIFY(m_schedule->noticeSleep());
    QVERIFY(!m_schedule->noticeSleep());
    QVERIFY(waitUntilDue(server) <= 6s);
}

void AutomaticSyncTest::aCorrectedClockIsNoSleep()
{
    m_clock->setWallClock(m_clock->nowUtc().addSecs(2));
    QVERIFY(!m_schedule->noticeSleep());
    m_clock->setWallClock(m_clock->nowUtc().addYears(-3));
    QVERIFY(!m_schedule->noticeSleep());
}

void AutomaticSyncTest::aChangedNetworkMakesFailuresForgotten()
{
    m_schedule->choose(server, true);
    waitUntilDue(server);
    for (int failure = 0; failure < 6; ++failure)
        m_schedule->failed(server);
    m_schedule->networkChanged();
    QCOMPARE(m_schedule->fact(server).failures, 0);
    QVERIFY(waitUntilDue(server) <= 6s);
}

void AutomaticSyncTest::aChangedKeyStopsIt()
{
    m_schedule->choose(server, true);
    m_schedule->setBlocked(server, true);
    pass(24h);
    QVERIFY(m_schedule->due().isEmpty());
    QVERIFY(!m_schedule->fact(server).nextTry.isValid());
    m_schedule->setBlocked(server, false);
    QCOMPARE(m_schedule->due(), QStringList{server});
}

void AutomaticSyncTest::pausingKeepsTheChoices()
{
    m_schedule->choose(server, true);
    m_schedule->setSettings({.paused = true});
    pass(24h);
    QVERIFY(m_schedule->due().isEmpty());
    QVERIFY(m_schedule->fact(server).chosen);
    m_schedule->setSettings({});
    QVERIFY(waitUntilDue(server) <= 6s);
}

void AutomaticSyncTest::aShorterIntervalCountsFromNow()
{
    m_schedule->setSettings({.everyMinutes = 24 * 60});
    m_schedule->choose(server, true);
    m_schedule->ended(server, SyncOutcome::Completed);
    m_schedule->setSettings({.everyMinutes = 5});
    QVERIFY(waitUntilDue(server) <= 5min + 1s);
}

void AutomaticSyncTest::choicesAndSettingsAreKept()
{
    m_schedule->setSettings({.everyMinutes = 60, .whenTheyAppear = false, .paused = true});
    m_schedule->choose(server, true);
    m_schedule->choose(laptop, true);
    m_schedule->choose(laptop, false);
    AutomaticSync again(m_clock, std::make_shared<SeededRandom>(2));
    again.restore(*Json::parse(m_schedule->toJson().toCompact()));
    QVERIFY(again.settings() == m_schedule->settings());
    QVERIFY(again.isChosen(server));
    QVERIFY(!again.isChosen(laptop));
}

void AutomaticSyncTest::whatCannotBeReadLeavesTheDefaults()
{
    m_schedule->restore(
        *Json::parse(R"({"every_minutes": -7, "when_they_appear": 3, "peers": [1, "", null]})"));
    QVERIFY(m_schedule->settings() == AutomaticSyncSettings{.everyMinutes = 1});
    m_schedule->restore(Json::null());
    QVERIFY(m_schedule->settings() == AutomaticSyncSettings());
    QVERIFY(!m_schedule->untilNext());
}

void AutomaticSyncTest::itTellsWhenItWillTryNext()
{
    m_schedule->choose(server, true);
    const auto until = m_schedule->untilNext();
    QVERIFY(until && *until > 4s && *until < 6s);
    QCOMPARE(m_schedule->fact(server).nextTry, m_clock->nowUtc().addMSecs(until->count()));
    pass(1min);
    QCOMPARE(*m_schedule->untilNext(), 0ms);
    QCOMPARE(m_schedule->fact(server).nextTry, m_clock->nowUtc());
}

void AutomaticSyncTest::pausesVaryByATenth()
{
    QSet<qint64> seen;
    for (int round = 0; round < 50; ++round) {
        m_schedule->choose(server, true);
        m_schedule->ended(server, SyncOutcome::Completed);
        seen.insert(m_schedule->untilNext()->count());
        m_schedule->choose(server, false);
    }
    QVERIFY(seen.size() > 30);
}

PITANGA_TEST(AutomaticSyncTest)
#include "tst_automatic_sync.moc"
