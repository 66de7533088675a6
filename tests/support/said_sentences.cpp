#include "said_sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace pitanga::test {

SaidSentences::SaidSentences(const QString &file, const QByteArray &unheard) : m_file(file), m_unheard(unheard)
{
    QFile::remove(file);
    QCoreApplication::installTranslator(this);
}

SaidSentences::~SaidSentences()
{
    QCoreApplication::removeTranslator(this);
    QJsonArray sentences;
    for (const QByteArray &sentence : std::as_const(m_said))
        sentences.append(QString::fromUtf8(sentence));
    QFile file(m_file);
    const QByteArray text = QJsonDocument(sentences).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("Cannot write to %s what was said", qPrintable(m_file));
}

QString SaidSentences::translate(const char *context, const char *sourceText, const char *, int) const
{
    if (context != m_unheard) {
        const QMutexLocker lock(&m_mutex);
        m_said.insert(sourceText);
    }
    return {};
}

} // namespace pitanga::test
