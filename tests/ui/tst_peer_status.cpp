#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/decisions/peer_status.h"
#include "ui/language.h"

#include <QLocale>
#include <QTest>

using namespace pitanga;

Q_DECLARE_METATYPE(pitanga::State)
Q_DECLARE_METATYPE(pitanga::PeerAction)

/// What the card of a peer says and offers, state by state.
class PeerStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installEnglishPlurals(*qApp);
    }
    void saysHowItStands_data();
    void saysHowItStands();
    void aStopShowsItsReasonAndAReport();
    void anOldSilenceIsOutOfReachNotAStop();
    void whoWaitsNamesWhomItWaitsFor();
    void canSyncOnlyWhatIsThereAndShared();
};

void PeerStatusTest::saysHowItStands_data()
{
    QTest::addColumn<PeerFact>("peer");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("second");
    QTest::addColumn<PeerAction>("action");

    const auto row = [](const char *name, const PeerFact &peer, State state, const char *chip,
                        const char *second, PeerAction action) {
        QTest::newRow(name) << peer << state << QString::fromUtf8(chip) << QString::fromUtf8(second) << action;
    };
    row("syncing can be cancelled", sample::syncingPeer(), State::Busy, "Syncing", "For 3 min 00 s",
        PeerAction::Cancel);
    row("synced says when and how much", sample::syncedPeer(), State::Ok, "Up to date",
        "4 minutes ago, 318 records", PeerAction::Sync);
    row("stopped can be tried again", sample::stoppedPeer(), State::Stop, "Stopped", "Today, 09:12",
        PeerAction::TryAgain);
    row("a stranger with a facility can be joined", sample::newPeer(), State::Ask, "New here",
        "You have no facility in common", PeerAction::Join);
    row("out of reach has a cause", sample::awayPeer(), State::Away, "Out of reach",
        "Last synced yesterday, 13:54", PeerAction::FindCause);
    row("never synced", sample::peer(QStringLiteral("a"), QStringLiteral("A")), State::Ask, "Not synced yet",
        "Sync to get its records", PeerAction::Sync);

    PeerFact looking = sample::awayPeer();
    looking.reach = PeerReach::Checking;
    row("while it is asked nothing is offered", looking, State::Away, "Looking…",
        "Last synced yesterday, 13:54", PeerAction::None);

    PeerFact changed = sample::syncedPeer();
    changed.keyChanged = true;
    row("a changed key forbids to sync, and the keys can be compared", changed, State::Stop, "Not the same",
        "Its key has changed", PeerAction::CompareKeys);
    changed.kind = PeerKind::Kolibri;
    row("a device that shows no words has to be asked about", changed, State::Stop, "Not the same",
        "Its key has changed", PeerAction::None);

    PeerFact review = sample::syncedPeer();
    review.lastSync->received.merged = 2;
    row("conflicts ask for a look", review, State::Ask, "2 to review", "4 minutes ago, 320 records",
        PeerAction::Sync);

    PeerFact cancelled = sample::stoppedPeer();
    cancelled.lastSync->outcome = SyncOutcome::Cancelled;
    row("cancelled goes on with a sync", cancelled, State::Away, "Cancelled", "Today, 09:12", PeerAction::Sync);

    PeerFact nothing = sample::newPeer();
    nothing.offered.clear();
    row("a device without facilities cannot be joined", nothing, State::Ask, "New here",
        "It has no facility to share", PeerAction::LookAgain);
}

void PeerStatusTest::saysHowItStands()
{
    QFETCH(PeerFact, peer);

    const PeerStatus status = peerStatus(peer, sample::now);

    QTEST(status.chip, "chip");
    QTEST(status.second, "second");
    QTEST(status.state, "state");
    QTEST(status.action, "action");
}

void PeerStatusTest::aStopShowsItsReasonAndAReport()
{
    const PeerStatus status = peerStatus(sample::stoppedPeer(), sample::now);

    QCOMPARE(status.messageHeadline, QStringLiteral("That laptop is full."));
    QCOMPARE(status.messageRest, QStringLiteral("Free about 200 MB on it, then try again. Nothing is lost."));
    QVERIFY(status.hasReport);
}

void PeerStatusTest::anOldSilenceIsOutOfReachNotAStop()
{
    PeerFact peer = sample::stoppedPeer();
    peer.reach = PeerReach::Unreachable;
    peer.lastSync->error->kind = Error::Kind::Unreachable;

    QCOMPARE(peerStatus(peer, peer.lastSync->endedAt.addSecs(60)).chip, QStringLiteral("Stopped"));
    QCOMPARE(peerStatus(peer, peer.lastSync->endedAt.addSecs(3600)).chip, QStringLiteral("Out of reach"));
}

void PeerStatusTest::whoWaitsNamesWhomItWaitsFor()
{
    PeerFact waits = sample::syncedPeer();
    waits.waiting = true;

    const PeerStatus status = peerStatus(waits, sample::now, QStringLiteral("Kijani office"));

    QCOMPARE(status.chip, QStringLiteral("Waits"));
    QCOMPARE(status.second, QStringLiteral("Starts after \u2068Kijani office\u2069"));
    QCOMPARE(status.action, PeerAction::Cancel);
}

void PeerStatusTest::canSyncOnlyWhatIsThereAndShared()
{
    QVERIFY(canSync(sample::syncedPeer()));
    QVERIFY(canSync(sample::stoppedPeer()));
    QVERIFY(!canSync(sample::syncingPeer()));
    QVERIFY(!canSync(sample::newPeer()));
    QVERIFY(!canSync(sample::awayPeer()));
}

PITANGA_TEST(PeerStatusTest)
#include "tst_peer_status.moc"
