#include "cli_program.h"
#include "engine/storage/database.h"
#include "tests/support/outcomes.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_program.h"

#include <QTcpServer>

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

/// What scripts decide by: 0 only on success, and a number for each kind of failure.
class CliExitCodesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void wrongUsageIs2_data();
    void wrongUsageIs2();
    void aWrongPasswordIs3();
    void nobodyThereIs4();
    void aServerThatIsNoPeerIs5();
    void damagedFilesAre6_data();
    void damagedFilesAre6();
    void aBrokenHomeIs6();
    void aDamagedDatabaseIs6_data();
    void aDamagedDatabaseIs6();
    void viewsThatOpeningMakesAnewAreTold_data();
    void viewsThatOpeningMakesAnewAreTold();
    void anErrorIsADocumentToo();
    void theTechnicalCauseIsForTheVerbose();
    void aHomeComesFromTheEnvironmentWhereNoneIsGiven();

private:
    std::unique_ptr<SchoolServer> m_office;
    std::unique_ptr<CliServer> m_server;
    std::unique_ptr<CliDevice> m_laptop;
};

void CliExitCodesTest::initTestCase()
{
    m_office = std::make_unique<SchoolServer>();
    m_server = std::make_unique<CliServer>(*m_office);
    m_laptop = std::make_unique<CliDevice>(u"Laptop"_s);
}

void CliExitCodesTest::cleanupTestCase()
{
    m_server.reset();
    m_office.reset();
    m_laptop.reset();
}

void CliExitCodesTest::wrongUsageIs2_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");

    QTest::newRow("no command") << ""
                                << "Which command?";
    QTest::newRow("a command nobody knows") << "frobnicate"
                                            << "no command";
    QTest::newRow("half a command") << "cert"
                                    << "another word";
    QTest::newRow("an option nobody knows") << "status --frob"
                                            << "no option --frob";
    QTest::newRow("an option without its value") << "init --name"
                                                 << "--name needs a value";
    QTest::newRow("an option in place of a value") << "init --name --database=x"
                                                   << "--name needs a value";
    QTest::newRow("a value for a switch") << "serve --no-discovery=yes"
                                          << "takes no value";
    QTest::newRow("an option given twice") << "history --last 1 --last 2"
                                           << "given twice";
    QTest::newRow("an option that must be there") << "user add ann"
                                                  << "--role is missing";
    QTest::newRow("an operand that must be there") << "data get facility"
                                                   << "ID is missing";
    QTest::newRow("a word too many") << "status now"
                                     << "one word too many";
    QTest::newRow("a number that is none") << "history --last many"
                                           << "whole number";
    QTest::newRow("--home without a folder") << "status --home"
                                             << "--home needs a folder";
    QTest::newRow("both directions only") << "sync http://127.0.0.1:9 --push --pull"
                                          << "exclude each other";
    QTest::newRow("an address that is none") << "peer add http://"
                                             << "not an address";
    QTest::newRow("a fingerprint that is none") << "sync http://127.0.0.1:9 --fingerprint abc"
                                                << "64 hex digits";
    QTest::newRow("a parameter without a value") << "cert issue --parent p --scope s --for f --param user_id"
                                                 << "KEY=VALUE";
    QTest::newRow("a password not by standard input") << "user passwd ann"
                                                      << "--password-stdin";
    QTest::newRow("a facility that is not here") << "user add ann --role admin --facility x"
                                                 << "no facility x";
    QTest::newRow("a role nobody knows") << "user add ann --role king"
                                         << "admin, coach or learner";
    QTest::newRow("a file that is not there") << "data import /nowhere.json"
                                              << "cannot be read";
    QTest::newRow("a record that is not there") << "data get facility 0123"
                                                << "no record";
    QTest::newRow("a model nobody knows") << "data get castle 0123"
                                          << "castle";
    QTest::newRow("a certificate that is not here") << "cert export 0123"
                                                    << "no certificate";
    QTest::newRow("a peer nobody met") << "peer forget Atlantis"
                                       << "no peer";
    QTest::newRow("a profile nobody knows") << "profile show castle"
                                            << "no profile";
    QTest::newRow("a part nobody knows") << "dump --what castle"
                                         << "--what must be";
    QTest::newRow("nothing to serve on") << "serve --http off --https off"
                                         << "nothing to serve on";
    QTest::newRow("a name to listen at") << "serve --listen localhost"
                                         << "numeric address";
}

void CliExitCodesTest::wrongUsageIs2()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);

    const CliRun run = m_laptop->run(words(line));

    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.err.constData());
}

void CliExitCodesTest::aWrongPasswordIs3()
{
    const CliRun run =
        m_laptop->run({u"cert"_s, u"request"_s, m_server->https(), u"--facility"_s, m_office->dataset(),
                       u"--scope"_s, u"full-facility"_s, u"--user"_s, u"bashir"_s, u"--password-stdin"_s},
                      "papaya tree\n");

    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY(m_laptop->json({u"cert"_s, u"list"_s}).value("certificates").items().size() <= 1); // theirs at most
}

void CliExitCodesTest::nobodyThereIs4()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
    taken.close();

    QCOMPARE(m_laptop->run({u"sync"_s, address}).exitCode, 4);
    QCOMPARE(m_laptop->run({u"peer"_s, u"add"_s, address}).exitCode, 4);
}

