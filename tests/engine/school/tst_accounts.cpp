#include "school_world.h"

#include "engine/trust/password_hash.h"
#include "tests/support/test_program.h"

#include <ctime>
#include <utility>

using namespace pitanga;
using namespace pitanga::test;

namespace {

/// Quick to check: what costs the time of a real password is one row's matter, not every test's.
QByteArray quickHash(const char *password)
{
    return makePasswordHash(password, "salt", 10);
}

constexpr auto sampleDataset = "d425d74d3655c7faf29d5b4ee84627a0";
constexpr auto sampleFacility = "66d906e6f124b0a65f892ea56790e5c5";

} // namespace

/// Who somebody is, and what certificate they may have.
class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSamplePeopleSignIn_data();
    void theSamplePeopleSignIn();
    void theUserPartSaysWhoIsMeant_data();
    void theUserPartSaysWhoIsMeant();
    void theExactNameComesFirst();
    void amongNamesakesThePasswordDecides();
    void anUnknownNameTakesAsLongAsAWrongPassword();
    void nobodyComesInWithoutAPassword();
    void learnersComeInWithoutAPasswordWhereThatIsChosen();
    void anAccountOutsideItsPlaceIsNone();
    void certificatesFollowThePermissions_data();
    void certificatesFollowThePermissions();
    void aRoleOutsideItsPlaceGivesNothing();
    void peopleAreAddedWithTheirRole_data();
    void peopleAreAddedWithTheirRole();
    void whoIsRefusedLeavesNothing();
    void aNewPasswordReplacesTheOldOne();
    void withSeveralFacilitiesOneMustBeNamed();
    void withoutAFacilityThereAreNoPeople();

private:
    QByteArray addPerson(const QByteArray &name, const char *password, const QByteArray &role = {});
    QByteArray findOrAddPerson(const QByteArray &name, const char *password, const QByteArray &role = {});
    QByteArray asSeenBy(const QByteArray &userPart, const char *password, const SignInOptions &options = {});
    /// A record as it could arrive from a peer, in whatever partition.
    void addReceived(const QByteArray &model, const QByteArray &partition, Json fields);

    std::unique_ptr<SchoolWorld> m_world;
    SchoolWorld m_sample{2}; ///< looked at only
    Facility m_facility;
    Facility m_otherFacility;
    QByteArray m_function; ///< for which the world was made
};

void AccountsTest::init()
{
    // Rows of a table ask about one and the same world.
    const QByteArray function = QTest::currentTestFunction();
    if (QTest::currentDataTag() && function == std::exchange(m_function, function))
        return;
    m_function = function;
    m_world = std::make_unique<SchoolWorld>();
    m_facility = m_world->makeFacility();
    m_otherFacility = {};
}

QByteArray AccountsTest::addPerson(const QByteArray &name, const char *password, const QByteArray &role)
{
    const QByteArray id = m_world->add(
        "facilityuser",
        Json::object({{"dataset_id", m_facility.datasetId},
                      {"facility_id", m_facility.facilityId},
                      {"username", name},
                      {"password", password ? quickHash(password) : QByteArray("NOT_SPECIFIED")}}));
    if (!role.isEmpty())
        m_world->add("role", Json::object({{"dataset_id", m_facility.datasetId},
                                           {"user_id", id},
                                           {"collection_id", m_facility.facilityId},
                                           {"kind", role}}));
    return id;
}

QByteArray AccountsTest::findOrAddPerson(const QByteArray &name, const char *password, const QByteArray &role)
{
    for (const Account &account : need(listUsers(m_world->store(), m_facility.facilityId)))
        if (account.username == name)
            return account.id;
    return addPerson(name, password, role);
}

QByteArray AccountsTest::asSeenBy(const QByteArray &userPart, const char *password,
                                  const SignInOptions &options)
{
    const auto account = authenticate(m_world->store(), userPart, password, options);
    if (!account && (account.error().kind != Error::Kind::NotAuthorised ||
                     account.error().forLog != QStringLiteral("Invalid credentials.")))
        return "another error: " + account.error().forLog.toUtf8();
    return account ? account->id : QByteArray("nobody");
}

