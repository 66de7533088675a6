#include "cli_program.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_program.h"

#include <csignal>

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

/// Two devices, two processes, one wire.
class CliSyncTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void twoDevicesHaveTheSameAfterASync();
    void aSyncTellsHowItGoes();
    void onlyWhatTheFilterNamesTravels();
    void directionsCanBeChosen();
    void theOtherDirectionTravelsToo();
    void aRecordChangedOnBothSidesKeepsBothVersions();
    void thePasswordIsNotSentOpenlyWithoutSayingSo();
    void aLearnersCertificateBringsOnlyTheirOwn();
    void anotherKeyThanTheOneGivenStopsEverything();
    void aHomeIsServedByOneProgramAtATime();
    void aTerminatedServerEndsCleanly();
    void aStoppedSyncLosesNothing();

private:
    void join(const QStringList &more = {});
    QByteArray storeOf(const CliDevice &device) const
    {
        return device.must({u"dump"_s, u"--what"_s, u"store"_s}).out;
    }
    QString facilityOf(const CliDevice &device) const
    {
        return device.json({u"status"_s}).value("facilities").items().front().value("facility_id").toString();
    }
    void rename(const CliDevice &device, const char *name) const
    {
        device.must({u"data"_s, u"put"_s, u"facility"_s, u"-"_s},
                    Json::object({{"id", facilityOf(device)}, {"name", name}}).toCompact());
    }

    std::unique_ptr<SchoolServer> m_office;
    std::unique_ptr<CliServer> m_server;
    std::unique_ptr<CliDevice> m_laptop;
};

void CliSyncTest::init()
{
    m_office = std::make_unique<SchoolServer>();
    m_server = std::make_unique<CliServer>(*m_office);
    m_laptop = std::make_unique<CliDevice>(u"Laptop"_s);
}

void CliSyncTest::cleanup()
{
    m_server.reset();
    m_office.reset();
    m_laptop.reset();
}

void CliSyncTest::join(const QStringList &more)
{
    m_laptop->must(QStringList{u"cert"_s, u"request"_s, m_server->https(), u"--facility"_s,
                               u"Shule ya Msingi Nyota"_s, u"--user"_s, u"bashir"_s, u"--password-stdin"_s} +
                       (more.isEmpty() ? words(u"--scope full-facility"_s) : more),
                   "mango tree\n");
}

void CliSyncTest::twoDevicesHaveTheSameAfterASync()
{
    join();

    const CliRun synced = m_laptop->run({u"sync"_s, m_server->https()});

    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    QVERIFY(synced.out.contains("Received 432 records: 432 new"));
    QCOMPARE(storeOf(*m_laptop), storeOf(*m_office));
    QCOMPARE(storeOf(*m_laptop).count('\n'), 432);
    QCOMPARE(m_laptop->json({u"data"_s, u"count"_s}), m_office->json({u"data"_s, u"count"_s}));
    QVERIFY(m_laptop->json({u"check"_s}).value("ok").toBool());
    QVERIFY(m_office->json({u"check"_s}).value("ok").toBool());
}

void CliSyncTest::aSyncTellsHowItGoes()
{
    join();

    const CliRun synced = m_laptop->must({u"--json"_s, u"sync"_s, u"Office"_s}); // by its name, it was met

    const std::vector<Json> events = synced.lines();
    QVERIFY(events.size() > 5);
    double before = 0;
    for (size_t i = 0; i + 1 < events.size(); ++i) {
        QCOMPARE(events[i].value("event").toUtf8(), QByteArray("progress"));
        for (const char *key : {"step", "stage", "fraction", "records_done", "records_total", "bytes",
                                "bytes_per_second", "seconds_left", "other_side_works"})
            QVERIFY2(events[i].contains(key), key);
        QVERIFY(events[i].value("fraction").toDouble() >= before);
        before = events[i].value("fraction").toDouble();
    }
    Json last = events.back();
    QCOMPARE(last.value("event").toUtf8(), QByteArray("finished"));
    QCOMPARE(last.value("received").value("total").toInt(), 432);
    last.remove("event");
    QCOMPARE(m_laptop->json({u"history"_s}).value("syncs").items().front(), last);
}

void CliSyncTest::onlyWhatTheFilterNamesTravels()
{
    join();

    const QString partition = m_office->dataset() + u":allusers-ro"_s;
    m_laptop->must({u"sync"_s, m_server->https(), u"--pull"_s, u"--filter"_s, partition});

    const std::vector<Json> records = m_laptop->must({u"--json"_s, u"data"_s, u"export"_s}).lines();
    QVERIFY(!records.empty() && records.size() < 432);
    for (const Json &record : records)
        QCOMPARE(record.value("fields").value("_morango_partition").toString(), partition);
}

void CliSyncTest::directionsCanBeChosen()
{
    join();

    const Json pushed = m_laptop->must({u"--json"_s, u"sync"_s, m_server->https(), u"--push"_s}).lines().back();
    const Json pulled =
        m_laptop->must({u"--json"_s, u"sync"_s, m_server->https(), u"--pull"_s, u"--chunk"_s, u"100"_s})
            .lines()
            .back();

    QCOMPARE(pushed.value("received").value("total").toInt(), 0);
    QCOMPARE(pulled.value("received").value("total").toInt(), 432);
    QVERIFY(pulled.value("requests").toInt().value_or(0) > 10); // five pages instead of one
}

void CliSyncTest::theOtherDirectionTravelsToo()
{
    join();
    m_laptop->must({u"sync"_s, m_server->https()});

    rename(*m_laptop, "Kijani School");
    const Json sent = m_laptop->must({u"--json"_s, u"sync"_s, m_server->https()}).lines().back();

    QCOMPARE(sent.value("sent").value("total").toInt(), 1);
    QCOMPARE(storeOf(*m_laptop), storeOf(*m_office));
    QCOMPARE(m_office->json({u"status"_s}).value("facilities").items().front().value("name").toUtf8(),
             QByteArray("Kijani School"));
}

