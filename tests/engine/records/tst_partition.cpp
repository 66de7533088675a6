#include "engine/records/partition.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

class PartitionTest : public QObject
{
    Q_OBJECT
private slots:
    void aPartitionLiesWithinWhatItBeginsWith_data();
    void aPartitionLiesWithinWhatItBeginsWith();
    void theEndOfARangeFollowsEveryTextWithThePrefix_data();
    void theEndOfARangeFollowsEveryTextWithThePrefix();
    void theRangeHoldsExactlyWhatLiesWithin();
};

// checklist 40
void PartitionTest::aPartitionLiesWithinWhatItBeginsWith_data()
{
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << QByteArray("a:b") << QByteArray("a:b") << true;
    QTest::newRow("no delimiter is needed") << QByteArray("ab") << QByteArray("a") << true;
    QTest::newRow("everything lies within the empty prefix") << QByteArray("x") << QByteArray() << true;
    QTest::newRow("the case counts") << QByteArray("A:b") << QByteArray("a") << false;
    QTest::newRow("an underscore is no wildcard") << QByteArray("ab") << QByteArray("a_") << false;
    QTest::newRow("a percent sign is no wildcard") << QByteArray("ab") << QByteArray("%") << false;
    QTest::newRow("the longer never contains the shorter") << QByteArray("a") << QByteArray("a:b") << false;
}

void PartitionTest::aPartitionLiesWithinWhatItBeginsWith()
{
    QFETCH(QByteArray, partition);
    QFETCH(QByteArray, prefix);
    QTEST(liesWithin(partition, prefix), "expected");
}

void PartitionTest::theEndOfARangeFollowsEveryTextWithThePrefix_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("end"); // null: open upwards
    QTest::newRow("a letter") << QByteArray("ab") << QByteArray("ac");
    QTest::newRow("the last ASCII character stays UTF-8") << QByteArray("a\x7f") << QByteArray("a\xc2\x80");
    QTest::newRow("ÿ stays UTF-8") << QByteArray("a\xc3\xbf") << QByteArray("a\xc4\x80");
    QTest::newRow("surrogates are no characters") << QByteArray("\xed\x9f\xbf") << QByteArray("\xee\x80\x80");
    QTest::newRow("the last character of three bytes")
        << QByteArray("\xef\xbf\xbf") << QByteArray("\xf0\x90\x80\x80");
    QTest::newRow("after the last character of all comes the one before it")
        << QByteArray("b\xf4\x8f\xbf\xbf") << QByteArray("c");
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("only the last character") << QByteArray("\xf4\x8f\xbf\xbf") << QByteArray();
    QTest::newRow("bytes that are no text") << QByteArray("a\xfe") << QByteArray("a\xff");
    QTest::newRow("after 0xff comes the byte before it") << QByteArray("a\xff\xff") << QByteArray("b");
    QTest::newRow("only 0xff") << QByteArray("\xff\xff") << QByteArray();
}

void PartitionTest::theEndOfARangeFollowsEveryTextWithThePrefix()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, end);
    const auto actual = afterPrefix(prefix);
    QCOMPARE(actual.has_value(), !end.isNull());
    QCOMPARE(actual.value_or(QByteArray()), end);
}

void PartitionTest::theRangeHoldsExactlyWhatLiesWithin()
{
    const QByteArrayList texts{"",      "a",         "a:", "a:b", "a;", "aé", "aÿ",  "a\xf0\x9f\x99\x82", "b",
                               "a\x7f", "a\xc2\x80", "é",  "ê",   "ÿ",  "Ā",  "ÿ:x", "\xf4\x8f\xbf\xbf"};
    for (const QByteArray &prefix : texts)
        for (const QByteArray &text : texts) {
            const auto end = afterPrefix(prefix);
            const bool inRange = text >= prefix && (!end || text < *end);
            QVERIFY2(inRange == liesWithin(text, prefix), text + " in " + prefix);
        }
}

PITANGA_TEST(PartitionTest)
#include "tst_partition.moc"
