// The pages in every language of the screen: the longer words of some and the other direction of one cut
// nothing.
#include "drawn_pages.h"
#include "sample_diagnosis.h"
#include "sample_meeting.h"
#include "sample_trust.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/choice_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/first_run.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/choice_tree.h"

#include <QTableView>
#include <QTest>

using namespace pitanga;

class LanguageScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { speak(*qApp, QStringLiteral("en")); }
    void everyPageIsDrawnWithNoTextCut_data();
    void everyPageIsDrawnWithNoTextCut();

private:
    void prepare(MainWindow &window, const QString &page);
    void prepareFirstRun(MainWindow &window, const QString &page);
    void prepareData(MainWindow &window);
};

namespace {

/// The two that leave words the least room.
const QList<Form> sizes{{"1024", Look::Light, QSize(1024, 600)}, {"text200", Look::Light, QSize(1024, 600), 2}};

} // namespace

void LanguageScreenshots::initTestCase()
{
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
}

void LanguageScreenshots::everyPageIsDrawnWithNoTextCut_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("size");
    for (const ScreenLanguage &language : screenLanguages()) {
        if (language.code == QLatin1String("en"))
            continue; // drawn elsewhere, in every state
        for (const char *page : {"first-name", "first-facility", "first-compare", "nearby", "result", "choose",
                                 "data", "certificates", "history", "settings", "doctor"})
            for (int size = 0; size < int(sizes.size()); ++size)
                QTest::addRow("%s in %s, %s", page, qPrintable(language.code), sizes.at(size).name)
                    << language.code << QString::fromLatin1(page) << size;
    }
}

void LanguageScreenshots::prepareFirstRun(MainWindow &window, const QString &page)
{
    FirstRun &steps = window.startFirstRun();
    steps.setDevice(sample::device());
    steps.setCanCompare(true);
    for (const PeerFact &peer : sample::newcomersPeers())
        steps.setPeer(peer);
    if (page == QLatin1String("first-facility"))
        steps.answerName(std::nullopt);
}

void LanguageScreenshots::prepareData(MainWindow &window)
{
    connect(&window, &MainWindow::pageRequested, &window,
            [&window](const RecordQuery &query) { window.setPage(sample::peoplePage(query)); });
    connect(&window, &MainWindow::recordRequested, &window, [&window] { window.setRecord(sample::person()); });
    window.goTo(PageId::Data);
    window.setModels(sample::models());
    auto *table = window.data().findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
}

void LanguageScreenshots::prepare(MainWindow &window, const QString &page)
{
    window.setDiscovery(sample::discovery());
    window.setAutomaticSync({});
    if (page.startsWith(QLatin1String("first")))
        prepareFirstRun(window, page);
    if (page == QLatin1String("first-compare")) {
        window.endFirstRun();
        window.setMeeting(sample::meeting());
    }
    if (page == QLatin1String("nearby") || page == QLatin1String("settings"))
        for (const PeerFact &peer : sample::peers())
            window.setPeer(peer);
    if (page == QLatin1String("result")) {
        window.setModels(sample::models());
        SyncSummary summary = sample::summary(QStringLiteral("office"), QStringLiteral("Kijani office"));
        summary.received.merged = 2;
        window.openResult(summary);
    }
    if (page == QLatin1String("choose")) {
        window.openChoice(sample::syncedPeer());
        window.choice().setChoices(sample::choices());
        window.choice().showPreview(window.choice().findChild<ChoiceTree *>()->choice(), sample::preview());
    }
    if (page == QLatin1String("data"))
        prepareData(window);
    if (page == QLatin1String("certificates")) {
        window.goTo(PageId::Certificates);
        window.certificates().setCertificates(sample::certificates());
    }
    if (page == QLatin1String("history")) {
        window.goTo(PageId::History);
        window.setHistory(sample::history());
    }
    if (page == QLatin1String("settings")) {
        window.goTo(PageId::Settings);
        window.settings().setStorage(sample::storage());
        window.settings().setTray(true, true);
    }
    if (page == QLatin1String("doctor")) {
        window.setPeer(sample::awayPeer());
        window.openDoctor(sample::awayPeer().id);
        window.showDiagnosis(sample::firewall());
    }
}

void LanguageScreenshots::everyPageIsDrawnWithNoTextCut()
{
    QFETCH(QString, code);
    QFETCH(QString, page);
    QFETCH(int, size);
    speak(*qApp, code);
    Form form = sizes.at(size);
    form.rightToLeft = QGuiApplication::isRightToLeft();

    const QStringList problems =
        drawPage(QStringLiteral("%1-%2").arg(page, code), form, [&](MainWindow &window) {
            window.setLanguage(code);
            prepare(window, page);
        });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(LanguageScreenshots)
#include "tst_language_screenshots.moc"
