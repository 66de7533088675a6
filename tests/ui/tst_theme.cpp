#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_colors.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace pitanga;

namespace {

constexpr auto colorLiteral = "\"#[0-9a-fA-F]{3,8}\\b|0x[fF]{2}[0-9a-fA-F]{6}\\b|\\bqRgba?\\(|QColor\\(\\s*\\d"
                              "|Qt::(red|green|blue|gray|darkGray|yellow)\\b";
constexpr auto pluralSource = "tr\\(\\s*\"([^\"]*%L?n[^\"]*)\"";
constexpr auto engineInclude = "#include \"engine/(?!(?:\\w+_)?facts\\.h)";

double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair
{
    const char *name;
    Role front;
    Role ground;
    double least;
};

const QList<Pair> pairs{{"text on card", Role::Text, Role::Card, 4.5},
                        {"text on window", Role::Text, Role::Window, 4.5},
                        {"text on selected", Role::Text, Role::Selected, 4.5},
                        {"text on hover", Role::Text, Role::Hover, 4.5},
                        {"soft on window", Role::Soft, Role::Window, 4.5},
                        {"soft on sunken", Role::Soft, Role::Sunken, 4.5},
                        {"soft on selected", Role::Soft, Role::Selected, 4.5},
                        {"soft on stop tint", Role::Soft, Role::StopTint, 4.5},
                        {"soft on ask tint", Role::Soft, Role::AskTint, 4.5},
                        {"faint on nav", Role::Faint, Role::Nav, 4.5},
                        {"faint on hover", Role::Faint, Role::Hover, 4.5},
                        {"faint on card", Role::Faint, Role::Card, 4.5},
                        {"on accent", Role::OnAccent, Role::Accent, 4.5},
                        {"on pressed accent", Role::OnAccent, Role::AccentPress, 4.5},
                        {"link on tonal", Role::Link, Role::Tonal, 4.5},
                        {"link on card", Role::Link, Role::Card, 4.5},
                        {"link on stop tint", Role::Link, Role::StopTint, 4.5},
                        {"ok chip", Role::Ok, Role::OkTint, 4.5},
                        {"busy chip", Role::Busy, Role::BusyTint, 4.5},
                        {"ask chip", Role::Ask, Role::AskTint, 4.5},
                        {"stop chip", Role::Stop, Role::StopTint, 4.5},
                        {"away chip", Role::Away, Role::AwayTint, 4.5},
                        {"stop on selected", Role::Stop, Role::Selected, 4.5},
                        {"danger on card", Role::Danger, Role::Card, 4.5},
                        {"violet tile", Role::Violet, Role::VioletTint, 4.5},
                        {"teal tile", Role::Teal, Role::TealTint, 4.5},
                        {"field border", Role::Control, Role::Card, 3},
                        {"field border on sunken", Role::Control, Role::Sunken, 3},
                        {"progress bar", Role::Busy, Role::Track, 3},
                        {"focus ring on nav", Role::Focus, Role::Nav, 3},
                        {"focus ring on card", Role::Focus, Role::Card, 3}};

} // namespace

/// Colours by role, readable in every look, and nowhere else.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void colorsStandInTheThemeAlone();
    void theLookChangesWhileWindowsAreOpen();
    void theDesktopsSwitchToDarkIsFollowed();
    void textGrowsWithTheSetting();
    void aTileKeepsItsHue();
    void pluralsComeOutRight();
    void everyPluralIsInTheEnglishFile();
    void theWindowKnowsFactsOfTheEngineAlone();
};

void ThemeTest::everyPairCanBeRead_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("pair");
    const char *names[]{"light", "dark", "contrast"};
    for (int look = 0; look < 3; ++look)
        for (int pair = 0; pair < int(pairs.size()); ++pair)
            QTest::addRow("%s, %s", pairs.at(pair).name, names[look]) << look << pair;
}

void ThemeTest::everyPairCanBeRead()
{
    QFETCH(int, look);
    QFETCH(int, pair);
    const ThemeColors &colors = colorsOf(Look(look));
    const Pair &seen = pairs.at(pair);

    const double ratio = contrast(colors[size_t(seen.front)], colors[size_t(seen.ground)]);

    QVERIFY2(ratio >= seen.least, qPrintable(QString::number(ratio)));
}

