#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/tables/schema.h"
#include "engine/tables/setting_table.h"
#include "tests/support/another_account.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QtTest>

#include <thread>

using namespace pitanga;
using namespace pitanga::test;

class DeviceTest : public QObject
{
    Q_OBJECT
private slots:
    void aHomeKeepsItsIdentity();
    void theInstanceFollowsFromDatabaseAndMachine();
    void aCopiedHomeBecomesAnotherDevice();
    void aHomeOnAnotherMachineBecomesAnotherDevice();
    void anOlderDatabasePutBackBecomesAnotherDevice();
    void anOlderDatabasePutBackTwiceBecomesAnotherDeviceTwice();
    void aFormerInstanceResumesItsCounter();
    void theCounterNeverGoesBackAndEndsWithTheProtocols();
    void aFileOfAnotherProgramIsLeftAsItIs();
    void aDamagedFileIsLeftAsItIs();
    void aHomeThatMustExistIsNotMade();
    void aHomeThatCannotBeMadeIsNamed();
    void aDatabaseThatForgotItsNameIsDamaged();
    void aLostSecretIsSaid();
    void anEmptiedDatabaseIsNotBegunAnew();
    void aDamagedFileOfStagedRecordsIsNamedAndMayGo();
    void twoDevicesLiveInOneProcess();
    void manyMayOpenOneHomeAtOnce();
    void onlyTheOwnerMayReadAHome();
    void aBrokenProfileIsNamed();
    void aProfileOfAnotherAccountIsNamed();

private:
    static QByteArray bytesOf(const QString &path);
    static void writeFile(const QString &path, const QByteArray &bytes);
    static qint64 raise(TestDevice &device);
};

QByteArray DeviceTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DeviceTest::writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path); // truncates: the file stays the same one, only older
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qPrintable(path));
}

/// The next counter, as a stamping takes it.
qint64 DeviceTest::raise(TestDevice &device)
{
    Transaction transaction(device.db(), Transaction::Kind::WriteDurably);
    const qint64 counter = need(InstanceTable(device.db()).nextCounter());
    need(transaction.commit());
    device.device()->markCounter(counter);
    return counter;
}

// checklist 14
void DeviceTest::aHomeKeepsItsIdentity()
{
    TestDevice device;
    const QByteArray instance = device.instance();
    const DatabaseId database = device.device()->identity().database;
    const QByteArray certificate = device.device()->tlsKey().certificatePem;
    QCOMPARE(raise(device), 1);
    for (int i = 0; i < 3; ++i) {
        device.reopen();
        QCOMPARE(device.instance(), instance);
        QCOMPARE(device.device()->identity().database, database);
        QCOMPARE(device.device()->tlsKey().certificatePem, certificate);
    }
    QCOMPARE(device.device()->identity().counter, 1);
    QCOMPARE(need(readInteger(device.db(), "SELECT sum(current) FROM _local_instance")),
             std::optional<qint64>(1));
    QCOMPARE(need(readInteger(device.db(), "SELECT sum(current) FROM _database_identity")),
             std::optional<qint64>(1));
}

// checklist 8
void DeviceTest::theInstanceFollowsFromDatabaseAndMachine()
{
    TestDevice device;
    const LocalInstance &identity = device.device()->identity();
    QVERIFY(!identity.systemId.isEmpty());
    QCOMPARE(identity.id.toHex(), sha2Uuid({identity.database.toHex(), identity.systemId, identity.nodeId}));
    QCOMPARE(identity.counter, 0);
}

void DeviceTest::aCopiedHomeBecomesAnotherDevice()
{
    TestDevice original;
    raise(original);
    original.close();
    QTemporaryDir copy;
    for (const QFileInfo &file : QDir(original.home()).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), copy.filePath(file.fileName())));
    DeviceOptions options = original.options();
    options.home = copy.path();
    const auto second = need(Device::open(options));
    original.reopen();
    QVERIFY(second->instanceId() != original.device()->instanceId());
    QVERIFY(second->identity().database != original.device()->identity().database);
    QVERIFY(second->tlsKey().certificatePem != original.device()->tlsKey().certificatePem);
    QCOMPARE(second->identity().counter, 0);
    QCOMPARE(original.device()->identity().counter, 1);
    const auto store = need(second->connect());
    QCOMPARE(need(readInteger(store->db(), "SELECT sum(current) FROM _database_identity")),
             std::optional<qint64>(1));
    QCOMPARE(need(readInteger(store->db(), "SELECT sum(current) FROM _local_instance")),
             std::optional<qint64>(1));
}

void DeviceTest::aHomeOnAnotherMachineBecomesAnotherDevice()
{
    TestDevice device;
    device.close();
    DeviceOptions options = device.options();
    options.machine->systemIdOverride = "another machine";
    const auto elsewhere = need(Device::open(options));
    device.reopen();
    QVERIFY(elsewhere->identity().database != device.device()->identity().database);
    // A network card that comes and goes makes no other device.
    const QByteArray instance = device.instance();
    device.close();
    options = device.options();
    options.machine->nodeIdOverride = "another card";
    QCOMPARE(need(Device::open(options))->instanceId().toHex(), instance);
}

