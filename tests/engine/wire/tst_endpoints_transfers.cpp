#include "endpoint_world.h"

#include "engine/tables/certificate_table.h"
#include "engine/tables/transfer_table.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// Protocol 6.8 and 7: a transfer is made, driven stage by stage, and closed.
class TestEndpointsTransfers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world.emplace(); }

    void aTransferHasItsFifteenKeys();
    void itNeedsAnOpenSession();
    void scopesDecideWhatMayMove_data();
    void scopesDecideWhatMayMove();
    void aNarrowServerCertificateLimitsToo_data();
    void aNarrowServerCertificateLimitsToo();
    void aSecondRequestForADirectionFindsTheFirst();
    void bothDirectionsMayBeActive();
    void anIdIsUsedOnce();
    void malformedFieldsAreRefused_data();
    void malformedFieldsAreRefused();
    void aPatchRunsTheStagesInOrder();
    void theClientsCountersCountOnlyWhereTheyAreSerialized();
    void aPatchWritesItsNumbersAndNothingElse();
    void aPatchToAnEarlierStageOnlyWritesNumbers();
    void aStageThatFailsShowsInTheAnswer();
    void noStageRunsAfterAFailure();
    void anErroredTransferDoesNotBlockItsDirection();
    void onlyPatchUpdates();
    void aPullIsCompleteWhenTheCountIsReached();
    void deleteFinishesAndCloses();
    void deleteOfAnUnfinishedTransferClosesItAndDropsItsBuffers();
    void capabilitiesAreThoseOfEachRequest();
    void withoutAsyncDeleteTellsWhetherItWorked();
    void anotherRequestsTransferIsLeftAlone();

private:
    QByteArray made(bool push)
    {
        return m_world->ask("POST", "transfersessions/", request(push)).body.value("id").toUtf8();
    }
    Json request(bool push) { return m_world->transferRequest(m_world->session(), push, m_world->root()); }

    std::optional<EndpointWorld> m_world;
};

// checklist 99, 15
void TestEndpointsTransfers::aTransferHasItsFifteenKeys()
{
    const Json asked = request(false);
    const Answer answer = m_world->ask("POST", "transfersessions/", asked);
    QVERIFY2(answer.status == 201, answer.raw.constData());
    QByteArrayList keys;
    for (const auto &[key, value] : answer.body.members())
        keys << key;
    QCOMPARE(keys, QByteArrayList({"id", "start_timestamp", "last_activity_timestamp", "active", "filter",
                                   "push", "records_transferred", "records_total", "bytes_received",
                                   "bytes_sent", "sync_session", "server_fsic", "client_fsic", "transfer_stage",
                                   "transfer_stage_status"}));
    QCOMPARE(answer.body.value("id"), asked.value("id"));
    QCOMPARE(answer.body.value("sync_session"), asked.value("sync_session_id"));
    QCOMPARE(answer.body.value("transfer_stage"), Json("initializing"));
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("completed"));
    QVERIFY(answer.body.value("records_total").isNull());
    for (const char *fsic : {"client_fsic", "server_fsic"})
        QVERIFY(need(Json::parse(answer.body.value(fsic).toUtf8())).isObject());
    QCOMPARE(m_world->get(asked.value("id").toUtf8()).body, answer.body);
    for (const char *other : {"00000000000000000000000000000000", "zz"})
        QCOMPARE(m_world->get(other).status, 404);
    QCOMPARE(m_world->ask("GET", "transfersessions/").status, 405);
}

// checklist 97
void TestEndpointsTransfers::itNeedsAnOpenSession()
{
    const Json gone = Json("Requested syncsession does not exist or is no longer active!");
    Json asked = request(false);
    asked.set("sync_session_id", QByteArray(32, '0'));
    QCOMPARE(m_world->ask("POST", "transfersessions/", asked).body, gone);
    asked.remove("sync_session_id");
    QCOMPARE(m_world->ask("POST", "transfersessions/", asked).body, gone);
    const QByteArray session = m_world->session();
    m_world->ask("DELETE", "syncsessions/" + session + '/');
    const Answer closed =
        m_world->ask("POST", "transfersessions/", m_world->transferRequest(session, true, m_world->root()));
    QCOMPARE(closed.status, 400);
    QCOMPARE(closed.body, gone);
}

