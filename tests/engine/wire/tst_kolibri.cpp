#include "endpoint_world.h"

#include "tests/support/school_device.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// What a Kolibri asks and expects beside the protocol (kolibri.md 3.3, 3.4, 3.6, 8).
class TestKolibri : public QObject
{
    Q_OBJECT

private slots:
    void theInfoHasTheKeysOfItsVersion_data();
    void theInfoHasTheKeysOfItsVersion();
    void facilitiesAreListedWithTheirSettings();
    void pathsWithoutTheirSlashLeadThere();
    void peopleAreShownToAdminsAndToThemselves();
    void namesInLatin1AreUnderstood();
    void somebodyWhoWasRemovedIsNobody();
    void aLearnersDeviceIsAlwaysNext();
    void whatIsNotKeptHereIsSaidInKolibrisWay();
    void sessionsTellTheRelease();

    void aLearnersSyncBringsTheCoursesOfTheirClasses();
    void classesAreAddedForThoseWhoExpectThem_data();
    void classesAreAddedForThoseWhoExpectThem();
    void aServerThatWidensTheFilterBeyondClassesIsRefused();
    void whatWasNotAskedForIsNotSynced_data();
    void whatWasNotAskedForIsNotSynced();
    void aBusyServerIsAskedAgainWhenItSaid();
    void aNonceThatGrewOldIsReplacedOnce_data();
    void aNonceThatGrewOldIsReplacedOnce();

private:
    static Answer askPublic(EndpointWorld &world, const QByteArray &path, const HttpHeaders &headers = {},
                            const std::optional<Json> &body = {})
    {
        return world.send(
            {body ? "POST" : "GET", "/api/public/" + path, headers, body ? body->toCompact() : QByteArray()});
    }
    static HttpHeaders basic(const QByteArray &credentials)
    {
        return {{"Authorization", "Basic " + credentials.toBase64()}};
    }
    static Account add(EndpointWorld &world, const QByteArray &name, SchoolRole role)
    {
        return need(addUser(world.device.store(), {world.school.facilityId, name, name, role, "secret"}));
    }
    static RecordTable records(EndpointWorld &world) { return {world.device.store(), schoolProfile()}; }
};

void TestKolibri::theInfoHasTheKeysOfItsVersion_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("keys");
    QTest::newRow("none") << QByteArray() << 5;
    QTest::newRow("1") << QByteArray("?v=1") << 5;
    QTest::newRow("2") << QByteArray("?v=2") << 6;
    QTest::newRow("3") << QByteArray("?v=3") << 7;
    QTest::newRow("a later one") << QByteArray("?v=9") << 7;
}

void TestKolibri::theInfoHasTheKeysOfItsVersion()
{
    QFETCH(QByteArray, query);
    QFETCH(int, keys);
    EndpointWorld world;
    const Answer info = askPublic(world, "info/" + query);
    QCOMPARE(info.status, 200);
    QCOMPARE(int(info.body.members().size()), keys);
    QCOMPARE(info.body.value("application").toUtf8(), "kolibri");
    QCOMPARE(info.body.value("kolibri_version").toUtf8(), "0.19.5");
    QCOMPARE(info.body.value("instance_id").toUtf8(), world.device.device()->instanceId().toHex());
}

void TestKolibri::facilitiesAreListedWithTheirSettings()
{
    EndpointWorld world;
    const Json facts = Json::object({{"id", world.school.facilityId},
                                     {"dataset", world.school.datasetId},
                                     {"name", "Escola"},
                                     {"learner_can_login_with_no_password", false},
                                     {"learner_can_sign_up", true},
                                     {"on_my_own_setup", false},
                                     {"picture_password_settings", Json::null()}});
    QCOMPARE(askPublic(world, "v1/facility/").body, Json::array({facts}));
    QCOMPARE(askPublic(world, "v1/facility/" + world.school.facilityId + '/').body, facts);
    QCOMPARE(askPublic(world, "v1/facility/" + world.school.datasetId + '/').status, 404);
}

void TestKolibri::pathsWithoutTheirSlashLeadThere()
{
    EndpointWorld world;
    const Answer moved = askPublic(world, "info?v=3");
    QCOMPARE(moved.status, 301);
    QCOMPARE(moved.headers.value("Location"), "/api/public/info/?v=3");
}

