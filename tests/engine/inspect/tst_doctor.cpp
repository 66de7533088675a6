// The connection doctor: every fault is broken on purpose, and has to be named.
#include "engine/host.h"
#include "engine/inspect/doctor.h"
#include "engine/inspect/doctor_words.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/sync_run.h"
#include "engine/tables/peer_table.h"
#include "tests/support/outcomes.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QSemaphore>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

namespace {

/// The machine as it is, but for what a test breaks.
class BreakableMachine final : public MachineProbe
{
public:
    std::optional<QList<Subnet>> networks;
    std::optional<Reach> reach;
    std::optional<QList<QHostAddress>> addresses;
    std::optional<Space> space;

    QList<Subnet> ownNetworks() override { return networks ? *networks : m_own.ownNetworks(); }
    QList<QHostAddress> lookUp(const QString &host, const CancelFlag &cancel) override
    {
        return addresses ? *addresses : m_own.lookUp(host, cancel);
    }
    Reach connectTo(const QHostAddress &address, quint16 port, const CancelFlag &cancel) override
    {
        return reach ? *reach : m_own.connectTo(address, port, cancel);
    }
    Space spaceAt(const QString &folder) override { return space ? *space : m_own.spaceAt(folder); }

private:
    OwnMachineProbe m_own;
};

QByteArray jsonAnswer(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

/// Answers every request with the same bytes.
ScriptedServer::Script always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client, bytes);
        ScriptedServer::close(client);
    };
}

Json stockInfo()
{
    return Json::object(
        {{"instance_id", QByteArray(32, '7')}, {"version", "0.8.2"}, {"capabilities", Json::array()}});
}

/// Two devices that can sync, on real sockets; and a doctor for the way from here to there.
struct World
{
    Transcript keys{"async-full"};
    TestDevice there{schoolProfile(), 61};
    TestDevice here{schoolProfile(), 62};
    BreakableMachine machine;
    Peer peer;
    std::unique_ptr<Host> host;
    std::unique_ptr<ScriptedServer> server;

    World()
    {
        need(createFacility(there.store(), u"Escola"_s, "nonformal", keys.key("server")));
        keys.install(here.store(), "client");
        serve(there);
        peer = need(meet(here.store(), dialOverSockets(*here.device()), https(), {}));
        machine.networks = QList<MachineProbe::Subnet>{{QHostAddress(u"192.168.4.7"_s), 24}};
        machine.space = MachineProbe::Space{400'000'000, true};
    }
    ~World() { host.reset(); } // before the device it serves

    void serve(TestDevice &device)
    {
        HostOptions options;
        options.listen = QHostAddress(QHostAddress::LocalHost);
        options.httpsPort = 0;
        options.httpPort = 0;
        host.reset();
        host = need(Host::start(device.device(), options));
    }
    QString https() const { return u"https://127.0.0.1:%1/"_s.arg(host->httpsPort()); }
    QString http() const { return u"http://127.0.0.1:%1/"_s.arg(host->httpPort()); }

    /// The peer's address becomes that of another server; without a key known of it.
    void moveTo(const QString &scheme, quint16 port)
    {
        peer.address = u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(port).toUtf8();
        peer.fingerprint.clear();
        peer.instanceId.clear();
    }
    void at(const char *address) { peer.address = address; }

    void meetServer(ScriptedServer::Script script, const QString &scheme = u"http"_s)
    {
        server = std::make_unique<ScriptedServer>(std::move(script));
        moveTo(scheme, server->port());
    }

    /// A Kolibri of that version that has the school's data and no certificate of it.
    void meetKolibri(const QByteArray &version)
    {
        const Json info =
            Json::object({{"application", "kolibri"}, {"device_name", "Office"}, {"kolibri_version", version}});
        const Json list = Json::array(
            {Json::object({{"dataset", keys.root().id().toHex()}, {"id", ""}, {"name", "Escola"}})});
        meetServer([info, list](QTcpSocket &client, int) {
            const QByteArray request = ScriptedServer::readRequest(client);
            const Json body = request.contains("/morangoinfo/")   ? stockInfo()
                              : request.contains("/public/info/") ? info
                              : request.contains("/facility/")    ? list
                                                                  : Json::array();
            ScriptedServer::send(client, jsonAnswer(body.toCompact()));
            ScriptedServer::close(client);
        });
    }

    void sync()
    {
        const Link link = dialOverSockets(*here.device())(QUrl(https()), peer.fingerprint, {});
        SyncRequest request;
        request.peerId = peer.id;
        request.address = peer.address;
        QCOMPARE(SyncRun(here.store(), *link.peer, request, {}).run().outcome, SyncOutcome::Completed);
    }

