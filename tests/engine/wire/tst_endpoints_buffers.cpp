#include "endpoint_world.h"

#include "engine/storage/transaction.h"
#include "engine/sync/exchange.h"
#include "engine/sync/page_records.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

using Spoil = std::function<void(Json &record)>;

Spoil firstCounterSays(const char *key)
{
    return [key](Json &record) {
        Json counters = record.value("rmcb_list");
        counters.items()[0].set(key, QByteArray(32, '0'));
        record.set("rmcb_list", counters);
    };
}

/// A history of so many instances.
Spoil savedBy(int instances)
{
    return [instances](Json &record) {
        Json counters = Json::array();
        Json counter = record.value("rmcb_list").items()[0];
        for (int i = 0; i < instances; ++i) {
            counter.set("instance_id", QByteArray::number(i).rightJustified(32, '0'));
            counters.append(counter);
        }
        record.set("rmcb_list", counters);
    };
}

} // namespace

/// Protocol 6.9: records are fetched and brought, page by page.
class TestEndpointsBuffers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world.emplace(); }

    void onlyAnActivePullIsRead();
    void pagesHaveLinksAndAListHasNone();
    void theOrderIsThatOfQueuingAndStaysThatWay();
    void aRecordHasItsFourteenKeys();

    void oneRecordAnArrayAndGzipAreTaken();
    void otherContentTypesAreRefused_data();
    void otherContentTypesAreRefused();
    void aPullTakesNoRecords();
    void recordsOfTwoTransfersAreRefused();
    void recordsOfNoTransferAreRefused();
    void aPushIsCompleteWhenItsTotalIsThere();
    void recordsAfterTheLastOneAreTakenAndDropped();
    void aPushNeedsToKnowItsTotal();
    void aRefusedPageIsNotKeptAndEndsTheTransfer_data();
    void aRefusedPageIsNotKeptAndEndsTheTransfer();
    void theStoredProfileIsTheSessions();
    void thePageThatCameTwiceIsTakenOnce();
    void everyRecordedPageIsTakenOrRefusedAsMorangoDid_data();
    void everyRecordedPageIsTakenOrRefusedAsMorangoDid();

private:
    Answer post(const Json &records) { return m_world->ask("POST", "buffers/", records); }
    Answer fetch(const QByteArray &transfer, const QByteArray &more = {})
    {
        return m_world->ask("GET", "buffers/?transfer_session_id=" + transfer + more);
    }
    qint64 staged() { return m_world->count("SELECT count(*) FROM incoming.record"); }

    std::optional<EndpointWorld> m_world;
};

// checklist 105
void TestEndpointsBuffers::onlyAnActivePullIsRead()
{
    const QByteArray closed = m_world->transfer(false);
    m_world->ask("DELETE", "transfersessions/" + closed + '/');
    const QByteArray push = m_world->transfer(true, 1);
    for (const QByteArray &id : {push, closed, QByteArray(32, '0'), QByteArray("zz"), QByteArray()}) {
        const Answer answer = fetch(id, "&limit=5");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, detailOf("Authentication credentials were not provided."));
    }
    QCOMPARE(m_world->ask("GET", "buffers/").status, 403);
    QCOMPARE(m_world->ask("PUT", "buffers/", Json::object()).status, 403);
    QCOMPARE(m_world->ask("GET", "buffers/1/").status, 404);
}