void ThemeTest::colorsStandInTheThemeAlone()
{
    static const QRegularExpression literal(QString::fromLatin1(colorLiteral));
    QDirIterator files(QStringLiteral(PITANGA_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QLatin1String("theme_colors.")))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!literal.match(text).hasMatch(),
                 qPrintable(file.fileName() + u' ' + literal.match(text).captured()));
        ++seen;
    }
    QVERIFY(seen > 50);
}

void ThemeTest::theLookChangesWhileWindowsAreOpen()
{
    theme::install(*qApp, {Look::Light, 1});
    int changes = 0;
    QObject context;
    theme::follow(&context, [&changes] { ++changes; });
    const QColor light = QApplication::palette().color(QPalette::Window);

    theme::apply({Look::Dark, 1});

    QCOMPARE(changes, 2); // once at once, once for the change
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < light.lightness());
    QCOMPARE(QApplication::palette().color(QPalette::HighlightedText), theme::color(Role::Text));
}

void ThemeTest::theDesktopsSwitchToDarkIsFollowed()
{
    QPalette desktop(Qt::white);
    theme::install(*qApp, {std::nullopt, 1}, [&desktop] { return desktop; });
    QCOMPARE(theme::look(), Look::Light);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto desktopTurns = [&](const QColor &ground) {
        desktop = QPalette(ground);
        QEvent told(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &told);
    };

    desktopTurns(QColor(Qt::darkGray).darker(300));
    QTRY_COMPARE(theme::look(), Look::Dark);
    QCOMPARE(window.palette().color(QPalette::Window), theme::color(Role::Window));

    theme::apply({Look::Light, 1}); // what the person chose wins
    desktopTurns(QColor(Qt::black).lighter(130));
    QCoreApplication::processEvents();
    QCOMPARE(theme::look(), Look::Light);
    theme::install(*qApp, {Look::Light, 1});
}

void ThemeTest::textGrowsWithTheSetting()
{
    theme::apply({Look::Light, 1});
    const int normal = QApplication::font().pixelSize();
    QVERIFY(normal >= 15);

    theme::apply({Look::Light, 2});

    QCOMPARE(QApplication::font().pixelSize(), 2 * normal);
    QCOMPARE(theme::em(2), 4 * normal);
}

void ThemeTest::aTileKeepsItsHue()
{
    QCOMPARE(theme::tileHue(QStringLiteral("library")), theme::tileHue(QStringLiteral("library")));
}

void ThemeTest::pluralsComeOutRight()
{
    installEnglishPlurals(*qApp);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto records = [](int n) {
        return QCoreApplication::translate("pitanga::UiWords", "%Ln record(s)", nullptr, n);
    };
    QCOMPARE(records(1), QStringLiteral("1 record"));
    QCOMPARE(records(2), QStringLiteral("2 records"));
    QCOMPARE(records(12340), QStringLiteral("12,340 records"));
}

void ThemeTest::everyPluralIsInTheEnglishFile()
{
    QFile english(QStringLiteral(PITANGA_SOURCE_DIR "/translations/pitanga_en.ts"));
    QVERIFY(english.open(QIODevice::ReadOnly));
    const QString known = QString::fromUtf8(english.readAll());
    QVERIFY(!known.contains(QLatin1String("unfinished")));
    static const QRegularExpression plural(QString::fromLatin1(pluralSource));
    QDirIterator files(QStringLiteral(PITANGA_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = plural.globalMatch(text); match.hasNext(); ++seen) {
            const QString source = match.next().captured(1);
            QVERIFY2(known.contains(u'>' + source.toHtmlEscaped() + u'<'), qPrintable(source));
        }
    }
    QVERIFY(seen > 10);
}

void ThemeTest::theWindowKnowsFactsOfTheEngineAlone()
{
    static const QRegularExpression include(QString::fromLatin1(engineInclude));
    QDirIterator files(QStringLiteral(PITANGA_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!include.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
}

PITANGA_TEST(ThemeTest)
#include "tst_theme.moc"
