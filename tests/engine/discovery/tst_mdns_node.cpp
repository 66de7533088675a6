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

class MdnsNodeTest : public QObject
{
    Q_OBJECT
private slots:
    void twoDevicesFindEachOther();
    void aNewcomerIsAnsweredAtOnce();
    void namesAreProbedBeforeTheyAreUsed();
    void aTakenNameGetsANumber();
    void ofTwoWhoProbeAtOnceOneKeepsTheName();
    void aNameTakenLaterIsDefended();
    void goodbyeMakesADeviceVanish();
    void questionsBackOff();
    void knownAnswersAreNotRepeated();
    void knownAnswersMayComeInSeveralPackets();
    void theSameQuestionOfAnotherIsEnough();
    void anAnswerIsNotRepeatedWithinASecond();
    void simpleAskersAreAnsweredAlone();
    void unicastIsAnsweredByUnicastWhereAllHeardItLately();
    void whatANameLacksIsDenied();
    void aFlushReplacesWhatWasKnown();
    void whatIsMissingIsAskedFor();
};

void MdnsNodeTest::twoDevicesFindEachOther()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice", 1111)});
    bob.node.publish({serviceOf("Bob", "bob", 2222)});
    world.pass(2s);
    QCOMPARE(alice.found(), QList<QByteArray>{"Bob"});
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    for (const HeardService &service : bob.services())
        if (service.instance.firstLabel() == "Alice") {
            QCOMPARE(service.port, quint16(1111));
            QCOMPARE(service.host, DnsName::literal("alice.local"));
            QCOMPARE(service.addresses, alice.links.first().addresses);
            QVERIFY(service.txt.contains("txtvers=1"));
        }
}

void MdnsNodeTest::aNewcomerIsAnsweredAtOnce()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10min);
    auto &bob = world.add({1});
    world.pass(300ms); // question after at most 120 ms, answer after at most 120 ms
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
}

void MdnsNodeTest::namesAreProbedBeforeTheyAreUsed()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(700ms);
    QVERIFY(alice.node.announcedLabels().isEmpty());
    QCOMPARE(world.count(0, true), 0);
    int probes = 0;
    for (const auto &sent : world.log)
        if (!sent.message.authorities.isEmpty()) {
            ++probes;
            QCOMPARE(sent.message.questions.size(), 2); // the instance and the host
            QVERIFY(sent.message.questions[0].type == DnsType::Any);
        }
    QVERIFY(probes == 2 || probes == 3);
    world.pass(10s);
    QCOMPARE(alice.node.announcedLabels(), QList<QByteArray>{"Alice"});
    QCOMPARE(world.count(0, true), 3); // announcements
    world.log.clear();
    world.pass(1min);
    QCOMPARE(world.count(0, true), 0);
}

void MdnsNodeTest::aTakenNameGetsANumber()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Laptop", "alice")});
    world.pass(5s);
    auto &bob = world.add({1});
    bob.node.publish({serviceOf("laptop", "alice", 3333)}); // both names, in another case
    world.pass(5s);
    QCOMPARE(alice.node.announcedLabels(), QList<QByteArray>{"Laptop"});
    QCOMPARE(bob.node.announcedLabels(), QList<QByteArray>{"laptop (2)"});
    QCOMPARE(alice.everybody(), (QList<QByteArray>{"Laptop", "laptop (2)"}));
    for (const HeardService &service : alice.services())
        if (service.port == 3333) {
            QCOMPARE(service.host, DnsName::literal("alice-2.local"));
            QCOMPARE(service.addresses, bob.links.first().addresses);
        }
}

void MdnsNodeTest::ofTwoWhoProbeAtOnceOneKeepsTheName()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    auto &carol = world.add({1});
    alice.node.publish({serviceOf("Laptop", "alice", 1)});
    bob.node.publish({serviceOf("Laptop", "bob", 2)});
    carol.node.publish({serviceOf("Laptop", "carol", 3)});
    world.pass(15s);
    QCOMPARE(alice.everybody(), (QList<QByteArray>{"Laptop", "Laptop (2)", "Laptop (3)"}));
    QCOMPARE(bob.everybody(), alice.everybody());
    QCOMPARE(carol.everybody(), alice.everybody());
}

void MdnsNodeTest::aNameTakenLaterIsDefended()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Laptop", "alice")});
    world.pass(10s);
    // Somebody says that the name is elsewhere, without having probed for it.
    world.log.clear();
    world.inject(1, announcementOf("Laptop", "mallory"));
    world.pass(3s);
    QCOMPARE(alice.node.announcedLabels(), QList<QByteArray>{"Laptop"}); // probed again, and nobody answered
    QVERIFY(world.count(0, true) >= 1);
    // Somebody who goes on saying so gets the name; we get a number, not a fight.
    for (int round = 0; round < 20; ++round) {
        world.inject(1, announcementOf("Laptop", "mallory"));
        world.pass(200ms);
    }
    world.log.clear();
    world.pass(10s);
    QCOMPARE(alice.node.announcedLabels().size(), 1);
    QVERIFY(alice.node.announcedLabels().first() != "Laptop");
}

void MdnsNodeTest::goodbyeMakesADeviceVanish()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    auto &bob = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(3s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
    alice.node.publish({});
    world.pass(1500ms);
    QVERIFY(bob.found().isEmpty());
}

void MdnsNodeTest::questionsBackOff()
{
    MulticastWorld world;
    world.add({1});
    world.pass(2h);
    QList<Moment> asked;
    for (const auto &sent : world.log)
        asked << sent.at;
    QVERIFY(asked.size() > 10 && asked.size() < 30); // two types, seldom in one packet
    world.log.clear();
    world.pass(3h);
    QVERIFY(world.log.size() <= 8); // hourly
}

