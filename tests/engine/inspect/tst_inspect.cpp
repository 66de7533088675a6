// Looking at the whole: a dump that is equal on devices that hold the same, and a check that finds what is
// wrong.
#include "engine/inspect/check.h"
#include "engine/inspect/dump.h"
#include "engine/inspect/record_browser.h"
#include "engine/storage/query.h"
#include "engine/sync/serialize.h"
#include "tests/support/school_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

QByteArrayList linesOf(Store &store, DumpPart part)
{
    QByteArrayList lines;
    const auto done = dump(store, part, [&](const QByteArray &line) -> Result<> {
        lines << line;
        return {};
    });
    return done ? lines : QByteArrayList{done.error().forLog.toUtf8()};
}

} // namespace

class Inspect : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aDumpHasEveryStampedRecordInOrder();
    void devicesThatHaveSyncedHaveTheSameDump();
    void aDumpOfCountersAndViewsIsSortedToo();
    void anErrorOfTheSinkEndsTheDump();
    void aHealthySchoolHasNoProblems();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void tablesShowPeopleInOrderAndFindThem();
    void aRecordIsShownWithItsHistory();

private:
    std::unique_ptr<SchoolDevice> m_facility;
    QByteArray m_school;
};

void Inspect::initTestCase()
{
    m_facility = std::make_unique<SchoolDevice>(QStringLiteral("Facility"), 1);
    m_school = m_facility->importSample();
    QVERIFY(serialize(m_facility->store(), m_facility->profile(), Filter::fromText(m_school)));
}

void Inspect::aDumpHasEveryStampedRecordInOrder()
{
    const QByteArrayList lines = linesOf(m_facility->store(), DumpPart::Store);

    QCOMPARE(lines.size(), 430);
    QByteArray before;
    for (const QByteArray &line : lines) {
        const auto record = Json::parse(line);
        QVERIFY(record);
        const QByteArray id = record->value("id").toUtf8();
        QVERIFY(before < id);
        before = id;
        QVERIFY(record->value("serialized").isObject());
        QCOMPARE(record->value("record_max_counters").items().size(), 1u);
        QCOMPARE(record->members().size(), 13u);
    }
}

void Inspect::devicesThatHaveSyncedHaveTheSameDump()
{
    SchoolDevice city(QStringLiteral("City"), 2);
    const auto joined = city.join(*m_facility, m_school);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().forLog));
    QCOMPARE(wrongIn(city.sync(*m_facility)), QByteArray());

    QCOMPARE(linesOf(city.store(), DumpPart::Store), linesOf(m_facility->store(), DumpPart::Store));
    QCOMPARE(linesOf(city.store(), DumpPart::App), linesOf(m_facility->store(), DumpPart::App));
}

void Inspect::aDumpOfCountersAndViewsIsSortedToo()
{
    const QByteArrayList counters = linesOf(m_facility->store(), DumpPart::Counters);
    const QByteArrayList app = linesOf(m_facility->store(), DumpPart::App);

    QVERIFY(!counters.isEmpty());
    QCOMPARE(Json::parse(counters.first())->value("partition").toUtf8(), m_school);
    QCOMPARE(app.size(), 430);
    QCOMPARE(linesOf(m_facility->store(), DumpPart::All).size(), 430 + counters.size() + app.size());
}

void Inspect::anErrorOfTheSinkEndsTheDump()
{
    int taken = 0;
    const auto done = dump(m_facility->store(), DumpPart::Store, [&](const QByteArray &) -> Result<> {
        return ++taken < 3 ? Result<>() : Result<>(Error{Error::Kind::Storage, QStringLiteral("full"), {}});
    });

    QVERIFY(!done);
    QCOMPARE(taken, 3);
}

void Inspect::aHealthySchoolHasNoProblems()
{
    const auto problems = check(m_facility->store());

    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().forLog));
    QCOMPARE(*problems, QStringList());
}

