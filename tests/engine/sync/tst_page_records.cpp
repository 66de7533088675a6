#include "engine/sync/page_records.h"
#include "tests/support/test_program.h"

#include <QByteArrayList>
#include <QTest>

#include <simdjson.h>

using namespace pitanga;

namespace {

constexpr size_t atMost = 100; // elements; more would be a reader that does not come to an end

QByteArrayList elementsOf(const QByteArray &page, bool &whole)
{
    PageRecords records({page.constData(), size_t(page.size())});
    QByteArrayList found;
    while (const auto record = records.next()) {
        found << QByteArray(record->json.data(), qsizetype(record->json.size())).trimmed();
        if (size_t(found.size()) > atMost)
            qFatal("it never ends");
    }
    whole = records.isWhole();
    return found;
}

bool isJson(const QByteArray &text)
{
    simdjson::dom::parser parser;
    return parser.parse(text.constData(), size_t(text.size())).error() == simdjson::SUCCESS;
}

} // namespace

/// A page is taken apart without being parsed; together with who parses each element, what is no JSON as a
/// whole is noticed.
class TestPageRecords : public QObject
{
    Q_OBJECT

private slots:
    void anArrayIsTakenApart_data();
    void anArrayIsTakenApart();
    void whatIsNoJsonIsNoticed_data();
    void whatIsNoJsonIsNoticed();
    void sizesAreSeenBeforeAnythingIsParsed();
};

void TestPageRecords::anArrayIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArrayList>("elements");
    const auto row = [](const char *name, const QByteArray &page, const QByteArrayList &elements) {
        QTest::newRow(name) << page << elements;
    };
    row("empty", "[]", {});
    row("empty, with space", " [ \n ] ", {});
    row("one record without an array", R"( {"a": [1, 2]} )", {R"({"a": [1, 2]})"});
    row("one", R"([{"a": 1}])", {R"({"a": 1})"});
    row("two", "[{\"a\": 1},\n {\"b\": {\"c\": [2, 3]}}]", {R"({"a": 1})", R"({"b": {"c": [2, 3]}})"});
    row("commas and brackets in texts", R"([{"a": "x, ]} y"}, {"b": "["}])",
        {R"({"a": "x, ]} y"})", R"({"b": "["})"});
    row("escapes in texts", R"([{"a": "\", {"}, {"b": "\\"}, {"c": "\\\","}])",
        {R"({"a": "\", {"})", R"({"b": "\\"})", R"({"c": "\\\","})"});
    row("what is no record", R"([1, "a", null, [2, 3]])", {"1", R"("a")", "null", "[2, 3]"});
}

void TestPageRecords::anArrayIsTakenApart()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArrayList, elements);
    QVERIFY(isJson(page));
    bool whole = false;
    QCOMPARE(elementsOf(page, whole), elements);
    QVERIFY(whole);
}

void TestPageRecords::whatIsNoJsonIsNoticed_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char *page : {"",
                             " ",
                             "[",
                             "]",
                             "[[",
                             "]]",
                             "[]]",
                             "[[]",
                             "[] []",
                             "[]x",
                             "x[]",
                             "[,]",
                             "[1,]",
                             "[,1]",
                             "[1,,2]",
                             "[1 2]",
                             "[1] [2]",
                             "[}",
                             "[}{]",
                             "[{]",
                             "[{]}]",
                             "[}, {]",
                             "[\"]",
                             "[\"\\\"]",
                             "[\"a\\]",
                             "{}{}",
                             "{},{}",
                             "1, 2",
                             "{",
                             "\"",
                             "[{\"a\": 1}",
                             "[{\"a\": 1}, ",
                             "[{\"a\" 1}]",
                             "[\xff]",
                             "\xef\xbb\xbf]"})
        QTest::newRow(page) << QByteArray(page);
}

void TestPageRecords::whatIsNoJsonIsNoticed()
{
    QFETCH(QByteArray, page);
    QVERIFY(!isJson(page));
    bool whole = false;
    const QByteArrayList elements = elementsOf(page, whole);
    QVERIFY(!whole || !std::all_of(elements.begin(), elements.end(), isJson));
}

void TestPageRecords::sizesAreSeenBeforeAnythingIsParsed()
{
    const auto first = [](const QByteArray &page) {
        return PageRecords({page.constData(), size_t(page.size())}).next().value();
    };
    const QByteArray longText = "[{\"a\": \"" + QByteArray(qsizetype(maxRecordBytes), ',') + "\"}, 1]";
    QVERIFY(first(longText).isTooLarge());
    QVERIFY(first("[[" + QByteArray("1,").repeated(qsizetype(maxRecordValues)) + "1], 1]").isTooLarge());
    QVERIFY(first("[[" + QByteArray("{},").repeated(qsizetype(maxRecordValues)) + "1], 1]").isTooLarge());
    QVERIFY(first("{\"a\": [" + QByteArray("[],").repeated(qsizetype(maxRecordValues)) + "1]}").isTooLarge());
    QVERIFY(!first("[[" + QByteArray("1,").repeated(50'000) + "1], 1]").isTooLarge());
    QVERIFY(!first("[\"" + QByteArray("1,").repeated(qsizetype(maxRecordValues)) + "\", 1]").isTooLarge());
}

PITANGA_TEST(TestPageRecords)
#include "tst_page_records.moc"
