#include "engine/base/ids.h"
#include "engine/profile/field_forms.h"
#include "engine/profile/record_text.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// The ids that SQL computes are those that the engine computes, for every model and any value.
class InsertionIdTest : public QObject
{
    Q_OBJECT
private slots:
    void sqlHashesTextsOfEveryLength();
    void everyModelGetsTheIdentityThatTheEngineWouldGive_data();
    void everyModelGetsTheIdentityThatTheEngineWouldGive();
    void anInsertionTakesAboutAMillisecond();
};

namespace {

/// A value of the field's type that a record may have, beyond ASCII where it is text.
Json someValue(const Field &field, SeededRandom &random)
{
    if (field.mustBeNull || (field.nullable && random.below(3) == 0))
        return Json::null();
    if (!field.choices.empty())
        return field.choices[size_t(random.below(int(field.choices.size())))];
    switch (field.type) {
    case FieldType::UuidHex:
        return random.uuidHex();
    case FieldType::UuidDashed:
        return dashedUuid(random.uuidHex());
    case FieldType::Bool:
        return random.below(2) == 1;
    case FieldType::Int:
        return qint64(random.below(100));
    case FieldType::Float:
        return 0.5 + random.below(3);
    case FieldType::JsonText:
        return QByteArray("{\"a\": [1, \"\\u00e4\"]}");
    case FieldType::DateTimeTz:
    case FieldType::DateTimeIso:
        return wireTime(field, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC));
    case FieldType::String:
    case FieldType::Text:
        break;
    }
    static const QStringList letters{QStringLiteral("a"),  QStringLiteral("'"),    QStringLiteral("ä"),
                                     QStringLiteral("中"), QStringLiteral("🦜"), QStringLiteral("\""),
                                     QStringLiteral(" "),  QStringLiteral(":")};
    QString text;
    const int length = 1 + random.below(std::min(field.maxLength.value_or(60), 60));
    for (int i = 0; i < length; ++i)
        text += letters[random.below(int(letters.size()))];
    return text;
}

QByteArray sqlText(const Json &value)
{
    return value.isNull()     ? QByteArray()
           : value.isBool()   ? QByteArray(value.toBool() ? "1" : "0")
           : value.isNumber() ? value.numberText()
                              : value.toUtf8();
}

} // namespace

// checklist 1
void InsertionIdTest::sqlHashesTextsOfEveryLength()
{
    TestDevice device;
    ForeignProgram program(device.device()->databasePath());
    for (int length = 1; length < 300; ++length) {
        // Two bytes a letter at every other length: blocks end in the middle of letters too.
        const QByteArray source = (length % 2 ? QByteArray("\xc3\xa4") : QByteArray("x")).repeated(length);
        QCOMPARE(program.run("DELETE FROM _insertion"), QByteArray());
        QCOMPARE(
            program.runWith("INSERT INTO _insertion (number, model, source_id, template) VALUES (1, 'm', ?, ?)",
                            {source, "p:${id}"}),
            QByteArray());
        QCOMPARE(program.read("SELECT id FROM _insertion_id"), sha2Uuid({"p:${id}", source, "m"}));
    }
}

void InsertionIdTest::everyModelGetsTheIdentityThatTheEngineWouldGive_data()
{
    QTest::addColumn<QString>("model");
    for (const Model &model : schoolProfile().models)
        if (model.sourceId.kind != SourceIdKind::MadeElsewhere)
            QTest::newRow(model.name) << QString::fromUtf8(model.name);
}

// checklist 2, 3, 26, 27, 28
void InsertionIdTest::everyModelGetsTheIdentityThatTheEngineWouldGive()
{
    QFETCH(QString, model);
    const Model &of = *schoolProfile().find(model.toUtf8());
    TestDevice device(schoolProfile(), 7);
    ForeignProgram program(device.device()->databasePath());
    SeededRandom random(99);
    for (int round = 0; round < 12; ++round) {
        Json given = Json::object();
        if (of.sourceId.kind != SourceIdKind::Template || round % 4 == 3)
            given.set(of.sourceId.kind == SourceIdKind::RootCertificate ? "id" : "_morango_source_id",
                      random.uuidHex());
        for (const Field &field : of.fields)
            // To a trigger, NULL and "not given" are the same.
            if (const Json value = someValue(field, random);
                !of.constantOf(field.name) && !(value.isNull() && field.hasDefault()))
                given.set(field.name, value);
        const auto expected = makeRecord(of, given, device.clock().nowUtc(), random);

        QByteArrayList names;
        QByteArrayList values;
        for (const auto &[name, value] : given.members()) {
            names << name;
            values << sqlText(value);
        }
        const QByteArray said =
            program.runWith("INSERT INTO " + of.name + " (" + names.join(", ") + ") VALUES (?" +
                                QByteArray(", ?").repeated(names.size() - 1) + ")",
                            values);
        if (!expected) { // such as a partition made of a field that is null
            QVERIFY2(!said.isEmpty(), given.toCompact());
            continue;
        }
        QCOMPARE(said, QByteArray());
        const QByteArray id = expected->identity.id.toHex();
        QCOMPARE(program.read("SELECT id, _morango_source_id, _morango_partition FROM " + of.name +
                              " WHERE id = '" + id + "'"),
                 id + '|' + expected->identity.sourceId + '|' + expected->identity.partition);
        QCOMPARE(program.read("SELECT self_ref FROM _store WHERE id = '" + id + "'"), expected->selfReference);
        // The text is the one that the engine would write, value by value.
        const QByteArray text = program.read("SELECT visible FROM _store WHERE id = '" + id + "'");
        QCOMPARE(need(Json::parse(text)).sorted().toPython(), expected->fields.sorted().toPython());
    }
}

void InsertionIdTest::anInsertionTakesAboutAMillisecond()
{
    TestDevice device;
    ForeignProgram program(device.device()->databasePath());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(program.run("BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                         " INSERT INTO facility (name) SELECT 'facility ' || i FROM n; COMMIT"),
             QByteArray());
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()));
    QCOMPARE(program.read("SELECT count(*) FROM facility"), QByteArray("500"));
}

PITANGA_TEST(InsertionIdTest)
#include "tst_insertion_id.moc"