void TestEndpointsTransfers::scopesDecideWhatMayMove_data()
{
    QTest::addColumn<bool>("push");
    QTest::addColumn<QByteArray>("filter"); // D: the data set, U: the client's user
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray clientPush = "Client certificate scope does not permit pushing for the requested filter.";
    const QByteArray serverPush =
        "Server certificate scope does not permit receiving pushes for the requested filter.";
    const QByteArray clientPull = "Client certificate scope does not permit pulling for the requested filter.";
    const QByteArray serverPull =
        "Server certificate scope does not permit responding to pulls for the requested filter.";
    QTest::newRow("push what is one's own") << true << QByteArray("D:user-rw:U") << QByteArray();
    QTest::newRow("push into what only may be written") << true << QByteArray("D:anonymous") << QByteArray();
    QTest::newRow("push what only may be read") << true << QByteArray("D:allusers-ro") << clientPush;
    QTest::newRow("push everything") << true << QByteArray("D") << clientPush;
    QTest::newRow("push for another school") << true << QByteArray("0123") << serverPush;
    QTest::newRow("push with an empty filter") << true << QByteArray(" ") << serverPush;
    QTest::newRow("pull what all may read") << false << QByteArray("D:allusers-ro") << QByteArray();
    QTest::newRow("pull two partitions") << false << QByteArray("D:allusers-ro\nD:user-rw:U") << QByteArray();
    QTest::newRow("pull one that is allowed and one that is not")
        << false << QByteArray("D:allusers-ro\nD:anonymous") << clientPull;
    QTest::newRow("pull another person's") << false << QByteArray("D:user-rw:0123") << clientPull;
    QTest::newRow("pull another school") << false << QByteArray("0123") << serverPull;
}

// checklist 94, 95, 96
void TestEndpointsTransfers::scopesDecideWhatMayMove()
{
    QFETCH(bool, push);
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, refusal);
    EndpointWorld world({true, true, true, false, true}, "async-single-user");
    const Json params = need(Json::parse(world.keys.clientCertificate().scopeParams()));
    filter.replace("D", world.root()).replace("U", params.value("user_id").toUtf8());
    const Answer answer =
        world.ask("POST", "transfersessions/", world.transferRequest(world.session(), push, filter));
    QCOMPARE(answer.status, refusal.isEmpty() ? 201 : 403);
    if (refusal.isEmpty())
        QCOMPARE(answer.body.value("filter").toUtf8(), filter);
    else
        QCOMPARE(answer.body, Json(refusal));
}

void TestEndpointsTransfers::aNarrowServerCertificateLimitsToo_data()
{
    QTest::addColumn<bool>("push");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("status");
    QTest::newRow("it takes what it may read") << true << QByteArray("D:allusers-ro") << 201;
    QTest::newRow("it takes nothing else") << true << QByteArray("D:anonymous") << 403;
    QTest::newRow("it gives what it may write") << false << QByteArray("D:anonymous") << 201;
    QTest::newRow("it gives nothing else") << false << QByteArray("D:allusers-ro") << 403;
}

// checklist 94, 95
void TestEndpointsTransfers::aNarrowServerCertificateLimitsToo()
{
    QFETCH(bool, push);
    QFETCH(QByteArray, filter);
    QFETCH(int, status);
    EndpointWorld world({true, true, true, false, true}, "async-single-user");
    const Certificate narrow = world.keys.clientCertificate();
    need(CertificateTable(world.device.store()).add(narrow, world.keys.key("client")));
    const Json session =
        world.sessionRequest({world.keys.root()}, world.keys.key("server"), narrow.id().toHex());
    QCOMPARE(world.ask("POST", "syncsessions/", session).status, 201);
    filter.replace("D", world.root());
    const Answer answer = world.ask("POST", "transfersessions/",
                                    world.transferRequest(session.value("id").toUtf8(), push, filter));
    QCOMPARE(answer.status, status);
    if (status == 403)
        QVERIFY(answer.body.toUtf8().startsWith("Server certificate"));
}

