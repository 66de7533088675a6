#include "open_window.h"
#include "sample_diagnosis.h"
#include "tests/support/test_program.h"
#include "ui/decisions/doctor_page_words.h"
#include "ui/pages/doctor_page.h"
#include "ui/pages/join_page.h"
#include "ui/pages/nearby_page.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace pitanga;

class DoctorPageTest : public OpenWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepareApplication(); }
    void init();
    void aCardOutOfReachLeadsToTheCause();
    void theVerdictComesWithOneThingToDo();
    void stepsAreShownWhereTheyAreAsked();
    void theReportGoesToTheClipboard();
    void adviceLeadsToTheRightPlace();
    void whatComesForAnotherDeviceIsLeftOut();
    void aCheckThatFailsSaysSo();
    void everyActionHasAButton();
    void whateverStoppedLeadsToTheCause_data();
    void whateverStoppedLeadsToTheCause();
    void aForgottenDeviceSaysWhereToAddIt();
    void aChangedKeyIsAHardStopThatLeadsToTheWords();
    void withoutAFacilityTheFirstStepsComeAgain();
};

void DoctorPageTest::init()
{
    open();
    m_window->setPeer(sample::awayPeer());
}

void DoctorPageTest::aCardOutOfReachLeadsToTheCause()
{
    QSignalSpy asked(m_window.get(), &MainWindow::diagnosisRequested);
    QTRY_VERIFY(button(QStringLiteral("Find the cause: %1").arg(sample::awayPeer().name)));
    button(QStringLiteral("Find the cause: %1").arg(sample::awayPeer().name))->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), sample::awayPeer().id);
    QTRY_VERIFY(says(QStringLiteral("Looking for the cause")));
    m_window->showDiagnosis(sample::firewall());
    QTRY_VERIFY(says(QStringLiteral("A firewall on")));
    QVERIFY(says(QStringLiteral("in 4 seconds")));
    QTRY_VERIFY(button(QStringLiteral("Check again")));
    button(QStringLiteral("Check again"))->click();
    QCOMPARE(asked.size(), 2);
}

void DoctorPageTest::theVerdictComesWithOneThingToDo()
{
    m_window->openDoctor(sample::awayPeer().id);
    m_window->showDiagnosis(sample::nothingWrong());
    QSignalSpy syncs(m_window.get(), &MainWindow::syncRequested);
    QTRY_VERIFY(button(QStringLiteral("Sync")));
    button(QStringLiteral("Sync"))->click();
    QCOMPARE(syncs.size(), 1);
    QTRY_VERIFY(page<NearbyPage>()->isVisible());
}

void DoctorPageTest::stepsAreShownWhereTheyAreAsked()
{
    m_window->openDoctor(sample::awayPeer().id);
    m_window->showDiagnosis(sample::firewall());
    QVERIFY(!says(QStringLiteral("1. On that laptop")));
    QTRY_VERIFY(button(QStringLiteral("Show the steps")));
    button(QStringLiteral("Show the steps"))->click();
    QTRY_VERIFY(says(QStringLiteral("1. On that laptop")));
}

void DoctorPageTest::theReportGoesToTheClipboard()
{
    m_window->openDoctor(sample::awayPeer().id);
    m_window->showDiagnosis(sample::firewall());
    QTRY_VERIFY(button(QStringLiteral("Copy report")));
    button(QStringLiteral("Copy report"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), sample::firewall().copyText);
}

void DoctorPageTest::adviceLeadsToTheRightPlace()
{
    DoctorReport report = sample::firewall();
    report.action = DoctorAction::JoinFacility;
    m_window->openDoctor(report.peerId);
    m_window->showDiagnosis(report);
    QTRY_VERIFY(button(QStringLiteral("Join facility")));
    button(QStringLiteral("Join facility"))->click();
    QTRY_VERIFY(page<JoinPage>()->isVisible());

    report.action = DoctorAction::CompareKeys;
    m_window->openDoctor(report.peerId);
    m_window->showDiagnosis(report);
    QSignalSpy compare(m_window.get(), &MainWindow::compareKeysRequested);
    QTRY_VERIFY(button(QStringLiteral("Compare words")));
    button(QStringLiteral("Compare words"))->click();
    QCOMPARE(compare.size(), 1);
}

