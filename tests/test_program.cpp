#include "tests/support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <map>

namespace pitanga::test {

namespace {

using Tests = std::map<QString, std::function<std::unique_ptr<QObject>()>>;

// Sources register before main() begins, in any order.
Tests &tests()
{
    static Tests registered;
    return registered;
}

/// Notes which of the engine's sentences a test got to see, and translates nothing. Any thread.
class ToldSentences : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "pitanga::Words") == 0) {
            const QMutexLocker locker(&m_mutex);
            m_told.insert(QByteArray(source));
        }
        return {};
    }
    bool isEmpty() const override { return false; }
    void save(const QString &file) const
    {
        QSaveFile told(file);
        if (!told.open(QIODevice::WriteOnly))
            return;
        for (const QByteArray &sentence : std::as_const(m_told))
            told.write(sentence + '\n');
        told.commit();
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QByteArray> m_told;
};

} // namespace

void addTest(const char *file, std::function<std::unique_ptr<QObject>()> make)
{
    tests().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), std::move(make));
}

} // namespace pitanga::test

int main(int argc, char **argv)
{
    using pitanga::test::tests;
    const QString wanted = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto found = tests().find(wanted);
    if (found == tests().end()) {
        fprintf(stderr, "Name one of these tests first:\n");
        for (const auto &[name, make] : tests())
            fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    Application application(argc, argv);
    // Which errors the tests produce is gathered where somebody asks for it
    // (tests/architecture/errors_produced.py).
    const QString folder = qEnvironmentVariable("PITANGA_TOLD");
    if (folder.isEmpty())
        return QTest::qExec(found->second().get(), argc - 1, argv + 1);
    pitanga::test::ToldSentences told;
    QCoreApplication::installTranslator(&told);
    const int failures = QTest::qExec(found->second().get(), argc - 1, argv + 1);
    QCoreApplication::removeTranslator(&told);
    told.save(QDir(folder).filePath(wanted + QStringLiteral(".txt")));
    return failures;
}
