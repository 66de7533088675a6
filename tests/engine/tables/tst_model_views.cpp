#include "engine/storage/query.h"
#include "engine/sync/deserialize.h"
#include "engine/tables/model_views.h"
#include "engine/tables/setting_table.h"
#include "tests/support/test_program.h"
#include "tests/support/view_world.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

/// What any program may do with the views, by plain SQL and with no help from the engine: the table of decision
/// 1 in engine/ARCHITECTURE.md, statement by statement.
class ModelViewsTest : public QObject, private ViewWorld
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void anInsertMakesIdSourceIdAndPartition();
    void whatAnInsertMustNotSayIsRefused_data();
    void whatAnInsertMustNotSayIsRefused();
    void aRecordThatIsThereCannotBeInsertedAgain_data();
    void aRecordThatIsThereCannotBeInsertedAgain();
    void aDeletedRecordRevivesWithWhatOthersKnewOfIt();
    void upsertIsNotOffered();

    void anUpdateWritesOnlyWhatChanged();
    void anUpdateThatChangesNothingLeavesNoTrace();
    void whatNeverChangesIsRefused_data();
    void whatNeverChangesIsRefused();
    void aChangedNaturalKeyKeepsTheId();
    void booleansStayBooleans();

    void aDeleteTakesAllThatRefersToIt();
    void aDeleteAmongManyIsQuick();

    void modelsThatShareATableHaveACommonView();
    void aTextThatIsNoJsonHarmsNobody();
    void lookUpsUseIndexes_data();
    void lookUpsUseIndexes();
    void modelsOfQtWorkOnViews();
    void anotherFileMayBeAttached();
    void eachWriteIsMarkedAndStampedWithTheNext();
};

// checklist 4
void ModelViewsTest::anInsertMakesIdSourceIdAndPartition()
{
    makeSchool();
    const QByteArrayList made =
        read("SELECT id, _morango_source_id, _morango_partition FROM facilityuser").split('|');
    QVERIFY(RecordId::fromHex(made[0]) && RecordId::fromHex(made[1]));
    QCOMPARE(made[2], m_dataset + ":user-ro:" + made[0]);
    // A natural key is no random one: the same class again is another record, the same membership is not.
    QCOMPARE(
        sql("INSERT INTO classroom (name, dataset_id, parent_id) SELECT '5b', dataset_id, id FROM facility"),
        QByteArray());
    QCOMPARE(read("SELECT count(*) FROM classroom"), QByteArray("2"));
    QCOMPARE(read("SELECT _morango_source_id = collection_id FROM membership"), QByteArray("1"));
    QVERIFY(!sql("INSERT INTO membership (dataset_id, user_id, collection_id)"
                 " SELECT dataset_id, user_id, collection_id FROM membership")
                 .isEmpty());
}

// checklist 5
void ModelViewsTest::whatAnInsertMustNotSayIsRefused_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("why");
    const QByteArray into = "INSERT INTO classroom (name, dataset_id, parent_id, ";
    const QByteArray from = " FROM facility";
    QTest::newRow("another id than the derived one")
        << into + "id, _morango_source_id) SELECT 'x', dataset_id, id, '" + QByteArray(32, 'a') + "', 's'" +
               from
        << QByteArray("The id is not the one that follows");
    QTest::newRow("an id without its source id")
        << into + "id) SELECT 'x', dataset_id, id, '" + QByteArray(32, 'a') + "'" + from
        << QByteArray("The id is not the one that follows");
    QTest::newRow("another partition")
        << into + "_morango_partition) SELECT 'x', dataset_id, id, 'elsewhere'" + from
        << QByteArray("The partition is not the one");
    QTest::newRow("an empty source id")
        << into + "_morango_source_id) SELECT 'x', dataset_id, id, ''" + from << QByteArray("is missing");
    QTest::newRow("a source id beyond 96 letters")
        << into + "_morango_source_id) SELECT 'x', dataset_id, id, printf('%097d', 0)" + from
        << QByteArray("too long");
    QTest::newRow("no data set, which the partition is made of")
        << QByteArray("INSERT INTO facility (name) VALUES ('x')")
        << QByteArray("The field dataset_id must have a value");
    QTest::newRow("an empty data set")
        << QByteArray("INSERT INTO facility (name, dataset_id) VALUES ('x', '')") << QByteArray("is missing");
    QTest::newRow("no user name") << QByteArray("INSERT INTO facilityuser (password, dataset_id, facility_id)"
                                                " SELECT 'x', dataset_id, id FROM facility")
                                  << QByteArray("The field username must have a value");
    QTest::newRow("an id that is no id") << QByteArray("INSERT INTO facilitydataset (id) VALUES ('My school')")
                                         << QByteArray("32 lower-case hex digits");
    QTest::newRow("an id in capitals")
        << QByteArray("INSERT INTO facilitydataset (id) VALUES ('" + QByteArray(32, 'A') + "')")
        << QByteArray("32 lower-case hex digits");
}

