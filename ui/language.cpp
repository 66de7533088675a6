#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace pitanga {
namespace {

constexpr auto translatorName = "of the chosen language";

QString fileOf(const QString &code)
{
    return QStringLiteral(":/pitanga/i18n/pitanga_%1.qm").arg(code);
}

/// A locale that other threads may be reading stays alive for good: QLocale's default is no atomic value.
void setDefaultLocale(const QLocale &locale)
{
    static QList<QLocale> used;
    used << locale;
    QLocale::setDefault(locale);
}

/// `loaded` into one that speaks from now on.
void install(QCoreApplication &app, std::unique_ptr<QTranslator> loaded)
{
    loaded->setObjectName(QLatin1String(translatorName));
    loaded->setParent(&app);
    QCoreApplication::installTranslator(loaded.release());
}

} // namespace

const QList<ScreenLanguage> &screenLanguages()
{
    static const QList<ScreenLanguage> languages{{QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("es"), QStringLiteral("Español")},
                                                 {QStringLiteral("fr"), QStringLiteral("Français")},
                                                 {QStringLiteral("pt"), QStringLiteral("Português")},
                                                 {QStringLiteral("sw"), QStringLiteral("Kiswahili")},
                                                 {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return languages;
}

QString screenLanguage(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString code = wish.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        for (const ScreenLanguage &language : screenLanguages())
            if (language.code == code)
                return code;
    }
    return QStringLiteral("en");
}

QString systemLanguage()
{
    return screenLanguage(QLocale::system().uiLanguages());
}

void installEnglishPlurals(QCoreApplication &app)
{
    auto *english = new QTranslator(&app);
    const bool loaded = english->load(fileOf(QStringLiteral("en")));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded);
    QCoreApplication::installTranslator(english);
}

void speak(QCoreApplication &app, const QString &code)
{
    for (QTranslator *before : app.findChildren<QTranslator *>(QLatin1String(translatorName))) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    const QLocale locale = localeOf(code);
    setDefaultLocale(locale);
    if (code != QLatin1String("en")) { // English is what stands in the sources
        auto ofQt = std::make_unique<QTranslator>();
        if (ofQt->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(app, std::move(ofQt)); // where the system has it
        auto ours = std::make_unique<QTranslator>();
        if (ours->load(fileOf(code)))
            install(app, std::move(ours));
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return wanted.language() == system.language() ? system : QLocale(wanted.language(), system.territory());
}

QStringList inEveryLanguage(const char *context, const char *source)
{
    static const std::vector<std::unique_ptr<QTranslator>> translators = [] {
        std::vector<std::unique_ptr<QTranslator>> all;
        for (const ScreenLanguage &language : screenLanguages()) {
            auto translator = std::make_unique<QTranslator>();
            if (language.code != QLatin1String("en") && translator->load(fileOf(language.code)))
                all.push_back(std::move(translator));
        }
        return all;
    }();
    QStringList texts;
    for (const auto &translator : translators)
        if (const QString text = translator->translate(context, source); !text.isEmpty())
            texts << text;
    return texts;
}

} // namespace pitanga
