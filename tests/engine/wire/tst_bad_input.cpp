// The table of mistakes and attacks over the endpoints: each has its answer, leaves nothing behind, and harms
// nobody else.
#include "bad_requests.h"

#include "engine/trust/nonce.h"
#include "engine/wire/limits.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr Capabilities everything{true, true, true, true, true};

/// What may change though nothing is stored: when somebody asked last, and how far a transfer came, where the
/// request is refused by failing it.
const QByteArrayList mayChange{"_sync_session.last_activity_at", "_transfer.last_activity_at",
                               "_transfer.stage", "_transfer.status", "_transfer.error"};

QByteArrayList tablesOf(EndpointWorld &world)
{
    QByteArrayList tables;
    Query names(world.device.db(), "SELECT 'main.' || name FROM main.sqlite_master WHERE type = 'table'"
                                   " UNION ALL SELECT 'incoming.' || name FROM incoming.sqlite_master"
                                   " WHERE type = 'table' ORDER BY 1");
    while (names.next())
        tables << names.bytes(0);
    return tables;
}

/// Every row of every table, of the store and of what was received, but for what may change: its table and a
/// digest for each, sorted.
QByteArrayList whatIsStored(EndpointWorld &world)
{
    QByteArrayList rows;
    for (const QByteArray &table : tablesOf(world)) {
        const QByteArray name = table.mid(table.indexOf('.') + 1);
        QByteArrayList columns;
        Query known(world.device.db(), "SELECT name FROM pragma_table_info(?1, ?2)");
        known.bind(name, table.left(table.indexOf('.')));
        while (known.next())
            if (!mayChange.contains(name + '.' + known.bytes(0)))
                columns << "quote(" + known.bytes(0) + ')';
        const QByteArray sql = "SELECT " + columns.join(" || ',' || ") + " FROM " + table;
        Query all(world.device.db(), sql.constData());
        while (all.next())
            rows << name + ' ' + QCryptographicHash::hash(all.bytes(0), QCryptographicHash::Md5).toHex();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// The rows of `some` that `others` lacks; both are sorted.
QByteArrayList missingIn(const QByteArrayList &others, const QByteArrayList &some)
{
    QByteArrayList missing;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(missing));
    return missing;
}

/// In which tables rows may change besides: a nonce that let somebody in is used up, and what is taken or
/// announced is noted at its transfer.
QByteArrayList allowedTo(const BadRequest &bad)
{
    QByteArrayList tables;
    if (bad.isTaken)
        tables << "_nonce"
               << "_transfer";
    if (bad.announces)
        tables << "_local_instance"
               << "_database_counter"
               << "_transfer";
    return tables;
}

QByteArrayList without(QByteArrayList rows, const QByteArrayList &tables)
{
    rows.removeIf([&](const QByteArray &row) { return tables.contains(row.left(row.indexOf(' '))); });
    return rows;
}

constexpr auto ownCounter = "SELECT counter FROM _local_instance WHERE current";

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_world.emplace(everything);
        m_empty.emplace(everything, "async-full", false);
        for (const char *name : {"ann", "lea"})
            accountOf(*m_world, name);
        m_world->transfer(false); // stamps what was made here, which is no business of the rows
    }
    void noTextOfARightRequestIsForgotten();
    void everyMistakeHasItsAnswerAndLeavesNothing_data();
    void everyMistakeHasItsAnswerAndLeavesNothing();
    void metacharactersAreTextLikeAnyOther();
    void aClaimThatCannotBeTrueIsNotBelieved();
    void guessingPasswordsGetsSlow();
    void noncesOfOneAddressDoNotPileUp();

private:
    std::optional<EndpointWorld> m_empty; // a device without a school
    std::optional<EndpointWorld> m_world; // one for all rows: what a row broke, the next one sees
};

void TestBadInput::noTextOfARightRequestIsForgotten()
{
    for (const RightRequest &right : rightRequests()) {
        const HttpRequest request = right.make(*m_world);
        QByteArrayList listed;
        for (const TextField &field : right.fields)
            if (!field.path.startsWith('?'))
                listed << field.path;
        const QByteArrayList texts =
            request.body.isEmpty() ? QByteArrayList() : textPaths(need(Json::parse(request.body)));
        for (const QByteArray &path : texts)
            QVERIFY2(listed.contains(path), (right.endpoint + ' ' + path).constData());
        QCOMPARE(listed.size(), texts.size());
    }
}

void TestBadInput::everyMistakeHasItsAnswerAndLeavesNothing_data()
{
    QTest::addColumn<BadRequest>("bad");
    for (const BadRequest &bad : badRequests())
        QTest::newRow(bad.name().left(120).constData()) << bad;
}

void TestBadInput::everyMistakeHasItsAnswerAndLeavesNothing()
{
    QFETCH(BadRequest, bad);
    EndpointWorld &world = bad.state == withoutSchool ? *m_empty : *m_world;
    const HttpRequest request = bad.make(world);
    const QByteArrayList before = whatIsStored(world);
    const qint64 counter = world.count(ownCounter);
    const Answer answer = world.send(request);
    const QByteArray said = QByteArray::number(answer.status) + ' ' + answer.raw.left(500);
    QVERIFY2(answer.status == bad.status, said.constData());
    QVERIFY2(answer.raw.contains(bad.sentence), said.constData());
    const QByteArrayList after = whatIsStored(world);
    const QByteArrayList gone = without(missingIn(after, before), allowedTo(bad));
    QVERIFY2(gone.isEmpty(), ("gone or changed: " + gone.join(", ")).constData());
    const QByteArrayList added = without(missingIn(before, after), allowedTo(bad));
    QVERIFY2(added.isEmpty() || bad.isTaken, ("added: " + added.join(", ")).constData());
    QCOMPARE(world.count(ownCounter) - counter, bad.announces ? 1 : 0);
}

