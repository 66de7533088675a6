#include "engine/sync/deserialize.h"

#include "engine/storage/query.h"
#include "tests/support/application_rows.h"
#include "tests/support/outcomes.h"
#include "tests/support/reference_tables.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"
#include "tests/support/vectors.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

Q_DECLARE_METATYPE(Json)

class DeserializeTest : public QObject
{
    Q_OBJECT
private slots:
    void waitingVersionsAreAppliedAsRecorded_data();
    void waitingVersionsAreAppliedAsRecorded();
    void whatRefersToADeletedRecordIsDeletedWithTheNextStamp();
    void aMissingReferenceIsTriedAgainWhenItHasArrived();
    void childrenAreAppliedWhateverTheOrderInWhichTheyCame();
    void theParentIsTheOneInTheTextNotTheOneItWasMadeWith();
    void aFailedParentIsFollowedLaterByItsChildren();
    void anEditWinsOverAVersionThatWaits();
    void whatRefersToARecordDeletedElsewhereIsHidden();
    void whatADeletionTookAlongIsShownAgainWithTheRecord_data();
    void whatADeletionTookAlongIsShownAgainWithTheRecord();
    void whatHangsOnOneThatWasTakenAlongIsShownWhenThatIsMadeAgain();
    void aLongTreeThatWasTakenAlongIsShownAgainAtOnce();
    void anEditOfADeletedRecordSurvives();
    void manyVersionsAreAppliedAtOnce();
};

