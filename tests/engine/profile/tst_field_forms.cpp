#include "profile_data.h"

#include "engine/profile/field_forms.h"
#include "engine/profile/json_schema.h"
#include "engine/profile/wire_time.h"

#include <simdjson.h>

using namespace pitanga;

/// Which wire values each type of field takes, why it refuses others, and how values are spelled.
class FieldFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsTakenOrRefusedInWords_data();
    void aValueIsTakenOrRefusedInWords();
    void bothParsersSeeTheSameValue_data();
    void bothParsersSeeTheSameValue();
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

const auto blank = [](Field &f) { f.blankAllowed = true; };
const auto nullable = [](Field &f) { f.nullable = f.blankAllowed = true; };
const auto nullNotBlank = [](Field &f) { f.nullable = true; };

} // namespace

Q_DECLARE_METATYPE(pitanga::Field)
Q_DECLARE_METATYPE(pitanga::Json)

void FieldFormsTest::aValueIsTakenOrRefusedInWords_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // empty: taken
    const auto row = [](const char *name, const Field &field, const char *json, const char *expected = "") {
        QTest::newRow(name) << field << QByteArray(json) << QString::fromUtf8(expected);
    };
    const auto type = [](FieldType t) { return fieldOf(t); };

    row("a hex id", type(FieldType::UuidHex), R"("0123456789abcdef0123456789abcdef")");
    row("a hex id with dashes", type(FieldType::UuidHex), R"("01234567-89ab-cdef-0123-456789abcdef")",
        "must be 32 lower-case hex digits");
    row("a hex id in capitals", type(FieldType::UuidHex), R"("0123456789ABCDEF0123456789ABCDEF")",
        "must be 32 lower-case hex digits");
    row("a hex id that is none", type(FieldType::UuidHex), R"("zzz")", "must be 32 lower-case hex digits");
    row("an empty hex id", type(FieldType::UuidHex), R"("")", "must not be empty");
    row("an empty hex id where null may be", with(type(FieldType::UuidHex), nullable), R"("")",
        "must be 32 lower-case hex digits");
    row("a number for a hex id", type(FieldType::UuidHex), "5", "must be 32 lower-case hex digits");
    row("null for a hex id", type(FieldType::UuidHex), "null", "must have a value");
    row("null where it may be", with(type(FieldType::UuidHex), nullable), "null");
    row("null where it may be, but not blank", with(type(FieldType::UuidHex), nullNotBlank), "null",
        "must not be empty");
    row("null where only blank may be", with(type(FieldType::UuidHex), blank), "null", "must have a value");
    row("null where nothing else may be",
        with(type(FieldType::UuidHex), [](Field &f) { f.nullable = f.mustBeNull = true; }), "null");
    row("a value where only null may be",
        with(type(FieldType::UuidHex), [](Field &f) { f.nullable = f.mustBeNull = true; }),
        R"("0123456789abcdef0123456789abcdef")", "must be left empty");

    row("a dashed UUID", type(FieldType::UuidDashed), R"("01234567-89ab-cdef-0123-456789abcdef")");
    row("a dashed UUID without dashes", type(FieldType::UuidDashed), R"("0123456789abcdef0123456789abcdef")");
    row("a dashed UUID with dashes elsewhere", type(FieldType::UuidDashed),
        R"("0123456-789ab-cdef-0123-456789abcdef")", "must be a UUID");
    row("a dashed UUID in braces", type(FieldType::UuidDashed), R"("{0123456789abcdef0123456789abcdef}")",
        "must be a UUID");

    row("a string as long as it may be", stringOf(3), R"("abc")");
    row("a string that is too long", stringOf(3), R"("abcd")",
        "must not be longer than 3 characters (it has 4)");
    row("letters beyond ASCII count as one", stringOf(3), R"("éü日")");
    row("a letter beyond the BMP counts as one", stringOf(3), R"("\ud83d\ude42ab")");
    row("too many of them", stringOf(3), R"("日日日日")", "must not be longer than 3 characters (it has 4)");
    row("a string that is too short", with(stringOf(9), [](Field &f) { f.minLength = 2; }), R"("日")",
        "must have at least 2 characters");
    row("an empty string", stringOf(3), R"("")", "must not be empty");
    row("an empty string where it may be", with(stringOf(3), blank), R"("")");
    row("an empty string is not asked for its length",
        with(stringOf(3),
             [](Field &f) {
                 f.minLength = 1;
                 f.blankAllowed = true;
             }),
        R"("")");
    row("white space is not empty", stringOf(3), R"(" ")");
    row("a number for a string", stringOf(3), "5", "must be a text");
    row("an object for a string", stringOf(3), R"({"a": 1})", "must be a text");
    row("an empty object for a string", stringOf(3), "{}", "must not be empty");
    row("a text has no limit", type(FieldType::Text), R"("a very long text")");

    const auto colours = with(stringOf(9), [](Field &f) { f.choices = {Json("red"), Json("blue")}; });
    row("one of the choices", colours, R"("blue")");
    row("none of the choices", colours, R"("green")", "must be one of red, blue");
    row("nothing, where that may be", with(colours, blank), R"("")");
    const auto signs = with(type(FieldType::Int), [](Field &f) { f.choices = {Json(-1), Json(0), Json(1)}; });
    row("one of the numbers", signs, "-1");
    row("none of the numbers", signs, "2", "must be one of -1, 0, 1");

    row("true", type(FieldType::Bool), "true");
    row("false is not empty", type(FieldType::Bool), "false");
    row("a number for a truth value", type(FieldType::Bool), "1", "must be true or false");
    row("a text for a truth value", type(FieldType::Bool), R"("true")", "must be true or false");

    row("a whole number", type(FieldType::Int), "-9223372036854775808");
    row("zero is not empty", type(FieldType::Int), "0");
    row("a fraction for a whole number", type(FieldType::Int), "1.5", "must be a whole number");
    row("a text for a whole number", type(FieldType::Int), R"("7")", "must be a whole number");
    const auto share = with(type(FieldType::Float), [](Field &f) {
        f.min = 0;
        f.max = 1.01;
    });
    row("a number within its limits", share, "1.01");
    row("a whole number for a float", share, "1");
    row("a number below", share, "-0.01", "must not be less than 0");
    row("a number above", share, "1.011", "must not be greater than 1.01");
    row("a truth value for a number", share, "true", "must be a number");

    row("JSON text", type(FieldType::JsonText), R"("{\"a\": [1, 2.5, null]}")");
    row("JSON text with what only Python writes", type(FieldType::JsonText), R"("{\"a\": NaN}")");
    row("text that is no JSON", type(FieldType::JsonText), R"("{a: 1}")", "must be a text that holds JSON");
    row("JSON text with something behind it", type(FieldType::JsonText), R"("{} {}")",
        "must be a text that holds JSON");
    row("an object where its text belongs", type(FieldType::JsonText), R"({"a": 1})",
        "must be a text that holds JSON");
    row("an empty document", type(FieldType::JsonText), R"("{}")", "must not be empty");
    row("an empty list", type(FieldType::JsonText), R"("[]")", "must not be empty");
    row("an empty text within", type(FieldType::JsonText), R"("\"\"")", "must not be empty");
    row("null within", type(FieldType::JsonText), R"("null")", "must not be empty");
    row("an empty document with spaces", type(FieldType::JsonText), R"(" { } ")", "must not be empty");
    row("an empty document where it may be", with(type(FieldType::JsonText), blank), R"("{}")");
    row("null within where it may be", with(type(FieldType::JsonText), nullable), R"("null")");
    const QByteArray deep = '"' + QByteArray(200, '[') + QByteArray(200, ']') + '"';
    row("a document nested without end", type(FieldType::JsonText), deep.constData(),
        "must be a text that holds JSON");
    const auto settings = with(type(FieldType::JsonText), [](Field &f) {
        f.jsonSchema =
            jsonOf(R"({"type": "object", "properties": {"pin_code": {"type": ["string", "null"]}}})");
    });
    row("a document after its schema", settings, R"("{\"pin_code\": null, \"more\": 1}")");
    row("a document against its schema", settings, R"("{\"pin_code\": 1234}")",
        "\"pin_code\" is not of the expected kind (string)");

    row("a time with its zone", type(FieldType::DateTimeTz),
        R"j("2024-09-02 05:31:07.120000(Africa/Nairobi)")j");
    row("a time whose zone is left out", type(FieldType::DateTimeTz), R"("2024-09-02 05:31:07.120000")");
    row("a T in a time with a zone", type(FieldType::DateTimeTz),
        R"j("2024-09-02T05:31:07.120000(Africa/Nairobi)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a zone that is not closed", type(FieldType::DateTimeTz), R"j("2024-09-02 05:31:07.120000(UTC")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a time with a zone but no fraction", type(FieldType::DateTimeTz), R"j("2024-09-02 05:31:07(UTC)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a day that is not", type(FieldType::DateTimeTz), R"j("2023-02-29 05:31:07.120000(UTC)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    const auto iso = type(FieldType::DateTimeIso);
    row("an ISO time", iso, R"("2024-01-02T03:04:05.678Z")");
    row("an ISO time without a zone", iso, R"("2024-01-02T03:04:05")");
    row("an ISO time with an offset", iso, R"("2024-01-02 06:04:05.678901+03:00")");
    row("an ISO time without seconds", iso, R"("2024-01-02T03:04")");
    row("an ISO time with an empty fraction", iso, R"("2024-01-02T03:04:05.Z")",
        "must be a time such as 2024-09-02T05:31:07.120Z");
    row("yesterday", iso, R"("yesterday")", "must be a time such as 2024-09-02T05:31:07.120Z");
    row("an hour that is not", iso, R"("2024-01-02T24:04:05Z")",
        "must be a time such as 2024-09-02T05:31:07.120Z");
    row("an ISO time with something behind it", iso, R"("2024-01-02T03:04:05Z!")",
        "must be a time such as 2024-09-02T05:31:07.120Z");
    row("an empty time", with(iso, nullable), R"("")", "must be a time such as 2024-09-02T05:31:07.120Z");

    const auto username =
        with(stringOf(254), [](Field &f) { f.validator = FieldValidator::EmailOrKolibriUsername; });
    const char *usernameRule =
        "must be an e-mail address, or at most 30 characters without spaces and punctuation";
    row("a username", username, R"("wanjiku_admin")");
    row("a username in any script", username, R"("सीता")");
    row("a username with a space", username, R"("ann smith")", usernameRule);
    row("a username with a dot", username, R"("ann.smith")", usernameRule);
    row("a username of 31 letters", username, R"("abcdefghijklmnopqrstuvwxyzabcde")", usernameRule);
    row("an e-mail address", username, R"("ann.smith+school@example.org")");
    row("an e-mail address without a host", username, R"("ann@")", usernameRule);
    row("an e-mail address with two dots", username, R"("ann..smith@example.org")", usernameRule);
    const auto year = with(stringOf(16), [](Field &f) {
        f.validator = FieldValidator::BirthYear;
        f.blankAllowed = true;
    });
    row("a year", year, R"("1981")");
    row("a year that is not told", year, R"("NOT_SPECIFIED")");
    row("no year", year, R"("")");
    row("a year too long ago", year, R"("1899")",
        "must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED");
    row("a year in words", year, R"("last")", "must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED");
}

void FieldFormsTest::aValueIsTakenOrRefusedInWords()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);

    const auto problem = problemOfValue(field, jsonOf(json.constData()));

    QCOMPARE(problem.value_or(QString()), expected);
}

void FieldFormsTest::bothParsersSeeTheSameValue_data()
{
    aValueIsTakenOrRefusedInWords_data();
}

void FieldFormsTest::bothParsersSeeTheSameValue()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    simdjson::dom::parser parser;
    const simdjson::dom::element element = parser.parse(json.constData(), size_t(json.size()));

    QCOMPARE(problemOfValue(field, WireValue::of(element)).value_or(QString()), expected);
}

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

QTEST_GUILESS_MAIN(FieldFormsTest)
#include "tst_field_forms.moc"
