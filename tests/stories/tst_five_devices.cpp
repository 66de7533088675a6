#include "engine/storage/query.h"
#include "engine/tables/transfer_table.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

// Words that only the learner's own records hold: where one is found, something of her is left.
constexpr auto oldName = "Amina Juma";
constexpr auto newName = "Amina Juma-Recognisable";
constexpr auto herWriting = "a sentence that she alone wrote";

QByteArray lessonTitled(SchoolDevice &device, const char *title)
{
    return need(readText(device.db(), "SELECT id FROM lesson WHERE title = ?1", title)).value_or(QByteArray());
}

} // namespace

/// The story of a school, a learner's laptop at home, and three devices of the city, over real sockets.
///
/// One story in order: each test goes on where the one before it ended.
class FiveDevicesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void homeReceivesItsLearnerAndNobodyElse();
    void aWeekAtHomeReachesTheSchoolAndALessonStaysThere();
    void theCityAndTheCloudsGetEverything();
    void aDeletionTravels();
    void aConflictKeepsBothVersionsEverywhere();
    void anErasureLeavesNoByte();
    void whatWasWrittenMeanwhileIsErasedToo();
    void whatAnInterruptedTransferReceivedIsErasedToo();
    void anotherProgramsLeftoversGoWithTheErasure();
    void atTheEndNobodyHasAnythingToSay();

private:
    std::vector<SchoolDevice *> all() { return {&m_facility, &m_home, &m_city, &m_cloud, &m_city2}; }
    /// Everything reaches everybody: the first round carries news outwards, the second answers to them.
    void syncAll();
    void verifyAllSound();
    /// All that may be equal is: the four full devices everywhere, Home in what its certificate opens.
    void verifyAllEqual();
    Filter learnersData() const;
    qint64 workOf(SchoolDevice &device, const QByteArray &learner);

    SchoolDevice m_facility{QStringLiteral("Facility"), 1};
    SchoolDevice m_home{QStringLiteral("Home"), 2};
    SchoolDevice m_city{QStringLiteral("City"), 3};
    SchoolDevice m_cloud{QStringLiteral("Cloud"), 4};
    SchoolDevice m_city2{QStringLiteral("City 2"), 5};
    QByteArray m_school;
    QByteArray m_learner;
};

#define VERIFY_SYNCED(expression)                                                                              \
    do {                                                                                                       \
        const QByteArray wrong = wrongIn(expression);                                                          \
        QVERIFY2(wrong.isEmpty(), wrong.constData());                                                          \
    } while (false)

#define VERIFY_EVERYTHING()                                                                                    \
    do {                                                                                                       \
        verifyAllSound();                                                                                      \
        if (QTest::currentTestFailed())                                                                        \
            return;                                                                                            \
        verifyAllEqual();                                                                                      \
        if (QTest::currentTestFailed())                                                                        \
            return;                                                                                            \
    } while (false)

void FiveDevicesTest::initTestCase()
{
    m_school = m_facility.importSample();
    m_learner = m_facility.person("amina_j");
}

Filter FiveDevicesTest::learnersData() const
{
    return Filter::fromText(m_school + ":allusers-ro\n" + m_school + ":user-ro:" + m_learner + '\n' + m_school +
                            ":user-rw:" + m_learner);
}

qint64 FiveDevicesTest::workOf(SchoolDevice &device, const QByteArray &learner)
{
    return need(readInteger(device.db(), "SELECT count(*) FROM contentsessionlog WHERE user_id = ?1", learner))
        .value();
}

void FiveDevicesTest::verifyAllSound()
{
    for (SchoolDevice *device : all()) {
        const QString faults = device->faults();
        QVERIFY2(faults.isEmpty(), qPrintable(device->name() + QStringLiteral(": ") + faults));
    }
}

void FiveDevicesTest::verifyAllEqual()
{
    const StoredRecords school = m_facility.stored();
    for (SchoolDevice *full : {&m_city, &m_cloud, &m_city2}) {
        const QByteArray found = difference(school, full->stored());
        QVERIFY2(found.isEmpty(), (full->name().toUtf8() + ": " + found).constData());
    }
    const StoredRecords atHome = m_home.stored();
    const QByteArray found = difference(school, atHome, learnersData());
    QVERIFY2(found.isEmpty(), ("Home: " + found).constData());
    for (const auto &[id, record] : atHome)
        QVERIFY2(learnersData().contains(record.partition),
                 (record.model + ' ' + id + " is not Home's").constData());
}