void AccountsTest::addReceived(const QByteArray &model, const QByteArray &partition, Json fields)
{
    const QByteArray id = QByteArray::number(m_world->rows()).rightJustified(32, '0');
    fields.set("id", Json(id));
    fields.set("dataset_id", Json(m_facility.datasetId));
    need(Query(m_world->device.db(), "INSERT OR IGNORE INTO _partition (path) VALUES (?1)").run(partition));
    need(Query(m_world->device.db(),
               "INSERT INTO _store (id, model, partition, source_id, shown, visible) VALUES (?1,"
               " (SELECT number FROM _model WHERE name = ?2), (SELECT number FROM _partition WHERE path = ?3), "
               "'s', 1, ?4)")
             .run(id, model, partition, fields.toPython()));
}

void AccountsTest::theSamplePeopleSignIn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("right");
    QTest::newRow("the admin") << QByteArray("wanjiku_admin") << QByteArray("sample-admin") << true;
    QTest::newRow("a coach") << QByteArray("otieno") << QByteArray("sample-coach-1") << true;
    QTest::newRow("a coach of one class") << QByteArray("salma_h") << QByteArray("sample-coach-2") << true;
    QTest::newRow("another coach") << QByteArray("rlefebvre") << QByteArray("sample-coach-3") << true;
    QTest::newRow("not with another's password")
        << QByteArray("otieno") << QByteArray("sample-coach-2") << false;
}

void AccountsTest::theSamplePeopleSignIn()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, password);
    QFETCH(bool, right);
    if (m_sample.rows() == 0)
        need(importSchool(m_sample.store(), sampleFile(), {.keepIds = true}));
    const auto account =
        authenticate(m_sample.store(), "username=" + name + "&facility_id=" + sampleFacility, password);
    QCOMPARE(bool(account), right);
    if (right) {
        QCOMPARE(account->username, name);
        QCOMPARE(account->datasetId, sampleDataset);
        QCOMPARE(account->isAdmin(), name == "wanjiku_admin");
    }
}

void AccountsTest::theUserPartSaysWhoIsMeant_data()
{
    QTest::addColumn<QByteArray>("userPart"); // F: the facility, D: the data set
    QTest::addColumn<bool>("meant");
    const auto row = [](const char *name, const char *part, bool meant) {
        QTest::newRow(name) << QByteArray(part) << meant;
    };
    row("a plain name", "amina", true);
    row("a plain name in another case", "AMINA", true);
    row("pairs", "username=amina&facility_id=F", true);
    row("pairs in any order", "facility_id=F&username=amina", true);
    row("pairs as Kolibri names them", "username=amina&facility=F", true);
    row("another facility as Kolibri names it", "username=amina&facility=00000000000000000000000000000000",
        false);
    row("pairs without a facility", "username=amina", true);
    row("a facility with dashes", "username=amina&facility_id=-F-", true);
    row("other pairs are nothing to us", "username=amina&facility_id=F&color=blue", true);
    row("another facility", "username=amina&facility_id=00000000000000000000000000000000", false);
    row("the data set is no facility", "username=amina&facility_id=D", false);
    row("a pair with two signs", "username=amina=x&facility_id=F", false);
    row("a pair without a sign", "username=amina&facility_id", false);
    row("pairs without a name", "facility_id=F", false);
    row("nothing is decoded", "username=ami%6Ea", false);
    row("no name", "", false);
}

// checklist 78
void AccountsTest::theUserPartSaysWhoIsMeant()
{
    QFETCH(QByteArray, userPart);
    QFETCH(bool, meant);
    const QByteArray amina = findOrAddPerson("amina", "secret");
    const QByteArray &hex = m_facility.facilityId;
    userPart.replace("-F-", hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) +
                                '-' + hex.mid(20));
    userPart.replace("facility_id=F", "facility_id=" + hex);
    userPart.replace("facility=F", "facility=" + hex);
    userPart.replace("facility_id=D", "facility_id=" + m_facility.datasetId);
    QCOMPARE(asSeenBy(userPart, "secret"), meant ? amina : QByteArray("nobody"));
    QCOMPARE(asSeenBy(userPart, "wrong"), "nobody");
}

