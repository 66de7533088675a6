#include "engine/school/school_file.h"
#include "engine/storage/query.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("Cannot write %s", qPrintable(path));
}

QByteArray withBytes(QByteArray file, qsizetype from, qsizetype count)
{
    for (qsizetype i = from; i < std::min(from + count, file.size()); ++i)
        file[i] = char(~file[i]);
    return file;
}

constexpr qsizetype pageSize = 4096;

using Damage = std::function<QByteArray(const QByteArray &)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

/// Whatever is broken, the person gets a sentence that says what and where, and nothing is lost.
class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedDatabaseIsNamedAndLeftAsItIs_data();
    void aDamagedDatabaseIsNamedAndLeftAsItIs();
    void aDamagedProfileIsNamed();
    void aDamagedSchoolFileComesInNotAtAll_data();
    void aDamagedSchoolFileComesInNotAtAll();
    void aWrongPasswordOpensNothing();
    void aPeerThatIsNoneIsToldSo_data();
    void aPeerThatIsNoneIsToldSo();
    void aFullDiskHereLosesNothing_data();
    void aFullDiskHereLosesNothing();
    void aFullDiskThereLosesNothing_data();
    void aFullDiskThereLosesNothing();
};

void DamageTest::aDamagedDatabaseIsNamedAndLeftAsItIs_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, Damage damage, const char *says) {
        QTest::newRow(name) << damage << QString::fromLatin1(says);
    };
    row(
        "its first bytes are not SQLite's", [](const QByteArray &file) { return withBytes(file, 0, 16); },
        "is not a Pitanga database, or it is damaged");
    row(
        "it is a text", [](const QByteArray &) { return QByteArray("Dear diary,\n").repeated(1000); },
        "is not a Pitanga database, or it is damaged");
    row(
        "the head of its first page is damaged",
        [](const QByteArray &file) { return withBytes(file, 100, 40); }, "is damaged");
    row(
        "all pages but the first are damaged",
        [](const QByteArray &file) { return withBytes(file, pageSize, file.size()); }, "is damaged");
    row(
        "half of it is missing",
        [](const QByteArray &file) { return file.left(file.size() / 2 / pageSize * pageSize); }, "is damaged");
    row(
        "it is another program's",
        [](const QByteArray &file) {
            QByteArray theirs = file;
            return theirs.replace(68, 4, "Else");
        },
        "belongs to another program");
}

void DamageTest::aDamagedDatabaseIsNamedAndLeftAsItIs()
{
    QFETCH(Damage, damage);
    QFETCH(QString, says);
    TestDevice device(schoolProfile(), 70);
    const QString path = device.device()->databasePath();
    device.close();
    const QByteArray damaged = damage(contentOf(path));
    write(path, damaged);

    const auto opened = Device::open(device.options());
    QVERIFY(!opened);
    const Error &error = opened.error();
    QVERIFY2(error.forPerson.contains(says) && error.forPerson.contains(path), reasonOf(opened).constData());
    QVERIFY(!error.forLog.isEmpty());
    QVERIFY(contentOf(path) == damaged);
}

void DamageTest::aDamagedProfileIsNamed()
{
    TestDevice device(schoolProfile(), 71);
    device.close();
    DeviceOptions options = device.options();
    options.profiles.clear();
    const QString path = QDir(options.home).filePath(QStringLiteral("profiles/village.json"));
    QByteArray broken = contentOf(QStringLiteral(PITANGA_TEST_DATA "/test-profile.json"));
    broken.replace(broken.indexOf("\"models\""), 8, "\"modells\"");
    write(path, broken);

    const auto opened = Device::open(options);
    VERIFY_FAILS(opened, Data);
    QVERIFY2(opened.error().forPerson.contains(path), reasonOf(opened).constData());
    QVERIFY2(opened.error().forPerson.contains(QStringLiteral("models")), reasonOf(opened).constData());
    QVERIFY(QFile::remove(path));
    VERIFY_OK(Device::open(options));
}

