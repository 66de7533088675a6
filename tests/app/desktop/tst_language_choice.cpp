// Choosing a language while the program runs: the window speaks it at once, at the same place, and the engine
// goes on. The window, engine and settings of the program; for a sync a second device in a process of its own.
#include "app/demo/demo.h"
#include "app/desktop/desktop_window.h"
#include "engine/host.h"
#include "engine/tables/device.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/first_run.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pitanga;

namespace {

constexpr int startMs = 60'000; // the second device makes its school first
constexpr int syncMs = 60'000;

bool says(const QWidget &window, const QString &text)
{
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QComboBox *languagesOf(const QWidget &window)
{
    for (auto *box : window.findChildren<QComboBox *>())
        if (box->isVisible() && box->findText(QStringLiteral("Kiswahili")) >= 0)
            return box;
    return nullptr;
}

QPushButton *buttonCalled(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class LanguageChoice : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void inTheFirstRunItTakesEffectAtOnceAndTheTypedNameStays();
    void inTheSettingsOneStaysOnThePage();
    void itIsKeptAndCanFollowTheSystemAgain();
    void whatWasKeptMayBeAnything();
    void aTroubleThatWaitsIsToldInTheNewLanguage();
    void theWordsOfMeetingsFollow();
    void theKindsOfRecordsAreNamedInIt();
    void aRunningSyncGoesOn();

private:
    MainWindow &window() const { return m_screen->window(); }
    /// As the list does when a person clicks the name in it.
    void choose(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<DesktopWindow> m_screen;
};

void LanguageChoice::initTestCase()
{
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
}

void LanguageChoice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    speak(*qApp, QStringLiteral("en"));
    HostOptions hosting;
    hosting.listen = QHostAddress(QHostAddress::LocalHost);
    hosting.httpsPort = 0;
    hosting.httpPort = std::nullopt;
    auto engine = Engine::open({.home = m_folder->filePath(QStringLiteral("home"))}, hosting);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().forLog));
    m_engine = *std::move(engine);
    m_screen = std::make_unique<DesktopWindow>(*m_engine, *m_settings,
                                               [](QWidget *, const QString &) { return QString(); });
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void LanguageChoice::cleanup()
{
    m_screen.reset();
    m_engine.reset();
    speak(*qApp, QStringLiteral("en"));
}

void LanguageChoice::choose(const QString &name)
{
    QSignalSpy renewed(m_screen.get(), &DesktopWindow::renewed);
    QComboBox *languages = languagesOf(window());
    QVERIFY(languages);
    const int there = languages->findText(name);
    QVERIFY(there >= 0);
    languages->setCurrentIndex(there);
    emit languages->activated(there);
    QTRY_COMPARE(renewed.size(), 1);
}

void LanguageChoice::inTheFirstRunItTakesEffectAtOnceAndTheTypedNameStays()
{
    m_screen->beginFirstRun();
    QVERIFY(says(window(), QStringLiteral("What is this laptop called?")));
    auto *name = qobject_cast<QLineEdit *>(window().focusWidget());
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Salle des professeurs"));
    window().resize(900, 620);

    choose(QStringLiteral("Français"));

    QVERIFY(window().isVisible() && window().isFirstRun());
    QCOMPARE(window().size(), QSize(900, 620));
    QVERIFY(says(window(), QStringLiteral("Comment s’appelle cet ordinateur\u00A0?")));
    QCOMPARE(languagesOf(window())->currentText(), QStringLiteral("Français"));
    QCOMPARE(window().focusWidget(), languagesOf(window())); // the keyboard goes on from there
    const auto fields = window().findChild<FirstRun *>()->findChildren<QLineEdit *>();
    QCOMPARE(fields.first()->text(), QStringLiteral("Salle des professeurs"));

    choose(QStringLiteral("العربية"));
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    QTest::mouseClick(buttonCalled(window(), FirstRun::tr("Continue")), Qt::LeftButton);
    QTRY_COMPARE(m_engine->device().name, QStringLiteral("Salle des professeurs"));
    QTRY_VERIFY(says(window(), FirstRun::tr("Which facility do you work in?")));
}

void LanguageChoice::inTheSettingsOneStaysOnThePage()
{
    window().goTo(PageId::Settings);
    choose(QStringLiteral("Español"));

    QCOMPARE(window().currentPage(), PageId::Settings);
    QVERIFY(says(window(), QStringLiteral("Idioma")));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    QCOMPARE(window().focusWidget(), languagesOf(window()));

    choose(QStringLiteral("العربية"));
    const auto *navigation = window().findChild<Navigation *>();
    QTRY_COMPARE(navigation->mapTo(&window(), QPoint()).x() + navigation->width(), window().width());
    choose(QStringLiteral("English"));
    QTRY_COMPARE(window().findChild<Navigation *>()->mapTo(&window(), QPoint()).x(), 0);
    QVERIFY(says(window(), QStringLiteral("Language")));
}

void LanguageChoice::itIsKeptAndCanFollowTheSystemAgain()
{
    window().goTo(PageId::Settings);
    choose(QStringLiteral("Kiswahili"));
    m_settings->sync();
    const QSettings later(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(DesktopWindow::languageFrom(later), QStringLiteral("sw"));
    speak(*qApp, QStringLiteral("en"));
    DesktopWindow::speakAsKept(later);
    QCOMPARE(QLocale().language(), QLocale::Swahili);

    choose(SettingsPage::tr("As the system"));
    QCOMPARE(DesktopWindow::languageFrom(*m_settings), QString());
    QCOMPARE(QLocale().language(), QLocale(systemLanguage()).language());
}

void LanguageChoice::whatWasKeptMayBeAnything()
{
    m_settings->setValue(QStringLiteral("language"), QStringLiteral("../tlh"));

    QCOMPARE(DesktopWindow::languageFrom(*m_settings), QString());
}

void LanguageChoice::aTroubleThatWaitsIsToldInTheNewLanguage()
{
    const char *trouble = "The other device sent counters that make no sense.";
    window().showError(Error{Error::Kind::Data, QString::fromUtf8(trouble), {}});
    window().goTo(PageId::Settings);
    QVERIFY(says(window(), QString::fromUtf8(trouble)));

    choose(QStringLiteral("Português"));

    QVERIFY(says(window(), QCoreApplication::translate("pitanga::Words", trouble)));
    QVERIFY(!says(window(), QString::fromUtf8(trouble)));
}

void LanguageChoice::theWordsOfMeetingsFollow()
{
    window().goTo(PageId::Settings);
    QCOMPARE(m_engine->meetings().language(), QByteArray("en"));
    choose(QStringLiteral("Kiswahili"));
    QCOMPARE(m_engine->meetings().language(), QByteArray("sw"));
    choose(QStringLiteral("العربية")); // has no list: the digits stand below English words
    QCOMPARE(m_engine->meetings().language(), QByteArray("en"));
}

void LanguageChoice::theKindsOfRecordsAreNamedInIt()
{
    window().goTo(PageId::Settings);
    choose(QStringLiteral("Français"));

    QStringList said;
    m_engine->models(this, [&said](const Result<QList<ModelFact>> &models) {
        for (const ModelFact &model : models ? *models : QList<ModelFact>()) {
            said << model.title;
            for (const FieldFact &field : model.fields)
                said << field.title;
        }
    });
    QTRY_VERIFY(said.contains(QStringLiteral("Personne")));
    QVERIFY(said.contains(QStringLiteral("Nom complet")) && !said.contains(QStringLiteral("Full name")));
}

void LanguageChoice::aRunningSyncGoesOn()
{
    m_engine->serve();
    const Demo demo(*m_engine, QStringLiteral(PITANGA_DESKTOP_PROGRAM),
                    {m_folder->filePath(QStringLiteral("home")), m_folder->filePath(QStringLiteral("second"))},
                    [](const Error &error) { QFAIL(qPrintable(error.forPerson + error.forLog)); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_engine->peers().isEmpty() && !m_engine->peers().first().shared.isEmpty(),
                             startMs);
    QSignalSpy progressed(m_engine.get(), &Engine::syncProgressed);
    QSignalSpy ended(m_engine.get(), &Engine::syncEnded);
    QPushButton *sync = nullptr;
    QTRY_VERIFY((sync = buttonCalled(window(), QStringLiteral("Sync"))));
    QTest::mouseClick(sync, Qt::LeftButton);
    window().goTo(PageId::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), syncMs);

    choose(QStringLiteral("Français"));
    QCOMPARE(ended.size(), 0);
    window().goTo(PageId::Nearby);

    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, syncMs);
    const auto summary = ended.first().first().value<SyncSummary>();
    QCOMPARE(summary.outcome, SyncOutcome::Completed);
    QVERIFY(summary.received.total() > 15'000);
    QTRY_VERIFY(says(window(), QStringLiteral("Synchronisé avec")));
}

PITANGA_TEST(LanguageChoice)
#include "tst_language_choice.moc"