void ModelViewsTest::whatAnInsertMustNotSayIsRefused()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, why);
    makeSchool();
    const QByteArray before = read("SELECT count(*), sum(changed) FROM _store");
    const QByteArray said = sql(statement);
    QVERIFY2(said.contains(why), said);
    QCOMPARE(read("SELECT count(*), sum(changed) FROM _store"), before);
    // What the engine reports of it is the sentence itself.
    const auto through = m_device->db().execute(statement);
    QVERIFY(!through);
    QCOMPARE(through.error().kind, Error::Kind::Data);
    QVERIFY(through.error().forPerson.contains(QString::fromUtf8(why)));
}

void ModelViewsTest::aRecordThatIsThereCannotBeInsertedAgain_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"INSERT", "INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE", "INSERT OR FAIL",
                             "INSERT OR ABORT", "INSERT OR ROLLBACK"})
        QTest::newRow(verb) << QByteArray(verb);
}

void ModelViewsTest::aRecordThatIsThereCannotBeInsertedAgain()
{
    QFETCH(QByteArray, verb);
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    VERIFY_OK(m_device->db().execute("UPDATE _store SET visible = json_set(visible, '$.unknown', 1)"));
    const QByteArray whole =
        "SELECT number, id, saved_by, saved_at, source_id, visible, changed FROM _store ORDER BY id";
    const QByteArray before = read(whole);
    const QByteArray again = " INTO classroom (id, _morango_source_id, name, dataset_id, parent_id)"
                             " SELECT id, _morango_source_id, 'other', dataset_id, parent_id FROM classroom";
    QVERIFY2(sql(verb + again).contains("exists already"), sql(verb + again));
    QCOMPARE(read(whole), before); // REPLACE replaced nothing, IGNORE lost nothing
    QCOMPARE(read("SELECT count(*) FROM _record_counter"), QByteArray("5"));
    // Where nothing stands in the way each is a plain INSERT.
    QCOMPARE(
        sql(verb + " INTO classroom (name, dataset_id, parent_id) SELECT 'new', dataset_id, id FROM facility"),
        QByteArray());
    QCOMPARE(read("SELECT name FROM classroom WHERE name = 'new'"), QByteArray("new"));
}

void ModelViewsTest::aDeletedRecordRevivesWithWhatOthersKnewOfIt()
{
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    VERIFY_OK(m_device->db().execute("UPDATE _store SET visible = json_set(visible, '$.unknown', 'kept')"));
    const QByteArray key = read("SELECT user_id || '|' || collection_id FROM membership");
    QCOMPARE(sql("DELETE FROM membership"), QByteArray());
    QCOMPARE(read("SELECT count(*) FROM membership"), QByteArray("0"));
    need(serialize(m_device->store(), m_device->profile(), {}));
    const QByteArray values = "'" + m_dataset + "', '" + QByteArray(key).replace("|", "', '") + "'";
    QCOMPARE(sql("INSERT INTO membership (dataset_id, user_id, collection_id) VALUES (" + values + ")"),
             QByteArray());
    need(serialize(m_device->store(), m_device->profile(), {}));
    QCOMPARE(read("SELECT deleted, saved_at, json_extract(visible, '$.unknown') FROM _store WHERE id IN"
                  " (SELECT id FROM membership)"),
             QByteArray("0|3|kept"));
    // And in the same breath, before any stamp.
    QCOMPARE(
        sql("DELETE FROM membership; INSERT INTO membership (dataset_id, user_id, collection_id) VALUES (" +
            values + ")"),
        QByteArray());
    QCOMPARE(read("SELECT count(*) FROM membership"), QByteArray("1"));
    QCOMPARE(need(serialize(m_device->store(), m_device->profile(), {})).deleted, 0);
}