// checklist 12
void DeviceTest::anOlderDatabasePutBackBecomesAnotherDevice()
{
    // Others have seen this instance at 2; the copy remembers 1, and would give 2 out a second time.
    TestDevice device;
    const QByteArray instance = device.instance();
    raise(device);
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    const QByteArray older = bytesOf(path);
    device.reopen();
    QCOMPARE(device.instance(), instance);
    raise(device);
    device.close();
    writeFile(path, older);
    device.reopen();
    QVERIFY(device.instance() != instance);
    QCOMPARE(raise(device), 1);
}

/// After the first time the mark tells of the instance that was made then, and no more of that of the copy.
void DeviceTest::anOlderDatabasePutBackTwiceBecomesAnotherDeviceTwice()
{
    TestDevice device;
    const QByteArray instance = device.instance();
    raise(device);
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    const QByteArray older = bytesOf(path);
    device.reopen();
    raise(device);
    device.close();
    writeFile(path, older);
    device.reopen();
    const QByteArray second = device.instance();
    device.close();
    writeFile(path, older);
    device.reopen();
    QVERIFY(device.instance() != instance && device.instance() != second);
    QCOMPARE(raise(device), 1);
}

// checklist 13
void DeviceTest::aFormerInstanceResumesItsCounter()
{
    // Chance that repeats itself makes the same database id, and so the same instance, a second time.
    TestDevice device;
    class Repeating final : public RandomSource
    {
    public:
        QByteArray bytes(int count) override { return QByteArray(count, 'x'); }
    } random;
    Database &db = device.db();
    InstanceTable table(db);
    Transaction transaction(db, Transaction::Kind::WriteDurably);
    const FileTraces here{"system", "node", "1", 0, {}};
    const LocalInstance first = need(table.establish(here, random, device.clock()));
    for (int i = 0; i < 5; ++i)
        need(table.nextCounter());
    VERIFY_OK(db.execute("UPDATE _local_instance SET current = 0"));
    VERIFY_OK(db.execute(
        "UPDATE _database_identity SET current = 0; UPDATE _local_instance SET current = 1 WHERE id = '" +
        device.instance() + "'"));
    const LocalInstance again = need(table.establish(here, random, device.clock()));
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.counter, 5);
    QCOMPARE(need(table.nextCounter()), 6);
    QCOMPARE(need(readInteger(db, "SELECT sum(current) FROM _local_instance")), std::optional<qint64>(1));
}

void DeviceTest::theCounterNeverGoesBackAndEndsWithTheProtocols()
{
    TestDevice device;
    InstanceTable table(device.db());
    QCOMPARE(need(table.nextCounter(50)), 51);
    QCOMPARE(need(table.nextCounter(7)), 52);
    QCOMPARE(need(table.nextCounter(2'147'483'646)), 2'147'483'647);
    VERIFY_FAILS(table.nextCounter(), Storage);
    VERIFY_OK(device.db().execute("UPDATE _local_instance SET current = 0"));
    VERIFY_FAILS(table.nextCounter(), Internal); // nobody counts
}

void DeviceTest::aFileOfAnotherProgramIsLeftAsItIs()
{
    TestDevice device;
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    QFile::remove(path);
    ForeignProgram(path).run("CREATE TABLE recipe (name); INSERT INTO recipe VALUES ('jollof')");
    const QByteArray before = bytesOf(path);
    const auto opened = Device::open(device.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Data);
    QVERIFY(opened.error().forPerson.contains(QStringLiteral("another program")));
    QCOMPARE(bytesOf(path), before);
}

void DeviceTest::aDamagedFileIsLeftAsItIs()
{
    TestDevice device;
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    QByteArray bytes = bytesOf(path);
    const QByteArray whole = bytes;
    for (const bool wholeFile : {true, false}) {
        bytes = whole;
        for (qsizetype i = wholeFile ? 0 : 100; i < qMin<qsizetype>(bytes.size(), 4096); ++i)
            bytes[i] = char(i * 31 + 7);
        writeFile(path, bytes);
        const auto opened = Device::open(device.options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().forPerson.contains(QStringLiteral("damaged")),
                 qPrintable(opened.error().forPerson));
        QVERIFY(opened.error().forPerson.contains(path));
        QCOMPARE(bytesOf(path), bytes);
    }
    writeFile(path, whole);
    VERIFY_OK(Device::open(device.options()));
}

void DeviceTest::aHomeThatMustExistIsNotMade()
{
    QTemporaryDir folder;
    DeviceOptions options;
    options.home = folder.filePath(QStringLiteral("home"));
    options.mustExist = true;
    options.profiles = {smallProfile()};
    VERIFY_FAILS(Device::open(options), Usage);
    QVERIFY(!QFile::exists(options.home));
}

void DeviceTest::aHomeThatCannotBeMadeIsNamed()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("letter")), "Dear Amina,");
    DeviceOptions options;
    options.home = folder.filePath(QStringLiteral("letter/home"));
    const auto opened = Device::open(options);
    VERIFY_FAILS(opened, Storage);
    QVERIFY2(opened.error().forPerson.contains(options.home), qPrintable(opened.error().forPerson));
}

