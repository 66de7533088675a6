// What somebody on the network can do at the desk of meetings who never means to compare anything.
#include "endpoint_world.h"
#include "engine/wire/key_pinning.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

const QByteArray aminasKey(64, 'a');
const QByteArray mallorysKey(64, 'b');

/// Somebody who calls the desk.
struct Caller
{
    Caller(SeededRandom &random, const QByteArray &key, const QByteArray &called)
        : key(key), id(random.uuidHex()), party(MeetingParty::caller(random, key, called))
    {
    }

    Meeting meeting() const
    {
        Meeting meeting;
        meeting.id = id;
        meeting.theirKey = key;
        meeting.name = QStringLiteral("Caller");
        return meeting;
    }

    QByteArray key;
    QByteArray id;
    MeetingParty party;
};

} // namespace

class TestMeetingDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void aCallThatShowsNothingKeepsNobodyFromComparing();
    void ofTwoThatCallTheFirstToRevealIsShown();
    void whoNeverRevealsWaitsLongerEachTime();
    void callsThatShowNothingAreFewAndForgotten();
    void noScreenHearsOfACallThatNeverShowedAnything();
    void manyCallsAtOnceAreNoMoreThanThreeTries();
    void whoCallsUnderTheIdOfAComparedDeviceIsToldApart();
    void anotherWithThatIdDoesNotSwitchTheCheckOff();

private:
    MeetingDesk &desk() { return m_world->desk->meetings; }
    FrozenClock &clock() { return m_world->device.clock(); }
    Caller caller(const QByteArray &key)
    {
        return {m_world->ids, key, FrontDesk::ownKey(*m_world->device.device())};
    }
    Result<Meeting> receive(const Caller &caller)
    {
        return desk().receive(caller.meeting(), caller.party.commitment());
    }
    Result<Meeting> reveal(const Caller &caller)
    {
        return desk().reveal(caller.id, caller.key, caller.party.nonce());
    }
    Peer remember(const QByteArray &instance, const QByteArray &key, bool compared);

    std::unique_ptr<EndpointWorld> m_world;
    std::vector<Meeting> m_shown;
};

void TestMeetingDesk::init()
{
    m_world = std::make_unique<EndpointWorld>();
    m_shown.clear();
    desk().setScreen([this](const Meeting &meeting) { m_shown.push_back(meeting); });
}

Peer TestMeetingDesk::remember(const QByteArray &instance, const QByteArray &key, bool compared)
{
    clock().advance(1s);
    Peer peer;
    peer.id = m_world->ids.uuidHex();
    peer.address = "https://192.0.2.1/";
    peer.instanceId = instance;
    peer.fingerprint = key;
    peer.compared = compared;
    need(PeerTable(m_world->device.store()).save(peer));
    return peer;
}

void TestMeetingDesk::aCallThatShowsNothingKeepsNobodyFromComparing()
{
    VERIFY_OK(receive(caller(mallorysKey)));
    const Caller amina = caller(aminasKey);
    VERIFY_OK(receive(amina)); // others are not told that this device is busy
    QVERIFY(!desk().current());
    VERIFY_OK(reveal(amina));
    desk().happened(amina.id, amina.key, MeetingEvent::Ends, {});

    Meeting ours;
    ours.theirKey = aminasKey;
    VERIFY_OK(desk().call(ours)); // and the person here may call
}

void TestMeetingDesk::ofTwoThatCallTheFirstToRevealIsShown()
{
    const Caller mallory = caller(mallorysKey);
    const Caller amina = caller(aminasKey);
    VERIFY_OK(receive(mallory));
    VERIFY_OK(receive(amina));
    VERIFY_OK(reveal(amina));
    const auto late = reveal(mallory);
    VERIFY_FAILS(late, Usage);
    QCOMPARE(late.error().forLog, QStringLiteral("busy"));
    QCOMPARE(desk().current()->id, amina.id);
    QCOMPARE(m_shown.size(), size_t(1));
    QCOMPARE(m_shown.front().id, amina.id);
}

void TestMeetingDesk::whoNeverRevealsWaitsLongerEachTime()
{
    std::vector<int> waited;
    for (int call = 0; call < 12; ++call) {
        int seconds = 0;
        for (; !receive(caller(mallorysKey)); ++seconds)
            clock().advance(1s);
        waited.push_back(seconds);
        QVERIFY2(!receive(caller(mallorysKey)), "a second one beside it");
        clock().advance(15s);
        VERIFY_OK(receive(caller(QByteArray::number(call).rightJustified(64, '0')))); // others need not wait
    }
    QCOMPARE(waited[0], 0);
    QCOMPARE(waited[1], 0); // a network may fail
    QCOMPARE(waited[2], 0);
    QCOMPARE(waited[3], 15);
    QCOMPARE(waited[4], 30);
    QCOMPARE(waited.back(), 600);

    const Caller mallory = caller(mallorysKey);
    clock().advance(10min);
    VERIFY_OK(receive(mallory));
    VERIFY_OK(reveal(mallory));
    desk().happened(mallory.id, mallory.key, MeetingEvent::Ends, {});
    VERIFY_OK(receive(caller(mallorysKey))); // who reveals is as anybody
}

