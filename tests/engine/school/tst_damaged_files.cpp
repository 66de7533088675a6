#include "school_world.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;

/// A file is taken whole or not at all, and every error names its line, its record and its field.
class DamagedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongIsSaidWithItsLine_data();
    void whatIsWrongIsSaidWithItsLine();
    void allThatIsWrongIsSaidAtOnce();
    void aLongListOfProblemsIsCutShort();
    void anUpdateIsCheckedAsAWhole();
    void aFileForAnotherProfileIsRefused();

private:
    SchoolWorld m_world; ///< of all rows: nothing comes into it
};

void DamagedFilesTest::whatIsWrongIsSaidWithItsLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to"); // "CUT" ends the file there
    QTest::addColumn<QByteArrayList>("named");

    const auto row = [](const char *name, const char *from, const char *to, const QByteArrayList &named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << named;
    };
    // Line 2 is the data set, 3 the facility, 9 and on the people, 10 is the coach otieno.
    row("it breaks off in a record", "Mathematics teacher", "CUT", {"Line"});
    row("it breaks off in a text", "Shule ya Msingi", "CUT", {"Line 3", "breaks off"});
    row("its list is not closed", "\n]", "CUT", {"Line 431", "breaks off"});
    row("something follows the list", "\n]", "\n] {}", {"Line 432", "follows"});
    row("a comma is missing", "\"facility\"}},\n", "\"facility\"}}\n", {"Line 4", "comma"});
    row("a record is no JSON", "\"parent_id\": null,", "\"parent_id\": nil,", {"Line 3", "JSON"});
    row("a record has no kind", "{\"model\": \"facility\",", "{\"modell\": \"facility\",",
        {"Line 3", "model:"});
    row("a kind is unknown", "\"model\": \"facility\",", "\"model\": \"castle\",",
        {"Line 3", "castle", "model:"});
    row("a record has no fields", "\"model\": \"facility\", \"fields\": {",
        "\"model\": \"facility\", \"feelds\": {", {"Line 3", "fields:"});
    row("a key occurs twice", "\"name\": \"Shule", "\"name\": \"x\", \"name\": \"Shule", {"Line 3", "twice"});
    row("a text is a number", "\"name\": \"Shule ya Msingi Nyota\"", "\"name\": 7",
        {"Line 3", "facility 66d9", "name:"});
    row("a truth is a text", "\"learner_can_edit_username\": false", "\"learner_can_edit_username\": \"no\"",
        {"Line 2", "learner_can_edit_username:"});
    row("what must be given is missing", "\"name\": \"Shule ya Msingi Nyota\", ", "", {"Line 3", "name:"});
    row("settings exclude each other", "\"learner_can_edit_password\": false",
        "\"learner_can_edit_password\": true", {"Line 2", "learner_can_login_with_no_password:"});
    row("a date is none", "\"last_login\": \"2024-09-14T05:00:10.783Z\"", "\"last_login\": \"yesterday\"",
        {"Line", "facilityuser f281881e0381f39cad0cf12ef3687eef", "last_login:"});
    row("a date has a T where none may be", "2024-07-24 05:00:16.085000", "2024-07-24T05:00:16.085000",
        {"Line", "facilityuser f281881e0381f39cad0cf12ef3687eef", "date_joined:"});
    row("a choice is none", "\"gender\": \"FEMALE\", \"birth_year\": \"1981\"",
        "\"gender\": \"QUEEN\", \"birth_year\": \"1981\"", {"Line", "gender:"});
    row("a reference leads nowhere",
        "\"parent_id\": \"66d906e6f124b0a65f892ea56790e5c5\", \"kind\": \"classroom\"",
        "\"parent_id\": \"00000000000000000000000000000000\", \"kind\": \"classroom\"",
        {"Line 4", "classroom", "parent_id:"});
    row("a reference leads to another kind",
        "\"parent_id\": \"196a5d65572b4f61ddf8a04a78d97266\", \"kind\": \"adhoc",
        "\"parent_id\": \"66d906e6f124b0a65f892ea56790e5c5\", \"kind\": \"adhoc",
        {"Line 6", "adhoclearnersgroup", "parent_id:"});
    row("an id is another's", "{\"id\": \"66d906e6f124b0a65f892ea56790e5c5\"",
        "{\"id\": \"66d906e6f124b0a65f892ea56790e5c6\"", {"Line 3", "facility 66d9", "id:"});
    row("an id is in capitals", "{\"id\": \"66d906e6f124b0a65f892ea56790e5c5\"",
        "{\"id\": \"66D906E6F124B0A65F892EA56790E5C5\"", {"Line 3", "id"});
    row("an id is no text", "{\"id\": \"66d906e6f124b0a65f892ea56790e5c5\"", "{\"id\": 66", {"Line 3", "id"});
    row("a source id belongs to another record", "\"_morango_source_id\": \"2aa6efaff3c09d891f26f15e92a4a495\"",
        "\"_morango_source_id\": \"00000000000000000000000000000000\"", {"Line 3", "id:"});
    row("a partition belongs to another record",
        "\"_morango_partition\": \"d425d74d3655c7faf29d5b4ee84627a0:allusers-ro\", \"dataset_id\"",
        "\"_morango_partition\": \"elsewhere\", \"dataset_id\"", {"Line 3", "id:"});
    row("a record comes twice", "{\"model\": \"facility\",", "TWICE", {"Line 4", "line 3", "id:"});
    row("the school itself is missing", "{\"model\": \"facilitydataset\",",
        "{\"deleted\": true, \"model\": \"facilitydataset\",", {"Line 3", "d425d74d3655c7faf29d5b4ee84627a0"});
}

