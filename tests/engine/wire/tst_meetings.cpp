// Two Pitangas get to know each other: two engines with real sockets, and what their screens are told.
#include "engine/engine.h"
#include "engine/host.h"
#include "engine/school/school_file.h"
#include "engine/school/sharing.h"
#include "engine/storage/query.h"
#include "engine/tables/certificate_table.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/meeting_call.h"
#include "engine/wire/pitanga_client.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/tls_relay.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr int soonMs = 30'000;

/// A laptop with its program, as somebody sees it from outside.
class Laptop
{
public:
    Laptop(const QString &name, quint64 seed)
        : m_clock(std::make_shared<FrozenClock>()), m_random(std::make_shared<SeededRandom>(seed))
    {
        MachineFacts machine;
        machine.systemIdOverride = "meeting machine " + QByteArray::number(seed);
        HostOptions hosting;
        hosting.listen = QHostAddress(QHostAddress::LocalHost);
        hosting.httpsPort = 0;
        hosting.httpPort = 0;
        m_options = {.home = m_home.path(),
                     .name = name,
                     .clock = m_clock,
                     .random = m_random,
                     .machine = machine,
                     .profiles = {schoolProfile()}};
        device = need(Device::open(m_options));
        engine = need(Engine::open(m_options, hosting));
        QObject::connect(engine.get(), &Engine::listening,
                         [this](const QStringList &list) { addresses = list; });
        QObject::connect(&engine->meetings(), &Meetings::meetingChanged,
                         [this](const MeetingFact &fact) { meeting = fact; });
        QObject::connect(&engine->meetings(), &Meetings::approvalAsked,
                         [this](const ApprovalRequestFact &fact) { request = fact; });
        QObject::connect(&engine->meetings(), &Meetings::approvalEnded, [this] { request.reset(); });
        engine->serve();
    }

    Store &store()
    {
        if (!m_store)
            m_store = need(device->connect());
        return *m_store;
    }

    QByteArray importSample()
    {
        QFile file(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample cannot be read");
        return need(importSchool(store(), file.readAll())).madeLive.value(0).second;
    }

    /// The other one's id here.
    QString add(const QString &address)
    {
        std::optional<Result<QString>> answer;
        engine->addPeer(address, engine.get(), [&](const Result<QString> &id) { answer = id; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, soonMs))
            qFatal("no answer");
        return need(*answer);
    }
    QString add(const Laptop &other) { return add(other.addresses.first()); }

    PeerFact peer(const QString &id) const
    {
        for (const PeerFact &fact : engine->peers())
            if (fact.id == id)
                return fact;
        return {};
    }
    bool isIn(MeetingState state) const { return meeting && meeting->state == state; }
    FrozenClock &clock() { return *m_clock; }
    QByteArray key() const { return FrontDesk::ownKey(*device); }

    std::shared_ptr<Device> device;
    std::unique_ptr<Engine> engine;
    QStringList addresses;
    std::optional<MeetingFact> meeting;
    std::optional<ApprovalRequestFact> request;

private:
    QTemporaryDir m_home;
    std::shared_ptr<FrozenClock> m_clock;
    std::shared_ptr<SeededRandom> m_random;
    DeviceOptions m_options;
    std::unique_ptr<Store> m_store;
};

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, soonMs)

class TestMeetings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void bothScreensShowTheSameCodeAndBothPinTheKey();
    void wordsAreInTheLanguageOfWhoCalls();
    void ifOneSaysTheyDifferNobodyIsTrusted();
    void aRelayInTheMiddleShowsTwoDifferentCodes();
    void afterThreeTriesNoNewCodeIsMade();
    void nobodyAnsweringEndsAfterTwoMinutes();
    void aChangedKeyIsComparedAgainAndReplaced();
    void aStockPeerOrAnUnencryptedOneCannotBeMet();
    void meetingsNeedEncryptionAndAPlace();
    void twoThatCallEachOtherMeetOnce();
    void joiningIsApprovedWithOneClick();
    void oneLearnerOrSeveralMayBeChosen();
    void oneSyncBringsWhatBelongsToEachLearner();
    void joiningMayBeRefusedAndWithdrawn();
    void whoWasNotComparedCannotAskToJoin();

private:
    void compareAndAgree();
    QStringList joinWithTwoLearners(const QByteArray &school);

    QList<LearnerFact> m_learners;
    Result<> m_emptyChoice;
    std::unique_ptr<Laptop> m_amina;
    std::unique_ptr<Laptop> m_library;
    QString m_libraryId; ///< as Amina's laptop knows it
};