void ModelViewsTest::upsertIsNotOffered()
{
    makeSchool();
    QVERIFY(sql("INSERT INTO facility (name, dataset_id) VALUES ('x', 'y') ON CONFLICT DO NOTHING")
                .contains("UPSERT"));
    QVERIFY(!sql("INSERT INTO facility (name, dataset_id) VALUES ('x', 'y') ON CONFLICT (id) DO UPDATE SET "
                 "name = 'z'")
                 .isEmpty());
    QCOMPARE(read("SELECT count(*) FROM facility"), QByteArray("1"));
}

// checklist 21, 30
void ModelViewsTest::anUpdateWritesOnlyWhatChanged()
{
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    const QByteArray text = "{ \"odd\": 1.50,  \"big\" :123456789012345678901, \"username\": \"am\\u0069na\","
                            " \"full_name\": \"A\", \"birth_year\": \"1980\", \"dataset_id\": \"" +
                            m_dataset + "\"}";
    VERIFY_OK(Query(m_device->db(), "UPDATE _store SET visible = ?1 WHERE id IN (SELECT id FROM facilityuser)")
                  .run(text));
    // As QSqlTableModel and object mappers do it: every column is written, one differs.
    QCOMPARE(sql("UPDATE facilityuser SET username = username, birth_year = birth_year, gender = gender,"
                 " full_name = 'Amina B.'"),
             QByteArray());
    const QByteArray shown = read("SELECT visible FROM _store WHERE changed");
    for (const char *kept : {"1.50", "123456789012345678901", "am\\u0069na"})
        QVERIFY2(shown.contains(kept), shown);
    QVERIFY2(shown.contains("Amina B."), shown);
    QVERIFY2(!shown.contains("gender"), shown); // a key that was not there does not appear as null
    QCOMPARE(read("SELECT stored FROM _store WHERE changed"), text); // the store waits for the stamp
}

void ModelViewsTest::anUpdateThatChangesNothingLeavesNoTrace()
{
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    QCOMPARE(sql("UPDATE facilityuser SET full_name = full_name, username = 'amina'"), QByteArray());
    QCOMPARE(read("SELECT sum(changed), count(stored) FROM _store"), QByteArray("0|0"));
}

void ModelViewsTest::whatNeverChangesIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("why");
    const QByteArray identity = "The id, source id and partition";
    QTest::newRow("id") << QByteArray("UPDATE classroom SET id = '" + QByteArray(32, 'a') + "'") << identity;
    QTest::newRow("source id") << QByteArray("UPDATE classroom SET _morango_source_id = 'x'") << identity;
    QTest::newRow("partition") << QByteArray("UPDATE classroom SET _morango_partition = 'x'") << identity;
    QTest::newRow("id, through the common view")
        << QByteArray("UPDATE collection SET id = '" + QByteArray(32, 'a') + "' WHERE kind = 'classroom'")
        << identity;
    QTest::newRow("source id, through the common view")
        << QByteArray("UPDATE collection SET _morango_source_id = 'x' WHERE kind = 'classroom'") << identity;
    QTest::newRow("data set") << QByteArray("UPDATE classroom SET dataset_id = 'x'")
                              << QByteArray("dataset_id");
    QTest::newRow("kind") << QByteArray("UPDATE classroom SET kind = 'facility'") << QByteArray("kind");
    QTest::newRow("kind, through the common view")
        << QByteArray("UPDATE collection SET kind = 'facility' WHERE kind = 'classroom'") << QByteArray("kind");
    QTest::newRow("nothing where something must be")
        << QByteArray("UPDATE classroom SET name = NULL") << QByteArray("The field name must have a value");
}

