#include "cli_program.h"
#include "tests/support/foreign_program.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

/// Every command once as a person reads it and once as a script does.
class CliCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aCommandAnswersInWordsAndInJson_data();
    void aCommandAnswersInWordsAndInJson();
    void initLeavesAHomeAsItIs();
    void aNameCannotSteerATerminal();
    void whatIsExportedCanBeImportedAgain();
    void importLeavesNothingBehindWhereItFails();
    void cleanupSaysWhatItCouldNotApply();
    void putMakesARecordAndThenChangesIt();
    void hardDeletionLeavesNoText();
    void onlySomePartitionsAreStamped();
    void everyPartCanBeDumped();
    void anAddedProfileIsThereAtTheNextStart();
    void aProfileThatDoesNotGoWithTheOthersIsNotAdded();

private:
    QString filled(QString line, int run) const;
    /// The bytes of all files in a home.
    static QByteArray filesOf(const CliDevice &device);

    std::unique_ptr<SchoolServer> m_office;
    std::unique_ptr<CliServer> m_server;
    std::unique_ptr<CliDevice> m_laptop; ///< has the school too
    QStringList m_bookmarks;
    QString m_facility;
    QString m_certificate; ///< whose key the laptop has
};

namespace {

/// A small profile of that name, beside the built-in one.
QByteArray otherProfile(const QByteArray &name)
{
    return R"({"format": "sync-profile/1", "profile": ")" + name + R"(", "common_fields": [
        {"name": "id", "type": "uuid_hex", "role": "id", "editable": false},
        {"name": "_morango_source_id", "type": "string", "max_length": 96, "role": "source_id", "editable": false},
        {"name": "_morango_partition", "type": "string", "max_length": 128, "role": "partition", "editable": false}],
        "models": [{"name": "library_item", "title": "Item", "group": "structure", "integration": "bulk_replace",
        "source_id": {"kind": "random_uuid"}, "partition": [{"template": "${id}:item"}], "label": "${name}",
        "fields": [{"name": "name", "type": "string", "max_length": 20, "blank": false}]}],
        "partition_kinds": [], "scope_definitions": []})";
}

} // namespace