    Result<DoctorReport> examine(const CancelFlag &cancel = {})
    {
        const Dial dial = dialOverSockets(*here.device());
        Doctor doctor(here.store(), dial, machine, cancel);
        doctor.setPatience(Deadline::within(std::chrono::seconds(6)));
        return doctor.examine(peer);
    }
};

void run(Store &store, const char *sql)
{
    Transaction transaction(store.db(), Transaction::Kind::Write);
    need(store.db().execute(sql));
    need(transaction.commit());
}

using Break = std::function<void(World &)>;

} // namespace

Q_DECLARE_METATYPE(Break)

class TestDoctor : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWellIsSaidToBeWell();
    void everyFaultIsNamed_data();
    void everyFaultIsNamed();
    void everyFaultIsBrokenHere();
    void everyFaultHasItsWords();
    void whatNeedsTheConnectionIsNotGuessed();
    void aStockPeerIsWell();
    void theReportHoldsNothingPersonal();
    void itCanBeCancelled();
    void aClosedPortIsRefusedAndAnUnusedAddressIsNot();
    void connectionsThatCameTogetherAreAllAnswered();

private:
    QSet<DoctorFault> m_named;
};

void TestDoctor::whatIsWellIsSaidToBeWell()
{
    World world;
    const DoctorReport report = need(world.examine());
    for (const CheckFact &fact : report.checks)
        QVERIFY2(fact.outcome == CheckOutcome::Passed,
                 doctor_words::nameOf(fact.check) + ": " + fact.sentence.toUtf8());
    QCOMPARE(report.fault, DoctorFault::None);
    QCOMPARE(report.action, DoctorAction::Sync);
    QCOMPARE(report.checks.size(), int(DoctorCheck::DiskSpace) + 1);
    m_named << report.fault;
}

void TestDoctor::everyFaultIsNamed_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<DoctorFault>("fault");
    QTest::addColumn<DoctorCheck>("check");
    const auto row = [](DoctorFault fault, DoctorCheck check, Break breakIt, const char *more = "") {
        QTest::newRow(doctor_words::nameOf(fault) + more) << std::move(breakIt) << fault << check;
    };
    using Fault = DoctorFault;
    using Check = DoctorCheck;
    using Reach = MachineProbe::Reach;
    row(Fault::NoNetwork, Check::Network, [](World &w) {
        w.at("https://192.168.4.31:45880/");
        w.machine.networks = QList<MachineProbe::Subnet>();
    });
    row(Fault::AddressUnreadable, Check::Name, [](World &w) { w.at("what was that again"); });
    row(Fault::NameUnknown, Check::Name, [](World &w) {
        w.at("https://nobody.invalid:45880/");
        w.machine.addresses = QList<QHostAddress>();
    });
    row(Fault::OtherNetwork, Check::Address, [](World &w) {
        w.at("https://10.9.8.7:45880/");
        w.machine.reach = Reach::Swallowed;
    });
    row(
        Fault::OtherNetwork, Check::Address,
        [](World &w) {
            w.at("https://10.9.8.7:45880/");
            w.machine.reach = Reach::NoRoute;
        },
        ", no route");
    row(Fault::DeviceAway, Check::Address, [](World &w) {
        w.at("https://192.168.4.31:45880/");
        w.machine.reach = Reach::Nobody;
    });
    row(Fault::NobodyAtPort, Check::Port, [](World &w) { w.host.reset(); });
    row(Fault::FirewallThere, Check::Firewall, [](World &w) {
        w.at("https://192.168.4.31:45880/");
        w.machine.reach = Reach::Swallowed;
    });
    row(Fault::KeyChanged, Check::Encryption, [](World &w) { w.peer.fingerprint = QByteArray(64, 'a'); });
    row(
        Fault::NoEncryption, Check::Encryption, [](World &w) { w.peer.address = w.http().toUtf8(); },
        ", http address");
    row(Fault::NoEncryption, Check::Encryption,
        [](World &w) { w.peer.address = u"https://127.0.0.1:%1/"_s.arg(w.host->httpPort()).toUtf8(); });
    row(Fault::DiskFull, Check::DiskSpace, [](World &w) {
        w.machine.space = MachineProbe::Space{12'000'000, true};
    });
    row(Fault::DiskReadOnly, Check::DiskSpace, [](World &w) {
        w.machine.space = MachineProbe::Space{400'000'000, false};
    });
    row(Fault::ClockWrong, Check::Clock, [](World &w) { w.there.clock().advance(std::chrono::hours(72)); });
    row(Fault::OtherDevice, Check::Address, [](World &w) {
        w.peer.address = w.http().toUtf8();
        w.peer.fingerprint.clear();
        w.peer.instanceId = QByteArray(32, 'b');
    });
    row(Fault::NoFacilityHere, Check::Facility,
        [](World &w) { run(w.here.store(), "UPDATE _certificate SET private_key = NULL"); });
    row(Fault::NoCommonFacility, Check::Facility, [](World &w) {
        run(w.here.store(), "UPDATE _certificate SET private_key = NULL");
        need(createFacility(w.here.store(), u"Another"_s));
    });
    row(Fault::SameNameOtherRoot, Check::Facility, [](World &w) {
        run(w.here.store(), "UPDATE _certificate SET private_key = NULL");
        need(createFacility(w.here.store(), u"Escola"_s));
    });
    row(Fault::CertificateInvalid, Check::Certificate, [](World &w) {
        run(w.here.store(), "UPDATE _certificate SET signature = 'AAAA' WHERE private_key IS NOT NULL");
    });
    row(Fault::CertificateLost, Check::Certificate, [](World &w) {
        w.sync(); // the data is here, and then the key is lost: as in a copy without its keys
        run(w.here.store(), "UPDATE _certificate SET private_key = NULL");
    });
    row(Fault::PeerHoldsNoKey, Check::Facility, [](World &w) { w.meetKolibri("0.17.3"); });
    row(Fault::PeerTooOld, Check::Version, [](World &w) { w.meetKolibri("0.12.9"); });
    row(Fault::PeerBusy, Check::Version,
        [](World &w) { w.meetServer(always(jsonAnswer("{}", "503 Service Unavailable"))); });
    row(Fault::PeerBroken, Check::Version,
        [](World &w) { w.meetServer(always(jsonAnswer("{}", "500 Internal Server Error"))); });
    row(Fault::NotASyncProgram, Check::Version,
        [](World &w) { w.meetServer(always(jsonAnswer("<html>It works</html>"))); });
    row(
        Fault::NotASyncProgram, Check::Version,
        [](World &w) { w.meetServer(always("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")); }, ", no HTTP at all");
    row(
        Fault::NotASyncProgram, Check::Version,
        [](World &w) { w.meetServer(always(jsonAnswer("{}", "404 Not Found"))); }, ", another web server");
    row(Fault::NoAnswer, Check::Version,
        [](World &w) { w.meetServer([](QTcpSocket &client, int) { client.waitForDisconnected(9000); }); });
    row(Fault::EncryptionFails, Check::Encryption, [](World &w) {
        w.meetServer([](QTcpSocket &client, int) { ScriptedServer::close(client); }, u"https"_s);
    });
}

