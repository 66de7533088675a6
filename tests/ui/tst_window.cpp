#include "open_window.h"
#include "tests/support/test_program.h"
#include "ui/pages/data_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/sync_result_page.h"
#include "ui/widgets/peer_card.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace pitanga;

/// Results, records and history: what is asked for, what is shown, and what stays.
class WindowTest : public OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void theResultOfAWatchedSyncStaysUntilLeft();
    void aClickInTheNavigationComesBackToTheResult();
    void aResultDoesNotPopUpWhileAnotherSyncRuns();
    void dataAsksForModelsThenRecords();
    void aHeaderClickSortsAndASearchWaitsForAPause();
    void aChosenRowAsksForItsRecord();
    void theResultLeadsToTheRecordsThatCame();
    void historyCanTryAgain();
    void escapeLeavesAFormButNeverCancelsASync();
    void quittingWhileSyncingAsksInTheWindow();
    void anErrorComesBackWhenThePersonKeepsSyncing();
    void aNewSyncKeepsWhatWasChosenInTheHistory();
    void theWindowHoldsNoPageWithoutAUse();
};

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

void WindowTest::aClickInTheNavigationComesBackToTheResult()
{
    m_window->setPeer(sample::syncingPeer());
    m_window->showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));
    auto *entries = page<Navigation>()->findChild<QAbstractItemView *>();
    const auto click = [&](int row) {
        QTest::mouseClick(entries->viewport(), Qt::LeftButton, {},
                          entries->visualRect(entries->model()->index(row, 0)).center());
        QCoreApplication::processEvents();
    };

    click(1);
    QVERIFY(page<DataPage>()->isVisible());
    click(0);
    QVERIFY(page<SyncResultPage>()->isVisible());

    click(0); // the entry that is shown, once more
    QVERIFY(page<NearbyPage>()->isVisible());
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

void WindowTest::anErrorComesBackWhenThePersonKeepsSyncing()
{
    m_window->setPeer(sample::syncingPeer());
    m_window->showError(sample::fullDisk());
    const auto says = [this](const QString &words) {
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("That laptop is full.")));

    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(says(QStringLiteral("A sync is running.")));
    QVERIFY(!says(QStringLiteral("That laptop is full."))); // one thing at a time
    QTRY_VERIFY(button(QStringLiteral("Keep syncing")));
    QTest::mouseClick(button(QStringLiteral("Keep syncing")), Qt::LeftButton);

    QVERIFY(says(QStringLiteral("That laptop is full.")));
    QVERIFY(!says(QStringLiteral("A sync is running.")));
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
    QCOMPARE(names, (QStringList{QStringLiteral("Nearby"), QStringLiteral("Data"),
                                 QStringLiteral("Certificates"), QStringLiteral("History")}));
}

PITANGA_TEST(WindowTest)
#include "tst_window.moc"