void CliCommandsTest::initTestCase()
{
    m_office = std::make_unique<SchoolServer>();
    m_server = std::make_unique<CliServer>(*m_office);
    m_laptop = std::make_unique<CliDevice>(u"Laptop"_s);
    const Json own =
        m_laptop->json({u"cert"_s, u"request"_s, m_server->https(), u"--facility"_s, m_office->dataset(),
                        u"--scope"_s, u"full-facility"_s, u"--user"_s, u"bashir"_s, u"--password-stdin"_s},
                       "mango tree\n");
    m_certificate = own.value("id").toString();
    m_laptop->must({u"sync"_s, m_server->https()});
    for (const Json &bookmark :
         m_laptop->must({u"--json"_s, u"data"_s, u"export"_s, u"--model"_s, u"bookmark"_s}).lines())
        m_bookmarks << bookmark.value("fields").value("id").toString();
    m_facility =
        m_laptop->json({u"status"_s}).value("facilities").items().front().value("facility_id").toString();
    m_laptop->file(u"profile.json"_s, [] {
        QFile file(QStringLiteral(PITANGA_TEST_DATA "/test-profile.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    m_laptop->file(u"chain.json"_s, m_office->must({u"cert"_s, u"export"_s, m_office->dataset()}).out);
    m_laptop->file(u"key.txt"_s, m_office->must({u"cert"_s, u"key"_s}).out);
}

void CliCommandsTest::cleanupTestCase()
{
    m_server.reset();
    m_office.reset();
    m_laptop.reset();
}

QString CliCommandsTest::filled(QString line, int run) const
{
    const QString folder = m_laptop->home() + u"/.."_s;
    return line.replace(u"{run}"_s, QString::number(run))
        .replace(u"{bookmark}"_s, m_bookmarks.value(run))
        .replace(u"{facility}"_s, m_facility)
        .replace(u"{dataset}"_s, m_office->dataset())
        .replace(u"{certificate}"_s, m_certificate)
        .replace(u"{url}"_s, run == 0 ? m_server->https() : m_server->http())
        .replace(u"{folder}"_s, folder);
}

QByteArray CliCommandsTest::filesOf(const CliDevice &device)
{
    QByteArray bytes;
    const QDir home(device.home());
    for (const QString &name : home.entryList(QDir::Files)) {
        QFile file(home.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void CliCommandsTest::aCommandAnswersInWordsAndInJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("inWords");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const char *line, const char *inWords, const char *keys,
                        const char *input = "") {
        QTest::newRow(name) << QString::fromUtf8(line) << QByteArray(input) << QString::fromUtf8(inWords)
                            << QString::fromUtf8(keys);
    };

    row("init", "init", "is here already", "created home name instance_id database_id");
    row("status", "status", "Shule ya Msingi Nyota",
        "version home name instance_id database_id counter fingerprint facilities changed dirty waiting "
        "conflicts models"
        " peers last_syncs");
    row("profile list", "profile list", "facilitydata", "profiles");
    row("profile show", "profile show facilitydata", "attemptlog", "profile format models scope_definitions");
    row("profile validate", "profile validate {folder}/profile.json", "is good",
        "profile format models scope_definitions");
    row("data import", "data import -", "changed 0", "added changed unchanged left_out made_live", "[]");
    row("data export", "data export --model facility --partition {dataset} --deleted", "Shule ya Msingi Nyota",
        "model fields");
    row("data get", "data get facility {facility}", "name: \"Shule ya Msingi Nyota\"",
        "id model partition source_id changed fields");
    row("data put", "data put facility -", "Changed {facility}", "id model created",
        "{\"id\": \"{facility}\", \"name\": \"Shule ya Msingi Nyota\"}");
    row("data delete", "data delete bookmark {bookmark}", "Deleted 1 record.", "deleted");
    row("data count", "data count", "attemptlog", "records models");
    row("data errors", "data errors", "could be applied", "waiting");
    row("data retry", "data retry", "0 still wait", "applied deleted cancelled waiting");
    row("conflict list", "conflict list", "No record was changed on two devices", "conflicts");
    row("cert list", "cert list", "full-facility", "certificates");
    row("cert tree", "cert tree", "  {certificate}", "certificates");
    row("cert show", "cert show {certificate}", "✓ Its id belongs to its key.", "valid chain");
    row("cert verify", "cert verify {folder}/chain.json", "All checks passed.", "valid chain");
    row("cert export", "cert export {certificate}", "\"chain\":[", "chain");
    row("cert import", "cert import {folder}/chain.json", "Imported {dataset}", "id parent_id has_private_key");
    row("cert key", "cert key", "MIIB", "public_key fingerprint");
    row("cert issue",
        "cert issue --parent {certificate} --scope single-user --param user_id={facility} --for "
        "{folder}/key.txt",
        "\"chain\":[", "chain");
    row("cert request",
        "cert request {url} --facility {dataset} --scope full-facility --user bashir --password-stdin",
        "Received",
        "id parent_id profile scope_definition scope_version scope_params has_private_key fingerprint",
        "mango tree\n");
    row("user add", "user add amina{run} --role coach --password-stdin", "Added amina0",
        "id username full_name facility_id dataset_id admin roles", "guava tree\n");
    row("user passwd", "user passwd bashir --password-stdin", "has a new password", "id username",
        "mango tree\n");
    row("user list", "user list", "bashir", "users");
    row("peer add", "peer add {url}", "Office (pitanga",
        "id address name kind version instance_id encrypted fingerprint"
        " compared facilities");
    row("peer list", "peer list", "https://127.0.0.1", "peers");
    row("history", "history --last 3", "received 432", "syncs");
    row("serialize", "serialize", "facilitydata: stamped", "profiles");
    row("deserialize", "deserialize", "facilitydata: applied", "profiles");
    row("cleanup", "cleanup --older-than 1", "Closed 0 transfers and 0 sessions.", "transfers sessions");
    row("check", "check", "All is well.", "ok problems");
    row("facility create", "facility create Kijani", "Made the facility “Kijani”.",
        "dataset_id facility_id name holds_key has_data");
}

void CliCommandsTest::aCommandAnswersInWordsAndInJson()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, inWords);
    QFETCH(const QString, keys);

    const CliRun spoken = m_laptop->run(words(filled(line, 0)), filled(QString::fromUtf8(input), 0).toUtf8());
    const CliRun written = m_laptop->run(words(filled(line, 1)) + QStringList{u"--json"_s},
                                         filled(QString::fromUtf8(input), 1).toUtf8());

    QVERIFY2(spoken.exitCode == 0, spoken.err.constData());
    QVERIFY2(QString::fromUtf8(spoken.out).contains(filled(inWords, 0)), spoken.out.constData());
    QVERIFY2(written.exitCode == 0, written.err.constData());
    QCOMPARE(written.out.count('\n'), 1); // one document
    for (const QString &key : words(keys))
        QVERIFY2(written.json().contains(key.toUtf8()), qPrintable(key));
}

void CliCommandsTest::initLeavesAHomeAsItIs()
{
    const CliDevice device(u"First"_s);
    const Json before = device.json({u"status"_s});

    const Json again = device.json({u"init"_s, u"--name"_s, u"Second"_s});

    const Json after = device.json({u"status"_s});
    QVERIFY(!again.value("created").toBool(true));
    QCOMPARE(after.value("instance_id"), before.value("instance_id"));
    QCOMPARE(after.value("name").toUtf8(), QByteArray("Second"));
}

void CliCommandsTest::aNameCannotSteerATerminal()
{
    const CliDevice device(u"Plain"_s);
    const QString colouring = u"Red \u001b[31m"_s;
    QCOMPARE(device.run({u"init"_s, u"--name"_s, colouring}).exitCode, 2);
    // One that came from elsewhere.
    QCOMPARE(ForeignProgram(device.home() + u"/pitanga.db"_s)
                 .runWith("UPDATE _setting SET value = ?1 WHERE name = 'device:name'", {colouring.toUtf8()}),
             QByteArray());

    const CliRun shown = device.must({u"status"_s});

    QVERIFY(!shown.out.contains('\x1b'));
    QVERIFY2(shown.out.contains("Red \xEF\xBF\xBD[31m"), shown.out.constData());
}

void CliCommandsTest::whatIsExportedCanBeImportedAgain()
{
    const SchoolServer from;
    const CliDevice to(u"Copy"_s);
    const QByteArray array = from.must({u"data"_s, u"export"_s}).out;
    const QByteArray lines = from.must({u"data"_s, u"export"_s, u"--json"_s}).out;

    const Json first = to.json({u"data"_s, u"import"_s, u"-"_s, u"--keep-ids"_s}, array);
    const Json second = to.json({u"data"_s, u"import"_s, u"-"_s, u"--keep-ids"_s}, lines);

    QCOMPARE(first.value("added").toInt(), 432);
    QCOMPARE(second.value("unchanged").toInt(), 432);
    QCOMPARE(to.must({u"data"_s, u"export"_s}).out, array);
}

void CliCommandsTest::importLeavesNothingBehindWhereItFails()
{
    const CliDevice device(u"Careful"_s);
    QFile sample(sampleSchool);
    QVERIFY(sample.open(QIODevice::ReadOnly));

    const CliRun run = device.run({u"data"_s, u"import"_s, u"-"_s},
                                  sample.readAll().replace("\"kind\": \"admin\"", "\"kind\": \"king\""));

    QCOMPARE(run.exitCode, 6);
    QVERIFY(run.err.contains("Line "));
    QCOMPARE(device.json({u"data"_s, u"count"_s}).value("records").toInt(), 0);
    QVERIFY(device.json({u"cert"_s, u"list"_s}).value("certificates").items().empty());
}

void CliCommandsTest::cleanupSaysWhatItCouldNotApply()
{
    const CliDevice device(u"Full"_s);
    device.must({u"facility"_s, u"create"_s, u"Kijani"_s});
    device.must({u"serialize"_s});
    const QByteArray id = "lower(hex(randomblob(16)))";
    ForeignProgram disk(device.home() + u"/pitanga.db"_s);
    QCOMPARE(
        disk.run("INSERT INTO _sync_session (number, id, started_at, last_activity_at, is_server,"
                 " client_certificate, server_certificate, profile, connection_path) SELECT 1, " +
                 id + ", t, t, 0, " + id + ", " + id +
                 ", 'facilitydata', '' FROM (SELECT '2020-01-01T00:00:00.000Z' AS t);"
                 "INSERT INTO _transfer (id, sync_session, filter, push, started_at, last_activity_at,"
                 " stage, status, counts) SELECT " +
                 id +
                 ", 1, '', 0, last_activity_at, last_activity_at, 'deserializing', 'started', '{\"added\": 1}'"
                 " FROM _sync_session;"
                 "UPDATE _store SET dirty = 1;"
                 "CREATE TRIGGER full BEFORE UPDATE OF shown ON _store"
                 " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"),
        QByteArray());

    const CliRun run = device.run({u"cleanup"_s});
    QVERIFY2(run.exitCode > 0, run.err.constData());
    QVERIFY2(run.out.contains("Closed 0 transfers"), run.out.constData());
    QCOMPARE(disk.run("DROP TRIGGER full"), QByteArray());
    QVERIFY(device.must({u"cleanup"_s}).out.contains("Closed 1 transfer"));
}

void CliCommandsTest::putMakesARecordAndThenChangesIt()
{
    const SchoolServer office;
    const QString school =
        office.json({u"status"_s}).value("facilities").items().front().value("facility_id").toString();
    const Json fields =
        Json::object({{"dataset_id", office.dataset()}, {"parent_id", school}, {"name", "Class 5"}});

    const Json made = office.json({u"data"_s, u"put"_s, u"classroom"_s, QString::fromUtf8(fields.toCompact())});
    const QString id = made.value("id").toString();
    const Json renamed = Json::object({{"id", id}, {"name", "Class 6"}});
    const Json changed =
        office.json({u"data"_s, u"put"_s, u"classroom"_s, QString::fromUtf8(renamed.toCompact())});

    QVERIFY(made.value("created").toBool());
    QVERIFY(!changed.value("created").toBool(true));
    const Json shown = office.json({u"data"_s, u"get"_s, u"classroom"_s, id});
    QCOMPARE(shown.value("fields").value("name").toUtf8(), QByteArray("Class 6"));
    QVERIFY(shown.value("changed").toBool());
}

void CliCommandsTest::hardDeletionLeavesNoText()
{
    const SchoolServer office;
    const Json bookmark = office.must({u"--json"_s, u"data"_s, u"export"_s, u"--model"_s, u"bookmark"_s})
                              .lines()
                              .front()
                              .value("fields");
    const QString id = bookmark.value("id").toString();
    const QByteArray text = bookmark.value("created").toUtf8(); // to the millisecond: no other record has it
    QVERIFY(filesOf(office).contains(text));

    office.must({u"data"_s, u"delete"_s, u"bookmark"_s, id, u"--hard"_s});
    office.must({u"serialize"_s});

    QVERIFY(!filesOf(office).contains(text));
    QCOMPARE(office.run({u"data"_s, u"get"_s, u"bookmark"_s, id}).exitCode, 2);
}

void CliCommandsTest::onlySomePartitionsAreStamped()
{
    const SchoolServer office;
    const QString everybody = office.dataset() + u":allusers-ro"_s;

    const Json some = office.json({u"serialize"_s, u"--filter"_s, everybody}).value("profiles").items().front();
    const std::vector<Json> counters = office.must({u"dump"_s, u"--what"_s, u"counters"_s}).lines();
    const Json rest = office.json({u"serialize"_s}).value("profiles").items().front();

    QVERIFY(some.value("stamped").toInt().value_or(0) > 0);
    QVERIFY(rest.value("stamped").toInt().value_or(0) > 0);
    QCOMPARE(counters.size(), size_t(1));
    QCOMPARE(counters.front().value("partition").toString(), everybody);
    QCOMPARE(counters.front().value("counter").toInt(), some.value("counter").toInt());
}

void CliCommandsTest::everyPartCanBeDumped()
{
    m_laptop->must({u"serialize"_s});
    const QStringList line{u"dump"_s, u"--what"_s};

    const std::vector<Json> store = m_laptop->must(line + QStringList{u"store"_s}).lines();
    const std::vector<Json> counters = m_laptop->must(line + QStringList{u"counters"_s}).lines();
    const std::vector<Json> app = m_laptop->must(line + QStringList{u"app"_s}).lines();
    const std::vector<Json> all = m_laptop->must(line + QStringList{u"all"_s}).lines();

    QVERIFY(store.size() > 432 && !counters.empty());
    QCOMPARE(qint64(app.size()), m_laptop->json({u"data"_s, u"count"_s}).value("records").toInt().value_or(-1));
    QCOMPARE(all.size(), store.size() + counters.size() + app.size());
    for (const char *key :
         {"id", "profile", "model_name", "partition", "source_id", "serialized", "deleted", "hard_deleted",
          "last_saved_instance", "last_saved_counter", "conflicting_serialized_data", "record_max_counters"})
        QVERIFY2(store.front().contains(key), key);
}

void CliCommandsTest::anAddedProfileIsThereAtTheNextStart()
{
    const CliDevice device(u"Curious"_s);
    const QString file = device.file(u"library.json"_s, otherProfile("library"));

    const Json added = device.json({u"profile"_s, u"add"_s, file});

    QCOMPARE(added.value("profile").toUtf8(), QByteArray("library"));
    QCOMPARE(device.json({u"profile"_s, u"list"_s}).value("profiles").items().size(), size_t(2));
    QVERIFY(device.must({u"profile"_s, u"show"_s, u"library"_s}).out.contains("library_item"));
    QCOMPARE(device.run({u"profile"_s, u"add"_s, file}).exitCode, 2); // it is here already
}

void CliCommandsTest::aProfileThatDoesNotGoWithTheOthersIsNotAdded()
{
    const CliDevice device(u"Careful"_s);
    const QByteArray clash = otherProfile("library").replace("library_item", "facilityuser");

    const CliRun run = device.run({u"profile"_s, u"add"_s, device.file(u"clash.json"_s, clash)});

    QCOMPARE(run.exitCode, 6);
    QCOMPARE(device.json({u"profile"_s, u"list"_s}).value("profiles").items().size(), size_t(1));
}

PITANGA_TEST(CliCommandsTest)
#include "tst_cli_commands.moc"
