#include "cli_program.h"
#include "engine/engine.h"
#include "engine/host.h"
#include "engine/school/school_file.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;
using namespace Qt::StringLiterals;

/// Who may do what, moved by files and by wire.
class CliCertificatesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCertificateIssuedForADeviceOpensTheSchoolThere();
    void aCertificateWithItsKeyMovesToAnotherDevice();
    void aChangedCertificateIsFoundOut();
    void theTreeShowsWhoSignedWhom();
    void aKeyThatIsElsewhereSignsNothing();
    void aPeerThatTakesNoCertificatesFromOthersSaysSo();
    void aClickOnTheOtherScreenIsAsGoodAsAPassword();

private:
    QString issued(const QStringList &more = {}) const;

    std::unique_ptr<SchoolServer> m_office;
    std::unique_ptr<CliDevice> m_laptop;
};

void CliCertificatesTest::initTestCase()
{
    m_office = std::make_unique<SchoolServer>();
    m_laptop = std::make_unique<CliDevice>(u"Laptop"_s);
}

QString CliCertificatesTest::issued(const QStringList &more) const
{
    const QString key = m_laptop->file(u"key.txt"_s, m_laptop->must({u"cert"_s, u"key"_s}).out);
    const CliRun chain =
        m_office->must(QStringList{u"cert"_s, u"issue"_s, u"--parent"_s, m_office->dataset(), u"--for"_s, key} +
                       (more.isEmpty() ? words(u"--scope full-facility"_s) : more));
    return m_laptop->file(u"chain.json"_s, chain.out);
}

void CliCertificatesTest::aCertificateIssuedForADeviceOpensTheSchoolThere()
{
    const Json imported = m_laptop->json({u"cert"_s, u"import"_s, issued()});

    QVERIFY(imported.value("has_private_key").toBool());
    const CliServer server(*m_office);
    const Json synced = m_laptop->must({u"--json"_s, u"sync"_s, server.https()}).lines().back();
    QCOMPARE(synced.value("received").value("total").toInt(), 432);
}

void CliCertificatesTest::aCertificateWithItsKeyMovesToAnotherDevice()
{
    const CliDevice twin(u"Twin"_s);
    const CliRun without = m_office->must({u"cert"_s, u"export"_s, m_office->dataset()});
    const CliRun with = m_office->must({u"cert"_s, u"export"_s, m_office->dataset(), u"--with-key"_s});

    const Json first = twin.json({u"cert"_s, u"import"_s, u"-"_s}, without.out);
    const Json second = twin.json({u"cert"_s, u"import"_s, u"-"_s}, with.out);

    QVERIFY(!without.out.contains("PRIVATE KEY"));
    QVERIFY(!first.value("has_private_key").toBool(true));
    QVERIFY(second.value("has_private_key").toBool());
    QVERIFY(with.err.contains("Keep it safe"));
}

void CliCertificatesTest::aChangedCertificateIsFoundOut()
{
    const CliDevice stranger(u"Stranger"_s);
    QFile file(
        issued({u"--scope"_s, u"single-user"_s, u"--param"_s, u"user_id=0123456789abcdef0123456789abcdef"_s}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray forged =
        file.readAll().replace("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210");
    const QString path = stranger.file(u"forged.json"_s, forged);

    const CliRun verified = stranger.run({u"--json"_s, u"cert"_s, u"verify"_s, path});

    QCOMPARE(verified.exitCode, 6);
    QVERIFY(!verified.json().value("valid").toBool(true));
    const Json leaf = verified.json().value("chain").items().back();
    for (const Json &check : leaf.value("checks").items())
        QCOMPARE(check.value("passed").toBool(), check.value("check").toUtf8() != "signed_by_parent");
    QCOMPARE(stranger.run({u"cert"_s, u"show"_s, path}).exitCode, 0);
    QCOMPARE(stranger.run({u"cert"_s, u"import"_s, path}).exitCode, 6);
    QVERIFY(stranger.json({u"cert"_s, u"list"_s}).value("certificates").items().empty());
}

void CliCertificatesTest::theTreeShowsWhoSignedWhom()
{
    issued();

    const Json root = m_office->json({u"cert"_s, u"tree"_s}).value("certificates").items().front();

    QCOMPARE(root.value("id").toString(), m_office->dataset());
    QVERIFY(root.value("parent_id").isNull());
    QVERIFY(!root.value("children").items().empty());
    for (const Json &child : root.value("children").items())
        QCOMPARE(child.value("parent_id"), root.value("id"));
}

void CliCertificatesTest::aKeyThatIsElsewhereSignsNothing()
{
    m_laptop->must({u"cert"_s, u"import"_s, issued()});

    const CliRun run = m_laptop->run({u"cert"_s, u"issue"_s, u"--parent"_s, m_office->dataset(), u"--scope"_s,
                                      u"full-facility"_s, u"--for"_s, u"-"_s},
                                     m_laptop->must({u"cert"_s, u"key"_s}).out);

    QCOMPARE(run.exitCode, 3);
}

void CliCertificatesTest::aPeerThatTakesNoCertificatesFromOthersSaysSo()
{
    const CliServer server(*m_laptop);

    const CliRun run = m_office->run({u"cert"_s, u"push"_s, server.https(), u"--parent"_s, m_office->dataset(),
                                      u"--scope"_s, u"full-facility"_s});

    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.err.contains("takes no certificates"), run.err.constData());
}

void CliCertificatesTest::aClickOnTheOtherScreenIsAsGoodAsAPassword()
{
    const QTemporaryDir folder;
    HostOptions hosting;
    hosting.listen = QHostAddress(QHostAddress::LocalHost);
    hosting.httpsPort = 0;
    hosting.httpPort = std::nullopt;
    const auto desktop = need(Engine::open({.home = folder.path(), .name = u"Desktop"_s}, hosting));
    QFile sample(QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray school;
    {
        const auto device = need(Device::open({.home = folder.path()}));
        school = need(importSchool(*need(device->connect()), sample.readAll())).madeLive.value(0).second;
    }
    Meetings &meetings = desktop->meetings();
    QStringList words;
    connect(&meetings, &Meetings::meetingChanged, this, [&](const MeetingFact &meeting) {
        words = meeting.words;
        if (meeting.state == MeetingState::Comparing)
            meetings.agree(meeting.id);
    });
    connect(&meetings, &Meetings::approvalAsked, this, [&](const ApprovalRequestFact &request) {
        meetings.approve(request.id, {.everything = true}, this,
                         [](const Result<> &given) { VERIFY_OK(given); });
    });
    desktop->serve();

    const CliDevice laptop(u"Laptop"_s);
    QProcess process;
    prepare(process, {u"--home"_s, laptop.home(), u"--json"_s, u"cert"_s, u"request"_s,
                      desktop->device().addresses.first(), u"--facility"_s, QString::fromLatin1(school),
                      u"--scope"_s, u"full-facility"_s, u"--approve"_s});
    process.start();
    process.write("yes\n");
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longest);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said);
    QCOMPARE(words.size(), 6);
    QVERIFY2(said.contains(words.join(u"  ").toUtf8()), said);
    const auto given = Json::parse(process.readAllStandardOutput());
    QCOMPARE(given->value("certificates").items().size(), size_t(1));
    QVERIFY(given->value("certificates").items().front().value("has_private_key").toBool());
}

PITANGA_TEST(CliCertificatesTest)
#include "tst_cli_certificates.moc"
