#include "tests/support/test_program.h"
#include "tests/support/said_sentences.h"
#include "tests/support/sanitizers.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QThread>

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

/// Writes down what is said, where the environment names a file for it.
std::unique_ptr<SaidSentences> listening()
{
#ifdef QT_WIDGETS_LIB
    const QByteArray unheard = "pitanga::Words"; // windows say samples of the engine's errors anew
#else
    const QByteArray unheard;
#endif
    const QString file = qEnvironmentVariable("PITANGA_SAID");
    return file.isEmpty() ? nullptr : std::make_unique<SaidSentences>(file, unheard);
}

/// Threads that have ended as far as Qt is concerned still hand back what OpenSSL gave each of them; a leak
/// check in that moment would count it.
void letThreadsEnd()
{
    const QDeadlineTimer patience(2000);
    while (QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 &&
           !patience.hasExpired())
        QThread::msleep(1);
}

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
    int failures = 0;
    {
        Application application(argc, argv);
        const auto said = pitanga::test::listening();
        failures = QTest::qExec(found->second().get(), argc - 1, argv + 1);
    }
    if (pitanga::test::isSanitized)
        pitanga::test::letThreadsEnd();
    return failures;
}
