#include "sample_facts.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/join_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/sync_result_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/peer_card.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace pitanga;

/// What the person does becomes the right request; what the engine says is shown in the right place.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void syncOnACardAsksForThatPeer();
    void cancelOnASyncingCardCancelsIt();
    void syncAllAsksForAllThatCan();
    void oneDeviceNeedsNoSyncAll();
    void forgettingAsksFirst();
    void anAddressIsAskedForOnThePage();
    void anAddressWhereNobodyAnswersSaysSoInThePanel();
    void joiningSendsNameAndPassword();
    void anUnencryptedConnectionWarnsBeforeThePassword();
    void aRefusedJoinClearsThePassword();
    void aJoinedFacilityOffersToSync();
    void progressNeverGoesBack();
    void theResultOfAWatchedSyncStaysUntilLeft();
    void aResultDoesNotPopUpWhileAnotherSyncRuns();
    void aStopIsToldOnItsCard();
    void aCardsReportCanBeCopied();
    void cardsStandInOrderOfWhatTheyNeed();
    void dataAsksForModelsThenRecords();
    void aHeaderClickSortsAndASearchWaitsForAPause();
    void aChosenRowAsksForItsRecord();
    void theResultLeadsToTheRecordsThatCame();
    void historyCanTryAgain();
    void escapeLeavesAFormButNeverCancelsASync();
    void quittingWhileSyncingAsksInTheWindow();
    void aNewSyncKeepsWhatWasChosenInTheHistory();
    void theWindowHoldsNoPageWithoutAUse();

private:
    QPushButton *button(const QString &accessibleName) const;
    template <typename T>
    T *page() const
    {
        return m_window->findChild<T *>();
    }

    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
    qRegisterMetaType<RecordQuery>();
}

void WindowTest::init()
{
    m_window = std::make_unique<MainWindow>([] { return sample::now; });
    m_window->setDevice(sample::device());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
}

QPushButton *WindowTest::button(const QString &name) const
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        const QString said = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (said == name && button->isVisible() && button->width() > 0) // laid out already
            return button;
    }
    return nullptr;
}

void WindowTest::syncOnACardAsksForThatPeer()
{
    m_window->setPeer(sample::syncedPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::syncRequested);

    QTRY_VERIFY(button(QStringLiteral("Sync: Library laptop")));
    QTest::mouseClick(button(QStringLiteral("Sync: Library laptop")), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("library"));
}

void WindowTest::cancelOnASyncingCardCancelsIt()
{
    m_window->setPeer(sample::syncingPeer());
    QSignalSpy asked(m_window.get(), &MainWindow::cancelRequested);

    QTRY_VERIFY(button(QStringLiteral("Cancel: Kijani office")));
    QTest::mouseClick(button(QStringLiteral("Cancel: Kijani office")), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
}

void WindowTest::syncAllAsksForAllThatCan()
{
    for (const PeerFact &peer : sample::peers())
        m_window->setPeer(peer);
    QSignalSpy asked(m_window.get(), &MainWindow::syncRequested);

    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(asked.size(), 2); // neither the running one, nor the stranger, nor the one out of reach
}

void WindowTest::oneDeviceNeedsNoSyncAll()
{
    m_window->setPeer(sample::syncedPeer());
    QCoreApplication::processEvents();
    QVERIFY(!button(QStringLiteral("Sync all")));

    m_window->setPeer(sample::stoppedPeer());
    QTRY_VERIFY(button(QStringLiteral("Sync all")));
}

void WindowTest::forgettingAsksFirst()
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

void WindowTest::anAddressIsAskedForOnThePage()
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

void WindowTest::anAddressWhereNobodyAnswersSaysSoInThePanel()
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

void WindowTest::joiningSendsNameAndPassword()
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

void WindowTest::anUnencryptedConnectionWarnsBeforeThePassword()
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

void WindowTest::aRefusedJoinClearsThePassword()
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

void WindowTest::aJoinedFacilityOffersToSync()
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

void WindowTest::progressNeverGoesBack()
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

void WindowTest::theResultOfAWatchedSyncStaysUntilLeft()
{
    m_window->setPeer(sample::syncingPeer());

    m_window->showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));

    QVERIFY(page<SyncResultPage>()->isVisible());
    m_window->goTo(PageId::Data);
    m_window->goTo(PageId::Nearby);
    QVERIFY(page<SyncResultPage>()->isVisible());
    QTRY_VERIFY(button(QStringLiteral("Done")));
    QTest::mouseClick(button(QStringLiteral("Done")), Qt::LeftButton);
    QVERIFY(page<NearbyPage>()->isVisible());
    QCOMPARE(m_window->findChild<PeerCard *>()->status().chip, QStringLiteral("Up to date"));
}

void WindowTest::aResultDoesNotPopUpWhileAnotherSyncRuns()
{
    m_window->setPeer(sample::syncingPeer());
    PeerFact other = sample::syncedPeer();
    other.running = SyncProgress{};
    other.running->peerId = other.id;
    m_window->setPeer(other);

    m_window->showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));

    QVERIFY(page<NearbyPage>()->isVisible());
}

void WindowTest::aStopIsToldOnItsCard()
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

