#include "open_window.h"
#include "tests/support/test_program.h"
#include "ui/pages/join_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/peer_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>

#include <algorithm>

using namespace pitanga;

/// What the person does with a device becomes the right request; how it stands is told on its card.
class NearbyTest : public OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void syncOnACardAsksForThatPeer();
    void cancelOnASyncingCardCancelsIt();
    void syncAllAsksForAllThatCan();
    void oneDeviceNeedsNoSyncAll();
    void forgettingAsksFirst();
    void theMenuTellsWhetherItSyncsByItselfAndHasRoundCorners();
    void escapeKeepsTheDevice();
    void anAddressIsAskedForOnThePage();
    void escapeClosesTheAddressAndItBeginsEmptyAgain();
    void aRunningSyncTellsHowLongAndThatTheLidMayClose();
    void anAddressWhereNobodyAnswersSaysSoInThePanel();
    void joiningSendsNameAndPassword();
    void anUnencryptedConnectionWarnsBeforeThePassword();
    void aRefusedJoinClearsThePassword();
    void aJoinedFacilityOffersToSync();
    void progressNeverGoesBack();
    void aStopIsToldOnItsCard();
    void aCardsReportCanBeCopied();
    void cardsStandInOrderOfWhatTheyNeed();
};

void NearbyTest::syncOnACardAsksForThatPeer()
{
    m_window->setPeer(sample::syncedPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::syncRequested);

    QTRY_VERIFY(button(QStringLiteral("Sync: Library laptop")));
    QTest::mouseClick(button(QStringLiteral("Sync: Library laptop")), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("library"));
}

void NearbyTest::cancelOnASyncingCardCancelsIt()
{
    m_window->setPeer(sample::syncingPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::cancelRequested);

    QTRY_VERIFY(button(QStringLiteral("Cancel: Kijani office")));
    QTest::mouseClick(button(QStringLiteral("Cancel: Kijani office")), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
}

void NearbyTest::syncAllAsksForAllThatCan()
{
    for (const PeerFact &peer : sample::peers())
        m_window->setPeer(peer);
    QSignalSpy asked(m_window.get(), &MainWindow::syncRequested);

    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(asked.size(), 2); // neither the running one, nor the stranger, nor the one out of reach
}

void NearbyTest::oneDeviceNeedsNoSyncAll()
{
    m_window->setPeer(sample::syncedPeer());
    QCoreApplication::processEvents();
    QVERIFY(!button(QStringLiteral("Sync all")));

    m_window->setPeer(sample::stoppedPeer());
    QTRY_VERIFY(button(QStringLiteral("Sync all")));
}

void NearbyTest::forgettingAsksFirst()
{
    m_window->setPeer(sample::syncedPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::forgetRequested);
    auto *card = m_window->findChild<PeerCard *>();
    auto *menu = card->findChild<QMenu *>();

    card->openMenu();
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(asked.size(), 0);
    QTRY_VERIFY(button(QStringLiteral("Forget")));
    QTest::mouseClick(button(QStringLiteral("Forget")), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
    m_window->removePeer(QStringLiteral("library"));
    QTRY_VERIFY(!m_window->findChild<PeerCard *>());
}

void NearbyTest::theMenuTellsWhetherItSyncsByItselfAndHasRoundCorners()
{
    m_window->setPeer(sample::syncedPeer());
    m_window->show();
    auto *card = page<PeerCard>();
    auto *menu = card->findChild<QMenu *>();
    const auto drawn = [&](const PeerFact &peer) {
        m_window->setPeer(peer);
        card->openMenu();
        const QImage image = menu->grab().toImage();
        for (const QAction *action : menu->actions())
            if (action->isCheckable()) {
                QRect row = menu->actionGeometry(menu->actions().at(menu->actions().indexOf(action)));
                const QRegion shape = menu->mask();
                [&] { QVERIFY(!shape.contains(QPoint(0, 0)) && shape.contains(menu->rect().center())); }();
                menu->close();
                return image.copy(row);
            }
        menu->close();
        return QImage();
    };

    const QImage off = drawn(sample::syncedPeer());
    const QImage on = drawn(sample::automaticPeer());

    QVERIFY(!off.isNull());
    QVERIFY(on != off);
}

void NearbyTest::escapeKeepsTheDevice()
{
    m_window->setPeer(sample::syncedPeer());
    auto *card = page<PeerCard>();
    card->openMenu();
    for (QAction *action : card->findChild<QMenu *>()->actions())
        if (action->text() == QStringLiteral("Forget…"))
            action->trigger();
    card->findChild<QMenu *>()->close();
    QTRY_VERIFY(button(QStringLiteral("Keep")));
    QSignalSpy forgotten(page<NearbyPage>(), &NearbyPage::forgetRequested);

    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);

    QTRY_VERIFY(!button(QStringLiteral("Keep")));
    QCOMPARE(forgotten.size(), 0);
    QVERIFY(card->isAncestorOf(m_window->focusWidget()));
}

void NearbyTest::escapeClosesTheAddressAndItBeginsEmptyAgain()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("10.0.0.9"));

    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);

    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), QString());
}

void NearbyTest::aRunningSyncTellsHowLongAndThatTheLidMayClose()
{
    PeerFact office = sample::syncingPeer();
    office.running->startedAt = sample::now.addSecs(-25);
    m_window->setPeer(office);
    QTRY_VERIFY(says(QStringLiteral("For 25 s")));
    const int height = page<PeerCard>()->sizeHint().height();
    QVERIFY(says(QStringLiteral("Nothing is lost if you close the lid.")));

    office.running->otherSideWorks = true;
    m_window->setPeer(office);

    QVERIFY(says(QStringLiteral("Nothing is lost if you close the lid.")));
    QCOMPARE(page<PeerCard>()->sizeHint().height(), height);
}

