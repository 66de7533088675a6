// The kiosk: the one state it shows, and that only the PIN leads out of it.
#include "drawn_forms.h"
#include "page_checks.h"
#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/decisions/kiosk_status.h"
#include "ui/language.h"
#include "ui/pages/kiosk_window.h"
#include "ui/widgets/pin_card.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace pitanga;

namespace {

PeerFact runningPeer()
{
    PeerFact office = sample::syncingPeer();
    office.name = QStringLiteral("Facility-2");
    return office;
}

PeerFact longAgo()
{
    PeerFact away = sample::awayPeer();
    away.lastSync->endedAt = sample::now.addDays(-3);
    return away;
}

} // namespace

class KioskWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theStateSaysHowItStands_data();
    void theStateSaysHowItStands();
    void theWindowDoesNotCloseByItself();
    void holdingEscapeAsksForThePin();
    void theRightPinLeads();
    void aWrongPinIsToldAndCanMakeWait();
    void aNewPinIsAskedTwice();
    void everyStateIsDrawn_data();
    void everyStateIsDrawn();
};

void KioskWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
    QVERIFY(QDir().mkpath(QStringLiteral(PITANGA_SCREENSHOTS)));
}

void KioskWindowTest::theStateSaysHowItStands_data()
{
    QTest::addColumn<QList<PeerFact>>("peers");
    QTest::addColumn<bool>("joined");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QList<PeerFact> &peers, State state, const char *line,
                        bool joined = true) {
        QTest::addRow("%s", name) << peers << joined << int(state) << QString::fromUtf8(line);
    };
    row("synced", {sample::syncedPeer(), longAgo()}, State::Ok, "Up to date");
    row("syncing", {sample::syncedPeer(), runningPeer()}, State::Busy, "Syncing with \u2068Facility-2\u2069");
    row("long ago", {longAgo()}, State::Away, "No device seen since Saturday");
    row("never", {}, State::Away, "No device seen yet");
    row("full", {sample::syncedPeer(), sample::stoppedPeer()}, State::Stop,
        "Stopped: this screen needs its administrator");
    PeerFact unreachable = sample::stoppedPeer();
    unreachable.lastSync->error->kind = Error::Kind::Unreachable;
    row("out of reach", {sample::syncedPeer(), unreachable}, State::Ok, "Up to date");
    PeerFact changed = sample::syncedPeer();
    changed.keyChanged = true;
    row("another key", {changed}, State::Stop, "Stopped: this screen needs its administrator");
    row("no facility", {}, State::Ask, "No facility yet", false);
}

void KioskWindowTest::theStateSaysHowItStands()
{
    QFETCH(QList<PeerFact>, peers);
    QFETCH(bool, joined);
    DeviceFact device = sample::device();
    if (!joined)
        device.facilities.clear();

    const KioskStatus status = kioskStatus(device, peers, sample::now);

    QTEST(int(status.state), "state");
    QTEST(status.line, "line");
    QVERIFY(!status.second.isEmpty());
}

void KioskWindowTest::theWindowDoesNotCloseByItself()
{
    KioskWindow window([] { return sample::now; });
    window.show();
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
}

void KioskWindowTest::holdingEscapeAsksForThePin()
{
    KioskWindow window([] { return sample::now; });
    window.show();
    auto *pin = window.findChild<PinCard *>();

    QTest::keyClick(&window, Qt::Key_Escape); // a short press is none
    QVERIFY(!pin->isVisible());
    QTest::keyPress(&window, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(pin->isVisible(), 3000);
    QTest::keyRelease(&window, Qt::Key_Escape);
    QVERIFY(pin->isVisible());
}

void KioskWindowTest::theRightPinLeads()
{
    KioskWindow window([] { return sample::now; });
    window.show();
    QSignalSpy entered(&window, &KioskWindow::pinEntered);
    QSignalSpy left(&window, &KioskWindow::left);
    window.openPin();
    auto *field = window.findChild<QLineEdit *>();

    QTest::keyClicks(field, QStringLiteral("47x11"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("4711"));
    KioskPinVerdict verdict;
    verdict.accepted = true;
    window.answerPin(verdict);

    QCOMPARE(left.size(), 1);
    QVERIFY(window.close());
}

void KioskWindowTest::aWrongPinIsToldAndCanMakeWait()
{
    KioskWindow window([] { return sample::now; });
    window.show();
    QSignalSpy left(&window, &KioskWindow::left);
    window.openPin();
    auto *field = window.findChild<QLineEdit *>();

    window.answerPin({});
    QVERIFY(field->isEnabled());
    KioskPinVerdict slow;
    slow.waitSeconds = 30;
    window.answerPin(slow);

    QVERIFY(!field->isEnabled());
    QCOMPARE(left.size(), 0);
    QVERIFY(!window.close());
}

void KioskWindowTest::aNewPinIsAskedTwice()
{
    KioskWindow window([] { return sample::now; });
    window.show();
    QSignalSpy chosen(&window, &KioskWindow::pinChosen);
    window.askForNewPin();
    auto *field = window.findChild<QLineEdit *>();
    const auto enter = [field](const char *pin) {
        QTest::keyClicks(field, QLatin1String(pin));
        QTest::keyClick(field, Qt::Key_Return);
    };

    enter("4711");
    enter("4712");
    QCOMPARE(chosen.size(), 0);
    enter("4711");
    enter("4711");

    QCOMPARE(chosen.size(), 1);
    window.answerNewPin(std::nullopt);
    QVERIFY(!window.findChild<PinCard *>()->isVisible());
}

void KioskWindowTest::everyStateIsDrawn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    for (const char *state :
         {"kiosk", "kiosk-syncing", "kiosk-away", "kiosk-stopped", "kiosk-new", "kiosk-pin"}) {
        QTest::addRow("%s", state) << QString::fromLatin1(state) << QSize(1920, 1080) << false;
        QTest::addRow("%s small", state) << QString::fromLatin1(state) << QSize(1024, 600) << false;
        QTest::addRow("%s rtl", state) << QString::fromLatin1(state) << QSize(1280, 800) << true;
    }
}

void KioskWindowTest::everyStateIsDrawn()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    KioskWindow window([] { return sample::now; });
    window.resize(size);
    DeviceFact device = sample::device();
    if (state == QLatin1String("kiosk-new"))
        device.facilities.clear();
    window.setDevice(device);
    window.setPeer(state == QLatin1String("kiosk-syncing")   ? runningPeer()
                   : state == QLatin1String("kiosk-away")    ? longAgo()
                   : state == QLatin1String("kiosk-stopped") ? sample::stoppedPeer()
                                                             : sample::syncedPeer());
    window.show();
    if (state == QLatin1String("kiosk-pin"))
        window.openPin();
    QTest::qWait(20);

    QTRY_VERIFY2(pageProblems(window).isEmpty(), qPrintable(pageProblems(window).join(u'\n')));
    QVERIFY(!window.accessibleName().isEmpty());
    QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3%4.png")
                                   .arg(QStringLiteral(PITANGA_SCREENSHOTS), state)
                                   .arg(size.width())
                                   .arg(rightToLeft ? QStringLiteral("-rtl") : QString())));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

PITANGA_TEST(KioskWindowTest)
#include "tst_kiosk_window.moc"