void WindowTest::aCardsReportCanBeCopied()
{
    m_window->setPeer(sample::stoppedPeer());
    QTRY_VERIFY(button(QStringLiteral("Details")));
    QTest::mouseClick(button(QStringLiteral("Details")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Copy report")));

    QTest::mouseClick(button(QStringLiteral("Copy report")), Qt::LeftButton);

    QVERIFY(QGuiApplication::clipboard()->text().contains(sample::fullDisk().forLog));
}

void WindowTest::cardsStandInOrderOfWhatTheyNeed()
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

void WindowTest::dataAsksForModelsThenRecords()
{
    QSignalSpy models(m_window.get(), &MainWindow::modelsRequested);
    QSignalSpy pages(m_window.get(), &MainWindow::pageRequested);

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(models.size(), 1);
    m_window->setModels(sample::models());

    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().value<RecordQuery>().model, QStringLiteral("facilityuser"));
}

void WindowTest::aHeaderClickSortsAndASearchWaitsForAPause()
{
    m_window->goTo(PageId::Data);
    m_window->setModels(sample::models());
    m_window->setPage(sample::peoplePage(RecordQuery{QStringLiteral("facilityuser")}));
    QSignalSpy pages(m_window.get(), &MainWindow::pageRequested);
    auto *table = page<DataPage>()->findChild<QTableView *>();

    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
    QCOMPARE(pages.last().first().value<RecordQuery>().sortBy, QStringLiteral("full_name"));

    const auto asked = pages.size();
    QTest::keyClicks(page<DataPage>()->findChild<SearchField *>(), QStringLiteral("kamau"));
    QCOMPARE(pages.size(), asked); // not at every letter
    QTRY_COMPARE(pages.size(), asked + 1);
    QCOMPARE(pages.last().first().value<RecordQuery>().search, QStringLiteral("kamau"));
}

void WindowTest::aChosenRowAsksForItsRecord()
{
    m_window->goTo(PageId::Data);
    m_window->setModels(sample::models());
    m_window->setPage(sample::peoplePage(RecordQuery{QStringLiteral("facilityuser")}));
    QSignalSpy asked(m_window.get(), &MainWindow::recordRequested);
    auto *table = page<DataPage>()->findChild<QTableView *>();

    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);

    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.last().at(1).toString(),
             sample::peoplePage(RecordQuery{}).rows.at(table->currentIndex().row()).id);
}

void WindowTest::theResultLeadsToTheRecordsThatCame()
{
    m_window->setModels(sample::models());
    m_window->openResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));
    QSignalSpy pages(m_window.get(), &MainWindow::pageRequested);

    QAbstractButton *lessons = nullptr;
    for (QAbstractButton *row : page<SyncResultPage>()->findChildren<QAbstractButton *>())
        if (row->accessibleName() == QStringLiteral("Lesson, 43 records"))
            lessons = row;
    QVERIFY(lessons);
    QTest::mouseClick(lessons, Qt::LeftButton);

    QVERIFY(page<DataPage>()->isVisible());
    QCOMPARE(pages.last().first().value<RecordQuery>().model, QStringLiteral("lesson"));
}

void WindowTest::historyCanTryAgain()
{
    QSignalSpy history(m_window.get(), &MainWindow::historyRequested);
    QSignalSpy syncs(m_window.get(), &MainWindow::syncRequested);
    m_window->goTo(PageId::History);
    QCOMPARE(history.size(), 1);
    m_window->setHistory(sample::history());
    auto *table = page<HistoryPage>()->findChild<QTableView *>();

    table->selectRow(2);
    QTRY_VERIFY(button(QStringLiteral("Try again")));
    QTest::mouseClick(button(QStringLiteral("Try again")), Qt::LeftButton);

    QCOMPARE(syncs.size(), 1);
    QVERIFY(page<NearbyPage>()->isVisible());
}

void WindowTest::escapeLeavesAFormButNeverCancelsASync()
{
    m_window->setPeer(sample::syncingPeer());
    QSignalSpy cancelled(m_window.get(), &MainWindow::cancelRequested);
    m_window->openJoin(sample::newPeer(), {});

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(page<NearbyPage>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QCOMPARE(cancelled.size(), 0);
}

void WindowTest::quittingWhileSyncingAsksInTheWindow()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->setPeer(sample::syncingPeer());

    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 0);
    QTRY_VERIFY(button(QStringLiteral("Quit")));
    QTest::mouseClick(button(QStringLiteral("Quit")), Qt::LeftButton);

    QCOMPARE(quit.size(), 1);
}

void WindowTest::aNewSyncKeepsWhatWasChosenInTheHistory()
{
    m_window->goTo(PageId::History);
    QList<SyncSummary> history = sample::history();
    m_window->setHistory(history);
    auto *table = page<HistoryPage>()->findChild<QTableView *>();
    table->selectRow(2);

    SyncSummary newest = history.first();
    newest.endedAt = sample::now;
    history.prepend(newest);
    m_window->setHistory(history);

    QCOMPARE(table->currentIndex().row(), 3);
}

void WindowTest::theWindowHoldsNoPageWithoutAUse()
{
    const QAbstractItemModel *pages = page<Navigation>()->findChild<QAbstractItemView *>()->model();
    QStringList names;
    for (int row = 0; row < pages->rowCount(); ++row)
        names.append(pages->index(row, 0).data().toString());
    QCOMPARE(names, (QStringList{QStringLiteral("Nearby"), QStringLiteral("Data"), QStringLiteral("History")}));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
