#include "profile_data.h"

#include "engine/profile/model_rules.h"
#include "engine/profile/record_text.h"
#include "tests/support/test_program.h"

#include <simdjson.h>

#include <array>

using namespace pitanga;

/// What a record must keep to be applied on receipt, and what more our own editor asks of it.
class ModelRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordOfTheSampleMayBeApplied();
    void everyRecordOfTheSampleMayBeSaved();
    void whatArrivesIsAppliedOrRefused_data();
    void whatArrivesIsAppliedOrRefused();
    void recordedTextsAreJudgedAsRecorded_data();
    void recordedTextsAreJudgedAsRecorded();
    void theStoresColumnsHaveTheirLimits();
    void anInnerIdMustBeTheStoresId();
    void aDoubledKeyIsRefused();
    void theEditorAsksMore_data();
    void theEditorAsksMore();
    void savingComputesWhatKolibriComputes();
    void receiptIsQuickEnoughForManyRecords();
};

namespace {

StoredColumns columnsOf(const Json &fields)
{
    // The views outlive the copies: the bytes are shared with `fields`.
    const auto shared = [&](const char *key) {
        const Json *value = fields.find(key);
        const std::string_view text = value ? view(value->toUtf8()) : std::string_view();
        return QByteArrayView(text.data(), qsizetype(text.size()));
    };
    return {shared("id"), shared("_morango_source_id"), shared("_morango_partition")};
}

/// A person of another school.
const QByteArray strangersId(32, 'f');

/// The other records that rules ask for: here those of the sample file.
class SampleSchool final : public RelatedRecords
{
public:
    SampleSchool()
    {
        for (const Json &record : sampleRecords())
            m_records.insert(record.value("fields").value("id").toUtf8(), record);
        Json visitor = m_records.value(first("facilityuser").value("id").toUtf8());
        Json fields = visitor.value("fields");
        fields.set("dataset_id", QByteArray(32, 'e'));
        visitor.set("fields", fields);
        m_records.insert(strangersId, visitor);
    }
    QByteArray modelOf(QByteArrayView id) const override { return record(id).value("model").toUtf8(); }
    Json fieldOf(QByteArrayView id, QByteArrayView field) const override
    {
        return record(id).value("fields").value(field);
    }
    bool exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const override
    {
        return std::any_of(m_records.begin(), m_records.end(), [&](const Json &record) {
            return record.value("model").toUtf8() == model &&
                   std::all_of(values.begin(), values.end(), [&](const auto &value) {
                       return record.value("fields").value(value.first).toUtf8() == value.second;
                   });
        });
    }
    /// The first of that model for which `fits` holds, its fields only.
    Json first(
        const char *model,
        const std::function<bool(const Json &)> &fits = [](const Json &) { return true; }) const
    {
        for (const Json &record : sampleRecords())
            if (record.value("model").toUtf8() == model && fits(record.value("fields")))
                return record.value("fields");
        qFatal("no such record in the sample");
    }

private:
    Json record(QByteArrayView id) const { return m_records.value(id.toByteArray()); }

    QHash<QByteArray, Json> m_records;
};

QString onReceipt(const Model &model, const Json &record)
{
    return inOneLine(validateOnReceipt(model, record, columnsOf(record)));
}

} // namespace

void ModelRulesTest::everyRecordOfTheSampleMayBeApplied()
{
    const Profile profile = profileAt(facilityProfilePath);
    simdjson::dom::parser parser;

    for (const Json &record : sampleRecords()) {
        const Model &model = *profile.find(record.value("model").toUtf8());
        const Json fields = record.value("fields");
        const QByteArray text = fields.toPython();
        const simdjson::dom::element element = parser.parse(text.constData(), size_t(text.size()));

        QCOMPARE(onReceipt(model, fields), QString());
        QCOMPARE(inOneLine(validateOnReceipt(model, element, columnsOf(fields))), QString());
    }
}

void ModelRulesTest::everyRecordOfTheSampleMayBeSaved()
{
    const Profile profile = profileAt(facilityProfilePath);
    const SampleSchool school;

    for (const Json &record : sampleRecords()) {
        const Model &model = *profile.find(record.value("model").toUtf8());
        const Json fields = record.value("fields");
        QCOMPARE(inOneLine(validateOnSave(profile, model, fields, columnsOf(fields), school)), QString());
    }
}