void TestMeetings::init()
{
    m_amina = std::make_unique<Laptop>(QStringLiteral("Amina's laptop"), 1);
    m_library = std::make_unique<Laptop>(QStringLiteral("Library laptop"), 2);
    m_libraryId = m_amina->add(*m_library);
}

void TestMeetings::cleanup()
{
    m_amina.reset();
    m_library.reset();
}

void TestMeetings::compareAndAgree()
{
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    m_amina->engine->meetings().agree(m_amina->meeting->id);
    m_library->engine->meetings().agree(m_library->meeting->id);
    TRY(m_amina->isIn(MeetingState::Agreed) && m_library->isIn(MeetingState::Agreed));
}

void TestMeetings::bothScreensShowTheSameCodeAndBothPinTheKey()
{
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    QCOMPARE(m_amina->meeting->words.size(), 6);
    QCOMPARE(m_amina->meeting->words, m_library->meeting->words);
    QCOMPARE(m_amina->meeting->digits, m_library->meeting->digits);
    QVERIFY(m_amina->meeting->startedHere && !m_library->meeting->startedHere);
    QCOMPARE(m_library->meeting->peerName, QStringLiteral("Amina's laptop"));
    QCOMPARE(m_amina->engine->meetings().current()->id, m_amina->meeting->id);

    m_amina->engine->meetings().agree(m_amina->meeting->id);
    TRY(m_amina->isIn(MeetingState::AgreedHere) && m_library->isIn(MeetingState::AgreedThere));
    QVERIFY(!m_amina->peer(m_libraryId).keyCompared);
    m_library->engine->meetings().agree(m_library->meeting->id);
    TRY(m_amina->isIn(MeetingState::Agreed) && m_library->isIn(MeetingState::Agreed));

    TRY(m_amina->peer(m_libraryId).keyCompared);
    const PeerFact back = m_library->peer(m_library->meeting->peerId);
    QVERIFY(back.keyCompared && back.encrypted);
    QCOMPARE(back.name, QStringLiteral("Amina's laptop"));
    QCOMPARE(QUrl(back.address).port(), QUrl(m_amina->addresses.first()).port()); // so it can call back
    QCOMPARE(need(PeerTable(m_library->store()).byKey(m_amina->key()))->compared, true);
    QCOMPARE(need(PeerTable(m_amina->store()).byKey(m_library->key()))->compared, true);
    QVERIFY(!m_amina->engine->meetings().current());
}

void TestMeetings::wordsAreInTheLanguageOfWhoCalls()
{
    m_amina->engine->meetings().setLanguage(QStringLiteral("sw_KE"));
    m_library->engine->meetings().setLanguage(QStringLiteral("fr"));
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_library->isIn(MeetingState::Comparing));
    QCOMPARE(m_library->meeting->language, QStringLiteral("sw"));
    TRY(m_amina->isIn(MeetingState::Comparing));
    QCOMPARE(m_library->meeting->words, m_amina->meeting->words);
}

void TestMeetings::ifOneSaysTheyDifferNobodyIsTrusted()
{
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    m_amina->engine->meetings().agree(m_amina->meeting->id);
    m_library->engine->meetings().differ(m_library->meeting->id);
    TRY(m_amina->isIn(MeetingState::Differs) && m_library->isIn(MeetingState::Differs));
    QVERIFY(m_amina->meeting->error->forPerson.contains(QStringLiteral("nothing was shared")));
    QVERIFY(!m_amina->peer(m_libraryId).keyCompared);
    QVERIFY(!need(PeerTable(m_library->store()).byKey(m_amina->key())));
}

void TestMeetings::aRelayInTheMiddleShowsTwoDifferentCodes()
{
    const TestDevice relayDevice(schoolProfile(), 9);
    const TlsRelay relay(m_library->addresses.first(), relayDevice.device()->tlsKey());
    const QString relayed = m_amina->add(relay.address());
    m_amina->engine->meetings().meet(relayed);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    QVERIFY(m_amina->meeting->digits != m_library->meeting->digits);
    QVERIFY(m_amina->meeting->words != m_library->meeting->words);
    m_amina->engine->meetings().differ(m_amina->meeting->id);
    TRY(m_library->isIn(MeetingState::Differs));
}

