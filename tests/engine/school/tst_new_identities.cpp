#include "engine/school/new_identities.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

/// Old ids are replaced wherever they stand as whole words, and nowhere else.
class NewIdentitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void idsAreReplacedAsWholeWords_data();
    void idsAreReplacedAsWholeWords();
};

void NewIdentitiesTest::idsAreReplacedAsWholeWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("replaced");
    const QByteArray a(32, 'a');
    const QByteArray b(32, 'b');
    const QByteArray one(32, '1');
    QTest::newRow("alone") << a << one;
    QTest::newRow("in a partition") << a + ":user-ro:" + b << one + ":user-ro:" + QByteArray(32, '2');
    QTest::newRow("with dashes") << QByteArray("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")
                                 << QByteArray("11111111-1111-1111-1111-111111111111");
    QTest::newRow("in a text within a text") << "{\\\"id\\\": \\\"" + a + "\\\"}"
                                             << "{\\\"id\\\": \\\"" + one + "\\\"}";
    QTest::newRow("behind an escape") << "\\u00e9" + a + "\\f" + a << "\\u00e9" + one + "\\f" + one;
    QTest::newRow("an unknown id stays") << QByteArray(32, 'c') << QByteArray(32, 'c');
    QTest::newRow("a longer word stays") << a + "a" << a + "a";
    QTest::newRow("a shorter word stays") << a.left(31) << a.left(31);
    QTest::newRow("capitals stay") << a.toUpper() << a.toUpper();
    QTest::newRow("other dashes stay") << QByteArray("aaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaaaaaa")
                                       << QByteArray("aaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaaaaaa");
    QTest::newRow("an escape at the end") << a + "\\" << one + "\\";
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void NewIdentitiesTest::idsAreReplacedAsWholeWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, replaced);
    QCOMPARE(withIdsReplaced(text, {{QByteArray(32, 'a'), QByteArray(32, '1')},
                                    {QByteArray(32, 'b'), QByteArray(32, '2')}}),
             replaced);
}

PITANGA_TEST(NewIdentitiesTest)
#include "tst_new_identities.moc"