void Inspect::everyDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *sql, const char *sentence) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(sentence);
    };
    row("a last version that the history does not have",
        "DELETE FROM _record_counter WHERE record = (SELECT min(number) FROM _store)",
        "does not include its last version");
    row("a version of ours that was never counted",
        "UPDATE _store SET saved_at = 9999 WHERE number = (SELECT min(number) FROM _store)", "never counted");
    row("a row that is neither stamped nor changed",
        "UPDATE _store SET saved_by = NULL, saved_at = NULL WHERE number = (SELECT min(number) FROM _store)",
        "has no version and no change");
    row("a version without its counter",
        "UPDATE _store SET saved_at = NULL WHERE number = (SELECT min(number) FROM _store)",
        "has a version without a counter");
    row("a deleted record that is shown",
        "UPDATE _store SET deleted = 1 WHERE number = (SELECT min(number) FROM _store)",
        "although it was deleted");
    row("a change without a text",
        "UPDATE _store SET changed = 1 WHERE number = (SELECT min(number) FROM _store)", "no change is there");
    row("a shown text that is no object",
        "UPDATE _store SET visible = '[]' WHERE number = (SELECT min(number) FROM _store)",
        "its text is not a JSON object");
    row("an erased record with its text",
        "UPDATE _store SET deleted = 1, hard_deleted = 1, shown = 0 WHERE number = (SELECT min(number) FROM "
        "_store)",
        "was erased, and its text is still there");
    row("a conflict text that does not end",
        "UPDATE _store SET conflicting = '{}' WHERE number = (SELECT min(number) FROM _store)",
        "does not end as it must");
    row("a second text that nothing waits with",
        "UPDATE _store SET stored = '{}' WHERE number = (SELECT min(number)"
        " FROM _store WHERE shown AND NOT changed)",
        "has a second text");
    row("a counter of no record", "INSERT INTO _record_counter VALUES (999999, 1, 1)", "record number 999999");
    row("an instance whose places are not noted", "DELETE FROM _instance_partition", "It is not noted where");
    row("records of an instance that are not counted", "UPDATE _instance_partition SET saved = saved + 1",
        "how many records instance number");
    row("a claim beyond our own counter", "UPDATE _database_counter SET counter = 99999",
        "claims to know more of itself");
    row("no identity in force", "UPDATE _local_instance SET current = 0",
        "Not exactly one identity of this device");
    row("no database identity in force", "UPDATE _database_identity SET current = 0",
        "Not exactly one identity of this database");
    row("an id that does not follow",
        "UPDATE _store SET source_id = 'other' WHERE number ="
        " (SELECT min(s.number) FROM _store s JOIN _model m ON m.number = s.model WHERE m.name = 'lesson')",
        "does not follow from its partition");
    row("an applied record that is not shown",
        "UPDATE _store SET shown = 0 WHERE number ="
        " (SELECT min(s.number) FROM _store s JOIN _model m ON m.number = s.model WHERE m.name = 'lesson')",
        "was applied and not deleted, and the views do not show it");
    row("nothing is shown", "UPDATE _store SET shown = 0",
        "was applied and not deleted, and the views do not show it");
    row("an edit that is not shown", "UPDATE _store SET changed = 1, stored = visible, shown = 0",
        "is marked as changed, and the views do not show it");
    row("a shown text without what its model needs",
        "UPDATE _store SET visible = '{}' WHERE number ="
        " (SELECT min(s.number) FROM _store s JOIN _model m ON m.number = s.model WHERE m.name = 'lesson')",
        "its text breaks the rules of its model");
    row("a shown text with a value of another type",
        "UPDATE _store SET visible = json_set(visible, '$.title', json('[7]')) WHERE number ="
        " (SELECT min(s.number) FROM _store s JOIN _model m ON m.number = s.model WHERE m.name = 'lesson')",
        "its text breaks the rules of its model: title");
    row("a shown text with the id of another",
        "UPDATE _store SET visible = json_set(visible, '$.id', '0123456789abcdef0123456789abcdef')"
        " WHERE number ="
        " (SELECT min(s.number) FROM _store s JOIN _model m ON m.number = s.model WHERE m.name = 'lesson')",
        "its text breaks the rules of its model: id");
    row("a certificate's column that was not signed so",
        "UPDATE _certificate SET scope_definition = 'single-user'", "is not what was signed");
    row("a certificate's text that was not signed",
        "UPDATE _certificate SET serialized = replace(serialized, 'full-facility', 'single-user'),"
        " scope_definition = 'single-user'",
        "cannot be believed");
    row("a certificate's text that is none", "UPDATE _certificate SET serialized = '{}'",
        "is not what was signed");
    row("a view that is gone", "DROP VIEW lesson", "VIEW lesson");
    row("a view that shows something else", "DROP VIEW lesson; CREATE VIEW lesson AS SELECT id FROM _store",
        "VIEW lesson");
    row("a trigger that is gone", "DROP TRIGGER _update_lesson", "TRIGGER _update_lesson");
    row("a trigger that lets writes past the tracking",
        "DROP TRIGGER _delete_lesson; CREATE TRIGGER _delete_lesson INSTEAD OF DELETE ON lesson BEGIN"
        " DELETE FROM _store WHERE id = OLD.id; END",
        "TRIGGER _delete_lesson");
}

