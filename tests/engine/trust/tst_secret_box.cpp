#include "engine/trust/secret_box.h"
#include "tests/support/counted_random.h"
#include "tests/support/no_algorithms.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

namespace {

Secret secretOf(char letter)
{
    return *Secret::fromBytes(QByteArray(Secret::size, letter));
}

} // namespace

class SecretBoxTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSealedCanBeOpened_data();
    void whatIsSealedCanBeOpened();
    void theFormIsKnown();
    void noTwoSealingsLookAlike();
    void anotherSecretIsSaidToBeTheReason();
    void aSealedTextCannotBeUsedElsewhere();
    void everyChangeIsNoticed();
    void damagedTextsAreRefused_data();
    void damagedTextsAreRefused();
    void aSystemThatDoesNotEncryptStoresNothingOpen();
    void aSecretHasThirtyTwoBytes();
};

void SecretBoxTest::whatIsSealedCanBeOpened_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a key's length") << QByteArray(1700, 'k');
    QTest::newRow("any bytes") << QByteArray("\0\xff\n", 3);
}

void SecretBoxTest::whatIsSealedCanBeOpened()
{
    QFETCH(QByteArray, plain);
    test::CountedRandom random;
    const QByteArray sealed = test::need(seal(secretOf('s'), plain, "id", random));
    const auto opened = openSealed(secretOf('s'), sealed, "id");
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
    QVERIFY(plain.size() < 3 || !QByteArray::fromBase64(sealed.sliced(3)).contains(plain));
}

void SecretBoxTest::theFormIsKnown()
{
    // McGrew and Viega, test case 14: a zero key, a zero nonce, 16 zero bytes.
    class Zeros final : public RandomSource
    {
    public:
        QByteArray bytes(int count) override { return QByteArray(count, '\0'); }
    } zeros;
    const QByteArray sealed = test::need(seal(secretOf('\0'), QByteArray(16, '\0'), "", zeros));
    QCOMPARE(sealed, "v1:" + QByteArray::fromHex("000000000000000000000000"
                                                 "cea7403d4d606b6e074ec5d3baf39d18"
                                                 "d0d1c8a799996bf0265b98b5d48ab919")
                                 .toBase64());
}

void SecretBoxTest::noTwoSealingsLookAlike()
{
    test::CountedRandom random;
    const QByteArray first = test::need(seal(secretOf('s'), "text", "id", random));
    QVERIFY(test::need(seal(secretOf('s'), "text", "id", random)) != first);
}

void SecretBoxTest::anotherSecretIsSaidToBeTheReason()
{
    test::CountedRandom random;
    const auto opened = openSealed(secretOf('t'), test::need(seal(secretOf('s'), "text", "id", random)), "id");
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(opened.error().forPerson.contains(QStringLiteral("another secret")));
}

void SecretBoxTest::aSealedTextCannotBeUsedElsewhere()
{
    test::CountedRandom random;
    QVERIFY(!openSealed(secretOf('s'), test::need(seal(secretOf('s'), "text", "one certificate", random)),
                        "another certificate"));
}

void SecretBoxTest::everyChangeIsNoticed()
{
    test::CountedRandom random;
    const QByteArray content =
        QByteArray::fromBase64(test::need(seal(secretOf('s'), "text", "id", random)).sliced(3));
    for (qsizetype i = 0; i < content.size(); ++i) {
        QByteArray changed = content;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!openSealed(secretOf('s'), "v1:" + changed.toBase64(), "id"));
    }
    QVERIFY(openSealed(secretOf('s'), "v1:" + content.toBase64(), "id"));
}

void SecretBoxTest::damagedTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an open key") << QByteArray("-----BEGIN RSA PRIVATE KEY-----");
    QTest::newRow("an unknown version") << "v2:" + QByteArray(60, '\0').toBase64();
    QTest::newRow("too short for a tag") << "v1:" + QByteArray(27, '\0').toBase64();
    QTest::newRow("no base64") << QByteArray("v1:%%%%");
}

void SecretBoxTest::damagedTextsAreRefused()
{
    QFETCH(QByteArray, sealed);
    const auto opened = openSealed(secretOf('s'), sealed, "");
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Data);
}

void SecretBoxTest::aSystemThatDoesNotEncryptStoresNothingOpen()
{
    test::CountedRandom random;
    const QByteArray sealed = test::need(seal(secretOf('s'), "text", "id", random));
    {
        const test::NoAlgorithms system;
        VERIFY_FAILS(seal(secretOf('s'), "text", "id", random), Internal);
        VERIFY_FAILS(openSealed(secretOf('s'), sealed, "id"), NotAuthorised);
    }
    QCOMPARE(test::need(openSealed(secretOf('s'), sealed, "id")), "text");
}

void SecretBoxTest::aSecretHasThirtyTwoBytes()
{
    QVERIFY(!Secret::fromBytes(QByteArray(31, 'x')));
    QVERIFY(!Secret::fromBytes(QByteArray(33, 'x')));
    QCOMPARE(secretOf('x').toHex(), QByteArray(32, 'x').toHex());
}

PITANGA_TEST(SecretBoxTest)
#include "tst_secret_box.moc"
