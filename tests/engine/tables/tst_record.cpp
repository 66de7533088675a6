#include "tests/engine/school/school_world.h"

#include "engine/sync/serialize.h"
#include "tests/support/foreign_program.h"
#include "tests/support/test_program.h"

#include <utility>

using namespace pitanga;
using namespace pitanga::test;

/// Single records through the engine: the rules of their models hold, every refusal names its field, and what
/// happens in the store is what the views' triggers do.
class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aNewRecordIsShownAndWaitsToBeStamped();
    void whatIsRefusedNamesItsField_data();
    void whatIsRefusedNamesItsField();
    void whoHasNoPasswordSaysSo();
    void aUserNameIsTakenWhateverItsCase();
    void aUserNameMayBeUsedInAnotherFacility();
    void theSameNaturalKeyIsRefusedOnce();
    void aChangeKeepsWhatItDoesNotKnow();
    void aChangeThatChangesNothingIsNone();
    void identityNeverChanges_data();
    void identityNeverChanges();
    void changingIntoATakenUserNameIsRefused();
    void deletingTakesAllThatRefersToIt();
    void leavingAClassLeavesItsGroups();
    void losingTheLastFacilityRoleLosesTheClassRoles();
    void aDeletedRecordRevivesWithItsUnknownKeys();
    void erasingWipesTheTextsOfAllThatWent();
    void erasingReachesWhatWasDeletedBefore();
    void whatWasDeletedCanBeErasedAfterwards();
    void onlyWhatIsHereCanBeChangedOrDeleted();
    void aDamagedTextIsNotChanged();

private:
    Json user(const char *name) const;

    std::unique_ptr<SchoolWorld> m_world;
    Facility m_facility;
    QByteArray m_amina;
    QByteArray m_function; ///< for which the world was made
};

void RecordTest::initTestCase()
{
    (void)rootKey(0);
    (void)rootKey(1);
}

void RecordTest::init()
{
    // Rows about refusals leave everything as it was, so they share a world.
    const QByteArray function = QTest::currentTestFunction();
    if (QTest::currentDataTag() && function == std::exchange(m_function, function))
        return;
    m_function = function;
    m_world = std::make_unique<SchoolWorld>();
    m_facility = m_world->makeFacility();
    m_amina = m_world->add("facilityuser", user("amina"));
}

Json RecordTest::user(const char *name) const
{
    return Json::object({{"dataset_id", m_facility.datasetId},
                         {"facility_id", m_facility.facilityId},
                         {"username", name},
                         {"password", "NOT_SPECIFIED"}});
}

// checklist 3, 21
void RecordTest::aNewRecordIsShownAndWaitsToBeStamped()
{
    const auto record = need(m_world->records().find("facilityuser", m_amina));
    QVERIFY(record.has_value());
    QVERIFY(record->changed);
    QCOMPARE(record->partition, m_facility.datasetId + ":user-ro:" + m_amina);
    QCOMPARE(record->fields.value("username").toUtf8(), "amina");
    QCOMPARE(record->fields.value("full_name"), Json("")); // a default
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE id = '" + m_amina +
                            "' AND saved_by IS NULL AND stored = '' AND shown AND changed AND removal = 0"),
             1);
    QCOMPARE(m_world->count("SELECT count(*) FROM facilityuser WHERE id = '" + m_amina + "'"), 1);

    const auto report = need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(report.stamped, 3); // the data set, the facility, the person
    QVERIFY(report.withheld.isEmpty());
    QVERIFY(!need(m_world->records().find("facilityuser", m_amina))->changed);
}