void Inspect::everyDamageIsFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, sentence);
    Database &db = m_facility->db();
    QVERIFY(db.execute("SAVEPOINT damage"));
    const auto undo = qScopeGuard([&] { (void)db.execute("ROLLBACK TO damage; RELEASE damage"); });
    const auto damaged = db.execute(damage);
    QVERIFY2(damaged, damaged ? "" : qPrintable(damaged.error().forLog));

    const auto problems = check(m_facility->store());

    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().forLog));
    QVERIFY2(!problems->filter(sentence).isEmpty(), qPrintable(problems->join(u'\n')));
}

void Inspect::tablesShowPeopleInOrderAndFindThem()
{
    RecordQuery query{QStringLiteral("facilityuser")};
    query.sortBy = QStringLiteral("username");
    const auto all = browseRecords(m_facility->store(), query);
    QVERIFY2(all, all ? "" : qPrintable(all.error().forLog));
    QCOMPARE(all->total, 28);
    QCOMPARE(all->rows.size(), 28);

    query.search = QStringLiteral("WANJIKU");
    const auto found = browseRecords(m_facility->store(), query);
    QVERIFY(found);
    QVERIFY(found->total >= 1 && found->total < 28);
    query.search = QStringLiteral("%");
    QCOMPARE(browseRecords(m_facility->store(), query)->total, 0);
    query.search.clear();
    query.sortBy = QStringLiteral("no such field");
    QVERIFY(!browseRecords(m_facility->store(), query));
    QVERIFY(!browseRecords(m_facility->store(), RecordQuery{QStringLiteral("no such kind")}));
}

void Inspect::aRecordIsShownWithItsHistory()
{
    const QByteArray id = m_facility->person("wanjiku_admin");
    const auto details =
        browseRecord(m_facility->store(), QStringLiteral("facilityuser"), QString::fromUtf8(id));

    QVERIFY2(details, details ? "" : qPrintable(details.error().forLog));
    QCOMPARE(details->versions.size(), 1);
    QVERIFY(details->versions.first().isLast);
    QVERIFY(details->partition.startsWith(QString::fromUtf8(m_school)));
    for (qsizetype i = 0; i < details->fields.size(); ++i)
        if (details->fields[i].secret)
            QVERIFY(!details->values[i].toString().contains(QStringLiteral("pbkdf2")));
    QVERIFY(!browseRecord(m_facility->store(), QStringLiteral("lesson"), QString::fromUtf8(id)));
}

PITANGA_TEST(Inspect)
#include "tst_inspect.moc"
