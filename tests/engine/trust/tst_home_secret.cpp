#include "engine/trust/home_secret.h"
#include "tests/support/another_account.h"
#include "tests/support/counted_random.h"
#include "tests/support/full_disk.h"
#include "tests/support/no_hard_links.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <barrier>
#include <thread>

using namespace pitanga;

namespace {

/// Only its owner may do anything with the file.
bool isPrivate(const QString &path)
{
    return (QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser)) ==
           (QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

class HomeSecretTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFirstCallMakesTheFileAndLaterOnesReadIt();
    void onlyItsOwnerMayReadIt();
    void aFileThatOthersMayReadIsClosed();
    void aDamagedFileIsAnErrorAndStaysAsItIs_data();
    void aDamagedFileIsAnErrorAndStaysAsItIs();
    void aHomeThatCannotBeWrittenToIsAnError();
    void aFullDiskIsAnErrorAndLeavesNothing();
    void aDiskWithoutHardLinksIsGoodEnough_data();
    void aDiskWithoutHardLinksIsGoodEnough();
    void aFolderThatCannotBeListedIsGoodEnough();
    void aFolderInItsPlaceIsAnError();
    void aNameThatIsTakenByNothingIsAnError();
    void aFileThatOthersMayReadAndThatIsNotOursIsAnError();
    void whoeverIsFirstAllGetTheSame();

private:
    QString path() const { return m_home->filePath(QStringLiteral("secret")); }
    QStringList filesInHome() const { return QDir(m_home->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void HomeSecretTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void HomeSecretTest::theFirstCallMakesTheFileAndLaterOnesReadIt()
{
    test::CountedRandom random;
    const auto made = HomeSecret(path(), random).secret();
    const auto read = HomeSecret(path(), random).secret();
    QVERIFY(made);
    QVERIFY(read);
    QCOMPARE(made->toHex(), "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    QCOMPARE(*made, *read);
    QCOMPARE(filesInHome(), QStringList{QStringLiteral("secret")});
}

void HomeSecretTest::onlyItsOwnerMayReadIt()
{
    SystemRandom random;
    QVERIFY(HomeSecret(path(), random).secret());
    QVERIFY(isPrivate(path()));
}

void HomeSecretTest::aFileThatOthersMayReadIsClosed()
{
    SystemRandom random;
    HomeSecret home(path(), random);
    const auto made = home.secret();
    QVERIFY(QFile::setPermissions(path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));

    const auto read = home.secret();

    QVERIFY(read);
    QCOMPARE(*read, *made);
    QVERIFY(isPrivate(path()));
}

void HomeSecretTest::aDamagedFileIsAnErrorAndStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    test::CountedRandom random;
    QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("secret"));
    QVERIFY(HomeSecret(path, random).secret());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();

    QTest::newRow("empty, as after a power cut") << QByteArray("");
    QTest::newRow("cut off") << whole.first(40);
    QTest::newRow("one digit changed") << QByteArray(whole).replace("0001", "0002");
    QTest::newRow("an unknown version") << QByteArray(whole).replace("v1:", "v2:");
    QTest::newRow("something else") << QByteArray("hello\n");
    QTest::newRow("a shorter secret") << QByteArray("v1:abcd:12345678\n");
}

void HomeSecretTest::aDamagedFileIsAnErrorAndStaysAsItIs()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    SystemRandom random;

    const auto secret = HomeSecret(path(), random).secret();

    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Storage);
    QVERIFY(secret.error().forPerson.contains(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void HomeSecretTest::aHomeThatCannotBeWrittenToIsAnError()
{
    SystemRandom random;
    const auto secret = HomeSecret(m_home->filePath(QStringLiteral("no such folder/secret")), random).secret();
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Storage);
    QVERIFY2(secret.error().forPerson.contains(QStringLiteral("no such folder/secret")),
             qPrintable(secret.error().forPerson));
}

void HomeSecretTest::aFullDiskIsAnErrorAndLeavesNothing()
{
    SystemRandom random;
    {
        const test::FullDisk disk;
        const auto secret = HomeSecret(path(), random).secret();
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Storage);
        QVERIFY2(secret.error().forPerson.contains(QStringLiteral("the disk is not full")),
                 qPrintable(secret.error().forPerson));
    }
    QCOMPARE(filesInHome(), QStringList());
    QVERIFY(HomeSecret(path(), random).secret()); // once there is room again
}

void HomeSecretTest::aDiskWithoutHardLinksIsGoodEnough_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("a memory stick") << EPERM;
    QTest::newRow("a shared folder") << EOPNOTSUPP;
}

void HomeSecretTest::aDiskWithoutHardLinksIsGoodEnough()
{
    QFETCH(int, answer);
    test::CountedRandom random;
    bool withoutLinks = false;
    QByteArray got;
    std::thread([&] {
        withoutLinks = test::leaveNoHardLinks(answer);
        const auto secret = HomeSecret(path(), random).secret();
        got = secret ? secret->toHex() : secret.error().forPerson.toUtf8();
    }).join();
    QVERIFY(withoutLinks);
    QCOMPARE(got, HomeSecret(path(), random).secret()->toHex());
    QCOMPARE(got.size(), 64);
    QCOMPARE(filesInHome(), QStringList{QStringLiteral("secret")});
    QVERIFY(isPrivate(path()));
}

void HomeSecretTest::aFolderThatCannotBeListedIsGoodEnough()
{
    SystemRandom random;
    const QString folder = m_home->filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(folder) && test::AnotherAccount::giveFolder(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(m_home->path(),
                                  QFile::permissions(m_home->path()) | QFile::ExeGroup | QFile::ExeOther));
    {
        const test::AnotherAccount account;
        const auto secret = HomeSecret(folder + QStringLiteral("/secret"), random).secret();
        VERIFY_OK(secret);
    }
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(isPrivate(folder + QStringLiteral("/secret")));
}

void HomeSecretTest::aFolderInItsPlaceIsAnError()
{
    SystemRandom random;
    QVERIFY(QDir().mkpath(path()));
    const auto secret = HomeSecret(path(), random).secret();
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Storage);
    QVERIFY(secret.error().forPerson.contains(path()));
}