// checklist 106
void TestEndpointsBuffers::pagesHaveLinksAndAListHasNone()
{
    for (int i = 0; i < 3; ++i)
        need(addUser(m_world->device.store(),
                     {m_world->school.facilityId, "u" + QByteArray::number(i), "U", SchoolRole::Learner, {}}));
    const QByteArray id = m_world->transfer(false); // five records
    const QByteArray base = "http://school.test:45881/api/morango/v1/buffers/?limit=2";
    const QByteArray session = "&transfer_session_id=" + id;

    Json page = fetch(id, "&limit=2&offset=0").body;
    QByteArrayList keys;
    for (const auto &[key, value] : page.members())
        keys << key;
    QCOMPARE(keys, QByteArrayList({"count", "next", "previous", "results"}));
    QCOMPARE(page.value("count"), Json(5));
    QCOMPARE(page.value("next"), Json(base + "&offset=2" + session));
    QVERIFY(page.value("previous").isNull());
    QCOMPARE(page.value("results").items().size(), 2u);

    page = fetch(id, "&limit=2&offset=2").body;
    QCOMPARE(page.value("next"), Json(base + "&offset=4" + session));
    QCOMPARE(page.value("previous"), Json(base + session));
    page = fetch(id, "&limit=2&offset=4").body;
    QVERIFY(page.value("next").isNull());
    QCOMPARE(page.value("previous"), Json(base + "&offset=2" + session));
    QCOMPARE(page.value("results").items().size(), 1u);
    page = fetch(id, "&limit=2&offset=200").body;
    QCOMPARE(page.value("previous"), Json(base + "&offset=198" + session));
    QCOMPARE(page.value("results"), Json::array());
    QCOMPARE(fetch(id, "&limit=1000000000000").body.value("results").items().size(), 5u);

    for (const char *noLimit : {"", "&limit=0", "&limit=abc", "&offset=2", "&limit=-1"}) {
        const Answer all = fetch(id, noLimit);
        QVERIFY(all.body.isArray());
        QCOMPARE(all.body.items().size(), 5u);
    }
}

// checklist 107
void TestEndpointsBuffers::theOrderIsThatOfQueuingAndStaysThatWay()
{
    for (int i = 0; i < 3; ++i)
        need(addUser(m_world->device.store(),
                     {m_world->school.facilityId, "u" + QByteArray::number(i), "U", SchoolRole::Learner, {}}));
    const QByteArray id = m_world->transfer(false);
    const Json all = fetch(id).body;
    QCOMPARE(fetch(id).body, all);
    Json piecewise = Json::array();
    for (int offset : {0, 2, 4})
        for (const Json &record :
             fetch(id, "&limit=2&offset=" + QByteArray::number(offset)).body.value("results").items())
            piecewise.append(record);
    QCOMPARE(piecewise, all);
    Json listed = Json::array();
    for (const Json &record : ReferenceTables(m_world->device.store()).outgoing(1).value("buffer").items())
        listed.append(record.value("model_uuid"));
    Json sent = Json::array();
    for (const Json &record : all.items())
        sent.append(record.value("model_uuid"));
    QCOMPARE(sent, listed);
}

// checklist 20
void TestEndpointsBuffers::aRecordHasItsFourteenKeys()
{
    const QByteArray id = m_world->transfer(false);
    const Json record = fetch(id).body.items().front();
    QByteArrayList keys;
    for (const auto &[key, value] : record.members())
        keys << key;
    QCOMPARE(keys, QByteArrayList({"serialized", "deleted", "last_saved_instance", "last_saved_counter",
                                   "hard_deleted", "partition", "source_id", "model_name",
                                   "conflicting_serialized_data", "model_uuid", "transfer_session", "profile",
                                   "rmcb_list", "_self_ref_fk"}));
    const Json counter = record.value("rmcb_list").items().front();
    keys.clear();
    for (const auto &[key, value] : counter.members())
        keys << key;
    QCOMPARE(keys, QByteArrayList({"transfer_session", "model_uuid", "instance_id", "counter"}));
    QCOMPARE(record.value("transfer_session").toUtf8(), id);
    QCOMPARE(record.value("last_saved_instance").toUtf8(), m_world->device.instance());
}