void RecordTest::whatIsRefusedNamesItsField_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("fields"); // D: the data set, F: the facility, A: Amina
    QTest::addColumn<QByteArray>("named");

    const auto row = [](const char *name, const char *model, const char *fields, const char *named) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(fields) << QByteArray(named);
    };
    row("a name must not be empty", "facilityuser",
        R"({"dataset_id":"D","facility_id":"F","username":"","password":"x"})", "username");
    row("a name has no signs in it", "facilityuser",
        R"({"dataset_id":"D","facility_id":"F","username":"a b","password":"x"})", "username");
    row("what must be given is asked for", "lesson",
        R"({"dataset_id":"D","collection_id":"F","created_by_id":"A"})", "title");
    row("a choice is one of the choices", "facilityuser",
        R"({"dataset_id":"D","facility_id":"F","username":"zuri","password":"x","gender":"blue"})", "gender");
    row("a number is no text", "facilityuser",
        R"({"dataset_id":"D","facility_id":"F","username":7,"password":"x"})", "username");
    row("what it refers to must be here", "facilityuser",
        R"({"dataset_id":"D","facility_id":"00000000000000000000000000000000","username":"zuri","password":"x"})",
        "facility_id");
    row("what it refers to must be of the right kind", "classroom",
        R"({"dataset_id":"D","parent_id":"A","name":"Blue"})", "parent_id");
    row("a text has a limit", "facility", nullptr, "name");
    row("nobody is a member of the facility", "membership",
        R"({"dataset_id":"D","user_id":"A","collection_id":"F"})", "collection_id");
    row("an id is the derived one", "facility",
        R"({"dataset_id":"D","name":"Two","id":"00000000000000000000000000000000"})", "id");
    row("what an identity is made of must be given", "role",
        R"({"dataset_id":"D","user_id":"A","kind":"admin"})", "collection_id");
    row("a role is one of those there are", "role",
        R"({"dataset_id":"D","user_id":"A","collection_id":"F","kind":"king"})", "kind");
}

void RecordTest::whatIsRefusedNamesItsField()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, named);
    if (fields.isNull())
        fields = R"({"dataset_id":"D","name":")" + QByteArray(101, 'n') + "\"}";
    fields.replace("\"D\"", '"' + m_facility.datasetId + '"');
    fields.replace("\"F\"", '"' + m_facility.facilityId + '"');
    fields.replace("\"A\"", '"' + m_amina + '"');
    const qint64 before = m_world->rows();

    const auto made = m_world->records().create(model, need(Json::parse(fields)));

    VERIFY_FAILS(made, Data);
    QVERIFY2(made.error().forPerson.contains(QString::fromUtf8(named)), qPrintable(made.error().forPerson));
    QCOMPARE(m_world->rows(), before);
}

void RecordTest::whoHasNoPasswordSaysSo()
{
    Json zuri = user("zuri");
    zuri.remove("password");
    const QByteArray id = m_world->add("facilityuser", zuri);
    QCOMPARE(need(m_world->records().find("facilityuser", id))->fields.value("password").toUtf8(),
             "NOT_SPECIFIED");
}

void RecordTest::aUserNameIsTakenWhateverItsCase()
{
    m_world->add("facilityuser", user("Жанна"));
    for (const char *name : {"amina", "AMINA", "жАННА"}) {
        const auto made = m_world->records().create("facilityuser", user(name));
        VERIFY_FAILS(made, Data);
        QVERIFY2(made.error().forPerson.contains(QStringLiteral("username: is taken")),
                 qPrintable(made.error().forPerson));
    }
}

void RecordTest::aUserNameMayBeUsedInAnotherFacility()
{
    const Facility other = m_world->makeFacility(QStringLiteral("Nyota"), 1);
    Json there = user("amina");
    there.set("dataset_id", Json(other.datasetId));
    there.set("facility_id", Json(other.facilityId));
    VERIFY_OK(m_world->records().create("facilityuser", there));
}

void RecordTest::theSameNaturalKeyIsRefusedOnce()
{
    const Json role = Json::object({{"dataset_id", m_facility.datasetId},
                                    {"user_id", m_amina},
                                    {"collection_id", m_facility.facilityId},
                                    {"kind", "coach"}});
    m_world->add("role", role);
    const auto again = m_world->records().create("role", role);
    VERIFY_FAILS(again, Data);
    QVERIFY(again.error().forPerson.contains(QStringLiteral("exists already")));

    // Ids of bookmarks say nothing of what is marked, so the pair itself is looked for.
    const Json bookmark = Json::object(
        {{"dataset_id", m_facility.datasetId}, {"user_id", m_amina}, {"contentnode_id", QByteArray(32, 'c')}});
    m_world->add("bookmark", bookmark);
    const auto twice = m_world->records().create("bookmark", bookmark);
    VERIFY_FAILS(twice, Data);
    QVERIFY(twice.error().forPerson.contains(QStringLiteral("contentnode_id")));
}

