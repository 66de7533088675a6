#include "engine/sync/conflicts.h"

#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// What a person gets to see of records that were changed in two places.
class ConflictsTest : public QObject
{
    Q_OBJECT
private slots:
    void theColumnHoldsOneVersionALine_data();
    void theColumnHoldsOneVersionALine();
    void versionsAreComparedFieldByField();
    void recordsThatKeepAnotherVersionAreFound();
    void anErasedRecordKeepsNone();
};

namespace {

const QByteArray me(32, 'e');

Json storeRow(const QByteArray &id, const char *conflicting)
{
    return Json::object({{"id", id},
                         {"model_name", "note"},
                         {"profile", "testprofile"},
                         {"partition", "p1"},
                         {"source_id", id},
                         {"serialized", "{\"text\": \"mine\"}"},
                         {"conflicting_serialized_data", conflicting},
                         {"deleted", false},
                         {"hard_deleted", false},
                         {"dirty_bit", false},
                         {"_self_ref_fk", ""},
                         {"last_saved_instance", me},
                         {"last_saved_counter", 1},
                         {"deserialization_error", ""},
                         {"last_transfer_session_id", Json::null()}});
}

} // namespace

void ConflictsTest::theColumnHoldsOneVersionALine_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow("no conflict") << QByteArray() << QByteArrayList();
    QTest::newRow("one version, ended by a newline")
        << QByteArray("{\"a\": 1}\n") << QByteArrayList{"{\"a\": 1}"};
    QTest::newRow("newest first") << QByteArray("new\nold\n") << QByteArrayList{"new", "old"};
    QTest::newRow("the text of an erased record is no version")
        << QByteArray("\nold\n") << QByteArrayList{"old"};
    QTest::newRow("without the last newline") << QByteArray("new\nold") << QByteArrayList{"new", "old"};
    QTest::newRow("an escaped newline is part of the text")
        << QByteArray("{\"a\": \"x\\ny\"}\n") << QByteArrayList{"{\"a\": \"x\\ny\"}"};
}

void ConflictsTest::theColumnHoldsOneVersionALine()
{
    QFETCH(const QByteArray, column);
    QFETCH(const QByteArrayList, expected);

    const std::vector<QByteArray> versions = losingVersions(column);

    QCOMPARE(QByteArrayList(versions.begin(), versions.end()), expected);
}

void ConflictsTest::versionsAreComparedFieldByField()
{
    const Json mine = Json::object({{"same", 1}, {"other", "a"}, {"only_mine", true}});
    const Json theirs = Json::object({{"other", "b"}, {"same", 1}, {"only_theirs", Json::null()}});

    const std::vector<FieldDifference> fields = compareVersions(mine, theirs);

    QByteArrayList differing;
    QByteArrayList all;
    for (const FieldDifference &field : fields) {
        all << field.field;
        if (field.differs)
            differing << field.field;
    }
    QCOMPARE(all, (QByteArrayList{"same", "other", "only_mine", "only_theirs"}));
    QCOMPARE(differing, (QByteArrayList{"other", "only_mine", "only_theirs"}));
    QCOMPARE(fields[1].inForce, Json("a"));
    QCOMPARE(fields[1].other, Json("b"));
}

void ConflictsTest::recordsThatKeepAnotherVersionAreFound()
{
    TestDevice device;
    const QByteArray plain(32, '1');
    const QByteArray contested(32, '2');
    ReferenceTables(device.store())
        .put(Json::object(
            {{"store", Json::array({storeRow(plain, ""), storeRow(contested, "{\"text\": \"theirs\"}\n")})}}));

    const std::vector<Conflict> found = need(conflicts(device.store()));

    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().id, contested);
    QCOMPARE(found.front().model, QByteArray("note"));
    QCOMPARE(found.front().partition, QByteArray("p1"));
    QCOMPARE(found.front().inForce, QByteArray("{\"text\": \"mine\"}"));
    QCOMPARE(found.front().others, std::vector<QByteArray>{"{\"text\": \"theirs\"}"});
    QVERIFY(need(conflictOf(device.store(), contested)).has_value());
    QVERIFY(!need(conflictOf(device.store(), plain)).has_value());
    QVERIFY(!need(conflictOf(device.store(), "")).has_value());
}

void ConflictsTest::anErasedRecordKeepsNone()
{
    TestDevice device;
    ReferenceTables(device.store())
        .put(Json::object({{"store", Json::array({storeRow(QByteArray(32, '3'), "\n")})}}));

    QVERIFY(need(conflicts(device.store())).empty());
}

PITANGA_TEST(ConflictsTest)
#include "tst_conflicts.moc"
