#include "endpoint_world.h"

#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

HttpHeaders basic(const QByteArray &credentials)
{
    return {{"Authorization", "Basic " + credentials.toBase64()}};
}

} // namespace

/// Protocol 6.3 to 6.6: certificates are read, asked for and pushed.
class TestEndpointsCertificates : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world.emplace(); }

    void theTreeOfARootHasOnlyThoseWhoseKeyIsHere();
    void aChainIsGivenRootFirstForAnOwnedTargetOnly();
    void aListWithoutAQuestionHasTheOwnedOnes();
    void unknownAndMalformedIdsGiveNothing();
    void oneCertificateIsGivenWhenItsKeyIsHere();
    void theInfoNamesTheDeviceAndWhatItCan();
    void everyUrlEndsInASlash();

    void aRequestWithoutANameIsChallenged();
    void theRequesterIsWhoTheUserPartSays_data();
    void theRequesterIsWhoTheUserPartSays();
    void aRequestIsCheckedInTheProtocolsOrder_data();
    void aRequestIsCheckedInTheProtocolsOrder();
    void anEmptyRequestListsWhatIsMissing();
    void aRequestWiderThanItsParentIsRefused();
    void aSignedRequestIsACertificateWithoutAKeyHere();

    void noncesAreMadeForAnybody();
    void aNonceIsGoodOnceAndForAMinute_data();
    void aNonceIsGoodOnceAndForAMinute();
    void theSharedKeyIsShownOnlyWherePushingIsOn();
    void aPushedChainIsTakenWithTheSharedKey();
    void aPushedChainIsCheckedInTheProtocolsOrder();
    void aPushedChainIsRefusedWherePushingIsOff();

private:
    Json requestFor(const QByteArray &definition, const QByteArray &params) const;
    Json goodRequest() const
    {
        return requestFor("full-facility", "{\"dataset_id\": \"" + m_world->root() + "\"}");
    }
    void makePeople();

    std::optional<EndpointWorld> m_world;
};

Json TestEndpointsCertificates::requestFor(const QByteArray &definition, const QByteArray &params) const
{
    return Json::object({{"parent", m_world->root()},
                         {"profile", "facilitydata"},
                         {"scope_definition", definition},
                         {"scope_version", 1},
                         {"scope_params", params},
                         {"public_key", m_world->keys.key("client").publicKey().wire()}});
}

void TestEndpointsCertificates::makePeople()
{
    for (const auto &[name, role] :
         {std::pair("ann", SchoolRole::Admin), std::pair("lea", SchoolRole::Learner)})
        need(addUser(m_world->device.store(), {m_world->school.facilityId, name, name, role, "secret:word"}));
}

// checklist 73
void TestEndpointsCertificates::theTreeOfARootHasOnlyThoseWhoseKeyIsHere()
{
    CertificateTable table(m_world->device.store());
    need(table.add(m_world->keys.clientCertificate()));
    const QByteArray path = "certificates/?primary_partition=" + m_world->root();
    Answer answer = m_world->ask("GET", path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.items().size(), 1u);
    QCOMPARE(answer.body.items()[0], m_world->keys.root().toWire());
    need(table.add(m_world->keys.clientCertificate(), m_world->keys.key("client")));
    answer = m_world->ask("GET", path);
    QCOMPARE(answer.body.items().size(), 2u);
    QCOMPARE(answer.body.items()[0].value("id").toUtf8(), m_world->root());
    QCOMPARE(answer.body.items()[1], m_world->keys.clientCertificate().toWire());
    QCOMPARE(m_world->ask("GET", path + "&profile=other").body, Json::array());
    // The child is a root of nothing but itself.
    const QByteArray child = m_world->keys.clientCertificate().id().toHex();
    QCOMPARE(m_world->ask("GET", "certificates/?primary_partition=" + child).body.items().size(), 1u);
}

// checklist 74
void TestEndpointsCertificates::aChainIsGivenRootFirstForAnOwnedTargetOnly()
{
    CertificateTable table(m_world->device.store());
    need(table.add(m_world->keys.clientCertificate()));
    const QByteArray path = "certificates/?ancestors_of=" + m_world->keys.clientCertificate().id().toHex();
    QCOMPARE(m_world->ask("GET", path).body, Json::array());
    need(table.add(m_world->keys.clientCertificate(), m_world->keys.key("client")));
    QCOMPARE(m_world->ask("GET", path).body,
             Json::array({m_world->keys.root().toWire(), m_world->keys.clientCertificate().toWire()}));
}