void ModelRulesTest::whatArrivesIsAppliedOrRefused_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("removed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *model, const char *changes, const char *removed,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(changes) << QByteArray(removed)
                            << QString::fromUtf8(expected);
    };
    row("unknown keys are not looked at", "lesson", R"({"picture": {"deep": [1]}})", "", "");
    row("a missing key takes its default", "lesson", "{}", "is_active", "");
    row("a missing key without a default is empty", "lesson", "{}", "title", "title: must not be empty");
    row("a missing reference is null", "lesson", "{}", "collection_id", "collection_id: must have a value");
    row("a missing default that is refused itself", "masterylog", "{}", "mastery_criterion",
        "mastery_criterion: must not be empty");
    row("null in a reference that must lead somewhere", "attemptlog", R"({"sessionlog_id": null})", "",
        "sessionlog_id: must have a value");
    row("null in a reference that need not", "attemptlog", R"({"masterylog_id": null})", "", "");
    row("an author who is null", "lesson", R"({"created_by_id": null})", "",
        "created_by_id: must not be empty");
    row("every problem is named", "lesson", R"({"title": "", "is_active": 1})", "",
        "title: must not be empty; is_active: must be true or false");
    row("a classroom without a facility", "classroom", R"({"parent_id": null})", "",
        "parent_id: must have a value");
    row("a facility with a parent", "facility", R"({"parent_id": "0123456789abcdef0123456789abcdef"})", "",
        "parent_id: must be left empty");
    row("a kind that receivers force anyway", "classroom", R"({"kind": "facility"})", "", "");
    row("an ad hoc group without a name", "adhoclearnersgroup", R"({"name": ""})", "", "");
    row("a group without a name", "learnergroup", R"({"name": ""})", "", "name: must not be empty");
    row("an empty password", "facilityuser", R"({"password": ""})", "", "");
    row("a password that is null", "facilityuser", R"({"password": null})", "", "password: must have a value");
    row("roles are not judged on receipt", "role", R"({"kind": "coach"})", "", "");
    row("a role of no kind", "role", R"({"kind": "headmaster"})", "",
        "kind: must be one of admin, coach, classroom assignable coach");
    row("settings after their schema", "facilitydataset", R"({"extra_fields": "{\"pin_code\": 1}"})", "",
        "extra_fields: \"pin_code\" is not of the expected kind (string)");
    row("more than everything", "contentsummarylog", R"({"progress": 1.02})", "",
        "progress: must not be greater than 1.01");
}

// checklist 31, 32
void ModelRulesTest::whatArrivesIsAppliedOrRefused()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, changes);
    QFETCH(QByteArray, removed);
    QFETCH(QString, expected);
    const Profile profile = profileAt(facilityProfilePath);
    Json record = SampleSchool().first(model.constData());
    const Json changed = jsonOf(changes.constData());
    for (const auto &[key, value] : changed.members())
        record.set(key, value);
    record.remove(removed);

    QCOMPARE(onReceipt(*profile.find(model), record), expected);
}

/// The recorded error is about the record's own text, not about another record and not left from before.
static bool isRefusedForItself(const QByteArray &recordedError)
{
    static const std::array others{"does not exist", "failed to deserialize", "Parent ", "old error"};
    return !recordedError.isEmpty() &&
           std::none_of(others.begin(), others.end(), [&](const char *o) { return recordedError.contains(o); });
}

void ModelRulesTest::recordedTextsAreJudgedAsRecorded_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("sourceId");
    QTest::addColumn<bool>("refused");
    const Json cases = readJson(PITANGA_TEST_DATA "/vectors/app_layer.json").value("deserialization");
    for (const Json &scenario : cases.items()) {
        const QByteArray name = scenario.value("name").toUtf8();
        const Json before = scenario.value("before").value("store");
        const Json after = scenario.value("after").value("store");
        for (size_t i = 0; i < before.items().size(); ++i) {
            const Json &row = before.items()[i];
            const bool applies = !row.value("deleted").toBool() && row.value("dirty_bit").toBool();
            if (!applies || row.value("model_name").toUtf8() == "nosuchmodel")
                continue;
            const bool expected =
                isRefusedForItself(after.items()[i].value("deserialization_error").toUtf8()) ||
                name == "id inside text differs from store id"; // Q47: rejected here
            QTest::newRow((name + ", row " + QByteArray::number(int(i))).constData())
                << row.value("model_name").toUtf8() << row.value("serialized").toUtf8()
                << row.value("id").toUtf8() << row.value("source_id").toUtf8() << expected;
        }
    }
}