void TestMeetings::afterThreeTriesNoNewCodeIsMade()
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_amina->engine->meetings().meet(m_libraryId);
        TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
        m_library->engine->meetings().leave(m_library->meeting->id); // leaving counts as well
        TRY(m_amina->isIn(MeetingState::Over) && m_library->isIn(MeetingState::Over));
    }
    m_amina->meeting.reset();
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Over));
    QCOMPARE(m_amina->meeting->error->forLog, QStringLiteral("too_many_tries"));
    QVERIFY(m_amina->meeting->words.isEmpty());
    // The other one refuses as well, even a caller that has no such scruples.
    m_amina->clock().advance(std::chrono::minutes(11));
    m_amina->meeting.reset();
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Over));
    QCOMPARE(m_amina->meeting->error->forLog, QStringLiteral("too_many_tries"));
    m_library->clock().advance(std::chrono::minutes(11));
    compareAndAgree();
}

void TestMeetings::nobodyAnsweringEndsAfterTwoMinutes()
{
    m_amina->engine->meetings().meet(m_libraryId);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    m_amina->engine->meetings().agree(m_amina->meeting->id);
    TRY(m_library->isIn(MeetingState::AgreedThere));
    m_library->clock().advance(std::chrono::seconds(121));
    TRY(m_amina->isIn(MeetingState::Over) && m_library->isIn(MeetingState::Over));
    QVERIFY(!m_amina->meeting->error->forPerson.isEmpty());
    QVERIFY(!m_amina->peer(m_libraryId).keyCompared);
}

void TestMeetings::aChangedKeyIsComparedAgainAndReplaced()
{
    Peer library = *need(PeerTable(m_amina->store()).find(m_libraryId.toLatin1()));
    library.fingerprint = QByteArray(64, 'f'); // as if the library's laptop had been set up anew since
    need(PeerTable(m_amina->store()).confirmKey(library.id, library.fingerprint));
    FrontDesk desk(m_amina->device);
    std::optional<Result<Peer>> met;
    std::thread caller([&] {
        const auto store = need(m_amina->device->connect());
        met = MeetingCall(*store, dialOverSockets(*m_amina->device), desk.meetings, {}, {}).run(library);
    });
    const bool shown = QTest::qWaitFor(
        [&] {
            const auto meeting = desk.meetings.current();
            return meeting && meeting->code && m_library->isIn(MeetingState::Comparing);
        },
        soonMs);
    const std::optional<Meeting> here = desk.meetings.current();
    if (shown) {
        desk.meetings.happened(here->id, here->theirKey, MeetingEvent::WeAgree);
        m_library->engine->meetings().agree(m_library->meeting->id);
    }
    caller.join();
    QVERIFY(shown && here->keyChanged);
    VERIFY_OK(*met);
    QCOMPARE((*met)->fingerprint, m_library->key());
    QCOMPARE(need(PeerTable(m_amina->store()).find(library.id))->fingerprint, m_library->key());
}

void TestMeetings::aStockPeerOrAnUnencryptedOneCannotBeMet()
{
    const QString plain = m_amina->add(m_library->addresses.last());
    m_amina->engine->meetings().meet(plain);
    TRY(m_amina->isIn(MeetingState::Over));
    QCOMPARE(m_amina->meeting->error->forLog, QStringLiteral("not_encrypted"));
    QVERIFY(!m_library->meeting);
}

void TestMeetings::meetingsNeedEncryptionAndAPlace()
{
    HttpTransport unencrypted(QUrl(m_library->addresses.last()));
    VERIFY_FAILS(PitangaClient(unencrypted, QStringLiteral("Library")).post("meetings/", Json::object()),
                 Refused);
    HttpTransport nameless(QUrl(m_library->addresses.first())); // TLS, but no key of its own
    VERIFY_FAILS(PitangaClient(nameless, QStringLiteral("Library")).get("approvals/x/"), Refused);
    HttpTransportOptions options;
    options.deviceKey = m_amina->device->tlsKey();
    HttpTransport known(QUrl(m_library->addresses.first()), options);
    PitangaClient client(known, QStringLiteral("Library"));
    VERIFY_FAILS(client.post("meetings/", Json::object({{"id", "short"}})), Refused);
    const QByteArray any(32, 'a');
    const Json noProof = Json::object({{"id", any}, {"instance_id", any}, {"commitment", "none"}});
    const auto refused = client.post("meetings/", noProof);
    VERIFY_FAILS(refused, Refused);
    QCOMPARE(refused.error().forLog, QStringLiteral("does_not_fit"));
    VERIFY_FAILS(client.get("meetings/" + QByteArray(32, 'a') + '/'), Refused);
    VERIFY_FAILS(client.post("nowhere/", Json::object()), Refused);
    QVERIFY(!m_library->meeting);
}

