// How syncs ended and what became of them: results, History and the doctor's verdicts, in every look and size.
// The pictures are for people to look at; the test sees that nothing is cut.
#include "drawn_pages.h"
#include "engine/inspect/doctor_words.h"
#include "sample_diagnosis.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/pages/history_page.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace pitanga;

class OutcomeScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyResultIsDrawnWithNothingCut_data();
    void everyResultIsDrawnWithNothingCut();
    void everyStateOfHistoryIsDrawnWithNothingCut_data();
    void everyStateOfHistoryIsDrawnWithNothingCut();
    void everyStateOfTheDoctorIsDrawnWithNothingCut_data();
    void everyStateOfTheDoctorIsDrawnWithNothingCut();
    void everyVerdictIsDrawnWithNothingCut_data();
    void everyVerdictIsDrawnWithNothingCut();
};

namespace {

void press(const QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button->click();
    QFAIL(qPrintable(QStringLiteral("no button: ") + text));
}

SyncSummary summaryOf(const QString &page)
{
    SyncSummary sync = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
    if (page == QLatin1String("result"))
        sync.received.merged = 2;
    if (page == QLatin1String("result-waiting"))
        sync.waiting = 3;
    if (page == QLatin1String("result-none")) {
        sync.received = {};
        sync.sent = {};
        sync.receivedByModel.clear();
    }
    if (page == QLatin1String("result-stopped")) {
        sync.outcome = SyncOutcome::Failed;
        sync.error = sample::fullDisk();
    }
    if (page == QLatin1String("result-cancelled"))
        sync.outcome = SyncOutcome::Cancelled;
    return sync;
}

/// The row of the list that finds the fault.
DoctorCheck finderOf(DoctorFault fault)
{
    if (fault <= DoctorFault::NoNetwork)
        return DoctorCheck::Network;
    if (fault <= DoctorFault::NameUnknown)
        return DoctorCheck::Name;
    if (fault <= DoctorFault::DeviceAway)
        return DoctorCheck::Address;
    if (fault == DoctorFault::NobodyAtPort)
        return DoctorCheck::Port;
    if (fault == DoctorFault::FirewallThere)
        return DoctorCheck::Firewall;
    if (fault <= DoctorFault::NotASyncProgram)
        return DoctorCheck::Port;
    if (fault <= DoctorFault::OtherDevice)
        return DoctorCheck::Encryption;
    if (fault <= DoctorFault::PeerBroken)
        return DoctorCheck::Version;
    if (fault <= DoctorFault::SameNameOtherRoot)
        return DoctorCheck::Facility;
    if (fault <= DoctorFault::PeerHoldsNoKey)
        return DoctorCheck::Certificate;
    return fault == DoctorFault::ClockWrong ? DoctorCheck::Clock : DoctorCheck::DiskSpace;
}

DoctorReport reportOf(DoctorFault fault)
{
    DoctorReport report = sample::nothingWrong();
    report.fault = fault;
    for (CheckFact &check : report.checks) {
        if (check.check == finderOf(fault))
            check = {check.check, CheckOutcome::Failed, doctor_words::finding(fault, report.peerName),
                     check.technical};
        else if (check.check > finderOf(fault) && check.check <= DoctorCheck::Version)
            check = sample::notChecked(check.check);
    }
    doctor_words::conclude(report);
    return report;
}

} // namespace

void OutcomeScreenshots::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
}

void OutcomeScreenshots::everyResultIsDrawnWithNothingCut_data()
{
    addPages(
        {"result", "result-none", "result-waiting", "result-stopped", "result-cancelled", "result-details"});
}

void OutcomeScreenshots::everyResultIsDrawnWithNothingCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        window.setModels(sample::models());
        window.openResult(summaryOf(page));
        if (page == QLatin1String("result-details"))
            press(window, QStringLiteral("Details"));
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void OutcomeScreenshots::everyStateOfHistoryIsDrawnWithNothingCut_data()
{
    addPages({"history", "history-stopped", "history-details", "history-filtered", "history-nothing",
              "history-saved", "history-empty"});
}

void OutcomeScreenshots::everyStateOfHistoryIsDrawnWithNothingCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        window.goTo(PageId::History);
        window.setHistory(page == QLatin1String("history-empty") ? QList<SyncSummary>() : sample::history());
        auto *history = window.findChild<HistoryPage *>();
        const QList<QComboBox *> filters = history->findChildren<QComboBox *>();
        const auto choose = [&](const char *name, int row) {
            for (QComboBox *box : filters)
                if (box->accessibleName() == QLatin1String(name))
                    box->setCurrentIndex(row);
        };
        if (page == QLatin1String("history-saved"))
            history->showSaved(QStringLiteral("/home/amina/Documents/pitanga-history-2024-11-26.csv"), 38);
        if (page == QLatin1String("history-stopped") || page == QLatin1String("history-details")) {
            auto *table = history->findChild<QTableView *>();
            table->setCurrentIndex(table->model()->index(2, 0));
        }
        history->setDetails({sample::details()});
        QTest::qWait(20);
        if (page == QLatin1String("history-details"))
            press(*history, QStringLiteral("Details"));
        if (page == QLatin1String("history-filtered") || page == QLatin1String("history-nothing"))
            choose("Result", page == QLatin1String("history-nothing") ? 3 : 2);
        if (page == QLatin1String("history-nothing"))
            choose("Time", 1);
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void OutcomeScreenshots::everyStateOfTheDoctorIsDrawnWithNothingCut_data()
{
    addPages({"doctor", "doctor-steps", "doctor-well", "doctor-checking"});
}

void OutcomeScreenshots::everyStateOfTheDoctorIsDrawnWithNothingCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        window.setPeer(sample::awayPeer());
        window.openDoctor(sample::awayPeer().id);
        if (page != QLatin1String("doctor-checking"))
            window.showDiagnosis(page == QLatin1String("doctor-well") ? sample::nothingWrong()
                                                                      : sample::firewall());
        if (page == QLatin1String("doctor-steps"))
            press(window, QStringLiteral("Show the steps"));
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void OutcomeScreenshots::everyVerdictIsDrawnWithNothingCut_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("form");
    for (int fault = 1; fault < doctor_words::faultCount; ++fault)
        for (int form = 0; form < int(forms.size()); ++form)
            QTest::addRow("%s in %s", doctor_words::nameOf(DoctorFault(fault)).constData(), forms.at(form).name)
                << fault << form;
}

void OutcomeScreenshots::everyVerdictIsDrawnWithNothingCut()
{
    QFETCH(int, fault);
    QFETCH(int, form);
    const DoctorReport report = reportOf(DoctorFault(fault));

    const QString page =
        QStringLiteral("doctor-%1").arg(QLatin1String(doctor_words::nameOf(DoctorFault(fault))));
    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        window.setPeer(sample::awayPeer());
        window.openDoctor(sample::awayPeer().id);
        window.showDiagnosis(report);
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(OutcomeScreenshots)
#include "tst_outcome_screenshots.moc"
