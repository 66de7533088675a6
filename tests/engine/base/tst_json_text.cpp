// Writing JSON by the hundred megabytes: words of eight letters at a time, so every place in a word is tried.
#include "engine/base/json.h"
#include "engine/base/json_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <limits>

using namespace pitanga;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void whatMustBeEscapedIsEscapedWhereverItStands_data();
    void whatMustBeEscapedIsEscapedWhereverItStands();
    void plainLettersStayAsTheyAre();
    void letterAfterLetterOfTheSameKind();
    void whatIsWrittenStandsBehindWhatWasThere();
    void numbersOfEveryLength();
    void longTextsGrowPiecewise();
};

void TestJsonText::whatMustBeEscapedIsEscapedWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QByteArray>("inUtf8");
    QTest::addColumn<QByteArray>("inAscii");
    const auto row = [](const char *name, QByteArray letter, QByteArray inUtf8, QByteArray inAscii) {
        QTest::newRow(name) << letter << inUtf8 << inAscii;
    };
    row("a quote", "\"", "\\\"", "\\\"");
    row("a backslash", "\\", "\\\\", "\\\\");
    row("a new line", "\n", "\\n", "\\n");
    row("a tab", "\t", "\\t", "\\t");
    row("the lowest", QByteArray(1, '\0'), "\\u0000", "\\u0000");
    row("the last control letter", "\x1f", "\\u001f", "\\u001f");
    row("the first that is none", " ", " ", " ");
    row("next to the quote", "!#", "!#", "!#");
    row("next to the backslash", "[]", "[]", "[]");
    row("the last of ASCII", "\x7f", "\x7f", "\x7f");
    row("two bytes", "\u00e9", "\u00e9", "\\u00e9");
    row("three bytes", "\u0639", "\u0639", "\\u0639");
    row("four bytes", "\U0001f600", "\U0001f600", "\\ud83d\\ude00");
}

void TestJsonText::whatMustBeEscapedIsEscapedWhereverItStands()
{
    QFETCH(QByteArray, letter);
    QFETCH(QByteArray, inUtf8);
    QFETCH(QByteArray, inAscii);
    for (int before = 0; before <= 17; ++before)
        for (int after = 0; after <= 17; ++after) {
            const QByteArray head(before, 'h');
            const QByteArray tail(after, 't');
            const QByteArray text = head + letter + tail;
            QByteArray out;
            JsonText(out).addString(view(text));
            QCOMPARE(out, '"' + head + inUtf8 + tail + '"');
            out.clear();
            JsonText(out).addString(view(text), true);
            QCOMPARE(out, '"' + head + inAscii + tail + '"');
        }
}

void TestJsonText::plainLettersStayAsTheyAre()
{
    QByteArray plain;
    for (int c = 0x20; c < 0x80; ++c)
        if (c != '"' && c != '\\')
            plain += char(c);
    QByteArray out;
    JsonText(out).addString(view(plain), true);
    QCOMPARE(out, '"' + plain + '"');
}

void TestJsonText::letterAfterLetterOfTheSameKind()
{
    for (const QByteArray &letter :
         {QByteArray("\""), QByteArray("\x01"), QByteArray("\u0639"), QByteArray("\\")}) {
        const QByteArray text = letter.repeated(100);
        const auto back = Json::parse(Json(text).toPython());
        QVERIFY(back);
        QCOMPARE(back->toUtf8(), text);
        QCOMPARE(Json::parse(Json(text).toCompact())->toUtf8(), text);
    }
}

void TestJsonText::whatIsWrittenStandsBehindWhatWasThere()
{
    QByteArray out = "{\"a\":";
    const QByteArray shared = out;
    {
        JsonText text(out);
        text.add('[');
        text.addNumber(1);
        text.add(",");
        text.addString("b");
        text.add(']');
        QCOMPARE(text.size(), 12);
    }
    QCOMPARE(out, "{\"a\":[1,\"b\"]");
    QCOMPARE(shared, "{\"a\":"); // a copy that somebody holds is not written over
}

void TestJsonText::numbersOfEveryLength()
{
    for (const qint64 number : {qint64(0), qint64(-1), qint64(1'234'567), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()}) {
        QByteArray out;
        JsonText(out).addNumber(number);
        QCOMPARE(out, QByteArray::number(number));
    }
}

void TestJsonText::longTextsGrowPiecewise()
{
    const QByteArray text = QByteArray("quote \" and letters").repeated(100'000);
    QByteArray out;
    JsonText(out).addString(view(text));
    QCOMPARE(out.size(), text.size() + 100'000 + 2);
    QVERIFY2(out.capacity() < 3 * out.size(), "no room for the worst case is taken in advance");
    QCOMPARE(Json::parse(out)->toUtf8(), text);
}

PITANGA_TEST(TestJsonText)
#include "tst_json_text.moc"
