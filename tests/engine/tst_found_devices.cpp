#include "engine/found_devices.h"
#include "tests/support/frozen_clock.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;
using namespace std::chrono_literals;

namespace {

const QString anyHost = QStringLiteral("10.0.0.1");

FoundDevice device(const QByteArray &instance, const char *address = "https://10.0.0.1:45880/")
{
    FoundDevice found{.key = instance + ":key", .kind = PeerKind::Pitanga, .instanceId = instance};
    found.fingerprint = "key";
    found.addresses = {QUrl(QString::fromLatin1(address))};
    return found;
}

} // namespace

class FoundDevicesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aKnownPeerAppearsMovesAndVanishes();
    void aStrangerIsAskedOnceAndBecomesAPeer();
    void aStrangerThatDoesNotAnswerIsAskedAgainLater();
    void fewStrangersAreAskedAtOnce();
    void manyNamesAtAHostThatKeepsSilentKeepNobodyWaiting();
    void somebodyElseAtAHostIsNoSilenceOfIt();
    void whoSpeaksItselfIsAskedBeforeWhomOthersTellOf();
    void strangersAreBoundedWhateverIsAnnounced();
    void oneHostDoesNotTakeThePlaceOfOthers();
    void theOldestOfTheHostThatHadTheMostGoes();
    void whoIsForgottenStaysAwayWhileItIsAnnounced();

private:
    FoundDevices::Changes update(const std::vector<FoundDevice> &devices)
    {
        return m_found->update(devices, [](const QByteArray &instance, const QByteArray &fingerprint) {
            return instance == "known" && fingerprint == "key" ? std::optional(QStringLiteral("peer"))
                                                               : std::nullopt;
        });
    }
    /// Announces one that answers there, has it asked and met. Who goes for it; nothing where it was not asked.
    std::optional<QStringList> meet(int number, const QString &host)
    {
        const QByteArray name = QByteArray::number(number);
        update({device(name, qPrintable(QStringLiteral("https://%1:45880/").arg(host)))});
        const auto stranger = m_found->takeStranger();
        if (!stranger)
            return std::nullopt;
        const auto old = m_found->identified(stranger->key, QString::fromLatin1(name), host);
        return old ? QStringList{*old} : QStringList();
    }
    std::shared_ptr<FrozenClock> m_clock;
    std::unique_ptr<FoundDevices> m_found;
};

void FoundDevicesTest::init()
{
    m_clock = std::make_shared<FrozenClock>();
    m_found = std::make_unique<FoundDevices>(m_clock);
}

void FoundDevicesTest::aKnownPeerAppearsMovesAndVanishes()
{
    QCOMPARE(update({device("known")}).appeared, QStringList{QStringLiteral("peer")});
    const auto same = update({device("known")});
    QVERIFY(same.appeared.isEmpty() && same.moved.isEmpty() && same.vanished.isEmpty());
    QCOMPARE(update({device("known", "https://10.0.0.2:45880/")}).moved, QStringList{QStringLiteral("peer")});
    QCOMPARE(m_found->deviceOf(QStringLiteral("peer"))->addresses.first().host(), QStringLiteral("10.0.0.2"));
    QVERIFY(!m_found->takeStranger());
    QCOMPARE(update({}).vanished, QStringList{QStringLiteral("peer")});
    QVERIFY(!m_found->deviceOf(QStringLiteral("peer")));
}

void FoundDevicesTest::aStrangerIsAskedOnceAndBecomesAPeer()
{
    QVERIFY(update({device("new")}).appeared.isEmpty());
    const auto stranger = m_found->takeStranger();
    QVERIFY(stranger && stranger->instanceId == "new");
    QVERIFY(!m_found->takeStranger());
    m_found->identified(stranger->key, QStringLiteral("fresh"), anyHost);
    QVERIFY(!m_found->takeStranger());
    QCOMPARE(update({}).vanished, QStringList{QStringLiteral("fresh")});
}

void FoundDevicesTest::aStrangerThatDoesNotAnswerIsAskedAgainLater()
{
    update({device("new")});
    std::chrono::milliseconds last = 0ms;
    for (int failure = 0; failure < 12; ++failure) {
        m_found->didNotAnswer(m_found->takeStranger()->key);
        std::chrono::milliseconds waited = 0ms;
        for (; !m_found->takeStranger(); waited += 1s)
            m_clock->advance(1s);
        QVERIFY(waited >= 15s && waited >= last && waited <= 10min);
        last = waited;
        m_found->didNotAnswer("new:key"); // gives the turn back
        m_clock->advance(1h);
    }
    QCOMPARE(last, std::chrono::milliseconds(10min));
    m_found->didNotAnswer(m_found->takeStranger()->key);
    update({device("new", "https://10.0.0.3:45880/")}); // elsewhere now: worth a try
    QVERIFY(m_found->takeStranger());
}