// checklist 76
void TestEndpointsCertificates::aListWithoutAQuestionHasTheOwnedOnes()
{
    need(CertificateTable(m_world->device.store()).add(m_world->keys.clientCertificate()));
    QCOMPARE(m_world->ask("GET", "certificates/").body, Json::array({m_world->keys.root().toWire()}));
    QCOMPARE(m_world->ask("GET", "certificates/?profile=facilitydata").body.items().size(), 1u);
    QCOMPARE(m_world->ask("GET", "certificates/?profile=x").body, Json::array());
}

// checklist 75
void TestEndpointsCertificates::unknownAndMalformedIdsGiveNothing()
{
    for (const char *question : {"primary_partition", "ancestors_of"})
        for (const char *id : {"00000000000000000000000000000000", "zz", "", "'; DROP TABLE _certificate"}) {
            const Answer answer = m_world->ask("GET", QByteArray("certificates/?") + question + '=' + id);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, Json::array());
        }
}

void TestEndpointsCertificates::oneCertificateIsGivenWhenItsKeyIsHere()
{
    need(CertificateTable(m_world->device.store()).add(m_world->keys.clientCertificate()));
    QCOMPARE(m_world->ask("GET", "certificates/" + m_world->root() + '/').body, m_world->keys.root().toWire());
    for (const QByteArray &id :
         {m_world->keys.clientCertificate().id().toHex(), QByteArray(32, '0'), QByteArray("zz")}) {
        const Answer answer = m_world->ask("GET", "certificates/" + id + '/');
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, detailOf("Not found."));
    }
    QCOMPARE(m_world->ask("DELETE", "certificates/" + m_world->root() + '/').status, 405);
}

// checklist 70
void TestEndpointsCertificates::theInfoNamesTheDeviceAndWhatItCan()
{
    for (const char *any : {"morangoinfo/1/", "morangoinfo/whatever/"}) {
        const Answer answer = m_world->ask("GET", any);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("instance_id").toUtf8(), m_world->device.instance());
        QVERIFY(!answer.body.value("instance_hash").toUtf8().isEmpty());
        QVERIFY(answer.body.value("system_os").isString());
        QVERIFY(answer.body.value("version").isString());
        QByteArrayList names;
        for (const Json &name : answer.body.value("capabilities").items())
            names << name.toUtf8();
        std::sort(names.begin(), names.end());
        QCOMPARE(names, QByteArrayList({"ASYNC_OPERATIONS", "FSIC_V2_FORMAT", "GZIP_BUFFER_POST",
                                        "X_PITANGA_BOUND_SESSION", "X_PITANGA_PEER"}));
    }
    QCOMPARE(m_world->ask("GET", "morangoinfo/").status, 404);
    QCOMPARE(m_world->ask("POST", "morangoinfo/1/").status, 405);
}

// checklist 68
void TestEndpointsCertificates::everyUrlEndsInASlash()
{
    for (const char *path : {"morangoinfo/1", "certificates", "publickey", "nonces", "syncsessions",
                             "transfersessions", "buffers", "certificatechain"}) {
        const Answer read = m_world->ask("GET", QByteArray(path) + "?a=b");
        QCOMPARE(read.status, 301);
        QCOMPARE(read.headers.value("Location"), "/api/morango/v1/" + QByteArray(path) + "/?a=b");
        QCOMPARE(m_world->ask("POST", path, Json::object()).status, 404);
        QVERIFY(m_world->ask("GET", QByteArray(path) + '/').status != 301);
    }
    for (const char *path : {"", "other/", "nonces/a/b/", "../"})
        QCOMPARE(m_world->ask("GET", path).status, 404);
    QCOMPARE(m_world->send({"GET", "/elsewhere/", {}, {}}).status, 404);
}

// checklist 77
void TestEndpointsCertificates::aRequestWithoutANameIsChallenged()
{
    const Answer answer = m_world->ask("POST", "certificates/", goodRequest());
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers.value("WWW-Authenticate"), "Basic realm=\"api\"");
    QCOMPARE(answer.body, detailOf("Authentication credentials were not provided."));
}

void TestEndpointsCertificates::theRequesterIsWhoTheUserPartSays_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<int>("status");
    QTest::newRow("a plain name") << QByteArray("ann:secret:word") << 201;
    QTest::newRow("pairs") << QByteArray("username=ann:secret:word") << 201;
    QTest::newRow("pairs with the facility")
        << QByteArray("username=ann&facility_id=FACILITY:secret:word") << 201;
    QTest::newRow("pairs that the host does not know")
        << QByteArray("username=ann&color=red:secret:word") << 201;
    QTest::newRow("nothing is decoded") << QByteArray("username=a%6en:secret:word") << 401;
    QTest::newRow("another facility")
        << QByteArray("username=ann&facility_id=00000000000000000000000000000000:secret:word") << 401;
    QTest::newRow("a pair with two equal signs") << QByteArray("username=a=nn:secret:word") << 401;
    QTest::newRow("a wrong password") << QByteArray("ann:secret") << 401;
    QTest::newRow("nobody of that name") << QByteArray("bob:secret:word") << 401;
    QTest::newRow("no colon") << QByteArray("ann") << 401;
    QTest::newRow("somebody who may not") << QByteArray("lea:secret:word") << 403;
}

