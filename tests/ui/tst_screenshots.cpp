#include "drawn_pages.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/pages/data_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/peer_card.h"
#include "ui/widgets/search_field.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace pitanga;

/// Draws every page and state in every look and size. The pictures are for people to look at; the test sees
/// that no text is cut.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsDrawnWithNoTextCut_data();
    void everyPageIsDrawnWithNoTextCut();

private:
    void fill(MainWindow &window);
    void prepare(MainWindow &window, const QString &page);
    void prepareNearby(MainWindow &window, const QString &page);
    void prepareNotices(MainWindow &window, const QString &page);
    void showEveryState(MainWindow &window);
    void showSeveral(MainWindow &window);
    void prepareData(MainWindow &window, const QString &page);
    void prepareSettings(MainWindow &window, const QString &page);
};

void ScreenshotsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
}

void ScreenshotsTest::everyPageIsDrawnWithNoTextCut_data()
{
    addPages({"nearby",
              "nearby-states",
              "nearby-several",
              "nearby-add",
              "nearby-empty",
              "nearby-alone",
              "nearby-automatic",
              "nearby-forget",
              "nearby-details",
              "nearby-menu",
              "nearby-notice",
              "nearby-error",
              "nearby-focus",
              "join",
              "join-http",
              "data",
              "data-empty",
              "data-loading",
              "data-versions",
              "data-raw",
              "data-waiting",
              "data-arrivals",
              "data-nothing",
              "settings",
              "settings-foot",
              "settings-found",
              "toast",
              "keys"});
}

void ScreenshotsTest::fill(MainWindow &window)
{
    window.setDiscovery(sample::discovery());
    window.setAutomaticSync({});
    connect(&window, &MainWindow::pageRequested, &window,
            [&window](const RecordQuery &query) { window.setPage(sample::pageOf(query)); });
    connect(&window, &MainWindow::recordRequested, &window, [&window](const QString &model, const QString &id) {
        window.setRecord(sample::recordOf(model, id));
    });
}

void ScreenshotsTest::prepare(MainWindow &window, const QString &page)
{
    if (page.startsWith(QLatin1String("nearby")))
        prepareNearby(window, page);
    if (page.startsWith(QLatin1String("data")))
        prepareData(window, page);
    if (page.startsWith(QLatin1String("join"))) {
        PeerFact stranger = sample::newPeer();
        stranger.encrypted = page == QLatin1String("join");
        if (stranger.encrypted)
            stranger.offered.append(sample::kijani);
        window.openJoin(stranger, {});
    }
    if (page.startsWith(QLatin1String("settings")))
        prepareSettings(window, page);
    if (page == QLatin1String("toast")) {
        window.setPeer(sample::syncingPeer());
        window.goTo(PageId::History);
        window.setHistory(sample::history());
        window.showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));
    }
    if (page == QLatin1String("keys"))
        QTest::keyClick(&window, Qt::Key_F1);
}

void ScreenshotsTest::prepareNearby(MainWindow &window, const QString &page)
{
    if (page == QLatin1String("nearby") || page == QLatin1String("nearby-add") ||
        page == QLatin1String("nearby-focus"))
        for (const PeerFact &peer : sample::peers())
            window.setPeer(peer);
    if (page == QLatin1String("nearby-add")) {
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        window.answerAddPeer(
            Error{Error::Kind::Unreachable,
                  QStringLiteral("Nobody answers at 192.168.4.20. That device may be asleep or on another "
                                 "network. Wake it, then try again."),
                  QStringLiteral("connection refused")});
    }
    if (page == QLatin1String("nearby-states"))
        showEveryState(window);
    if (page == QLatin1String("nearby-several"))
        showSeveral(window);
    if (page == QLatin1String("nearby-alone"))
        window.setDiscovery({});
    if (page == QLatin1String("nearby-automatic")) {
        window.setPeer(sample::automaticPeer());
        PeerFact again = sample::awayPeer();
        again.automatic = {true, sample::now.addSecs(55), 3};
        window.setPeer(again);
    }
    if (page == QLatin1String("nearby-forget")) {
        window.setPeer(sample::syncedPeer());
        auto *card = window.findChild<PeerCard *>();
        card->openMenu();
        for (QAction *action : card->findChild<QMenu *>()->actions())
            if (action->text() == QStringLiteral("Forget…"))
                action->trigger();
        card->findChild<QMenu *>()->close();
    }
    if (page == QLatin1String("nearby-details")) {
        window.setPeer(sample::syncingPeer());
        window.setPeer(sample::stoppedPeer());
        QTest::qWait(20);
        for (QPushButton *button : window.findChildren<QPushButton *>())
            if (button->isCheckable() && button->isVisible())
                button->click();
    }
    if (page == QLatin1String("nearby-menu")) {
        window.setPeer(sample::syncedPeer());
        window.findChild<PeerCard *>()->openMenu();
    }
    if (page == QLatin1String("nearby-focus"))
        for (int key = 0; key < 4; ++key)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    prepareNotices(window, page);
}

