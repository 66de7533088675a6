#include "profile_data.h"

#include "engine/profile/record_text.h"
#include "tests/support/test_program.h"

using namespace pitanga;

/// How a record's text comes about, and how an edit changes it and nothing else (protocol 3.2, 9.2).
class RecordTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewRecordHasEveryKeyInDeclarationOrder();
    void referencesAreWrittenUnderTheirColumn();
    void theRecordedTextIsMade();
    void timesAreMadeFromTheClock();
    void constantsAreForced();
    void keysOfANewerVersionAreKept();
    void theSampleIsMadeAnew();
    void anEditKeepsEverythingElse_data();
    void anEditKeepsEverythingElse();
};

namespace {

QStringList keysOf(const Json &record)
{
    QStringList keys;
    for (const auto &[key, value] : record.members())
        keys += QString::fromUtf8(key);
    return keys;
}

const QByteArray ann(32, 'a');

} // namespace

// checklist 26, 27
void RecordTextTest::aNewRecordHasEveryKeyInDeclarationOrder()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;
    const auto given = jsonOf(R"({"username": "amina", "dataset_id": "dddddddddddddddddddddddddddddddd"})");

    const auto record = makeRecord(*profile.find("facilityuser"), given, tuesday, random);

    QVERIFY(record);
    const QStringList expected =
        QStringLiteral("id _morango_source_id _morango_partition last_login dataset_id username "
                       "full_name date_joined gender birth_year id_number extra_demographics date_deleted "
                       "picture_password")
            .split(QLatin1Char(' '));
    QCOMPARE(keysOf(record->fields), expected); // password and facility_id must be given by somebody
    QCOMPARE(record->fields.value("id").toUtf8(), record->identity.id.toHex());
    QCOMPARE(record->fields.value("_morango_source_id").toUtf8(), record->identity.sourceId);
    QCOMPARE(record->fields.value("_morango_partition").toUtf8(), record->identity.partition);
    QVERIFY(!record->fields.contains("_morango_dirty_bit"));
}

// checklist 28
void RecordTextTest::referencesAreWrittenUnderTheirColumn()
{
    const Profile profile = profileAt(testProfilePath);
    CountedRandom random;

    const auto log =
        makeRecord(*profile.find("contentinteractionlog"),
                   Json::object({{"user_id", Json(ann)}, {"content_id", Json(ann)}}), tuesday, random);
    const auto root = makeRecord(*profile.find("facility"), jsonOf(R"({"name": "one"})"), tuesday, random);

    QCOMPARE(log->fields.value("user_id"), Json(ann));
    QVERIFY(root->fields.contains("parent_id"));
    QVERIFY(root->fields.value("parent_id").isNull());
}

// checklist 2, 27, 28, 29
void RecordTextTest::theRecordedTextIsMade()
{
    const Profile profile = profileAt(testProfilePath);
    CountedRandom random;

    const auto record = makeRecord(
        *profile.find("facility"),
        jsonOf(R"({"name": "two", "parent_id": "3c68e084bc99db90768f64969d91ed9a"})"), tuesday, random);

    QCOMPARE(record->serialized(),
             QByteArray(R"({"id": "4a292b3d8fe643319f926cc97e1bc3d7", "_morango_source_id": "two", )"
                        R"("_morango_partition": "", "name": "two", "now_date": "2024-01-02T03:04:05.678Z", )"
                        R"("parent_id": "3c68e084bc99db90768f64969d91ed9a"})"));
    QCOMPARE(record->selfReference, QByteArray("3c68e084bc99db90768f64969d91ed9a"));
}

// checklist 29
void RecordTextTest::timesAreMadeFromTheClock()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;
    const auto given = Json::object({{"dataset_id", Json(ann)},
                                     {"user_id", Json(ann)},
                                     {"instance_id", Json(ann)},
                                     {"contentnode_id", Json(ann)},
                                     {"status", Json("x")}});

    const auto bookmark = makeRecord(*profile.find("bookmark"), given, tuesday, random);
    const auto status = makeRecord(*profile.find("learnerdevicestatus"), given, tuesday.addMSecs(-678), random);

    QCOMPARE(bookmark->fields.value("created"), Json("2024-01-02T03:04:05.678Z"));
    QCOMPARE(status->fields.value("updated_at"), Json("2024-01-02T03:04:05Z"));
}