void FoundDevicesTest::fewStrangersAreAskedAtOnce()
{
    update({device("a"), device("b"), device("c")});
    const auto first = m_found->takeStranger();
    QVERIFY(first && m_found->takeStranger());
    QVERIFY(!m_found->takeStranger());
    m_found->didNotAnswer(first->key);
    const auto third = m_found->takeStranger();
    QVERIFY(third && third->key != first->key);
}

void FoundDevicesTest::manyNamesAtAHostThatKeepsSilentKeepNobodyWaiting()
{
    std::vector<FoundDevice> announced{device("real", "https://10.0.0.2:45880/")};
    for (int ghost = 0; ghost < 100; ++ghost)
        announced.push_back(device("ghost " + QByteArray::number(ghost), "https://10.0.0.9:45880/"));
    update(announced);
    const auto first = m_found->takeStranger();
    const auto second = m_found->takeStranger();
    QVERIFY(first->instanceId.startsWith("ghost") && second->instanceId.startsWith("ghost"));
    update({announced.front()}); // they are gone, and others come
    m_found->didNotAnswer(first->key);
    m_found->didNotAnswer(second->key);
    update(announced);

    const auto third = m_found->takeStranger();
    QVERIFY(third && third->instanceId == "real");
    QVERIFY(!m_found->takeStranger());
    m_found->identified(third->key, QStringLiteral("fresh"), QStringLiteral("10.0.0.2"));

    m_clock->advance(15s);
    QVERIFY(m_found->takeStranger()); // perhaps somebody is there now
}

void FoundDevicesTest::somebodyElseAtAHostIsNoSilenceOfIt()
{
    update({device("ghost 1"), device("ghost 2"), device("ghost 3")});
    for (int ghost = 0; ghost < 3; ++ghost)
        m_found->wasAnother(m_found->takeStranger()->key);
    QVERIFY(!m_found->takeStranger()); // they have had their turn
    update({device("ghost 1"), device("real")});
    QCOMPARE(m_found->takeStranger()->instanceId, "real"); // whose address the others had announced
}

void FoundDevicesTest::whoSpeaksItselfIsAskedBeforeWhomOthersTellOf()
{
    std::vector<FoundDevice> announced{device("zz")};
    announced.front().speaking = 1;
    for (int ghost = 0; ghost < 100; ++ghost)
        announced.push_back(device("ghost " + QByteArray::number(ghost), "https://10.0.0.9:45880/"));
    update(announced);
    QCOMPARE(m_found->takeStranger()->instanceId, "zz");
}

void FoundDevicesTest::strangersAreBoundedWhateverIsAnnounced()
{
    int met = 0;
    for (int round = 0; round < 1000; ++round)
        met += meet(round, QStringLiteral("10.0.%1.1").arg(round % 250)).has_value();
    QCOMPARE(met, FoundDevices::mostStrangers);
    m_clock->advance(1h);
    const auto next = meet(1000, QStringLiteral("10.1.0.1"));
    QVERIFY(next);             // without a restart
    QCOMPARE(next->size(), 1); // and an old one goes
}

void FoundDevicesTest::oneHostDoesNotTakeThePlaceOfOthers()
{
    int met = 0;
    for (int round = 0; round < 200; ++round)
        met += meet(round, anyHost).has_value();
    QCOMPARE(met, FoundDevices::mostOfOneHost);
    QVERIFY(meet(200, QStringLiteral("10.0.0.2")));
    // Nor does it help to announce somebody else's address beside.
    FoundDevice two = device("two");
    two.addresses << QUrl(QStringLiteral("https://10.0.0.3:45880/"));
    update({two});
    QCOMPARE(m_found->takeStranger()->addresses, QList{two.addresses.last()});
}

void FoundDevicesTest::theOldestOfTheHostThatHadTheMostGoes()
{
    QVERIFY(meet(1000, QStringLiteral("10.0.0.2"))->isEmpty());
    for (int round = 0; round < FoundDevices::mostOfOneHost; ++round)
        QVERIFY(meet(round, anyHost)->isEmpty());
    m_clock->advance(1h);
    QCOMPARE(meet(100, anyHost), QStringList{QStringLiteral("0")});
    QCOMPARE(meet(101, anyHost), QStringList{QStringLiteral("1")});
    QVERIFY(meet(1001, QStringLiteral("10.0.0.2"))->isEmpty());
}

void FoundDevicesTest::whoIsForgottenStaysAwayWhileItIsAnnounced()
{
    update({device("known"), device("new")});
    m_found->identified(m_found->takeStranger()->key, QStringLiteral("fresh"), anyHost);
    m_found->forget(QStringLiteral("fresh"));
    QVERIFY(!m_found->takeStranger());
    update({device("known")});
    update({device("known"), device("new")}); // it comes anew
    QVERIFY(m_found->takeStranger());
}

PITANGA_TEST(FoundDevicesTest)
#include "tst_found_devices.moc"