void FiveDevicesTest::syncAll()
{
    for (int round = 0; round < 2; ++round) {
        VERIFY_SYNCED(m_home.sync(m_facility));
        VERIFY_SYNCED(m_city.sync(m_facility));
        VERIFY_SYNCED(m_city.sync(m_cloud));
        VERIFY_SYNCED(m_city2.sync(m_cloud));
    }
    VERIFY_SYNCED(m_city.sync(m_cloud));
    VERIFY_SYNCED(m_city.sync(m_facility));
    VERIFY_SYNCED(m_home.sync(m_facility));
}

void FiveDevicesTest::homeReceivesItsLearnerAndNobodyElse()
{
    VERIFY_OK(m_home.join(m_facility, m_school, m_learner));
    const SyncSummary summary = m_home.sync(m_facility);
    VERIFY_SYNCED(summary);

    const StoredRecords atHome = m_home.stored();
    const StoredRecords atSchool = m_facility.stored();
    QCOMPARE(summary.received.added, qint64(atHome.size()));
    QCOMPARE(summary.received.total(), qint64(atHome.size()));
    QCOMPARE(summary.sent.records, 0);
    for (const auto &[id, record] : atHome) {
        const QByteArray rest = record.partition.mid(m_school.size());
        QVERIFY2(
            record.partition.startsWith(m_school) &&
                (rest == ":allusers-ro" || rest == ":user-ro:" + m_learner || rest == ":user-rw:" + m_learner),
            (record.model + " of " + record.partition).constData());
        QVERIFY(record == atSchool.at(id));
    }
    const QByteArray missing = difference(atSchool, atHome, learnersData());
    QVERIFY2(missing.isEmpty(), missing.constData());
    QCOMPARE(need(readInteger(m_home.db(), "SELECT count(*) FROM facilityuser")).value(), 1);
    QVERIFY(workOf(m_home, m_learner) > 0);
    verifyAllSound();
}

void FiveDevicesTest::aWeekAtHomeReachesTheSchoolAndALessonStaysThere()
{
    constexpr int sessions = 100;
    const qint64 before = workOf(m_facility, m_learner);
    for (int i = 0; i < sessions; ++i)
        m_home.addWork(m_school, m_learner, i);
    const QByteArray coach = m_facility.person("otieno");
    const QByteArray classroom = need(readText(m_facility.db(), "SELECT id FROM classroom LIMIT 1")).value();
    m_facility.create("lesson", Json::object({{"dataset_id", m_school},
                                              {"title", "A new lesson"},
                                              {"collection_id", classroom},
                                              {"created_by_id", coach}}));

    const SyncSummary summary = m_home.sync(m_facility);
    VERIFY_SYNCED(summary);
    QCOMPARE(summary.sent.records, sessions);
    QCOMPARE(summary.received.total(), 0);
    QCOMPARE(workOf(m_facility, m_learner), before + sessions);
    // A lesson stands in the school's own partition, which a learner's certificate does not open.
    QVERIFY(!lessonTitled(m_facility, "A new lesson").isEmpty());
    QVERIFY(lessonTitled(m_home, "A new lesson").isEmpty());
    QCOMPARE(difference(m_facility.stored(), m_home.stored(), learnersData()), QByteArray());
    verifyAllSound();
}

void FiveDevicesTest::theCityAndTheCloudsGetEverything()
{
    const qint64 everything = qint64(m_facility.stored().size());
    VERIFY_OK(m_city.join(m_facility, m_school));
    const SyncSummary city = m_city.sync(m_facility);
    VERIFY_SYNCED(city);
    QCOMPARE(city.received.added, everything);

    // Whoever holds the school can let others in: Cloud asks City, City 2 asks Cloud.
    VERIFY_OK(m_cloud.join(m_city, m_school));
    const SyncSummary cloud = m_city.sync(m_cloud);
    VERIFY_SYNCED(cloud);
    QCOMPARE(cloud.sent.records, everything);
    QCOMPARE(cloud.received.total(), 0);
    VERIFY_OK(m_city2.join(m_cloud, m_school));
    const SyncSummary city2 = m_city2.sync(m_cloud);
    VERIFY_SYNCED(city2);
    QCOMPARE(city2.received.added, everything);

    QCOMPARE(workOf(m_city2, m_learner), workOf(m_home, m_learner));
    VERIFY_EVERYTHING();
}