void TestMeetings::twoThatCallEachOtherMeetOnce()
{
    const QString aminaId = m_library->add(*m_amina);
    m_amina->engine->meetings().meet(m_libraryId);
    m_library->engine->meetings().meet(aminaId);
    TRY(m_amina->isIn(MeetingState::Comparing) && m_library->isIn(MeetingState::Comparing));
    QCOMPARE(m_amina->meeting->id, m_library->meeting->id);
    QCOMPARE(m_amina->meeting->digits, m_library->meeting->digits);
}

void TestMeetings::joiningIsApprovedWithOneClick()
{
    const QByteArray school = m_library->importSample();
    compareAndAgree();
    std::optional<Result<FacilityFact>> joined;
    m_amina->engine->meetings().askToJoin(m_libraryId, QString::fromLatin1(school), this,
                                          [&](const Result<FacilityFact> &answer) { joined = answer; });
    TRY(m_library->request.has_value());
    QCOMPARE(m_library->request->facility.name, QStringLiteral("Shule ya Msingi Nyota"));
    QCOMPARE(m_library->request->peerName, QStringLiteral("Amina's laptop"));
    QVERIFY(m_library->request->mayShareEverything);
    QCOMPARE(m_library->engine->meetings().requests().size(), 1);

    std::optional<Result<>> approved;
    m_library->engine->meetings().approve(m_library->request->id, {.everything = true}, this,
                                          [&](const Result<> &answer) { approved = answer; });
    TRY(joined && approved);
    VERIFY_OK(*approved);
    VERIFY_OK(*joined);
    QVERIFY(!m_library->request); // taken from the screen
    const auto roots = need(CertificateTable(m_amina->store()).rootsWeHold());
    QCOMPARE(roots.size(), size_t(1));
    QCOMPARE(roots.front().toHex(), school);
    TRY(!m_amina->engine->device().facilities.isEmpty());
    QSignalSpy ended(m_amina->engine.get(), &Engine::syncEnded);
    m_amina->engine->sync(m_libraryId);
    TRY(!ended.isEmpty());
    QCOMPARE(ended.first().first().value<SyncSummary>().outcome, SyncOutcome::Completed);
}

/// Amina's laptop gets what belongs to the first two learners by name; their ids.
QStringList TestMeetings::joinWithTwoLearners(const QByteArray &school)
{
    compareAndAgree();
    std::optional<QList<LearnerFact>> learners;
    m_library->engine->meetings().learners(
        QString::fromLatin1(school), this,
        [&](const Result<QList<LearnerFact>> &found) { learners = need(found); });
    std::optional<Result<FacilityFact>> joined;
    m_amina->engine->meetings().askToJoin(m_libraryId, QString::fromLatin1(school), this,
                                          [&](const Result<FacilityFact> &answer) { joined = answer; });
    const auto wait = [](auto done) {
        if (!QTest::qWaitFor(done, soonMs))
            qFatal("nothing came");
    };
    wait([&] { return m_library->request.has_value() && learners.has_value(); });
    m_learners = *learners;
    const auto answer = [&](const ApprovalChoice &choice) {
        std::optional<Result<>> approved;
        m_library->engine->meetings().approve(m_library->request->id, choice, this,
                                              [&](const Result<> &given) { approved = given; });
        wait([&] { return approved.has_value(); });
        return *approved;
    };
    m_emptyChoice = answer({}); // the question stays
    const QStringList chosen{m_learners.at(0).id, m_learners.at(1).id};
    need(answer({.everything = false, .learners = chosen}));
    wait([&] { return joined.has_value(); });
    need(*joined);
    return chosen;
}

