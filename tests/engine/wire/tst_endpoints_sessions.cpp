#include "endpoint_world.h"

#include "engine/tables/certificate_table.h"
#include "engine/trust/issue.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// Protocol 6.7: who opens a session, and what is refused in which order.
class TestEndpointsSessions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world.emplace(); }

    void aSessionIsOpenedByAProofOfTheKey();
    void theProofIsOverNonceAndIdAndNothingElse_data();
    void theProofIsOverNonceAndIdAndNothingElse();
    void aBadSignatureDoesNotUseTheNonce();
    void aRepeatedRequestFindsItsNonceGone();
    void aChainThatCannotBeBelievedIsRefused_data();
    void aChainThatCannotBeBelievedIsRefused();
    void bothCertificatesMustExistAndBeOfOneProfile();
    void theServerOpensNothingThatItCannotSign();
    void theProfileOfTheRequestDoesNotCount();
    void extraKeysAndAChainAsArrayAreTaken();
    void whatTheClientSaysOfItselfIsKept();
    void aMalformedFieldIsRefused_data();
    void aMalformedFieldIsRefused();
    void aSessionIsReadAndClosed();
    void closingASessionLeavesItsTransfers();
    void noRequestEndsTheServer_data();
    void noRequestEndsTheServer();

private:
    std::optional<EndpointWorld> m_world;
};

// checklist 87, 90
void TestEndpointsSessions::aSessionIsOpenedByAProofOfTheKey()
{
    const Json request = m_world->sessionRequest();
    const Answer answer = m_world->ask("POST", "syncsessions/", request);
    QVERIFY2(answer.status == 201, answer.raw.constData());
    QCOMPARE(answer.body.members().size(), 2u);
    const QByteArray proof = request.value("nonce").toUtf8() + ':' + request.value("id").toUtf8();
    QVERIFY(need(m_world->keys.root().publicKey().verifies(proof, answer.body.value("signature").toUtf8())));
    const Json instance = need(Json::parse(answer.body.value("server_instance").toUtf8()));
    for (const char *key :
         {"id", "platform", "hostname", "sysversion", "node_id", "database", "db_path", "system_id"})
        QVERIFY2(instance.value(key).isString(), key);
    QCOMPARE(instance.value("id").toUtf8(), m_world->device.instance());
}

void TestEndpointsSessions::theProofIsOverNonceAndIdAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("nonce:id") << QByteArray("NONCE:ID") << 201;
    QTest::newRow("id:nonce") << QByteArray("ID:NONCE") << 403;
    QTest::newRow("the nonce alone") << QByteArray("NONCE") << 403;
    QTest::newRow("with a line end") << QByteArray("NONCE:ID\n") << 403;
    QTest::newRow("two colons") << QByteArray("NONCE::ID") << 403;
}

// checklist 87
void TestEndpointsSessions::theProofIsOverNonceAndIdAndNothingElse()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    Json request = m_world->sessionRequest();
    text.replace("NONCE", request.value("nonce").toUtf8()).replace("ID", request.value("id").toUtf8());
    request.set("signature", need(m_world->keys.key("client").sign(text)));
    const Answer answer = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.body, Json("Client certificate failed to verify signature"));
}

// checklist 88
void TestEndpointsSessions::aBadSignatureDoesNotUseTheNonce()
{
    const Json good = m_world->sessionRequest();
    Json bad = good;
    bad.set("signature", need(m_world->keys.key("server").sign("something else")));
    QCOMPARE(m_world->ask("POST", "syncsessions/", bad).status, 403);
    bad.set("signature", "abc"); // broken padding
    QCOMPARE(m_world->ask("POST", "syncsessions/", bad).status, 403);
    QCOMPARE(m_world->ask("POST", "syncsessions/", good).status, 201);
}

// checklist 89
void TestEndpointsSessions::aRepeatedRequestFindsItsNonceGone()
{
    const Json request = m_world->sessionRequest();
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 201);
    const Answer again = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(again.status, 403);
    QCOMPARE(again.body, Json("Nonce is not valid"));

    Json sameId = m_world->sessionRequest();
    sameId.set("id", request.value("id"));
    sameId.set("signature", need(m_world->keys.key("client").sign(sameId.value("nonce").toUtf8() + ':' +
                                                                  request.value("id").toUtf8())));
    QCOMPARE(m_world->ask("POST", "syncsessions/", sameId).status, 400); // the id is taken
}