// checklist 108, 111
void TestEndpointsBuffers::oneRecordAnArrayAndGzipAreTaken()
{
    const QByteArray id = m_world->transfer(true, 4);
    const Answer one = post(m_world->record(id, "a"));
    QCOMPARE(one.status, 201);
    QVERIFY(one.raw.isEmpty());
    const Answer array = post(Json::array({m_world->record(id, "b"), m_world->record(id, "c")}));
    QCOMPARE(array.status, 201);
    QVERIFY(array.raw.isEmpty());
    HttpRequest zipped{"POST",
                       "/api/morango/v1/buffers/",
                       {{"Content-Type", "application/gzip"}},
                       gzipCompressed(Json::array({m_world->record(id, "d")}).toPython(), gzipFast)};
    QCOMPARE(m_world->send(zipped).status, 201);
    QCOMPARE(staged(), 4);
    QCOMPARE(m_world->get(id).body.value("records_transferred"), Json(4));
}

void TestEndpointsBuffers::otherContentTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON with a charset") << QByteArray("application/json; charset=utf-8") << 201;
    QTest::newRow("a form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("plain text") << QByteArray("text/plain") << 415;
    QTest::newRow("a kind of JSON") << QByteArray("application/morango+json") << 415;
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("gzip that is none") << QByteArray("application/gzip") << 400;
}

// checklist 112
void TestEndpointsBuffers::otherContentTypesAreRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const QByteArray id = m_world->transfer(true, 1);
    HttpRequest request{
        "POST", "/api/morango/v1/buffers/", {{"Content-Type", type}}, m_world->record(id, "a").toCompact()};
    const Answer answer = m_world->send(request);
    QCOMPARE(answer.status, status);
    if (status == 415)
        QCOMPARE(answer.body,
                 Json::object({{"detail", "Unsupported media type \"" + type + "\" in request."}}));
    QVERIFY(m_world->get(id).body.value("transfer_stage_status") != Json("errored"));
}

// checklist 109
void TestEndpointsBuffers::aPullTakesNoRecords()
{
    const QByteArray id = m_world->transfer(false);
    const Answer answer = post(m_world->record(id, "a"));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, Json("Specified TransferSession does not allow pushes."));
}

// checklist 110
void TestEndpointsBuffers::recordsOfTwoTransfersAreRefused()
{
    const QByteArray one = m_world->transfer(true, 2);
    const QByteArray other = m_world->transfer(true, 2);
    const Answer answer = post(Json::array({m_world->record(one, "a"), m_world->record(other, "b")}));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, Json("All pushed records must be associated with the same TransferSession."));
    QCOMPARE(staged(), 0);
    // The reference asks this before it begins a stage: nothing has failed.
    QCOMPARE(post(m_world->record(one, "a")).status, 201);
}

void TestEndpointsBuffers::recordsOfNoTransferAreRefused()
{
    for (const Json &body :
         {Json::array(), Json::object(), Json(1), Json("a"), Json::array({Json(1)}),
          Json::array({Json::object()}), m_world->record("zz", "a"), m_world->record(QByteArray(32, '0'), "a")})
        QCOMPARE(post(body).status, 400);
    const QByteArray closed = m_world->transfer(true, 1);
    m_world->ask("DELETE", "transfersessions/" + closed + '/');
    QVERIFY(post(m_world->record(closed, "a")).status >= 400);
}