void RecordTextTest::constantsAreForced()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;

    const auto classroom =
        makeRecord(*profile.find("classroom"),
                   jsonOf(R"({"dataset_id": "d", "name": "4a", "kind": "facility"})"), tuesday, random);

    QCOMPARE(classroom->fields.value("kind"), Json("classroom"));
}

void RecordTextTest::keysOfANewerVersionAreKept()
{
    const Profile profile = profileAt(testProfilePath);
    CountedRandom random;

    const auto record =
        makeRecord(*profile.find("facility"), jsonOf(R"({"new": [1], "name": "one"})"), tuesday, random);

    QCOMPARE(keysOf(record->fields).last(), QStringLiteral("new"));
    QCOMPARE(record->fields.value("new"), jsonOf("[1]"));
}

// checklist 26, 27
void RecordTextTest::theSampleIsMadeAnew()
{
    const Profile profile = profileAt(facilityProfilePath);
    CountedRandom random;

    for (const Json &sample : sampleRecords()) {
        const Model &model = *profile.find(sample.value("model").toUtf8());
        const Json fields = sample.value("fields");
        const auto record = makeRecord(model, fields, tuesday, random);
        QVERIFY(record);
        Json expected = fields;
        if (const Json *updated = record->fields.find("updated_at"))
            expected.set("updated_at", *updated); // set on every save
        // What the sample does not have came with a later release, and takes its default.
        Json made = Json::object();
        for (const auto &[key, value] : record->fields.members())
            if (fields.contains(key))
                made.set(key, value);
        QCOMPARE(made.toPython(), expected.toPython());
    }
}

void RecordTextTest::anEditKeepsEverythingElse_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *stored, const char *changes, const char *expected) {
        QTest::newRow(name) << QByteArray(stored) << QByteArray(changes) << QByteArray(expected);
    };

    row("an existing key changes where it stands", R"({"name": "one", "parent_id": null})",
        R"({"name": "renamed"})", R"({"name": "renamed", "parent_id": null})");
    row("unknown keys stay as they are", R"({"field_from_newer_version": [1, 2.50, 1e3], "name": "one"})",
        R"({"name": "x"})", R"({"field_from_newer_version": [1, 2.50, 1e3], "name": "x"})");
    row("numbers beyond 64 bits stay", R"({"n": 123456789012345678901234567890})", R"({"name": "x"})",
        R"({"n": 123456789012345678901234567890, "name": "x"})");
    row("new keys follow in the model's order", R"({"z": 1})",
        R"({"parent_id": null, "name": "x", "other": 2})",
        R"({"z": 1, "name": "x", "parent_id": null, "other": 2})");
    row("any spacing is accepted", "{\"name\"\t:\n\"one\",\"b\":1}", R"({"name": "é"})",
        "{\"name\": \"\\u00e9\", \"b\": 1}");
    row("no text at all counts as empty", "", R"({"name": "x"})", R"({"name": "x"})");
    row("text that is no JSON counts as empty", "{bad", R"({"name": "x"})", R"({"name": "x"})");
    row("text that is no object counts as empty", "[]", R"({"name": "x"})", R"({"name": "x"})");
    row("no change changes nothing", R"({"name": "one"})", "{}", R"({"name": "one"})");
}

// checklist 30, 34
void RecordTextTest::anEditKeepsEverythingElse()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, changes);
    QFETCH(QByteArray, expected);
    const Profile profile = profileAt(testProfilePath);

    QCOMPARE(overlay(stored, jsonOf(changes.constData()), *profile.find("facility")), expected);
}

PITANGA_TEST(RecordTextTest)
#include "tst_record_text.moc"