void TestKolibri::peopleAreShownToAdminsAndToThemselves()
{
    EndpointWorld world;
    const Account admin = add(world, "ann", SchoolRole::Admin);
    const Account learner = add(world, "lea", SchoolRole::Learner);
    const QByteArray pairs = "&facility=" + world.school.facilityId + ":secret";
    const QByteArray path = "facilityuser/?facility_id=" + world.school.facilityId;

    const Answer all = askPublic(world, path, basic("username=ann" + pairs));
    QCOMPARE(all.status, 200);
    QCOMPARE(int(all.body.items().size()), 2);
    const Json own = askPublic(world, path, basic("username=lea" + pairs)).body;
    QCOMPARE(own, Json::array({Json::object({{"id", learner.id},
                                             {"username", "lea"},
                                             {"full_name", "lea"},
                                             {"facility", world.school.facilityId},
                                             {"id_number", ""},
                                             {"gender", ""},
                                             {"birth_year", ""},
                                             {"is_superuser", false},
                                             {"roles", Json::array()}})}));
    QCOMPARE(all.body.items()[0].value("roles"), Json::array({Json("admin")}));
    QCOMPARE(askPublic(world, path, basic("username=ann&facility=" + world.school.facilityId + ":no")).status,
             401);
    QCOMPARE(askPublic(world, path).status, 401);
    QCOMPARE(askPublic(world, "facilityuser/?facility_id=x", basic("username=ann" + pairs)).body,
             Json::array());
}

void TestKolibri::namesInLatin1AreUnderstood()
{
    EndpointWorld world;
    add(world,
        "ren\xc3\xa9"
        "e",
        SchoolRole::Admin);
    for (const char *name : {"ren\xe9"
                             "e:secret",
                             "ren\xc3\xa9"
                             "e:secret"})
        QCOMPARE(askPublic(world, "facilityuser/", basic(name)).status, 200);
}

void TestKolibri::somebodyWhoWasRemovedIsNobody()
{
    EndpointWorld world;
    const Account admin = add(world, "ann", SchoolRole::Admin);
    QVERIFY(authenticate(world.device.store(), "ann", "secret"));
    VERIFY_OK(records(world).change("facilityuser", admin.id,
                                    Json::object({{"date_deleted", "2026-11-22 10:00:00.000000(UTC)"}})));
    QVERIFY(!authenticate(world.device.store(), "ann", "secret"));
    QVERIFY(need(listUsers(world.device.store())).empty());
}

void TestKolibri::aLearnersDeviceIsAlwaysNext()
{
    EndpointWorld world;
    const Account learner = add(world, "lea", SchoolRole::Learner);
    const QByteArray instance = "81ffccbf6554f7b6458c2ede33b0e15a";
    const auto asked = [&](const QByteArray &user) {
        return askPublic(world, "syncqueue/", {}, Json::object({{"user", user}, {"instance", instance}}));
    };
    const Answer turn = asked(learner.id);
    QCOMPARE(turn.status, 200);
    QCOMPARE(turn.body.value("status").toUtf8(), "READY");
    QVERIFY(turn.body.value("keep_alive").toInt().has_value());
    QVERIFY(RecordId::fromHex(turn.body.value("id").toUtf8()));
    QCOMPARE(asked("00000000000000000000000000000000").status, 404);
    QCOMPARE(asked("lea").status, 400);
    need(records(world).remove("facilityuser", learner.id));
    QCOMPARE(asked(learner.id).status, 200); // so that the deletion reaches the learner's device
}

void TestKolibri::whatIsNotKeptHereIsSaidInKolibrisWay()
{
    EndpointWorld world;
    for (const char *path : {"v1/channels/", "v2/channel/"})
        QCOMPARE(askPublic(world, path).body, Json::array());
    const Answer none = askPublic(world, "v2/contentnode/");
    QCOMPARE(none.status, 404);
    QCOMPARE(none.body.items()[0].value("id").toUtf8(), "NOT_FOUND");
    QCOMPARE(askPublic(world, "info/", {}, Json::object()).status, 405);
}

/// Else a Kolibri would take us for a very old one, and delete the statuses of learners' devices.
void TestKolibri::sessionsTellTheRelease()
{
    EndpointWorld world;
    const Answer opened = world.ask("POST", "syncsessions/", world.sessionRequest());
    QCOMPARE(opened.status, 201);
    const auto instance = Json::parse(opened.body.value("server_instance").toUtf8());
    QVERIFY(instance);
    QCOMPARE(instance->value("kolibri").toUtf8(), "0.19.5");
}

