#include "engine/discovery/dns_message.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

const DnsName type = DnsName::literal("_pitanga._tcp.local");
const DnsName instance = *type.under("Amina's laptop");
const DnsName host = DnsName::literal("pitanga-3f2a.local");

DnsMessage answerOfEverything()
{
    DnsMessage message;
    message.response = true;
    message.answers = {DnsRecord::ptr(type, instance, 75min), DnsRecord::srv(instance, host, 45880, 120s),
                       DnsRecord::txt(instance, {"txtvers=1", "id=3f2a"}, 75min)};
    message.additionals = {DnsRecord::address(host, QHostAddress(QStringLiteral("192.168.1.20")), 120s),
                           DnsRecord::address(host, QHostAddress(QStringLiteral("fe80::1")), 120s),
                           DnsRecord::nsec(host, {DnsType::A, DnsType::Aaaa}, 120s)};
    return message;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// A response with one record, whose name and data are given as they are.
QByteArray oneRecord(const QByteArray &name, const char *typeHex, const QByteArray &data)
{
    return hex("000084000000000100000000") + name + hex(typeHex) + hex("000100000078") +
           QByteArray(1, char(data.size() >> 8)) + QByteArray(1, char(data.size() & 0xff)) + data;
}

} // namespace

class DnsMessageTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead();
    void namesAreCompressedExactly();
    void namesCompareWithoutCaseAndKeepIt();
    void namesHaveLimits();
    void namesAreToldReadably();
    void recordsSayWhatTheyHold();
    void brokenPacketsAreNotRead_data();
    void brokenPacketsAreNotRead();
    void recordsOfOtherClassesAreLeftOut();
    void aPointerChainEnds();
    void aPacketHasAtMostSoManyRecords();
    void largeMessagesAreSplit();
    void additionalsGiveWayFirst();
    void everyBrokenVariantIsReadOrRefused();
    void randomBytesAreReadOrRefused();
};

void DnsMessageTest::whatIsWrittenIsRead()
{
    DnsMessage message = answerOfEverything();
    message.id = 7;
    const auto read = readDnsMessage(writeDnsMessage(message));
    QVERIFY(read);
    QCOMPARE(read->id, quint16(7));
    QVERIFY(read->response && !read->truncated);
    QCOMPARE(read->answers.size(), 3);
    QCOMPARE(read->additionals.size(), 3);
    for (qsizetype at = 0; at < 3; ++at) {
        QVERIFY(read->answers[at].sameAs(message.answers[at]));
        QVERIFY(read->additionals[at].sameAs(message.additionals[at]));
        QVERIFY(read->answers[at].ttl == message.answers[at].ttl);
        QCOMPARE(read->answers[at].flush, message.answers[at].flush);
    }

    DnsMessage question;
    question.truncated = true;
    question.questions = {{type, DnsType::Ptr, true}, {host, DnsType::Any, false}};
    question.authorities = {message.answers[1]};
    const auto asked = readDnsMessage(writeDnsMessage(question));
    QVERIFY(asked && !asked->response && asked->truncated);
    QVERIFY(asked->questions[0].unicast && !asked->questions[1].unicast);
    QCOMPARE(asked->questions[1].name, host);
    QCOMPARE(asked->authorities.size(), 1);
}

void DnsMessageTest::namesAreCompressedExactly()
{
    DnsMessage message = answerOfEverything();
    message.additionals.removeLast(); // the name inside NSEC stands in full
    const QByteArray packet = writeDnsMessage(message);
    QCOMPARE(packet.count("_pitanga"), 1);
    QCOMPARE(packet.count("local"), 1);
    QCOMPARE(packet.count("laptop"), 1);

    DnsMessage twoCases; // Kolibri compares letters exactly: one must not stand in for the other
    twoCases.questions = {{DnsName::literal("Kolibri.local"), DnsType::Ptr},
                          {DnsName::literal("kolibri.local"), DnsType::Ptr}};
    const auto read = readDnsMessage(writeDnsMessage(twoCases));
    QCOMPARE(read->questions[0].name.firstLabel(), "Kolibri");
    QCOMPARE(read->questions[1].name.firstLabel(), "kolibri");
}

void DnsMessageTest::namesCompareWithoutCaseAndKeepIt()
{
    QCOMPARE(DnsName::literal("Kolibri._sub.LOCAL"), DnsName::literal("kolibri._SUB.local"));
    QCOMPARE(DnsName::literal("Kolibri.local").text(), "Kolibri.local.");
    QVERIFY(instance.endsWith(type));
    QVERIFY(!type.endsWith(instance));
    QCOMPARE(instance.parent(), type);
    QVERIFY(DnsName().parent().isRoot());
}

