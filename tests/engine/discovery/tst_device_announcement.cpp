#include "engine/discovery/device_announcement.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

namespace {

const QByteArray ours(32, '1');
const QByteArray theirs(32, 'a');
const QByteArray key(64, 'b');

OwnAnnouncement own()
{
    return {.name = "Amina’s laptop", .instanceId = theirs, .fingerprint = key, .port = 45880};
}

/// As it is heard by somebody else.
HeardService heard(const Service &service, const QList<QHostAddress> &addresses = {QHostAddress(0x0a000001)})
{
    const PublishedService published(service);
    return {service.type, published.instance(),   published.host(), service.port, service.txt,
            addresses,    QStringLiteral("wlan0")};
}

HeardService kolibri(const QList<QByteArray> &txt)
{
    Service service{
        .type = kolibriType(), .label = theirs, .host = *DnsName::ofText(theirs + ".kolibri.local")};
    service.port = 8080;
    service.txt = txt;
    return heard(service);
}

const QList<QByteArray> goodKolibri{"application=\"kolibri\"",
                                    "kolibri_version=\"0.17.3\"",
                                    "instance_id=\"" + theirs + '"',
                                    "device_name=\"Sala 3 \\u00e9\"",
                                    "operating_system=\"Linux\"",
                                    "subset_of_users_device=\"FALSE\"",
                                    "prefix=\"/\""};

} // namespace

class DeviceAnnouncementTest : public QObject
{
    Q_OBJECT
private slots:
    void whatAPitangaAnnouncesIsFound();
    void itSaysNothingOfPeople();
    void aPitangaWithoutEncryptionIsFoundOverHttp();
    void aKolibriIsFound();
    void announcementsThatMakeNoSenseAreLeftOut();
    void weDoNotFindOurselves();
    void oneDeviceIsOneHoweverItIsHeard();
    void anotherKeyIsAnotherDevice();
    void addressesComeBestFirstAndAreFew();
    void whoSpeaksThereIsBelievedBeforeWhomOthersTellOf();
    void addressesOfThisMachineCountFromThisMachineOnly();
    void whatKolibriWantsIsAnnounced();
    void longNamesFitTheirPlaces();
};

void DeviceAnnouncementTest::whatAPitangaAnnouncesIsFound()
{
    const auto devices = devicesBehind({heard(servicesOf(own()).front())}, ours);
    QCOMPARE(devices.size(), size_t(1));
    const FoundDevice &device = devices.front();
    QCOMPARE(device.kind, PeerKind::Pitanga);
    QCOMPARE(device.name, QStringLiteral("Amina’s laptop"));
    QCOMPARE(device.instanceId, theirs);
    QCOMPARE(device.fingerprint, key);
    QCOMPARE(device.version, QByteArray(PITANGA_VERSION));
    QCOMPARE(device.addresses, QList{QUrl(QStringLiteral("https://10.0.0.1:45880/"))});
    QCOMPARE(device.networks, QStringList{QStringLiteral("wlan0")});
}

void DeviceAnnouncementTest::itSaysNothingOfPeople()
{
    const auto services = servicesOf(own());
    QList<QByteArray> keys;
    for (const QByteArray &string : services.front().txt)
        keys << string.first(string.indexOf('='));
    QCOMPARE(keys, (QList<QByteArray>{"txtvers", "id", "version", "key"}));
}

void DeviceAnnouncementTest::aPitangaWithoutEncryptionIsFoundOverHttp()
{
    OwnAnnouncement plain = own();
    plain.fingerprint.clear();
    plain.port = 45881;
    const auto devices = devicesBehind({heard(servicesOf(plain).front())}, ours);
    QCOMPARE(devices.front().addresses, QList{QUrl(QStringLiteral("http://10.0.0.1:45881/"))});
    QVERIFY(devices.front().fingerprint.isEmpty());
}