void ModelViewsTest::whatNeverChangesIsRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, why);
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    for (const char *verb : {"UPDATE ", "UPDATE OR IGNORE ", "UPDATE OR REPLACE "}) {
        const QByteArray said = sql(QByteArray(change).replace("UPDATE ", verb));
        QVERIFY2(said.contains(why), said);
    }
    QCOMPARE(read("SELECT sum(changed) FROM _store"), QByteArray("0"));
}

// checklist 6
void ModelViewsTest::aChangedNaturalKeyKeepsTheId()
{
    makeSchool();
    const QByteArray before = read("SELECT id, _morango_source_id, _morango_partition FROM membership");
    QCOMPARE(sql("UPDATE membership SET collection_id = '" + QByteArray(32, 'c') + "'"), QByteArray());
    QCOMPARE(read("SELECT id, _morango_source_id, _morango_partition FROM membership"), before);
    QCOMPARE(read("SELECT collection_id FROM membership"), QByteArray(32, 'c'));
    QVERIFY(need(serialize(m_device->store(), m_device->profile(), {})).withheld.isEmpty());
}

void ModelViewsTest::booleansStayBooleans()
{
    makeSchool();
    const QByteArray column = "learner_can_sign_up";
    for (const auto &[given, wire] :
         {std::pair("1", "true"), std::pair("0", "false"), std::pair("'true'", "true"),
          std::pair("'0'", "false"), std::pair("TRUE", "true"), std::pair("'false'", "false")}) {
        QCOMPARE(sql("UPDATE facilitydataset SET " + column + " = " + given), QByteArray());
        QCOMPARE(read("SELECT visible -> '$." + column + "' FROM _store WHERE id = '" + m_dataset + "'"),
                 QByteArray(wire));
    }
    QCOMPARE(read("SELECT count(*) FROM facilitydataset WHERE NOT " + column), QByteArray("1"));
}

// checklist 24
void ModelViewsTest::aDeleteTakesAllThatRefersToIt()
{
    makeSchool();
    QCOMPARE(sql("INSERT INTO learnergroup (name, dataset_id, parent_id) SELECT 'reds', dataset_id, id FROM "
                 "classroom"),
             QByteArray());
    QCOMPARE(sql("INSERT INTO membership (dataset_id, user_id, collection_id)"
                 " SELECT u.dataset_id, u.id, g.id FROM facilityuser u, learnergroup g"),
             QByteArray());
    need(serialize(m_device->store(), m_device->profile(), {}));
    // Parent, child and grandchild, in a connection where triggers do not call triggers.
    QCOMPARE(read("PRAGMA recursive_triggers"), QByteArray("0"));
    QCOMPARE(sql("DELETE FROM classroom"), QByteArray());
    QCOMPARE(read("SELECT (SELECT count(*) FROM classroom), (SELECT count(*) FROM learnergroup),"
                  " (SELECT count(*) FROM membership), (SELECT count(*) FROM facilityuser)"),
             QByteArray("0|0|0|1"));
    QCOMPARE(need(serialize(m_device->store(), m_device->profile(), {})).deleted, 4);
    QCOMPARE(read("SELECT count(*) FROM _store WHERE deleted AND saved_at = 2"), QByteArray("4"));
}

