// The first three steps on a new device, and the comparison of words: what is asked for, in how many clicks,
// and that nobody agrees by accident.
#include "drawn_pages.h"
#include "open_window.h"
#include "sample_meeting.h"
#include "tests/support/test_program.h"
#include "ui/page_route.h"
#include "ui/pages/add_address_panel.h"
#include "ui/pages/approval_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/first_run.h"
#include "ui/pages/first_run_steps.h"
#include "ui/widgets/preset_card.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

using namespace pitanga;

class FirstRunTest : public OpenWindow
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void aFacilityIsJoinedInFourClicksWithoutTyping();
    void aPlainDeviceIsAskedWithAPasswordAfterAWarning();
    void aPasswordCanBeUsedInsteadOfWords();
    void aFacilityIsCreatedWithItsAdministrator();
    void openingAFileTellsWhyItIsNotPossible();
    void enterNeitherAgreesNorDiffers();
    void theSameWakesAfterTwoSeconds();
    void aCallFromTheOtherDeviceBringsItsPageForward();
    void leavingThePageEndsTheMeeting();
    void aRequestIsAnsweredWithEverythingOrSomeLearners();
    void whereTheWordsDifferNobodyTypesAPasswordEither();
    void everyStateIsDrawnWithNothingCut_data();
    void everyStateIsDrawnWithNothingCut();

private:
    FirstRun &begin();
    void click(const QString &name);
    void prepare(MainWindow &window, const QString &state);
    void prepareFirstRun(MainWindow &window, const QString &state);
};

void FirstRunTest::initTestCase()
{
    prepareApplication();
}

FirstRun &FirstRunTest::begin()
{
    FirstRun &steps = m_window->startFirstRun();
    steps.setDevice(sample::device());
    steps.setCanCompare(true);
    for (const PeerFact &peer : sample::newcomersPeers())
        steps.setPeer(peer);
    connect(&steps, &FirstRun::nameChosen, &steps, [&steps] { steps.answerName(std::nullopt); });
    return steps;
}

void FirstRunTest::click(const QString &name)
{
    QTRY_VERIFY2(button(name), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void FirstRunTest::aFacilityIsJoinedInFourClicksWithoutTyping()
{
    FirstRun &steps = begin();
    QSignalSpy met(&steps, &FirstRun::meetRequested);
    QSignalSpy agreed(&steps, &FirstRun::agreed);
    QSignalSpy asked(&steps, &FirstRun::approvalRequested);
    QSignalSpy finished(&steps, &FirstRun::finished);

    click(QStringLiteral("Continue"));
    click(QStringLiteral("Join Kijani School"));
    QCOMPARE(met.size(), 1);
    QCOMPARE(met.first().first().toString(), QStringLiteral("library")); // a Pitanga before a plain Kolibri
    steps.setMeeting(sample::meeting());
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("They are the same"))->isEnabled(), 3000);
    click(QStringLiteral("They are the same"));
    QCOMPARE(agreed.size(), 1);
    steps.setMeeting(sample::meeting(MeetingState::Agreed));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), sample::kijani.datasetId);
    steps.answerJoin(sample::kijani, std::nullopt);
    click(QStringLiteral("Get its data"));

    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QStringLiteral("library"));
}

void FirstRunTest::aPlainDeviceIsAskedWithAPasswordAfterAWarning()
{
    FirstRun &steps = m_window->startFirstRun();
    connect(&steps, &FirstRun::nameChosen, &steps, [&steps] { steps.answerName(std::nullopt); });
    steps.setDevice(sample::device());
    steps.setPeer(sample::newcomersPeers().at(1));
    QSignalSpy joined(&steps, &FirstRun::joinRequested);

    click(QStringLiteral("Continue"));
    click(QStringLiteral("Join Kijani School"));
    click(QStringLiteral("Type it anyway"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sister"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("secret"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.first().at(0).toString(), QStringLiteral("office"));
    QCOMPARE(joined.first().at(2).toString(), QStringLiteral("sister"));
    steps.answerJoin({}, Error{Error::Kind::NotAuthorised, QStringLiteral("That does not fit. Ask."), {}});
    QTRY_VERIFY(button(QStringLiteral("Join Kijani School")));
}

void FirstRunTest::aPasswordCanBeUsedInsteadOfWords()
{
    FirstRun &steps = begin();
    QSignalSpy left(&steps, &FirstRun::meetingLeft);
    click(QStringLiteral("Continue"));
    click(QStringLiteral("Join Kijani School"));
    steps.setMeeting(sample::meeting());

    click(QStringLiteral("Use a name and password instead"));

    QCOMPARE(left.size(), 1);
    QTRY_VERIFY(button(QStringLiteral("Join Kijani School")));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(m_window->focusWidget()));
}

void FirstRunTest::aFacilityIsCreatedWithItsAdministrator()
{
    FirstRun &steps = begin();
    QSignalSpy created(&steps, &FirstRun::createRequested);
    QSignalSpy finished(&steps, &FirstRun::finished);
    click(QStringLiteral("Continue"));
    click(QStringLiteral("Create a facility…"));
    QVERIFY(!button(QStringLiteral("Create it"))); // nothing was entered yet

    const auto fields = steps.findChild<CreateFacilityForm *>()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields.at(0), QStringLiteral("Baobab School"));
    QTest::keyClicks(fields.at(1), QStringLiteral("amina"));
    QTest::keyClicks(fields.at(2), QStringLiteral("secret"));
    click(QStringLiteral("Create it"));

    QCOMPARE(created.size(), 1);
    QCOMPARE(created.first().at(0).toString(), QStringLiteral("Baobab School"));
    steps.answerCreate(sample::kijani, std::nullopt);
    QVERIFY(fields.at(2)->text().isEmpty());
    click(QStringLiteral("Start"));
    QCOMPARE(finished.first().first().toString(), QString());
}