void TestMeetingDesk::callsThatShowNothingAreFewAndForgotten()
{
    std::vector<Caller> callers;
    for (int number = 0; number < 500; ++number) {
        clock().advance(1ms);
        callers.push_back(caller(QByteArray::number(number).rightJustified(64, '0')));
        VERIFY_OK(receive(callers.back()));
        if (number % 2)
            desk().happened(callers.back().id, callers.back().key, MeetingEvent::Ends, {});
    }
    size_t known = 0;
    size_t waiting = 0;
    for (const Caller &one : callers) {
        const auto meeting = desk().find(one.id);
        known += meeting.has_value();
        waiting += meeting && meeting->isUnderWay();
    }
    QVERIFY(waiting <= MeetingDesk::mostWaiting);
    QVERIFY(known <= MeetingDesk::mostWaiting + MeetingDesk::mostRemembered + 1);
    VERIFY_OK(reveal(callers[498])); // the newest are those that are kept
}

void TestMeetingDesk::noScreenHearsOfACallThatNeverShowedAnything()
{
    const Caller left = caller(mallorysKey);
    VERIFY_OK(receive(left));
    desk().happened(left.id, left.key, MeetingEvent::Ends, {});
    const Caller misfit = caller(aminasKey);
    VERIFY_OK(receive(misfit));
    VERIFY_FAILS(desk().reveal(misfit.id, misfit.key, QByteArray(64, '0')), NotAuthorised);
    VERIFY_OK(receive(caller(QByteArray(64, 'c'))));
    clock().advance(15s);
    desk().expire();
    QVERIFY(m_shown.empty()); // it may show another one just now
}

void TestMeetingDesk::manyCallsAtOnceAreNoMoreThanThreeTries()
{
    std::vector<Caller> callers;
    for (const char digit : {'1', '2', '3', '4'}) {
        callers.push_back(caller(QByteArray(64, digit)));
        VERIFY_OK(receive(callers.back()));
    }
    for (int attempt = 0; attempt < MeetingTries::allowed; ++attempt) {
        VERIFY_OK(reveal(callers[size_t(attempt)]));
        desk().happened(callers[size_t(attempt)].id, callers[size_t(attempt)].key, MeetingEvent::Ends, {});
    }
    const auto fourth = reveal(callers.back());
    VERIFY_FAILS(fourth, Refused);
    QCOMPARE(fourth.error().forLog, QStringLiteral("too_many_tries"));
}

/// The device that was compared is called by its own key only.
void TestMeetingDesk::whoCallsUnderTheIdOfAComparedDeviceIsToldApart()
{
    const QByteArray instance(32, 'e');
    const Peer amina = remember(instance, aminasKey, true);
    remember(instance, mallorysKey, false); // announced itself under her id, later
    const Caller mallory = caller(mallorysKey);
    HttpRequest request{"POST", "/api/pitanga/v1/meetings/", {}, {}};
    request.headers.add("Content-Type", "application/json");
    request.secure = true;
    request.peerCertificateFingerprint = mallorysKey;
    request.body = Json::object({{"id", mallory.id},
                                 {"instance_id", instance},
                                 {"name", "Amina’s laptop\nwords compared\u2069 \u202e:"},
                                 {"commitment", mallory.party.commitment()}})
                       .toCompact();
    QCOMPARE(m_world->send(request).status, 201);
    VERIFY_OK(reveal(mallory));
    QVERIFY(m_shown.front().keyChanged);
    QCOMPARE(m_shown.front().peerId, amina.id);
    QCOMPARE(m_shown.front().name, QStringLiteral("Amina’s laptop words compared :")); // on one line
}

void TestMeetingDesk::anotherWithThatIdDoesNotSwitchTheCheckOff()
{
    const QByteArray instance(32, 'e');
    Store &store = m_world->device.store();
    const Peer amina = remember(instance, aminasKey, true);
    QVERIFY(need(isImpostor(store, instance, mallorysKey)));
    const Peer mallory = remember(instance, mallorysKey, false);
    QVERIFY(need(isImpostor(store, instance, mallorysKey)));
    QVERIFY(need(isImpostor(store, instance, QByteArray(64, 'f'))));
    QVERIFY(need(isImpostor(store, instance, {})));
    QVERIFY(!need(isImpostor(store, instance, aminasKey)));
    QCOMPARE(need(PeerTable(store).byInstance(instance))->id, amina.id);
    remember(QByteArray(32, 'd'), aminasKey, false); // nor does somebody with her key hide that it was compared
    QCOMPARE(need(PeerTable(store).byKey(aminasKey))->id, amina.id);
    need(PeerTable(store).confirmKey(mallory.id, mallorysKey)); // a copied home that people compared, too
    QVERIFY(!need(isImpostor(store, instance, mallorysKey)));
}

PITANGA_TEST(TestMeetingDesk)
#include "tst_meeting_desk.moc"