namespace {

Json &rowWithId(Json &rows, const QByteArray &id)
{
    for (Json &row : rows.items())
        if (row.value("id").toUtf8() == id)
            return row;
    qFatal("No row has the id %s", id.constData());
}

Json &member(Json &object, const char *name)
{
    for (auto &[key, value] : object.members())
        if (key == name)
            return value;
    return object.set(name, Json::array());
}

/// What the protocol advises where the reference loses or hides something (section 16).
Json recommended(Json scenario)
{
    const QByteArray name = scenario.value("name").toUtf8();
    Json &after = member(scenario, "after");
    Json &appAfter = member(scenario, "app_after");
    const QByteArray a(32, 'a');
    if (name.startsWith("id inside text differs")) {
        // Q47: such a record would show under another's id; it waits, with the reason.
        Json &row = rowWithId(member(after, "store"), a);
        row.set("dirty_bit", true);
        row.set("deserialization_error", "it has another id");
        appAfter = Json::object();
    } else if (name.startsWith("unique column clash")) {
        // Q35: nobody is evicted by a name that two have.
        const Json row = Json::object({{"id", a}, {"username", "same"}, {"_morango_dirty_bit", false}});
        member(appAfter, "user").append(row);
    } else if (name.contains("old error text")) {
        // Q34: what was applied has no reason for waiting any more.
        for (Json &row : member(after, "store").items())
            row.set("deserialization_error", "");
    } else if (name.startsWith("reference target clean in store but absent")) {
        // With one copy of each record, what is clean and not deleted is shown, as the adapter's user is.
        const Json row = Json::object({{"id", a}, {"username", "ann"}, {"_morango_dirty_bit", false}});
        appAfter.set("user", Json::array({row}));
        scenario.set("app_before", Json::object({{"user", Json::array({row})}}));
    } else if (name.startsWith("deleted record removes the app row")) {
        // The vector's rows were never stamped, which deserialize does first; the log that was not is kept
        // here, since edits are never lost. For Q33 itself see whatRefersToARecordDeletedElsewhereIsHidden.
        Json &appBefore = member(scenario, "app_before");
        rowWithId(member(appBefore, "user"), a).set("_morango_dirty_bit", false);
        appAfter.set("summarylog", appBefore.value("summarylog"));
    } else if (name == "tree with clean parent") {
        // The reference's app row has no source id; ours is the store's own.
        for (Json *app : {&member(scenario, "app_before"), &appAfter})
            rowWithId(member(*app, "facility"), "000000000000000000000000005e0001")
                .set("_morango_source_id", "root");
    } else if (name == "tree parent deleted") {
        // The reference leaves the grandchild waiting with an error; we see that its parent goes, and let it go
        // too.
        const QByteArray grandchild = "000000000000000000000000005e0003";
        Json &row = rowWithId(member(after, "store"), grandchild);
        row.set("dirty_bit", false);
        row.set("deserialization_error", "");
        member(appAfter, "deletedmodels")
            .append(Json::object({{"id", grandchild}, {"profile", "facilitydata"}}));
    } else if (name.startsWith("app row dirty when store row arrives")) {
        // "Never by the normal flow", says the vector. With us an edit may fall between stamping and applying;
        // the version then goes on waiting for the next stamp, which keeps both. In the reference the edit is
        // lost.
        rowWithId(member(after, "store"), a).set("dirty_bit", true);
        Json &row = rowWithId(member(appAfter, "user"), a);
        row.set("username", "a");
        row.set("_morango_dirty_bit", true);
    }
    return scenario;
}

/// Error texts are our own; what counts is whether there is one.
Json withSomeError(Json state)
{
    for (auto &[table, rows] : state.members())
        if (table == "store")
            for (Json &row : rows.items())
                row.set("deserialization_error", row.value("deserialization_error") == Json("") ? "" : "some");
    return state;
}

Json onlyStore(const Json &state)
{
    return Json::object({{"store", state.value("store")}, {"local_counter", state.value("local_counter")}});
}

QByteArray textOf(Database &db, const QByteArray &sql)
{
    return need(readText(db, sql)).value_or("(nothing)");
}

qint64 numberOf(Database &db, const QByteArray &sql)
{
    return need(readInteger(db, sql)).value_or(-1);
}

/// A version of a facility record as it is after dequeuing.
Json waitingFacility(const QByteArray &id, const QByteArray &name, const QByteArray &parent = {},
                     qint64 counter = 1)
{
    const Json text = Json::object({{"id", id},
                                    {"name", name},
                                    {"now_date", "2024-01-02T03:04:05Z"},
                                    {"parent_id", parent.isEmpty() ? Json::null() : Json(parent)}});
    return Json::object({{"id", id},
                         {"profile", "facilitydata"},
                         {"model_name", "facility"},
                         {"partition", ""},
                         {"source_id", name},
                         {"serialized", text.toPython()},
                         {"last_saved_instance", QByteArray(32, 'a')},
                         {"last_saved_counter", counter},
                         {"_self_ref_fk", parent},
                         {"dirty_bit", true}});
}

QByteArray idNumber(int number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

} // namespace

void DeserializeTest::waitingVersionsAreAppliedAsRecorded_data()
{
    QTest::addColumn<Json>("scenario");
    const Json scenarios = vectors("app_layer.json").value("deserialization");
    QCOMPARE(scenarios.items().size(), size_t(39));
    for (const Json &scenario : scenarios.items())
        QTest::newRow(scenario.value("name").toUtf8()) << recommended(scenario);
}

// checklist 31, 32, 33, 34, 35, 187-197
void DeserializeTest::waitingVersionsAreAppliedAsRecorded()
{
    QFETCH(Json, scenario);
    TestDevice device;
    const Json local = withLocalInstance(scenario, device.instance());
    ReferenceTables tables(device.store());
    ApplicationRows application(device.store());
    tables.put(local.value("before"));
    application.put(local.value("app_before"));

    const Json filter = local.value("filter");
    VERIFY_OK(applyWaiting(device.store(), device.profile(),
                           filter.isNull() ? std::nullopt : std::optional(Filter::fromText(filter.toUtf8())),
                           local.value("skip_erroring").toBool()));
    const QByteArray differs =
        difference(withSomeError(onlyStore(tables.read())), withSomeError(onlyStore(local.value("after"))));
    QVERIFY2(differs.isEmpty(), differs);
    const QByteArray shownDiffers = application.difference(local.value("app_after"));
    QVERIFY2(shownDiffers.isEmpty(), shownDiffers);
}

// checklist 186, 189
void DeserializeTest::whatRefersToADeletedRecordIsDeletedWithTheNextStamp()
{
    TestDevice device;
    Json deleted = waitingFacility(idNumber(1), "gone");
    deleted.set("deleted", true);
    deleted.set("dirty_bit", false);
    ReferenceTables(device.store())
        .put(Json::object(
            {{"store", Json::array({deleted, waitingFacility(idNumber(2), "kid", idNumber(1))})}}));
    const ApplyReport first = need(deserialize(device.store(), device.profile(), {}));
    QCOMPARE(first.cancelled, 1);
    QCOMPARE(first.applied, 0);
    QCOMPARE(numberOf(device.db(), "SELECT counter FROM _local_instance WHERE current"), 1);
    QCOMPARE(need(serialize(device.store(), device.profile(), {})).deleted, 1);
    QCOMPARE(numberOf(device.db(), "SELECT saved_at FROM _store WHERE deleted AND id = '" + idNumber(2) + "'"),
             2);
}

// checklist 188, 195
void DeserializeTest::aMissingReferenceIsTriedAgainWhenItHasArrived()
{
    TestDevice device;
    ReferenceTables tables(device.store());
    tables.put(Json::object({{"store", Json::array({waitingFacility(idNumber(2), "kid", idNumber(1))})}}));
    const ApplyReport early = need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(early.applied, 0);
    QCOMPARE(early.waiting, 1);
    QVERIFY(!textOf(device.db(), "SELECT error FROM _store").isEmpty());
    tables.put(Json::object({{"store", Json::array({waitingFacility(idNumber(1), "root")})}}));
    const ApplyReport late = need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(late.applied, 2);
    QCOMPARE(late.waiting, 0);
    QCOMPARE(numberOf(device.db(), "SELECT count(*) FROM _store WHERE error <> '' OR dirty"), 0);
}

// checklist 192
void DeserializeTest::childrenAreAppliedWhateverTheOrderInWhichTheyCame()
{
    // A line of 5,000 generations that arrived the youngest first.
    TestDevice device;
    Json rows = Json::array();
    for (int i = 5000; i >= 1; --i)
        rows.append(
            waitingFacility(idNumber(i), "f" + QByteArray::number(i), i == 1 ? QByteArray() : idNumber(i - 1)));
    ReferenceTables(device.store()).put(Json::object({{"store", rows}}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).applied, 5000);
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
}

void DeserializeTest::theParentIsTheOneInTheTextNotTheOneItWasMadeWith()
{
    // Q31: stock peers send the parent that a record was made with beside a text that names its new one. The
    // old one was deleted meanwhile, which must not take the moved child along.
    TestDevice device;
    Json old = waitingFacility(idNumber(1), "old home");
    old.set("deleted", true);
    Json moved = waitingFacility(idNumber(2), "kid", idNumber(3));
    moved.set("_self_ref_fk", idNumber(1));
    ReferenceTables(device.store())
        .put(Json::object({{"store", Json::array({moved, old, waitingFacility(idNumber(3), "new home")})}}));
    const ApplyReport report = need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.cancelled, 0);
}

