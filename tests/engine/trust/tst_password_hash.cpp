#include "engine/trust/password_hash.h"
#include "tests/support/counted_random.h"
#include "tests/support/no_algorithms.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

#include <set>

using namespace pitanga;

namespace {

/// The stored password of everybody in the sample school.
QMap<QByteArray, QByteArray> sampleAccounts()
{
    QMap<QByteArray, QByteArray> accounts;
    const Json sample = test::jsonFile(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
    const Json records = sample.isArray() ? sample : sample.value("records");
    for (const Json &record : records.items())
        if (record.value("model").toUtf8() == "facilityuser")
            accounts.insert(record.value("fields").value("username").toUtf8(),
                            record.value("fields").value("password").toUtf8());
    return accounts;
}

} // namespace

class PasswordHashTest : public QObject
{
    Q_OBJECT
private slots:
    void theSamplePasswordsMatch_data();
    void theSamplePasswordsMatch();
    void whoHasNoPasswordCannotSignInWithOne();
    void storedTextsAreUnderstoodOrNeverMatch_data();
    void storedTextsAreUnderstoodOrNeverMatch();
    void aNewHashMatchesItsPasswordOnly();
    void aSystemThatHashesNothingLetsNobodyIn();
    void saltsAreTwentyTwoLettersAndDigits();
};

void PasswordHashTest::theSamplePasswordsMatch_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("administrator") << QByteArray("wanjiku_admin") << QByteArray("sample-admin");
    QTest::newRow("first coach") << QByteArray("otieno") << QByteArray("sample-coach-1");
    QTest::newRow("second coach") << QByteArray("salma_h") << QByteArray("sample-coach-2");
    QTest::newRow("third coach") << QByteArray("rlefebvre") << QByteArray("sample-coach-3");
}

void PasswordHashTest::theSamplePasswordsMatch()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    const QByteArray stored = sampleAccounts().value(user);
    QVERIFY(stored.startsWith("pbkdf2_sha256$260000$"));
    QVERIFY(passwordMatches(password, stored));
    QVERIFY(!passwordMatches(password + " ", stored));
}

void PasswordHashTest::whoHasNoPasswordCannotSignInWithOne()
{
    const auto accounts = sampleAccounts();
    QCOMPARE(accounts.values().count("NOT_SPECIFIED"), 24);
    QVERIFY(!passwordMatches("NOT_SPECIFIED", "NOT_SPECIFIED"));
    QVERIFY(!passwordMatches("", "NOT_SPECIFIED"));
}

void PasswordHashTest::storedTextsAreUnderstoodOrNeverMatch_data()
{
    // PBKDF2 test vectors: RFC 6070 (SHA-1), and the same inputs with SHA-256.
    const QByteArray sha1 = QByteArray::fromHex("4b007901b765489abead49d926f721d065a429c1").toBase64();
    const QByteArray sha256 =
        QByteArray::fromHex("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a").toBase64();
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("expected");
    QTest::newRow("SHA-256") << "pbkdf2_sha256$4096$salt$" + sha256 << true;
    QTest::newRow("SHA-1, of old accounts") << "pbkdf2_sha1$4096$salt$" + sha1 << true;
    QTest::newRow("the other method's hash") << "pbkdf2_sha256$4096$salt$" + sha1 << false;
    QTest::newRow("other iterations") << "pbkdf2_sha256$4095$salt$" + sha256 << false;
    QTest::newRow("another salt") << "pbkdf2_sha256$4096$Salt$" + sha256 << false;
    QTest::newRow("a shorter hash") << "pbkdf2_sha256$4096$salt$" + sha256.chopped(4) << false;
    QTest::newRow("no hash") << QByteArray("pbkdf2_sha256$4096$salt$") << false;
    QTest::newRow("a locked account") << QByteArray("!pbkdf2_sha256$4096$salt$" + sha256) << false;
    QTest::newRow("an unknown method") << "argon2$4096$salt$" + sha256 << false;
    QTest::newRow("iterations that would take minutes") << "pbkdf2_sha256$2000000000$salt$" + sha256 << false;
    QTest::newRow("no iterations") << "pbkdf2_sha256$0$salt$" + sha256 << false;
    QTest::newRow("iterations that are no number") << "pbkdf2_sha256$many$salt$" + sha256 << false;
    QTest::newRow("too many parts") << "pbkdf2_sha256$4096$salt$" + sha256 + "$" << false;
    QTest::newRow("the password itself") << QByteArray("password") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void PasswordHashTest::storedTextsAreUnderstoodOrNeverMatch()
{
    QFETCH(QByteArray, stored);
    QTEST(passwordMatches("password", stored), "expected");
}

void PasswordHashTest::aNewHashMatchesItsPasswordOnly()
{
    const QByteArray stored = makePasswordHash("ንጉሥ مريم", "salt", 1000);
    QVERIFY(stored.startsWith("pbkdf2_sha256$1000$salt$"));
    QVERIFY(passwordMatches("ንጉሥ مريم", stored));
    QVERIFY(!passwordMatches("ንጉሥ", stored));
    QVERIFY(makePasswordHash("x", "salt").startsWith("pbkdf2_sha256$260000$"));
}

void PasswordHashTest::aSystemThatHashesNothingLetsNobodyIn()
{
    const QByteArray stored = makePasswordHash("password", "salt", 1000);
    QByteArray madeThere;
    {
        const test::NoAlgorithms system;
        QVERIFY(!passwordMatches("password", stored));
        madeThere = makePasswordHash("password", "salt", 1000);
        QVERIFY(!passwordMatches("password", madeThere));
    }
    QVERIFY(!passwordMatches("password", madeThere));
    QVERIFY(!passwordMatches("", madeThere));
    QVERIFY(passwordMatches("password", stored));
}

void PasswordHashTest::saltsAreTwentyTwoLettersAndDigits()
{
    test::CountedRandom random;
    std::set<QByteArray> salts;
    for (int i = 0; i < 10; ++i) {
        const QByteArray salt = makePasswordSalt(random);
        QCOMPARE(salt.size(), 22);
        QVERIFY(std::all_of(salt.begin(), salt.end(), [](char c) { return QChar::isLetterOrNumber(uint(c)); }));
        QVERIFY(salts.insert(salt).second);
    }
}

PITANGA_TEST(PasswordHashTest)
#include "tst_password_hash.moc"