void TestDoctor::everyFaultIsNamed()
{
    QFETCH(Break, breakIt);
    QFETCH(DoctorFault, fault);
    QFETCH(DoctorCheck, check);
    World world;
    world.peer.name = "Wanjiru Kamau’s laptop";
    breakIt(world);
    const DoctorReport report = need(world.examine());
    QCOMPARE(doctor_words::nameOf(report.fault), doctor_words::nameOf(fault));
    QVERIFY2(!report.copyText.contains(u"Wanjiru"_s) && !report.copyText.contains(u"Escola"_s),
             qPrintable(report.copyText));
    m_named << report.fault;
    for (const CheckFact &fact : report.checks) {
        QVERIFY(!fact.sentence.isEmpty());
        if (fact.check == check)
            QCOMPARE(fact.outcome, CheckOutcome::Failed);
    }
    QVERIFY(!report.verdict.isEmpty() && !report.advice.isEmpty());
}

void TestDoctor::everyFaultIsBrokenHere()
{
    for (int fault = 0; fault < doctor_words::faultCount; ++fault)
        QVERIFY2(m_named.contains(DoctorFault(fault)), doctor_words::nameOf(DoctorFault(fault)));
}

void TestDoctor::everyFaultHasItsWords()
{
    QSet<QByteArray> names;
    QSet<QString> verdicts;
    for (int fault = 0; fault < doctor_words::faultCount; ++fault) {
        DoctorReport report;
        report.peerName = u"Bashir’s laptop"_s;
        report.fault = DoctorFault(fault);
        doctor_words::conclude(report);
        names << doctor_words::nameOf(report.fault);
        verdicts << report.verdict;
        QVERIFY2(report.verdict.endsWith(u'.') && !report.verdict.contains(u'%'), qPrintable(report.verdict));
        QVERIFY2(report.advice.endsWith(u'.') && !report.advice.contains(u'%'), qPrintable(report.advice));
    }
    QCOMPARE(names.size(), doctor_words::faultCount);
    QCOMPARE(verdicts.size(), doctor_words::faultCount);
}