void DnsMessageTest::namesHaveLimits()
{
    QVERIFY(!type.under(""));
    QVERIFY(type.under(QByteArray(63, 'x')));
    QVERIFY(!type.under(QByteArray(64, 'x')));
    QVERIFY(!DnsName::ofText("a..local"));
    DnsName name;
    while (const auto longer = name.under(QByteArray(20, 'x')))
        name = *longer;
    QVERIFY(name.wire().size() <= 255 && name.wire().size() > 230);
}

void DnsMessageTest::namesAreToldReadably()
{
    QCOMPARE(DnsName().text(), ".");
    QCOMPARE(DnsName().under("a.b\\c\x01")->text(), "a\\.b\\\\c\\001.");
}

void DnsMessageTest::recordsSayWhatTheyHold()
{
    const DnsMessage message = answerOfEverything();
    QCOMPARE(*message.answers[0].target(), instance);
    QCOMPARE(*message.answers[1].target(), host);
    QCOMPARE(*message.answers[1].port(), quint16(45880));
    QCOMPARE(message.answers[2].strings(), (QList<QByteArray>{"txtvers=1", "id=3f2a"}));
    QCOMPARE(*message.additionals[0].host(), QHostAddress(QStringLiteral("192.168.1.20")));
    QCOMPARE(*message.additionals[1].host(), QHostAddress(QStringLiteral("fe80::1")));
    QVERIFY(!message.answers[0].port() && !message.answers[0].host() && !message.additionals[0].target());
    QVERIFY(DnsRecord::txt(instance, {}, 1s).strings().isEmpty());
    const DnsRecord cut{instance, DnsType::Txt, false, 1s, QByteArray("\x09") + "short"};
    QVERIFY(cut.strings().isEmpty());
}

void DnsMessageTest::brokenPacketsAreNotRead_data()
{
    QTest::addColumn<QByteArray>("packet");
    const QByteArray name = type.wire();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << hex("00008400");
    QTest::newRow("more records than there are") << hex("000084000000000500000000");
    QTest::newRow("65,535 questions") << hex("00000000ffff000000000000");
    QTest::newRow("another opcode") << hex("000008000000000000000000");
    QTest::newRow("a response code") << hex("000084030000000000000000");
    QTest::newRow("a pointer to itself") << oneRecord(hex("c00c"), "0010", "");
    QTest::newRow("a pointer forwards") << oneRecord(hex("c020"), "0010", "");
    QTest::newRow("a pointer into the header") << oneRecord(hex("c002"), "0010", "");
    QTest::newRow("a pointer beyond the end") << oneRecord(hex("ffff"), "0010", "");
    QTest::newRow("a reserved label type") << oneRecord(hex("4061"), "0010", "");
    QTest::newRow("a label beyond the end") << hex("000084000000000100000000") + hex("3f6162");
    QTest::newRow("an address of 3 bytes") << oneRecord(name, "0001", "abc");
    QTest::newRow("an IPv6 address of 4 bytes") << oneRecord(name, "001c", "abcd");
    QTest::newRow("SRV without a host") << oneRecord(name, "0021", hex("000000000050"));
    QTest::newRow("PTR whose name ends early") << oneRecord(name, "000c", hex("0161000000"));
    QTest::newRow("PTR whose name goes on") << oneRecord(name, "000c", hex("0561"));
    QTest::newRow("data beyond the end") << oneRecord(name, "0010", "abcdef").chopped(3);
    QTest::newRow("too long a name") << oneRecord((QByteArray(1, 63) + QByteArray(63, 'x')).repeated(4) + '\0',
                                                  "0010", "");
    QTest::newRow("too large") << QByteArray(dnsLimits::packetBytes + 1, '\0');
}

void DnsMessageTest::brokenPacketsAreNotRead()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!readDnsMessage(packet));
}

void DnsMessageTest::recordsOfOtherClassesAreLeftOut()
{
    QByteArray packet = oneRecord(type.wire(), "0010", "abc");
    packet[12 + type.wire().size() + 3] = 3; // CHAOS
    const auto read = readDnsMessage(packet);
    QVERIFY(read && read->answers.isEmpty());
    const auto large =
        readDnsMessage(oneRecord(type.wire(), "0010", QByteArray(dnsLimits::dataBytes + 1, 'x')));
    QVERIFY(large && large->answers.isEmpty());
}

