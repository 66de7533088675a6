#include "profile_data.h"

#include "engine/profile/field_forms.h"
#include "tests/support/test_program.h"

#include <simdjson.h>

using namespace pitanga;

/// Which wire values each type of field takes, and why it refuses others; whichever parser read them.
class FieldValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void ids_data();
    void ids() { aValueIsTakenOrRefusedInWords(); }
    void strings_data();
    void strings() { aValueIsTakenOrRefusedInWords(); }
    void choices_data();
    void choices() { aValueIsTakenOrRefusedInWords(); }
    void numbersAndTruthValues_data();
    void numbersAndTruthValues() { aValueIsTakenOrRefusedInWords(); }
    void documents_data();
    void documents() { aValueIsTakenOrRefusedInWords(); }
    void timesWithAZone_data();
    void timesWithAZone() { aValueIsTakenOrRefusedInWords(); }
    void isoTimes_data();
    void isoTimes() { aValueIsTakenOrRefusedInWords(); }
    void validators_data();
    void validators() { aValueIsTakenOrRefusedInWords(); }

private:
    void aValueIsTakenOrRefusedInWords();
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

void columns()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // empty: taken
}

void row(const char *name, const Field &field, const char *json, const char *expected = "")
{
    QTest::newRow(name) << field << QByteArray(json) << QString::fromUtf8(expected);
}

} // namespace

Q_DECLARE_METATYPE(pitanga::Field)

void FieldValuesTest::ids_data()
{
    columns();
    row("a hex id", fieldOf(FieldType::UuidHex), R"("0123456789abcdef0123456789abcdef")");
    row("a hex id with dashes", fieldOf(FieldType::UuidHex), R"("01234567-89ab-cdef-0123-456789abcdef")",
        "must be 32 lower-case hex digits");
    row("a hex id in capitals", fieldOf(FieldType::UuidHex), R"("0123456789ABCDEF0123456789ABCDEF")",
        "must be 32 lower-case hex digits");
    row("a hex id that is none", fieldOf(FieldType::UuidHex), R"("zzz")", "must be 32 lower-case hex digits");
    row("an empty hex id", fieldOf(FieldType::UuidHex), R"("")", "must not be empty");
    row("an empty hex id where null may be", with(fieldOf(FieldType::UuidHex), nullable), R"("")",
        "must be 32 lower-case hex digits");
    row("a number for a hex id", fieldOf(FieldType::UuidHex), "5", "must be 32 lower-case hex digits");
    row("null for a hex id", fieldOf(FieldType::UuidHex), "null", "must have a value");
    row("null where it may be", with(fieldOf(FieldType::UuidHex), nullable), "null");
    row("null where it may be, but not blank", with(fieldOf(FieldType::UuidHex), nullNotBlank), "null",
        "must not be empty");
    row("null where only blank may be", with(fieldOf(FieldType::UuidHex), blank), "null", "must have a value");
    row("null where nothing else may be",
        with(fieldOf(FieldType::UuidHex), [](Field &f) { f.nullable = f.mustBeNull = true; }), "null");
    row("a value where only null may be",
        with(fieldOf(FieldType::UuidHex), [](Field &f) { f.nullable = f.mustBeNull = true; }),
        R"("0123456789abcdef0123456789abcdef")", "must be left empty");

    row("a dashed UUID", fieldOf(FieldType::UuidDashed), R"("01234567-89ab-cdef-0123-456789abcdef")");
    row("a dashed UUID without dashes", fieldOf(FieldType::UuidDashed),
        R"("0123456789abcdef0123456789abcdef")");
    row("a dashed UUID with dashes elsewhere", fieldOf(FieldType::UuidDashed),
        R"("0123456-789ab-cdef-0123-456789abcdef")", "must be a UUID");
    row("a dashed UUID in braces", fieldOf(FieldType::UuidDashed), R"("{0123456789abcdef0123456789abcdef}")",
        "must be a UUID");
}

void FieldValuesTest::strings_data()
{
    columns();
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
    row("a text has no limit", fieldOf(FieldType::Text), R"("a very long text")");
}

void FieldValuesTest::choices_data()
{
    columns();
    const auto colours = with(stringOf(9), [](Field &f) { f.choices = {Json("red"), Json("blue")}; });
    row("one of the choices", colours, R"("blue")");
    row("none of the choices", colours, R"("green")", "must be one of red, blue");
    row("nothing, where that may be", with(colours, blank), R"("")");
    const auto signs = with(fieldOf(FieldType::Int), [](Field &f) {
        f.choices = {Json(-1), Json(0), Json(1)};
    });
    row("one of the numbers", signs, "-1");
    row("none of the numbers", signs, "2", "must be one of -1, 0, 1");
}

