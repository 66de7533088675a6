#include "engine/sync/joining.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/issue.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_world.h"
#include "tests/support/test_program.h"
#include "tests/support/transcript.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

namespace {

const Transcript &keys()
{
    static const Transcript transcript("async-full");
    return transcript;
}

} // namespace

/// Asking another device for a certificate, and giving it one, where either cannot be: nothing is kept then.
class TestJoining : public QObject
{
    Q_OBJECT

private slots:
    void whoIsRefusedIsToldWhy_data();
    void whoIsRefusedIsToldWhy();
    void aCertificateForLessThanWasAskedForIsNotTaken();
    void aCertificateIsGivenByWhoHoldsItsKeyOnly();
    void aCertificateIsNotSentToWhoTakesNone();
    void whoHasNoKeyToSignForTakesNone();

private:
    /// Device 1 asks device 0 in the name of an administrator.
    Result<Certificate> ask(SchoolWorld &world);
    /// `from` makes a learner's certificate below the facility's root and sends it to `to`.
    Result<Certificate> give(SchoolWorld &world, int from, int to);
};

Result<Certificate> TestJoining::ask(SchoolWorld &world)
{
    world.endpoints(0);
    const Link link = world.network.link(world.address(0), world.asked);
    CertificateRequest request{.dataset = *CertificateId::fromHex(world.dataset())};
    request.userName = "amina";
    request.password = "mango tree";
    return requestCertificate(world.device(1).store(), *link.peer, request);
}

Result<Certificate> TestJoining::give(SchoolWorld &world, int from, int to)
{
    world.endpoints(to);
    const Link link = world.network.link(world.address(to), world.asked);
    return pushCertificate(world.device(from).store(), *link.peer, *CertificateId::fromHex(world.dataset()),
                           "single-user",
                           Json::object({{"dataset_id", world.dataset()}, {"user_id", QByteArray(32, 'a')}}));
}

void TestJoining::whoIsRefusedIsToldWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence"); // its beginning
    const auto row = [](const char *name, int status, const QByteArray &body, const char *sentence) {
        QTest::newRow(name) << status << body << QString::fromUtf8(sentence);
    };
    row("a wrong password", 401, "{}", "That name and password do not fit on the other device.");
    row("too many of them", 429, "{}", "Too many wrong passwords came from here.");
    row("an account that is no administrator's", 403, "{}", "That account may not share this.");
    row("a certificate for another key", 201, keys().clientCertificate().toWire().toCompact(),
        "That device answered with a certificate for somebody else.");
}

void TestJoining::whoIsRefusedIsToldWhy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, sentence);
    SchoolWorld world;
    const size_t before = need(CertificateTable(world.device(1).store()).all()).size();
    world.network.decide = [&](const HttpRequest &request, int) {
        const bool asks = request.method == "POST" && request.path().endsWith("/certificates/");
        return asks ? isAnswered(status, body) : Fate();
    };

    const auto joined = ask(world);

    QVERIFY(!joined);
    QVERIFY2(joined.error().forPerson.startsWith(sentence), qPrintable(joined.error().forPerson));
    QCOMPARE(need(CertificateTable(world.device(1).store()).all()).size(), before);
}

void TestJoining::aCertificateForLessThanWasAskedForIsNotTaken()
{
    SchoolWorld world;
    const CertificateTable theirs(world.device(0).store());
    const CertificateId root = *CertificateId::fromHex(world.dataset());
    const Certificate parent = need(theirs.find(root)).value();
    const PrivateKey parentKey = need(theirs.privateKey(root)).value();
    world.network.decide = [&](const HttpRequest &request, int) {
        if (request.method != "POST" || !request.path().endsWith("/certificates/"))
            return Fate();
        const Json asked = need(Json::parse(request.body));
        const Json learner = Json::object({{"dataset_id", world.dataset()}, {"user_id", QByteArray(32, 'a')}});
        const ChildRequest lesser{need(PublicKey::parse(asked.value("public_key").toUtf8())),
                                  asked.value("profile").toUtf8(), "single-user", 1, learner.toPython()};
        const Certificate given = need(signChild(parent, parentKey, lesser, QByteArray(32, '5')));
        return isAnswered(201, given.toWire().toCompact());
    };
    const size_t before = need(CertificateTable(world.device(1).store()).all()).size();

    VERIFY_FAILS(ask(world), Refused);

    QCOMPARE(need(CertificateTable(world.device(1).store()).all()).size(), before);
}

void TestJoining::aCertificateIsGivenByWhoHoldsItsKeyOnly()
{
    SchoolWorld world;
    const auto given = give(world, 1, 0);
    VERIFY_FAILS(given, NotAuthorised);
    QVERIFY2(given.error().forPerson.contains(QStringLiteral("key of that certificate")),
             qPrintable(given.error().forPerson));
    QVERIFY(world.network.log().empty()); // before anything was asked
}

void TestJoining::aCertificateIsNotSentToWhoTakesNone()
{
    SchoolWorld world;
    world.offered.capabilities.certificatePushing = false;
    const auto given = give(world, 0, 1);
    VERIFY_FAILS(given, Refused);
    QVERIFY2(given.error().forPerson.contains(QStringLiteral("Let it request one")),
             qPrintable(given.error().forPerson));
}

void TestJoining::whoHasNoKeyToSignForTakesNone()
{
    SchoolWorld world;
    world.offered.capabilities.certificatePushing = true;
    world.network.decide = [](const HttpRequest &request, int) {
        return request.path().endsWith("/publickey/") ? isAnswered(200, "[]") : Fate();
    };
    const auto given = give(world, 0, 1);
    VERIFY_FAILS(given, Refused);
    QVERIFY2(given.error().forPerson.startsWith(QStringLiteral("The other device takes no certificates")),
             qPrintable(given.error().forPerson));
}

PITANGA_TEST(TestJoining)
#include "tst_joining.moc"
