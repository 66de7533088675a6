#include "engine/discovery/device_announcement.h"
#include "tests/support/multicast_world.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

const DnsName type = pitangaType();

} // namespace

/// Networks as they are: they come and go, lose packets, and have strangers in them.
class MdnsTroubleTest : public QObject
{
    Q_OBJECT
private slots:
    void onTwoNetworksADeviceIsSeenOnBoth();
    void onTwoInterfacesInOneNetworkItDoesNotFightItself();
    void aNetworkThatGoesTakesItsDevicesAlong();
    void newAddressesAreAnnounced();
    void afterSleepEverythingIsProvenAnew();
    void whoSpeaksIsToldFromWhomItSpeaksOf();
    void lossOnlyDelays();
    void aFloodIsBoundedInTimeAndMemory();
    void oneFloodingSourceDoesNotDeafenForOthers();
    void foreignServicesAreNotKept();
    void aDeviceThatIsThereNeverVanishes();
    void aDoubtedDeviceProvesItselfOrVanishes();
    void aSilentDeviceVanishesWhenItsTimeIsOver();
};

void MdnsTroubleTest::onTwoNetworksADeviceIsSeenOnBoth()
{
    MulticastWorld world;
    auto &alice = world.add({1, 2});
    auto &bob = world.add({1});
    auto &carol = world.add({2});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(3s);
    QCOMPARE(bob.services().front().addresses, alice.links[0].addresses);
    QCOMPARE(carol.services().front().addresses, alice.links[1].addresses);
    auto &dave = world.add({1, 2});
    world.pass(1s);
    QCOMPARE(dave.found(), (QList<QByteArray>{"Alice", "Alice"}));
}

void MdnsTroubleTest::onTwoInterfacesInOneNetworkItDoesNotFightItself()
{
    MulticastWorld world;
    auto &alice = world.add({1, 2});
    alice.node.publish({serviceOf("Alice", "alice")});
    for (int step = 0; step < 400; ++step) { // a cable joins both networks: what goes out here comes in there
        const size_t before = world.log.size();
        world.pass(5ms);
        for (size_t at = before; at < world.log.size(); ++at) {
            const auto sent = world.log[at];
            const int other = sent.network == 1 ? 2 : 1;
            const auto source = sent.network == 1 ? alice.links[0].addresses[0] : alice.links[1].addresses[0];
            alice.node.receive({other, source, mdnsPort, writeDnsMessage(sent.message)});
        }
    }
    QCOMPARE(alice.node.announcedLabels(), QList<QByteArray>{"Alice"});
}

void MdnsTroubleTest::aNetworkThatGoesTakesItsDevicesAlong()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1, 2});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(3s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    QVERIFY(!bob.node.hasNews());
    bob.node.setLinks({bob.links[1]});
    QVERIFY(bob.node.hasNews());
    QVERIFY(bob.found().isEmpty());
    bob.node.setLinks(bob.links); // and it is back
    world.pass(1s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
}

void MdnsTroubleTest::newAddressesAreAnnounced()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(5s);
    alice.links[0].addresses = {QHostAddress(QStringLiteral("10.1.0.200"))};
    alice.node.setLinks(alice.links);
    world.pass(5s);
    QCOMPARE(bob.services().front().addresses, alice.links[0].addresses);
}

void MdnsTroubleTest::afterSleepEverythingIsProvenAnew()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    bob.node.publish({serviceOf("Bob", "bob")});
    world.inject(1, announcementOf("Ghost", "ghost", 75min));
    world.pass(5s);
    QCOMPARE(bob.found(), (QList<QByteArray>{"Alice", "Ghost"}));
    bob.node.wake(); // Ghost left while we slept
    world.log.clear();
    world.pass(12s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    QVERIFY(world.count(1, true) >= 3); // announced again
}

