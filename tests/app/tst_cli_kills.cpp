// Real processes on real files, killed in the middle (SIGKILL): at each stage once on either side, or 200 times
// in all where PITANGA_TEST_THOROUGHLY is set.
#include "cli_program.h"

#include "engine/inspect/check.h"
#include "engine/inspect/dump.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/record.h"
#include "tests/support/outcomes.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 20;
constexpr int classesOfEach = 130;
constexpr int longestFuse = 12; // milliseconds from the beginning of a stage to the end of the process

struct Moment
{
    QByteArray step;
    QByteArray stage;
};
const Moment moments[] = {
    {"connecting", "initializing"}, {"receiving", "serializing"}, {"receiving", "queuing"},
    {"receiving", "transferring"},  {"receiving", "dequeuing"},   {"receiving", "deserializing"},
    {"receiving", "cleanup"},       {"sending", "serializing"},   {"sending", "queuing"},
    {"sending", "transferring"},    {"sending", "dequeuing"},     {"sending", "cleanup"},
};

const int runs = qEnvironmentVariableIsSet("PITANGA_TEST_THOROUGHLY") ? 200 : int(2 * std::size(moments));

bool isMoment(const QByteArray &line, const Moment &moment)
{
    const auto event = Json::parse(line);
    return event && event->value("step").toUtf8() == moment.step &&
           event->value("stage").toUtf8() == moment.stage;
}

std::optional<qint64> recordsReceived(const QByteArray &line)
{
    return isMoment(line, {"receiving", "transferring"}) ? Json::parse(line)->value("records_done").toInt()
                                                         : std::nullopt;
}

/// A home as this program looks at it while no other does.
struct Opened
{
    explicit Opened(const CliDevice &device)
    {
        DeviceOptions options;
        options.home = device.home();
        options.mustExist = true;
        opened = need(Device::open(options));
        store = need(opened->connect());
    }
    Database &db() const { return store->db(); }
    RecordTable records() const { return RecordTable(*store, opened->profiles().front()); }
    QByteArray dumped() const
    {
        QByteArray lines;
        need(dump(*store, DumpPart::Store, [&](const QByteArray &line) -> Result<> {
            lines += line + '\n';
            return {};
        }));
        return lines;
    }
    QByteArray faults() const { return need(check(*store)).join(u'\n').toUtf8(); }
    /// How much of the transfer that goes on in that direction is here.
    qint64 staged(bool push) const
    {
        return number("SELECT count(*) FROM incoming.record r JOIN _transfer t ON t.number = r.transfer"
                      " WHERE t.active AND t.push = ?1",
                      push);
    }
    /// How much of it the other side has said to have.
    qint64 acknowledged() const
    {
        return number("SELECT max(records_transferred) FROM _transfer WHERE active AND push = ?1", true);
    }
    /// The session in which this side, as the client, has a transfer that stopped on its way; hex, or empty.
    QByteArray interruptedSession() const
    {
        return need(readText(db(),
                             "SELECT s.id FROM _sync_session s JOIN _transfer t ON t.sync_session = s.number"
                             " WHERE s.active AND NOT s.is_server AND t.active AND t.status <> 'errored'"
                             " ORDER BY s.number DESC LIMIT 1"))
            .value_or(QByteArray());
    }
    /// What became of the transfers of that session, for a failing test.
    QByteArray told(const QByteArray &session) const
    {
        return need(
                   readText(db(),
                            "SELECT group_concat(iif(t.push, 'push ', 'pull ') || t.stage || ' ' || t.status ||"
                            " ' ' || t.records_transferred || '/' || coalesce(t.records_total, '?') || ' ' ||"
                            " t.error, char(10)) FROM _transfer t JOIN _sync_session s ON s.number ="
                            " t.sync_session WHERE s.id = ?1",
                            session))
            .value_or(QByteArray());
    }
    bool serves(const QByteArray &session) const
    {
        return need(readInteger(db(), "SELECT 1 FROM _sync_session WHERE active AND is_server AND id = ?1",
                                session))
            .has_value();
    }

    std::shared_ptr<Device> opened;
    std::unique_ptr<Store> store;

private:
    qint64 number(const char *sql, bool push) const { return need(readInteger(db(), sql, push)).value_or(0); }
};