void ScreenshotsTest::prepareNotices(MainWindow &window, const QString &page)
{
    if (page == QLatin1String("nearby-error"))
        window.showError(
            Error{Error::Kind::Storage,
                  QStringLiteral("Other devices cannot connect. The port 45880 is taken by another program. "
                                 "Close that program, then start Pitanga again."),
                  QStringLiteral("bind: EADDRINUSE")});
    if (page == QLatin1String("nearby-notice")) {
        window.setPeer(sample::syncingPeer());
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        window.answerJoin(QStringLiteral("office"), sample::kijani, std::nullopt);
    }
}

// Two at once, two that wait for them.
void ScreenshotsTest::showSeveral(MainWindow &window)
{
    PeerFact sending = sample::peer(QStringLiteral("library"), QStringLiteral("Library laptop"));
    sending.running = sample::syncingPeer().running;
    sending.running->peerId = sending.id;
    sending.running->step = SyncStep::Sending;
    sending.running->fraction = 0.08;
    sending.running->recordsDone = 40;
    sending.running->recordsTotal = 860;
    sending.running->secondsLeft = -1;
    sending.running->startedAt = sample::now.addSecs(-4);
    PeerFact next = sample::stoppedPeer();
    next.waiting = true;
    PeerFact last = sample::newPeer();
    last.shared = last.offered;
    last.waiting = true;
    for (const PeerFact &peer : {sample::syncingPeer(), sending, next, last})
        window.setPeer(peer);
}

void ScreenshotsTest::showEveryState(MainWindow &window)
{
    PeerFact waits = sample::peer(QStringLiteral("a"), QStringLiteral("Waits its turn"));
    waits.waiting = true;
    PeerFact never = sample::peer(QStringLiteral("b"), QStringLiteral("Never synced"));
    PeerFact changed = sample::peer(QStringLiteral("c"), QStringLiteral("Key changed"));
    changed.keyChanged = true;
    PeerFact review = sample::syncedPeer();
    review.id = QStringLiteral("d");
    review.name = QStringLiteral("Changed on both sides");
    review.lastSync->received.merged = 2;
    PeerFact cancelled = sample::stoppedPeer();
    cancelled.lastSync->outcome = SyncOutcome::Cancelled;
    PeerFact looking = sample::awayPeer();
    looking.reach = PeerReach::Checking;
    PeerFact storing = sample::syncingPeer();
    storing.running->step = SyncStep::Sending;
    storing.running->otherSideWorks = true;
    storing.running->fraction = 0.97;
    for (const PeerFact &peer : {waits, never, changed, review, cancelled, looking, storing})
        window.setPeer(peer);
}

void ScreenshotsTest::prepareData(MainWindow &window, const QString &page)
{
    window.goTo(PageId::Data);
    if (page == QLatin1String("data-loading"))
        window.disconnect(&window);
    window.setModels(page == QLatin1String("data-empty") ? QList<ModelFact>() : sample::models());
    if (page == QLatin1String("data-arrivals"))
        window.data().openArrivals(QStringLiteral("lesson"),
                                   sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));
    auto *table = window.findChild<DataPage *>()->findChild<QTableView *>();
    if (page == QLatin1String("data-loading"))
        window.setPage(sample::peoplePage({QStringLiteral("facilityuser"), {}, {}, {}, false, 0, 200}));
    if (page == QLatin1String("data-loading"))
        table->scrollTo(table->model()->index(700, 0), QTableView::PositionAtTop);
    else
        table->setCurrentIndex(table->model()->index(1, 0));
    if (auto *tabs = window.findChild<QTabBar *>())
        tabs->setCurrentIndex(page == QLatin1String("data-versions") ? 1
                              : page == QLatin1String("data-raw")    ? 2
                                                                     : 0);
    if (page == QLatin1String("data-waiting")) {
        RecordDetails record = sample::person();
        record.waitingReason = QStringLiteral("It refers to an account that has not arrived.");
        window.setRecord(record);
    }
    if (page == QLatin1String("data-nothing")) {
        auto *search = window.data().findChild<SearchField *>();
        search->setText(QStringLiteral("zanzibar"));
        emit search->searched(search->text());
    }
}

void ScreenshotsTest::prepareSettings(MainWindow &window, const QString &page)
{
    for (const PeerFact &peer : sample::peers())
        window.setPeer(peer);
    window.setPeer(sample::automaticPeer());
    window.goTo(PageId::Settings);
    window.settings().setStorage(sample::storage());
    window.settings().setTray(true, true);
    QTest::qWait(20);
    if (page == QLatin1String("settings-foot"))
        if (auto *bar = window.settings().findChild<QScrollArea *>()->verticalScrollBar())
            bar->setValue(bar->maximum());
    if (page == QLatin1String("settings-found")) {
        auto *search = window.settings().findChild<SearchField *>();
        search->setText(QStringLiteral("kolibri"));
        emit search->searched(search->text());
        const auto *empties = search->findChild<QAbstractButton *>();
        QVERIFY(QTest::qWaitFor([&] { return empties->property("opacity").toDouble() >= 1; })); // it fades in
    }
}

void ScreenshotsTest::everyPageIsDrawnWithNoTextCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        fill(window);
        prepare(window, page);
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(ScreenshotsTest)
#include "tst_screenshots.moc"