// checklist 98
void TestEndpointsTransfers::aSecondRequestForADirectionFindsTheFirst()
{
    const QByteArray session = m_world->session();
    const Json first = m_world->transferRequest(session, false, m_world->root() + ":allusers-ro");
    QCOMPARE(m_world->ask("POST", "transfersessions/", first).status, 201);
    const Answer second =
        m_world->ask("POST", "transfersessions/", m_world->transferRequest(session, false, m_world->root()));
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body.value("id"), first.value("id"));
    QCOMPARE(second.body.value("filter"), first.value("filter"));
}

void TestEndpointsTransfers::bothDirectionsMayBeActive()
{
    const QByteArray session = m_world->session();
    for (const bool push : {false, true}) {
        const Json asked = m_world->transferRequest(session, push, m_world->root());
        QCOMPARE(m_world->ask("POST", "transfersessions/", asked).body.value("id"), asked.value("id"));
    }
}

void TestEndpointsTransfers::anIdIsUsedOnce()
{
    Json asked = request(true);
    QCOMPARE(m_world->ask("POST", "transfersessions/", asked).status, 201);
    asked.set("push", Json(false)); // a direction in which none is active
    const Answer again = m_world->ask("POST", "transfersessions/", asked);
    QVERIFY2(again.status == 400 && again.raw.contains("used twice"), again.raw.constData());
}

void TestEndpointsTransfers::malformedFieldsAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("no id") << QByteArray(R"({"id": null})");
    QTest::newRow("an id that is none") << QByteArray(R"({"id": "zz"})");
    QTest::newRow("no filter") << QByteArray(R"({"filter": null})");
    QTest::newRow("no direction") << QByteArray(R"({"push": null})");
    QTest::newRow("a direction that is none") << QByteArray(R"({"push": "true"})");
    QTest::newRow("a negative total") << QByteArray(R"({"records_total": -1})");
}

void TestEndpointsTransfers::malformedFieldsAreRefused()
{
    QFETCH(QByteArray, change);
    Json asked = request(true);
    for (const auto &[key, value] : need(Json::parse(change)).members())
        value.isNull() ? asked.remove(key) : void(asked.set(key, value));
    QCOMPARE(m_world->ask("POST", "transfersessions/", asked).status, 400);
    QCOMPARE(m_world->count("SELECT count(*) FROM _transfer"), 0);
}

// checklist 118
void TestEndpointsTransfers::aPatchRunsTheStagesInOrder()
{
    const QByteArray id = made(false);
    const char *const fsic = "{\"super\": {}, \"sub\": {}}";
    Answer answer =
        m_world->patch(id, Json::object({{"transfer_stage", "serializing"}, {"client_fsic", fsic}}));
    QCOMPARE(answer.body.value("transfer_stage"), Json("serializing"));
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("completed"));
    QVERIFY(answer.body.value("server_fsic").toUtf8().contains(m_world->device.instance()));
    QVERIFY(answer.body.value("records_total").isNull());
    answer = m_world->patch(id, Json::object({{"transfer_stage", "queuing"}}));
    QCOMPARE(answer.body.value("records_total"), Json(2)); // the data set and the facility
    answer = m_world->patch(id, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(answer.body.value("transfer_stage"), Json("transferring")); // waits for the client's count
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("pending"));
    answer =
        m_world->patch(id, Json::object({{"transfer_stage", "deserializing"}, {"records_transferred", 2}}));
    QCOMPARE(answer.body.value("transfer_stage"), Json("deserializing"));
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("completed"));
    QCOMPARE(m_world->patch(id, Json::object({{"transfer_stage", "nonsense"}})).status, 400);
}

void TestEndpointsTransfers::theClientsCountersCountOnlyWhereTheyAreSerialized()
{
    const QByteArray known = "{\"super\": {}, \"sub\": {\"" + m_world->root() + "\": {\"" +
                             m_world->device.instance() + "\": 1000}}}";
    const QByteArray ignored = made(false);
    m_world->patch(ignored, Json::object({{"transfer_stage", "serializing"}}));
    QCOMPARE(m_world->patch(ignored, Json::object({{"transfer_stage", "queuing"}, {"client_fsic", known}}))
                 .body.value("records_total"),
             Json(2));
    const QByteArray counted = made(false); // serializing runs within the request for queuing (Q18)
    QCOMPARE(m_world->patch(counted, Json::object({{"transfer_stage", "queuing"}, {"client_fsic", known}}))
                 .body.value("records_total"),
             Json(0));
}