void TestBadInput::metacharactersAreTextLikeAnyOther()
{
    const QByteArray transfer = m_world->transfer(true, 1);
    const QByteArray place = m_world->root() + metacharacters;
    Json record = m_world->record(transfer, metacharacters, place);
    record.set("serialized", metacharacters);
    record.set("conflicting_serialized_data", metacharacters);
    QCOMPARE(m_world->ask("POST", "buffers/", record).status, 201);
    const Answer merged = m_world->patch(transfer, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(merged.body.value("transfer_stage_status"), Json("completed"));
    Query stored(m_world->device.db(), "SELECT s.source_id, p.path, s.visible FROM _store s"
                                       " JOIN _partition p ON p.number = s.partition WHERE s.source_id = ?1");
    stored.bind(metacharacters);
    QVERIFY(stored.next());
    QCOMPARE(stored.bytes(0), metacharacters);
    QCOMPARE(stored.bytes(1), place);
    QCOMPARE(stored.bytes(2), metacharacters);
    VERIFY_OK(stored.done());
}

// Somebody with a certificate for one learner says what they and we have: of others' partitions, so that nobody
// sends us those records again, and of our own counter, so that it comes to its end.
void TestBadInput::aClaimThatCannotBeTrueIsNotBelieved()
{
    EndpointWorld world(everything);
    const QByteArray us = world.device.instance();
    const QByteArray place = world.root() + ":user-rw:somebody";
    const Json asked = world.transferRequest(world.session(), true, place);
    QCOMPARE(world.ask("POST", "transfersessions/", asked).status, 201);
    const QByteArray transfer = asked.value("id").toUtf8();
    const QByteArray fsic = "{\"super\": {}, \"sub\": {\"" + world.root() + "\": {\"" + QByteArray(32, 'b') +
                            "\": 2147483647}, \"" + place + "\": {\"" + us + "\": 2147483647}}}";
    world.patch(transfer,
                Json::object({{"transfer_stage", "queuing"}, {"client_fsic", fsic}, {"records_total", 1}}));
    Json record = world.record(transfer, "a", place);
    Json history = record.value("rmcb_list");
    history.append(Json::object({{"transfer_session", transfer},
                                 {"model_uuid", record.value("model_uuid")},
                                 {"instance_id", us},
                                 {"counter", 2147483647}}));
    record.set("rmcb_list", history);
    QCOMPARE(world.ask("POST", "buffers/", record).status, 201);
    const Answer merged = world.patch(transfer, Json::object({{"transfer_stage", "deserializing"}}));
    QCOMPARE(merged.body.value("transfer_stage_status"), Json("completed"));
    QCOMPARE(world.count("SELECT count(*) FROM _store WHERE source_id = 'a'"), 1);
    QCOMPARE(world.count("SELECT count(*) FROM _database_counter WHERE counter > 1000"), 0);
    QVERIFY(world.count("SELECT counter FROM _local_instance WHERE current") < 1000);
}

void TestBadInput::guessingPasswordsGetsSlow()
{
    EndpointWorld world(everything);
    const auto guess = [&] {
        HttpRequest request = apiRequest("POST", "certificates/", R"({"scope_definition": "full-facility"})");
        request.headers.set("Authorization", "Basic " + QByteArray("amina:guess").toBase64());
        return world.send(request);
    };
    for (int i = 0; i < limits::freeSignInFailures; ++i)
        QCOMPARE(guess().status, 401);
    Answer refused = guess();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("Retry-After"), "1");
    world.device.clock().advance(std::chrono::seconds(1));
    QCOMPARE(guess().status, 401);
    refused = guess();
    QCOMPARE(refused.headers.value("Retry-After"), "2");
    QCOMPARE(refused.body, detailOf("Request was throttled. Expected available in 2 seconds."));
    world.device.clock().advance(limits::signInMemory + std::chrono::seconds(40));
    QCOMPARE(guess().status, 401); // a new day
    QCOMPARE(guess().status, 401);
}

void TestBadInput::noncesOfOneAddressDoNotPileUp()
{
    EndpointWorld world(everything);
    const QByteArray first = world.nonce();
    for (int i = 0; i < mostNoncesOfAnAddress + 10; ++i) {
        world.device.clock().advance(std::chrono::milliseconds(1));
        world.nonce();
    }
    QCOMPARE(world.count("SELECT count(*) FROM _nonce"), mostNoncesOfAnAddress);
    QCOMPARE(world.count("SELECT count(*) FROM _nonce WHERE id = '" + first + "'"), 0);
    QCOMPARE(world.ask("POST", "syncsessions/", world.sessionRequest()).status, 201);
}

PITANGA_TEST(TestBadInput)
#include "tst_bad_input.moc"
