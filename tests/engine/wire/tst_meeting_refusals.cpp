// What the caller of a meeting or of a request to join is told when the other side does not go along.
#include "engine/tables/certificate_table.h"
#include "engine/wire/front_desk.h"
#include "engine/wire/meeting_call.h"
#include "engine/wire/pitanga_client.h"
#include "engine/wire/remote_answers.h"
#include "tests/support/memory_network.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

const QByteArray address = "http://library/";
const QByteArray dataset(32, 'd');

/// A peer whose key was compared, as this device remembers it.
Peer library()
{
    Peer peer;
    peer.id = "library";
    peer.name = "Library laptop";
    peer.address = address;
    peer.fingerprint = QByteArray(64, 'f');
    peer.compared = true;
    return peer;
}

} // namespace

class TestMeetingRefusals : public QObject
{
    Q_OBJECT
private slots:
    void aPeersReasonBecomesASentence_data();
    void aPeersReasonBecomesASentence();
    void aKolibriHasNoWordsToCompare();
    void oneComparisonIsFinishedBeforeTheNext();
    void whatIsNoCertificateOfTheFacilityIsNotKept_data();
    void whatIsNoCertificateOfTheFacilityIsNotKept();
};

void TestMeetingRefusals::aPeersReasonBecomesASentence_data()
{
    QTest::addColumn<QString>("sentence"); // holds this
    for (const auto &[reason, sentence] : std::initializer_list<std::pair<const char *, const char *>>{
             {"busy", "Library laptop is comparing words with another device."},
             {"too_many_tries", "Library laptop makes no new words for now"},
             {"nobody_there", "On Library laptop Pitanga has no window open"},
             {"not_encrypted", "The connection to Library laptop is not encrypted"},
             {"not_compared", "Library laptop does not know this device yet."},
             {"not_here", "Library laptop cannot let others join this facility"},
             {"said_no", "On Library laptop somebody decided not to let this device join."},
             {"over", "Nobody on Library laptop answered in time."},
             {"unknown", "Library laptop knows nothing of this any more"},
             {"crossing", "The other device called at the same moment."},
             {"of a later version", "Library laptop did not agree to this, for a reason"}})
        QTest::newRow(reason) << QString::fromUtf8(sentence);
}

void TestMeetingRefusals::aPeersReasonBecomesASentence()
{
    QFETCH(QString, sentence);
    const QByteArray reason = QTest::currentDataTag();
    MemoryNetwork network;
    network.attach(address, [&](const HttpRequest &) {
        return HttpResponse::json(403, Json::object({{"reason", reason}}).toCompact());
    });
    const auto transport = network.transport(address);
    const auto asked =
        PitangaClient(*transport, QStringLiteral("Library laptop")).post("approvals/", Json::object());
    QVERIFY(!asked);
    QVERIFY2(asked.error().forPerson.contains(sentence), qPrintable(asked.error().forPerson));
}

void TestMeetingRefusals::aKolibriHasNoWordsToCompare()
{
    MemoryNetwork network;
    network.attach(address, [](const HttpRequest &) {
        return HttpResponse::json(
            200,
            R"({"instance_id": "0123456789abcdef0123456789abcdef", "capabilities": [], "version": "0.8"})");
    });
    TestDevice here(schoolProfile());
    FrontDesk desk(here.device());
    const Dial dial = network.dial();
    const auto met = MeetingCall(here.store(), dial, desk.meetings, {}, {}).run(library());
    VERIFY_FAILS(met, Usage);
    QVERIFY2(met.error().forPerson.startsWith(QStringLiteral("Library laptop is no Pitanga")),
             qPrintable(met.error().forPerson));
}

void TestMeetingRefusals::oneComparisonIsFinishedBeforeTheNext()
{
    TestDevice here(schoolProfile());
    FrontDesk desk(here.device());
    desk.meetings.setScreen([](const Meeting &) {});
    Meeting meeting;
    meeting.theirKey = library().fingerprint;
    VERIFY_OK(desk.meetings.call(meeting));
    const auto second = desk.meetings.call(meeting);
    VERIFY_FAILS(second, Usage);
    QVERIFY2(second.error().forPerson.contains(QStringLiteral("Finish that first")),
             qPrintable(second.error().forPerson));
}

void TestMeetingRefusals::whatIsNoCertificateOfTheFacilityIsNotKept_data()
{
    QTest::addColumn<QByteArray>("chains");
    const QByteArray another = chainText({Transcript("async-full").root()});
    QTest::newRow("none at all") << QByteArray("[]");
    QTest::newRow("an empty chain") << QByteArray("[[]]");
    QTest::newRow("of another facility") << "[" + another + "]";
}

void TestMeetingRefusals::whatIsNoCertificateOfTheFacilityIsNotKept()
{
    QFETCH(QByteArray, chains);
    MemoryNetwork network;
    network.attach(address, [&](const HttpRequest &request) {
        return request.method == "POST"
                   ? HttpResponse::json(201, R"({"state": "waiting"})")
                   : HttpResponse::json(200, R"({"state": "approved", "chains": )" + chains + '}');
    });
    TestDevice here(schoolProfile());
    const auto asked =
        askForApproval(here.store(), network.dial(), library(), *CertificateId::fromHex(dataset), {}, {});
    VERIFY_FAILS(asked, Refused);
    QVERIFY2(asked.error().forPerson.startsWith(QStringLiteral("What that device gave is not a certificate")),
             qPrintable(asked.error().forPerson));
    QVERIFY(need(CertificateTable(here.store()).all()).empty());
}

PITANGA_TEST(TestMeetingRefusals)
#include "tst_meeting_refusals.moc"