void MdnsTroubleTest::whoSpeaksIsToldFromWhomItSpeaksOf()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(5s);
    const QList<QHostAddress> alices = alice.links.first().addresses;
    QCOMPARE(bob.services().front().speaking, alices);
    DnsMessage hearsay = announcementOf("Alice", "alice", 75min); // somebody tells of other addresses of hers
    for (QList<DnsRecord> *records : {&hearsay.answers, &hearsay.additionals})
        for (DnsRecord &record : *records)
            record.flush = false;
    world.inject(1, writeDnsMessage(hearsay), QHostAddress(QStringLiteral("10.9.9.8")));
    const HeardService both = bob.services().front();
    QVERIFY(both.addresses.size() > alices.size());
    QCOMPARE(both.speaking, alices);
}

void MdnsTroubleTest::lossOnlyDelays()
{
    MulticastWorld world;
    world.lossPercent = 30;
    constexpr int devices = 8;
    std::vector<MulticastWorld::Device *> all;
    for (int number = 0; number < devices; ++number) {
        all.push_back(&world.add({1}));
        all.back()->node.publish({serviceOf("Same", "same", quint16(number + 1))}); // and all want one name
    }
    world.pass(5min);
    for (auto *device : all)
        QCOMPARE(device->found().size(), devices - 1);
    const QList<QByteArray> names = all.front()->everybody();
    QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), devices);
}

void MdnsTroubleTest::aFloodIsBoundedInTimeAndMemory()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(3s);
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < 15'000; ++number) { // a second and a half at 10,000 a second, from everywhere
        const QByteArray label = QByteArray::number(number);
        world.inject(1, writeDnsMessage(announcementOf(label, "h" + label)),
                     QHostAddress(quint32(0x0a000000 + number % 5000)));
        if (number % 50 == 0)
            world.pass(5ms);
    }
    qInfo("15,000 announcements took %lld ms for two devices; %lld were not looked at", qint64(timer.elapsed()),
          bob.node.packetsDropped());
    QVERIFY(bob.node.packetsDropped() > 10'000);
    QVERIFY(int(bob.services().size()) <= LinkBrowser::mostServices);
    world.pass(125s); // and it passes
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
}

void MdnsTroubleTest::oneFloodingSourceDoesNotDeafenForOthers()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    world.pass(1s);
    for (int number = 0; number < 10'000; ++number)
        world.inject(1, questionOf(type, DnsType::Any));
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    for (int number = 0; number < 20'000; ++number) {
        world.inject(1, questionOf(type, DnsType::Any));
        if (number % 50 == 0)
            world.pass(5ms);
    }
    QVERIFY(bob.found().contains("Alice"));
}

void MdnsTroubleTest::foreignServicesAreNotKept()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    world.pass(1s);
    DnsMessage printers;
    printers.response = true;
    const DnsName printer = DnsName::literal("_ipp._tcp.local");
    for (int number = 0; number < 50; ++number)
        printers.answers << DnsRecord::ptr(printer, *printer.under(QByteArray::number(number)), 75min);
    // A pointer that leads out of its type is no service of it.
    printers.answers << DnsRecord::ptr(type, *printer.under("Alice"), 75min);
    world.inject(1, printers);
    QVERIFY(!bob.node.hasNews());
}

void MdnsTroubleTest::aDeviceThatIsThereNeverVanishes()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(2s);
    for (int minute = 0; minute < 180; ++minute) {
        world.pass(1min);
        QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    }
}

void MdnsTroubleTest::aDoubtedDeviceProvesItselfOrVanishes()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.inject(1, announcementOf("Ghost", "ghost"));
    world.pass(3s);
    QCOMPARE(bob.found().size(), 2);
    bob.node.doubt(*type.under("Alice"));
    bob.node.doubt(*type.under("Ghost"));
    world.pass(12s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
}

void MdnsTroubleTest::aSilentDeviceVanishesWhenItsTimeIsOver()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    world.pass(1s);
    world.inject(1, announcementOf("Alice", "alice", 60s));
    world.log.clear();
    world.pass(59s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    int refreshes = 0; // at 80, 85, 90 and 95 %
    for (const auto &sent : world.log)
        refreshes += sent.message.questions.contains(DnsQuestion{*type.under("Alice"), DnsType::Srv}) ? 1 : 0;
    QCOMPARE(refreshes, 4);
    world.pass(2s);
    QVERIFY(bob.found().isEmpty());
}

PITANGA_TEST(MdnsTroubleTest)
#include "tst_mdns_trouble.moc"
