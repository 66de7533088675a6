#include "school_world.h"

#include "engine/profile/model_rules.h"
#include "engine/school/practice_activity.h"
#include "engine/sync/serialize.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;

/// Made-up work hangs together as real work does.
class PracticeActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void aboutAsMuchAsAskedForIsMade();
    void whatIsMadeHangsTogether();
    void itLiesInThePastMonths();
    void theSameChanceMakesTheSameRecords();
    void withoutLearnersThereIsNoWork();
};

void PracticeActivityTest::aboutAsMuchAsAskedForIsMade()
{
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    const qint64 before = world.rows();
    const qint64 made = need(multiplyLogs(world.store(), dataset, 3000));
    QVERIFY2(made > 2700 && made < 3300, QByteArray::number(made).constData());
    QCOMPARE(world.rows(), before + made);
    for (const char *model : {"contentsessionlog", "contentsummarylog", "masterylog", "attemptlog"})
        QVERIFY(world.countOf(model) > 200);
}

void PracticeActivityTest::whatIsMadeHangsTogether()
{
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    need(multiplyLogs(world.store(), dataset, 1000));
    // As a file it must pass everything that a file is asked for.
    QByteArray file;
    need(exportSchool(world.store(), {.asLines = true}, [&](QByteArrayView piece) -> Result<> {
        file += piece;
        return {};
    }));
    SchoolWorld other(2);
    VERIFY_OK(importSchool(other.store(), file, {.keepIds = true}));
    QVERIFY(need(serialize(world.store(), world.profile(), std::nullopt)).withheld.isEmpty());
    QCOMPARE(world.count("SELECT count(*) FROM attemptlog a JOIN contentsessionlog s ON s.id = a.sessionlog_id"
                         " JOIN masterylog m ON m.id = a.masterylog_id"
                         " WHERE a.user_id IS NOT s.user_id OR a.user_id IS NOT m.user_id"),
             0);
    QCOMPARE(world.count("SELECT count(*) FROM contentsessionlog WHERE user_id IN (SELECT user_id FROM role)"),
             0);
}

void PracticeActivityTest::itLiesInThePastMonths()
{
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    world.device.clock().setWallClock(
        QDateTime(QDate(2025, 1, 7), QTime(9, 0), Qt::UTC)); // the sample ends before
    need(multiplyLogs(world.store(), dataset, 1000, 60));
    const QString now = world.device.clock().nowUtc().toString(QStringLiteral("yyyy-MM-dd"));
    const QString first = world.device.clock().nowUtc().addDays(-61).toString(QStringLiteral("yyyy-MM-dd"));
    const QByteArray made = "FROM attemptlog WHERE start_timestamp > '" + first.toUtf8() + "'";
    QVERIFY(world.count("SELECT count(*) " + made) > 500);
    QCOMPARE(world.count("SELECT count(*) FROM attemptlog WHERE start_timestamp > '" + now.toUtf8() + "'"), 0);
    QVERIFY(world.count("SELECT count(DISTINCT substr(start_timestamp, 1, 10)) " + made) > 40);
}

void PracticeActivityTest::theSameChanceMakesTheSameRecords()
{
    QByteArrayList texts;
    for (int i = 0; i < 2; ++i) {
        SchoolWorld world(7);
        need(multiplyLogs(world.store(), world.importSample(), 200));
        QByteArray text;
        need(exportSchool(world.store(), {.model = "attemptlog"}, [&](QByteArrayView piece) -> Result<> {
            text += piece;
            return {};
        }));
        texts << text;
    }
    QCOMPARE(texts[0], texts[1]);
}

void PracticeActivityTest::withoutLearnersThereIsNoWork()
{
    SchoolWorld world;
    const Facility facility = world.makeFacility();
    VERIFY_FAILS(multiplyLogs(world.store(), facility.datasetId, 100), Usage);
    QCOMPARE(world.rows(), 2);
}

PITANGA_TEST(PracticeActivityTest)
#include "tst_practice_activity.moc"