void DamageTest::aDamagedSchoolFileComesInNotAtAll_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::addColumn<QString>("says");

    QTest::newRow("it breaks off") << QByteArray("{\"model\": \"exam\"") << QByteArray("<end>")
                                   << QStringLiteral("ine ");
    QTest::newRow("an id is another") << QByteArray("\"id\": \"4cbb04daba8c0ec7d06c3c807916611d\"")
                                      << QByteArray("\"id\": \"4cbb04daba8c0ec7d06c3c8079166110\"")
                                      << QStringLiteral("lesson");
    QTest::newRow("a person without a name") << QByteArray("\"username\": \"baraka\"")
                                             << QByteArray("\"username\": null") << QStringLiteral("username");
}

void DamageTest::aDamagedSchoolFileComesInNotAtAll()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, put);
    QFETCH(QString, says);
    TestDevice device(schoolProfile(), 72);
    QByteArray file = contentOf(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
    const qsizetype at = file.indexOf(find);
    QVERIFY(at > 0);
    const qsizetype line = file.left(at).count('\n') + 1;
    if (put == "<end>")
        file.truncate(at + 10);
    else
        file.replace(at, find.size(), put);

    const auto imported = importSchool(device.store(), file);
    VERIFY_FAILS(imported, Data);
    const QString sentence = imported.error().forPerson;
    QVERIFY2(sentence.contains(says) && sentence.contains(QString::number(line)), qPrintable(sentence));
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM _store")).value(), 0);
    QCOMPARE(need(readInteger(device.db(), "SELECT count(*) FROM _certificate")).value(), 0);
}

void DamageTest::aWrongPasswordOpensNothing()
{
    SchoolDevice school(QStringLiteral("School"), 73);
    SchoolDevice laptop(QStringLiteral("Laptop"), 74);
    const QByteArray dataset = school.importSample();

    VERIFY_FAILS(laptop.join(school, dataset, {}, "sample-admim"), NotAuthorised);
    QCOMPARE(need(readInteger(laptop.db(), "SELECT count(*) FROM _certificate WHERE private_key IS NOT NULL"))
                 .value(),
             0);
    const SyncSummary summary = laptop.sync(school);
    QCOMPARE(summary.outcome, SyncOutcome::Failed);
    QCOMPARE(summary.error->kind, Error::Kind::NotAuthorised);
    QVERIFY(laptop.stored().empty());
    VERIFY_OK(laptop.join(school, dataset));
}

void DamageTest::aPeerThatIsNoneIsToldSo_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("a web page") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 22\r\n"
        "\r\n<html>Hello there</htm");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("JSON of another kind") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"hello\":true}");
    QTest::newRow("something that is no HTTP") << QByteArray("220 mail.example ESMTP ready\r\n");
    QTest::newRow("nothing") << QByteArray();
}

void DamageTest::aPeerThatIsNoneIsToldSo()
{
    QFETCH(QByteArray, answer);
    const ScriptedServer server([answer](QTcpSocket &client, int) {
        while (!ScriptedServer::readRequest(client).isEmpty() && !answer.isEmpty())
            ScriptedServer::send(client, answer);
        ScriptedServer::close(client);
    });
    SchoolDevice laptop(QStringLiteral("Laptop"), 75);
    const auto met = laptop.meetAt(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()));
    QVERIFY(!met);
    QVERIFY2(met.error().kind == Error::Kind::Refused || met.error().kind == Error::Kind::Unreachable ||
                 met.error().kind == Error::Kind::Data,
             reasonOf(met).constData());
    QVERIFY(!met.error().forPerson.isEmpty());
    QCOMPARE(need(readInteger(laptop.db(), "SELECT count(*) FROM _peer")).value(), 0);
}

namespace {

/// Two devices of one school with news on both sides, one of them on a disk that can fill up.
struct TwoDevices
{
    explicit TwoDevices(bool schoolIsOnIt)
        : school(QStringLiteral("School"), 76, schoolIsOnIt ? disk.name() : QByteArray()),
          laptop(QStringLiteral("Laptop"), 77, schoolIsOnIt ? QByteArray() : disk.name())
    {
        dataset = school.importSample();
        need(laptop.join(school, dataset));
        if (const QByteArray wrong = wrongIn(laptop.sync(school)); !wrong.isEmpty())
            qFatal("%s", wrong.constData());
        workOnBoth();
    }

    void workOnBoth()
    {
        for (int i = 0; i < 30; ++i) {
            mine.push_back(laptop.addWork(dataset, laptop.person("amina_j"), i));
            theirs.push_back(school.addWork(dataset, school.person("baraka"), i));
        }
    }