void NearbyTest::anAddressIsAskedForOnThePage()
{
    QSignalSpy asked(m_window.get(), &MainWindow::addPeerRequested);

    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" 192.168.4.20 "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("192.168.4.20"));
    m_window->answerAddPeer(std::nullopt);
    QVERIFY(!button(QStringLiteral("Add")));
}

void NearbyTest::anAddressWhereNobodyAnswersSaysSoInThePanel()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    m_window->answerAddPeer(Error{Error::Kind::Unreachable, QStringLiteral("Nobody answers there. Wake it."),
                                  QStringLiteral("refused")});

    bool told = false;
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
        told = told ||
               (bar->isVisible() && bar->accessibleName() == QStringLiteral("Nobody answers there. Wake it."));
    QVERIFY(told);
    QTRY_VERIFY(button(QStringLiteral("Add"))); // it can be tried again
}

void NearbyTest::joiningSendsNameAndPassword()
{
    m_window->setPeer(sample::newPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::joinRequested);

    QTRY_VERIFY(button(QStringLiteral("Join facility…: ") + sample::newPeer().name));
    QTest::mouseClick(button(QStringLiteral("Join facility…: ") + sample::newPeer().name), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("leila"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("secret"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{QStringLiteral("leila"), sample::nour.datasetId,
                                          QStringLiteral("leila"), QStringLiteral("secret")}));
}

void NearbyTest::anUnencryptedConnectionWarnsBeforeThePassword()
{
    PeerFact peer = sample::newPeer();
    peer.encrypted = false;

    m_window->openJoin(peer, {});

    auto *join = page<JoinPage>();
    QVERIFY(!button(QStringLiteral("Join ") + sample::nour.name));
    QTRY_VERIFY(button(QStringLiteral("Type it anyway")));
    QTest::mouseClick(button(QStringLiteral("Type it anyway")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Join ") + sample::nour.name));
    QVERIFY(join->isVisible());
}

void NearbyTest::aRefusedJoinClearsThePassword()
{
    m_window->openJoin(sample::newPeer(), {});
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("leila"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wrong"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    m_window->answerJoin(QStringLiteral("leila"), sample::nour,
                         Error{Error::Kind::NotAuthorised,
                               QStringLiteral("That name and password do not fit. Ask its administrator."),
                               {}});

    auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(password);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(password->text().isEmpty());
    QVERIFY(!password->isReadOnly());
}

void NearbyTest::aJoinedFacilityOffersToSync()
{
    m_window->setPeer(sample::newPeer());
    m_window->openJoin(sample::newPeer(), {});
    QSignalSpy asked(m_window.get(), &MainWindow::syncRequested);

    m_window->answerJoin(QStringLiteral("leila"), sample::nour, std::nullopt);

    QVERIFY(page<NearbyPage>()->isVisible());
    QTRY_VERIFY(button(QStringLiteral("Sync")));
    QTest::mouseClick(button(QStringLiteral("Sync")), Qt::LeftButton);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("leila"));
}

void NearbyTest::progressNeverGoesBack()
{
    m_window->setPeer(sample::syncingPeer());
    SyncProgress progress = *sample::syncingPeer().running;
    auto *bar = m_window->findChild<QProgressBar *>();

    progress.fraction = 0.7;
    m_window->setProgress(progress);
    const int far = bar->value();
    progress.fraction = 0.4;
    m_window->setProgress(progress);

    QCOMPARE(bar->value(), far);
    progress.startedAt = sample::now; // another sync
    m_window->setProgress(progress);
    QVERIFY(bar->value() < far);
}

void NearbyTest::aStopIsToldOnItsCard()
{
    m_window->setPeer(sample::syncingPeer());
    SyncSummary stopped = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
    stopped.outcome = SyncOutcome::Failed;
    stopped.error = sample::fullDisk();

    m_window->showResult(stopped);

    QVERIFY(page<NearbyPage>()->isVisible());
    QTRY_VERIFY(button(QStringLiteral("Try again: Kijani office")));
    QCOMPARE(m_window->findChild<PeerCard *>()->findChild<MessageBar *>()->accessibleName(),
             sample::fullDisk().forPerson);
}

void NearbyTest::aCardsReportCanBeCopied()
{
    m_window->setPeer(sample::stoppedPeer());
    QTRY_VERIFY(button(QStringLiteral("Details")));
    QTest::mouseClick(button(QStringLiteral("Details")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Copy report")));

    QTest::mouseClick(button(QStringLiteral("Copy report")), Qt::LeftButton);

    QVERIFY(QGuiApplication::clipboard()->text().contains(sample::fullDisk().forLog));
}

void NearbyTest::cardsStandInOrderOfWhatTheyNeed()
{
    for (const PeerFact &peer : {sample::awayPeer(), sample::syncedPeer(), sample::newPeer(),
                                 sample::stoppedPeer(), sample::syncingPeer()})
        m_window->setPeer(peer);
    QCoreApplication::processEvents();

    QList<PeerCard *> cards = m_window->findChildren<PeerCard *>();
    std::sort(cards.begin(), cards.end(), [](const PeerCard *a, const PeerCard *b) { return a->y() < b->y(); });
    QStringList order;
    for (const PeerCard *card : cards)
        order.append(card->peer().id);
    QCOMPARE(order, (QStringList{QStringLiteral("office"), QStringLiteral("grade5"), QStringLiteral("leila"),
                                 QStringLiteral("library"), QStringLiteral("bashir")}));
}

PITANGA_TEST(NearbyTest)
#include "tst_nearby.moc"
