#include "engine/base/clock.h"
#include "engine/trust/device_key.h"
#include "tests/support/counted_random.h"
#include "tests/support/no_algorithms.h"
#include "tests/support/test_program.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>

using namespace pitanga;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

/// Looks at the key with Qt's TLS classes: what we make, others must be able to read.
class DeviceKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void theCertificateNamesAPitangaDeviceAndSignsItself();
    void itIsValidForACenturyAndWhileAClockIsWrong();
    void theKeyIsAnEllipticCurveKey();
    void everyDeviceHasItsOwnSerialNumberAndKey();
    void theFingerprintIsThatOfTheCertificate();
    void whatIsNoCertificateHasNoFingerprint();
    void aSystemThatMakesNoKeysIsAnError();
};

void DeviceKeyTest::theCertificateNamesAPitangaDeviceAndSignsItself()
{
    test::CountedRandom random(0x80);
    const auto made = makeDeviceKey(random, today);
    QVERIFY(made);
    const QSslCertificate certificate(made->certificatePem, QSsl::Pem);
    QVERIFY(!certificate.isNull());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{QStringLiteral("Pitanga device")});
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName),
             QStringList{QStringLiteral("Pitanga device")});
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.version(), "3");
}

void DeviceKeyTest::itIsValidForACenturyAndWhileAClockIsWrong()
{
    test::CountedRandom random;
    const QSslCertificate certificate(makeDeviceKey(random, today)->certificatePem, QSsl::Pem);
    QCOMPARE(certificate.effectiveDate(), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(certificate.expiryDate(), today.addDays(36525));
}

void DeviceKeyTest::theKeyIsAnEllipticCurveKey()
{
    test::CountedRandom random;
    const auto made = makeDeviceKey(random, today);
    const QSslKey key(made->privateKeyPem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    QVERIFY(made->privateKeyPem.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QCOMPARE(key.length(), 256);
    QCOMPARE(QSslCertificate(made->certificatePem, QSsl::Pem).publicKey().length(), 256);
}

void DeviceKeyTest::everyDeviceHasItsOwnSerialNumberAndKey()
{
    test::CountedRandom random(0xf0); // the sign bit is set in every byte drawn first
    const auto first = makeDeviceKey(random, today);
    const auto second = makeDeviceKey(random, today);
    const QSslCertificate one(first->certificatePem, QSsl::Pem);
    const QSslCertificate other(second->certificatePem, QSsl::Pem);
    QCOMPARE(one.serialNumber(), "70:f1:f2:f3:f4:f5:f6:f7:f8:f9:fa:fb:fc:fd:fe:ff");
    QVERIFY(one.serialNumber() != other.serialNumber());
    QVERIFY(first->privateKeyPem != second->privateKeyPem);
}

void DeviceKeyTest::theFingerprintIsThatOfTheCertificate()
{
    SystemRandom random;
    const auto made = makeDeviceKey(random, SystemClock().nowUtc());
    const QSslCertificate certificate(made->certificatePem, QSsl::Pem);
    const auto fingerprint = certificateFingerprint(made->certificatePem);
    QVERIFY(fingerprint);
    QCOMPARE(fingerprint->hex(), certificate.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(*fingerprint, Fingerprint::ofDer(certificate.toDer()));
}

void DeviceKeyTest::whatIsNoCertificateHasNoFingerprint()
{
    SystemRandom random;
    QVERIFY(!certificateFingerprint(""));
    QVERIFY(!certificateFingerprint(makeDeviceKey(random, today)->privateKeyPem));
}

void DeviceKeyTest::aSystemThatMakesNoKeysIsAnError()
{
    test::CountedRandom random;
    const test::NoAlgorithms system;
    const auto made = makeDeviceKey(random, today);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Internal);
}

PITANGA_TEST(DeviceKeyTest)
#include "tst_device_key.moc"