// checklist 128
void TestEndpointsBuffers::aPushIsCompleteWhenItsTotalIsThere()
{
    const QByteArray id = m_world->transfer(true, 2);
    post(m_world->record(id, "a"));
    QCOMPARE(m_world->get(id).body.value("transfer_stage"), Json("transferring"));
    QCOMPARE(m_world->get(id).body.value("transfer_stage_status"), Json("pending"));
    post(m_world->record(id, "b"));
    QCOMPARE(m_world->get(id).body.value("transfer_stage_status"), Json("completed"));
    const Answer answer = m_world->patch(id, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(answer.body.value("transfer_stage_status"), Json("completed"));
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id IN ('a', 'b')"), 2);
    QCOMPARE(staged(), 0);
}

void TestEndpointsBuffers::recordsAfterTheLastOneAreTakenAndDropped()
{
    const QByteArray id = m_world->transfer(true, 1);
    post(m_world->record(id, "a"));
    QCOMPARE(post(m_world->record(id, "late")).status, 201);
    m_world->patch(id, Json::object({{"transfer_stage", "dequeuing"}}));
    QCOMPARE(post(m_world->record(id, "later")).status, 201);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id LIKE 'late%'"), 0);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 1);
}

void TestEndpointsBuffers::aPushNeedsToKnowItsTotal()
{
    const Json asked = m_world->transferRequest(m_world->session(), true, m_world->root());
    m_world->ask("POST", "transfersessions/", asked);
    const QByteArray id = asked.value("id").toUtf8();
    QCOMPARE(post(m_world->record(id, "a")).status, 400);
    QCOMPARE(m_world->get(id).body.value("transfer_stage_status"), Json("errored"));
    QCOMPARE(staged(), 0);
}

void TestEndpointsBuffers::aRefusedPageIsNotKeptAndEndsTheTransfer_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const Spoil &spoil, const char *message,
                        const QByteArray &place = {}) {
        QTest::newRow(name) << place << spoil << QByteArray(message);
    };
    const auto set = [](const char *key, const Json &value) {
        return [key, value](Json &record) { record.set(key, value); };
    };
    row("an id that does not follow", set("source_id", "b"),
        "Does not match results of calling ModelBase.compute_namespaced_id");
    row(
        "a partition outside the filter", [](Json &) {},
        "Partition 0123:p is not contained within filter for TransferSession (ROOT)", "0123:p");
    row("a counter of another record", firstCounterSays("model_uuid"),
        "Model UUID on RMCB (00000000000000000000000000000000) does not match Buffer's Model UUID (ID)");
    row("a counter of another transfer", firstCounterSays("transfer_session"),
        "Transfer session on RMCB (00000000000000000000000000000000) does not match Buffer's TransferSession"
        " (TRANSFER)");

    // What this device could take and others could not, or not without trouble, would stop each sync with them.
    row("a longer history than any may have", savedBy(10'001), "A record has more counters than any may have.");
    row(
        "a longer partition", [](Json &) {}, "A name or id of a record is longer than the protocol's columns.",
        "ROOT:" + QByteArray(1024, 'p'));
    row("more than eight megabytes", set("serialized", QByteArray(qsizetype(maxRecordBytes), 'a')),
        "A record is larger than any may be.");
    row("more values than a record has",
        set("more", Json::array(std::vector<Json>(size_t(maxRecordValues), Json(1)))),
        "A record is larger than any may be.");
}

// checklist 113, 114, 115
void TestEndpointsBuffers::aRefusedPageIsNotKeptAndEndsTheTransfer()
{
    QFETCH(QByteArray, place);
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, message);
    const QByteArray id = m_world->transfer(true, 3);
    QCOMPARE(post(m_world->record(id, "first")).status, 201);
    Json bad = m_world->record(id, "a", place.replace("ROOT", m_world->root()));
    spoil(bad);
    message.replace("ROOT", m_world->root())
        .replace("TRANSFER", id)
        .replace("(ID)", '(' + bad.value("model_uuid").toUtf8() + ')');
    const Answer answer = post(Json::array({m_world->record(id, "good"), bad}));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, Json::array({Json(message)}));
    QCOMPARE(staged(), 1); // that of the page before
    QCOMPARE(m_world->get(id).body.value("transfer_stage_status"), Json("errored"));
    QCOMPARE(post(m_world->record(id, "good")).status, 400);
}