void FiveDevicesTest::aDeletionTravels()
{
    const QByteArray lesson = lessonTitled(m_city2, "A new lesson");
    QCOMPARE(need(m_city2.records().remove("lesson", lesson)), 1);
    const QByteArray session = m_home.addWork(m_school, m_learner, 1);
    syncAll();
    QVERIFY(lessonTitled(m_facility, "A new lesson").isEmpty());
    QVERIFY(m_facility.stored().at(lesson).deleted);
    QVERIFY(!m_facility.stored().at(session).deleted);

    QCOMPARE(need(m_home.records().remove("contentsessionlog", session)), 1);
    syncAll();
    for (SchoolDevice *device : all()) {
        QVERIFY(device->stored().at(session).deleted);
        QCOMPARE(
            need(readInteger(device->db(), "SELECT count(*) FROM contentsessionlog WHERE id = ?1", session)),
            0);
    }
    VERIFY_EVERYTHING();
}

// checklist 175, 184
void FiveDevicesTest::aConflictKeepsBothVersionsEverywhere()
{
    VERIFY_OK(m_facility.records().change("facilityuser", m_learner,
                                          Json::object({{"full_name", newName}, {"birth_year", "2012"}})));
    VERIFY_OK(m_city2.records().change("facilityuser", m_learner, Json::object({{"birth_year", "2013"}})));
    // City has the school's version when City 2's comes to Cloud: whoever receives second keeps both.
    VERIFY_SYNCED(m_city.sync(m_facility));
    VERIFY_SYNCED(m_city2.sync(m_cloud));
    const SyncSummary meeting = m_city.sync(m_cloud);
    VERIFY_SYNCED(meeting);
    QCOMPARE(meeting.received.merged, 1);
    syncAll();

    for (SchoolDevice *device : all()) {
        const StoredRecord record = device->stored().at(m_learner);
        QVERIFY2(record.conflicting.contains("\"2013\"") && record.serialized.contains("\"2012\""),
                 (device->name().toUtf8() + ": " + record.serialized + " | " + record.conflicting).constData());
        QCOMPARE(need(readText(device->db(), "SELECT full_name FROM facilityuser WHERE id = ?1", m_learner)),
                 newName);
    }
    VERIFY_EVERYTHING();
}

// checklist 25, 155
void FiveDevicesTest::anErasureLeavesNoByte()
{
    VERIFY_OK(m_home.records().create(
        "usersessionlog",
        Json::object({{"dataset_id", m_school}, {"user_id", m_learner}, {"pages", herWriting}})));
    syncAll();
    for (SchoolDevice *device : all())
        for (const char *trace : {oldName, newName, herWriting})
            QVERIFY2(!device->fileWith(trace).isEmpty(), (device->name().toUtf8() + ": " + trace).constData());

    const qint64 hers = need(readInteger(m_facility.db(),
                                         "SELECT count(*) FROM _store WHERE shown AND partition IN"
                                         " (SELECT number FROM _partition WHERE path LIKE '%' || ?1)",
                                         m_learner))
                            .value();
    QVERIFY(hers > 100);
    QVERIFY(need(m_facility.records().erase("facilityuser", m_learner)) >= hers);
    syncAll();
    for (SchoolDevice *device : all()) {
        for (const auto &[id, record] : device->stored()) {
            if (record.partition.endsWith(m_learner)) // what had been deleted earlier is not spared
                QVERIFY2(record.deleted && record.erased && record.serialized == "{}" &&
                             record.conflicting.isEmpty(),
                         (device->name().toUtf8() + ": " + record.model + ' ' + id).constData());
        }
        QCOMPARE(workOf(*device, m_learner), 0);
        for (const char *trace : {oldName, newName, herWriting, "amina_j"})
            QVERIFY2(device->fileWith(trace).isEmpty(),
                     (device->name().toUtf8() + ": " + trace + " in " + device->fileWith(trace)).constData());
    }
    VERIFY_EVERYTHING();
}

