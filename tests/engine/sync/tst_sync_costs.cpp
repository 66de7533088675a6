#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/serialize.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <sqlite3.h>

using namespace pitanga;
using namespace pitanga::test;

namespace {

using Steps = std::map<QByteArray, qint64>; ///< statement → instructions of SQLite's machine

/// Counts what every statement costs, of all connections that are opened while this lives.
class StepCounter
{
public:
    StepCounter()
    {
        s_current = this;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&StepCounter::watch));
    }
    ~StepCounter()
    {
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&StepCounter::watch));
        s_current = nullptr;
    }
    Q_DISABLE_COPY_MOVE(StepCounter)

    Steps steps;

private:
    static int watch(sqlite3 *db, char **, const void *)
    {
        return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, &StepCounter::ended, nullptr);
    }

    static int ended(unsigned, void *, void *statement, void *)
    {
        auto *const ended = static_cast<sqlite3_stmt *>(statement);
        const qint64 steps = sqlite3_stmt_status(ended, SQLITE_STMTSTATUS_VM_STEP, 1);
        if (s_current)
            s_current->steps[sqlite3_sql(ended)] += steps;
        return 0;
    }

    static inline StepCounter *s_current = nullptr;
};

QByteArrayList makeClasses(SchoolWorld &world, int count)
{
    TestDevice &device = world.device(0);
    QByteArrayList ids;
    RecordTable records(device.store(), device.profile());
    Transaction together(device.db(), Transaction::Kind::Write);
    for (int i = 0; i < count; ++i)
        ids << need(records.createWithin("classroom", Json::object({{"dataset_id", world.dataset()},
                                                                    {"name", "Turma " + QByteArray::number(i)},
                                                                    {"parent_id", world.facility()}})))
                   .toHex();
    need(together.commit());
    return ids;
}

/// Two devices that have synced, with so many classes; what a sync costs in which some are made, renamed on one
/// side or both, and deleted, and one that has waited is shown with the group that its deletion had taken
/// along.
Steps costWithClasses(int count)
{
    StepCounter counter;
    SchoolWorld world;
    const QByteArrayList classes = makeClasses(world, count);
    RecordTable records(world.device(0).store(), world.device(0).profile());
    const QByteArray group =
        need(records.createWithin(
                 "learnergroup",
                 Json::object({{"name", "Grupo"}, {"dataset_id", world.dataset()}, {"parent_id", classes[5]}})))
            .toHex();
    if (world.sync(1, 0).outcome != SyncOutcome::Completed)
        return {};
    Database &db = world.device(1).db();
    need(Query(db, "UPDATE _store SET shown = 0, dirty = (id = ?1) WHERE id IN (?1, ?2)")
             .run(classes[5], group));
    for (const int device : {0, 1}) {
        world.makeClass(device, "Nova");
        world.renameClass(device, classes[0], "Outra " + QByteArray::number(device));
        world.renameClass(device, classes[1 + device], "Outra");
        world.removeClass(device, classes[3 + device]);
    }
    counter.steps.clear();
    const SyncSummary summary = world.sync(1, 0);
    const Steps steps = counter.steps;
    const bool isBack = need(readInteger(db, "SELECT 1 FROM learnergroup WHERE id = ?1", group)).has_value();
    return summary.outcome == SyncOutcome::Completed && summary.received.total() == 4 && isBack ? steps
                                                                                                : Steps();
}

QByteArrayList learnersOf(SchoolDevice &device)
{
    QByteArrayList ids;
    Query rows(device.db(), "SELECT id FROM facilityuser ORDER BY id LIMIT 20");
    while (rows.next())
        ids << rows.bytes(0);
    need(rows.done());
    return ids;
}

/// Work sessions of one learner after the other.
QByteArrayList makeWork(SchoolDevice &device, const QByteArray &dataset, int count)
{
    const QByteArrayList learners = learnersOf(device);
    QByteArrayList ids;
    RecordTable records = device.records();
    Transaction together(device.db(), Transaction::Kind::Write);
    for (int i = 0; i < count; ++i)
        ids << need(records.createWithin(
                        "contentsessionlog",
                        Json::object({{"dataset_id", dataset},
                                      {"user_id", learners[i % learners.size()]},
                                      {"content_id", device.device()->random().uuidHex()},
                                      {"start_timestamp", "2024-09-16 06:00:00.000000(Africa/Nairobi)"},
                                      {"kind", "exercise"}})))
                   .toHex();
    need(together.commit());
    return ids;
}

} // namespace

/// What a sync costs: instructions and pages are counted, since time depends on the machine.
class TestSyncCosts : public QObject
{
    Q_OBJECT

private slots:
    void fewChangesCostTheSameInALargeStore();
    void aStampWritesFewPagesOfALargeStore();
};

void TestSyncCosts::fewChangesCostTheSameInALargeStore()
{
    const Steps small = costWithClasses(20);
    const Steps large = costWithClasses(2000);
    QVERIFY(small.size() > 50);
    for (const auto &[statement, steps] : large) {
        const auto before = small.find(statement);
        QVERIFY2(before != small.end(), statement);
        // A cursor may need some steps more in a deeper tree; a look at each record needs thousands.
        QVERIFY2(steps < before->second + before->second / 2 + 200,
                 QByteArray::number(before->second) + " steps became " + QByteArray::number(steps) + ": " +
                     statement.simplified());
    }
}

void TestSyncCosts::aStampWritesFewPagesOfALargeStore()
{
    SchoolDevice device(QStringLiteral("Large"), 1);
    const QByteArray dataset = device.importSample();
    const QByteArrayList work = makeWork(device, dataset, 5000);
    need(serialize(device.store(), device.profile(), Filter::fromText(dataset)));
    for (int i = 0; i < 20; ++i) // each in a partition of its own
        VERIFY_OK(device.records().change("contentsessionlog", work[i], Json::object({{"time_spent", 90.0}})));
    VERIFY_OK(device.db().truncateLog());
    const StampReport report = need(serialize(device.store(), device.profile(), Filter::fromText(dataset)));
    QCOMPARE(report.stamped, 20);
    // The records lie together, and so do the entries of what was saved last; no index of the views is written.
    QVERIFY2(device.db().logPages() <= 15, QByteArray::number(device.db().logPages()));
}

PITANGA_TEST(TestSyncCosts)
#include "tst_sync_costs.moc"
