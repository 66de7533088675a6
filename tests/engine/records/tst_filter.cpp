#include "engine/records/filter.h"
#include "engine/records/python_text.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;

class FilterTest : public QObject
{
    Q_OBJECT
private slots:
    void templatesAreFilledIn_data();
    void templatesAreFilledIn();
    void valuesAppearAsPythonPrintsThem_data();
    void valuesAppearAsPythonPrintsThem();
    void unicodeWhiteSpaceSeparatesEntries_data();
    void unicodeWhiteSpaceSeparatesEntries();
    void aBlankFilterContainsEverything();
    void filtersCompareAndAddUp_data();
    void filtersCompareAndAddUp();
    void aFilterContainsWhatBeginsWithAnEntry_data();
    void aFilterContainsWhatBeginsWithAnEntry();
    void equalityIgnoresOrderAndRepetition();
};

namespace {

Json paramsOf(const Json &row)
{
    const Json params = row.value("params"); // an object, or the text of one
    return params.isString() ? *Json::parse(params.toUtf8()) : params;
}

} // namespace

// checklist 36, 37, 38
void FilterTest::templatesAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("template_");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("substituted");
    QTest::addColumn<QByteArrayList>("partitions");
    QTest::addColumn<QByteArray>("text");
    for (const Json &row : test::vectors("filters_scopes.json").value("substitution").items()) {
        QByteArrayList partitions;
        for (const Json &partition : row.value("partitions").items())
            partitions.append(partition.toUtf8());
        const QByteArray params = paramsOf(row).toCompact();
        QTest::newRow("“" + row.value("template").toUtf8() + "” with " + params)
            << row.value("template").toUtf8() << params << row.value("substituted").toUtf8() << partitions
            << row.value("str").toUtf8();
    }
}

void FilterTest::templatesAreFilledIn()
{
    QFETCH(QByteArray, template_);
    QFETCH(QByteArray, params);
    const Json values = *Json::parse(params);
    const Filter filter = Filter::fromTemplate(template_, values);
    QTEST(substituteTemplate(template_, values), "substituted");
    QTEST(filter.entries(), "partitions");
    QTEST(filter.toText(), "text");
}

void FilterTest::valuesAppearAsPythonPrintsThem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("float with trailing zeros") << QByteArray("1.50") << QByteArray("1.5");
    QTest::newRow("float without digits after the point") << QByteArray("5e0") << QByteArray("5.0");
    QTest::newRow("large float") << QByteArray("1E16") << QByteArray("1e+16");
    QTest::newRow("just not large") << QByteArray("1e15") << QByteArray("1000000000000000.0");
    QTest::newRow("small float") << QByteArray("0.00001") << QByteArray("1e-05");
    QTest::newRow("just not small") << QByteArray("0.0001") << QByteArray("0.0001");
    QTest::newRow("beyond all floats") << QByteArray("-9.9e308") << QByteArray("-inf");
    QTest::newRow("below all floats") << QByteArray("-1E-999") << QByteArray("-0.0");
    QTest::newRow("integers of any size")
        << QByteArray("123456789012345678901") << QByteArray("123456789012345678901");
    QTest::newRow("minus zero") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("false") << QByteArray("false") << QByteArray("False");
    QTest::newRow("null in a list") << QByteArray("[null, true, 1.0]") << QByteArray("[None, True, 1.0]");
    QTest::newRow("an object") << QByteArray(R"({"a": "b", "c": []})") << QByteArray("{'a': 'b', 'c': []}");
    QTest::newRow("a doubled key: its first place, its last value")
        << QByteArray(R"({"a": 1, "b": 2, "a": 3})") << QByteArray("{'a': 3, 'b': 2}");
    QTest::newRow("quotes inside") << QByteArray(R"(["it's", "say \"it's\""])")
                                   << QByteArray(R"(["it's", 'say "it\'s"'])");
    QTest::newRow("what cannot be printed")
        << QByteArray(R"(["\n\u0007\u00a0é\u200b"])") << QByteArray(R"(['\n\x07\xa0é\u200b'])");
}