void DoctorPageTest::whatComesForAnotherDeviceIsLeftOut()
{
    m_window->openDoctor(sample::awayPeer().id);
    DoctorReport other = sample::firewall();
    other.peerId = QStringLiteral("somebody else");
    m_window->showDiagnosis(other);
    QVERIFY(!says(QStringLiteral("A firewall on")));
}

void DoctorPageTest::aCheckThatFailsSaysSo()
{
    m_window->openDoctor(sample::awayPeer().id);
    m_window->answerDiagnosis(sample::awayPeer().id,
                              Error{Error::Kind::Storage,
                                    QStringLiteral("The database cannot be read. Start Pitanga again."),
                                    QStringLiteral("SQLITE_IOERR")});
    QTRY_VERIFY(says(QStringLiteral("The database cannot be read.")));
    QTRY_VERIFY(button(QStringLiteral("Check again")));
}

void DoctorPageTest::everyActionHasAButton()
{
    for (int action = 0; action <= int(DoctorAction::ShowStorage); ++action)
        QVERIFY(!actionButton(DoctorAction(action)).isEmpty());
    for (int check = 0; check <= int(DoctorCheck::DiskSpace); ++check)
        QVERIFY(!checkTitle(DoctorCheck(check)).isEmpty());
}

void DoctorPageTest::whateverStoppedLeadsToTheCause_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"card", "history", "result"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void DoctorPageTest::whateverStoppedLeadsToTheCause()
{
    QFETCH(QString, place);
    const PeerFact stopped = sample::stoppedPeer();
    m_window->setPeer(stopped);
    QSignalSpy asked(m_window.get(), &MainWindow::diagnosisRequested);
    QString name = QStringLiteral("Find the cause");
    if (place == QStringLiteral("card"))
        name += QStringLiteral(": ") + stopped.name;
    if (place == QStringLiteral("history")) {
        m_window->goTo(PageId::History);
        m_window->setHistory({*stopped.lastSync});
    }
    if (place == QStringLiteral("result"))
        m_window->openResult(*stopped.lastSync);

    QTRY_VERIFY(button(name));
    button(name)->click();

    QTRY_VERIFY(page<DoctorPage>()->isVisible());
    QCOMPARE(asked.last().first().toString(), stopped.id);
    QVERIFY(says(QStringLiteral("does not sync")));
}

void DoctorPageTest::aForgottenDeviceSaysWhereToAddIt()
{
    m_window->openDoctor(QStringLiteral("forgotten"));
    QTRY_VERIFY(says(QStringLiteral("That device is not known here any more.")));
    QVERIFY(!page<DoctorPage>()->isVisible());
}

void DoctorPageTest::aChangedKeyIsAHardStopThatLeadsToTheWords()
{
    PeerFact changed = sample::syncedPeer();
    changed.keyChanged = true;
    m_window->setPeer(changed);
    QSignalSpy meetings(page<NearbyPage>(), &NearbyPage::compareRequested);
    QTRY_VERIFY(button(QStringLiteral("Compare keys: %1").arg(changed.name)));
    QVERIFY(!button(QStringLiteral("Sync: %1").arg(changed.name)));
    QVERIFY(says(QStringLiteral("Nothing is synced before the words on both screens were compared.")));

    button(QStringLiteral("Compare keys: %1").arg(changed.name))->click();

    QCOMPARE(meetings.last().first().toString(), changed.id);
}

void DoctorPageTest::withoutAFacilityTheFirstStepsComeAgain()
{
    DoctorReport report = sample::firewall();
    report.action = DoctorAction::CreateFacility;
    m_window->openDoctor(report.peerId);
    m_window->showDiagnosis(report);
    QSignalSpy steps(m_window.get(), &MainWindow::firstRunRequested);
    QTRY_VERIFY(button(QStringLiteral("Create a facility")));
    button(QStringLiteral("Create a facility"))->click();
    QCOMPARE(steps.size(), 1);
}

PITANGA_TEST(DoctorPageTest)
#include "tst_doctor_page.moc"
