#include "profile_data.h"

#include "engine/profile/field_forms.h"
#include "engine/profile/json_schema.h"
#include "engine/profile/wire_time.h"
#include "tests/support/test_program.h"

using namespace pitanga;

/// How the values of each type of field are spelled, made and shown.
class FieldFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreSpelledAsRecorded_data();
    void valuesAreSpelledAsRecorded();
    void aFloatStaysAFloatInPythonsSpelling_data();
    void aFloatStaysAFloatInPythonsSpelling();
    void timesAreReadWhateverTheirForm_data();
    void timesAreReadWhateverTheirForm();
    void nowTakesTheFormOfTheField();
    void aDefaultTakesItsWireForm();
    void aSchemaSaysWhatADocumentLacks();
    void aPersonReadsValuesInWords();
};

namespace {

Field fieldOf(FieldType type)
{
    Field field;
    field.name = "f";
    field.type = type;
    return field;
}

Field stringOf(int maxLength)
{
    Field field = fieldOf(FieldType::String);
    field.maxLength = maxLength;
    return field;
}

/// The members that a row changes, by name.
Field with(Field field, std::function<void(Field &)> change)
{
    change(field);
    return field;
}

} // namespace

void FieldFormsTest::valuesAreSpelledAsRecorded_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("expected");
    const WireTime withMicros{QDate(2024, 1, 2), (3 * 60 + 4) * 60 + 5, 678901, 0, {}};
    WireTime whole = withMicros;
    whole.microsecond = 0;
    WireTime millis = withMicros;
    millis.microsecond = 120000;
    WireTime east = withMicros;
    east.second += 3 * 3600;
    east.offsetSeconds = 3 * 3600;
    WireTime naive = withMicros;
    naive.offsetSeconds.reset();
    const std::map<QByteArray, Json> made{
        {"datetime utc with micros", Json(withMicros.toIso())},
        {"datetime utc no micros", Json(whole.toIso())},
        {"datetime utc millis", Json(millis.toIso())},
        {"datetime +03:00", Json(east.toIso())},
        {"naive datetime", Json(naive.toIso())},
        {"date", Json(withMicros.isoDate())},
        {"time", Json(withMicros.isoTime())},
        {"uuid", Json(dashedUuid("0123456789abcdef0123456789abcdef"))},
        {"float", Json(1.5)},
        {"float int", Json(2.0)},
        {"big int", Json(qint64(1099511627776))},
        {"null", Json::null()},
        {"bool", Json(true)},
        {"text non-ascii", Json(QByteArray("é \"q\" \n 🙂 /"))},
        {"list", Json::array({Json(1), Json("a")})},
        {"dict", Json::object({{"b", Json(1)}, {"a", Json(2)}})},
    };
    // No field of a profile is a decimal or a duration; and a bare NaN, which is no JSON, is never written.
    const QSet<QByteArray> notOurs{"decimal", "timedelta", "nan"};
    const Json rows = readJson(PITANGA_TEST_DATA "/vectors/app_layer.json").value("json_rendering");
    for (const Json &row : rows.items()) {
        const QByteArray kind = row.value("kind").toUtf8();
        if (!notOurs.contains(kind))
            QTest::newRow(kind.constData()) << made.at(kind).toPython() << row.value("json_text").toUtf8();
    }
    QCOMPARE(rows.items().size(), made.size() + size_t(notOurs.size()));
}

// checklist 29
void FieldFormsTest::valuesAreSpelledAsRecorded()
{
    QFETCH(QByteArray, made);
    QFETCH(QByteArray, expected);

    QCOMPARE(made, expected);
}

void FieldFormsTest::aFloatStaysAFloatInPythonsSpelling_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("zero") << 0.0 << QByteArray("0.0");
    QTest::newRow("a hundred thousand") << 100000.0 << QByteArray("100000.0");
    QTest::newRow("seconds") << 716.594 << QByteArray("716.594");
    QTest::newRow("the shortest that reads back") << 0.1 << QByteArray("0.1");
    QTest::newRow("small") << 0.0001 << QByteArray("0.0001");
    QTest::newRow("smaller") << 0.00001 << QByteArray("1e-05");
    QTest::newRow("large") << 1234567890123456.0 << QByteArray("1234567890123456.0");
    QTest::newRow("larger") << 1e16 << QByteArray("1e+16");
    QTest::newRow("below zero") << -2.5 << QByteArray("-2.5");
    QTest::newRow("no number at all") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
}

void FieldFormsTest::aFloatStaysAFloatInPythonsSpelling()
{
    QFETCH(double, number);
    QFETCH(QByteArray, expected);

    QCOMPARE(Json(number).toPython(), expected);
}