void ModelViewsTest::aDeleteAmongManyIsQuick()
{
    makeSchool();
    // 200,000 logs of 20 learners, as a sync would have put them: one learner has 10,000.
    VERIFY_OK(m_device->db().execute(R"sql(
        BEGIN;
        INSERT INTO _partition (path) VALUES ('d:logs');
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
        INSERT INTO _store (id, model, partition, source_id, shown, visible)
        SELECT printf('%032x', i), (SELECT number FROM _model WHERE name = 'contentsessionlog'),
               (SELECT max(number) FROM _partition), i, 1,
               json_object('user_id', CASE i % 20 WHEN 0 THEN (SELECT id FROM facilityuser) ELSE printf('%032x', i % 20) END)
        FROM n;
        COMMIT;)sql"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sql("DELETE FROM facilityuser"), QByteArray());
    const qint64 took = timer.elapsed();
    QCOMPARE(read("SELECT count(*) FROM _store WHERE removal"),
             QByteArray("10002")); // with herself and her membership
    QVERIFY2(took < 1500, QByteArray::number(took));
}

void ModelViewsTest::modelsThatShareATableHaveACommonView()
{
    makeSchool();
    QCOMPARE(read("SELECT kind, name FROM collection ORDER BY kind"),
             QByteArray("classroom|5b\nfacility|Kijani"));
    QCOMPARE(sql("INSERT INTO collection (kind, name, dataset_id, parent_id)"
                 " SELECT 'learnergroup', 'blues', dataset_id, id FROM classroom"),
             QByteArray());
    QCOMPARE(read("SELECT name FROM learnergroup"), QByteArray("blues"));
    QVERIFY(sql("INSERT INTO collection (kind, name, dataset_id) VALUES ('galaxy', 'x', 'y')")
                .contains("kind is unknown"));
    QVERIFY(sql("INSERT INTO collection (name, dataset_id) VALUES ('x', 'y')").contains("kind is unknown"));
    QCOMPARE(sql("UPDATE collection SET name = 'greens' WHERE name = 'blues'"), QByteArray());
    QCOMPARE(read("SELECT name FROM learnergroup"), QByteArray("greens"));
    QCOMPARE(sql("DELETE FROM collection WHERE kind = 'classroom'"), QByteArray());
    QCOMPARE(read("SELECT name FROM collection"), QByteArray("Kijani")); // the group went with its class
    QCOMPARE(read("SELECT count(*) FROM collection WHERE id = (SELECT id FROM facility)"), QByteArray("1"));
}

void ModelViewsTest::aTextThatIsNoJsonHarmsNobody()
{
    makeSchool();
    need(serialize(m_device->store(), m_device->profile(), {}));
    // Waiting records, records of unknown models, and a newer version behind a shown one may hold anything.
    for (const char *model : {"'facilityuser'", "'nosuchmodel'"})
        VERIFY_OK(m_device->db().execute(
            QByteArray("INSERT OR IGNORE INTO _model (profile, name) VALUES ('facilitydata', ") + model +
            ");"
            "INSERT INTO _store (id, model, partition, source_id, dirty, visible) SELECT hex(" +
            model + "), number, 1, 's', 1, '{bad' FROM _model WHERE name = " + model));
    VERIFY_OK(m_device->db().execute("UPDATE _store SET stored = '', dirty = 1"
                                     " WHERE shown AND id IN (SELECT id FROM facilityuser)"));
    QCOMPARE(read("SELECT username FROM facilityuser"), QByteArray("amina"));
    QCOMPARE(sql("UPDATE facilityuser SET full_name = 'A.'"), QByteArray());
    QCOMPARE(sql("DELETE FROM facility"), QByteArray());
    QCOMPARE(read("SELECT count(*) FROM facilityuser"), QByteArray("0"));
}

void ModelViewsTest::lookUpsUseIndexes_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("index");
    QTest::newRow("by id") << QByteArray("SELECT * FROM facilityuser WHERE id = 'x'")
                           << QByteArray("sqlite_autoindex__store");
    QTest::newRow("by id, through the common view")
        << QByteArray("SELECT * FROM collection WHERE id = 'x'") << QByteArray("sqlite_autoindex__store");
    QTest::newRow("a user's logs") << QByteArray("SELECT * FROM attemptlog WHERE user_id = 'x'")
                                   << QByteArray("_view_attemptlog_user_id");
    QTest::newRow("a session's logs") << QByteArray("SELECT * FROM attemptlog WHERE sessionlog_id = 'x'")
                                      << QByteArray("_view_attemptlog_sessionlog_id");
    QTest::newRow("a class's groups") << QByteArray("SELECT * FROM learnergroup WHERE parent_id = 'x'")
                                      << QByteArray("_view_learnergroup_parent_id");
    QTest::newRow("a join")
        << QByteArray("SELECT u.full_name FROM membership m JOIN facilityuser u ON u.id = m.user_id"
                      " WHERE m.collection_id = 'x'")
        << QByteArray("_view_membership_collection_id");
    QTest::newRow("a join from what is referred to")
        << QByteArray(
               "SELECT a.item FROM facilityuser u JOIN attemptlog a ON a.user_id = u.id WHERE u.id = 'x'")
        << QByteArray("_view_attemptlog_user_id");
    QTest::newRow("one model's records")
        << QByteArray("SELECT count(*) FROM facilityuser") << QByteArray("_store_model");
}