// checklist 78, 79
void TestEndpointsCertificates::theRequesterIsWhoTheUserPartSays()
{
    QFETCH(QByteArray, credentials);
    QFETCH(int, status);
    makePeople();
    credentials.replace("FACILITY", m_world->school.facilityId);
    const Answer answer = m_world->ask("POST", "certificates/", goodRequest(), basic(credentials));
    QVERIFY2(answer.status == status, answer.raw.constData());
    if (status == 401 && credentials.contains(':'))
        QCOMPARE(answer.body, detailOf("Invalid credentials."));
    if (status == 403)
        QCOMPARE(answer.body, detailOf("You do not have permission to perform this action."));
}

void TestEndpointsCertificates::aRequestIsCheckedInTheProtocolsOrder_data()
{
    QTest::addColumn<QByteArray>("change"); // a JSON object; null removes the key
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *change, int status, const char *body) {
        QTest::newRow(name) << QByteArray(change) << status << QByteArray(body);
    };
    row("params that are no object", R"({"scope_params": "[1]"})", 403, "");
    row("params that are empty", R"({"scope_params": "{}"})", 403, "");
    row("params that are no JSON", R"({"scope_params": "zz"})", 403, "");
    row("a facility that is not theirs",
        R"({"scope_params": "{\"dataset_id\": \"00000000000000000000000000000000\"}"})", 403, "");
    row("no key", R"({"public_key": null})", 400, R"({"public_key":["This field is required."]})");
    row("no version", R"({"scope_version": null})", 400, R"({"scope_version":["This field is required."]})");
    row("no parent", R"({"parent": null})", 400, R"({"parent":["This field is required."]})");
    row("an unknown parent", R"({"parent": "00000000000000000000000000000000"})", 400,
        R"({"parent":["Invalid pk \"00000000000000000000000000000000\" - object does not exist."]})");
    row("a parent that is no id", R"({"parent": "zz"})", 400,
        R"({"parent":["Invalid pk \"zz\" - object does not exist."]})");
    row("a parent whose key is elsewhere", R"({"parent": "CHILD"})", 400,
        R"({"parent":["Server does not have private key for requested parent certificate!"]})");
    row("a key that is none", R"({"public_key": "garbage"})", 400, "");
    row("a version that is none", R"({"scope_version": "x"})", 400, "");
    row("another profile", R"({"profile": "otherone"})", 400,
        R"({"error_class":"CertificateProfileInvalid","error_message":"Certificate profile is otherone but parent's is facilitydata"})");
}

// checklist 79, 81
void TestEndpointsCertificates::aRequestIsCheckedInTheProtocolsOrder()
{
    QFETCH(QByteArray, change);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    makePeople();
    need(CertificateTable(m_world->device.store()).add(m_world->keys.clientCertificate()));
    Json request = goodRequest();
    change.replace("CHILD", m_world->keys.clientCertificate().id().toHex());
    for (const auto &[key, value] : need(Json::parse(change)).members())
        value.isNull() ? request.remove(key) : void(request.set(key, value));
    const Answer answer = m_world->ask("POST", "certificates/", request, basic("ann:secret:word"));
    QVERIFY2(answer.status == status, answer.raw.constData());
    if (!body.isEmpty())
        QCOMPARE(answer.raw, body);
}

void TestEndpointsCertificates::anEmptyRequestListsWhatIsMissing()
{
    const Answer answer = m_world->ask("POST", "certificates/", Json::object());
    QCOMPARE(answer.status, 400);
    const Json required = Json::array({Json("This field is required.")});
    QCOMPARE(answer.body, Json::object({{"profile", required},
                                        {"scope_definition", required},
                                        {"scope_version", required},
                                        {"scope_params", required},
                                        {"public_key", required}}));
    HttpRequest noJson{"POST", "/api/morango/v1/certificates/", {}, "{"};
    QCOMPARE(m_world->send(noJson).status, 400);
}