// checklist 100
void TestEndpointsTransfers::aPatchWritesItsNumbersAndNothingElse()
{
    const QByteArray id = made(false);
    const Json before = m_world->get(id).body;
    const Answer answer = m_world->patch(id, Json::object({{"records_total", 11},
                                                           {"records_transferred", "7"},
                                                           {"bytes_sent", 5},
                                                           {"bytes_received", 6},
                                                           {"id", QByteArray(32, '1')},
                                                           {"filter", "zz"},
                                                           {"push", true},
                                                           {"active", false},
                                                           {"client_fsic", "{\"x\": 1}"},
                                                           {"server_fsic", "{\"x\": 1}"},
                                                           {"transfer_stage_status", "errored"},
                                                           {"sync_session", QByteArray(32, '2')}}));
    QCOMPARE(answer.status, 200);
    Json expected = before;
    expected.set("records_total", 11);
    expected.set("records_transferred", 7);
    expected.set("bytes_sent", 5);
    expected.set("bytes_received", 6);
    expected.set("last_activity_timestamp", answer.body.value("last_activity_timestamp"));
    QVERIFY2(answer.body == expected, answer.raw.constData());
    QCOMPARE(m_world->get(id).body.toCompact(), expected.toCompact());
    for (const char *bad : {R"({"records_total": "x"})", R"({"records_transferred": null})",
                            R"({"bytes_sent": 1.5})", "[]", "1", "\"\""})
        QCOMPARE(m_world->patch(id, need(Json::parse(bad))).status, 400);
    QCOMPARE(m_world->get(id).body.toCompact(), expected.toCompact());
}

// checklist 101
void TestEndpointsTransfers::aPatchToAnEarlierStageOnlyWritesNumbers()
{
    const QByteArray id = m_world->transfer(false);
    const Json before = m_world->get(id).body;
    const Answer answer = m_world->patch(
        id, Json::object({{"transfer_stage", "serializing"}, {"client_fsic", "{}"}, {"bytes_sent", 9}}));
    QCOMPARE(answer.status, 200);
    Json expected = before;
    expected.set("bytes_sent", 9);
    expected.set("last_activity_timestamp", answer.body.value("last_activity_timestamp"));
    QCOMPARE(answer.body.toCompact(), expected.toCompact());
}

// checklist 102, 165
void TestEndpointsTransfers::aStageThatFailsShowsInTheAnswer()
{
    const QByteArray id = made(false);
    const QByteArray outside =
        "{\"super\": {}, \"sub\": {\"0123\": {\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": 1}}}";
    const Answer answer = m_world->patch(
        id, Json::object({{"transfer_stage", "queuing"}, {"client_fsic", outside}, {"bytes_sent", 4}}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.value("transfer_stage"), Json("queuing"));
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("errored"));
    QCOMPARE(answer.body.value("bytes_sent"), Json(4));
}

// checklist 119
void TestEndpointsTransfers::noStageRunsAfterAFailure()
{
    const QByteArray id = made(false);
    m_world->patch(id, Json::object({{"transfer_stage", "queuing"}, {"client_fsic", "no counters"}}));
    const qint64 counter = m_world->count("SELECT counter FROM _local_instance WHERE current");
    for (const char *stage : {"queuing", "transferring", "deserializing", "cleanup"}) {
        const Answer answer =
            m_world->patch(id, Json::object({{"transfer_stage", stage}, {"client_fsic", "{}"}}));
        QCOMPARE(answer.body.value("transfer_stage"), Json("queuing"));
        QCOMPARE(answer.body.value("transfer_stage_status"), Json("errored"));
    }
    QCOMPARE(m_world->count("SELECT counter FROM _local_instance WHERE current"), counter);
}