// checklist 193
void DeserializeTest::aFailedParentIsFollowedLaterByItsChildren()
{
    TestDevice device;
    ReferenceTables tables(device.store());
    Json parent = waitingFacility(idNumber(1), "root");
    parent.set("serialized", "{\"id\": \"" + idNumber(1) + "\"}"); // a facility needs a name
    tables.put(
        Json::object({{"store", Json::array({parent, waitingFacility(idNumber(2), "kid", idNumber(1))})}}));
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).waiting, 2);
    VERIFY_OK(Query(device.db(), "UPDATE _store SET visible = ?1 WHERE id = ?2")
                  .run(waitingFacility(idNumber(1), "root").value("serialized").toUtf8(), idNumber(1)));
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).applied, 2);
}

// checklist 153
void DeserializeTest::anEditWinsOverAVersionThatWaits()
{
    TestDevice device;
    Database &db = device.db();
    VERIFY_OK(db.execute("INSERT INTO facility (name, now_date) VALUES ('A', '2024-01-02T03:04:05Z')"));
    need(serialize(device.store(), device.profile(), {}));
    // A newer version arrived, and then somebody here edited what was shown.
    const QByteArray theirs =
        R"({"name": "A", "now_date": "2030-01-01T00:00:00Z", "parent_id": null, "theirs": [1]})";
    VERIFY_OK(Query(db, "UPDATE _store SET stored = ?1, dirty = 1").run(theirs));
    VERIFY_OK(db.execute("UPDATE facility SET now_date = '2025-01-01T00:00:00Z'"));
    QCOMPARE(textOf(db, "SELECT now_date FROM facility"), QByteArray("2025-01-01T00:00:00Z"));
    QCOMPARE(textOf(db, "SELECT stored FROM _store"), theirs); // the store does not change before the stamp
    need(deserialize(device.store(), device.profile(), {}));
    QCOMPARE(textOf(db, "SELECT now_date FROM facility"), QByteArray("2025-01-01T00:00:00Z"));
    QCOMPARE(textOf(db, "SELECT conflicting FROM _store"), theirs + '\n');
    QVERIFY(textOf(db, "SELECT visible FROM _store").contains("theirs")); // unknown keys of the newer text stay
    QCOMPARE(numberOf(db, "SELECT dirty + changed FROM _store"), 0);
}