// checklist 80
void TestEndpointsCertificates::aRequestWiderThanItsParentIsRefused()
{
    makePeople();
    const ScopeDefinitions &definitions = m_world->device.device()->scopeDefinitions();
    const PrivateKey key = m_world->keys.key("client");
    const QByteArray person(32, 'a');
    const QByteArray params = "{\"dataset_id\": \"" + m_world->root() + "\", \"user_id\": \"" + person + "\"}";
    const Certificate narrow =
        need(issueChild(m_world->keys.root(), m_world->keys.key("server"),
                        {key.publicKey(), "facilitydata", "single-user", 1, params}, person, definitions));
    need(CertificateTable(m_world->device.store()).add(narrow, key));

    Json request = goodRequest(); // everything in the facility, of somebody who may only pass on one person
    request.set("parent", narrow.id().toHex());
    const Answer answer = m_world->ask("POST", "certificates/", request, basic("ann:secret:word"));

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, Json::object({{"error_class", "CertificateScopeNotSubset"}, {"error_message", ""}}));
}

// checklist 64, 82
void TestEndpointsCertificates::aSignedRequestIsACertificateWithoutAKeyHere()
{
    makePeople();
    Json request = goodRequest();
    for (const char *ignored : {"id", "salt", "serialized", "signature"})
        request.set(ignored, "mine");
    const Answer first = m_world->ask("POST", "certificates/", request, basic("ann:secret:word"));
    QCOMPARE(first.status, 201);
    QByteArrayList keys;
    for (const auto &[key, value] : first.body.members())
        keys << key;
    QCOMPARE(keys, QByteArrayList({"id", "parent", "profile", "scope_definition", "scope_version",
                                   "scope_params", "public_key", "serialized", "signature", "salt"}));
    const Certificate certificate = need(Certificate::fromWire(first.body));
    const Certificate root = m_world->keys.root();
    QVERIFY(!checkCertificate(certificate, &root, m_world->device.device()->scopeDefinitions()));
    QCOMPARE(certificate.salt().size(), 32);
    QVERIFY(QByteArray::fromHex(certificate.salt()).toHex() == certificate.salt());
    const Answer second = m_world->ask("POST", "certificates/", request, basic("ann:secret:word"));
    QVERIFY(second.body.value("salt") != first.body.value("salt"));
    const CertificateTable table(m_world->device.store());
    QCOMPARE(need(table.find(certificate.id())), certificate);
    QVERIFY(!need(table.privateKey(certificate.id())));
}

// checklist 86
void TestEndpointsCertificates::noncesAreMadeForAnybody()
{
    const Answer answer = m_world->ask("POST", "nonces/");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body.members().size(), 3u);
    QCOMPARE(answer.body.value("id").toUtf8().size(), 32);
    QCOMPARE(answer.body.value("timestamp").toUtf8(), "2024-01-02T03:04:05.678000Z");
    QCOMPARE(answer.body.value("ip").toUtf8(), "192.0.2.7");
    const Answer list = m_world->ask("GET", "nonces/");
    QCOMPARE(list.status, 405);
    QCOMPARE(list.body, detailOf("Method \"GET\" not allowed."));
}

void TestEndpointsCertificates::aNonceIsGoodOnceAndForAMinute_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<int>("status");
    QTest::newRow("a moment old") << qint64(1) << 201;
    QTest::newRow("59.999 seconds old") << qint64(59999) << 201;
    QTest::newRow("60 seconds old") << qint64(60000) << 403;
    QTest::newRow("an hour old") << qint64(3600000) << 403;
    QTest::newRow("from the future") << qint64(-1) << 403;
}

// checklist 66, 67
void TestEndpointsCertificates::aNonceIsGoodOnceAndForAMinute()
{
    QFETCH(qint64, ageMs);
    QFETCH(int, status);
    const Json request = m_world->sessionRequest();
    m_world->device.clock().advance(std::chrono::milliseconds(ageMs));
    const Answer first = m_world->ask("POST", "syncsessions/", request);
    QCOMPARE(first.status, status);
    if (status == 403)
        QCOMPARE(first.body, Json("Nonce is not valid"));
    QCOMPARE(m_world->ask("POST", "syncsessions/", request).status, 403);
}

// checklist 83
void TestEndpointsCertificates::theSharedKeyIsShownOnlyWherePushingIsOn()
{
    const Answer off = m_world->ask("GET", "publickey/");
    QCOMPARE(off.status, 403);
    QCOMPARE(off.body, detailOf("Authentication credentials were not provided."));
    EndpointWorld pushing({true, true, true, true, true});
    const Answer on = pushing.ask("GET", "publickey/");
    QCOMPARE(on.status, 200);
    QCOMPARE(on.body.items().size(), 1u);
    VERIFY_OK(PublicKey::parse(on.body.items()[0].value("public_key").toUtf8()));
    QCOMPARE(pushing.ask("GET", "publickey/").body, on.body);
}