void TestEndpointsTransfers::anErroredTransferDoesNotBlockItsDirection()
{
    const QByteArray session = m_world->session();
    const Json first = m_world->transferRequest(session, false, m_world->root());
    m_world->ask("POST", "transfersessions/", first);
    m_world->patch(first.value("id").toUtf8(),
                   Json::object({{"transfer_stage", "queuing"}, {"client_fsic", "zz"}}));
    const Json second = m_world->transferRequest(session, false, m_world->root());
    QCOMPARE(m_world->ask("POST", "transfersessions/", second).body.value("id"), second.value("id"));
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + first.value("id").toUtf8() + '/').status, 204);
    QCOMPARE(m_world->get(first.value("id").toUtf8()).status, 404);
}

// checklist 103
void TestEndpointsTransfers::onlyPatchUpdates()
{
    const Answer answer = m_world->ask("PUT", "transfersessions/" + made(false) + '/', Json::object());
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.body, Json("Only PATCH updates allowed"));
}

// checklist 129
void TestEndpointsTransfers::aPullIsCompleteWhenTheCountIsReached()
{
    const QByteArray id = m_world->transfer(false);
    const auto report = [&](int count) {
        return m_world
            ->patch(id, Json::object({{"transfer_stage", "transferring"}, {"records_transferred", count}}))
            .body;
    };
    QCOMPARE(report(0).value("transfer_stage_status"), Json("pending"));
    QCOMPARE(report(1).value("transfer_stage_status"), Json("pending"));
    QCOMPARE(report(1).value("records_transferred"), Json(1));
    QCOMPARE(report(2).value("transfer_stage_status"), Json("completed"));
}

// checklist 104, 130
void TestEndpointsTransfers::deleteFinishesAndCloses()
{
    const QByteArray id = m_world->transfer(false);
    m_world->patch(id, Json::object({{"transfer_stage", "transferring"}, {"records_transferred", 2}}));
    QCOMPARE(m_world->count("SELECT count(*) FROM _outgoing"), 2);
    const Answer answer = m_world->ask("DELETE", "transfersessions/" + id + '/');
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.raw.isEmpty());
    QCOMPARE(m_world->count("SELECT count(*) FROM _outgoing"), 0);
    QCOMPARE(m_world->count("SELECT active FROM _transfer"), 0);
    QCOMPARE(m_world->get(id).status, 404);
    QCOMPARE(m_world->patch(id, Json::object()).status, 404);
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + id + '/').status, 404);
}

void TestEndpointsTransfers::deleteOfAnUnfinishedTransferClosesItAndDropsItsBuffers()
{
    const QByteArray pull = m_world->transfer(false);
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + pull + '/').status, 204);
    QCOMPARE(m_world->get(pull).status, 404);
    QCOMPARE(m_world->count("SELECT count(*) FROM _outgoing"), 0);

    const QByteArray push = m_world->transfer(true, 2);
    QCOMPARE(m_world->ask("POST", "buffers/", m_world->record(push, "a")).status, 201);
    QCOMPARE(m_world->count("SELECT count(*) FROM incoming.record"), 1);
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + push + '/').status, 204);
    QCOMPARE(m_world->get(push).status, 404);
    QCOMPARE(m_world->count("SELECT count(*) FROM incoming.record"), 0);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 0); // half a transfer is none

    const QByteArray withCount = m_world->transfer(false);
    QCOMPARE(
        m_world
            ->ask("DELETE", "transfersessions/" + withCount + '/', Json::object({{"records_transferred", 2}}))
            .status,
        204);
    QCOMPARE(need(readText(m_world->device.db(), "SELECT stage FROM _transfer ORDER BY number DESC LIMIT 1"))
                 .value(),
             "cleanup");
}

