#include "engine/trust/meeting_words.h"

#include <QFile>

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
    QFile file(QStringLiteral(":/pitanga/words/%1.txt").arg(QString::fromLatin1(known)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word lists are part of the program");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace pitanga