void AccountsTest::theExactNameComesFirst()
{
    const QByteArray small = addPerson("amina", "secret");
    const QByteArray unicode = addPerson("Жанна", "secret");
    const QByteArray large = QByteArray::number(m_world->rows()).rightJustified(32, '0');
    addReceived("facilityuser", m_facility.datasetId + ":user-ro:" + large, // as another device can make it
                Json::object({{"facility_id", m_facility.facilityId},
                              {"username", "Amina"},
                              {"password", quickHash("secret")}}));
    QCOMPARE(asSeenBy("amina", "secret"), small);
    QCOMPARE(asSeenBy("Amina", "secret"), large);
    QCOMPARE(asSeenBy("ЖАННА", "secret"), unicode);
}

void AccountsTest::amongNamesakesThePasswordDecides()
{
    const QByteArray here = addPerson("amina", "here");
    m_facility = m_world->makeFacility(QStringLiteral("Other"), 1);
    const QByteArray there = addPerson("amina", "there");
    QCOMPARE(asSeenBy("amina", "here"), here);
    QCOMPARE(asSeenBy("amina", "there"), there);
    QCOMPARE(asSeenBy("username=amina&facility_id=" + m_facility.facilityId, "here"), "nobody");
}

void AccountsTest::anUnknownNameTakesAsLongAsAWrongPassword()
{
    need(addUser(m_world->store(), {{}, "amina", {}, SchoolRole::Learner, "secret"}));
    addPerson("zuri", nullptr);
    // Time of our own work, whatever else the machine does meanwhile.
    const auto timeOf = [&](const char *name) {
        const std::clock_t start = std::clock();
        (void)asSeenBy(name, "wrong");
        return double(std::clock() - start);
    };
    const double wrong = timeOf("amina");
    for (const char *name : {"nobody_of_that_name", "zuri", "a=b=c"}) {
        const double unknown = timeOf(name);
        QVERIFY2(unknown > wrong / 4 && unknown < wrong * 4, name);
    }
}

void AccountsTest::nobodyComesInWithoutAPassword()
{
    addPerson("zuri", nullptr);
    for (const char *password : {"", "NOT_SPECIFIED", "x"})
        QCOMPARE(asSeenBy("username=zuri&facility_id=" + m_facility.facilityId, password), "nobody");
}

void AccountsTest::learnersComeInWithoutAPasswordWhereThatIsChosen()
{
    m_facility = need(createFacility(m_world->store(), QStringLiteral("Formal"), "formal", rootKey(1)));
    const QByteArray learner = addPerson("zuri", nullptr);
    addPerson("coach", "secret", "coach");
    const SignInOptions open{.withoutPassword = true};
    const QByteArray here = "&facility_id=" + m_facility.facilityId;
    QCOMPARE(asSeenBy("username=zuri" + here, "", open), learner);
    QCOMPARE(asSeenBy("username=zuri" + here, ""), "nobody");        // off unless chosen
    QCOMPARE(asSeenBy("username=zuri", "", open), "nobody");         // only with the facility named
    QCOMPARE(asSeenBy("username=coach" + here, "", open), "nobody"); // only for those without a role
    need(m_world->records().change("facilitydataset", m_facility.datasetId,
                                   Json::object({{"learner_can_login_with_no_password", Json(false)}})));
    QCOMPARE(asSeenBy("username=zuri" + here, "", open), "nobody"); // only where the facility allows it
}

void AccountsTest::anAccountOutsideItsPlaceIsNone()
{
    const QByteArray amina = addPerson("amina", "secret");
    addReceived("facilityuser", m_facility.datasetId + ":user-rw:" + amina,
                Json::object({{"facility_id", m_facility.facilityId},
                              {"username", "mallory"},
                              {"password", quickHash("secret")}}));
    QCOMPARE(asSeenBy("mallory", "secret"), "nobody");
}

