#include "open_window.h"
#include "tests/support/test_program.h"
#include "ui/decisions/automatic_words.h"
#include "ui/decisions/summary_words.h"
#include "ui/pages/data_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>

using namespace pitanga;

/// The history can be narrowed, looked into and taken away as a file; settings tell what was chosen and show
/// what is in force.
class HistoryAndSettings : public OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void theHistoryCanBeNarrowed();
    void aChosenSyncAsksForItsTransfersAndCertificates();
    void theReportLeavesItsButtonALineOfItsOwn_data();
    void theReportLeavesItsButtonALineOfItsOwn();
    void aSyncTheOtherDeviceAskedForCannotBeTriedAgainHere();
    void whatIsShownIsExported();
    void aSpreadsheetRunsNoNames();
    void jsonHoldsStagesTransfersAndCertificates();
    void whereTheTimeWentIsSaidInPlainSteps();

    void aNameIsChosenByLeavingTheField();
    void anEmptyNameIsNotTaken();
    void thePortIsChosenAndOneOutOfBoundsIsNot();
    void connectionsOfOthersAreSwitchedOff();
    void theLookChangesAtOnce();
    void automaticSyncIsSetForAllAndForOne();
    void itSaysWhenItTriesNext();
    void settingsAreFoundByTheirWords();
    void theChosenKindOfSettingsIsMarkedAsInTheNavigation();

    void whatCameWhileAnotherPageIsShownIsToldInAToast();
    void theDesktopIsToldOnlyWhatMatters();
    void aStrangersNameIsNoMarkupInANotice();
    void theResultLeadsToExactlyWhatCame();

private:
    QComboBox *box(const QString &name) const;
    int rows() const { return page<HistoryPage>()->findChild<QTableView *>()->model()->rowCount(); }
    Toggle *toggle(const QString &name) const;
    QLineEdit *field(const QString &name) const;
};