void CliExitCodesTest::aServerThatIsNoPeerIs5()
{
    const ScriptedServer stranger([](QTcpSocket &client, int) {
        ScriptedServer::readRequest(client);
        ScriptedServer::send(client,
                             "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        ScriptedServer::close(client);
    });

    QCOMPARE(m_laptop->run({u"sync"_s, u"http://127.0.0.1:%1"_s.arg(stranger.port())}).exitCode, 5);
}

void CliExitCodesTest::damagedFilesAre6_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("content");

    QFile sample(sampleSchool);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray school = sample.readAll();
    QTest::newRow("a school that breaks off") << "data import" << school.left(school.size() / 2);
    QTest::newRow("a school with a reference into nothing")
        << "data import"
        << QByteArray(school).replace("66d906e6f124b0a65f892ea56790e5c5\", \"kind\": \"classroom",
                                      "00000000000000000000000000000000\", \"kind\": \"classroom");
    QTest::newRow("a school of an unknown kind")
        << "data import" << QByteArray("[{\"model\":\"castle\",\"fields\":{}}]");
    QTest::newRow("a profile that is none")
        << "profile validate" << QByteArray("{\"format\": \"sync-profile/1\"}");
    QTest::newRow("a profile to add that is none") << "profile add" << QByteArray("[]");
    QTest::newRow("a certificate that is none") << "cert verify" << QByteArray("{\"id\": \"x\"}");
    QTest::newRow("a certificate to import that is none") << "cert import" << QByteArray("nonsense");
}

void CliExitCodesTest::damagedFilesAre6()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, content);

    const CliRun run = m_laptop->run(words(line) + QStringList{m_laptop->file(u"damaged.json"_s, content)});

    QCOMPARE(run.exitCode, 6);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_laptop->json({u"data"_s, u"count"_s}).value("records").toInt(), 0);
}

void CliExitCodesTest::aBrokenHomeIs6()
{
    const SchoolServer office;
    office.must({u"serialize"_s});
    QVERIFY(office.json({u"check"_s}).value("ok").toBool());
    {
        const auto db = need(Database::open({.path = office.home() + u"/pitanga.db"_s}));
        need(db->execute("DELETE FROM _record_counter WHERE record = (SELECT min(number) FROM _store)"));
    }

    const CliRun broken = office.run({u"check"_s, u"--json"_s});

    QCOMPARE(broken.exitCode, 6);
    QVERIFY(!broken.json().value("ok").toBool(true));
    QCOMPARE(broken.json().value("problems").items().size(), size_t(1));
    QVERIFY(office.run({u"check"_s}).out.contains("The history of record"));
}

void CliExitCodesTest::aDamagedDatabaseIs6_data()
{
    QTest::addColumn<int>("keep"); // percent
    QTest::addColumn<int>("damageFrom");
    QTest::newRow("the second half is missing") << 50 << -1;
    QTest::newRow("its first bytes are not SQLite's") << 100 << 0;
    QTest::newRow("all pages but the first are damaged") << 100 << 8192;
}

void CliExitCodesTest::aDamagedDatabaseIs6()
{
    QFETCH(const int, keep);
    QFETCH(const int, damageFrom);
    const CliDevice device(u"Laptop"_s);
    QFile file(device.home() + u"/pitanga.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.truncate(content.size() * keep / 100);
    if (damageFrom >= 0)
        content.replace(damageFrom, content.size() - damageFrom,
                        QByteArray(content.size() - damageFrom, '\x5a'));
    QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
    file.close();

    const CliRun run = device.run({u"check"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.err.contains("damaged"), run.err.constData());
    QCOMPARE(run.json().value("error").value("kind").toUtf8(), QByteArray("data"));
    QCOMPARE(device.run({u"status"_s}).exitCode, 6);
}

void CliExitCodesTest::viewsThatOpeningMakesAnewAreTold_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a view that is gone") << QByteArray("DROP VIEW lesson") << QByteArray("VIEW lesson");
    QTest::newRow("a trigger that is gone")
        << QByteArray("DROP TRIGGER _update_lesson") << QByteArray("TRIGGER _update_lesson");
    QTest::newRow("a view that shows something else")
        << QByteArray("DROP VIEW lesson; CREATE VIEW lesson AS SELECT id FROM _store")
        << QByteArray("VIEW lesson");
}

void CliExitCodesTest::viewsThatOpeningMakesAnewAreTold()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const QByteArray, said);
    const CliDevice device(u"Laptop"_s);
    need(need(Database::open({.path = device.home() + u"/pitanga.db"_s}))->execute(damage));

    const CliRun run = device.run({u"check"_s});

    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.out.contains(said + ". It was made anew"), run.out.constData());
    QCOMPARE(device.run({u"check"_s}).exitCode, 0);
}

void CliExitCodesTest::anErrorIsADocumentToo()
{
    const CliRun run = m_laptop->run({u"data"_s, u"get"_s, u"facility"_s, u"0123"_s, u"--json"_s});

    const Json error = run.json().value("error");
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(error.value("kind").toUtf8(), QByteArray("usage"));
    QCOMPARE(error.value("sentence").toUtf8() + '\n', run.err);
}

void CliExitCodesTest::theTechnicalCauseIsForTheVerbose()
{
    const QStringList line{u"data"_s, u"get"_s, u"facility"_s, u"0123"_s};

    QVERIFY(!m_laptop->run(line).err.contains("(usage:"));
    QVERIFY(m_laptop->run(line + QStringList{u"-v"_s}).err.contains("(usage:"));
}

void CliExitCodesTest::aHomeComesFromTheEnvironmentWhereNoneIsGiven()
{
    QProcess process;
    prepare(process, {u"status"_s, u"--json"_s});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"PITANGA_HOME"_s, m_laptop->home());
    process.setProcessEnvironment(environment);
    process.start();

    QCOMPARE(finish(process).json().value("name").toUtf8(), QByteArray("Laptop"));
}

PITANGA_TEST(CliExitCodesTest)
#include "tst_cli_exit_codes.moc"