void FiveDevicesTest::whatWasWrittenMeanwhileIsErasedToo()
{
    const QByteArray other = m_facility.person("baraka");
    constexpr auto words = "written while the erasure was on its way";
    VERIFY_OK(m_city2.records().create(
        "usersessionlog", Json::object({{"dataset_id", m_school}, {"user_id", other}, {"pages", words}})));
    VERIFY_SYNCED(m_city2.sync(m_cloud));
    QVERIFY(!m_cloud.fileWith(words).isEmpty());
    VERIFY_OK(m_facility.records().erase("facilityuser", other));
    syncAll();
    for (SchoolDevice *device : all())
        for (const char *trace : {words, "Baraka Mwakyembe"})
            QVERIFY2(device->fileWith(trace).isEmpty(),
                     (device->name().toUtf8() + ": " + trace + " in " + device->fileWith(trace)).constData());
    VERIFY_EVERYTHING();
}

void FiveDevicesTest::whatAnInterruptedTransferReceivedIsErasedToo()
{
    const QByteArray other = m_facility.person("zuhura");
    const QByteArray name =
        need(readText(m_facility.db(), "SELECT full_name FROM facilityuser WHERE id = ?1", other))
            .value_or(QByteArray());
    QVERIFY(!name.isEmpty());
    Transfer transfer{.id = *TransferId::fromHex(QByteArray(32, '7')),
                      .session =
                          need(readInteger(m_city2.db(), "SELECT max(number) FROM _sync_session")).value()};
    need(TransferTable(m_city2.store()).add(transfer));
    need(Query(m_city2.db(),
               "INSERT INTO incoming.record SELECT NULL, ?1, id, model, partition, source_id, saved_by,"
               " saved_at, 0, 0, '', coalesce(stored, visible), '' FROM _store WHERE id = ?2")
             .run(transfer.number, other));

    VERIFY_OK(m_facility.records().erase("facilityuser", other));
    syncAll();
    for (SchoolDevice *device : all())
        QVERIFY2(device->fileWith(name).isEmpty(),
                 (device->name().toUtf8() + ": " + name + " in " + device->fileWith(name)).constData());
    VERIFY_EVERYTHING();
}

void FiveDevicesTest::anotherProgramsLeftoversGoWithTheErasure()
{
    const QByteArray other = m_city.person("chebet");
    constexpr auto words = "Chebet as another program described her";
    // Long enough for pages of its own, which a program that knows nothing of us leaves behind as they are.
    const QByteArray longText = Json(QByteArray(words).repeated(1000)).toCompact();
    {
        ForeignProgram program(m_city.device()->databasePath());
        QCOMPARE(program.run("PRAGMA secure_delete=OFF"), QByteArray());
        for (const QByteArray &text : {longText, QByteArray("null")})
            QCOMPARE(
                program.runWith("UPDATE facilityuser SET extra_demographics = ? WHERE id = ?", {text, other}),
                QByteArray());
    }
    VERIFY_OK(m_city.db().truncateLog());
    QCOMPARE(m_city.fileWith(words), "pitanga.db");

    VERIFY_OK(m_city.records().erase("facilityuser", other));
    syncAll();
    for (SchoolDevice *device : all())
        for (const char *trace : {words, "Chebet Kiprono"})
            QVERIFY2(device->fileWith(trace).isEmpty(),
                     (device->name().toUtf8() + ": " + trace + " in " + device->fileWith(trace)).constData());
    VERIFY_EVERYTHING();
}

// checklist 199
void FiveDevicesTest::atTheEndNobodyHasAnythingToSay()
{
    for (const auto &[client, server] : {std::pair(&m_home, &m_facility), std::pair(&m_city, &m_facility),
                                         std::pair(&m_city, &m_cloud), std::pair(&m_city2, &m_cloud)}) {
        const SyncSummary summary = client->sync(*server);
        VERIFY_SYNCED(summary);
        QCOMPARE(summary.received.total(), 0);
        QCOMPARE(summary.sent.records, 0);
    }
    VERIFY_EVERYTHING();
}

PITANGA_TEST(FiveDevicesTest)
#include "tst_five_devices.moc"
