#include "engine/base/json.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

class JsonTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsReadIsWrittenAgain_data();
    void whatIsReadIsWrittenAgain();
    void pythonsSpellingHasSpacesAndAsciiOnly();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
    void theLastOfDoubledKeysCounts();
    void aMemberIsChangedWhereItStands();
    void sortingReachesEveryDepth();
};

void JsonTest::whatIsReadIsWrittenAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an integer beyond 64 bits") << QByteArray("18446744073709551617123");
    QTest::newRow("a number with trailing zeros") << QByteArray("1.500");
    QTest::newRow("an exponent") << QByteArray("1.0E300");
    QTest::newRow("doubled keys, in order") << QByteArray(R"({"b":1,"a":2,"b":3})");
    QTest::newRow("escapes that must be") << QByteArray(R"(["\"\\\n\u0000\u001f"])");
    QTest::newRow("letters of the world") << QByteArray("[\"é 日本語 🙂\"]");
    QTest::newRow("empty containers") << QByteArray(R"({"a":[],"b":{}})");
    QTest::newRow("a plain string") << QByteArray("\"x\"");
}

void JsonTest::whatIsReadIsWrittenAgain()
{
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(json);
    QCOMPARE(json->toCompact(), text);
}

void JsonTest::pythonsSpellingHasSpacesAndAsciiOnly()
{
    const Json json = Json::object({{"é", "🙂\x7f"}, {"list", Json::array({1, true, Json::null(), 1.0})}});
    QCOMPARE(json.toPython(), "{\"\\u00e9\": \"\\ud83d\\ude42\x7f\", \"list\": [1, true, null, 1.0]}");
}

void JsonTest::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half an object") << QByteArray(R"({"a":)");
    QTest::newRow("text after the end") << QByteArray("{} {}");
    QTest::newRow("a trailing comma") << QByteArray("[1,]");
    QTest::newRow("a comment") << QByteArray("[1/*one*/]");
    QTest::newRow("NaN") << QByteArray("NaN");
    QTest::newRow("broken UTF-8") << QByteArray("\"\xc3\"");
    QTest::newRow("half a surrogate pair") << QByteArray(R"("\ud800")");
    QTest::newRow("the other half of one") << QByteArray(R"("\ud41d\ude00")"); // found by fuzzing
    QTest::newRow("half a pair in a key") << QByteArray(R"({"\udfff": 1})");
    QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']');
}

void JsonTest::whatIsNoJsonIsRefused()
{
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(!json);
    QCOMPARE(json.error().kind, Error::Kind::Data);
    QVERIFY(!json.error().forPerson.isEmpty());
}

void JsonTest::theLastOfDoubledKeysCounts()
{
    const Json json = *Json::parse(R"({"a":1,"a":2})");
    QVERIFY(json.hasDoubledKey());
    QCOMPARE(json.value("a").toInt(), 2);
    QVERIFY(!Json::parse(R"({"a":{"b":1},"b":1})")->hasDoubledKey());
}

void JsonTest::aMemberIsChangedWhereItStands()
{
    Json json = *Json::parse(R"({"a":1,"b":2})");
    json.set("a", 3);
    json.set("c", "new");
    json.remove("b");
    QCOMPARE(json.toCompact(), R"({"a":3,"c":"new"})");
}

void JsonTest::sortingReachesEveryDepth()
{
    const Json json = *Json::parse(R"({"b":[{"z":1,"y":2}],"a":0})");
    QCOMPARE(json.sorted().toCompact(), R"({"a":0,"b":[{"y":2,"z":1}]})");
}

PITANGA_TEST(JsonTest)
#include "tst_json.moc"
