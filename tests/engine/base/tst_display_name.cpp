#include "engine/base/display_name.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace Qt::StringLiterals;

/// What a stranger calls itself is shown beside sentences that people decide by.
class TestDisplayName : public QObject
{
    Q_OBJECT
private slots:
    void namesOfAllScriptsStayAsTheyAre_data();
    void namesOfAllScriptsStayAsTheyAre();
    void nothingOfANamePassesForOurWords_data();
    void nothingOfANamePassesForOurWords();
    void aLongNameIsCutBetweenItsLetters();
};

void TestDisplayName::namesOfAllScriptsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Amina’s laptop"_s, u"Sala 3 – é, ñ, ç"_s, u"حاسوب أمينة"_s, u"מחשב"_s,
                                u"नमस्ते क्षेत्र"_s, u"می‌خواهم"_s, u"โรงเรียนที่สี่"_s, u"学校電腦"_s,
                                u"e\u0302\u0301"_s, u"👩‍🏫 Bashir"_s, u"<b>Tom</b> & Jerry"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestDisplayName::namesOfAllScriptsStayAsTheyAre()
{
    QFETCH(QString, name);
    QCOMPARE(displayName(name), name);
}

void TestDisplayName::nothingOfANamePassesForOurWords_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("shown");
    QTest::newRow("lines") << u"Office\n\nKey compared\r\n\u2028\u2029\v\fYes"_s
                           << u"Office Key compared Yes"_s;
    QTest::newRow("spaces") << u"  Office \u00a0 \t laptop "_s << u"Office laptop"_s;
    QTest::newRow("an override of the direction")
        << u"Office\u202e desufer \u202a\u202b\u202d\u202c"_s << u"Office desufer"_s;
    QTest::newRow("the end of our own isolate")
        << u"Office\u2069 is trusted \u2066\u2067\u2068"_s << u"Office is trusted"_s;
    QTest::newRow("marks of direction") << u"\u200eOf\u200ffice\u061c"_s << u"Office"_s;
    QTest::newRow("what nobody sees") << u"Of\u200bfi\u00adce\ufeff\u2060\u3164\u034f"_s << u"Office"_s;
    QTest::newRow("only what nobody sees") << u"\u200b\u3164\u2800\u200d \u00ad"_s << QString();
    QTest::newRow("a null") << QString(u"Of"_s + QChar(0) + u"fice"_s) << u"Of fice"_s;
    QTest::newRow("half a pair") << QString(u"Office"_s + QChar(0xd800)) << u"Office\ufffd"_s;
    QTest::newRow("a hundred marks on one letter")
        << u"O"_s + QString(100, QChar(0x0335)) + u"ffice"_s << u"O\u0335\u0335\u0335\u0335ffice"_s;
    QTest::newRow("marks that reach for what is before")
        << QString(50, QChar(0x0336)) + u"Office"_s << u"Office"_s;
    QTest::newRow("letters of nobody") << QString(u"Office "_s + QChar(0xe000) + QChar(0xf8ff)) << u"Office"_s;
}

void TestDisplayName::nothingOfANamePassesForOurWords()
{
    QFETCH(QString, chosen);
    QFETCH(QString, shown);
    QCOMPARE(displayName(chosen), shown);
}

void TestDisplayName::aLongNameIsCutBetweenItsLetters()
{
    QCOMPARE(displayName(QString(1'000'000, u'a')), QString(100, u'a'));
    const QString cut = displayName(u"a"_s + u"😀"_s.repeated(100));
    QCOMPARE(cut, u"a"_s + u"😀"_s.repeated(49));
}

PITANGA_TEST(TestDisplayName)
#include "tst_display_name.moc"