// checklist 187
void DeserializeTest::whatRefersToARecordDeletedElsewhereIsHidden()
{
    // Q33: who deleted it tracks it; here nothing is marked, and the dependants' store rows stay alive and
    // clean.
    TestDevice device;
    Database &db = device.db();
    VERIFY_OK(db.execute("INSERT INTO user (username) VALUES ('ann'), ('bob')"));
    VERIFY_OK(db.execute("INSERT INTO contentsummarylog (user_id, content_id) SELECT id, '" +
                         QByteArray(32, 'c') + "' FROM user"));
    need(serialize(device.store(), device.profile(), {}));
    VERIFY_OK(db.execute("UPDATE _store SET dirty = 1, deleted = 1"
                         " WHERE id IN (SELECT id FROM user WHERE username = 'ann')"));
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).deleted, 1);
    QCOMPARE(numberOf(db, "SELECT count(*) FROM user"), 1);
    QCOMPARE(numberOf(db, "SELECT count(*) FROM contentsummarylog"), 1);
    QCOMPARE(numberOf(db, "SELECT sum(removal) + sum(dirty) + sum(changed) FROM _store"), 0);
    QCOMPARE(numberOf(db, "SELECT sum(deleted) FROM _store"), 1);
}

void DeserializeTest::whatADeletionTookAlongIsShownAgainWithTheRecord_data()
{
    QTest::addColumn<QByteArray>("comesBack");
    QTest::newRow("somebody elsewhere had edited it")
        << QByteArray("UPDATE _store SET dirty = 1, deleted = 0 WHERE deleted");
    const QByteArray again = "INSERT INTO user (id, username, _morango_source_id)"
                             " SELECT id, 'ann', source_id FROM _store WHERE deleted AND model ="
                             " (SELECT number FROM _model WHERE name = 'user');";
    QTest::newRow("somebody here makes it again") << again;
    QTest::newRow("made again here, and elsewhere too")
        << QByteArray(again + "UPDATE _store SET dirty = 1, deleted = 0 WHERE deleted");
}

void DeserializeTest::whatADeletionTookAlongIsShownAgainWithTheRecord()
{
    // Others never had their logs hidden: all devices must show the same.
    QFETCH(QByteArray, comesBack);
    TestDevice device;
    Database &db = device.db();
    VERIFY_OK(db.execute("INSERT INTO user (username) VALUES ('ann'), ('bob')"));
    for (const char *content : {"c", "d"})
        VERIFY_OK(db.execute("INSERT INTO contentsummarylog (user_id, content_id) SELECT id, '" +
                             QByteArray(32, *content) + "' FROM user"));
    need(serialize(device.store(), device.profile(), {}));
    VERIFY_OK(db.execute("UPDATE _store SET dirty = 1, deleted = 1"
                         " WHERE id IN (SELECT id FROM user WHERE username = 'ann')"));
    need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(numberOf(db, "SELECT count(*) FROM contentsummarylog"), 2);

    VERIFY_OK(db.execute(comesBack));
    need(deserialize(device.store(), device.profile(), {}));

    QCOMPARE(numberOf(db, "SELECT count(*) FROM user"), 2);
    QCOMPARE(numberOf(db, "SELECT count(*) FROM contentsummarylog"), 4);
    QCOMPARE(numberOf(db, "SELECT sum(dirty) + sum(changed) + sum(deleted) FROM _store"), 0);
}

