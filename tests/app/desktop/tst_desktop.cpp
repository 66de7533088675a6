// What is around the window: the tray, notifications, a second start, the look that is kept, files of the
// history.
#include "app/desktop/application.h"
#include "app/desktop/desktop.h"
#include "app/desktop/history_files.h"
#include "app/desktop/single_instance.h"
#include "engine/host.h"
#include "engine/tables/device.h"
#include "tests/support/test_program.h"
#include "tests/ui/sample_facts.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/history_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pitanga;

class DesktopTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aSecondStartAsksTheFirstToComeToTheFront();
    void twoHomesHaveTwoWindows();
    void aCrashLeavesNoLockBehind();
    void theTrayTellsTheWorst();
    void theTrayOffersToPause();
    void onlyAnUnwatchedSyncIsTold();
    void theLookIsKept();
    void aNameChosenInTheSettingsIsTheDevices();
    void theHistoryIsSavedWholeOrTheReasonIsTold();
};

namespace {

QAction *actionCalled(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

/// A window over an engine of its own.
struct Running
{
    QTemporaryDir folder;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Application> wiring;

    Running()
    {
        HostOptions hosting;
        hosting.listen = QHostAddress(QHostAddress::LocalHost);
        auto opened = Engine::open({.home = folder.filePath(QStringLiteral("home"))}, hosting);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().forLog));
        engine = *std::move(opened);
        window = std::make_unique<MainWindow>();
        wiring = std::make_unique<Application>(*engine, *window);
    }
};

} // namespace

void DesktopTest::initTestCase()
{
    theme::install(*qApp, {Look::Light, 1});
    installEnglishPlurals(*qApp);
}

void DesktopTest::aSecondStartAsksTheFirstToComeToTheFront()
{
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.isFirst());

    const SingleInstance second(home.path() + QStringLiteral("/../") + QFileInfo(home.path()).fileName());

    QVERIFY(!second.isFirst());
    QTRY_COMPARE(raised.size(), 1);
}

void DesktopTest::twoHomesHaveTwoWindows()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const SingleInstance first(one.path());
    const SingleInstance second(other.path());

    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

void DesktopTest::aCrashLeavesNoLockBehind()
{
    const QTemporaryDir home;
    // As QLockFile writes it, of a process that cannot be there.
    QFile lock(home.filePath(QStringLiteral("window.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("2147483600\npitanga\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();

    QVERIFY(SingleInstance(home.path()).isFirst());
}

void DesktopTest::theTrayTellsTheWorst()
{
    Tray tray;
    QCOMPARE(tray.state(), State::Away);
    tray.setPeer(sample::syncedPeer());
    QCOMPARE(tray.state(), State::Ok);
    PeerFact review = sample::syncedPeer();
    review.id = QStringLiteral("review");
    review.lastSync->received.merged = 2;
    tray.setPeer(review);
    QCOMPARE(tray.state(), State::Ask);
    tray.setPeer(sample::stoppedPeer());
    QCOMPARE(tray.state(), State::Stop);
    tray.setPeer(sample::syncingPeer());
    QCOMPARE(tray.state(), State::Busy);
    tray.removePeer(sample::syncingPeer().id);
    QCOMPARE(tray.state(), State::Stop);
    QVERIFY(!trayIcon(State::Stop).pixmap(22).isNull());
    QVERIFY(trayIcon(State::Stop).pixmap(22).toImage() != trayIcon(State::Ok).pixmap(22).toImage());
}

void DesktopTest::theTrayOffersToPause()
{
    Tray tray;
    QSignalSpy paused(&tray, &Tray::pauseRequested);
    QAction *pause = actionCalled(tray.menu(), QStringLiteral("Pause automatic sync"));
    QVERIFY(pause);
    tray.setAutomaticSync({15, true, true});
    QVERIFY(pause->isChecked());

    pause->trigger();

    QCOMPARE(paused.last().first().toBool(), false);
    QVERIFY(!actionCalled(tray.menu(), QStringLiteral("Sync all"))->isVisible());
    tray.setPeer(sample::syncedPeer());
    QVERIFY(actionCalled(tray.menu(), QStringLiteral("Sync all"))->isVisible());
}

void DesktopTest::onlyAnUnwatchedSyncIsTold()
{
    Tray tray;
    QSignalSpy told(&tray, &Tray::told);
    const SyncSummary sync = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));

    tray.tellEnd(sync, true);
    QCOMPARE(told.size(), 0);
    tray.tellEnd(sync, false);

    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("Synced with Kijani office"));
}

void DesktopTest::theLookIsKept()
{
    Running running;
    QSettings settings(running.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Desktop desktop(*running.engine, *running.window, settings);

    running.window->setAppearance({Look::Dark, 1.5});
    QCOMPARE(Desktop::appearanceFrom(settings), (Appearance{Look::Dark, 1.5}));
    running.window->setAppearance({std::nullopt, 1});
    QCOMPARE(Desktop::appearanceFrom(settings), (Appearance{std::nullopt, 1}));

    settings.setValue(QStringLiteral("text-scale"), QStringLiteral("ninety"));
    settings.setValue(QStringLiteral("look"), 7);
    QCOMPARE(Desktop::appearanceFrom(settings), (Appearance{std::nullopt, 1}));
    theme::apply({Look::Light, 1});
}

void DesktopTest::aNameChosenInTheSettingsIsTheDevices()
{
    const Running running;

    emit running.window->settings().nameChosen(QStringLiteral("Grade 5"));

    QTRY_COMPARE(running.engine->device().name, QStringLiteral("Grade 5"));
    std::optional<StorageFact> storage;
    running.engine->storage(this,
                            [&](const Result<StorageFact> &fact) { storage = fact ? *fact : StorageFact(); });
    QTRY_VERIFY(storage);
    QVERIFY(storage->bytes > 10'000);
    QVERIFY(storage->freeBytes > 0);
}

void DesktopTest::theHistoryIsSavedWholeOrTheReasonIsTold()
{
    const Running running;
    QString path = running.folder.filePath(QStringLiteral("history.json"));
    QString suggested;
    const HistoryFiles files(*running.engine, *running.window, [&](const QString &name) {
        suggested = name;
        return path;
    });

    emit running.window->history().exportRequested(sample::history(), ExportFormat::Json);
    QTRY_VERIFY(QFileInfo::exists(path));
    QVERIFY(suggested.endsWith(QStringLiteral(".json")));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Kijani office"));

    const auto says = [&](const QString &words) {
        for (const QLabel *label : running.window->history().findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("38 syncs saved.")));
    path = running.folder.filePath(QStringLiteral("no such folder/history.csv"));
    emit running.window->history().exportRequested(sample::history(), ExportFormat::Csv);
    QTRY_VERIFY(says(QStringLiteral("The file could not be written.")));
    QVERIFY(!QFileInfo::exists(path));
}

PITANGA_TEST(DesktopTest)
#include "tst_desktop.moc"