/// Where the sync went on in that direction, and in which session.
struct Resumed
{
    explicit Resumed(const std::vector<Json> &events, const QByteArray &step)
    {
        for (const Json &event : events)
            if (!from && event.value("step").toUtf8() == step &&
                event.value("stage").toUtf8() == "transferring" &&
                event.value("records_total").toInt().value_or(-1) > 0)
                from = event.value("records_done").toInt();
        session = events.back().value("session").toUtf8().replace("-", "");
    }
    std::optional<qint64> from;
    QByteArray session;
};

QByteArray againFrom(qint64 from, qint64 had)
{
    return "goes on from " + QByteArray::number(from) + " instead of " + QByteArray::number(had);
}

} // namespace

/// Whoever is killed, and whenever: the next sync goes on where this one stopped, and both have the same.
class CliKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNextSyncGoesOn();

private:
    std::vector<QByteArray> makeClasses(const CliDevice &device) const;
    void rename(const CliDevice &device, const std::vector<QByteArray> &classes, int run) const;
    /// Syncs until that moment and a little longer, then one of the two dies.
    void syncAndKill(const Moment &moment, bool server);
    void verifyNextSync(const QByteArray &name);

    std::unique_ptr<SchoolServer> m_office;
    std::unique_ptr<CliDevice> m_laptop;
    std::unique_ptr<CliServer> m_server;
    int m_port = 0;
    QString m_address;
    std::vector<QByteArray> m_officesClasses;
    std::vector<QByteArray> m_laptopsClasses;
    SeededRandom m_chance{4};
    qint64 m_reported = 0; ///< records that the killed client said had come
    int m_killed = 0;
    int m_resumed = 0;
};

void CliKillsTest::initTestCase()
{
    m_office = std::make_unique<SchoolServer>();
    m_laptop = std::make_unique<CliDevice>(u"Laptop"_s);
    m_server = std::make_unique<CliServer>(*m_office);
    m_port = m_server->httpsPort();
    m_address = m_server->https();
    m_laptop->must({u"cert"_s, u"request"_s, m_address, u"--facility"_s, m_office->dataset(), u"--scope"_s,
                    u"full-facility"_s, u"--user"_s, u"bashir"_s, u"--password-stdin"_s},
                   "mango tree\n");
    m_laptop->must({u"sync"_s, m_address});
    m_officesClasses = makeClasses(*m_office);
    m_laptopsClasses = makeClasses(*m_laptop);
    m_laptop->must({u"sync"_s, m_address});
}

std::vector<QByteArray> CliKillsTest::makeClasses(const CliDevice &device) const
{
    const Opened home(device);
    const QByteArray facility = need(readText(home.db(), "SELECT id FROM facility")).value();
    Transaction transaction(home.db(), Transaction::Kind::Write);
    std::vector<QByteArray> ids;
    for (int i = 0; i < classesOfEach; ++i)
        ids.push_back(need(home.records().createWithin(
                               "classroom", Json::object({{"dataset_id", m_office->dataset()},
                                                          {"parent_id", facility},
                                                          {"name", "Class " + QByteArray::number(i)}})))
                          .toHex());
    need(transaction.commit());
    return ids;
}

void CliKillsTest::rename(const CliDevice &device, const std::vector<QByteArray> &classes, int run) const
{
    const Opened home(device);
    Query change(home.db(), "UPDATE classroom SET name = ?2 WHERE id = ?1");
    Transaction transaction(home.db(), Transaction::Kind::Write);
    for (const QByteArray &id : classes)
        need(change.run(id, "Run " + QByteArray::number(run)));
    need(transaction.commit());
}

