#include "page_checks.h"
#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/decisions/error_words.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/first_run.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace pitanga;

/// The languages of the screen: which one is spoken, and what follows it. (That every text is there in every
/// language is seen by architecture/check_translations.)
class LanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theFirstWishOfTheSystemThatIsThereCounts_data();
    void theFirstWishOfTheSystemThatIsThereCounts();
    void everythingIsSaidInTheLanguage_data();
    void everythingIsSaidInTheLanguage();
    void numbersAndPluralsAreTheLanguages();
    void arabicMirrorsTheWindow();
    void aLanguageIsOfferedByItsOwnName();
    void theFirstRunTellsWhichLanguageWasChosen();
    void anErrorIsKnownInWhateverLanguageItWasTold();
    void anErrorIsToldAnewInTheLanguageOfTheScreen();
    void aReportHoldsNoNamesInAnyLanguage_data();
    void aReportHoldsNoNamesInAnyLanguage();
};

namespace {

void everyLanguage()
{
    QTest::addColumn<QString>("code");
    for (const ScreenLanguage &language : screenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

bool says(const QWidget &window, const QString &words)
{
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

constexpr auto noSense = "The other device sent counters that make no sense.";
constexpr auto notKnown =
    "%1 does not know this device yet. Compare the words on both screens, then ask again.";

/// As the engine says it in the language that is spoken now.
QString told(const char *sentence)
{
    return QCoreApplication::translate("pitanga::Words", sentence)
        .replace(QLatin1String("%1"), QStringLiteral("Wanjiru’s tablet"));
}

} // namespace

void LanguagesTest::initTestCase()
{
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
}

void LanguagesTest::cleanup()
{
    speak(*qApp, QStringLiteral("en"));
}

void LanguagesTest::theFirstWishOfTheSystemThatIsThereCounts_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *wishes, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(wishes).split(u' ') << QString::fromLatin1(code);
    };
    row("a language of a country", "pt-BR", "pt");
    row("with its script", "ar-Arab-EG en", "ar");
    row("as some systems spell it", "sw_KE", "sw");
    row("the second where the first is not there", "de-DE fr-FR", "fr");
    row("English where none is", "de-DE hi-IN", "en");
    row("English on a system without a language", "C", "en");
}

void LanguagesTest::theFirstWishOfTheSystemThatIsThereCounts()
{
    QFETCH(QStringList, wishes);
    QTEST(screenLanguage(wishes), "code");
}

void LanguagesTest::everythingIsSaidInTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("nearby");
    QTest::addColumn<QString>("advice");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Nearby") << QStringLiteral("Sync again;");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Cerca") << QStringLiteral("Sincronice");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("À proximité")
                        << QStringLiteral("Synchronisez");
    QTest::newRow("pt") << QStringLiteral("pt") << QStringLiteral("Por perto") << QStringLiteral("Sincronize");
    QTest::newRow("sw") << QStringLiteral("sw") << QStringLiteral("Vilivyo karibu")
                        << QStringLiteral("Sawazisha");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("الأجهزة القريبة")
                        << QStringLiteral("أجرِ المزامنة");
}

void LanguagesTest::everythingIsSaidInTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, nearby);
    QFETCH(QString, advice);
    speak(*qApp, code);

    const MainWindow window([] { return sample::now; });
    QVERIFY(says(window, nearby));

    // The engine and the catalogue of errors speak it too.
    const ErrorWords words = errorWords(Error{Error::Kind::Data, QString::fromUtf8(noSense), {}});
    QVERIFY2(words.rest.contains(advice), qPrintable(words.rest));
    QCOMPARE(words.headline, told(noSense));
}