void DeserializeTest::whatHangsOnOneThatWasTakenAlongIsShownWhenThatIsMadeAgain()
{
    TestDevice device;
    Database &db = device.db();
    VERIFY_OK(db.execute("INSERT INTO facility (name) VALUES ('root');"
                         "INSERT INTO facility (name, parent_id) SELECT 'kid', id FROM facility;"
                         "INSERT INTO facility (name, parent_id) SELECT 'grandkid', id FROM facility"
                         " WHERE name = 'kid'"));
    need(serialize(device.store(), device.profile(), {}));
    VERIFY_OK(db.execute("UPDATE _store SET dirty = 1, deleted = 1 WHERE source_id = 'root'"));
    need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(numberOf(db, "SELECT count(*) FROM facility"), 0);

    VERIFY_OK(db.execute("INSERT INTO facility (name) VALUES ('kid')")); // no longer below what was deleted
    need(serialize(device.store(), device.profile(), {}));

    QCOMPARE(numberOf(db, "SELECT count(*) FROM facility WHERE name IN ('kid', 'grandkid')"), 2);
}

void DeserializeTest::aLongTreeThatWasTakenAlongIsShownAgainAtOnce()
{
    constexpr int depth = 5'000;
    TestDevice device;
    Json rows = Json::array();
    for (int i = depth; i >= 1; --i) // children were stored first
        rows.append(
            waitingFacility(idNumber(i), "f" + QByteArray::number(i), i == 1 ? QByteArray() : idNumber(i - 1)));
    ReferenceTables(device.store()).put(Json::object({{"store", rows}}));
    VERIFY_OK(Query(device.db(), "UPDATE _store SET dirty = (id = ?1)").run(idNumber(1)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).applied, depth);
    QCOMPARE(numberOf(device.db(), "SELECT count(*) FROM facility"), depth);
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
}

void DeserializeTest::anEditOfADeletedRecordSurvives()
{
    // Deleted elsewhere, edited here in the moment between stamping and applying.
    TestDevice device;
    Database &db = device.db();
    VERIFY_OK(db.execute("INSERT INTO user (username) VALUES ('ann')"));
    VERIFY_OK(db.execute("INSERT INTO contentsummarylog (user_id, content_id) SELECT id, '" +
                         QByteArray(32, 'c') + "' FROM user"));
    need(serialize(device.store(), device.profile(), {}));
    VERIFY_OK(db.execute("UPDATE _store SET dirty = 1, deleted = 1 WHERE id IN (SELECT id FROM user)"));
    VERIFY_OK(db.execute("UPDATE user SET username = 'anna'"));
    need(applyWaiting(device.store(), device.profile(), {}));
    QCOMPARE(textOf(db, "SELECT username FROM user"), QByteArray("anna"));
    QCOMPARE(numberOf(db, "SELECT count(*) FROM contentsummarylog"), 1);
    need(deserialize(device.store(), device.profile(), {}));
    QCOMPARE(textOf(db, "SELECT username FROM user"), QByteArray("anna"));
    QCOMPARE(numberOf(db, "SELECT max(deleted) FROM _store"), 0);
}

void DeserializeTest::manyVersionsAreAppliedAtOnce()
{
    TestDevice device;
    Json rows = Json::array();
    for (int i = 1; i <= 20'000; ++i)
        rows.append(waitingFacility(idNumber(i), "f" + QByteArray::number(i),
                                    i % 100 == 1 ? QByteArray() : idNumber(i - 1)));
    ReferenceTables(device.store()).put(Json::object({{"store", rows}}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(need(applyWaiting(device.store(), device.profile(), {})).applied, 20'000);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
}

PITANGA_TEST(DeserializeTest)
#include "tst_deserialize.moc"
