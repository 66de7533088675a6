#include "drawn_forms.h"
#include "page_checks.h"
#include "sample_diagnosis.h"
#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/peer_card.h"
#include "ui/widgets/search_field.h"

#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QMenu>
#include <QPainter>
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
    void showEveryState(MainWindow &window);
    void prepareData(MainWindow &window, const QString &page);
    void prepareHistory(MainWindow &window, const QString &page);
    void prepareSettings(MainWindow &window, const QString &page);
};

void ScreenshotsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
    QVERIFY(QDir().mkpath(QStringLiteral(PITANGA_SCREENSHOTS)));
}

void ScreenshotsTest::everyPageIsDrawnWithNoTextCut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("form");
    for (const char *page : {"nearby",         "nearby-states",
                             "nearby-add",     "nearby-empty",
                             "nearby-alone",   "nearby-automatic",
                             "nearby-forget",  "nearby-details",
                             "nearby-menu",    "nearby-notice",
                             "join",           "join-http",
                             "result",         "data",
                             "data-empty",     "data-loading",
                             "data-versions",  "data-arrivals",
                             "history",        "history-details",
                             "history-saved",  "history-empty",
                             "settings",       "settings-foot",
                             "settings-found", "toast",
                             "keys",           "doctor",
                             "doctor-steps",   "doctor-well",
                             "doctor-checking"})
        for (int form = 0; form < int(forms.size()); ++form)
            QTest::addRow("%s in %s", page, forms.at(form).name) << QString::fromLatin1(page) << form;
}

void ScreenshotsTest::fill(MainWindow &window)
{
    window.setDevice(sample::device());
    window.setDiscovery(sample::discovery());
    window.setAutomaticSync({});
    connect(&window, &MainWindow::pageRequested, &window,
            [&window](const RecordQuery &query) { window.setPage(sample::peoplePage(query)); });
    connect(&window, &MainWindow::recordRequested, &window, [&window] { window.setRecord(sample::person()); });
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
    if (page == QLatin1String("result")) {
        window.setModels(sample::models());
        SyncSummary summary = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
        summary.received.merged = 2;
        window.openResult(summary);
    }
    if (page.startsWith(QLatin1String("history"))) {
        window.goTo(PageId::History);
        window.setHistory(page == QLatin1String("history-empty") ? QList<SyncSummary>() : sample::history());
    }
    if (page.startsWith(QLatin1String("history-")))
        prepareHistory(window, page);
    if (page.startsWith(QLatin1String("settings")))
        prepareSettings(window, page);
    if (page == QLatin1String("toast")) {
        window.setPeer(sample::syncingPeer());
        window.goTo(PageId::History);
        window.setHistory(sample::history());
        window.showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));
    }
    if (page.startsWith(QLatin1String("doctor"))) {
        window.setPeer(sample::awayPeer());
        window.openDoctor(sample::awayPeer().id);
        if (page == QLatin1String("doctor-well"))
            window.showDiagnosis(sample::nothingWrong());
        else if (page != QLatin1String("doctor-checking"))
            window.showDiagnosis(sample::firewall());
        if (page == QLatin1String("doctor-steps"))
            for (auto *button : window.findChildren<QPushButton *>())
                if (button->isVisible() && button->text() == QLatin1String("Show the steps"))
                    button->click();
    }
    if (page == QLatin1String("keys"))
        QTest::keyClick(&window, Qt::Key_F1);
}

void ScreenshotsTest::prepareNearby(MainWindow &window, const QString &page)
{
    if (page == QLatin1String("nearby") || page == QLatin1String("nearby-add"))
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
    if (page == QLatin1String("nearby-notice")) {
        window.setPeer(sample::syncingPeer());
        window.showError(
            Error{Error::Kind::Storage,
                  QStringLiteral("Other devices cannot connect. The port 45880 is taken by another program. "
                                 "Close that program, then start Pitanga again."),
                  QStringLiteral("bind: EADDRINUSE")});
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        window.answerJoin(QStringLiteral("office"), sample::kijani, std::nullopt);
    }
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
    if (page == QLatin1String("data-versions"))
        if (auto *tabs = window.findChild<QTabBar *>())
            tabs->setCurrentIndex(1);
}

void ScreenshotsTest::prepareHistory(MainWindow &window, const QString &page)
{
    auto *history = window.findChild<HistoryPage *>();
    if (page == QLatin1String("history-saved"))
        history->showSaved(QStringLiteral("/home/amina/Documents/pitanga-history-2024-11-26.csv"), 38);
    if (page != QLatin1String("history-details"))
        return;
    history->findChild<QTableView *>()->selectRow(2);
    history->setDetails({sample::details()});
    QTest::qWait(20);
    for (QPushButton *button : history->findChildren<QPushButton *>())
        if (button->isCheckable() && button->isVisible())
            button->click();
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
    const Form &drawn = forms.at(form);
    QGuiApplication::setLayoutDirection(drawn.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    theme::apply({drawn.look, drawn.text});
    MainWindow window([] { return sample::now; });
    fill(window);
    window.resize(drawn.size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    prepare(window, page);
    if (page == QLatin1String("nearby-menu")) {
        window.setPeer(sample::syncedPeer());
        window.findChild<PeerCard *>()->openMenu();
    }
    QTest::qWait(30);     // queued layout and the first page of the table
    QStringList problems; // the picture is kept before it is judged
    (void)QTest::qWaitFor([&] { return (problems = pageProblems(window)).isEmpty(); });
    QPixmap picture = window.grab();
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        QPainter(&picture).drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
        menu->close();
    }

    const QString file = QStringLiteral("%1/%2-%3.png")
                             .arg(QStringLiteral(PITANGA_SCREENSHOTS), page, QLatin1String(drawn.name));
    QVERIFY(picture.save(file, "PNG", pictureQuality));
    QCOMPARE(picture.size(), drawn.size);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(ScreenshotsTest)
#include "tst_screenshots.moc"