    /// What is missing anywhere after a sync; empty when both have all.
    QByteArray lost()
    {
        const StoredRecords here = laptop.stored();
        for (const auto *made : {&mine, &theirs})
            for (const QByteArray &id : *made)
                if (!here.contains(id) || here.at(id).deleted)
                    return "work " + id + " is lost";
        return difference(here, school.stored());
    }

    FaultyDisk disk{"a disk that fills up"};
    SchoolDevice school;
    SchoolDevice laptop;
    QByteArray dataset;
    QByteArrayList mine;
    QByteArrayList theirs;
};

void addStages()
{
    QTest::addColumn<SyncStep>("step");
    QTest::addColumn<QString>("stage");
    QTest::newRow("when a sync begins") << SyncStep::Receiving << QStringLiteral("initializing");
    QTest::newRow("before receiving") << SyncStep::Receiving << QStringLiteral("queuing");
    QTest::newRow("while receiving") << SyncStep::Receiving << QStringLiteral("transferring");
    QTest::newRow("while merging") << SyncStep::Receiving << QStringLiteral("dequeuing");
    QTest::newRow("while applying, which stamps first")
        << SyncStep::Receiving << QStringLiteral("deserializing");
    QTest::newRow("while cleaning up") << SyncStep::Receiving << QStringLiteral("cleanup");
    QTest::newRow("while stamping") << SyncStep::Sending << QStringLiteral("serializing");
    QTest::newRow("while listing what to send") << SyncStep::Sending << QStringLiteral("queuing");
    QTest::newRow("while sending") << SyncStep::Sending << QStringLiteral("transferring");
    QTest::newRow("while the other side stores") << SyncStep::Sending << QStringLiteral("dequeuing");
}

} // namespace

void DamageTest::aFullDiskHereLosesNothing_data()
{
    addStages();
}

void DamageTest::aFullDiskHereLosesNothing()
{
    QFETCH(SyncStep, step);
    QFETCH(QString, stage);
    TwoDevices two(false);
    const SyncSummary full = two.laptop.sync(two.school, [&](const SyncProgress &progress) {
        if (progress.step == step && progress.stage == stage)
            two.disk.leaveRoom(0);
    });
    QVERIFY(two.disk.refusals() > 0);
    QCOMPARE(full.outcome, SyncOutcome::Failed);
    QVERIFY2(full.error->kind == Error::Kind::Storage &&
                 full.error->forPerson.contains(QStringLiteral("disk is full")),
             wrongIn(full).constData());
    QCOMPARE(two.laptop.faults(), QString());

    two.disk.makeRoom();
    QCOMPARE(wrongIn(two.laptop.sync(two.school)), QByteArray());
    QCOMPARE(two.lost(), QByteArray());
    QCOMPARE(two.laptop.faults(), QString());
}

void DamageTest::aFullDiskThereLosesNothing_data()
{
    QTest::addColumn<SyncStep>("step");
    QTest::addColumn<QString>("stage");
    QTest::newRow("when a sync begins") << SyncStep::Receiving << QStringLiteral("initializing");
    QTest::newRow("before receiving") << SyncStep::Receiving << QStringLiteral("queuing");
    QTest::newRow("while the other side stores") << SyncStep::Sending << QStringLiteral("dequeuing");
}

void DamageTest::aFullDiskThereLosesNothing()
{
    QFETCH(SyncStep, step);
    QFETCH(QString, stage);
    TwoDevices two(true);
    const SyncSummary full = two.laptop.sync(two.school, [&](const SyncProgress &progress) {
        if (progress.step == step && progress.stage == stage)
            two.disk.leaveRoom(0);
    });
    QVERIFY(two.disk.refusals() > 0);
    QCOMPARE(full.outcome, SyncOutcome::Failed);
    QVERIFY(!full.error->forPerson.isEmpty());
    QCOMPARE(two.school.faults(), QString());

    two.disk.makeRoom();
    QCOMPARE(wrongIn(two.laptop.sync(two.school)), QByteArray());
    QCOMPARE(two.lost(), QByteArray());
    QCOMPARE(two.school.faults(), QString());
}

PITANGA_TEST(DamageTest)
#include "tst_damage.moc"