void TestEndpointsSessions::aChainThatCannotBeBelievedIsRefused_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what :
         {"no chain", "another leaf", "no root", "a broken signature", "no JSON", "an empty chain"})
        QTest::newRow(what) << QByteArray(what);
}

void TestEndpointsSessions::aChainThatCannotBeBelievedIsRefused()
{
    QFETCH(QByteArray, what);
    Json request = m_world->sessionRequest();
    Json chain = need(Json::parse(request.value("certificate_chain").toUtf8()));
    if (what == "another leaf")
        request.set("client_certificate_id", m_world->root());
    if (what == "no root")
        need(CertificateTable(m_world->device.store()).remove(m_world->keys.root().id())),
            chain.items().erase(chain.items().begin());
    if (what == "a broken signature")
        chain.items().back().set("signature", chain.items().front().value("signature"));
    if (what == "an empty chain")
        chain = Json::array();
    request.set("certificate_chain", what == "no JSON" ? QByteArray("[") : chain.toPython());
    if (what == "no chain")
        request.remove("certificate_chain");
    const Answer answer = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, Json("Saving certificate chain has failed"));
    QCOMPARE(m_world->count("SELECT count(*) FROM _sync_session"), 0);
}

void TestEndpointsSessions::bothCertificatesMustExistAndBeOfOneProfile()
{
    Json request = m_world->sessionRequest();
    request.set("server_certificate_id", QByteArray(32, '0'));
    const Answer unknown = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.body, Json("Requested certificate does not exist!"));

    const PrivateKey key = m_world->keys.key("client");
    const Certificate other =
        need(makeRoot({"full-facility", "otherdata", 1, "dataset_id", "", "", "", "${dataset_id}"}, key));
    need(CertificateTable(m_world->device.store()).add(other, key));
    request = m_world->sessionRequest();
    request.set("server_certificate_id", other.id().toHex());
    const Answer mixed = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(mixed.status, 400);
    QCOMPARE(mixed.body, Json("Certificates must both be associated with the same profile"));
}

void TestEndpointsSessions::theServerOpensNothingThatItCannotSign()
{
    Json request = m_world->sessionRequest();
    request.set("server_certificate_id", m_world->keys.clientCertificate().id().toHex());
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 400);
    QCOMPARE(m_world->count("SELECT count(*) FROM _sync_session"), 0);
}

void TestEndpointsSessions::theProfileOfTheRequestDoesNotCount()
{
    Json request = m_world->sessionRequest();
    request.set("profile", "wrong");
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 201);
    const Answer seen = m_world->ask("GET", "syncsessions/" + request.value("id").toUtf8() + '/');
    QCOMPARE(seen.body.value("profile"), Json("facilitydata"));
}

void TestEndpointsSessions::extraKeysAndAChainAsArrayAreTaken()
{
    Json request = m_world->sessionRequest();
    Json chain = need(Json::parse(request.value("certificate_chain").toUtf8()));
    chain.items()[1].set("x_extra", 1);
    request.set("certificate_chain", chain);
    request.set("x_extra", Json::object({{"a", 1}}));
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 201);
}

void TestEndpointsSessions::whatTheClientSaysOfItselfIsKept()
{
    Json request = m_world->sessionRequest();
    const QByteArray instance =
        "{\"id\": \"81ffccbf6554f7b6458c2ede33b0e15a\", \"x_pitanga\": {\"é\": [1.50]}}";
    request.set("instance", instance);
    request.set("server_ip", "198.51.100.3");
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 201);
    const Json seen = m_world->ask("GET", "syncsessions/" + request.value("id").toUtf8() + '/').body;
    QCOMPARE(seen.value("client_instance").toUtf8(), instance);
    QCOMPARE(seen.value("client_ip").toUtf8(), "192.0.2.7");
    QCOMPARE(seen.value("server_ip").toUtf8(), "198.51.100.3");
}

void TestEndpointsSessions::aMalformedFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("id") << QByteArray("id") << QByteArray("zz");
    QTest::newRow("no id") << QByteArray("id") << QByteArray();
    QTest::newRow("client certificate") << QByteArray("client_certificate_id") << QByteArray("zz");
    QTest::newRow("server certificate") << QByteArray("server_certificate_id") << QByteArray("zz");
    QTest::newRow("no instance") << QByteArray("instance") << QByteArray();
    QTest::newRow("an instance that is no JSON") << QByteArray("instance") << QByteArray("zz");
    QTest::newRow("an instance without an id") << QByteArray("instance") << QByteArray("{}");
    QTest::newRow("no address") << QByteArray("connection_path") << QByteArray();
    QTest::newRow("an address without end") << QByteArray("connection_path") << QByteArray(1001, 'x');
    QTest::newRow("no nonce") << QByteArray("nonce") << QByteArray();
    QTest::newRow("no signature") << QByteArray("signature") << QByteArray();
}

