#include "engine/storage/database.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// A process of its own, since a driver that was loaded stays.
class MissingDriverTest : public QObject
{
    Q_OBJECT
private slots:
    void anInstallationWithoutTheDriverIsNamed();
};

void MissingDriverTest::anInstallationWithoutTheDriverIsNamed()
{
    // As where Qt's package for SQLite is missing: no plugin lies where Qt looks for some.
    QTemporaryDir folder;
    QCoreApplication::setLibraryPaths({folder.path()});
    const auto opened = Database::open({folder.filePath(QStringLiteral("a.db")), false, {}, {}});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().forPerson.contains(QStringLiteral("driver")), qPrintable(opened.error().forPerson));
}

PITANGA_TEST(MissingDriverTest)
#include "tst_missing_driver.moc"
