#include "engine/tables/schema.h"

#include "engine/inspect/check.h"
#include "engine/inspect/check_opening.h"
#include "engine/storage/query.h"
#include "engine/sync/serialize.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// What becomes of a file that another version wrote.
class SchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewerFileIsRefused();
    void anEmptyFileOfOursIsMigrated();
    void aFileOfVersion2KeepsItsRecordsAndListsThemWithoutReadingThem();
};

void SchemaTest::aNewerFileIsRefused()
{
    TestDevice device;
    VERIFY_OK(device.db().execute("PRAGMA user_version = 99"));
    device.close();
    const auto opened = Device::open(device.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Data);
    QVERIFY(opened.error().forPerson.contains(QStringLiteral("newer")));
}

void SchemaTest::anEmptyFileOfOursIsMigrated()
{
    // The frame for migrations: each step in a transaction, from whatever version the file has.
    TestDevice device;
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    QFile::remove(path);
    ForeignProgram(path).run("PRAGMA application_id = 1349088359"); // made, and the power went
    device.reopen();
    QCOMPARE(need(readInteger(device.db(), "PRAGMA user_version")),
             std::optional<qint64>(schema::currentVersion));
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM facility")), std::optional<qint64>(0));
    VERIFY_OK(schema::prepare(device.db())); // nothing to do, nothing done
}

void SchemaTest::aFileOfVersion2KeepsItsRecordsAndListsThemWithoutReadingThem()
{
    TestDevice device;
    VERIFY_OK(device.db().execute("INSERT INTO facility (name) VALUES ('Amani')"));
    need(serialize(device.store(), device.profile(), std::nullopt));
    VERIFY_OK(device.db().execute("INSERT INTO facility (name) VALUES ('Upendo')"));
    VERIFY_OK(device.db().execute("UPDATE facility SET name = 'Amani na Upendo' WHERE name = 'Amani'"));
    const auto namesOf = [](Database &db) {
        return need(readText(db, "SELECT group_concat(name) FROM (SELECT name FROM facility ORDER BY 1)"));
    };
    const auto records = need(readInteger(device.db(), "SELECT count(*) FROM _store"));
    // Views of other programs, one of which lost what it showed.
    VERIFY_OK(device.db().execute("CREATE VIEW ours AS SELECT name FROM facility;"
                                  "CREATE VIEW broken AS SELECT anything FROM nowhere"));
    const auto dropIndexes =
        need(readText(device.db(), "SELECT group_concat('DROP INDEX ' || name, ';')"
                                   " FROM sqlite_schema WHERE name LIKE '\\_view\\_%' ESCAPE '\\'"));
    device.close();
    // As it was: the texts the other way round, and no index that reads the wrong one.
    const QByteArray said =
        ForeignProgram(device.home() + QStringLiteral("/pitanga.db"))
            .run(dropIndexes.value() +
                 ";PRAGMA writable_schema=ON; DROP INDEX _store_hidden; DROP INDEX _store_saved;"
                 "CREATE INDEX _store_saved ON _store (partition, saved_by, saved_at);"
                 "ALTER TABLE _instance_partition DROP COLUMN saved;"
                 "ALTER TABLE _store RENAME COLUMN visible TO serialized;"
                 "ALTER TABLE _store RENAME COLUMN stored TO visible;"
                 "UPDATE _store SET serialized = visible, visible = serialized WHERE visible IS NOT NULL;"
                 "PRAGMA user_version = 2");
    QCOMPARE(said, QByteArray());
    const ViewsBeforeOpening before =
        need(ViewsBeforeOpening::of(device.home() + QStringLiteral("/pitanga.db")));
    device.reopen();
    QCOMPARE(need(before.madeAnew(device.store())),
             QStringList()); // nobody changed the views, but they changed
    VERIFY_FAILS(device.db().execute("SELECT serialized FROM _store"), Storage); // as an older program would
    QCOMPARE(namesOf(device.db()), std::optional<QByteArray>("Amani na Upendo,Upendo"));
    QCOMPARE(need(readText(device.db(), "SELECT stored ->> 'name' FROM _store WHERE saved_by IS NOT NULL")),
             std::optional<QByteArray>("Amani"));
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM ours")), std::optional<qint64>(2));
    QCOMPARE(need(check(device.store())), QStringList());
    VERIFY_OK(device.db().execute("UPDATE facility SET name = 'Tumaini' WHERE name = 'Upendo'"));
    QCOMPARE(namesOf(device.db()), std::optional<QByteArray>("Amani na Upendo,Tumaini"));
    QCOMPARE(need(readInteger(device.db(), "PRAGMA user_version")),
             std::optional<qint64>(schema::currentVersion));
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM _store")), records);
    Query plan(device.db(), "EXPLAIN QUERY PLAN SELECT number FROM _store INDEXED BY _store_saved"
                            " WHERE saved_by = 1 AND saved_at > 0 AND partition = 1 AND model IN (1, 2)");
    QVERIFY(plan.next());
    QVERIFY(plan.string(3).contains(u"USING COVERING INDEX _store_saved"));
    VERIFY_OK(plan.done());
}

PITANGA_TEST(SchemaTest)
#include "tst_schema.moc"
