#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// What was begun with a server and is not wanted any more is closed there, and the server is told enough for
/// that.
class TestGivingUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLookLeavesAServerWithoutStagesNothingToWaitFor();
    void whatBrokeOffLeavesAServerWithoutStagesNothingToWaitFor();

private:
    SyncRequest onlyPull() const;
    /// Stock servers without stages work on the DELETE of a pull until its last record was fetched (Q12), for
    /// ever; ours answers 500 there.
    void verifyClosed(int transfers);

    std::unique_ptr<SchoolWorld> m_world;
};

void TestGivingUp::init()
{
    m_world = std::make_unique<SchoolWorld>();
    m_world->asked.asyncOperations = false;
}

SyncRequest TestGivingUp::onlyPull() const
{
    SyncRequest request = m_world->request(1, 0);
    request.push = false;
    return request;
}

void TestGivingUp::verifyClosed(int transfers)
{
    int closed = 0;
    for (const MemoryNetwork::Exchange &exchange : m_world->network.log())
        if (exchange.request.method == "DELETE" && exchange.request.path().contains("/transfersessions/")) {
            QVERIFY2(exchange.answer && exchange.answer->status == 204, exchange.request.target.constData());
            ++closed;
        }
    QCOMPARE(closed, transfers);
    VERIFY_NOTHING(m_world->leftovers(0));
}

void TestGivingUp::aLookLeavesAServerWithoutStagesNothingToWaitFor()
{
    m_world->endpoints(0);
    const Link link = m_world->network.link(m_world->address(0), m_world->asked);
    const auto seen = SyncRun(m_world->device(1).store(), *link.peer, onlyPull(), {}).preview();
    VERIFY_OK(seen);
    QVERIFY(seen->toReceive > 0);
    verifyClosed(1);
}

void TestGivingUp::whatBrokeOffLeavesAServerWithoutStagesNothingToWaitFor()
{
    m_world->network.decide = [](const HttpRequest &request, int) {
        return request.method == "GET" && request.path().endsWith("/buffers/") ? neverArrives() : Fate();
    };
    QCOMPARE(m_world->sync(1, onlyPull()).outcome, SyncOutcome::Failed);
    m_world->network.decide = {};
    SyncRequest anew = onlyPull();
    anew.resume = false;
    VERIFY_COMPLETED(m_world->sync(1, anew));
    verifyClosed(2);
}

PITANGA_TEST(TestGivingUp)
#include "tst_giving_up.moc"