void DeviceTest::aDatabaseThatForgotItsNameIsDamaged()
{
    TestDevice device;
    device.close();
    ForeignProgram(device.home() + QStringLiteral("/pitanga.db")).run("UPDATE _local_instance SET id = 'torn'");
    const auto opened = Device::open(device.options());
    VERIFY_FAILS(opened, Storage);
    QVERIFY2(opened.error().forPerson.contains(QStringLiteral("does not know who it is")),
             qPrintable(opened.error().forPerson));
}

void DeviceTest::aLostSecretIsSaid()
{
    TestDevice device;
    device.close();
    const QString path = device.home() + QStringLiteral("/secret.key");
    const QByteArray secret = bytesOf(path);
    QVERIFY(!secret.isEmpty());
    QVERIFY(QFile::remove(path));
    const auto opened = Device::open(device.options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().forPerson.contains(QStringLiteral("secret.key")));
    writeFile(path, secret);
    VERIFY_OK(Device::open(device.options()));
}

void DeviceTest::anEmptiedDatabaseIsNotBegunAnew()
{
    TestDevice device;
    device.device()->markCounter(7); // something was stamped
    device.close();
    const QString path = device.home() + QStringLiteral("/pitanga.db");
    writeFile(path, {});

    const auto opened = Device::open(device.options());
    VERIFY_FAILS(opened, Data);
    QVERIFY(opened.error().forPerson.contains(path));
    QCOMPARE(bytesOf(path), QByteArray());
    QVERIFY(QFile::remove(path));
    VERIFY_OK(Device::open(device.options())); // as the sentence says
}

void DeviceTest::aDamagedFileOfStagedRecordsIsNamedAndMayGo()
{
    TestDevice device;
    device.close();
    const QString path = device.home() + QStringLiteral("/incoming.db");
    for (const char *ending : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    writeFile(path, QByteArray("no database ").repeated(1000));

    const auto opened = Device::open(device.options());
    VERIFY_FAILS(opened, Storage);
    QVERIFY2(opened.error().forPerson.contains(path), qPrintable(opened.error().forPerson));
    QVERIFY(QFile::remove(path));
    VERIFY_OK(Device::open(device.options())); // as the sentence says
}

void DeviceTest::twoDevicesLiveInOneProcess()
{
    TestDevice alice(smallProfile(), 1);
    TestDevice bob(smallProfile(), 2);
    QVERIFY(alice.instance() != bob.instance());
    VERIFY_OK(alice.db().execute("INSERT INTO facility (name) VALUES ('Only hers')"));
    QCOMPARE(need(readInteger(bob.db(), "SELECT count(*) FROM facility")), std::optional<qint64>(0));
    QCOMPARE(need(SettingTable(bob.db()).value("device:name")), QByteArray("Test device 2"));
}

void DeviceTest::manyMayOpenOneHomeAtOnce()
{
    TestDevice made;
    made.close();
    QTemporaryDir fresh;
    DeviceOptions options = made.options();
    options.home = fresh.path();
    std::atomic<int> opened = 0;
    QStringList problems;
    std::mutex mutex;
    std::vector<QByteArray> ids(4);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < ids.size(); ++i)
        threads.emplace_back([&, i] {
            auto device = Device::open(options);
            if (device) {
                ids[i] = (*device)->instanceId().toHex() + (*device)->tlsKey().certificatePem;
                ++opened;
            } else {
                const std::lock_guard lock(mutex);
                problems << device.error().forPerson + device.error().forLog;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(opened == 4, qPrintable(problems.join(u'\n')));
    QCOMPARE(std::count(ids.begin(), ids.end(), ids.front()), 4);
}

void DeviceTest::onlyTheOwnerMayReadAHome()
{
    TestDevice device;
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(device.home()) & others));
    for (const char *name : {"/pitanga.db", "/incoming.db", "/secret.key"})
        QVERIFY(!(QFile::permissions(device.home() + QLatin1String(name)) & others));
}

void DeviceTest::aBrokenProfileIsNamed()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("profiles")));
    writeFile(folder.filePath(QStringLiteral("profiles/ours.json")), "{");
    DeviceOptions options;
    options.home = folder.path();
    const auto opened = Device::open(options);
    QVERIFY(!opened);
    QVERIFY2(opened.error().forPerson.contains(QStringLiteral("ours.json")),
             qPrintable(opened.error().forPerson));
}

void DeviceTest::aProfileOfAnotherAccountIsNamed()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("profiles")));
    const QString path = folder.filePath(QStringLiteral("profiles/ours.json"));
    writeFile(path, "{}");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(AnotherAccount::giveFolder(folder.path()));
    DeviceOptions options;
    options.home = folder.path();
    const AnotherAccount account;
    const auto opened = Device::open(options);
    VERIFY_FAILS(opened, Storage);
    QVERIFY2(opened.error().forPerson.contains(path), qPrintable(opened.error().forPerson));
}

PITANGA_TEST(DeviceTest)
#include "tst_device.moc"