// checklist 65, 84
void TestEndpointsCertificates::aPushedChainIsTakenWithTheSharedKey()
{
    EndpointWorld world({true, true, true, true, true});
    const ScopeDefinitions &definitions = world.device.device()->scopeDefinitions();
    const PublicKey shared =
        need(PublicKey::parse(world.ask("GET", "publickey/").body.items()[0].value("public_key").toUtf8()));
    const PrivateKey key = world.keys.key("client");
    const Certificate root = need(makeRoot(need(definitions.find("full-facility")), key));
    for (const bool twiceEncoded : {true, false}) {
        const QByteArray nonce = world.nonce();
        const Certificate leaf = need(issueChild(
            root, key, {shared, "facilitydata", "full-facility", 1, root.scopeParams()}, nonce, definitions));
        const Json chain = Json::array({root.toWire(), leaf.toWire()});
        const Answer answer =
            world.ask("POST", "certificatechain/", twiceEncoded ? Json(chain.toPython()) : chain);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.body, Json("Certificate chain has been saved"));
        const auto held = need(CertificateTable(world.device.store()).privateKey(leaf.id()));
        QVERIFY(held && held->publicKey() == shared);
        QCOMPARE(leaf.salt(), nonce);
    }
}

// checklist 85
void TestEndpointsCertificates::aPushedChainIsCheckedInTheProtocolsOrder()
{
    EndpointWorld world({true, true, true, true, true});
    const ScopeDefinitions &definitions = world.device.device()->scopeDefinitions();
    const PublicKey shared =
        need(PublicKey::parse(world.ask("GET", "publickey/").body.items()[0].value("public_key").toUtf8()));
    const PrivateKey key = world.keys.key("client");
    const Certificate root = need(makeRoot(need(definitions.find("full-facility")), key));
    const auto leafWith = [&](const PublicKey &of, const QByteArray &salt, const QByteArray &params) {
        return need(signChild(root, key, {of, "facilitydata", "full-facility", 1, params}, salt));
    };
    const auto push = [&](const std::vector<Certificate> &chain) {
        Json list = Json::array();
        for (const Certificate &certificate : chain)
            list.append(certificate.toWire());
        return world.ask("POST", "certificatechain/", Json(list.toPython()));
    };

    const Answer foreign = push({root, leafWith(key.publicKey(), world.nonce(), root.scopeParams())});
    QCOMPARE(foreign.status, 400);
    QCOMPARE(foreign.body, Json("Shared public key was not used"));

    const Answer unknownNonce = push({root, leafWith(shared, QByteArray(32, '0'), root.scopeParams())});
    QCOMPARE(unknownNonce.status, 403);
    QCOMPARE(unknownNonce.body, Json("Nonce (certificate's salt) is not valid"));

    const QByteArray nonce = world.nonce();
    const Certificate good = leafWith(shared, nonce, root.scopeParams());
    QCOMPARE(push({root, good}).status, 201);
    QCOMPARE(push({root, good}).status, 403); // the nonce is used up

    const Answer tooWide = push({root, leafWith(shared, world.nonce(), "{\"dataset_id\": \"00\"}")});
    QCOMPARE(tooWide.status, 400);
    QCOMPARE(tooWide.body, Json::object({{"error_class", "CertificateScopeNotSubset"}, {"error_message", ""}}));

    for (const Json &broken :
         {Json::array(), Json::object(), Json(1), Json("no JSON"), Json::array({Json(1), Json(2)})}) {
        const Answer answer = world.ask("POST", "certificatechain/", broken);
        QVERIFY(answer.status == 403 || answer.status == 400);
    }
    QVERIFY(push({good}).body.toUtf8().startsWith("Saving certificate chain has failed: "));
}

void TestEndpointsCertificates::aPushedChainIsRefusedWherePushingIsOff()
{
    const qint64 before = m_world->count("SELECT count(*) FROM _certificate");
    const Json chain = Json::array({m_world->keys.root().toWire(), m_world->keys.clientCertificate().toWire()});
    QCOMPARE(m_world->ask("POST", "certificatechain/", Json(chain.toPython())).status, 403);
    QCOMPARE(m_world->count("SELECT count(*) FROM _certificate"), before);
    QCOMPARE(m_world->ask("GET", "certificatechain/").status, 405);
}

PITANGA_TEST(TestEndpointsCertificates)
#include "tst_endpoints_certificates.moc"
