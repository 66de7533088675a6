#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QCoreApplication;
class QLocale;

namespace pitanga {

/// A language of the screen. Its texts are in translations/pitanga_<code>.ts; English ones in the sources.
struct ScreenLanguage
{
    QString code; ///< "sw"
    QString name; ///< in the language itself
};

/// In the order in which they are offered.
const QList<ScreenLanguage> &screenLanguages();

/// The code of the language that fits a system with these wishes ("pt-BR"), the first one first; English where
/// none does.
QString screenLanguage(const QStringList &wishes);
QString systemLanguage();

/// English in its singular and plural forms ("1 record", "2 records"), for sentences without another
/// translation. Install it before any other translator: the last one installed is asked first.
void installEnglishPlurals(QCoreApplication &app);

/// From now on everything is said in the language: texts, Qt's own among them, numbers, dates and the direction
/// of the screen. Texts that are shown already stay as they are. GUI thread; other threads may speak meanwhile.
void speak(QCoreApplication &app, const QString &code);

/// Numbers and dates of a screen in that language on this system, whose country they follow.
QLocale localeOf(const QString &code);

/// What a source text is in every language that translates it, English not among them.
QStringList inEveryLanguage(const char *context, const char *source);

} // namespace pitanga