void DeviceAnnouncementTest::aKolibriIsFound()
{
    const auto devices = devicesBehind({kolibri(goodKolibri)}, ours);
    QCOMPARE(devices.size(), size_t(1));
    QCOMPARE(devices.front().kind, PeerKind::Kolibri);
    QCOMPARE(devices.front().name, QStringLiteral("Sala 3 é"));
    QCOMPARE(devices.front().version, "0.17.3");
    QCOMPARE(devices.front().addresses, QList{QUrl(QStringLiteral("http://10.0.0.1:8080/"))});
    QList<QByteArray> withPrefix = goodKolibri;
    withPrefix.last() = "prefix=\"school/\"";
    QCOMPARE(devicesBehind({kolibri(withPrefix)}, ours).front().addresses.first(),
             QUrl(QStringLiteral("http://10.0.0.1:8080/school/")));
}

void DeviceAnnouncementTest::announcementsThatMakeNoSenseAreLeftOut()
{
    std::vector<HeardService> senseless;
    for (const QList<QByteArray> &txt : {QList<QByteArray>{},
                                         {"txtvers=1"},
                                         {"txtvers=2", "id=" + theirs},
                                         {"txtvers=1", "id=xyz"},
                                         {"txtvers=1", "id=" + theirs.toUpper()},
                                         {"txtvers=1", "id=" + theirs, "key=12"},
                                         {"=", "==", "id"}}) {
        Service service = servicesOf(own()).front();
        service.txt = txt;
        senseless.push_back(heard(service));
    }
    for (const char *wrong : {"application=kolibri", "application=\"studio\"", "application="}) {
        QList<QByteArray> txt = goodKolibri;
        txt.first() = wrong;
        senseless.push_back(kolibri(txt));
    }
    QList<QByteArray> otherId = goodKolibri;
    otherId[2] = "instance_id=\"" + ours + '"'; // not that of its label: Kolibri refuses it, too
    senseless.push_back(kolibri(otherId));
    HeardService noPort = heard(servicesOf(own()).front());
    noPort.port = 0;
    senseless.push_back(noPort);
    senseless.push_back(heard(servicesOf(own()).front(),
                              {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QStringLiteral("224.0.0.251")),
                               QHostAddress(QHostAddress::Broadcast)}));
    QVERIFY(devicesBehind(senseless, QByteArray()).empty());
}

void DeviceAnnouncementTest::weDoNotFindOurselves()
{
    QVERIFY(devicesBehind({heard(servicesOf(own()).front())}, theirs).empty());
}

void DeviceAnnouncementTest::oneDeviceIsOneHoweverItIsHeard()
{
    OwnAnnouncement both = own();
    both.kolibriPort = 45881;
    const auto services = servicesOf(both);
    HeardService elsewhere = heard(services[0], {QHostAddress(0x0a000101)});
    elsewhere.network = QStringLiteral("eth0");
    const auto devices = devicesBehind({heard(services[0]), elsewhere, heard(services[1])}, ours);
    QCOMPARE(devices.size(), size_t(1)); // as a Pitanga, which says more
    QCOMPARE(devices.front().kind, PeerKind::Pitanga);
    QCOMPARE(devices.front().addresses.size(), 2);
    QCOMPARE(devices.front().networks.size(), 2);
}

void DeviceAnnouncementTest::anotherKeyIsAnotherDevice()
{
    OwnAnnouncement impostor = own();
    impostor.fingerprint = QByteArray(64, 'c');
    const auto devices =
        devicesBehind({heard(servicesOf(own()).front()), heard(servicesOf(impostor).front())}, ours);
    QCOMPARE(devices.size(), size_t(2));
    QVERIFY(devices[0].key != devices[1].key);
}

void DeviceAnnouncementTest::addressesComeBestFirstAndAreFew()
{
    QHostAddress local(QStringLiteral("fe80::1"));
    local.setScopeId(QStringLiteral("wlan0"));
    QList<QHostAddress> addresses{local, QHostAddress(QStringLiteral("2001:db8::1"))};
    for (quint32 number = 1; number < 50; ++number)
        addresses << QHostAddress(0x0a000000 + number);
    const auto many = devicesBehind({heard(servicesOf(own()).front(), addresses)}, ours);
    QCOMPARE(many.front().addresses.size(), 8);
    const auto three = devicesBehind({heard(servicesOf(own()).front(), addresses.first(3))}, ours);
    QCOMPARE(three.front().addresses[0].host(), QStringLiteral("10.0.0.1"));
    QCOMPARE(three.front().addresses[1].host(), QStringLiteral("2001:db8::1"));
    QCOMPARE(three.front().addresses[2].host(), QStringLiteral("fe80::1%wlan0"));
    // It is remembered as text, and must mean the same when it is read again.
    QCOMPARE(QUrl(three.front().addresses[2].toString()).host(), QStringLiteral("fe80::1%wlan0"));
}