// checklist 31, 34
void ModelRulesTest::recordedTextsAreJudgedAsRecorded()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, sourceId);
    QFETCH(bool, refused);
    const Profile profile = profileAt(testProfilePath);

    const auto record = Json::parse(text);
    const bool applied =
        record && validateOnReceipt(*profile.find(model), *record, {id, sourceId, "p"}).isEmpty();

    QCOMPARE(applied, !refused);
}

void ModelRulesTest::theStoresColumnsHaveTheirLimits()
{
    const Profile profile = profileAt(testProfilePath);
    const Model &facility = *profile.find("facility");
    const Json record = jsonOf(R"({"name": "x"})");
    const QByteArray s96(96, 's');
    const QByteArray p128(128, 'p');

    QVERIFY(validateOnReceipt(facility, record, {"", s96, p128}).isEmpty());
    const RecordProblems problems = validateOnReceipt(facility, record, {"", s96 + 's', p128 + 'p'});

    QCOMPARE(inOneLine(problems),
             QStringLiteral("_morango_source_id: must not be longer than 96 characters (it has 97); "
                            "_morango_partition: must not be longer than 128 characters (it has 129)"));
}

void ModelRulesTest::anInnerIdMustBeTheStoresId()
{
    const Profile profile = profileAt(testProfilePath);
    const Model &facility = *profile.find("facility");

    QVERIFY(validateOnReceipt(facility, jsonOf(R"({"name": "x"})"), {"a", "x", ""}).isEmpty());
    QVERIFY(validateOnReceipt(facility, jsonOf(R"({"id": "a", "name": "x"})"), {"a", "x", ""}).isEmpty());
    QCOMPARE(inOneLine(validateOnReceipt(facility, jsonOf(R"({"id": "b", "name": "x"})"), {"a", "x", ""})),
             QStringLiteral("id: is not the id that the record is stored under"));
}

void ModelRulesTest::aDoubledKeyIsRefused()
{
    const Profile profile = profileAt(testProfilePath);
    const Model &facility = *profile.find("facility");
    simdjson::dom::parser parser;
    const QByteArray text = R"({"name": "", "now_date": "2024-01-02T03:04:05Z", "name": "x"})";
    const simdjson::dom::element element = parser.parse(text.constData(), size_t(text.size()));

    const QString said =
        QStringLiteral("name: stands there twice, so that two devices could read it differently");
    QCOMPARE(inOneLine(validateOnReceipt(facility, element, {})), said);
    QCOMPARE(inOneLine(validateOnReceipt(facility, jsonOf(text.constData()), {})), said);
}

