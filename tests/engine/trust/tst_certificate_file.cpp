#include "engine/trust/certificate_file.h"
#include "tests/engine/trust/certificate_world.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

class CertificateFileTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAgain();
    void theKeyIsThereOnlyWhereItWasGiven();
    void aBareChainAndASingleCertificateAreReadToo();
    void whatIsNoCertificateFileIsRefused_data();
    void whatIsNoCertificateFileIsRefused();
    void aKeyThatIsNoneIsRefused();
    void theKeyOfAnotherCertificateIsRefused();

private:
    test::CertificateWorld m_world;
};

void CertificateFileTest::whatIsWrittenIsReadAgain()
{
    const std::vector<Certificate> chain{m_world.root(), m_world.child()};
    const auto read = readCertificateFile(certificateFile(chain, m_world.key("child")).toCompact());
    VERIFY_OK(read);
    QVERIFY(read->chain == chain);
    QCOMPARE(read->key->toPem(), m_world.key("child").toPem());
}

void CertificateFileTest::theKeyIsThereOnlyWhereItWasGiven()
{
    const Json file = certificateFile({m_world.root()});
    QVERIFY(!file.contains("private_key"));
    const auto read = readCertificateFile(file.toCompact());
    VERIFY_OK(read);
    QVERIFY(!read->key);
}

void CertificateFileTest::aBareChainAndASingleCertificateAreReadToo()
{
    const auto chain = readCertificateFile(m_world.chain().toCompact());
    VERIFY_OK(chain);
    QVERIFY(chain->chain.back() == m_world.grandchild());
    const auto single = readCertificateFile(m_world.child().toWire().toCompact());
    VERIFY_OK(single);
    QVERIFY(single->chain == std::vector<Certificate>{m_world.child()});
}

void CertificateFileTest::whatIsNoCertificateFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("neither an object nor a list") << QByteArray("7");
    QTest::newRow("a chain of none") << QByteArray("[]");
    QTest::newRow("a chain that is none") << QByteArray(R"({"chain": {}})");
    QTest::newRow("a chain of something else") << QByteArray(R"([{"id": "x"}])");
}

void CertificateFileTest::whatIsNoCertificateFileIsRefused()
{
    QFETCH(QByteArray, content);
    VERIFY_FAILS(readCertificateFile(content), Data);
}

void CertificateFileTest::aKeyThatIsNoneIsRefused()
{
    Json file = certificateFile({m_world.root()});
    file.set("private_key", Json(QByteArray("lost")));
    VERIFY_FAILS(readCertificateFile(file.toCompact()), Data);
}

void CertificateFileTest::theKeyOfAnotherCertificateIsRefused()
{
    const Json file = certificateFile({m_world.root(), m_world.child()}, m_world.key("root"));
    VERIFY_FAILS(readCertificateFile(file.toCompact()), Data);
}

PITANGA_TEST(CertificateFileTest)
#include "tst_certificate_file.moc"