// checklist 116
void TestEndpointsBuffers::theStoredProfileIsTheSessions()
{
    Profile other = smallProfile();
    other.name = "otherdata";
    other.models.clear();
    TestDevice device(schoolProfile(), 6);
    DeviceOptions options = device.options();
    options.profiles = {schoolProfile(), other};
    device.close();
    const auto opened = need(Device::open(options));
    const auto store = need(opened->connect());

    ReferenceTables tables(*store);
    const QByteArray id(32, '7');
    const Transfer transfer{.number = tables.transfer(id),
                            .id = *TransferId::fromHex(id),
                            .filter = Filter::fromText(m_world->root()),
                            .push = true};
    Json record = m_world->record(id, "a");
    record.set("profile", "otherdata");
    Transaction transaction(store->db(), Transaction::Kind::Write);
    VERIFY_OK(stagePage(*store, opened->profiles().front(), transfer, view(record.toPython())));
    VERIFY_OK(transaction.commit());
    const Json buffer = tables.read().value("buffer");
    QCOMPARE(buffer.items().size(), 1u);
    QCOMPARE(buffer.items().front().value("profile"), Json("facilitydata"));
}

void TestEndpointsBuffers::thePageThatCameTwiceIsTakenOnce()
{
    const QByteArray id = m_world->transfer(true, 3);
    const Json page = Json::array({m_world->record(id, "a"), m_world->record(id, "b")});
    QCOMPARE(post(page).status, 201);
    QCOMPARE(post(page).status, 201);
    QCOMPARE(m_world->get(id).body.value("records_transferred"), Json(2));
    Json other = m_world->record(id, "a");
    other.set("serialized", "{\"another\": true}");
    QCOMPARE(post(other).status, 400);
}

void TestEndpointsBuffers::everyRecordedPageIsTakenOrRefusedAsMorangoDid_data()
{
    QTest::addColumn<Json>("scenario");
    for (const Json &scenario : vectors("app_layer.json").value("buffer_validation").items())
        if (!scenario.value("may_differ").toBool())
            QTest::newRow(scenario.value("name").toUtf8().constData()) << scenario;
}

// One row follows the protocol's advice instead of the recording (7.7): a record that is sent again in a later
// page, in the same version, is taken once instead of ending the transfer.
// checklist 117
void TestEndpointsBuffers::everyRecordedPageIsTakenOrRefusedAsMorangoDid()
{
    QFETCH(Json, scenario);
    // The recorded transfer is of partitions that no certificate covers: below the endpoint that would ask for
    // one.
    TestDevice device(smallProfile(), 5);
    ReferenceTables tables(device.store());
    const QByteArray id = scenario.value("transfer_session_id").toUtf8();
    const qint64 number = tables.transfer(id);
    Transfer transfer{.number = number,
                      .id = *TransferId::fromHex(id),
                      .filter = Filter::fromText(scenario.value("filter").toUtf8()),
                      .push = true};
    const auto take = [&](const Json &records) -> Result<> {
        Transaction transaction(device.db(), Transaction::Kind::Write);
        PITANGA_TRY(stagePage(device.store(), device.profile(), transfer, view(records.toPython())));
        return transaction.commit();
    };
    const bool again = scenario.value("name").toUtf8() == "record sent again in a later chunk";
    if (again)
        VERIFY_OK(take(scenario.value("records")));
    const auto outcome = take(scenario.value("records"));
    QVERIFY2(bool(outcome) == (again || scenario.value("accepted").toBool()), reasonOf(outcome).constData());
    if (again) {
        QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM incoming.record")), 1);
        return;
    }
    const Json state = tables.read();
    if (!outcome) {
        QCOMPARE(state.value("buffer"), Json::array());
        return;
    }
    const QByteArray difference = test::difference(
        Json::object({{"buffer", state.value("buffer")}, {"rmcb", state.value("rmcb")}}),
        Json::object({{"buffer", scenario.value("buffer")}, {"rmcb", scenario.value("rmcb")}}));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

PITANGA_TEST(TestEndpointsBuffers)
#include "tst_endpoints_buffers.moc"
