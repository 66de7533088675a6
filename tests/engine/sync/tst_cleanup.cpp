#include "engine/sync/cleanup.h"

#include "engine/storage/query.h"
#include "engine/sync/serialize.h"
#include "engine/tables/record.h"
#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

/// Transfers that nobody goes on with (protocol 7.7).
class CleanupTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void anAbandonedTransferIsClosedAndItsBuffersAreDropped();
    void aTransferWithActivityStaysAsItIs();
    void anAbandonedSessionIsClosedOnceNoTransferIsOpenInIt();
    void aSessionWithActivityStaysOpen();
    void theHistoryOfWhatIsClosedStays();
    void theTimeCanBeChosen();
    void whatTheClockLeftBehindInTheFutureIsClosed();
    void whatWasMergedIsShownWhenItsTransferIsClosed();
    void whatCannotBeAppliedNowIsKeptForTheNextTime_data();
    void whatCannotBeAppliedNowIsKeptForTheNextTime();

private:
    SyncSession addSession();
    Transfer addTransfer(const SyncSession &session, bool push);
    /// A program was killed between merging and applying: `ann` is here, and waits.
    Transfer addMergedTransfer(const SyncSession &session);
    bool showsAnn() { return rows("SELECT count(*) FROM user WHERE username = 'ann'") == 1; }
    qint64 rows(const char *table) { return need(readInteger(m_device->db(), table)).value_or(-1); }
    bool isActive(const Transfer &transfer)
    {
        return need(TransferTable(m_device->store()).find(transfer.id))->active;
    }
    bool isActive(const SyncSession &session)
    {
        return need(SessionTable(m_device->store()).find(session.id))->active;
    }

    std::unique_ptr<TestDevice> m_device;
};

namespace {

constexpr auto sent = "SELECT count(*) FROM _outgoing";
constexpr auto received = "SELECT count(*) FROM incoming.record";
constexpr auto receivedCounters = "SELECT count(*) FROM incoming.counter";

} // namespace

void CleanupTest::init()
{
    m_device = std::make_unique<TestDevice>();
}

SyncSession CleanupTest::addSession()
{
    SyncSession session{.id = *SyncSessionId::fromHex(m_device->device()->random().uuidHex()),
                        .clientCertificate = *CertificateId::fromHex(QByteArray(32, 'c')),
                        .serverCertificate = *CertificateId::fromHex(QByteArray(32, 'd')),
                        .profile = m_device->profile().name};
    need(SessionTable(m_device->store()).add(session));
    return session;
}

Transfer CleanupTest::addTransfer(const SyncSession &session, bool push)
{
    Transfer transfer{.id = *TransferId::fromHex(m_device->device()->random().uuidHex()),
                      .session = session.number,
                      .push = push,
                      .recordsTransferred = 1,
                      .stage = Stage::Transferring};
    need(TransferTable(m_device->store()).add(transfer));
    need(push ? Query(m_device->db(), "INSERT INTO _outgoing VALUES (?1, 0, 1)").run(transfer.number)
              : Query(m_device->db(), "INSERT INTO incoming.record VALUES"
                                      " (?1, ?1, 'id', 1, 1, 's', 1, 1, 0, 0, '', '{}', '')")
                    .run(transfer.number));
    if (!push)
        need(Query(m_device->db(), "INSERT INTO incoming.counter VALUES (?1, 1, 1)").run(transfer.number));
    return transfer;
}

// checklist 135
void CleanupTest::anAbandonedTransferIsClosedAndItsBuffersAreDropped()
{
    const SyncSession session = addSession();
    const Transfer pushed = addTransfer(session, true);
    const Transfer pulled = addTransfer(session, false);

    m_device->clock().advance(6h + 1ms);
    const CleanupReport report = need(closeAbandoned(m_device->store()));

    QCOMPARE(report.transfers, 2);
    QVERIFY(!isActive(pushed) && !isActive(pulled));
    QCOMPARE(rows(sent), 0);
    QCOMPARE(rows(received), 0);
    QCOMPARE(rows(receivedCounters), 0);
}

void CleanupTest::aTransferWithActivityStaysAsItIs()
{
    const SyncSession session = addSession();
    const Transfer abandoned = addTransfer(session, true);
    m_device->clock().advance(3h);
    const Transfer fresh = addTransfer(session, false);

    m_device->clock().advance(4h);
    const CleanupReport report = need(closeAbandoned(m_device->store()));

    QCOMPARE(report.transfers, 1);
    QVERIFY(!isActive(abandoned));
    QVERIFY(isActive(fresh));
    QCOMPARE(rows(sent), 0);
    QCOMPARE(rows(received), 1);
    QCOMPARE(rows(receivedCounters), 1);
}

// checklist 136
void CleanupTest::anAbandonedSessionIsClosedOnceNoTransferIsOpenInIt()
{
    const SyncSession empty = addSession();
    const SyncSession withAbandoned = addSession();
    addTransfer(withAbandoned, true);
    const SyncSession withOpen = addSession();
    const Transfer open = addTransfer(withOpen, true);
    m_device->clock().advance(7h);
    // Activity on the transfer alone: the session's own time stays old.
    need(Query(m_device->db(), "UPDATE _transfer SET last_activity_at = ?2 WHERE number = ?1")
             .run(open.number, m_device->clock().nowUtc().toString(Qt::ISODateWithMs)));

    const CleanupReport report = need(closeAbandoned(m_device->store()));

    QCOMPARE(report.sessions, 2);
    QVERIFY(!isActive(empty));
    QVERIFY(!isActive(withAbandoned));
    QVERIFY(isActive(withOpen));
}

