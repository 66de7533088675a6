#include "engine/trust/certificate.h"
#include "tests/engine/trust/certificate_world.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;

namespace {

Json file()
{
    return test::vectors("certificates.json");
}

Json rootWire()
{
    return file().value("chain").items().front().value("certificate");
}

QByteArray rootText()
{
    return rootWire().value("serialized").toUtf8();
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT
private slots:
    void wireFormsSurviveReadingAndWriting_data();
    void wireFormsSurviveReadingAndWriting();
    void idsAreMadeOfKeyProfileAndSalt_data();
    void idsAreMadeOfKeyProfileAndSalt();
    void damagedTextsAreRefused_data();
    void damagedTextsAreRefused();
    void unknownKeysAreKept();
    void aMissingSaltReadsAsEmpty();
    void idTextAndSignatureMustBeThere();
    void theOuterIdMustBeTheInnerOne();
    void otherOuterKeysAreDecoration();
    void anOuterKeyMustNotBeDoubled();
    void theSampleSchoolsRootIsRead();
    void whatIsNoObjectIsNoCertificate();
    void longTextsAreNotRead();
    void certificatesAreEqualWhenTextAndSignatureAre();
};

void CertificateTest::wireFormsSurviveReadingAndWriting_data()
{
    QTest::addColumn<QByteArray>("wire");
    for (const Json &row : file().value("chain").items())
        QTest::newRow(row.value("role").toUtf8()) << row.value("certificate").toCompact();
}

void CertificateTest::wireFormsSurviveReadingAndWriting()
{
    QFETCH(QByteArray, wire);
    const Json object = *Json::parse(wire);
    const auto certificate = Certificate::fromWire(object);
    QVERIFY(certificate);
    QCOMPARE(certificate->toWire().toCompact(), wire); // the ten keys in Morango's order

    QByteArrayList keys;
    for (const auto &[key, value] : certificate->toWire().members())
        keys.append(key);
    QByteArrayList expected;
    for (const Json &key : file().value("drf_serializer_key_order").items())
        expected.append(key.toUtf8());
    QCOMPARE(keys, expected);
}

// checklist 7
void CertificateTest::idsAreMadeOfKeyProfileAndSalt_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("expected");
    for (const Json &row : file().value("certificate_id").items())
        QTest::newRow("salt “" + row.value("salt").toUtf8() + "”")
            << row.value("public_key").toUtf8() << row.value("profile").toUtf8() << row.value("salt").toUtf8()
            << row.value("id").toUtf8();
}

void CertificateTest::idsAreMadeOfKeyProfileAndSalt()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, salt);
    QTEST(certificateIdOf(*PublicKey::parse(key), profile, salt).toHex(), "expected");
}

void CertificateTest::damagedTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const Json whole = *Json::parse(rootText());
    for (const char *key : {"id", "parent_id", "profile", "scope_definition_id", "scope_version",
                            "scope_params", "public_key_string"}) {
        Json without = whole;
        without.remove(key);
        QTest::addRow("%s is missing", key) << without.toPython();
        Json wrong = whole;
        wrong.set(key, Json::array());
        QTest::addRow("%s is a list", key) << wrong.toPython();
    }
    Json keyless = whole;
    keyless.set("public_key_string", "lost");
    QTest::newRow("a key that is none") << keyless.toPython();
    Json salted = whole;
    salted.set("salt", 7);
    QTest::newRow("a salt that is no text") << salted.toPython();
    QTest::newRow("no JSON") << rootText().chopped(1);
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("an id in capitals") << QByteArray(rootText()).replace("9de9075acb", "9DE9075ACB");
    QTest::newRow("a known key twice, which Morango reads as the last")
        << rootText().chopped(1) + R"(, "scope_definition_id": "single-user"})";
    QTest::newRow("an unknown key twice") << rootText().chopped(1) + R"(, "x": 1, "x": 2})";
    QTest::newRow("a key twice, deep inside") << rootText().chopped(1) + R"(, "x": [{"y": {"z": 1, "z": 2}}]})";
}

void CertificateTest::damagedTextsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto certificate = Certificate::fromSigned(text, "");
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().kind, Error::Kind::Data);
    QVERIFY(!certificate.error().forPerson.isEmpty());
}

void CertificateTest::unknownKeysAreKept()
{
    const QByteArray text = " " + rootText().chopped(1) + R"(, "x_pitanga": {"v": 1, "n": 1.0E300}} )";
    const auto certificate = Certificate::fromSigned(text, "signature");
    QVERIFY(certificate);
    QCOMPARE(certificate->serialized(), text);
    QCOMPARE(certificate->toWire().value("serialized").toUtf8(), text);
}

void CertificateTest::aMissingSaltReadsAsEmpty()
{
    Json text = *Json::parse(rootText());
    text.remove("salt");
    QCOMPARE(Certificate::fromSigned(text.toPython(), "")->salt(), QByteArray());
    text.set("salt", Json::null());
    QCOMPARE(Certificate::fromSigned(text.toPython(), "")->salt(), QByteArray());
}

void CertificateTest::idTextAndSignatureMustBeThere()
{
    for (const char *key : {"id", "serialized", "signature"}) {
        Json wire = rootWire();
        wire.remove(key);
        const auto certificate = Certificate::fromWire(wire);
        QVERIFY2(!certificate, key);
        QCOMPARE(certificate.error().forLog, QStringLiteral("'%1'").arg(QLatin1String(key)));
    }
}