void TestDoctor::whatNeedsTheConnectionIsNotGuessed()
{
    World world;
    world.host.reset();
    const DoctorReport report = need(world.examine());
    const auto outcome = [&](DoctorCheck check) { return report.checks[int(check)].outcome; };
    for (const DoctorCheck check :
         {DoctorCheck::Firewall, DoctorCheck::Encryption, DoctorCheck::Version, DoctorCheck::Clock})
        QCOMPARE(outcome(check), CheckOutcome::NotChecked);
    for (const DoctorCheck check : {DoctorCheck::Network, DoctorCheck::Name, DoctorCheck::Address,
                                    DoctorCheck::Facility, DoctorCheck::Certificate, DoctorCheck::DiskSpace})
        QCOMPARE(outcome(check), CheckOutcome::Passed);
}

void TestDoctor::aStockPeerIsWell()
{
    World world;
    const QByteArray dataset = world.keys.root().id().toHex();
    const QByteArray certificates = Json::array({world.keys.root().toWire()}).toCompact();
    world.meetServer([certificates](QTcpSocket &client, int) {
        const QByteArray request = ScriptedServer::readRequest(client);
        const QByteArray body = request.contains("/morangoinfo/") ? stockInfo().toCompact() : certificates;
        ScriptedServer::send(client, request.contains("/api/public/") ? jsonAnswer("", "404 Not Found")
                                                                      : jsonAnswer(body));
        ScriptedServer::close(client);
    });
    const DoctorReport report = need(world.examine());
    QCOMPARE(doctor_words::nameOf(report.fault), "none");
    QCOMPARE(report.checks[int(DoctorCheck::Clock)].outcome, CheckOutcome::NotChecked); // it does not say
}

void TestDoctor::theReportHoldsNothingPersonal()
{
    World world;
    world.peer.name = "Wanjiru Kamau’s laptop";
    world.peer.address = "https://wanjiru:secret@wanjiru-laptop.local:45880/";
    world.machine.addresses = QList<QHostAddress>{QHostAddress(u"192.168.4.31"_s)};
    world.machine.reach = MachineProbe::Reach::Swallowed;
    const QString text = need(world.examine()).copyText;
    for (const char *personal : {"Wanjiru", "wanjiru", "secret", "Escola", "Test device"})
        QVERIFY2(!text.contains(QLatin1String(personal)), qPrintable(text));
    QVERIFY(!text.contains(QString::fromLatin1(world.peer.fingerprint)));
    QVERIFY2(text.contains(u"fault: firewall"_s) && text.contains(u"port 45880"_s), qPrintable(text));
}

void TestDoctor::itCanBeCancelled()
{
    World world;
    const CancelFlag cancel;
    cancel.cancel();
    VERIFY_FAILS(world.examine(cancel), Cancelled);
}

void TestDoctor::aClosedPortIsRefusedAndAnUnusedAddressIsNot()
{
    OwnMachineProbe machine;
    const ScriptedServer server([](QTcpSocket &client, int) { ScriptedServer::close(client); });
    const QHostAddress loopback(QHostAddress::LocalHost);
    QCOMPARE(machine.connectTo(loopback, server.port(), {}), MachineProbe::Reach::Connected);
    QCOMPARE(machine.connectTo(loopback, 1, {}), MachineProbe::Reach::Refused);
    QCOMPARE(machine.lookUp(u"127.0.0.1"_s, {}), QList<QHostAddress>{loopback});
    QVERIFY(!machine.lookUp(u"localhost"_s, {}).isEmpty());
    const QTemporaryDir folder;
    const MachineProbe::Space space = machine.spaceAt(folder.path());
    QVERIFY(space.writable && space.freeBytes > 0);
}

/// The doctor knocks, and asks on a connection of its own; a server under load finds both at once.
void TestDoctor::connectionsThatCameTogetherAreAllAnswered()
{
    QSemaphore allAreThere;
    const ScriptedServer server([&](QTcpSocket &client, int connection) {
        if (connection == 1)
            allAreThere.acquire();
        ScriptedServer::send(client, "here");
        ScriptedServer::close(client);
    });
    QTcpSocket callers[3];
    for (QTcpSocket &caller : callers) {
        caller.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(caller.waitForConnected(5000));
    }
    allAreThere.release();
    for (QTcpSocket &caller : callers)
        QVERIFY(caller.bytesAvailable() > 0 || caller.waitForReadyRead(5000));
}

PITANGA_TEST(TestDoctor)
#include "tst_doctor.moc"