void FirstRunTest::openingAFileTellsWhyItIsNotPossible()
{
    begin();
    click(QStringLiteral("Continue"));

    QTRY_VERIFY(button(QStringLiteral("Open a file…")));
    QVERIFY(!button(QStringLiteral("Open a file…"))->isEnabled());
    QVERIFY(button(QStringLiteral("Open a file…"))
                ->accessibleDescription()
                .contains(QStringLiteral("not possible")));
}

void FirstRunTest::enterNeitherAgreesNorDiffers()
{
    QSignalSpy agreed(&m_window->compare(), &ComparePage::agreed);
    QSignalSpy differed(&m_window->compare(), &ComparePage::differed);
    m_window->setMeeting(sample::meeting());
    QTRY_VERIFY(button(QStringLiteral("They differ")));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("They are the same"))->isEnabled(), 3000);

    for (const char *name : {"They differ", "They are the same"}) {
        button(QLatin1String(name))->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Enter);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Return);

    QCOMPARE(agreed.size() + differed.size(), 0);
    QTest::keyClick(button(QStringLiteral("They differ")), Qt::Key_Space);
    QCOMPARE(differed.size(), 1);
}

void FirstRunTest::theSameWakesAfterTwoSeconds()
{
    m_window->setMeeting(sample::meeting());
    QTRY_VERIFY(button(QStringLiteral("They are the same")));

    QVERIFY(!button(QStringLiteral("They are the same"))->isEnabled());
    QVERIFY(button(QStringLiteral("They differ"))->isEnabled());
}

void FirstRunTest::aCallFromTheOtherDeviceBringsItsPageForward()
{
    m_window->goTo(PageId::History);
    MeetingFact call = sample::meeting();
    call.startedHere = false;

    m_window->setMeeting(call);
    QVERIFY(m_window->compare().isVisible());

    call.state = MeetingState::Differs;
    m_window->setMeeting(call);
    QVERIFY(m_window->compare().isVisible()); // stays until read
    QVERIFY(!button(QStringLiteral("They are the same")));
}

void FirstRunTest::leavingThePageEndsTheMeeting()
{
    QSignalSpy left(&m_window->compare(), &ComparePage::left);
    m_window->setMeeting(sample::meeting());

    QTest::keyClick(m_window.get(), Qt::Key_Escape);

    QCOMPARE(left.size(), 1);
    QVERIFY(!m_window->compare().isVisible());
}

void FirstRunTest::aRequestIsAnsweredWithEverythingOrSomeLearners()
{
    QSignalSpy approved(&m_window->approval(), &ApprovalPage::approved);
    m_window->askApproval(sample::approvalRequest());
    m_window->approval().setLearners(sample::learners());
    click(QStringLiteral("Let it join"));
    QVERIFY(approved.last().at(1).value<ApprovalChoice>().everything);

    m_window->approval().findChildren<PresetCard *>().at(1)->click();
    QVERIFY(!button(QStringLiteral("Let it join"))); // nobody is ticked yet
    m_window->approval().findChild<QListWidget *>()->item(3)->setCheckState(Qt::Checked);
    click(QStringLiteral("Let it join"));

    QCOMPARE(approved.size(), 2);
    QCOMPARE(approved.last().at(1).value<ApprovalChoice>().learners, QStringList{QStringLiteral("person3")});
    m_window->endApproval(sample::approvalRequest().id);
    QVERIFY(!m_window->approval().isVisible());
}