// checklist 30
void RecordTest::aChangeKeepsWhatItDoesNotKnow()
{
    Json fields = user("zuri");
    fields.set("from_the_future", Json("kept"));
    const QByteArray zuri = m_world->add("facilityuser", fields);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    VERIFY_OK(m_world->records().change("facilityuser", zuri, Json::object({{"full_name", "Zuri Otieno"}})));

    const auto record = need(m_world->records().find("facilityuser", zuri));
    QVERIFY(record->changed);
    QCOMPARE(record->fields.value("full_name").toUtf8(), "Zuri Otieno");
    QCOMPARE(record->fields.value("from_the_future").toUtf8(), "kept");
    // The store keeps the stamped version until the next stamping.
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE id = '" + zuri +
                            "' AND stored NOT LIKE '%Otieno%' AND visible LIKE '%Otieno%'"),
             1);
}

void RecordTest::aChangeThatChangesNothingIsNone()
{
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    VERIFY_OK(m_world->records().change("facilityuser", m_amina, Json::object({{"username", "amina"}})));
    QVERIFY(!need(m_world->records().find("facilityuser", m_amina))->changed);
}

void RecordTest::identityNeverChanges_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"id", "_morango_source_id", "_morango_partition", "dataset_id"})
        QTest::newRow(field) << QByteArray(field);
}

void RecordTest::identityNeverChanges()
{
    QFETCH(QByteArray, field);
    const auto changed =
        m_world->records().change("facilityuser", m_amina, Json::object({{field, QByteArray(32, '0')}}));
    VERIFY_FAILS(changed, Data);
    QVERIFY(changed.error().forPerson.contains(QString::fromUtf8(field)));
}

void RecordTest::changingIntoATakenUserNameIsRefused()
{
    const QByteArray zuri = m_world->add("facilityuser", user("zuri"));
    const auto taken = m_world->records().change("facilityuser", zuri, Json::object({{"username", "Amina"}}));
    VERIFY_FAILS(taken, Data);
    QVERIFY(taken.error().forPerson.contains(QStringLiteral("username")));
    QCOMPARE(need(m_world->records().find("facilityuser", zuri))->fields.value("username").toUtf8(), "zuri");
}

// checklist 24
void RecordTest::deletingTakesAllThatRefersToIt()
{
    const QByteArray classroom = m_world->addCollection("classroom", m_facility, m_facility.facilityId);
    const QByteArray group = m_world->addCollection("learnergroup", m_facility, classroom);
    for (const QByteArray &place : {classroom, group})
        m_world->add("membership", Json::object({{"dataset_id", m_facility.datasetId},
                                                 {"user_id", m_amina},
                                                 {"collection_id", place}}));
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(need(m_world->records().remove("classroom", classroom)), 4);

    QCOMPARE(m_world->countOf("membership"), 0);
    QCOMPARE(m_world->countOf("learnergroup"), 0);
    QCOMPARE(m_world->countOf("facilityuser"), 1);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE removal = 1 AND NOT shown AND NOT changed"
                            " AND stored IS NULL AND NOT deleted"),
             4);
    QCOMPARE(need(serialize(m_world->store(), m_world->profile(), std::nullopt)).deleted, 4);
}

void RecordTest::leavingAClassLeavesItsGroups()
{
    const QByteArray classroom = m_world->addCollection("classroom", m_facility, m_facility.facilityId);
    const QByteArray other = m_world->addCollection("classroom", m_facility, m_facility.facilityId);
    const QByteArray group = m_world->addCollection("learnergroup", m_facility, classroom);
    QByteArray inClass;
    for (const QByteArray &place : {other, group, classroom}) {
        if (place == group) // a group's members are in its class
            inClass = m_world->add("membership", Json::object({{"dataset_id", m_facility.datasetId},
                                                               {"user_id", m_amina},
                                                               {"collection_id", classroom}}));
        if (place != classroom)
            m_world->add("membership", Json::object({{"dataset_id", m_facility.datasetId},
                                                     {"user_id", m_amina},
                                                     {"collection_id", place}}));
    }
    QCOMPARE(m_world->countOf("membership"), 3);

    QCOMPARE(need(m_world->records().remove("membership", inClass)), 2);

    QCOMPARE(m_world->count("SELECT count(*) FROM membership WHERE collection_id = '" + other + "'"), 1);
    QCOMPARE(m_world->countOf("membership"), 1);
}