void MdnsNodeTest::knownAnswersAreNotRepeated()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    DnsMessage asked = questionOf(type, DnsType::Ptr);
    asked.answers = {DnsRecord::ptr(type, *type.under("Alice"), 70min)};
    world.inject(1, asked);
    world.pass(1s);
    QCOMPARE(world.count(0, true), 0);
    asked.answers.first().ttl = 5min; // known, and soon forgotten
    world.inject(1, asked);
    world.pass(1s);
    QCOMPARE(world.count(0, true), 1);
}

void MdnsNodeTest::knownAnswersMayComeInSeveralPackets()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    DnsMessage first = questionOf(type, DnsType::Ptr);
    first.truncated = true;
    world.inject(1, first);
    world.pass(300ms);
    QCOMPARE(world.count(0, true), 0); // it waits for the rest
    DnsMessage rest;
    rest.answers = {DnsRecord::ptr(type, *type.under("Alice"), 70min)};
    world.inject(1, rest);
    world.pass(1s);
    QCOMPARE(world.count(0, true), 0);
    world.inject(1, first);
    world.pass(1s);
    QCOMPARE(world.count(0, true), 1); // no rest came
}

void MdnsNodeTest::theSameQuestionOfAnotherIsEnough()
{
    MulticastWorld world;
    world.add({1});
    world.pass(20s); // next question in some 12 s
    world.log.clear();
    for (int second = 0; second < 60; ++second) {
        world.inject(1, questionOf(type, DnsType::Ptr));
        world.inject(1, questionOf(kolibriType(), DnsType::Ptr));
        world.pass(1s);
    }
    QCOMPARE(world.count(0, false), 0);
}

void MdnsNodeTest::anAnswerIsNotRepeatedWithinASecond()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    for (int round = 0; round < 100; ++round) {
        world.inject(1, questionOf(*type.under("Alice"), DnsType::Srv));
        world.pass(20ms);
    }
    QVERIFY(world.count(0, true) >= 2 && world.count(0, true) <= 3); // in two seconds
}

void MdnsNodeTest::simpleAskersAreAnsweredAlone()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    DnsMessage asked = questionOf(type, DnsType::Ptr);
    asked.id = 99;
    world.inject(1, writeDnsMessage(asked), QHostAddress(QStringLiteral("10.1.0.77")), 40000);
    QCOMPARE(world.log.size(), size_t(1));
    const auto &reply = world.log.front();
    QCOMPARE(reply.to.address, QHostAddress(QStringLiteral("10.1.0.77")));
    QCOMPARE(reply.to.port, quint16(40000));
    QCOMPARE(reply.message.id, quint16(99));
    QCOMPARE(reply.message.questions.size(), 1);
    QVERIFY(reply.message.answers.first().ttl <= 10s);
    QVERIFY(reply.message.additionals.size() >= 3);
    for (const DnsRecord &record : reply.message.additionals)
        QVERIFY(!record.flush);
}

void MdnsNodeTest::unicastIsAnsweredByUnicastWhereAllHeardItLately()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    world.inject(1, questionOf(type, DnsType::Ptr, true));
    QVERIFY(!world.log.empty() && !world.log.front().to.address.isNull());
    world.pass(1h);
    world.log.clear();
    world.inject(1, questionOf(type, DnsType::Ptr, true));
    world.pass(1s);
    QVERIFY(world.log.front().to.address.isNull()); // so that all hear it again
}

void MdnsNodeTest::whatANameLacksIsDenied()
{
    MulticastWorld world;
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(10s);
    world.log.clear();
    world.inject(1, questionOf(DnsName::literal("alice.local"), DnsType::Aaaa)); // it has IPv4 only
    world.pass(1s);
    QCOMPARE(world.count(0, true), 1);
    QVERIFY(world.log.front().message.answers.first().type == DnsType::Nsec);
}

void MdnsNodeTest::aFlushReplacesWhatWasKnown()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    world.pass(1s);
    world.inject(1, announcementOf("Alice", "alice"));
    world.pass(5s);
    DnsMessage moved = announcementOf("Alice", "alice");
    moved.answers = {
        DnsRecord::address(DnsName::literal("alice.local"), QHostAddress(QStringLiteral("10.9.9.10")), 120s)};
    world.inject(1, moved);
    world.pass(2s);
    QCOMPARE(bob.services().front().addresses, QList{QHostAddress(QStringLiteral("10.9.9.10"))});
}

void MdnsNodeTest::whatIsMissingIsAskedFor()
{
    MulticastWorld world;
    auto &bob = world.add({1});
    world.pass(1s);
    world.log.clear();
    DnsMessage pointer;
    pointer.response = true;
    pointer.answers = {DnsRecord::ptr(type, *type.under("Alice"), 75min)};
    world.inject(1, pointer);
    world.pass(2min);
    int asked = 0;
    for (const auto &sent : world.log)
        asked += sent.message.questions.contains(DnsQuestion{*type.under("Alice"), DnsType::Srv}) ? 1 : 0;
    QCOMPARE(asked, 6); // and then it is let be
    QVERIFY(bob.found().isEmpty());
    auto &alice = world.add({1});
    alice.node.publish({serviceOf("Alice", "alice")});
    world.pass(3s);
    QCOMPARE(bob.found(), QList<QByteArray>{"Alice"});
}

PITANGA_TEST(MdnsNodeTest)
#include "tst_mdns_node.moc"
