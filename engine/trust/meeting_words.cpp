#include "engine/trust/meeting_words.h"

#include <QResource>

// The linker leaves out what nobody names: a static library's resources are one such thing. (Qt's macro
// declares a function of the global namespace, so this stands outside ours.)
static void initWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace pitanga {

QByteArrayList meetingLanguages()
{
    return {"en", "es", "fr", "pt", "sw"};
}

QByteArray meetingLanguage(const QString &locale)
{
    const QByteArray language = locale.toLower().toLatin1().replace('-', '_').split('_').first();
    return meetingLanguages().contains(language) ? language : QByteArray("en");
}

QStringList meetingWords(const QByteArray &language)
{
    initWordResources();
    const QByteArray known = meetingLanguage(QString::fromLatin1(language));
    const QResource list(QStringLiteral(":/pitanga/words/%1.txt").arg(QString::fromLatin1(known)));
    return QString::fromUtf8(list.uncompressedData()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace pitanga
