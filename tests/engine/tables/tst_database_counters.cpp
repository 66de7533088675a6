#include "engine/storage/query.h"
#include "engine/tables/database_counter_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

Q_DECLARE_METATYPE(Json)

class DatabaseCountersTest : public QObject
{
    Q_OBJECT
private slots:
    void whatADatabaseKnowsIsToldAsRecorded_data();
    void whatADatabaseKnowsIsToldAsRecorded();
    void theReceiverTellsOfHistoriesAndTheProducerOfLastSavers();
    void aCounterIsNeverLowered();
};

namespace {

/// Where the reference's answer depends on SQLite's LIKE, ours is what exact prefixes give (protocol 8.3, Q24).
Json exactAnswer(const Json &scenario)
{
    Json row = scenario;
    if (!scenario.value("may_differ").toBool())
        return row;
    // In both scenarios the only counter stands at a partition that is no prefix of the filter, nor under it.
    const Json nothing = Json::object({{"super", Json::object()}, {"sub", Json::object()}});
    Json result = Json::object();
    const Json recorded = scenario.value("result");
    for (const auto &[name, answer] : recorded.members())
        result.set(name, name.endsWith("_v1") ? Json::object() : nothing);
    row.set("result", result);
    return row;
}

} // namespace

void DatabaseCountersTest::whatADatabaseKnowsIsToldAsRecorded_data()
{
    QTest::addColumn<Json>("scenario");
    const Json scenarios = vectors("fsic.json").value("calculation");
    int differing = 0;
    for (const Json &scenario : scenarios.items()) {
        differing += scenario.value("may_differ").toBool();
        QTest::newRow(scenario.value("name").toUtf8()) << exactAnswer(scenario);
    }
    QCOMPARE(differing, 2);
}

// checklist 138, 139
void DatabaseCountersTest::whatADatabaseKnowsIsToldAsRecorded()
{
    QFETCH(Json, scenario);
    TestDevice device;
    Json state = scenario;
    for (auto &[key, table] : state.members())
        if (key == "store")
            for (Json &row : table.items())
                row.set("profile", "facilitydata");
    ReferenceTables(device.store()).put(state);

    const Filter filter = Filter::fromText(scenario.value("filter").toUtf8());
    const DatabaseCounterTable known(device.db());
    const Json expected = scenario.value("result");
    const auto inOrder = [](const QByteArray &text) { return need(Json::parse(text)).sorted().toPython(); };
    const auto told = [&](const char *name) { return expected.value(name).sorted().toPython(); };
    QCOMPARE(inOrder(toText(need(known.counters(filter, TransferRole::Producer)))), told("producer_v1"));
    QCOMPARE(inOrder(toText(need(known.counters(filter, TransferRole::Receiver)))), told("receiver_v1"));
    QCOMPARE(inOrder(toText(need(known.fsic(filter, TransferRole::Producer)))), told("producer_v2"));
    QCOMPARE(inOrder(toText(need(known.fsic(filter, TransferRole::Receiver)))), told("receiver_v2"));
    if (expected.contains("v2_without_reduction_setting")) {
        QCOMPARE(inOrder(toText(need(known.fsic(filter, TransferRole::Producer, false)))),
                 told("v2_without_reduction_setting"));
    }
}

// checklist 140, 141
void DatabaseCountersTest::theReceiverTellsOfHistoriesAndTheProducerOfLastSavers()
{
    // A saved the record first, B last; both have counters here, and so has C, which no record names.
    TestDevice device;
    const QByteArray a(32, 'a');
    const QByteArray b(32, 'b');
    const QByteArray c(32, 'c');
    const QByteArray record = "000000000000000000000000005e0001";
    Json dmc = Json::array();
    for (const QByteArray &instance : {a, b, c})
        dmc.append(Json::object({{"partition", "d"}, {"instance_id", instance}, {"counter", 5}}));
    Json rmc = Json::array();
    for (const QByteArray &instance : {a, b})
        rmc.append(Json::object({{"store_model_id", record}, {"instance_id", instance}, {"counter", 5}}));
    Json row =
        Json::object({{"id", record}, {"profile", "facilitydata"}, {"partition", "d:x"}, {"serialized", "{}"}});
    row.set("last_saved_instance", b);
    row.set("last_saved_counter", 5);
    ReferenceTables(device.store())
        .put(Json::object({{"store", Json::array({row})}, {"rmc", rmc}, {"dmc", dmc}}));
    const DatabaseCounterTable known(device.db());
    const Fsic produced{{}, {{"d", {{b, 5}}}}};
    const Fsic received{{}, {{"d", {{a, 5}, {b, 5}}}}};
    QCOMPARE(need(known.fsic(Filter::fromText("d"), TransferRole::Producer)), produced);
    QCOMPARE(need(known.fsic(Filter::fromText("d"), TransferRole::Receiver)), received);
}

// checklist 18
void DatabaseCountersTest::aCounterIsNeverLowered()
{
    TestDevice device;
    DatabaseCounterTable known(device.db());
    const QByteArray a(32, 'a');
    for (const qint64 counter : {5, 9, 3})
        VERIFY_OK(known.raise("d", view(a), counter));
    const Counters expected{{a, 9}};
    QCOMPARE(need(known.counters(Filter::fromText("d"), TransferRole::Producer)), expected);
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM _database_counter")),
             std::optional<qint64>(1));
    // The tables themselves forbid a second row for the same pair.
    VERIFY_FAILS(device.db().execute("INSERT INTO _database_counter SELECT * FROM _database_counter"), Storage);
    VERIFY_OK(device.db().execute("INSERT INTO _record_counter VALUES (1, 1, 1)"));
    VERIFY_FAILS(device.db().execute("INSERT INTO _record_counter VALUES (1, 1, 2)"), Storage);
}

PITANGA_TEST(DatabaseCountersTest)
#include "tst_database_counters.moc"