void ModelRulesTest::theEditorAsksMore_data()
{
    const SampleSchool school;
    const auto idOf = [](const Json &record) { return record.value("id"); };
    const Json facility = idOf(school.first("facility"));
    const Json classroom = idOf(school.first("classroom"));
    const Json group = idOf(school.first("learnergroup"));
    const auto hasFacilityRole = [&](const Json &user) {
        return school.exists("role", {{"user_id", idOf(user).toUtf8()}, {"collection_id", facility.toUtf8()}});
    };
    const auto isInClass = [&](const Json &user) {
        return school.exists("membership",
                             {{"user_id", idOf(user).toUtf8()}, {"collection_id", classroom.toUtf8()}});
    };
    const Json teacher = idOf(school.first("facilityuser", hasFacilityRole));
    const Json pupil =
        idOf(school.first("facilityuser", [&](const Json &u) { return !hasFacilityRole(u) && isInClass(u); }));
    const Json stranger =
        idOf(school.first("facilityuser", [&](const Json &u) { return !hasFacilityRole(u) && !isInClass(u); }));

    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *model, std::vector<Json::Member> changes,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(model) << Json::object(std::move(changes)).toPython()
                            << QString::fromUtf8(expected);
    };
    row("an admin of the facility", "role",
        {{"user_id", teacher}, {"collection_id", facility}, {"kind", "admin"}}, "");
    row("an admin of a class", "role", {{"user_id", teacher}, {"collection_id", classroom}, {"kind", "admin"}},
        "kind: can only be coach in a class");
    row("a coach of a class", "role", {{"user_id", teacher}, {"collection_id", classroom}, {"kind", "coach"}},
        "");
    row("a coach of a class with no role in the facility", "role",
        {{"user_id", pupil}, {"collection_id", classroom}, {"kind", "coach"}},
        "user_id: needs a role in the facility before being coach of a class: add \"classroom assignable "
        "coach\" there first");
    row("a role in a group", "role", {{"user_id", teacher}, {"collection_id", group}, {"kind", "coach"}},
        "collection_id: cannot be a group: roles belong to a class or the facility");
    row("a member of the facility", "membership", {{"user_id", pupil}, {"collection_id", facility}},
        "collection_id: cannot be the facility: everyone in it belongs to it already");
    row("a member of a class", "membership", {{"user_id", stranger}, {"collection_id", classroom}}, "");
    row("a member of a group who is in the class", "membership", {{"user_id", pupil}, {"collection_id", group}},
        "");
    row("a member of a group who is not in the class", "membership",
        {{"user_id", stranger}, {"collection_id", group}},
        "user_id: must be in the class before being in one of its groups");
    row("a reference to nobody", "lesson", {{"created_by_id", Json(QByteArray(32, '0'))}},
        "created_by_id: names a record that is not here");
    row("a class within a class", "classroom", {{"parent_id", classroom}},
        "parent_id: cannot be a record of the kind \"Class\"");
    row("a group within the facility", "learnergroup", {{"parent_id", facility}},
        "parent_id: cannot be a record of the kind \"Facility\"");
    row("an author of another school", "lesson", {{"created_by_id", Json(strangersId)}},
        "created_by_id: belongs to another school");
    row("settings that exclude each other", "facilitydataset",
        {{"learner_can_login_with_no_password", true}, {"learner_can_edit_password", true}},
        "learner_can_login_with_no_password: cannot be on while learners may change their password");
    row("another kind than the model's", "classroom", {{"kind", "facility"}}, "kind: must be classroom");
    row("what is asked on receipt is asked here too", "lesson", {{"title", ""}}, "title: must not be empty");
}

void ModelRulesTest::theEditorAsksMore()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, changes);
    QFETCH(QString, expected);
    const Profile profile = profileAt(facilityProfilePath);
    const SampleSchool school;
    Json record = school.first(model.constData());
    const Json changed = jsonOf(changes.constData());
    for (const auto &[key, value] : changed.members())
        record.set(key, value);

    const auto problems = validateOnSave(profile, *profile.find(model), record, columnsOf(record), school);

    QCOMPARE(inOneLine(problems), expected);
}

void ModelRulesTest::savingComputesWhatKolibriComputes()
{
    const Profile profile = profileAt(facilityProfilePath);
    const SampleSchool school;
    Json exam = school.first("exam");
    QCOMPARE(computedOnSave(profile, *profile.find("exam"), exam, tuesday), Json::object());

    exam.set("question_sources", R"([{"questions": [{}, {}]}, {"questions": []}, {"questions": [{}]}])");
    const Json counted = computedOnSave(profile, *profile.find("exam"), exam, tuesday);
    const Json status = computedOnSave(profile, *profile.find("learnerdevicestatus"),
                                       school.first("learnerdevicestatus"), tuesday);
    Json lesson = school.first("lesson");
    lesson.set("date_created", "2024-09-02 05:00:37.859000(Mars/Olympus_Mons)");
    const Json zoned = computedOnSave(profile, *profile.find("lesson"), lesson, tuesday);

    QCOMPARE(counted.value("question_count"), Json(3));
    QCOMPARE(counted.value("question_sources"), Json(R"([{"questions": [{}, {}]}, {"questions": [{}]}])"));
    QCOMPARE(status, Json::object({{"updated_at", Json("2024-01-02T03:04:05.678Z")}}));
    QCOMPARE(zoned.value("date_created"), Json("2024-09-02 05:00:37.859000(UTC)"));
}

void ModelRulesTest::receiptIsQuickEnoughForManyRecords()
{
    const Profile profile = profileAt(facilityProfilePath);
    const Model &model = *profile.find("attemptlog");
    const Json record = SampleSchool().first("attemptlog");
    const QByteArray text = record.toPython();
    const StoredColumns stored = columnsOf(record);
    simdjson::dom::parser parser;
    qsizetype problems = 0;

    QBENCHMARK
    {
        const simdjson::dom::element element = parser.parse(text.constData(), size_t(text.size()));
        problems += validateOnReceipt(model, element, stored).size();
    }

    QCOMPARE(problems, 0);
}

PITANGA_TEST(ModelRulesTest)
#include "tst_model_rules.moc"
