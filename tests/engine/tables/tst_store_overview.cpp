#include "engine/tables/store_overview.h"

#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// The store in numbers, and what waits in it.
class StoreOverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyStoreHasNothingThatWaits();
    void recordsAreCountedByWhatBecameOfThem();
    void whatWaitsIsToldWithItsReason();
    void editsWaitToBeStamped();
};

namespace {

Json storeRow(char id, bool deleted, bool dirty, const char *error, const char *conflicting)
{
    return Json::object({{"id", QByteArray(32, id)},
                         {"model_name", "note"},
                         {"profile", "testprofile"},
                         {"partition", "p1"},
                         {"source_id", QByteArray(32, id)},
                         {"serialized", "{\"text\": \"x\"}"},
                         {"conflicting_serialized_data", conflicting},
                         {"deleted", deleted},
                         {"hard_deleted", false},
                         {"dirty_bit", dirty},
                         {"_self_ref_fk", ""},
                         {"last_saved_instance", QByteArray(32, 'e')},
                         {"last_saved_counter", 1},
                         {"deserialization_error", error},
                         {"last_transfer_session_id", Json::null()}});
}

void fill(TestDevice &device)
{
    ReferenceTables(device.store())
        .put(Json::object(
            {{"store", Json::array({storeRow('1', false, false, "", ""), storeRow('2', true, false, "", ""),
                                    storeRow('3', false, true, "", "theirs\n"),
                                    storeRow('4', false, true, "title: must not be empty", "")})}}));
}

} // namespace

void StoreOverviewTest::anEmptyStoreHasNothingThatWaits()
{
    TestDevice device;

    const StoreOverview overview = need(overviewOf(device.store()));

    QVERIFY(overview.models.empty());
    QCOMPARE(overview.changed + overview.dirty + overview.waiting + overview.conflicts, 0);
    QVERIFY(need(waitingRecords(device.store())).empty());
}

void StoreOverviewTest::recordsAreCountedByWhatBecameOfThem()
{
    TestDevice device;
    fill(device);

    const StoreOverview overview = need(overviewOf(device.store()));

    QCOMPARE(overview.models.size(), size_t(1));
    QCOMPARE(overview.models.front().model, QByteArray("note"));
    QCOMPARE(overview.models.front().shown, 1);
    QCOMPARE(overview.models.front().deleted, 1);
    QCOMPARE(overview.models.front().stored, 4);
    QCOMPARE(overview.dirty, 2);
    QCOMPARE(overview.waiting, 1);
    QCOMPARE(overview.conflicts, 1);
    QCOMPARE(overview.changed, 0);
}

void StoreOverviewTest::whatWaitsIsToldWithItsReason()
{
    TestDevice device;
    fill(device);

    const std::vector<WaitingRecord> waiting = need(waitingRecords(device.store()));

    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().id, QByteArray(32, '4'));
    QCOMPARE(waiting.front().reason, QStringLiteral("title: must not be empty"));
    QCOMPARE(waiting.front().partition, QByteArray("p1"));
}

void StoreOverviewTest::editsWaitToBeStamped()
{
    TestDevice device(schoolProfile());
    RecordTable records(device.store(), device.profile());
    const RecordId id = need(
        records.create("facilitydataset", Json::object({{"id", QByteArray(32, 'a')}, {"preset", "formal"}})));
    QCOMPARE(need(overviewOf(device.store())).changed, 1);

    need(records.remove("facilitydataset", id.toHex()));

    const StoreOverview overview = need(overviewOf(device.store()));
    QCOMPARE(overview.changed, 1); // its deletion
    QCOMPARE(overview.models.front().deleted, 1);
    QCOMPARE(overview.models.front().shown, 0);
}

PITANGA_TEST(StoreOverviewTest)
#include "tst_store_overview.moc"