void FilterTest::valuesAppearAsPythonPrintsThem()
{
    QFETCH(QByteArray, json);
    QTEST(pythonText(*Json::parse(json)), "expected");
}

// checklist 38
void FilterTest::unicodeWhiteSpaceSeparatesEntries_data()
{
    QTest::addColumn<char32_t>("point");
    QTest::addColumn<bool>("separates");
    for (const char32_t point :
         U"\t\n\v\f\r\x1c\x1d\x1e\x1f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
         U"\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000")
        if (point)
            QTest::addRow("U+%04X separates", uint(point)) << point << true;
    for (const char32_t point : U"\x1b\x7f\u0084\u180e\u200b\u2060\ufeff😀")
        if (point)
            QTest::addRow("U+%04X is part of an entry", uint(point)) << point << false;
}

void FilterTest::unicodeWhiteSpaceSeparatesEntries()
{
    QFETCH(char32_t, point);
    QFETCH(bool, separates);
    const QByteArray text = "a" + QString::fromUcs4(&point, 1).toUtf8() + "b";
    QCOMPARE(Filter::fromText(text).entries(), separates ? QByteArrayList({"a", "b"}) : QByteArrayList({text}));
}

void FilterTest::aBlankFilterContainsEverything() // checklist 39
{
    for (const char *blank : {"", "   ", "\n\t"}) {
        const Filter filter = Filter::fromText(blank);
        QCOMPARE(filter, Filter());
        QCOMPARE(filter.entries(), QByteArrayList{QByteArray("")});
        QVERIFY(filter.containsEverything());
        QVERIFY(filter.contains(""));
        QVERIFY(filter.contains("anything"));
    }
}

// checklist 41
void FilterTest::filtersCompareAndAddUp_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isSubset");
    QTest::addColumn<bool>("isEqual");
    QTest::addColumn<QByteArray>("sum");
    for (const Json &row : test::vectors("filters_scopes.json").value("subset").items())
        QTest::newRow("“" + row.value("filter").toUtf8() + "” and “" + row.value("other").toUtf8() + "”")
            << row.value("filter").toUtf8() << row.value("other").toUtf8()
            << row.value("filter_is_subset_of_other").toBool() << row.value("equal").toBool()
            << row.value("sum").toUtf8();
}

void FilterTest::filtersCompareAndAddUp()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const Filter a = Filter::fromText(first);
    const Filter b = Filter::fromText(second);
    QTEST(a.isSubsetOf(b), "isSubset");
    QTEST(a == b, "isEqual");
    QTEST((a + b).toText(), "sum");
}

// checklist 40, 41
void FilterTest::aFilterContainsWhatBeginsWithAnEntry_data()
{
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("expected");
    for (const Json &row : test::vectors("filters_scopes.json").value("contains_partition").items())
        QTest::newRow("“" + row.value("partition").toUtf8() + "” in “" + row.value("filter").toUtf8() + "”")
            << row.value("partition").toUtf8() << row.value("filter").toUtf8() << row.value("result").toBool();
}

void FilterTest::aFilterContainsWhatBeginsWithAnEntry()
{
    QFETCH(QByteArray, partition);
    QFETCH(QByteArray, filter);
    QTEST(Filter::fromText(filter).contains(partition), "expected");
}

void FilterTest::equalityIgnoresOrderAndRepetition() // checklist 44
{
    QCOMPARE(Filter::fromText("a b"), Filter::fromText("b a b"));
    QVERIFY(!(Filter::fromText("a b") == Filter::fromText("a c")));
    QVERIFY(!(Filter::fromText("a b") == Filter::fromText("a")));
}

PITANGA_TEST(FilterTest)
#include "tst_filter.moc"
