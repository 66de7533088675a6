#include "simulated_school.h"

#include "engine/inspect/check.h"
#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Two devices of a school that have synced, with news of every kind on both: made, changed, deleted, erased,
/// in conflict. All of it is on the disks for good.
class School : public SimulatedSchool
{
public:
    School() : SimulatedSchool(7)
    {
        addDevice();
        QByteArrayList common;
        for (int i = 0; i < 5; ++i)
            common << addPerson("common" + QByteArray::number(i), "Common");
        mustSync();
        for (const size_t number : {size_t(0), size_t(1)}) {
            RecordTable records(device(number).store(), device(number).profile());
            const QByteArray here = device(number).name();
            for (int i = 0; i < 6; ++i)
                m_made << need(records.create("classroom",
                                              Json::object({{"dataset_id", dataset()},
                                                            {"parent_id", facility()},
                                                            {"name", here + QByteArray::number(i)}})))
                              .toHex();
            need(records.change("facilityuser", common[0], Json::object({{"full_name", "Edited on " + here}})));
            need(records.change("facilityuser", common[1 + int(number)], Json::object({{"full_name", here}})));
            need(number == 0 ? records.remove("facilityuser", common[3])
                             : records.erase("facilityuser", common[4]));
            need(device(number).db().truncateLog());
            m_images.push_back(device(number).image());
        }
    }

    void beginAnew()
    {
        for (const size_t number : {size_t(0), size_t(1)})
            device(number).goBackTo(m_images[number], true);
    }

    SyncSummary sync()
    {
        SyncRequest asked = request(1, 0);
        asked.pageSize = 4;
        const Link link = network.link(asked.address);
        return SyncRun(device(1).store(), *link.peer, asked, {}).run();
    }

    void mustSync()
    {
        if (const SyncSummary done = sync(); done.error)
            qFatal("%s", reasonOf(Result<>(*done.error)).constData());
    }

    /// What is wrong with a device after its power came back; empty when nothing is.
    QByteArray faults(size_t number) { return need(check(device(number).store())).join(u'\n').toUtf8(); }

    /// What was on the disks before and is not on the device now.
    QByteArray lost(size_t number)
    {
        for (const QByteArray &id : m_made)
            if (!need(readInteger(device(number).db(), "SELECT 1 FROM classroom WHERE id = ?1", id)))
                return "class " + id;
        return {};
    }

private:
    QByteArrayList m_made;
    std::vector<HomeImage> m_images;
};

} // namespace

/// The power fails, or a disk fills up, at any moment of a session, on either side: what was on the disk before
/// is there afterwards, and the next sync ends with equal stores.
class DiskFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void powerFailsAtEverySyncToTheDisk_data() { addVictims(); }
    void powerFailsAtEverySyncToTheDisk();
    void aDiskFillsUpBeforeEveryExchange_data() { addVictims(); }
    void aDiskFillsUpBeforeEveryExchange();

private:
    static void addVictims();
    void verifyRecovered(School &school, const QByteArray &where);
};

void DiskFailuresTest::addVictims()
{
    QTest::addColumn<size_t>("victim");
    QTest::newRow("on the device that drives the sync") << size_t(1);
    QTest::newRow("on the device that is asked") << size_t(0);
}

void DiskFailuresTest::verifyRecovered(School &school, const QByteArray &where)
{
    const SyncSummary next = school.sync();
    QVERIFY2(!next.error, (where + (next.error ? reasonOf(Result<>(*next.error)) : QByteArray())).constData());
    const SyncSummary idle = school.sync();
    QVERIFY2(idle.received.total() + idle.sent.records == 0, where.constData());
    for (const size_t number : {size_t(0), size_t(1)}) {
        QVERIFY2(school.faults(number).isEmpty(), (where + school.faults(number)).constData());
        QVERIFY2(school.lost(number).isEmpty(), (where + school.lost(number) + " is lost").constData());
    }
    const QByteArray difference = school.differenceBetween(0, 1);
    QVERIFY2(difference.isEmpty(), (where + difference).constData());
}

void DiskFailuresTest::powerFailsAtEverySyncToTheDisk()
{
    QFETCH(size_t, victim);
    constexpr int waysToLose = 3;
    School school;
    SimulatedDevice &device = school.device(victim);
    int moment = 1;
    for (bool isOver = false; !isOver; ++moment) {
        for (int way = 0; way < waysToLose; ++way) {
            school.beginAnew();
            device.disk().stopAtSync(moment);
            school.sync();
            isOver = !device.disk().isStopped();
            if (isOver)
                break;
            const QByteArray where =
                "sync " + QByteArray::number(moment) + " of the disk, way " + QByteArray::number(way) + ": ";
            SeededRandom chance(quint64(moment * waysToLose + way));
            device.losePower(chance);
            QVERIFY2(school.faults(victim).isEmpty(), (where + school.faults(victim)).constData());
            verifyRecovered(school, where);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(moment > 5, QByteArray::number(moment).constData());
}

void DiskFailuresTest::aDiskFillsUpBeforeEveryExchange()
{
    QFETCH(size_t, victim);
    const QString says =
        victim == 1 ? QStringLiteral("disk is full") : QStringLiteral("The other device is full");
    School school;
    SimulatedDevice &device = school.device(victim);
    int count = 0;
    int failures = 0;
    for (int moment = 1; count >= moment - 1; ++moment) {
        for (const int room : {0, 5'000, 20'000, 60'000}) {
            school.beginAnew();
            count = 0;
            school.network.decide = [&](const HttpRequest &, int) {
                if (++count == moment)
                    device.disk().leaveRoom(room);
                return Fate();
            };
            const SyncSummary full = school.sync();
            school.network.decide = {};
            const QByteArray where = QByteArray::number(room) + " bytes are left before exchange " +
                                     QByteArray::number(moment) + ": ";
            if (full.error)
                QVERIFY2(full.error->forPerson.contains(says),
                         (where + reasonOf(Result<>(*full.error))).constData());
            failures += full.error ? 1 : 0;
            device.disk().makeRoom();
            QVERIFY2(school.faults(victim).isEmpty(), (where + school.faults(victim)).constData());
            verifyRecovered(school, where);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(failures > 20, QByteArray::number(failures).constData());
}

QTEST_GUILESS_MAIN(DiskFailuresTest)
#include "tst_disk_failures.moc"