void RecordTest::losingTheLastFacilityRoleLosesTheClassRoles()
{
    const QByteArray classroom = m_world->addCollection("classroom", m_facility, m_facility.facilityId);
    const auto role = [&](const QByteArray &place, const char *kind) {
        return m_world->add("role", Json::object({{"dataset_id", m_facility.datasetId},
                                                  {"user_id", m_amina},
                                                  {"collection_id", place},
                                                  {"kind", kind}}));
    };
    const QByteArray assignable = role(m_facility.facilityId, "classroom assignable coach");
    const QByteArray coach = role(m_facility.facilityId, "coach");
    role(classroom, "coach");

    QCOMPARE(need(m_world->records().remove("role", coach)), 1);
    QCOMPARE(need(m_world->records().remove("role", assignable)), 2);
    QCOMPARE(m_world->countOf("role"), 0);
}

// checklist 152
void RecordTest::aDeletedRecordRevivesWithItsUnknownKeys()
{
    Json role = Json::object({{"dataset_id", m_facility.datasetId},
                              {"user_id", m_amina},
                              {"collection_id", m_facility.facilityId},
                              {"kind", "coach"},
                              {"from_the_future", "kept"}});
    const QByteArray id = m_world->add("role", role);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    need(m_world->records().remove("role", id));
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(m_world->countOf("role"), 0);
    role.remove("from_the_future");

    QCOMPARE(m_world->add("role", role), id);

    QCOMPARE(need(m_world->records().find("role", id))->fields.value("from_the_future").toUtf8(), "kept");
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE id = '" + id + "' AND shown AND NOT deleted"),
             1);
}

// checklist 25, 155
void RecordTest::erasingWipesTheTextsOfAllThatWent()
{
    m_world->add("role", Json::object({{"dataset_id", m_facility.datasetId},
                                       {"user_id", m_amina},
                                       {"collection_id", m_facility.facilityId},
                                       {"kind", "coach"}}));
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(need(m_world->records().erase("facilityuser", m_amina)), 2);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE deleted AND hard_deleted AND visible = '{}'"
                            " AND conflicting = '' AND stored IS NULL"),
             2);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE visible LIKE '%amina%'"), 0);
}

void RecordTest::erasingReachesWhatWasDeletedBefore()
{
    const QByteArray role = m_world->add("role", Json::object({{"dataset_id", m_facility.datasetId},
                                                               {"user_id", m_amina},
                                                               {"collection_id", m_facility.facilityId},
                                                               {"kind", "coach"}}));
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(need(m_world->records().remove("role", role)), 1);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(need(m_world->records().erase("facilityuser", m_amina)), 1);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE visible LIKE '%" + m_amina + "%'"), 0);
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE deleted AND hard_deleted"), 2);
}

void RecordTest::whatWasDeletedCanBeErasedAfterwards()
{
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(need(m_world->records().remove("facilityuser", m_amina)), 1);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));
    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE visible LIKE '%amina%'"), 1);

    QCOMPARE(need(m_world->records().erase("facilityuser", m_amina)), 1);
    need(serialize(m_world->store(), m_world->profile(), std::nullopt));

    QCOMPARE(m_world->count("SELECT count(*) FROM _store WHERE visible LIKE '%amina%'"), 0);
    VERIFY_FAILS(m_world->records().erase("facilityuser", m_amina), Usage); // nothing is left to erase
}

void RecordTest::onlyWhatIsHereCanBeChangedOrDeleted()
{
    const QByteArray nobody(32, '0');
    VERIFY_FAILS(m_world->records().change("facilityuser", nobody, Json::object({{"full_name", "x"}})), Usage);
    VERIFY_FAILS(m_world->records().remove("facilityuser", nobody), Usage);
    VERIFY_FAILS(m_world->records().remove("lesson", m_amina), Usage); // another kind
    VERIFY_FAILS(m_world->records().create("spaceship", Json::object()), Usage);
    VERIFY_FAILS(m_world->records().create("facilityuser", Json("amina")), Data);
    QVERIFY(!need(m_world->records().find("facilityuser", nobody)));
    QVERIFY(!need(m_world->records().find("facilityuser", "no id at all")));
}

void RecordTest::aDamagedTextIsNotChanged()
{
    ForeignProgram(m_world->device.home() + QStringLiteral("/pitanga.db"))
        .run("UPDATE _store SET visible = '[]' WHERE id = '" + m_amina + "'");
    const auto changed =
        m_world->records().change("facilityuser", m_amina, Json::object({{"full_name", "Amina"}}));
    VERIFY_FAILS(changed, Data);
    QVERIFY2(changed.error().forPerson.contains(QStringLiteral("text of this record is damaged")),
             qPrintable(changed.error().forPerson));
}

PITANGA_TEST(RecordTest)
#include "tst_record.moc"