void TestKolibri::aLearnersSyncBringsTheCoursesOfTheirClasses()
{
    SchoolDevice facility(QStringLiteral("Facility"), 1);
    SchoolDevice tablet(QStringLiteral("Tablet"), 2);
    const QByteArray school = facility.importSample();
    const char *someone = "SELECT user_id FROM membership JOIN classroom ON classroom.id = collection_id"
                          " GROUP BY user_id HAVING count(*) < (SELECT count(*) FROM classroom)"
                          " ORDER BY user_id LIMIT 1"; // some are in all of them
    const QByteArray learner = need(readText(facility.db(), someone)).value_or(QByteArray());
    const char *rooms = "SELECT min(c.id) FROM classroom c WHERE (c.id IN (SELECT collection_id FROM membership"
                        " WHERE user_id = ?1)) = ?2";
    const auto course = [&](int member) {
        const QByteArray room = need(readText(facility.db(), rooms, learner, member)).value_or(QByteArray());
        return facility.create("coursesession", Json::object({{"dataset_id", school},
                                                              {"course", QByteArray(32, 'c')},
                                                              {"title", "Kozi"},
                                                              {"collection_id", room},
                                                              {"created_by_id", facility.person("otieno")}}));
    };
    const QByteArray own = course(1);
    const QByteArray other = course(0);

    VERIFY_OK(tablet.join(facility, school, learner));
    QCOMPARE(wrongIn(tablet.sync(facility)), QByteArray());
    const StoredRecords held = tablet.stored();
    QVERIFY(held.contains(own));
    QVERIFY(!held.contains(other));
    VERIFY_OK(facility.records().change("coursesession", own, Json::object({{"title", "Kozi ya pili"}})));
    QCOMPARE(wrongIn(tablet.sync(facility)), QByteArray());
    const auto shown = need(tablet.records().find("coursesession", own));
    QVERIFY(shown);
    QCOMPARE(shown->fields.value("title").toUtf8(), "Kozi ya pili");
}

void TestKolibri::classesAreAddedForThoseWhoExpectThem_data()
{
    QTest::addColumn<QByteArray>("release"); // what the client says of itself
    QTest::addColumn<bool>("push");
    QTest::addColumn<QByteArray>("added"); // C: the class
    QTest::newRow("a pull") << QByteArray("0.19.5") << false << QByteArray("\nD:classroom:C");
    QTest::newRow("a push") << QByteArray("0.19.5") << true << QByteArray("\nD:classroom:C:learner-rw");
    QTest::newRow("an older Kolibri") << QByteArray("0.18.4") << false << QByteArray();
    QTest::newRow("a stock Morango") << QByteArray() << false << QByteArray();
}

void TestKolibri::classesAreAddedForThoseWhoExpectThem()
{
    QFETCH(QByteArray, release);
    QFETCH(bool, push);
    QFETCH(QByteArray, added);
    EndpointWorld world;
    const Account learner = add(world, "lea", SchoolRole::Learner);
    const auto make = [&](const char *model, Json fields) {
        fields.set("dataset_id", world.root());
        return need(records(world).create(model, fields)).toHex();
    };
    const QByteArray room =
        make("classroom", Json::object({{"name", "4"}, {"parent_id", world.school.facilityId}}));
    make("membership", Json::object({{"user_id", learner.id}, {"collection_id", room}}));

    const Json asked = Json::object(
        {{"parent", world.root()},
         {"profile", "facilitydata"},
         {"scope_definition", "single-user"},
         {"scope_version", 1},
         {"scope_params", "{\"dataset_id\": \"" + world.root() + "\", \"user_id\": \"" + learner.id + "\"}"},
         {"public_key", world.keys.key("client").publicKey().wire()}});
    const Answer signed_ = world.ask("POST", "certificates/", asked, basic("lea:secret"));
    QCOMPARE(signed_.status, 201);
    Json session = world.sessionRequest({world.keys.root(), need(Certificate::fromWire(signed_.body))},
                                        world.keys.key("client"), world.root());
    session.set("instance", "{\"id\": \"81ffccbf6554f7b6458c2ede33b0e15a\", \"kolibri\": \"" + release + "\"}");
    QCOMPARE(world.ask("POST", "syncsessions/", session).status, 201);
    const QByteArray own = world.root() + ":user-rw:" + learner.id;
    const Answer transfer =
        world.ask("POST", "transfersessions/", world.transferRequest(session.value("id").toUtf8(), push, own));
    QCOMPARE(transfer.status, 201);
    const QByteArray wide = own + added.replace("D", world.root()).replace("C", room);
    QCOMPARE(transfer.body.value("filter").toUtf8(), wide);
}