void ModelViewsTest::lookUpsUseIndexes()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, index);
    const QByteArray plan = read("EXPLAIN QUERY PLAN " + statement);
    QVERIFY2(plan.contains(index), plan);
    QVERIFY2(!plan.contains("SCAN _store"), plan);
    if (index != "_store_model")
        QVERIFY2(!plan.contains("_store_model"), plan); // every record of the model would be read
}

void ModelViewsTest::modelsOfQtWorkOnViews()
{
    makeSchool();
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(m_device->device()->databasePath());
        QVERIFY(database.open());
        QSqlTableModel model(nullptr, database);
        model.setTable(QStringLiteral("facilityuser"));
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY2(model.select(), qPrintable(model.lastError().text()));
        QCOMPARE(model.rowCount(), 1);

        const int name = model.fieldIndex(QStringLiteral("full_name"));
        QVERIFY(model.setData(model.index(0, name), QStringLiteral("Amina Ä. 🦜")));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(read("SELECT full_name FROM facilityuser"), QByteArray("Amina Ä. 🦜"));

        QSqlRecord record = model.record();
        for (const auto &[field, value] :
             {std::pair(QStringLiteral("username"), QStringLiteral("bashir")),
              std::pair(QStringLiteral("password"), QStringLiteral("x")),
              std::pair(QStringLiteral("dataset_id"), QString::fromLatin1(m_dataset)),
              std::pair(QStringLiteral("facility_id"), QString::fromUtf8(read("SELECT id FROM facility")))})
            record.setValue(field, value);
        QVERIFY(model.insertRecord(-1, record));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(read("SELECT count(*) FROM facilityuser"), QByteArray("2"));

        model.setFilter(QStringLiteral("username = 'amina'"));
        QVERIFY(model.select());
        QVERIFY(model.removeRow(0));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(read("SELECT username FROM facilityuser"), QByteArray("bashir"));
        QCOMPARE(read("SELECT count(*) FROM membership"), QByteArray("0"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
}

void ModelViewsTest::anotherFileMayBeAttached()
{
    makeSchool();
    ForeignProgram program(QStringLiteral(":memory:"));
    QCOMPARE(program.run("ATTACH '" + m_device->device()->databasePath().toUtf8() + "' AS school"),
             QByteArray());
    QCOMPARE(program.run("CREATE TABLE _store (a); CREATE TABLE facility (b)"),
             QByteArray()); // names of its own
    QCOMPARE(
        program.run("INSERT INTO school.facility (name, dataset_id) VALUES ('Second', '" + m_dataset + "')"),
        QByteArray());
    QCOMPARE(program.run("UPDATE school.facility SET name = 'Third' WHERE name = 'Second'"), QByteArray());
    QCOMPARE(program.run("DELETE FROM school.facility WHERE name = 'Kijani'"), QByteArray());
    QCOMPARE(read("SELECT name FROM facility"), QByteArray("Third"));
}

// checklist 22
void ModelViewsTest::eachWriteIsMarkedAndStampedWithTheNext()
{
    makeSchool();
    QCOMPARE(read("SELECT count(*) FROM _store WHERE changed AND shown AND saved_by IS NULL"), QByteArray("5"));
    QCOMPARE(need(serialize(m_device->store(), m_device->profile(), {})).stamped, 5);
    QCOMPARE(sql("UPDATE collection SET name = name || '!'"), QByteArray());
    QCOMPARE(need(serialize(m_device->store(), m_device->profile(), {})).stamped, 2);
    QCOMPARE(read("SELECT name FROM facility"), QByteArray("Kijani!"));
}

PITANGA_TEST(ModelViewsTest)
#include "tst_model_views.moc"
