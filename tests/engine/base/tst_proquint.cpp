#include "engine/base/proquint.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;

class ProquintTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersBecomeWordsAndNumbersAgain_data();
    void numbersBecomeWordsAndNumbersAgain();
    void whatIsNoProquintIsRefused_data();
    void whatIsNoProquintIsRefused();
    void theLargestNumberHasFourWords();
    void theInstanceHashNamesTheFirstEightDigits_data();
    void theInstanceHashNamesTheFirstEightDigits();
};

// checklist 11
void ProquintTest::numbersBecomeWordsAndNumbersAgain_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("proquint_from_int").items())
        QTest::addRow("%s", row.value("proquint").toUtf8().constData())
            << quint64(row.value("int").toInt().value()) << row.value("proquint").toUtf8();
}

void ProquintTest::numbersBecomeWordsAndNumbersAgain()
{
    QFETCH(quint64, number);
    QFETCH(QByteArray, expected);
    QCOMPARE(proquint(number), expected);
    const auto back = numberOfProquint(expected);
    QVERIFY(back);
    QCOMPARE(*back, number);
}

void ProquintTest::whatIsNoProquintIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Json &row : test::vectors("ids.json").value("proquint_errors").items())
        QTest::newRow("“" + row.value("input").toUtf8() + "”") << row.value("input").toUtf8();
    QTest::newRow("another separator") << QByteArray("babad babab");
    QTest::newRow("five words do not fit 64 bits") << QByteArray("babad-babab-babab-babab-babab");
}

void ProquintTest::whatIsNoProquintIsRefused()
{
    QFETCH(QByteArray, text);
    const auto number = numberOfProquint(text);
    QVERIFY(!number);
    QCOMPARE(number.error().kind, Error::Kind::Data);
}

void ProquintTest::theLargestNumberHasFourWords()
{
    const QByteArray words = proquint(~quint64(0));
    QCOMPARE(words, "zuzuz-zuzuz-zuzuz-zuzuz");
    QCOMPARE(*numberOfProquint(words), ~quint64(0));
}

// checklist 10
void ProquintTest::theInstanceHashNamesTheFirstEightDigits_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : test::vectors("ids.json").value("instance_hash").items())
        QTest::newRow(row.value("instance_id").toUtf8())
            << row.value("instance_id").toUtf8() << row.value("instance_hash").toUtf8();
}

void ProquintTest::theInstanceHashNamesTheFirstEightDigits()
{
    QFETCH(QByteArray, id);
    QTEST(instanceHash(InstanceId::fromHex(id).value()), "expected");
}

PITANGA_TEST(ProquintTest)
#include "tst_proquint.moc"