void LanguagesTest::numbersAndPluralsAreTheLanguages()
{
    speak(*qApp, QStringLiteral("fr"));
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(numberWords(12340), QStringLiteral("12\u202F340"));
    QCOMPARE(QCoreApplication::translate("pitanga::UiWords", "%Ln record(s) sent.", nullptr, 0),
             QStringLiteral("0 enregistrement envoyé."));
    QCOMPARE(sizeWords(14'000), QStringLiteral("14 ko"));

    speak(*qApp, QStringLiteral("sw")); // whose unit comes first
    QCOMPARE(sizeWords(14'000), QStringLiteral("14 kB"));

    speak(*qApp, QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("pitanga::UiWords", "%Ln record(s) sent.", nullptr, 0),
             QStringLiteral("0 records sent."));
}

void LanguagesTest::arabicMirrorsTheWindow()
{
    speak(*qApp, QStringLiteral("ar"));
    MainWindow window([] { return sample::now; });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *navigation = window.findChild<Navigation *>();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(navigation->mapTo(&window, QPoint()).x() + navigation->width(), window.width());

    speak(*qApp, QStringLiteral("sw"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_COMPARE(navigation->mapTo(&window, QPoint()).x(), 0);
}

void LanguagesTest::aLanguageIsOfferedByItsOwnName()
{
    speak(*qApp, QStringLiteral("fr"));
    MainWindow window([] { return sample::now; });
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    QComboBox *languages = window.settings().languages();
    QStringList names;
    for (int i = 0; i < languages->count(); ++i)
        names << languages->itemText(i);
    QCOMPARE(names,
             (QStringList{QStringLiteral("Comme le système"), QStringLiteral("English"),
                          QStringLiteral("Español"), QStringLiteral("Français"), QStringLiteral("Português"),
                          QStringLiteral("Kiswahili"), QStringLiteral("العربية")}));
    window.setLanguage({});
    QCOMPARE(languages->currentIndex(), 0);
    window.setLanguage(QStringLiteral("fr"));
    QCOMPARE(languages->currentText(), QStringLiteral("Français"));

    window.goTo(PageId::Settings);
    window.show();
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("pt"));
}

void LanguagesTest::theFirstRunTellsWhichLanguageWasChosen()
{
    MainWindow window([] { return sample::now; });
    window.setLanguage(QStringLiteral("sw"));
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    window.startFirstRun();
    window.show();
    QComboBox *languages = nullptr;
    for (auto *box : window.findChildren<QComboBox *>())
        if (box->isVisible())
            languages = box;
    QVERIFY(languages);
    QCOMPARE(languages->currentText(), QStringLiteral("Kiswahili"));
    QCOMPARE(languages->count(), 6); // as the system is what one begins with
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Home);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("en"));
}

void LanguagesTest::anErrorIsKnownInWhateverLanguageItWasTold()
{
    speak(*qApp, QStringLiteral("es")); // of whoever reads it
    for (const auto &part : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                             error_catalogue::records()})
        for (const CataloguedError &error : part) {
            QStringList sentences{QString::fromUtf8(error.says)};
            for (const char *context : {"pitanga::Words", "pitanga::UiWords", "pitanga::MainWindow"})
                sentences << inEveryLanguage(context, error.says);
            QVERIFY2(sentences.size() >= screenLanguages().size(), error.says);
            for (QString &sentence : sentences) {
                for (const char *place : {"%1", "%2"})
                    sentence.replace(QLatin1String(place), QStringLiteral("Wanjiru’s (old) tablet. It"));
                const auto explanation = explainError(sentence);
                QVERIFY2(explanation, qPrintable(sentence));
                QCOMPARE(explanation->says, QString::fromUtf8(error.says));
            }
        }
}

void LanguagesTest::anErrorIsToldAnewInTheLanguageOfTheScreen()
{
    speak(*qApp, QStringLiteral("fr"));
    const QString french = told(notKnown);
    speak(*qApp, QStringLiteral("sw"));
    const QString swahili = told(notKnown);
    QVERIFY(swahili.contains(QStringLiteral("Wanjiru’s tablet")) && swahili != french);

    QCOMPARE(toldAnew(french), swahili);
    QCOMPARE(toldAnew(swahili), swahili);
    QCOMPARE(errorWords(Error{Error::Kind::Refused, french, {}}).headline,
             errorWords(Error{Error::Kind::Refused, swahili, {}}).headline);
    speak(*qApp, QStringLiteral("en"));
    QCOMPARE(toldAnew(french), told(notKnown));
    QCOMPARE(toldAnew(QStringLiteral("Another program says something else.")),
             QStringLiteral("Another program says something else."));
}

void LanguagesTest::aReportHoldsNoNamesInAnyLanguage_data()
{
    everyLanguage();
}

void LanguagesTest::aReportHoldsNoNamesInAnyLanguage()
{
    QFETCH(QString, code);
    speak(*qApp, code);
    const Error error{Error::Kind::NotAuthorised, told(notKnown), QStringLiteral("not_compared")};

    const QString report = errorReport(error, QStringLiteral("joining"));

    QVERIFY2(!report.contains(QStringLiteral("Wanjiru")), qPrintable(report));
    QVERIFY(report.contains(QStringLiteral("Shown:     %1 does not know this device yet."))); // in English
    for (const char *sentence : {"“Wanjiru” is busy", "« Wanjiru » est occupé", "\u2068Wanjiru\u2069 yuko"})
        QVERIFY(!withoutSecrets(QString::fromUtf8(sentence)).contains(QStringLiteral("Wanjiru")));
}

PITANGA_TEST(LanguagesTest)
#include "tst_languages.moc"
