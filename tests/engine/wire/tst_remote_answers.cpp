#include "engine/wire/limits.h"
#include "engine/wire/remote_answers.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;

namespace {

const QByteArray goodTransfer =
    R"({"id": "11111111111111111111111111111111", "filter": "aa\nbb", "push": true, "records_total": 7,
        "records_transferred": 3, "server_fsic": "{}", "transfer_stage": "transferring",
        "transfer_stage_status": "pending"})";

} // namespace

/// What peers answer is read or refused; whoever asked never works on with half of it (protocol 6).
class TestRemoteAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aTransferIsRead();
    void aServerWithoutStagesHasDoneWhatItAnswers();
    void aTransferThatMakesNoSenseIsRefused_data();
    void aTransferThatMakesNoSenseIsRefused();
    void recordsAreCutOutOfTheirPage_data();
    void recordsAreCutOutOfTheirPage();
    void aPageThatMakesNoSenseIsRefused_data();
    void aPageThatMakesNoSenseIsRefused();

    void whatAStrangerSaysOfItselfIsShort();
    void aLittleTextDoesNotBecomeManyValues();
    void aServerThatSaysTooMuchOfItselfIsRefused();
};

void TestRemoteAnswers::aTransferIsRead()
{
    const auto transfer = transferFrom(*Json::parse(goodTransfer));
    QVERIFY(transfer);
    QCOMPARE(transfer->id.toHex(), QByteArray(32, '1'));
    QCOMPARE(transfer->filter.toText(), "aa\nbb");
    QVERIFY(transfer->push);
    QCOMPARE(transfer->recordsTotal, std::optional<qint64>(7));
    QCOMPARE(transfer->recordsTransferred, 3);
    QCOMPARE(transfer->serverFsic, std::optional<QByteArray>("{}"));
    QCOMPARE(transfer->stage, Stage::Transferring);
    QCOMPARE(transfer->status, StageStatus::Pending);
}

void TestRemoteAnswers::aServerWithoutStagesHasDoneWhatItAnswers()
{
    const auto transfer =
        transferFrom(*Json::parse(R"({"id": "11111111111111111111111111111111", "filter": "aa"})"));
    QVERIFY(transfer);
    QCOMPARE(transfer->recordsTotal, std::optional<qint64>());
    QCOMPARE(transfer->recordsTransferred, 0);
    QCOMPARE(transfer->stage, Stage::Queuing);
    QCOMPARE(transfer->status, StageStatus::Completed);
}

void TestRemoteAnswers::aTransferThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("an id that is none") << QByteArray("id") << QByteArray(R"("that one")");
    QTest::newRow("a number for an id") << QByteArray("id") << QByteArray("5");
    QTest::newRow("fewer than no records") << QByteArray("records_total") << QByteArray("-1");
    QTest::newRow("fewer than none transferred") << QByteArray("records_transferred") << QByteArray("-4");
    QTest::newRow("more records than there can be") << QByteArray("records_total") << QByteArray("2147483648");
    QTest::newRow("an unknown stage") << QByteArray("transfer_stage") << QByteArray(R"("packing")");
    QTest::newRow("an unknown status") << QByteArray("transfer_stage_status") << QByteArray(R"("fine")");
}

void TestRemoteAnswers::aTransferThatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    Json answer = *Json::parse(goodTransfer);
    answer.set(key, *Json::parse(value));
    const auto transfer = transferFrom(answer);
    QVERIFY(!transfer);
    QCOMPARE(transfer.error().kind, Error::Kind::Data);
    QCOMPARE(
        transfer.error().forPerson,
        QStringLiteral("The other device gave an answer that cannot be understood. It may need an update."));
}

void TestRemoteAnswers::recordsAreCutOutOfTheirPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("records");
    QTest::newRow("a plain list") << QByteArray(R"( [{"a": 1}, {"b": [2]}] )")
                                  << QByteArray(R"([{"a": 1}, {"b": [2]}])");
    QTest::newRow("results last, as stock servers write them")
        << QByteArray(R"({"count": 2, "next": null, "results": [{"a": 1}, {"b": [2]}]})")
        << QByteArray(R"([{"a": 1}, {"b": [2]}])");
    QTest::newRow("results in the middle")
        << QByteArray(R"({"results": [{"a": "]\"}", "b": [2]}], "count": 1})")
        << QByteArray(R"([{"a": "]\"}", "b": [2]}])");
    QTest::newRow("a count of which nobody asks")
        << QByteArray(R"({"count": -4, "results": []})") << QByteArray("[]");
}