void CliSyncTest::aRecordChangedOnBothSidesKeepsBothVersions()
{
    join();
    m_laptop->must({u"sync"_s, m_server->https()});
    rename(*m_laptop, "Mine");
    rename(*m_office, "Theirs");

    m_laptop->must({u"sync"_s, m_server->https()});

    const Json conflicts = m_laptop->json({u"conflict"_s, u"list"_s}).value("conflicts");
    QCOMPARE(conflicts.items().size(), size_t(1));
    const QString id = conflicts.items().front().value("id").toString();
    const Json shown = m_laptop->json({u"conflict"_s, u"show"_s, id});
    QCOMPARE(shown.value("mine").value("name").toUtf8(), QByteArray("Mine"));
    const Json theirs = shown.value("theirs").items().front();
    QCOMPARE(theirs.value("version").value("name").toUtf8(), QByteArray("Theirs"));
    for (const Json &field : theirs.value("fields").items())
        QCOMPARE(field.value("differs").toBool(), field.value("field").toUtf8() == "name");
    QVERIFY(m_laptop->must({u"conflict"_s, u"show"_s, id}).out.contains("\"Theirs\""));
    QCOMPARE(storeOf(*m_laptop), storeOf(*m_office));
}

void CliSyncTest::thePasswordIsNotSentOpenlyWithoutSayingSo()
{
    const QStringList request{u"--facility"_s, m_office->dataset(), u"--scope"_s,         u"full-facility"_s,
                              u"--user"_s,     u"bashir"_s,         u"--password-stdin"_s};

    const CliRun open =
        m_laptop->must(QStringList{u"cert"_s, u"request"_s, m_server->http()} + request, "mango tree\n");
    const CliRun encrypted =
        m_laptop->must(QStringList{u"cert"_s, u"request"_s, m_server->https()} + request, "mango tree\n");

    QVERIFY(open.err.contains("not encrypted"));
    QVERIFY(encrypted.err.isEmpty());
}

void CliSyncTest::aLearnersCertificateBringsOnlyTheirOwn()
{
    m_office->must({u"user"_s, u"add"_s, u"zawadi_new"_s, u"--role"_s, u"learner"_s, u"--password-stdin"_s},
                   "guava\n");
    QString learner;
    for (const Json &user : m_office->json({u"user"_s, u"list"_s}).value("users").items())
        if (user.value("username").toUtf8() == "zawadi_new")
            learner = user.value("id").toString();
    join({u"--scope"_s, u"single-user"_s, u"--param"_s, u"user_id="_s + learner});

    m_laptop->must({u"sync"_s, m_server->https()});

    const std::vector<Json> records = m_laptop->must({u"--json"_s, u"data"_s, u"export"_s}).lines();
    QVERIFY(!records.empty() && records.size() < 432);
    for (const Json &record : records) {
        const QString partition = record.value("fields").value("_morango_partition").toString();
        QVERIFY2(partition.contains(learner) || partition.endsWith(":allusers-ro"_L1), qPrintable(partition));
    }
}

void CliSyncTest::anotherKeyThanTheOneGivenStopsEverything()
{
    const QString wrong(64, u'a');
    const QString right = m_server->listening().value("fingerprint").toString();

    QCOMPARE(m_laptop->run({u"peer"_s, u"add"_s, m_server->https(), u"--fingerprint"_s, wrong}).exitCode, 3);
    QVERIFY(m_laptop->json({u"peer"_s, u"list"_s}).value("peers").items().empty());
    QCOMPARE(m_laptop->run({u"peer"_s, u"add"_s, m_server->https(), u"--fingerprint"_s, right}).exitCode, 0);
    QCOMPARE(m_laptop->run({u"sync"_s, m_server->https(), u"--fingerprint"_s, wrong}).exitCode, 3);
}

void CliSyncTest::aHomeIsServedByOneProgramAtATime()
{
    const CliRun second = m_office->run(words(u"serve --listen 127.0.0.1 --https 0 --http 0"_s));

    QCOMPARE(second.exitCode, 2);
    QVERIFY(second.err.contains("already"));
}

void CliSyncTest::aTerminatedServerEndsCleanly()
{
    QVERIFY(m_server->listening().value("https_port").toInt().value_or(0) > 0);
    QCOMPARE(m_server->listening().value("fingerprint").toUtf8().size(), 64);

    const CliRun stopped = m_server->stop();

    QCOMPARE(stopped.exitCode, 0);
    QCOMPARE(stopped.json().value("event").toUtf8(), QByteArray("stopped"));
    const CliServer again(*m_office); // and its home can be served again
    QVERIFY(again.listening().value("http_port").toInt().value_or(0) > 0);
}

void CliSyncTest::aStoppedSyncLosesNothing()
{
    std::atomic<bool> asked = false;
    const ScriptedServer silent([&](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        asked = true;
        client.waitForDisconnected(longest); // no answer, ever
    });
    QProcess sync;
    prepare(sync, {u"--home"_s, m_laptop->home(), u"sync"_s, u"http://127.0.0.1:%1"_s.arg(silent.port())});
    sync.start();
    QTRY_VERIFY_WITH_TIMEOUT(asked, longest);

    ::kill(pid_t(sync.processId()), SIGINT);
    const CliRun stopped = finish(sync);

    QCOMPARE(stopped.exitCode, 1);
    QVERIFY2(stopped.err.contains("Nothing is lost"), stopped.err.constData());
}

PITANGA_TEST(CliSyncTest)
#include "tst_cli_sync.moc"