void DamagedFilesTest::whatIsWrongIsSaidWithItsLine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArrayList, named);
    QByteArray file = sampleFile();
    if (to == "CUT") {
        const qsizetype place = file.contains(from) ? file.indexOf(from) : file.size() / 2;
        file.truncate(place);
    } else if (to == "TWICE") {
        const qsizetype start = file.indexOf(from);
        const qsizetype end = file.indexOf('\n', start) + 1;
        file.insert(start, file.mid(start, end - start));
    } else {
        QVERIFY(file.contains(from));
        file.replace(file.indexOf(from), from.size(), to);
    }

    const auto outcome = importSchool(m_world.store(), file, {.keys = {rootKey()}});

    VERIFY_FAILS(outcome, Data);
    for (const QByteArray &word : named)
        QVERIFY2(outcome.error().forPerson.contains(QString::fromUtf8(word)),
                 qPrintable(outcome.error().forPerson));
    QCOMPARE(m_world.rows(), 0);
    QCOMPARE(m_world.count("SELECT count(*) FROM _certificate"), 0);
}

void DamagedFilesTest::allThatIsWrongIsSaidAtOnce()
{
    SchoolWorld world;
    QByteArray file = sampleFile();
    file.replace("\"gender\": \"MALE\"", "\"gender\": \"HE\"");
    file.replace("\"name\": \"Twiga\"", "\"name\": \"\"");
    const auto outcome = importSchool(world.store(), file, {.keys = {rootKey()}});
    VERIFY_FAILS(outcome, Data);
    const QStringList lines = outcome.error().forPerson.split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 5);
    qsizetype before = 0;
    for (const QString &line : lines.mid(1)) {
        if (!line.startsWith(QStringLiteral("Line ")))
            continue;
        const qsizetype number = line.mid(5, line.indexOf(QLatin1Char(',')) - 5).toLongLong();
        QVERIFY2(number > before, qPrintable(line)); // in the order of the file
        before = number;
    }
}

void DamagedFilesTest::aLongListOfProblemsIsCutShort()
{
    SchoolWorld world;
    const auto outcome =
        importSchool(world.store(), QByteArray("{\"model\": \"castle\", \"fields\": {}}\n").repeated(1000));
    VERIFY_FAILS(outcome, Data);
    QVERIFY(outcome.error().forPerson.size() < 3000);
    QVERIFY(outcome.error().forPerson.contains(QStringLiteral("980 more")));
}

void DamagedFilesTest::anUpdateIsCheckedAsAWhole()
{
    SchoolWorld world;
    const Facility facility = world.makeFacility();
    const QByteArray classroom = world.addCollection("classroom", facility, facility.facilityId);
    const auto record = need(world.records().find("classroom", classroom));
    Json good = record->fields;
    good.set("name", Json("Green"));
    Json bad = good;
    bad.set("name", Json(""));
    const auto line = [](const Json &fields) {
        return Json::object({{"model", "classroom"}, {"fields", fields}}).toCompact() + '\n';
    };
    const Json other =
        Json::object({{"dataset_id", facility.datasetId}, {"parent_id", facility.facilityId}, {"name", "Red"}});

    const auto outcome = importSchool(world.store(), line(other) + line(bad));

    VERIFY_FAILS(outcome, Data);
    QVERIFY2(outcome.error().forPerson.contains(QStringLiteral("Line 2, classroom ")),
             qPrintable(outcome.error().forPerson));
    QVERIFY(outcome.error().forPerson.contains(QStringLiteral("name:")));
    QCOMPARE(world.countOf("classroom"), 1);
    const auto report = need(importSchool(world.store(), line(other) + line(good)));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
}

void DamagedFilesTest::aFileForAnotherProfileIsRefused()
{
    SchoolWorld world;
    const auto imported = importSchool(world.store(), sampleFile(), {.profile = "hospitals"});
    VERIFY_FAILS(imported, Usage);
    QVERIFY2(imported.error().forPerson.contains(QStringLiteral("does not have the profile hospitals")),
             qPrintable(imported.error().forPerson));
}

PITANGA_TEST(DamagedFilesTest)
#include "tst_damaged_files.moc"
