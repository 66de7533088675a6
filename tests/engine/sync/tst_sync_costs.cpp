#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
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

} // namespace

/// What a sync costs: instructions are counted, since time depends on the machine.
class TestSyncCosts : public QObject
{
    Q_OBJECT

private slots:
    void fewChangesCostTheSameInALargeStore();
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

PITANGA_TEST(TestSyncCosts)
#include "tst_sync_costs.moc"
