#include "tests/support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QFileInfo>
#include <QTest>

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
    return QTest::qExec(found->second().get(), argc - 1, argv + 1);
}
