#include "engine/tables/staged_ids.h"

#include "engine/storage/query.h"
#include "engine/tables/schema.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr qint64 transfer = 7;

QByteArray idOf(int number)
{
    return QByteArray::number(number * 2'654'435'761u, 16).rightJustified(32, '0');
}

void putAside(Database &db, int number)
{
    need(Query(db, "INSERT INTO incoming.record VALUES (?1, ?2, ?3, 1, 1, 's', 1, 1, 0, 0, '', '{}', '')")
             .run(number, transfer, idOf(number)));
}

} // namespace

class StagedIdsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatEarlierPagesBroughtIsFound();
    void anotherCountThanRememberedIsReadAnew();
    void asManyAsRememberedButOthersAreReadAnew();
    void aStagingFileWithTheFormerIndexIsMadeAnewOnceItIsEmpty();
};

void StagedIdsTest::whatEarlierPagesBroughtIsFound()
{
    TestDevice device;
    StagedIds staged;
    for (int page = 0; page < 3; ++page) {
        VERIFY_OK(staged.begin(device.db(), transfer, page * 100, page * 100));
        for (int number = page * 100 + 1; number <= page * 100 + 100; ++number)
            staged.add(transfer, idOf(number).toStdString(), number);
    }
    VERIFY_OK(staged.begin(device.db(), transfer, 300, 300)); // nothing is on the disk: it was not asked
    for (int number = 1; number <= 300; ++number)
        QCOMPARE(staged.find(transfer, idOf(number).toStdString()), std::optional<qint64>(number));
    QVERIFY(!staged.find(transfer, idOf(301).toStdString()));
    QVERIFY(!staged.find(transfer + 1, idOf(1).toStdString()));
    staged.forget(transfer);
    QVERIFY(!staged.find(transfer, idOf(1).toStdString()));
}

void StagedIdsTest::anotherCountThanRememberedIsReadAnew()
{
    TestDevice device;
    putAside(device.db(), 1);
    StagedIds staged;
    VERIFY_OK(staged.begin(device.db(), transfer, 1, 1)); // begun by a program that has ended
    QCOMPARE(staged.find(transfer, idOf(1).toStdString()), std::optional<qint64>(1));
    staged.add(transfer, idOf(2).toStdString(), 2); // of a page that was undone
    VERIFY_OK(staged.begin(device.db(), transfer, 1, 1));
    QCOMPARE(staged.find(transfer, idOf(1).toStdString()), std::optional<qint64>(1));
    QVERIFY(!staged.find(transfer, idOf(2).toStdString()));
}

void StagedIdsTest::asManyAsRememberedButOthersAreReadAnew()
{
    TestDevice device;
    StagedIds staged;
    VERIFY_OK(staged.begin(device.db(), transfer, 0, 0));
    staged.add(transfer, idOf(1).toStdString(), 1); // the disk was full: it was undone
    putAside(device.db(), 2);                       // and another process went on
    VERIFY_OK(staged.begin(device.db(), transfer, 1, 2));
    QVERIFY(!staged.find(transfer, idOf(1).toStdString()));
    QCOMPARE(staged.find(transfer, idOf(2).toStdString()), std::optional<qint64>(2));
}

void StagedIdsTest::aStagingFileWithTheFormerIndexIsMadeAnewOnceItIsEmpty()
{
    TestDevice device;
    VERIFY_OK(device.db().execute("CREATE UNIQUE INDEX incoming.former ON record (transfer, id)"));
    putAside(device.db(), 1);
    const auto indexes = [&] {
        return need(
            readInteger(device.db(), "SELECT count(*) FROM incoming.sqlite_schema WHERE type = 'index'"));
    };
    VERIFY_OK(schema::renewIncoming(device.db()));
    QCOMPARE(indexes(), 1); // an interrupted transfer waits there
    VERIFY_OK(device.db().execute("DELETE FROM incoming.record"));
    VERIFY_OK(schema::renewIncoming(device.db()));
    QCOMPARE(indexes(), 0);
    putAside(device.db(), 1);
}

PITANGA_TEST(StagedIdsTest)
#include "tst_staged_ids.moc"