void TestKolibri::aServerThatWidensTheFilterBeyondClassesIsRefused()
{
    SchoolWorld world;
    Endpoints &server = world.endpoints(0);
    for (const QByteArray &more : {QByteArray("classroom:") + QByteArray(32, 'a'),
                                   QByteArray(32, 'a') + ":classroom:" + QByteArray(32, 'a')}) {
        world.network.attach(world.address(0), [&](const HttpRequest &request) {
            HttpResponse response = server.answer(request);
            if (request.method == "POST" && request.path().endsWith("/transfersessions/"))
                response.body.replace("\"filter\":\"", "\"filter\":\"" + more + "\\n");
            return response;
        });
        const SyncSummary summary = world.sync(1, 0);
        QCOMPARE(summary.outcome, SyncOutcome::Failed);
        QVERIFY2(summary.error->forLog.contains(QStringLiteral("filter widened")),
                 qPrintable(summary.error->forLog));
    }
}

void TestKolibri::whatWasNotAskedForIsNotSynced_data()
{
    QTest::addColumn<bool>("push");
    QTest::newRow("received") << false;
    QTest::newRow("sent") << true;
}

// Our certificate allows the whole school, but the sync is about one learner: because somebody chose so, or
// because the server has no right to more.
void TestKolibri::whatWasNotAskedForIsNotSynced()
{
    QFETCH(bool, push);
    SchoolWorld world;
    Endpoints &server = world.endpoints(0);
    VERIFY_COMPLETED(world.sync(1, 0));
    const QByteArray learner = world.dataset() + ":user-rw:" + QByteArray(32, 'a');
    const QByteArray there = world.makeClass(0, "Primeira");
    const QByteArray here = world.makeClass(1, "Segunda");
    world.network.attach(world.address(0), [&](const HttpRequest &request) {
        HttpResponse response = server.answer(request);
        if (request.method == "POST" && request.path().endsWith("/transfersessions/"))
            response.body.replace("\"filter\":\"" + learner, "\"filter\":\"" + world.dataset());
        return response;
    });
    SyncRequest request = world.request(1, 0);
    request.filter = Filter::fromText(learner);
    request.pull = !push;
    request.push = push;

    const SyncSummary summary = world.sync(1, request);

    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QVERIFY2(summary.error->forLog.contains(QStringLiteral("filter widened")),
             qPrintable(summary.error->forLog));
    QCOMPARE(world.nameOfClass(1, there), QByteArray());
    QCOMPARE(world.nameOfClass(0, here), QByteArray());
}

void TestKolibri::aBusyServerIsAskedAgainWhenItSaid()
{
    SchoolWorld world;
    QList<std::chrono::milliseconds> pauses;
    world.network.timePasses = [&](std::chrono::milliseconds time) { pauses << time; };
    QByteArrayList waits{"10", "100000", "soon", ""};
    world.network.decide = [&](const HttpRequest &request, int) {
        if (request.method != "PATCH" || waits.isEmpty())
            return Fate();
        Fate busy = isAnswered(503);
        busy.answer.headers.set("Retry-After", waits.takeFirst());
        return waits.isEmpty() ? Fate() : busy;
    };
    VERIFY_COMPLETED(world.sync(1, 0));
    using namespace std::chrono_literals;
    QCOMPARE(pauses.first(3), (QList<std::chrono::milliseconds>{10s, 30s, 3s}));
}

void TestKolibri::aNonceThatGrewOldIsReplacedOnce_data()
{
    QTest::addColumn<int>("refusals");
    QTest::addColumn<bool>("syncs");
    QTest::newRow("a laptop that slept") << 1 << true;
    QTest::newRow("a server that takes none") << 2 << false;
}

void TestKolibri::aNonceThatGrewOldIsReplacedOnce()
{
    QFETCH(int, refusals);
    QFETCH(bool, syncs);
    SchoolWorld world;
    world.network.decide = [&](const HttpRequest &request, int) {
        return request.method == "POST" && request.path().endsWith("/syncsessions/") && refusals-- > 0
                   ? isAnswered(403, "\"Nonce is not valid\"")
                   : Fate();
    };
    QCOMPARE(world.sync(1, 0).outcome == SyncOutcome::Completed, syncs);
}

PITANGA_TEST(TestKolibri)
#include "tst_kolibri.moc"