void AccountsTest::certificatesFollowThePermissions_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>(
        "params"); // D, E: this and another data set; U: oneself, V: another learner, W: one elsewhere
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *who, const char *scope, const char *params,
                        bool allowed) {
        QTest::newRow(name) << QByteArray(who) << QByteArray(scope) << QByteArray(params) << allowed;
    };
    row("an admin has the whole facility", "admin", "full-facility", R"({"dataset_id":"D"})", true);
    row("a coach does not", "coach", "full-facility", R"({"dataset_id":"D"})", false);
    row("a learner does not", "", "full-facility", R"({"dataset_id":"D"})", false);
    row("an admin has no other facility", "admin", "full-facility", R"({"dataset_id":"E"})", false);
    row("a learner has what is their own", "", "single-user", R"({"dataset_id":"D","user_id":"U"})", true);
    row("a coach has what is their own", "coach", "single-user", R"({"dataset_id":"D","user_id":"U"})", true);
    row("a learner has nothing of another", "", "single-user", R"({"dataset_id":"D","user_id":"V"})", false);
    row("a coach has nothing of another", "coach", "single-user", R"({"dataset_id":"D","user_id":"V"})", false);
    row("an admin has what is their learners'", "admin", "single-user", R"({"dataset_id":"D","user_id":"V"})",
        true);
    row("an admin has nothing of people elsewhere", "admin", "single-user",
        R"({"dataset_id":"D","user_id":"W"})", false);
    row("what is one's own is in one's own data set", "", "single-user", R"({"dataset_id":"E","user_id":"U"})",
        false);
    row("nobody is nobody", "admin", "single-user",
        R"({"dataset_id":"D","user_id":"00000000000000000000000000000000"})", false);
    row("a person must be named", "admin", "single-user", R"({"dataset_id":"D"})", false);
    row("a data set must be named", "admin", "full-facility", "{}", false);
    row("a data set is a text", "admin", "full-facility", R"({"dataset_id":["D"]})", false);
    row("a key that occurs twice is unclear", "admin", "full-facility",
        R"({"dataset_id":"E","dataset_id":"D"})", false);
    row("no object is unclear", "admin", "full-facility", R"("D")", false);
    row("an unknown kind is for nobody", "admin", "everything", R"({"dataset_id":"D"})", false);
}

// checklist 79
void AccountsTest::certificatesFollowThePermissions()
{
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, params);
    QFETCH(bool, allowed);
    const QByteArray name = "amina" + who;
    const QByteArray self = findOrAddPerson(name, "secret", who);
    const QByteArray other = findOrAddPerson("zuri", nullptr);
    if (m_otherFacility.datasetId.isEmpty())
        m_otherFacility = m_world->makeFacility(QStringLiteral("Other"), 1);
    const Facility here = std::exchange(m_facility, m_otherFacility);
    const QByteArray elsewhere = findOrAddPerson("farid", nullptr);
    m_facility = here;
    params.replace("\"D\"", '"' + here.datasetId + '"').replace("\"E\"", '"' + m_otherFacility.datasetId + '"');
    params.replace("\"U\"", '"' + self + '"')
        .replace("\"V\"", '"' + other + '"')
        .replace("\"W\"", '"' + elsewhere + '"');

    const Account account = need(authenticate(m_world->store(), name, "secret"));
    QCOMPARE(need(mayHaveCertificate(m_world->store(), account, scope, need(Json::parse(params)))), allowed);
}

void AccountsTest::aRoleOutsideItsPlaceGivesNothing()
{
    // Whoever has a certificate for one learner may write that learner's activity, and any kind of record
    // there.
    const QByteArray amina = addPerson("amina", "secret");
    addReceived(
        "role", m_facility.datasetId + ":user-rw:" + amina,
        Json::object({{"user_id", amina}, {"collection_id", m_facility.facilityId}, {"kind", "admin"}}));
    QCOMPARE(m_world->countOf("role"), 1);
    QVERIFY(!need(authenticate(m_world->store(), "amina", "secret")).isAdmin());
}

