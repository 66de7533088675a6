#include "engine/school/accounts.h"
#include "engine/sync/joining.h"
#include "engine/tables/certificate_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/spoilt_answers.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int casesOfAWorld = 40; // each adds records to it

} // namespace

/// Whatever one answer of a server is, who asked ends with a sentence or completes, and nothing is lost or
/// taken by it.
class TestBadAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aSpoiltSyncLosesNothing_data();
    void aSpoiltSyncLosesNothing();
    void aSpoiltJoiningTakesNothing();

private:
    void begin(const Capabilities &asked = {true, true, true, false, true});
    /// Both sides have something to send.
    void edit();
    void syncSpoilt(const SpoiltAnswer &spoilt);
    Result<Certificate> join();
    void joinSpoilt(const SpoiltAnswer &spoilt);
    size_t certificates() { return need(CertificateTable(m_world->device(1).store()).all()).size(); }

    std::unique_ptr<SchoolWorld> m_world;
};

void TestBadAnswers::begin(const Capabilities &asked)
{
    m_world = std::make_unique<SchoolWorld>();
    m_world->asked = asked;
    VERIFY_COMPLETED(m_world->sync(1, 0));
    edit();
}

void TestBadAnswers::edit()
{
    m_world->makeClass(0, "Primeira");
    m_world->makeClass(1, "Segunda");
}

// --- Syncing ---

void TestBadAnswers::aSpoiltSyncLosesNothing_data()
{
    QTest::addColumn<bool>("async");
    QTest::newRow("with a server that has stages") << true;
    QTest::newRow("with a server that has none") << false;
}

void TestBadAnswers::aSpoiltSyncLosesNothing()
{
    QFETCH(bool, async);
    Capabilities asked{true, true, true, false, true};
    asked.asyncOperations = async;
    begin(asked);
    m_world->network.forgetLog();
    VERIFY_COMPLETED(m_world->sync(1, 0));
    const std::vector<SpoiltAnswer> all = spoiltAnswers(m_world->network.log());
    QVERIFY(all.size() > 1000);
    int played = 0;
    for (const SpoiltAnswer &spoilt : someOf(all)) {
        if (++played % casesOfAWorld == 0)
            begin(asked);
        syncSpoilt(spoilt);
        if (QTest::currentTestFailed())
            qFatal("%s", spoilt.name.constData());
    }
}

void TestBadAnswers::syncSpoilt(const SpoiltAnswer &spoilt)
{
    edit();
    Endpoints &server = m_world->endpoints(0);
    m_world->network.attach(m_world->address(0), spoiling(server, spoilt));
    const SyncSummary ended = m_world->sync(1, 0);
    QVERIFY(ended.outcome != SyncOutcome::Cancelled);
    QVERIFY(ended.outcome == SyncOutcome::Completed || !ended.error->forPerson.isEmpty());

    // The next sync, with the same server in earnest, makes both equal.
    m_world->network.attach(m_world->address(0), server);
    VERIFY_COMPLETED(m_world->sync(1, 0));
    VERIFY_NOTHING(m_world->leftovers(0) + m_world->leftovers(1));
    const bool insideARecord = spoilt.place.size() > 2; // results, 0, its member: theirs to say
    if (!insideARecord)
        VERIFY_NOTHING(m_world->differenceBetween(0, 1));
    else if (!m_world->differenceBetween(0, 1).isEmpty())
        begin(m_world->asked);
}

// --- Joining ---

Result<Certificate> TestBadAnswers::join()
{
    const Link link = m_world->network.link(m_world->address(0), m_world->asked);
    CertificateRequest request{.dataset = *CertificateId::fromHex(m_world->dataset())};
    request.userName = "amina";
    request.password = "mango tree";
    return requestCertificate(m_world->device(1).store(), *link.peer, request);
}

void TestBadAnswers::aSpoiltJoiningTakesNothing()
{
    begin();
    need(addUser(m_world->device(0).store(),
                 {m_world->facility(), "amina", "Amina", SchoolRole::Admin, "mango tree"}));
    m_world->network.forgetLog();
    VERIFY_OK(join());
    const std::vector<SpoiltAnswer> all = spoiltAnswers(m_world->network.log());
    QVERIFY(all.size() > 100);
    for (const SpoiltAnswer &spoilt : someOf(all)) {
        joinSpoilt(spoilt);
        if (QTest::currentTestFailed())
            qFatal("%s", spoilt.name.constData());
    }
}

void TestBadAnswers::joinSpoilt(const SpoiltAnswer &spoilt)
{
    Endpoints &server = m_world->endpoints(0);
    const size_t before = certificates();
    m_world->network.attach(m_world->address(0), spoiling(server, spoilt));
    const auto joined = join();
    m_world->network.attach(m_world->address(0), server);

    QVERIFY(joined || !joined.error().forPerson.isEmpty());
    QCOMPARE(certificates(), joined ? before + 1 : before);
    if (joined) // what was wrong, nobody needed
        QCOMPARE(joined->scopeDefinition(), "full-facility");
}

PITANGA_TEST(TestBadAnswers)
#include "tst_bad_answers.moc"