void TestRemoteAnswers::recordsAreCutOutOfTheirPage()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, records);
    const auto read = recordsFrom(page);
    QVERIFY(read);
    QCOMPARE(*read, records);
}

void TestRemoteAnswers::aPageThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html>Welcome</html>");
    QTest::newRow("no results") << QByteArray(R"({"count": 0})");
    QTest::newRow("results that are no list") << QByteArray(R"({"results": {"a": [1]}, "count": 1})");
    QTest::newRow("torn") << QByteArray(R"({"count": 2, "results": [{"a": 1}, )");
    QTest::newRow("torn in a text") << QByteArray(R"({"results": [{"a": "b]}}, "count": 1})");
    QTest::newRow("no results of its own") << QByteArray(R"({"a": {"results": [{"a": 1}]}, "count": 1})");
    QTest::newRow("torn before the list") << QByteArray(R"({"count": 2 "results": [{"a": 1}]})");
}

void TestRemoteAnswers::aPageThatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, page);
    const auto read = recordsFrom(page);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Data);
}

// It is kept, and shown.
void TestRemoteAnswers::whatAStrangerSaysOfItselfIsShort()
{
    const QByteArray text(1'000'000, 'a');
    Json facilities = Json::array();
    for (int i = 0; i < 1000; ++i)
        facilities.append(Json::object({{"dataset", QByteArray(32, 'd')},
                                        {"id", QByteArray(32, 'f')},
                                        {"facility", QByteArray(32, 'f')},
                                        {"name", text}}));
    facilities.items()[0].set("id", text);
    facilities.items()[0].set("facility", text);

    PeerIdentity pitanga = identityFrom(Json::object(
        {{"version", text},
         {"kolibri", text},
         {"x_pitanga", Json::object({{"version", text}, {"name", text}, {"facilities", facilities}})}}));
    QVERIFY(pitanga.version.size() <= 100 && pitanga.kolibriVersion.size() <= 100);
    QVERIFY(pitanga.pitangaVersion.size() <= 100 && pitanga.name.size() <= 100);
    QCOMPARE(pitanga.facilities.size(), size_t(50));

    PeerIdentity kolibri;
    addKolibriInfo(Json::object({{"application", "kolibri"}, {"kolibri_version", text}, {"device_name", text}}),
                   kolibri);
    QVERIFY(kolibri.kolibriVersion.size() <= 100 && kolibri.name.size() <= 100);
    kolibri.facilities = kolibriFacilities(facilities);
    QCOMPARE(kolibri.facilities.size(), size_t(50));
    for (const PeerIdentity &identity : {pitanga, kolibri})
        for (const PeerIdentity::Facility &facility : identity.facilities)
            QVERIFY(facility.facilityId.size() == 32 && facility.name.size() <= 100);
}

void TestRemoteAnswers::aLittleTextDoesNotBecomeManyValues()
{
    QVERIFY(readAnswer('[' + QByteArray("1,").repeated(90'000) + "1]"));
    const auto many = readAnswer('[' + QByteArray("1,").repeated(1'000'000) + "1]");
    QVERIFY(!many);
    QCOMPARE(many.error().kind, Error::Kind::Data);
    VERIFY_OK(recordsFrom("{\"results\": [" + QByteArray("1,").repeated(1'000'000) + "1], \"count\": 1}"));
    QVERIFY(!recordsFrom("{\"more\": [" + QByteArray("1,").repeated(1'000'000) + "1], \"results\": []}"));
}

// It is kept with the session.
void TestRemoteAnswers::aServerThatSaysTooMuchOfItselfIsRefused()
{
    const auto saying = [](qint64 bytes) {
        return replyFrom(Json::object({{"signature", "s"}, {"server_instance", QByteArray(bytes, 'a')}}));
    };
    VERIFY_OK(saying(limits::descriptionBytes));
    VERIFY_FAILS(saying(limits::descriptionBytes + 1), Data);
}

PITANGA_TEST(TestRemoteAnswers)
#include "tst_remote_answers.moc"