void FieldFormsTest::timesAreReadWhateverTheirForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("zoned");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QByteArray>("asIso");
    QTest::addColumn<QByteArray>("asZoned");
    const QDateTime five(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC);

    QTest::newRow("UTC") << QByteArray("2024-01-02T03:04:05.678Z") << false << tuesday
                         << QByteArray("2024-01-02T03:04:05.678Z")
                         << QByteArray("2024-01-02 03:04:05.678000(UTC)");
    QTest::newRow("an offset") << QByteArray("2024-01-02T06:04:05+03:00") << false << five
                               << QByteArray("2024-01-02T06:04:05+03:00")
                               << QByteArray("2024-01-02 03:04:05.000000(UTC)");
    QTest::newRow("west of Greenwich, the day before")
        << QByteArray("2024-01-01T22:34:05-0430") << false << five << QByteArray("2024-01-01T22:34:05-04:30")
        << QByteArray("2024-01-02 03:04:05.000000(UTC)");
    QTest::newRow("no zone") << QByteArray("2024-01-02 03:04:05") << false << five
                             << QByteArray("2024-01-02T03:04:05")
                             << QByteArray("2024-01-02 03:04:05.000000(UTC)");
    QTest::newRow("a zone in parentheses says nothing of the clock")
        << QByteArray("2024-01-02 03:04:05.678901(Africa/Nairobi)") << true << tuesday
        << QByteArray("2024-01-02T03:04:05.678Z") << QByteArray("2024-01-02 03:04:05.678901(Africa/Nairobi)");
}

void FieldFormsTest::timesAreReadWhateverTheirForm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, zoned);
    QFETCH(QDateTime, utc);
    QFETCH(QByteArray, asIso);
    QFETCH(QByteArray, asZoned);

    const auto time = zoned ? WireTime::fromZoned(view(text)) : WireTime::fromIso(view(text));

    QVERIFY(time);
    QCOMPARE(time->toUtc(), utc);
    QCOMPARE(time->toIso(), asIso);
    QCOMPARE(time->toZoned(), asZoned);
}

void FieldFormsTest::nowTakesTheFormOfTheField()
{
    QCOMPARE(wireTime(fieldOf(FieldType::DateTimeIso), tuesday), Json("2024-01-02T03:04:05.678Z"));
    QCOMPARE(wireTime(fieldOf(FieldType::DateTimeTz), tuesday, "Africa/Nairobi"),
             Json("2024-01-02 03:04:05.678000(Africa/Nairobi)"));
}

void FieldFormsTest::aDefaultTakesItsWireForm()
{
    const Profile profile = profileAt(facilityProfilePath);
    const auto defaultOf = [&](const char *model, const char *field) {
        return defaultWireValue(*profile.find(model)->find(field), tuesday);
    };

    QCOMPARE(defaultOf("lesson", "date_created"), Json("2024-01-02 03:04:05.678000(UTC)"));
    QCOMPARE(defaultOf("bookmark", "created"), Json("2024-01-02T03:04:05.678Z"));
    QCOMPARE(defaultOf("lesson", "resources"), Json("[]"));
    QCOMPARE(defaultOf("facilitydataset", "extra_fields"),
             Json(R"({"facility": {}, "on_my_own_setup": false, "pin_code": ""})"));
    QCOMPARE(defaultOf("facilityuser", "extra_demographics"), Json("null"));
    QCOMPARE(defaultOf("facilityuser", "last_login"), Json::null());
    QCOMPARE(defaultOf("attemptlog", "time_spent"), Json(0.0));
    QCOMPARE(defaultOf("usersessionlog", "channels"), Json(""));
    QCOMPARE(defaultOf("lesson", "title"), std::nullopt);
    QCOMPARE(defaultOf("attemptlog", "start_timestamp"), std::nullopt);
}

void FieldFormsTest::aSchemaSaysWhatADocumentLacks()
{
    const Json schema = jsonOf(R"({"type": "array", "items": {"type": "object", "required": ["id"],
                                   "properties": {"size": {"enum": ["s", "m"]}, "n": {"type": "integer"}}}})");

    QCOMPARE(schemaViolation(schema, jsonOf(R"([{"id": 1, "size": "m", "n": 2}])")), std::nullopt);
    QCOMPARE(schemaViolation(schema, jsonOf("{}")),
             QStringLiteral("the document is not of the expected kind (array)"));
    QCOMPARE(schemaViolation(schema, jsonOf("[{}]")), QStringLiteral("an entry of the document lacks \"id\""));
    QCOMPARE(schemaViolation(schema, jsonOf(R"([{"id": 1, "size": "l"}])")),
             QStringLiteral("\"size\" is none of the allowed values"));
    QCOMPARE(schemaViolation(schema, jsonOf(R"([{"id": 1, "n": 1.5}])")),
             QStringLiteral("\"n\" is not of the expected kind (integer)"));
}

void FieldFormsTest::aPersonReadsValuesInWords()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const Field secret = with(stringOf(9), [](Field &f) { f.secret = true; });

    QCOMPARE(toPerson(fieldOf(FieldType::Bool), Json(true), english), QStringLiteral("Yes"));
    QCOMPARE(toPerson(secret, Json("pbkdf2"), english), QStringLiteral("(hidden)"));
    QCOMPARE(toPerson(secret, Json::null(), english), QString());
    QCOMPARE(toPerson(fieldOf(FieldType::Float), Json(716.594), english), QStringLiteral("716.594"));
    QCOMPARE(toPerson(fieldOf(FieldType::JsonText), Json("null"), english), QString());
    QCOMPARE(toPerson(fieldOf(FieldType::DateTimeIso), Json("2024-01-02T03:04:05Z"), english),
             english.toString(QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC).toLocalTime(),
                              QLocale::ShortFormat));
    QCOMPARE(toPerson(fieldOf(FieldType::DateTimeIso), Json("yesterday"), english),
             QStringLiteral("yesterday"));
}

PITANGA_TEST(FieldFormsTest)
#include "tst_field_forms.moc"