/// Anybody may announce addresses for another device, as many as they like.
void DeviceAnnouncementTest::whoSpeaksThereIsBelievedBeforeWhomOthersTellOf()
{
    QList<QHostAddress> dead;
    for (quint32 number = 1; number < 50; ++number)
        dead << QHostAddress(0x0a000000 + number);
    HeardService itself =
        heard(servicesOf(own()).front(), {QHostAddress(0x0a000101), QHostAddress(0x0a000102)});
    itself.speaking = {QHostAddress(0x0a000102)};
    const auto hearsay = heard(servicesOf(own()).front(), dead);
    for (const std::vector<HeardService> &order :
         {std::vector{hearsay, itself}, std::vector{itself, hearsay}}) {
        const FoundDevice device = devicesBehind(order, ours).front();
        QCOMPARE(device.addresses.first().host(), QStringLiteral("10.0.1.2"));
        QCOMPARE(device.addresses.size(), 8);
        QCOMPARE(device.speaking, 1);
    }
}

void DeviceAnnouncementTest::addressesOfThisMachineCountFromThisMachineOnly()
{
    const QList<QHostAddress> here{
        QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6),
        QHostAddress(QStringLiteral("127.1.2.3")), QHostAddress(QStringLiteral("::ffff:127.0.0.1"))};
    HeardService service = heard(servicesOf(own()).front(), here);
    QVERIFY(devicesBehind({service}, ours).empty());
    service.speaking = {here.first()}; // a second program, where there is no network
    QCOMPARE(devicesBehind({service}, ours).front().addresses,
             QList{QUrl(QStringLiteral("https://127.0.0.1:45880/"))});
}

void DeviceAnnouncementTest::whatKolibriWantsIsAnnounced()
{
    OwnAnnouncement visible = own();
    visible.kolibriPort = 45881;
    const Service service = servicesOf(visible).back();
    const PublishedService published(service);
    QCOMPARE(published.instance().text(), theirs + ".Kolibri._sub._http._tcp.local.");
    QCOMPARE(published.host().text(), theirs + ".kolibri.local.");
    for (const DnsRecord &record :
         published.records({QHostAddress(0x0a000001), QHostAddress(QStringLiteral("fe80::1"))})) {
        QCOMPARE(record.ttl.count(), 60);
        QVERIFY(record.type != DnsType::Aaaa);
    }
    QVERIFY(service.txt.contains("application=\"kolibri\""));
    QVERIFY(service.txt.contains("subset_of_users_device=\"FALSE\""));
    QVERIFY(service.txt.contains("prefix=\"/\""));
    QVERIFY(service.txt.contains("device_name=\"Amina\\u2019s laptop\""));
    // And one of us that hears only this finds a Kolibri there.
    QCOMPARE(devicesBehind({heard(service)}, ours).front().kind, PeerKind::Kolibri);
}

void DeviceAnnouncementTest::longNamesFitTheirPlaces()
{
    OwnAnnouncement wordy = own();
    wordy.name = QStringLiteral("é").repeated(200).toUtf8();
    wordy.kolibriPort = 1;
    for (const Service &service : servicesOf(wordy)) {
        PublishedService published(service);
        for (int round = 0; round < 12; ++round) {
            QVERIFY(published.label().size() <= DnsName::longestLabel);
            QVERIFY(!QString::fromUtf8(published.label()).contains(QChar::ReplacementCharacter));
            published.rename(published.instance());
        }
        QVERIFY(published.label().endsWith(" (13)"));
        for (const QByteArray &string : service.txt)
            QVERIFY(string.size() <= 255);
    }
}

PITANGA_TEST(DeviceAnnouncementTest)
#include "tst_device_announcement.moc"