void AccountsTest::peopleAreAddedWithTheirRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("an admin") << int(SchoolRole::Admin) << QByteArray("admin");
    QTest::newRow("a coach") << int(SchoolRole::Coach) << QByteArray("coach");
    QTest::newRow("a learner") << int(SchoolRole::Learner) << QByteArray();
}

void AccountsTest::peopleAreAddedWithTheirRole()
{
    QFETCH(int, role);
    QFETCH(QByteArray, kind);
    const QByteArray name = "amina" + kind;
    const Account made =
        need(addUser(m_world->store(), {m_facility.facilityId, name, "Amina W.", SchoolRole(role), "secret"}));

    QList<HeldRole> roles;
    if (!kind.isEmpty())
        roles.append({kind, m_facility.facilityId});
    const auto list = need(listUsers(m_world->store(), m_facility.facilityId));
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Account &one) { return one.id == made.id; });
    QVERIFY(found != list.end());
    QCOMPARE(found->username, name);
    QCOMPARE(found->fullName, "Amina W.");
    QCOMPARE(found->roles, roles);
    QCOMPARE(made.roles, roles);
    QCOMPARE(asSeenBy(name, "secret"), made.id);
}

void AccountsTest::whoIsRefusedLeavesNothing()
{
    const qint64 before = m_world->rows();
    VERIFY_FAILS(addUser(m_world->store(), {{}, "two words", {}, SchoolRole::Coach, "secret"}), Data);
    VERIFY_FAILS(addUser(m_world->store(), {{}, "amina", {}, SchoolRole::Admin, ""}), Data);
    VERIFY_FAILS(addUser(m_world->store(), {QByteArray(32, '0'), "amina", {}, SchoolRole::Learner, ""}), Usage);
    QCOMPARE(m_world->rows(), before);
    need(addUser(m_world->store(), {{}, "amina", {}, SchoolRole::Learner, ""}));
    VERIFY_FAILS(addUser(m_world->store(), {{}, "Amina", {}, SchoolRole::Learner, ""}), Data);
    QCOMPARE(m_world->rows(), before + 1);
}

void AccountsTest::aNewPasswordReplacesTheOldOne()
{
    const QByteArray amina = addPerson("amina", "old");
    VERIFY_OK(setPassword(m_world->store(), amina, "new"));
    QCOMPARE(asSeenBy("amina", "new"), amina);
    QCOMPARE(asSeenBy("amina", "old"), "nobody");
    VERIFY_FAILS(setPassword(m_world->store(), amina, ""), Data);
    VERIFY_FAILS(setPassword(m_world->store(), QByteArray(32, '0'), "new"), Usage);
}

void AccountsTest::withSeveralFacilitiesOneMustBeNamed()
{
    const Facility other = m_world->makeFacility(QStringLiteral("Other"), 1);
    VERIFY_FAILS(addUser(m_world->store(), {{}, "amina", {}, SchoolRole::Learner, ""}), Usage);
    const Account made =
        need(addUser(m_world->store(), {other.facilityId, "amina", {}, SchoolRole::Learner, ""}));
    QCOMPARE(made.datasetId, other.datasetId);
    QVERIFY(need(listUsers(m_world->store(), m_facility.facilityId)).empty());
    QCOMPARE(need(listUsers(m_world->store())).size(), size_t(1));
}

void AccountsTest::withoutAFacilityThereAreNoPeople()
{
    SchoolWorld empty(2);
    const auto added = addUser(empty.store(), {{}, "amina", {}, SchoolRole::Learner, ""});
    VERIFY_FAILS(added, Usage);
    QVERIFY2(added.error().forPerson.contains(QStringLiteral("Create or join one first")),
             qPrintable(added.error().forPerson));
}

PITANGA_TEST(AccountsTest)
#include "tst_accounts.moc"