QComboBox *HistoryAndSettings::box(const QString &name) const
{
    for (QComboBox *box : m_window->findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

Toggle *HistoryAndSettings::toggle(const QString &name) const
{
    for (Toggle *toggle : page<SettingsPage>()->findChildren<Toggle *>())
        if (toggle->accessibleName() == name)
            return toggle;
    return nullptr;
}

QLineEdit *HistoryAndSettings::field(const QString &name) const
{
    for (QLineEdit *field : page<SettingsPage>()->findChildren<QLineEdit *>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

void HistoryAndSettings::theHistoryCanBeNarrowed()
{
    m_window->goTo(PageId::History);
    m_window->setHistory(sample::history());
    QCOMPARE(rows(), 38);

    QComboBox *time = box(QStringLiteral("Time"));
    time->setCurrentIndex(time->findText(QStringLiteral("Last 7 days")));
    const int ofSevenDays = rows();
    QVERIFY(ofSevenDays > 5 && ofSevenDays < 12);
    time->setCurrentIndex(0);
    QComboBox *result = box(QStringLiteral("Result"));
    result->setCurrentIndex(result->findText(QStringLiteral("Stopped")));

    QCOMPARE(rows(), 2);
}

void HistoryAndSettings::aChosenSyncAsksForItsTransfersAndCertificates()
{
    QSignalSpy asked(page<HistoryPage>(), &HistoryPage::detailsRequested);
    m_window->goTo(PageId::History);
    m_window->setHistory(sample::history());
    QCOMPARE(asked.last().first().toString(), sample::details().sessionId);

    page<HistoryPage>()->setDetails({sample::details()});

    QString report;
    for (const auto *text : page<HistoryPage>()->findChildren<QPlainTextEdit *>())
        report += text->toPlainText();
    QVERIFY2(report.contains(sample::details().transfers.first().id), qPrintable(report));
    QVERIFY(report.contains(sample::details().ours.id));
}

void HistoryAndSettings::theReportLeavesItsButtonALineOfItsOwn_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1280, 720), QSize(1366, 768), QSize(1024, 660),
                             QSize(1024, 600), QSize(720, 480)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void HistoryAndSettings::theReportLeavesItsButtonALineOfItsOwn()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    m_window->goTo(PageId::History);
    m_window->setHistory(sample::history());
    page<HistoryPage>()->findChild<QTableView *>()->selectRow(2);
    page<HistoryPage>()->setDetails({sample::details()});
    QTRY_VERIFY(button(QStringLiteral("Details of the chosen sync")));
    button(QStringLiteral("Details of the chosen sync"))->click();
    QTRY_VERIFY(button(QStringLiteral("Copy report")));
    QTest::qWait(0);

    const QWidget *copy = button(QStringLiteral("Copy report"));
    const QWidget *text = copy->parentWidget()->findChild<QPlainTextEdit *>();
    QVERIFY2(text->geometry().bottom() < copy->geometry().top(),
             qPrintable(QStringLiteral("%1 %2").arg(text->geometry().bottom()).arg(copy->geometry().top())));
    QVERIFY(text->height() >= text->minimumHeight());
    for (const QWidget *at = copy; at->parentWidget(); at = at->parentWidget())
        QVERIFY2(at->parentWidget()->rect().contains(at->geometry()), at->metaObject()->className());
}

void HistoryAndSettings::aSyncTheOtherDeviceAskedForCannotBeTriedAgainHere()
{
    SyncSummary sync = sample::history().at(2);
    m_window->goTo(PageId::History);
    m_window->setHistory({sync});
    QTRY_VERIFY(button(QStringLiteral("Try again")));

    sync.driven = false;
    m_window->setHistory({sync});

    QTRY_VERIFY(!button(QStringLiteral("Try again")));
}

void HistoryAndSettings::whatIsShownIsExported()
{
    m_window->goTo(PageId::History);
    m_window->setHistory(sample::history());
    QComboBox *result = box(QStringLiteral("Result"));
    result->setCurrentIndex(result->findText(QStringLiteral("Cancelled")));
    QList<SyncSummary> exported;
    connect(page<HistoryPage>(), &HistoryPage::exportRequested, this,
            [&](const QList<SyncSummary> &syncs) { exported = syncs; });

    for (QAction *action : page<HistoryPage>()->findChild<QMenu *>()->actions())
        if (action->text().contains(QLatin1String("CSV")))
            action->trigger();

    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.first().outcome, SyncOutcome::Cancelled);
}

void HistoryAndSettings::aSpreadsheetRunsNoNames()
{
    SyncSummary sync = sample::summary(QStringLiteral("a"), QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"));
    sync.facility.name = QStringLiteral("@Kijani, \"North\"\nSchool");

    const QByteArray csv = exportHistory({sync}, {sample::details()}, ExportFormat::Csv);

    QVERIFY(csv.startsWith("\xEF\xBB\xBFstarted_at,"));
    QVERIFY2(csv.contains(R"-("'=HYPERLINK(""http://x"",""y"")")-"), csv);
    QVERIFY2(csv.contains("\"'@Kijani, \"\"North\"\"\nSchool\""), csv);
    QCOMPARE(csv.count("\r\n"), 2); // a head and one line
    QVERIFY(csv.contains(sample::details().transfers.first().id.toUtf8()));
}

void HistoryAndSettings::jsonHoldsStagesTransfersAndCertificates()
{
    const SyncSummary sync = sample::summary(QStringLiteral("a"), QStringLiteral("Kijani office"));

    const QJsonArray all =
        QJsonDocument::fromJson(exportHistory({sync}, {sample::details()}, ExportFormat::Json)).array();

    QCOMPARE(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    QCOMPARE(one.value(QStringLiteral("received")).toObject().value(QStringLiteral("total")).toInt(), 12340);
    QCOMPARE(one.value(QStringLiteral("stages")).toArray().size(), sync.stages.size());
    QCOMPARE(one.value(QStringLiteral("transfers")).toArray().size(), 1);
    QCOMPARE(one.value(QStringLiteral("our_certificate")).toObject().value(QStringLiteral("id")).toString(),
             sample::details().ours.id);
    QCOMPARE(one.value(QStringLiteral("ended_at")).toString(), QStringLiteral("2024-11-26T10:24:00.000Z"));
}

void HistoryAndSettings::whereTheTimeWentIsSaidInPlainSteps()
{
    QCOMPARE(stageWords(sample::summary({}, {}).stages),
             QStringLiteral("connect 1\u00a0s, compare 2\u00a0s, receive 1\u00a0min\u00a057\u00a0s, "
                            "store 9\u00a0s")); // a line never ends between a number and its unit
    QCOMPARE(stageWords({}), QString());
}

void HistoryAndSettings::aNameIsChosenByLeavingTheField()
{
    m_window->goTo(PageId::Settings);
    QSignalSpy chosen(page<SettingsPage>(), &SettingsPage::nameChosen);
    QLineEdit *name = field(QStringLiteral("Name"));
    QCOMPARE(name->text(), sample::device().name);

    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("  Grade  5 "));
    QTest::keyClick(name, Qt::Key_Return);

    QCOMPARE(chosen.last().first().toString(), QStringLiteral("Grade 5"));
}

void HistoryAndSettings::anEmptyNameIsNotTaken()
{
    m_window->goTo(PageId::Settings);
    QSignalSpy chosen(page<SettingsPage>(), &SettingsPage::nameChosen);
    QLineEdit *name = field(QStringLiteral("Name"));

    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(name, Qt::Key_Return);

    QCOMPARE(chosen.size(), 0);
    QCOMPARE(name->text(), sample::device().name);
}

void HistoryAndSettings::thePortIsChosenAndOneOutOfBoundsIsNot()
{
    m_window->goTo(PageId::Settings);
    m_window->setServing({});
    QSignalSpy chosen(page<SettingsPage>(), &SettingsPage::servingChosen);
    QLineEdit *port = field(QStringLiteral("Port"));
    QCOMPARE(port->text(), QStringLiteral("45880"));

    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("80"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(says(QStringLiteral("A port is a number from 1024 to 65535.")));

    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("50001"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<ServingSettings>(), (ServingSettings{true, 50001, true, 45881}));
}

void HistoryAndSettings::connectionsOfOthersAreSwitchedOff()
{
    m_window->goTo(PageId::Settings);
    m_window->setServing({});
    QSignalSpy chosen(page<SettingsPage>(), &SettingsPage::servingChosen);
    toggle(QStringLiteral("Let others connect"))->click();
    QCOMPARE(chosen.last().first().value<ServingSettings>(), (ServingSettings{false, 45880, true, 45881}));
    DeviceFact alone = sample::device();
    alone.serving = false;
    m_window->setDevice(alone);
    m_window->setServing({false, 45880, true, 45881});
    QVERIFY(says(QStringLiteral("Nobody can connect to this laptop. It can still connect to others.")));

    toggle(QStringLiteral("Also without encryption"))->click();
    QCOMPARE(chosen.last().first().value<ServingSettings>(), (ServingSettings{false, 45880, false, 45881}));
}

void HistoryAndSettings::theLookChangesAtOnce()
{
    theme::apply({Look::Light, 1});
    m_window->goTo(PageId::Settings);
    QSignalSpy changed(m_window.get(), &MainWindow::appearanceChanged);
    Segments *look = nullptr;
    for (Segments *segments : page<SettingsPage>()->findChildren<Segments *>())
        if (segments->accessibleName() == QStringLiteral("Look"))
            look = segments;
    QVERIFY(look);

    QTest::mouseClick(look->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);

    QCOMPARE(theme::look(), Look::Dark);
    QCOMPARE(changed.size(), 1);
    m_window->setAppearance({Look::Light, 1});
    QCOMPARE(look->chosen(), 1);
}

void HistoryAndSettings::automaticSyncIsSetForAllAndForOne()
{
    m_window->setPeer(sample::syncedPeer());
    m_window->setAutomaticSync({30, true, false});
    m_window->goTo(PageId::Settings);
    QList<AutomaticSyncSettings> all;
    connect(page<SettingsPage>(), &SettingsPage::automaticSyncChosen, this,
            [&](const AutomaticSyncSettings &settings) { all << settings; });
    QSignalSpy one(page<SettingsPage>(), &SettingsPage::peerAutomaticChosen);

    QTest::mouseClick(toggle(QStringLiteral("Pause")), Qt::LeftButton);
    QCOMPARE(all.last(), (AutomaticSyncSettings{30, true, true}));
    QTest::mouseClick(toggle(QStringLiteral("Sync by itself with Library laptop")), Qt::LeftButton);

    QCOMPARE(one.last(), (QList<QVariant>{QStringLiteral("library"), true}));
    m_window->removePeer(QStringLiteral("library"));
    QTRY_VERIFY(!toggle(QStringLiteral("Sync by itself with Library laptop")));
}

void HistoryAndSettings::itSaysWhenItTriesNext()
{
    const PeerFact peer = sample::automaticPeer();
    QCOMPARE(automaticWords(peer, {}, sample::now), QStringLiteral("Syncs by itself. Next try in 11 minutes"));
    PeerFact failing = peer;
    failing.automatic = {true, sample::now.addSecs(40), 2};
    QCOMPARE(automaticWords(failing, {}, sample::now),
             QStringLiteral("Syncs by itself. Tries again in less than a minute"));
    QCOMPARE(automaticWords(peer, {15, true, true}, sample::now),
             QStringLiteral("Syncs by itself, paused at the moment"));
    QCOMPARE(automaticWords(sample::syncedPeer(), {}, sample::now), QString());

    m_window->setPeer(failing);
    QCOMPARE(automaticWords({15, true, false}, {peer, failing}, sample::now),
             QStringLiteral("Next try in less than a minute. Last one 4 minutes ago."));
}

void HistoryAndSettings::settingsAreFoundByTheirWords()
{
    m_window->goTo(PageId::Settings);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("kolibri"));
    const auto shown = [this] {
        QStringList titles;
        for (SettingRow *row : page<SettingsPage>()->findChildren<SettingRow *>())
            if (row->isVisible())
                titles << row->title();
        return titles;
    };

    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("Also without encryption"),
                                       QStringLiteral("Also show to Kolibri devices")}));
}

void HistoryAndSettings::theChosenKindOfSettingsIsMarkedAsInTheNavigation()
{
    m_window->resize(1280, 800);
    m_window->goTo(PageId::Settings);
    auto *sections = page<SectionList>();
    QTRY_VERIFY(sections->isVisible());
    sections->setFocus(Qt::MouseFocusReason);

    const QRect row = sections->visualItemRect(sections->currentItem());
    const QImage drawn = sections->viewport()->grab(row).toImage();

    const int middle = drawn.height() / 2;
    QCOMPARE(drawn.pixelColor(1, middle), theme::color(Role::Accent));
    QCOMPARE(drawn.pixelColor(drawn.width() - 2, middle), theme::color(Role::Selected)); // no line around it
    QVERIFY(drawn.pixelColor(drawn.width() - 1, 1) != theme::color(Role::Selected));     // a round corner
}

void HistoryAndSettings::whatCameWhileAnotherPageIsShownIsToldInAToast()
{
    m_window->setPeer(sample::syncingPeer());
    m_window->goTo(PageId::Data);

    m_window->showResult(sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office")));

    auto *toast = page<Toast>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->accessibleName().contains(QStringLiteral("12,340 records received")));
    for (QAbstractButton *action : toast->findChildren<QAbstractButton *>())
        if (action->text() == QStringLiteral("Show"))
            QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(!toast->isVisible());
    QCOMPARE(m_window->currentPage(), PageId::Nearby);
}

void HistoryAndSettings::theDesktopIsToldOnlyWhatMatters()
{
    SyncSummary sync = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
    QVERIFY(noticeWords(sync));
    sync.automatic = true;
    QVERIFY(noticeWords(sync)); // something came
    sync.received = {};
    sync.sent = {};
    QVERIFY(!noticeWords(sync)); // every quarter of an hour
    sync.outcome = SyncOutcome::Failed;
    sync.error = Error{Error::Kind::Unreachable, QStringLiteral("Nobody answers."), {}};
    QVERIFY(!noticeWords(sync)); // it tries again by itself
    sync.error = sample::fullDisk();
    QCOMPARE(noticeWords(sync)->text, sample::fullDisk().forPerson);
}

void HistoryAndSettings::aStrangersNameIsNoMarkupInANotice()
{
    const QString name = QStringLiteral("<img src=\"http://203.0.113.1/\"><b>Office</b>");
    SyncSummary sync = sample::summary(QStringLiteral("office"), name);
    QVERIFY(!noticeWords(sync)->title.contains(u'<'));
    sync.outcome = SyncOutcome::Failed;
    sync.error = Error{Error::Kind::Refused, QStringLiteral("%1 is busy.").arg(name), {}};
    const Notice failed = *noticeWords(sync);
    QVERIFY(!failed.title.contains(u'<') && !failed.text.contains(u'<'));
    QVERIFY(failed.text.contains(QStringLiteral("‹b›Office")));
}

void HistoryAndSettings::theResultLeadsToExactlyWhatCame()
{
    m_window->setModels(sample::models());
    const SyncSummary sync = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
    m_window->openResult(sync);
    QSignalSpy pages(m_window.get(), &MainWindow::pageRequested);

    for (QAbstractButton *row : m_window->findChildren<QAbstractButton *>())
        if (row->accessibleName() == QStringLiteral("Lesson, 43 records"))
            QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(pages.last().first().value<RecordQuery>().session, sync.sessionId);
    QTRY_VERIFY(button(QStringLiteral("Show all")));
    QTest::mouseClick(button(QStringLiteral("Show all")), Qt::LeftButton);

    QCOMPARE(pages.last().first().value<RecordQuery>().session, QString());
    QCOMPARE(pages.last().first().value<RecordQuery>().model, QStringLiteral("lesson"));
}

PITANGA_TEST(HistoryAndSettings)
#include "tst_history_and_settings.moc"
