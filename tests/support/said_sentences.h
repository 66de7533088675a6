#pragma once

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace pitanga::test {

/// Writes down which sentences the code under test says while it is installed as a translator, and changes none
/// of them: a sentence is said when its place in the code asks for its translation. From these files
/// `architecture/check_errors_produced.py` knows which errors the tests produce. Any thread may speak.
class SaidSentences final : public QTranslator
{
public:
    /// `file` is written at the end; one that lies there is removed, so that none is left of a run that breaks.
    /// What is said in `unheard`, a context of translations, does not count.
    explicit SaidSentences(const QString &file, const QByteArray &unheard = {});
    ~SaidSentences() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QString m_file;
    QByteArray m_unheard;
    mutable QMutex m_mutex;
    mutable QSet<QByteArray> m_said; // guarded by m_mutex
};

} // namespace pitanga::test