void HomeSecretTest::aNameThatIsTakenByNothingIsAnError()
{
    SystemRandom random;
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("a stick that was pulled out/secret")), path()));
    const auto secret = HomeSecret(path(), random).secret();
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Storage);
    QVERIFY2(secret.error().forPerson.contains(path()), qPrintable(secret.error().forPerson));
    QCOMPARE(filesInHome(), QStringList()); // no half-made secret stays
}

void HomeSecretTest::aFileThatOthersMayReadAndThatIsNotOursIsAnError()
{
    SystemRandom random;
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), path()));
    QVERIFY(QFile::setPermissions(m_home->path(),
                                  QFile::permissions(m_home->path()) | QFile::ExeGroup | QFile::ExeOther));
    const test::AnotherAccount account;
    const auto secret = HomeSecret(path(), random).secret();
    QVERIFY(!secret);
    QVERIFY2(secret.error().forPerson.contains(QStringLiteral("Allow only its owner to read it")),
             qPrintable(secret.error().forPerson));
}

void HomeSecretTest::whoeverIsFirstAllGetTheSame()
{
    constexpr int many = 8;
    for (int round = 0; round < 50; ++round) { // the moment between looking and naming is short
        std::array<QByteArray, many> got;
        std::barrier start(many);
        std::vector<std::thread> threads;
        for (QByteArray &mine : got)
            threads.emplace_back([&] {
                SystemRandom random;
                start.arrive_and_wait();
                const auto secret = HomeSecret(path(), random).secret();
                mine = secret ? secret->toHex() : secret.error().forPerson.toUtf8();
            });
        for (std::thread &thread : threads)
            thread.join();

        for (const QByteArray &each : got)
            QCOMPARE(each, got.front());
        QCOMPARE(got.front().size(), 64);
        QCOMPARE(filesInHome(), QStringList{QStringLiteral("secret")});
        QVERIFY(QFile::remove(path()));
    }
}

PITANGA_TEST(HomeSecretTest)
#include "tst_home_secret.moc"
