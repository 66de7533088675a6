#include "engine/storage/query.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int rounds = 20;
constexpr int sessionsARound = 5;
constexpr int abortedTransfers = 1000;
constexpr double mostGrowth = 1.2; // of the file, over its live size

/// What one laptop did on a thread of its own; read once it has ended.
struct Outcome
{
    QByteArray wrong;
    qint64 sent = 0;
};

} // namespace

/// Eight laptops sync with the school's at the same time, each with its learner's data, while records change
/// on all nine.
class ManyPeersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void allAtOnceWhileRecordsChange();
    void whatTheySyncedIsTheSameOnBothSides();
    void aThousandAbortedTransfersLeaveTheDatabaseSmall();

private:
    Filter dataOf(const QByteArray &learner) const;

    SchoolDevice m_school{QStringLiteral("School"), 50};
    std::vector<std::unique_ptr<SchoolDevice>> m_laptops;
    std::vector<QByteArray> m_learners;
    QByteArray m_dataset;
};

void ManyPeersTest::initTestCase()
{
    m_dataset = m_school.importSample();
    for (const char *name : {"amina_j", "baraka", "chebet", "zuhura", "jabali", "neema", "akinyi", "kofi"}) {
        m_learners.push_back(m_school.person(name));
        m_laptops.push_back(
            std::make_unique<SchoolDevice>(QString::fromLatin1(name), 51 + quint64(m_laptops.size())));
        VERIFY_OK(m_laptops.back()->join(m_school, m_dataset, m_learners.back()));
        QCOMPARE(wrongIn(m_laptops.back()->sync(m_school)), QByteArray());
    }
}

Filter ManyPeersTest::dataOf(const QByteArray &learner) const
{
    return Filter::fromText(m_dataset + ":allusers-ro\n" + m_dataset + ":user-ro:" + learner + '\n' +
                            m_dataset + ":user-rw:" + learner);
}

void ManyPeersTest::allAtOnceWhileRecordsChange()
{
    std::atomic<int> atWork = int(m_laptops.size());
    std::vector<Outcome> outcomes(m_laptops.size());
    std::vector<std::thread> threads;
    for (size_t i = 0; i < m_laptops.size(); ++i) {
        m_laptops[i]->leaveToOtherThread();
        threads.emplace_back([&, i] {
            for (int round = 0; round < rounds && outcomes[i].wrong.isEmpty(); ++round) {
                for (int session = 0; session < sessionsARound; ++session)
                    m_laptops[i]->addWork(m_dataset, m_learners[i], session);
                const SyncSummary summary = m_laptops[i]->sync(m_school);
                outcomes[i].wrong = wrongIn(summary);
                outcomes[i].sent += summary.sent.records;
            }
            m_laptops[i]->leaveToOtherThread();
            --atWork;
        });
    }

    // Meanwhile somebody works at the school's laptop. Every edit is one that must not fail.
    int edits = 0;
    QByteArray refused;
    while (atWork > 0 && refused.isEmpty()) {
        const QByteArray &learner = m_learners[size_t(edits) % m_learners.size()];
        const auto changed = m_school.records().change(
            "facilityuser", learner, Json::object({{"full_name", "Edit " + QByteArray::number(++edits)}}));
        refused = reasonOf(changed);
        std::this_thread::yield();
    }
    for (std::thread &thread : threads)
        thread.join();

    QVERIFY2(refused.isEmpty(), refused.constData());
    QVERIFY(edits > 0);
    for (size_t i = 0; i < outcomes.size(); ++i) {
        QVERIFY2(outcomes[i].wrong.isEmpty(),
                 (m_laptops[i]->name().toUtf8() + ": " + outcomes[i].wrong).constData());
        QCOMPARE(outcomes[i].sent, qint64(rounds * sessionsARound));
    }
}

void ManyPeersTest::whatTheySyncedIsTheSameOnBothSides()
{
    for (const auto &laptop : m_laptops)
        QCOMPARE(wrongIn(laptop->sync(m_school)), QByteArray());
    const StoredRecords atSchool = m_school.stored();
    for (size_t i = 0; i < m_laptops.size(); ++i) {
        const StoredRecords here = m_laptops[i]->stored();
        QCOMPARE(difference(atSchool, here, dataOf(m_learners[i])), QByteArray());
        for (const auto &[id, record] : here)
            QVERIFY2(dataOf(m_learners[i]).contains(record.partition), record.partition.constData());
        QCOMPARE(m_laptops[i]->faults(), QString());
    }
    QCOMPARE(m_school.faults(), QString());
    // Nothing that was buffered stays behind.
    QCOMPARE(need(readInteger(m_school.db(), "SELECT count(*) FROM incoming.record")).value(), 0);
    QCOMPARE(need(readInteger(m_school.db(), "SELECT count(*) FROM _outgoing")).value(), 0);
}

namespace {

/// The bytes of a database with its log, and those of them that hold something.
struct Sizes
{
    explicit Sizes(TestDevice &device)
    {
        for (const char *name : {"pitanga.db", "pitanga.db-wal", "incoming.db", "incoming.db-wal"})
            onDisk += QFileInfo(QDir(device.home()).filePath(QString::fromLatin1(name))).size();
        for (const char *file : {"main", "incoming"}) {
            const auto pragma = [&](const char *what) {
                const QByteArray sql = QByteArray("PRAGMA ") + file + '.' + what;
                return need(readInteger(device.db(), sql.constData())).value();
            };
            live += (pragma("page_count") - pragma("freelist_count")) * pragma("page_size");
        }
    }
    qint64 onDisk = 0;
    qint64 live = 0;
};

} // namespace

/// The line breaks again and again, each time somewhere else. Some go on where they stopped, some begin anew,
/// and some never come back.
void ManyPeersTest::aThousandAbortedTransfersLeaveTheDatabaseSmall()
{
    SchoolWorld world;
    VERIFY_COMPLETED(world.sync(1, 0));
    for (int i = 0; i < 60; ++i)
        for (const int number : {0, 1})
            world.makeClass(number, "Class " + QByteArray::number(i));
    int aborted = 0;
    for (int i = 0; aborted < abortedTransfers; ++i) {
        QVERIFY(i < 4 * abortedTransfers);
        if (i % 5 == 0) // there is always something to say
            world.makeClass(i % 2, "Another " + QByteArray::number(i));
        SyncRequest request = world.request(1, 0);
        request.pageSize = 10;
        request.resume = i % 2;
        request.pull = i % 3;
        if (i % 4 == 3)
            request.peerId += " once " + QByteArray::number(i);
        int count = 0;
        world.network.decide = [&](const HttpRequest &, int) {
            return ++count > 4 + i % 9 ? neverArrives() : Fate();
        };
        if (world.sync(1, request).outcome != SyncOutcome::Completed)
            ++aborted;
        world.network.forgetLog();
        world.network.timePasses(std::chrono::minutes(10));
    }
    for (const int number : {0, 1}) {
        const Sizes after(world.device(number));
        QVERIFY2(double(after.onDisk) <= mostGrowth * double(after.live),
                 (QByteArray::number(after.onDisk) + " bytes on the disk of device " +
                  QByteArray::number(number) + ", " + QByteArray::number(after.live) + " of them live")
                     .constData());
    }
    world.network.decide = {};
    VERIFY_COMPLETED(world.sync(1, 0));
    VERIFY_NOTHING(world.differenceBetween(0, 1));
}

PITANGA_TEST(ManyPeersTest)
#include "tst_many_peers.moc"