// checklist 136
void CleanupTest::aSessionWithActivityStaysOpen()
{
    const SyncSession session = addSession();

    m_device->clock().advance(5h + 59min);
    const CleanupReport report = need(closeAbandoned(m_device->store()));

    QCOMPARE(report.sessions, 0);
    QVERIFY(isActive(session));
}

void CleanupTest::theHistoryOfWhatIsClosedStays()
{
    const SyncSession session = addSession();
    const Transfer transfer = addTransfer(session, true);

    m_device->clock().advance(7h);
    need(closeAbandoned(m_device->store()));

    const Transfer kept = *need(TransferTable(m_device->store()).find(transfer.id));
    QCOMPARE(kept.stage, Stage::Transferring);
    QCOMPARE(kept.status, StageStatus::Pending);
    QCOMPARE(kept.lastActivityAt, transfer.lastActivityAt);
    QCOMPARE(need(SessionTable(m_device->store()).find(session.id))->lastActivityAt, transfer.lastActivityAt);
}

void CleanupTest::theTimeCanBeChosen()
{
    const Transfer transfer = addTransfer(addSession(), true);
    m_device->clock().advance(36h);

    QCOMPARE(need(closeAbandoned(m_device->store(), 48h)).transfers, 0);
    QVERIFY(isActive(transfer));
    QCOMPARE(need(closeAbandoned(m_device->store(), 24h)).transfers, 1);
    QVERIFY(!isActive(transfer));
}

/// A clock that ran ahead was set right: else its transfers would stay for as long as it had been wrong.
void CleanupTest::whatTheClockLeftBehindInTheFutureIsClosed()
{
    const QDateTime now = m_device->clock().nowUtc();
    const SyncSession session = addSession();
    const Transfer transfer = addTransfer(session, false);

    m_device->clock().setWallClock(now.addSecs(-5 * 3600)); // a time zone that was wrong: it may still go on
    QCOMPARE(need(closeAbandoned(m_device->store())).transfers, 0);
    QVERIFY(isActive(transfer));

    m_device->clock().setWallClock(now.addYears(-10));
    const CleanupReport report = need(closeAbandoned(m_device->store()));
    QCOMPARE(report.transfers, 1);
    QCOMPARE(report.sessions, 1);
    QVERIFY(!isActive(transfer) && !isActive(session));
    QCOMPARE(rows(received), 0);
}

Transfer CleanupTest::addMergedTransfer(const SyncSession &session)
{
    RecordTable records(m_device->store(), m_device->profile());
    need(records.create("user", Json::object({{"username", "ann"}})));
    need(serialize(m_device->store(), m_device->profile(), {}));
    need(m_device->db().execute("UPDATE _store SET shown = 0, dirty = 1"));
    Transfer transfer{.id = *TransferId::fromHex(m_device->device()->random().uuidHex()),
                      .session = session.number,
                      .stage = Stage::Deserializing,
                      .counts = R"({"added": 1})"};
    need(TransferTable(m_device->store()).add(transfer));
    need(TransferTable(m_device->store()).save(transfer));
    return transfer;
}

/// The versions count as known: nobody sends them again.
void CleanupTest::whatWasMergedIsShownWhenItsTransferIsClosed()
{
    const Transfer transfer = addMergedTransfer(addSession());
    QVERIFY(!showsAnn());

    m_device->clock().advance(7h);
    need(closeAbandoned(m_device->store()));

    QVERIFY(!isActive(transfer));
    QVERIFY(showsAnn());
}

void CleanupTest::whatCannotBeAppliedNowIsKeptForTheNextTime_data()
{
    QTest::addColumn<bool>("givenUp");
    QTest::newRow("its transfer was abandoned") << false;
    QTest::newRow("its session is given up") << true;
}

/// Large transfers need room on the disk to be applied. That there is none keeps no other buffer there, no
/// server from starting and nobody from syncing.
void CleanupTest::whatCannotBeAppliedNowIsKeptForTheNextTime()
{
    QFETCH(bool, givenUp);
    Store &store = m_device->store();
    const SyncSession session = addSession();
    const Transfer merged = addMergedTransfer(session);
    const Transfer buffered = addTransfer(session, false);
    need(m_device->db().execute("CREATE TEMP TRIGGER full BEFORE UPDATE OF shown ON main._store"
                                " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"));
    m_device->clock().advance(7h);

    if (givenUp) {
        need(closeTransfersOf(store, session.number));
    } else {
        const CleanupReport report = need(closeAbandoned(store));
        QCOMPARE(report.transfers, 1);
        QCOMPARE(report.sessions, 0);
        QVERIFY(report.notApplied && report.notApplied->forLog.contains(u"full"));
    }
    QVERIFY(!isActive(buffered));
    QCOMPARE(rows(received), 0);
    QVERIFY(isActive(merged));
    QVERIFY(!showsAnn());

    need(m_device->db().execute("DROP TRIGGER temp.full"));
    const CleanupReport report = need(closeAbandoned(store));
    QVERIFY(!report.notApplied);
    QVERIFY(!isActive(merged));
    QVERIFY(showsAnn());
}

PITANGA_TEST(CleanupTest)
#include "tst_cleanup.moc"
