#include "engine/trust/handshake.h"
#include "engine/trust/nonce.h"
#include "tests/engine/trust/certificate_world.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace std::chrono_literals;

class SessionRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesSignNonceAndSession_data();
    void bothSidesSignNonceAndSession();
    void aNonceIsFreshForAMinute_data();
    void aNonceIsFreshForAMinute();
    void theEndsOfThatMinuteDoNotCount();
};

void SessionRulesTest::bothSidesSignNonceAndSession_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("the client, as the grandchild")
        << QByteArray("grandchild") << QByteArray("client_signature_by_grandchild");
    QTest::newRow("the server, as the root") << QByteArray("root") << QByteArray("server_signature_by_root");
}

void SessionRulesTest::bothSidesSignNonceAndSession() // checklist 87
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, field);
    const test::CertificateWorld world;
    const Json row = world.file.value("syncsession_signature");
    const QByteArray text =
        textThatProvesTheKey(row.value("nonce").toUtf8(), row.value("syncsession_id").toUtf8());
    QCOMPARE(text, row.value("message").toUtf8());
    QCOMPARE(*world.key(role).sign(text), row.value(field).toUtf8());
}

// The age half of item 66; that a nonce is used once is for its table to show.
void SessionRulesTest::aNonceIsFreshForAMinute_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("expected");
    for (const Json &row : test::vectors("certificates.json").value("nonce").items())
        if (row.value("age_seconds").isNumber())
            QTest::newRow(row.value("age_seconds").numberText() + " seconds")
                << row.value("age_seconds").toDouble() << (row.value("result").toUtf8() == "accepted");
}

void SessionRulesTest::aNonceIsFreshForAMinute()
{
    QFETCH(double, seconds);
    QTEST(nonceIsFresh(std::chrono::microseconds(qint64(seconds * 1e6))), "expected");
}

void SessionRulesTest::theEndsOfThatMinuteDoNotCount()
{
    QVERIFY(!nonceIsFresh(0us));
    QVERIFY(nonceIsFresh(1us));
    QVERIFY(nonceIsFresh(60s - 1us));
    QVERIFY(!nonceIsFresh(60s));
}

PITANGA_TEST(SessionRulesTest)
#include "tst_session_rules.moc"