/// Pointers to pointers, each a step backwards: legal one by one, and together a waste of time.
void DnsMessageTest::aPointerChainEnds()
{
    QByteArray chain = hex("00");
    for (int number = 0; number < 2000; ++number) {
        const int target = number == 0 ? 23 : 24 + 2 * (number - 1);
        chain.append(char(0xc0 | target >> 8)).append(char(target & 0xff));
    }
    // A record whose data is the chain, and one whose name is its end.
    QByteArray packet = hex("000084000000000200000000") + hex("00") + hex("0010") + hex("000100000078");
    packet += QByteArray(1, char(chain.size() >> 8)) + QByteArray(1, char(chain.size() & 0xff)) + chain;
    QCOMPARE(packet.indexOf(chain), qsizetype(23));
    const int last = 24 + 2 * 1999;
    packet.append(char(0xc0 | last >> 8)).append(char(last & 0xff)).append(hex("00100001000000780000"));
    QVERIFY(!readDnsMessage(packet));
}

void DnsMessageTest::aPacketHasAtMostSoManyRecords()
{
    DnsMessage message;
    for (int number = 0; number < dnsLimits::records; ++number)
        message.questions << DnsQuestion{DnsName(), DnsType::A};
    QVERIFY(readDnsMessage(writeDnsMessage(message)));
    message.questions << DnsQuestion{};
    QVERIFY(!readDnsMessage(writeDnsMessage(message)));
}

void DnsMessageTest::largeMessagesAreSplit()
{
    DnsMessage question;
    question.questions = {{type, DnsType::Ptr}};
    for (int number = 0; number < 100; ++number)
        question.answers << DnsRecord::ptr(type, *type.under("Laptop number " + QByteArray::number(number)),
                                           75min);
    const QList<QByteArray> packets = splitDnsMessage(question, 1440);
    QVERIFY(packets.size() > 1);
    qsizetype answers = 0;
    for (const QByteArray &packet : packets) {
        const auto read = readDnsMessage(packet);
        QVERIFY(read && packet.size() <= 1440);
        answers += read->answers.size();
        QCOMPARE(read->truncated, &packet != &packets.last()); // more known answers follow
        QCOMPARE(read->questions.size(), &packet == &packets.first() ? 1 : 0);
    }
    QCOMPARE(answers, 100);
}

void DnsMessageTest::additionalsGiveWayFirst()
{
    DnsMessage message = answerOfEverything();
    message.additionals << DnsRecord::txt(instance, {QByteArray(250, 'x'), QByteArray(250, 'y')}, 1s);
    const QList<QByteArray> packets = splitDnsMessage(message, 400);
    QCOMPARE(packets.size(), 1);
    const auto read = readDnsMessage(packets.first());
    QCOMPARE(read->answers.size(), 3);
    QCOMPARE(read->additionals.size(), 3);
}

/// Every byte of a good packet takes a hundred other values, and every length is tried: what is read can be
/// written and read again.
void DnsMessageTest::everyBrokenVariantIsReadOrRefused()
{
    const QByteArray good = writeDnsMessage(answerOfEverything());
    SeededRandom random(5353);
    int readable = 0;
    const auto check = [&](const QByteArray &packet) {
        const auto read = readDnsMessage(packet);
        if (!read)
            return;
        ++readable;
        for (const DnsRecord &record : read->answers + read->authorities + read->additionals) {
            record.strings();
            QVERIFY(!record.hasName() || record.target()->text().size() <= 4 * 255);
        }
        const auto again = readDnsMessage(writeDnsMessage(*read));
        QVERIFY(again && again->answers.size() == read->answers.size());
    };
    for (qsizetype length = 0; length <= good.size(); ++length)
        check(good.first(length));
    for (qsizetype at = 0; at < good.size(); ++at)
        for (int round = 0; round < 100; ++round) {
            QByteArray packet = good;
            packet[at] = char(random.below(256));
            if (round % 4 == 0)
                packet[random.below(int(good.size()))] = char(0xc0);
            check(packet);
        }
    QVERIFY(readable > 1000);
}

void DnsMessageTest::randomBytesAreReadOrRefused()
{
    SeededRandom random(6762);
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray packet = random.bytes(12 + random.below(200));
        packet[2] = char(packet[2] & 0x84); // past the first doors
        packet[3] = 0;
        for (const int at : {4, 6, 8, 10}) {
            packet[at] = 0;
            packet[at + 1] = char(packet[at + 1] & 3);
        }
        readable += readDnsMessage(packet) ? 1 : 0;
    }
    QVERIFY(readable > 0);
}

PITANGA_TEST(DnsMessageTest)
#include "tst_dns_message.moc"