void CertificateTest::theOuterIdMustBeTheInnerOne() // checklist 60
{
    Json wire = rootWire();
    wire.set("id", "00000000000000000000000000000000");
    const auto certificate = Certificate::fromWire(wire);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().forLog, QStringLiteral("Serialized ID does not match"));
}

void CertificateTest::otherOuterKeysAreDecoration() // checklist 61
{
    Json wire = rootWire();
    for (const char *key : {"parent", "profile", "scope_definition", "scope_params", "public_key", "salt"})
        wire.set(key, "something else");
    wire.remove("scope_version");
    const auto certificate = Certificate::fromWire(wire);
    QVERIFY(certificate);
    QCOMPARE(certificate->toWire().toCompact(), rootWire().toCompact());
}

void CertificateTest::anOuterKeyMustNotBeDoubled()
{
    Json wire = rootWire();
    wire.members().emplace_back("serialized", wire.value("serialized"));
    QVERIFY(!Certificate::fromWire(wire));
}

void CertificateTest::theSampleSchoolsRootIsRead()
{
    const QByteArray id = "d425d74d3655c7faf29d5b4ee84627a0";
    const QByteArray wireKey =
        "MIIBCgKCAQEAyvICY2gkw/7F6rHWAjEV7fSimHiI8SEnOkozbcOBo6AYRu8VkB5/OdayyufFVda/RIPrcZbBHJ0OqNlSYVU6dKL7"
        "mQes7e+RaZtbkbE44NkswSvI4WCHyc+jqJa6/3/BR/I84bk9h2XJ1zCaRiosWE7HLtTlTu9XDD2BYgOX1qjn9bsTvYUsMYU6nfvt"
        "0LMGlxLMbpzmasMAB15HkGRvJqJz8Lb4piUlkgb0cCrPAUvU5m0DogdKuqVN2CoGjs4I1q44p+DAXbdV6uDB0I09hGu/VY2FJ3tD"
        "CA4AbMKHipUKmsqpWGnd32ALp5cEDaahFwKB6TxKyeH/TrrReYu4RQIDAQAB";
    const QByteArray signature =
        "Juhb0jHJUivD0FYedpeXGhnEcHhnlRlZzytWH0zXp2KvMldSuBQi6gVZ/2G0bjow1JqF/xcJ0lZ98OL7nDtkzBA7MUxhizD3mxba"
        "7nUKN0yvxp6dP+pQBeqzRzWSXztxNf+UNl2W4Ay+RSrv9iFNyNiV2bF8p/DBmAn+LBWY5FUYLl/8QcVloU7z+bxE+HfK3X5JxDJr"
        "OOGXU3bQfFWaHsIYMirzRZ8DiCAPBRqW/Itt8qPYZmpA5FqNJmx345Pd6bQbhJiJZNNnc861HxiXsmfEiEND1wVqFx9d+08bjBOV"
        "mk4PVNECTckUpXXuFwjsQ2wf0BWEWiaAEjI1cJNF/g==";
    const QByteArray text =
        R"({"id": ")" + id +
        R"(", "parent_id": null, "profile": "facilitydata", "salt": "", "scope_definition_id": )"
        R"("full-facility", "scope_version": 1, "scope_params": "{\"dataset_id\": \")" +
        id + R"(\"}", "public_key_string": ")" + wireKey + R"("})";

    const auto root = Certificate::fromSigned(text, signature);

    QVERIFY(root);
    QCOMPARE(root->computedId().toHex(), id);
    QCOMPARE(*root->publicKey().verifies(text, signature), true);
}

void CertificateTest::whatIsNoObjectIsNoCertificate()
{
    for (const Json &json : {Json(), Json("text"), Json::array()})
        QVERIFY(!Certificate::fromWire(json));
}

void CertificateTest::longTextsAreNotRead()
{
    const Certificate root = test::CertificateWorld().root();
    const qsizetype room = maxCertificateBytes - root.serialized().size();
    QVERIFY(Certificate::fromSigned(root.serialized() + QByteArray(room, ' '), root.signature()));
    const auto longer =
        Certificate::fromSigned(root.serialized() + QByteArray(room + 1, ' '), root.signature());
    QVERIFY(!longer);
    QCOMPARE(longer.error().kind, Error::Kind::Data);
    // A signature with spaces behind it verifies; kept like that, it would make every chain too long for
    // others.
    const auto padded = [&](qsizetype size) {
        return Certificate::fromSigned(root.serialized(), root.signature().leftJustified(size, ' '));
    };
    QVERIFY(padded(maxSignatureBytes));
    VERIFY_FAILS(padded(maxSignatureBytes + 1), Data);
}

void CertificateTest::certificatesAreEqualWhenTextAndSignatureAre()
{
    const test::CertificateWorld world;
    QVERIFY(world.root() == world.root());
    QVERIFY(!(world.root() == world.child()));
    QVERIFY(!(world.root() == *Certificate::fromSigned(world.root().serialized(), world.child().signature())));
}

PITANGA_TEST(CertificateTest)
#include "tst_certificate.moc"