// checklist 71, 72, 131
void TestEndpointsTransfers::capabilitiesAreThoseOfEachRequest()
{
    m_world->capabilities = "FSIC_V2_FORMAT SOMETHING_NEW";
    Answer answer = m_world->ask("POST", "transfersessions/", request(false));
    QCOMPARE(answer.body.value("transfer_stage"), Json("queuing"));
    QCOMPARE(answer.body.value("records_total"), Json(2));
    QVERIFY(answer.body.value("server_fsic").toUtf8().contains("\"sub\""));

    m_world->capabilities = "SOMETHING_NEW  ASYNC_OPERATIONS   FSIC_V2_FORMAT;v=1";
    answer = m_world->ask("POST", "transfersessions/", request(false));
    QCOMPARE(answer.body.value("transfer_stage"), Json("initializing"));
    m_world->capabilities = ""; // no header: nothing is agreed, the oldest counters come
    const QByteArray id = answer.body.value("id").toUtf8();
    answer = m_world->patch(id, Json::object({{"transfer_stage", "serializing"}, {"client_fsic", "{}"}}));
    QVERIFY(!answer.body.value("server_fsic").toUtf8().contains("\"sub\""));

    answer = m_world->ask("POST", "transfersessions/", request(false));
    QCOMPARE(answer.body.value("transfer_stage"), Json("queuing"));
    m_world->capabilities = "async_operations,FSIC_V2_FORMAT";
    QCOMPARE(m_world->ask("POST", "transfersessions/", request(false)).body.value("transfer_stage"),
             Json("queuing"));
}

// checklist 132
void TestEndpointsTransfers::withoutAsyncDeleteTellsWhetherItWorked()
{
    m_world->capabilities = "FSIC_V2_FORMAT";
    Json asked = request(true);
    asked.set("records_total", 1);
    const QByteArray good = m_world->ask("POST", "transfersessions/", asked).body.value("id").toUtf8();
    QCOMPARE(m_world->ask("POST", "buffers/", m_world->record(good, "a")).status, 201);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 0);
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + good + '/').status, 204);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 1);
    QCOMPARE(need(readText(m_world->device.db(), "SELECT stage FROM _transfer")).value(), "cleanup");

    asked = request(true);
    asked.set("records_total", 2);
    const QByteArray half = m_world->ask("POST", "transfersessions/", asked).body.value("id").toUtf8();
    QCOMPARE(m_world->ask("POST", "buffers/", m_world->record(half, "b")).status, 201);
    QCOMPARE(m_world->ask("DELETE", "transfersessions/" + half + '/').status, 500);
    QCOMPARE(m_world->get(half).status, 404);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id = 'b'"), 0);
}

void TestEndpointsTransfers::anotherRequestsTransferIsLeftAlone()
{
    // A session that was opened with a TLS key belongs to that key.
    const auto with = [&](const QByteArray &method, const QByteArray &path, const Json &body,
                          const char *fingerprint) {
        HttpRequest request{
            method, "/api/morango/v1/" + path, {{"Content-Type", "application/json"}}, body.toCompact()};
        request.secure = true;
        request.peerCertificateFingerprint = fingerprint;
        return m_world->send(request);
    };
    const Json session = m_world->sessionRequest();
    QCOMPARE(with("POST", "syncsessions/", session, "aa").status, 201);
    const QByteArray id = session.value("id").toUtf8();
    const Json asked = m_world->transferRequest(id, false, m_world->root());
    QCOMPARE(with("POST", "transfersessions/", asked, "aa").status, 201);
    const QByteArray transfer = "transfersessions/" + asked.value("id").toUtf8() + '/';
    for (const char *other : {"bb", ""}) {
        QCOMPARE(with("GET", "syncsessions/" + id + '/', Json::object(), other).status, 404);
        QCOMPARE(with("DELETE", "syncsessions/" + id + '/', Json::object(), other).status, 404);
        QCOMPARE(with("GET", transfer, Json::object(), other).status, 404);
        QCOMPARE(with("PATCH", transfer, Json::object(), other).status, 404);
        QCOMPARE(with("DELETE", transfer, Json::object(), other).status, 404);
        QCOMPARE(with("POST", "transfersessions/", m_world->transferRequest(id, true, m_world->root()), other)
                     .status,
                 400);
        QCOMPARE(
            with("GET", "buffers/?limit=1&transfer_session_id=" + asked.value("id").toUtf8(), Json(), other)
                .status,
            403);
    }
    QCOMPARE(m_world->get(asked.value("id").toUtf8()).status, 404); // nor in the clear
    QCOMPARE(with("GET", transfer, Json::object(), "aa").status, 200);
}

PITANGA_TEST(TestEndpointsTransfers)
#include "tst_endpoints_transfers.moc"