void TestMeetings::oneLearnerOrSeveralMayBeChosen()
{
    const QByteArray school = m_library->importSample();
    const QStringList chosen = joinWithTwoLearners(school);
    QVERIFY(m_learners.size() > 3);
    for (const LearnerFact &learner : std::as_const(m_learners))
        QVERIFY(learner.name != QStringLiteral("wanjiku_admin") && !learner.name.isEmpty());
    QVERIFY(!m_learners.first().classes.isEmpty());
    VERIFY_FAILS(m_emptyChoice, Usage);
    VERIFY_FAILS(share(m_library->store(), *CertificateId::fromHex(school),
                       {.learners = {QStringLiteral("gone")}}, need(PrivateKey::generate()).publicKey()),
                 Usage);
    QStringList held;
    for (const StoredCertificate &stored : need(CertificateTable(m_amina->store()).all()))
        if (stored.hasPrivateKey) {
            QCOMPARE(stored.certificate.scopeDefinition(), "single-user");
            held << need(readScopeParams(stored.certificate.scopeParams())).value("user_id").toString();
        }
    QCOMPARE(QSet<QString>(held.begin(), held.end()), QSet<QString>(chosen.begin(), chosen.end()));

    // Who holds one learner's certificate can pass on no more than that.
    const auto limits = need(whatCanBeShared(m_amina->store(), *CertificateId::fromHex(school)));
    QVERIFY(!limits.everything);
    QCOMPARE(limits.onlyLearners.size(), 2);
    VERIFY_FAILS(share(m_amina->store(), *CertificateId::fromHex(school), {.everything = true},
                       need(PrivateKey::generate()).publicKey()),
                 NotAuthorised);
}

void TestMeetings::oneSyncBringsWhatBelongsToEachLearner()
{
    const QStringList chosen = joinWithTwoLearners(m_library->importSample());
    std::optional<SyncSummary> synced;
    connect(m_amina->engine.get(), &Engine::syncEnded, this,
            [&](const SyncSummary &summary) { synced = summary; });
    m_amina->engine->lookAgain(); // there was no school when they met
    TRY(!m_amina->peer(m_libraryId).shared.isEmpty());
    m_amina->engine->sync(m_libraryId);
    TRY(synced.has_value());
    QVERIFY2(synced->outcome == SyncOutcome::Completed, qPrintable(synced->error.value_or(Error()).forLog));
    Database &db = m_amina->store().db();
    for (const QString &learner : chosen)
        QVERIFY(need(readText(db, "SELECT id FROM facilityuser WHERE id = ?1", learner.toLatin1())));
    QCOMPARE(need(readInteger(db, "SELECT count(*) FROM facilityuser")).value_or(-1), 2);
}

void TestMeetings::joiningMayBeRefusedAndWithdrawn()
{
    const QByteArray school = m_library->importSample();
    compareAndAgree();
    std::optional<Result<FacilityFact>> joined;
    const auto ask = [&] {
        joined.reset();
        m_amina->engine->meetings().askToJoin(m_libraryId, QString::fromLatin1(school), this,
                                              [&](const Result<FacilityFact> &answer) { joined = answer; });
    };
    ask();
    TRY(m_library->request.has_value());
    m_library->engine->meetings().refuse(m_library->request->id);
    TRY(joined.has_value());
    VERIFY_FAILS(*joined, Refused);
    TRY(!m_library->request);
    ask();
    TRY(m_library->request.has_value());
    m_amina->engine->meetings().stopAsking(m_libraryId);
    TRY(joined.has_value());
    VERIFY_FAILS(*joined, Cancelled);
    TRY(!m_library->request); // withdrawn
    ask();
    TRY(m_library->request.has_value());
    m_library->clock().advance(std::chrono::minutes(11));
    TRY(joined.has_value());
    VERIFY_FAILS(*joined, Refused);
    TRY(!m_library->request);
}

void TestMeetings::whoWasNotComparedCannotAskToJoin()
{
    const QByteArray school = m_library->importSample();
    std::optional<Result<FacilityFact>> joined;
    m_amina->engine->meetings().askToJoin(m_libraryId, QString::fromLatin1(school), this,
                                          [&](const Result<FacilityFact> &answer) { joined = answer; });
    TRY(joined.has_value());
    VERIFY_FAILS(*joined, NotAuthorised);
    // Nor one that only says it was.
    HttpTransportOptions options;
    options.deviceKey = m_amina->device->tlsKey();
    HttpTransport transport(QUrl(m_library->addresses.first()), options);
    PitangaClient client(transport, QStringLiteral("Library"));
    const Json asked = Json::object({{"id", QByteArray(32, '1')},
                                     {"dataset", school},
                                     {"public_key", need(PrivateKey::generate()).publicKey().wire()}});
    VERIFY_FAILS(client.post("approvals/", asked), NotAuthorised);
    QVERIFY(!m_library->request);
}

PITANGA_TEST(TestMeetings)
#include "tst_meetings.moc"