void FieldValuesTest::numbersAndTruthValues_data()
{
    columns();
    row("true", fieldOf(FieldType::Bool), "true");
    row("false is not empty", fieldOf(FieldType::Bool), "false");
    row("a number for a truth value", fieldOf(FieldType::Bool), "1", "must be true or false");
    row("a text for a truth value", fieldOf(FieldType::Bool), R"("true")", "must be true or false");

    row("a whole number", fieldOf(FieldType::Int), "-9223372036854775808");
    row("zero is not empty", fieldOf(FieldType::Int), "0");
    row("a fraction for a whole number", fieldOf(FieldType::Int), "1.5", "must be a whole number");
    row("a text for a whole number", fieldOf(FieldType::Int), R"("7")", "must be a whole number");
    const auto share = with(fieldOf(FieldType::Float), [](Field &f) {
        f.min = 0;
        f.max = 1.01;
    });
    row("a number within its limits", share, "1.01");
    row("a whole number for a float", share, "1");
    row("a number below", share, "-0.01", "must not be less than 0");
    row("a number above", share, "1.011", "must not be greater than 1.01");
    row("a truth value for a number", share, "true", "must be a number");
}

void FieldValuesTest::documents_data()
{
    columns();
    row("JSON text", fieldOf(FieldType::JsonText), R"("{\"a\": [1, 2.5, null]}")");
    row("JSON text with what only Python writes", fieldOf(FieldType::JsonText), R"("{\"a\": NaN}")");
    row("text that is no JSON", fieldOf(FieldType::JsonText), R"("{a: 1}")", "must be a text that holds JSON");
    row("JSON text with something behind it", fieldOf(FieldType::JsonText), R"("{} {}")",
        "must be a text that holds JSON");
    row("an object where its text belongs", fieldOf(FieldType::JsonText), R"({"a": 1})",
        "must be a text that holds JSON");
    row("an empty document", fieldOf(FieldType::JsonText), R"("{}")", "must not be empty");
    row("an empty list", fieldOf(FieldType::JsonText), R"("[]")", "must not be empty");
    row("an empty text within", fieldOf(FieldType::JsonText), R"("\"\"")", "must not be empty");
    row("null within", fieldOf(FieldType::JsonText), R"("null")", "must not be empty");
    row("an empty document with spaces", fieldOf(FieldType::JsonText), R"(" { } ")", "must not be empty");
    row("an empty document where it may be", with(fieldOf(FieldType::JsonText), blank), R"("{}")");
    row("null within where it may be", with(fieldOf(FieldType::JsonText), nullable), R"("null")");
    const QByteArray deep = '"' + QByteArray(200, '[') + QByteArray(200, ']') + '"';
    row("a document nested without end", fieldOf(FieldType::JsonText), deep.constData(),
        "must be a text that holds JSON");
    const auto settings = with(fieldOf(FieldType::JsonText), [](Field &f) {
        f.jsonSchema =
            jsonOf(R"({"type": "object", "properties": {"pin_code": {"type": ["string", "null"]}}})");
    });
    row("a document after its schema", settings, R"("{\"pin_code\": null, \"more\": 1}")");
    row("a document against its schema", settings, R"("{\"pin_code\": 1234}")",
        "\"pin_code\" is not of the expected kind (string)");
}

void FieldValuesTest::timesWithAZone_data()
{
    columns();
    row("a time with its zone", fieldOf(FieldType::DateTimeTz),
        R"j("2024-09-02 05:31:07.120000(Africa/Nairobi)")j");
    row("a time whose zone is left out", fieldOf(FieldType::DateTimeTz), R"("2024-09-02 05:31:07.120000")");
    row("a T in a time with a zone", fieldOf(FieldType::DateTimeTz),
        R"j("2024-09-02T05:31:07.120000(Africa/Nairobi)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a zone that is not closed", fieldOf(FieldType::DateTimeTz), R"j("2024-09-02 05:31:07.120000(UTC")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a time with a zone but no fraction", fieldOf(FieldType::DateTimeTz), R"j("2024-09-02 05:31:07(UTC)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    row("a day that is not", fieldOf(FieldType::DateTimeTz), R"j("2023-02-29 05:31:07.120000(UTC)")j",
        "must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
}

void FieldValuesTest::isoTimes_data()
{
    columns();
    const auto iso = fieldOf(FieldType::DateTimeIso);
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
}

void FieldValuesTest::validators_data()
{
    columns();
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

void FieldValuesTest::aValueIsTakenOrRefusedInWords()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    simdjson::dom::parser parser;
    const simdjson::dom::element element = parser.parse(json.constData(), size_t(json.size()));

    QCOMPARE(problemOfValue(field, jsonOf(json.constData())).value_or(QString()), expected);
    QCOMPARE(problemOfValue(field, WireValue::of(element)).value_or(QString()), expected);
}

PITANGA_TEST(FieldValuesTest)
#include "tst_field_values.moc"
