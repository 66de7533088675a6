#include "simulated_school.h"

#include "engine/inspect/check.h"
#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Every moment in every way; otherwise every moment in one way, another one each time.
bool thoroughly()
{
    return qEnvironmentVariableIsSet("PITANGA_TEST_THOROUGHLY");
}

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
            common << addPerson(0, "common" + QByteArray::number(i));
        mustSync();
        for (const size_t number : {size_t(0), size_t(1)}) {
            RecordTable records(device(number).store(), device(number).profile());
            const QByteArray here = device(number).name();
            for (int i = 0; i < 6; ++i)
                m_made << addClass(number, here + QByteArray::number(i));
            addPerson(number, here); // in a partition that the other has never heard of
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
            goBack(number);
    }
    /// To the moment before the first sync.
    void goBack(size_t number) { device(number).goBackTo(m_images[number], true); }

    QByteArray addClass(size_t number, const QByteArray &name)
    {
        return need(RecordTable(device(number).store(), device(number).profile())
                        .create("classroom",
                                Json::object(
                                    {{"dataset_id", dataset()}, {"parent_id", facility()}, {"name", name}})))
            .toHex();
    }
    bool has(size_t number, const QByteArray &id)
    {
        return need(readInteger(device(number).db(), "SELECT 1 FROM classroom WHERE id = ?1", id)).has_value();
    }

    SyncSummary sync() { return sync(request(1, 0)); }
    SyncSummary sync(SyncRequest asked)
    {
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
            if (!has(number, id))
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
    void powerFailsAtEverySyncToTheDisk_data();
    void powerFailsAtEverySyncToTheDisk();
    void aDiskFillsUpBeforeEveryExchange_data() { addVictims(); }
    void aDiskFillsUpBeforeEveryExchange();
    void aMachineThatWentBackLosesNothingMadeSince_data();
    void aMachineThatWentBackLosesNothingMadeSince();

private:
    static void addVictims();
    void verifyRecovered(School &school, const QByteArray &where, bool goesOn = true);
};

void DiskFailuresTest::addVictims()
{
    QTest::addColumn<size_t>("victim");
    QTest::newRow("on the device that drives the sync") << size_t(1);
    QTest::newRow("on the device that is asked") << size_t(0);
}

/// `goesOn`: the next sync resumes what can be resumed; otherwise it begins anew.
void DiskFailuresTest::verifyRecovered(School &school, const QByteArray &where, bool goesOn)
{
    SyncRequest asked = school.request(1, 0);
    asked.resume = goesOn;
    const SyncSummary next = school.sync(asked);
    QVERIFY2(!next.error, (where + (next.error ? reasonOf(Result<>(*next.error)) : QByteArray())).constData());
    const SyncSummary idle = school.sync();
    QVERIFY2(idle.received.total() + idle.sent.records == 0, where.constData());
    for (const size_t number : {size_t(0), size_t(1)}) {
        QVERIFY2(school.faults(number).isEmpty(), (where + school.faults(number)).constData());
        QVERIFY2(school.lost(number).isEmpty(), (where + school.lost(number) + " is lost").constData());
    }
    const QByteArray difference = school.differenceFromSchool(1);
    QVERIFY2(difference.isEmpty(), (where + difference).constData());
}

void DiskFailuresTest::powerFailsAtEverySyncToTheDisk_data()
{
    QTest::addColumn<size_t>("victim");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("on the device that drives the sync, and the next one goes on") << size_t(1) << true;
    QTest::newRow("on the device that drives the sync, and the next one begins anew") << size_t(1) << false;
    QTest::newRow("on the device that is asked, and the next one goes on") << size_t(0) << true;
    QTest::newRow("on the device that is asked, and the next one begins anew") << size_t(0) << false;
}

void DiskFailuresTest::powerFailsAtEverySyncToTheDisk()
{
    QFETCH(size_t, victim);
    QFETCH(bool, goesOn);
    const int waysToLose = thoroughly() ? 6 : 1;
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
            verifyRecovered(school, where, goesOn);
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
        constexpr int rooms[] = {0, 5'000, 20'000, 60'000};
        for (const int room : rooms) {
            if (!thoroughly() && room != rooms[size_t(moment) % std::size(rooms)])
                continue;
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
    QVERIFY2(failures > 5, QByteArray::number(failures).constData());
}

void DiskFailuresTest::aMachineThatWentBackLosesNothingMadeSince_data()
{
    QTest::addColumn<size_t>("victim");
    QTest::addColumn<bool>("pulls");
    // (Where it is only asked, or only sends, what it has forgotten of its own does not come back: decision 7.)
    QTest::newRow("it drives the sync") << size_t(1) << true;
}

/// Its disk is that of a snapshot, for all it can tell. Others have seen counters of it that it does not
/// remember; what is made now must not hide behind those.
void DiskFailuresTest::aMachineThatWentBackLosesNothingMadeSince()
{
    QFETCH(size_t, victim);
    QFETCH(bool, pulls);
    School school;
    for (int i = 0; i < 3; ++i) {
        school.addClass(victim, "before " + QByteArray::number(i));
        school.mustSync();
    }
    school.goBack(victim);
    const QByteArray made = school.addClass(victim, "since");

    SyncRequest asked = school.request(1, 0);
    asked.pull = pulls;
    const SyncSummary first = school.sync(asked);
    QVERIFY2(!first.error, first.error ? reasonOf(Result<>(*first.error)).constData() : "");
    QVERIFY(school.has(1 - victim, made));
    school.mustSync();
    QCOMPARE(school.differenceFromSchool(1), QByteArray());
    for (const size_t number : {size_t(0), size_t(1)}) {
        QCOMPARE(school.faults(number), QByteArray());
        QCOMPARE(school.lost(number), QByteArray());
    }
}

PITANGA_TEST(DiskFailuresTest)
#include "tst_disk_failures.moc"