void FirstRunTest::whereTheWordsDifferNobodyTypesAPasswordEither()
{
    FirstRun &steps = m_window->startFirstRun();
    steps.setCanCompare(true);
    for (const PeerFact &peer : sample::newcomersPeers())
        steps.setPeer(peer);
    steps.answerName(std::nullopt);
    click(QStringLiteral("Join Kijani School"));
    steps.setMeeting(sample::meeting(MeetingState::Comparing));
    QTRY_VERIFY(button(QStringLiteral("Use a name and password instead")));

    steps.setMeeting(sample::meeting(MeetingState::Differs));

    QTRY_VERIFY(button(QStringLiteral("Start again")));
    QVERIFY(!button(QStringLiteral("Use a name and password instead")));
}

void FirstRunTest::everyStateIsDrawnWithNothingCut_data()
{
    addPages({"first-run-name", "first-run-join", "first-run-none", "first-run-address", "first-run-code",
              "first-run-differ", "first-run-approval", "first-run-password", "first-run-create",
              "first-run-filled", "first-run-ready", "compare", "compare-awake", "compare-waiting",
              "compare-over", "approval", "approval-some", "approval-ticked", "approval-error"});
}

void FirstRunTest::prepareFirstRun(MainWindow &window, const QString &state)
{
    FirstRun &steps = window.startFirstRun();
    steps.setDevice(sample::device());
    steps.setCanCompare(true);
    if (state != QLatin1String("first-run-none"))
        for (const PeerFact &peer : sample::newcomersPeers())
            steps.setPeer(peer);
    if (state == QLatin1String("first-run-name"))
        return;
    steps.answerName(std::nullopt);
    const auto press = [&window](const QString &text) {
        for (QPushButton *one : window.findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(&window))
                return one->click();
        QFAIL(qPrintable(QStringLiteral("no button: ") + text));
    };
    if (state == QLatin1String("first-run-join") || state == QLatin1String("first-run-none"))
        return;
    if (state == QLatin1String("first-run-address")) {
        press(QStringLiteral("Add by address…"));
        return steps.answerAddress(sample::meeting(MeetingState::Over).error);
    }
    if (state == QLatin1String("first-run-create") || state == QLatin1String("first-run-filled")) {
        press(QStringLiteral("Create a facility…"));
        for (QLineEdit *field : window.findChildren<QLineEdit *>())
            if (state == QLatin1String("first-run-filled") && field->isVisibleTo(&window))
                field->setText(QStringLiteral("amina"));
        return;
    }
    press(QStringLiteral("Join Kijani School"));
    steps.setMeeting(sample::meeting(state == QLatin1String("first-run-differ") ? MeetingState::Differs
                                                                                : MeetingState::Comparing));
    if (state == QLatin1String("first-run-password"))
        return press(QStringLiteral("Use a name and password instead"));
    if (state == QLatin1String("first-run-approval") || state == QLatin1String("first-run-ready"))
        steps.setMeeting(sample::meeting(MeetingState::Agreed));
    if (state == QLatin1String("first-run-ready"))
        steps.answerJoin(sample::kijani, std::nullopt);
}

void FirstRunTest::prepare(MainWindow &window, const QString &state)
{
    if (state.startsWith(QLatin1String("first-run")))
        return prepareFirstRun(window, state);
    if (state.startsWith(QLatin1String("compare")))
        return window.setMeeting(
            sample::meeting(state == QLatin1String("compare-waiting") ? MeetingState::AgreedHere
                            : state == QLatin1String("compare-over")  ? MeetingState::Over
                                                                      : MeetingState::Comparing));
    ApprovalRequestFact request = sample::approvalRequest();
    request.mayShareEverything = state == QLatin1String("approval");
    for (const LearnerFact &learner : sample::learners())
        request.onlyLearners << learner.id;
    window.askApproval(request);
    window.approval().setLearners(sample::learners());
    auto *list = window.approval().findChild<QListWidget *>();
    for (int row = 0; state == QLatin1String("approval-ticked") && row < 2; ++row)
        list->item(row)->setCheckState(Qt::Checked);
    if (state == QLatin1String("approval-error"))
        window.approval().showError(sample::fullDisk());
}

void FirstRunTest::everyStateIsDrawnWithNothingCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        prepare(window, page);
        if (page == QLatin1String("compare-over"))
            window.route().show(&window.compare());
        for (QTimer *timer : window.compare().findChildren<QTimer *>())
            if (page == QLatin1String("compare-awake") && timer->isSingleShot() && timer->isActive())
                timer->start(0); // as two seconds later
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(FirstRunTest)
#include "tst_first_run.moc"