void TestEndpointsSessions::aMalformedFieldIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    Json request = m_world->sessionRequest();
    value.isEmpty() ? request.remove(key) : void(request.set(key, value));
    const Answer answer = m_world->ask("POST", "syncsessions/", request);
    QVERIFY2(answer.status == 400 || answer.status == 403, answer.raw.constData());
    QCOMPARE(m_world->count("SELECT count(*) FROM _sync_session"), 0);
}

// checklist 92, 93
void TestEndpointsSessions::aSessionIsReadAndClosed()
{
    const QByteArray path = "syncsessions/" + m_world->session() + '/';
    const Answer seen = m_world->ask("GET", path);
    QCOMPARE(seen.status, 200);
    QByteArrayList keys;
    for (const auto &[key, value] : seen.body.members())
        keys << key;
    QCOMPARE(keys,
             QByteArrayList({"id", "start_timestamp", "last_activity_timestamp", "active", "client_certificate",
                             "server_certificate", "profile", "connection_kind", "connection_path", "client_ip",
                             "server_ip", "client_instance", "server_instance"}));
    QCOMPARE(seen.body.value("active"), Json(true));
    QCOMPARE(m_world->ask("PATCH", path, Json::object()).status, 405);
    const Answer closed = m_world->ask("DELETE", path);
    QCOMPARE(closed.status, 204);
    QVERIFY(closed.raw.isEmpty());
    const Answer gone = m_world->ask("GET", path);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.body, detailOf("Not found."));
    QCOMPARE(m_world->ask("DELETE", path).status, 404);
    for (const char *other : {"syncsessions/00000000000000000000000000000000/", "syncsessions/zzz/"})
        QCOMPARE(m_world->ask("GET", other).status, 404);
    QCOMPARE(m_world->ask("GET", "syncsessions/").status, 405);
}

// checklist 93
void TestEndpointsSessions::closingASessionLeavesItsTransfers()
{
    const QByteArray session = m_world->session();
    const QByteArray transfer =
        m_world->ask("POST", "transfersessions/", m_world->transferRequest(session, false, m_world->root()))
            .body.value("id")
            .toUtf8();
    QCOMPARE(m_world->ask("DELETE", "syncsessions/" + session + '/').status, 204);
    QCOMPARE(m_world->get(transfer).status, 200);
}

void TestEndpointsSessions::noRequestEndsTheServer_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"morangoinfo/1/", "certificates/", "certificates/zz/", "certificatechain/", "publickey/", "nonces/",
          "nonces/1/", "syncsessions/", "syncsessions/zz/", "transfersessions/", "transfersessions/zz/",
          "buffers/", "buffers/zz/", "buffers/?limit=-1&offset=zz", "certificates/?primary_partition=%00%ff",
          "%2e%2e/"})
        QTest::newRow(path) << QByteArray(path);
}

// checklist 198
void TestEndpointsSessions::noRequestEndsTheServer()
{
    QFETCH(QByteArray, path);
    const QByteArrayList bodies{"",
                                "{",
                                "null",
                                "[]",
                                "\"\"",
                                "[1]",
                                "[{}]",
                                "{\"id\": {\"a\": []}, \"push\": 3}",
                                QByteArray("\xff\xfe\x00", 3),
                                QByteArray(5000, '[')};
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"})
        for (const char *type : {"application/json", "application/gzip", "text/plain", ""})
            for (const QByteArray &body : bodies) {
                HttpRequest request{method, "/api/morango/v1/" + path, {}, body};
                if (*type)
                    request.headers.add("Content-Type", type);
                const Answer answer = m_world->send(request);
                QVERIFY2(answer.status >= 200 && answer.status < 500, answer.raw.constData());
                if (answer.status < 300)
                    QVERIFY(request.method == "GET" || request.method == "HEAD" || path == "nonces/");
            }
    QCOMPARE(m_world->ask("GET", "morangoinfo/1/").status, 200);
}

PITANGA_TEST(TestEndpointsSessions)
#include "tst_endpoints_sessions.moc"