void CliKillsTest::syncAndKill(const Moment &moment, bool server)
{
    m_reported = 0;
    QProcess client;
    prepare(client, {u"--home"_s, m_laptop->home(), u"--json"_s, u"sync"_s, m_address, u"--chunk"_s,
                     QString::number(chunk)});
    client.start();
    QDeadlineTimer fuse(longest);
    for (bool burns = false; !fuse.hasExpired() && client.state() != QProcess::NotRunning;) {
        while (client.canReadLine()) {
            const QByteArray line = client.readLine();
            m_reported = recordsReceived(line).value_or(m_reported);
            if (isMoment(line, moment) && !burns) {
                burns = true;
                fuse.setRemainingTime(m_chance.below(longestFuse), Qt::PreciseTimer);
            }
        }
        client.waitForReadyRead(int(std::max<qint64>(1, fuse.remainingTime())));
    }
    if (client.state() != QProcess::NotRunning)
        ++m_killed;
    if (server) {
        m_server->kill();
        m_server.reset();
    } else {
        client.kill();
    }
    finish(client);
}

void CliKillsTest::theNextSyncGoesOn()
{
    for (int run = 0; run < runs; ++run) {
        const Moment &moment = moments[size_t(run / 2) % std::size(moments)];
        const bool server = run % 2;
        const QByteArray name = "run " + QByteArray::number(run) + ", " + (server ? "server" : "client") +
                                " at " + moment.step + ' ' + moment.stage + ": ";
        rename(*m_office, m_officesClasses, run);
        rename(*m_laptop, m_laptopsClasses, run);
        rename(run % 3 ? *m_laptop : *m_office, {m_officesClasses.front(), m_laptopsClasses.front()},
               runs + run);
        syncAndKill(moment, server);
        verifyNextSync(name);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d runs, %d killed in the middle, %d went on in the same session", runs, m_killed, m_resumed);
    QVERIFY(m_killed > runs / 2);
    QVERIFY(m_resumed > runs / 3);
}

void CliKillsTest::verifyNextSync(const QByteArray &name)
{
    qint64 stagedHere = 0;
    qint64 stagedThere = 0;
    qint64 acknowledged = 0;
    QByteArray session;
    QByteArray before;
    bool goesOn = false;
    {
        const Opened laptop(*m_laptop);
        const Opened office(*m_office);
        stagedHere = laptop.staged(false);
        stagedThere = office.staged(true);
        acknowledged = laptop.acknowledged();
        session = laptop.interruptedSession();
        goesOn = !session.isEmpty() && office.serves(session);
        before = laptop.told(session) + "; there " + office.told(session);
        for (const Opened *home : {&laptop, &office})
            QVERIFY2(home->faults().isEmpty(), (name + home->faults()).constData());
    }
    if (!m_server)
        m_server = std::make_unique<CliServer>(*m_office, m_port);
    QCOMPARE(m_server->httpsPort(), m_port);

    const CliRun next =
        m_laptop->run({u"--json"_s, u"sync"_s, m_address, u"--chunk"_s, QString::number(chunk)});
    QVERIFY2(next.exitCode == 0, (name + next.err).constData());
    const std::vector<Json> events = next.lines();
    const Resumed pull(events, "receiving");
    const Resumed push(events, "sending");
    if (goesOn) {
        ++m_resumed;
        QVERIFY2(pull.session == session,
                 (name + "a new session, though one was to go on; it was\n" + before + "\nand is here\n" +
                  Opened(*m_laptop).told(session) + "\nthere\n" + Opened(*m_office).told(session))
                     .constData());
        // What had arrived whole does not come again. A push sends one page at a time, so at most that is sent
        // twice; a pull has asked for one more while it put a page aside.
        if (pull.from) {
            QVERIFY2(*pull.from >= stagedHere, (name + againFrom(*pull.from, stagedHere)).constData());
            QVERIFY2(*pull.from >= m_reported, (name + againFrom(*pull.from, m_reported)).constData());
        }
        if (push.from)
            QVERIFY2(*push.from >= std::max(stagedThere, acknowledged),
                     (name + againFrom(*push.from, std::max(stagedThere, acknowledged))).constData());
    } else {
        QVERIFY2(stagedHere == 0, (name + "records are here, and their session is closed").constData());
    }
    const Opened laptop(*m_laptop);
    const Opened office(*m_office);
    QVERIFY2(laptop.dumped() == office.dumped(), (name + "the stores differ").constData());
    for (const Opened *home : {&laptop, &office})
        QVERIFY2(home->faults().isEmpty(), (name + home->faults()).constData());
}

PITANGA_TEST(CliKillsTest)
#include "tst_cli_kills.moc"
