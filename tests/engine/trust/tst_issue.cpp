#include "engine/trust/chain_check.h"
#include "engine/trust/issue.h"
#include "tests/engine/trust/certificate_world.h"
#include "tests/support/counted_random.h"
#include "tests/support/no_algorithms.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace pitanga;

namespace {

const QByteArray keysInOrder[]{"id",           "parent_id",           "profile",
                               "salt",         "scope_definition_id", "scope_version",
                               "scope_params", "public_key_string"};

QByteArrayList keysOf(const QByteArray &text)
{
    const auto object = Json::parse(text);
    QByteArrayList keys;
    for (const auto &[key, value] : object->members())
        keys.append(key);
    return keys;
}

} // namespace

class IssueTest : public QObject
{
    Q_OBJECT
private slots:
    void theVectorsCertificatesAreMadeAgainByteForByte_data();
    void theVectorsCertificatesAreMadeAgainByteForByte();
    void aRootCarriesItsOwnIdAsPrimaryParameter();
    void aRootMayCarryMoreParameters();
    void aKindWithoutPrimaryParameterCannotBeARoot();
    void aRootMayNotReachOutsideItsFacility();
    void everyRequestGetsASaltOfItsOwn();
    void parametersAreSignedAsTheyWereAskedFor();
    void aScopeBeyondTheParentIsRefused();
    void aMissingParameterIsRefused();
    void aMissingParameterOfTheWriteSideIsRefusedToo();
    void anotherKeyThanTheParentsIsRefused();
    void aSystemThatSignsNothingIssuesNothing();
};

// checklist 51
void IssueTest::theVectorsCertificatesAreMadeAgainByteForByte_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("signer");
    QTest::newRow("child") << 1 << QByteArray("root");
    QTest::newRow("grandchild") << 2 << QByteArray("child");
}

void IssueTest::theVectorsCertificatesAreMadeAgainByteForByte()
{
    QFETCH(int, place);
    QFETCH(QByteArray, signer);
    const test::CertificateWorld world;
    const Certificate wanted = world.certificate(place);

    const auto made = issueChild(world.certificate(place - 1), world.key(signer),
                                 {wanted.publicKey(), wanted.profile(), wanted.scopeDefinition(),
                                  wanted.scopeVersion(), wanted.scopeParams()},
                                 wanted.salt(), world.definitions());

    QVERIFY(made);
    QCOMPARE(made->serialized(), wanted.serialized());
    QCOMPARE(made->signature(), wanted.signature());
    QCOMPARE(made->id(), wanted.id());
    QCOMPARE(keysOf(made->serialized()), QByteArrayList(std::begin(keysInOrder), std::end(keysInOrder)));
}

void IssueTest::aRootCarriesItsOwnIdAsPrimaryParameter() // checklist 51, 63
{
    const test::CertificateWorld world;
    const auto root = makeRoot(*world.definitions().find("full-facility"), world.key("root"));
    QVERIFY(root);
    QCOMPARE(root->serialized(), world.root().serialized());
    QCOMPARE(root->signature(), world.root().signature());
    QCOMPARE(Json::parse(root->scopeParams())->value("dataset_id").toUtf8(), root->id().toHex());
    QVERIFY(root->isRoot());
}

void IssueTest::aRootMayCarryMoreParameters()
{
    const test::CertificateWorld world;
    const Json more = Json::object({{"dataset_id", "another"}, {"holder_name", "é"}});
    const auto root = makeRoot(*world.definitions().find("full-facility"), world.key("root"), more);
    QVERIFY(root);
    QCOMPARE(root->scopeParams(),
             "{\"dataset_id\": \"" + root->id().toHex() + "\", \"holder_name\": \"\\u00e9\"}");
    QVERIFY(root->serialized().contains(R"(\"\\u00e9\")")); // escaped once more inside the signed text
}

void IssueTest::aKindWithoutPrimaryParameterCannotBeARoot()
{
    const test::CertificateWorld world;
    const auto root = makeRoot(*world.definitions().find("single-user"), world.key("root"));
    QVERIFY(!root);
    QCOMPARE(root.error().kind, Error::Kind::Usage);
}

void IssueTest::aRootMayNotReachOutsideItsFacility() // checklist 55
{
    const test::CertificateWorld world;
    for (const char *kind : {"two-roots", "nothing"}) {
        const auto root = makeRoot(*world.definitions().find(kind), world.key("root"));
        QVERIFY(!root);
        QVERIFY(root.error().forLog.startsWith(QStringLiteral("Scope entry ")));
    }
}

// The salt half of item 64; that the server keeps no key is for its table to show.
void IssueTest::everyRequestGetsASaltOfItsOwn()
{
    const test::CertificateWorld world;
    test::CountedRandom random;
    const Certificate asked = world.child();
    const ChildRequest request{asked.publicKey(), asked.profile(), asked.scopeDefinition(), 1,
                               asked.scopeParams()};

    const auto first =
        issueChild(world.root(), world.key("root"), request, randomSalt(random), world.definitions());
    const auto second =
        issueChild(world.root(), world.key("root"), request, randomSalt(random), world.definitions());

    QVERIFY(first && second);
    QVERIFY(CertificateId::fromHex(first->salt())); // 32 hex digits
    QVERIFY(first->salt() != second->salt());
    QVERIFY(first->id() != second->id());
}

void IssueTest::parametersAreSignedAsTheyWereAskedFor()
{
    const test::CertificateWorld world;
    const QByteArray params =
        "{ \"dataset_id\":\"" + world.root().id().toHex() + "\", \"n\":1.50, \"s\":\"\\/é\" }";
    const ChildRequest request{world.key("child").publicKey(), "facilitydata", "full-facility", 1, params};
    const auto child = issueChild(world.root(), world.key("root"), request, "salt", world.definitions());
    QVERIFY(child);
    QCOMPARE(child->scopeParams(), params);
}

void IssueTest::aScopeBeyondTheParentIsRefused() // checklist 56
{
    const test::CertificateWorld world;
    const Certificate wider = world.root();
    const ChildRequest request{world.key("child").publicKey(), wider.profile(), wider.scopeDefinition(), 1,
                               wider.scopeParams()};

    const auto child =
        issueChild(world.grandchild(), world.key("grandchild"), request, "salt", world.definitions());
    const auto unchecked = signChild(world.grandchild(), world.key("grandchild"), request, "salt");

    QVERIFY(!child);
    QCOMPARE(child.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(unchecked);
    const Certificate parent = world.grandchild();
    QCOMPARE(checkCertificate(*unchecked, &parent, world.definitions())->errorClass,
             "CertificateScopeNotSubset");
}

void IssueTest::aMissingParameterIsRefused()
{
    const test::CertificateWorld world;
    const QByteArray params = Json::object({{"dataset_id", world.root().id().toHex()}}).toPython();
    const ChildRequest request{world.key("child").publicKey(), "facilitydata", "single-user", 1, params};
    const auto child = issueChild(world.root(), world.key("root"), request, "salt", world.definitions());
    QVERIFY(!child);
    QCOMPARE(child.error().kind, Error::Kind::Usage);
}

void IssueTest::aMissingParameterOfTheWriteSideIsRefusedToo()
{
    const test::CertificateWorld world;
    const QByteArray params = Json::object({{"dataset_id", world.root().id().toHex()}}).toPython();
    ScopeDefinitions definitions = world.definitions();
    definitions.add({"writer", "facilitydata", 1, {}, {}, "${dataset_id}:a", "${dataset_id}:${user_id}", ""});
    const ChildRequest request{world.key("child").publicKey(), "facilitydata", "writer", 1, params};
    const auto child = issueChild(world.root(), world.key("root"), request, "salt", definitions);
    QVERIFY(!child);
    QCOMPARE(child.error().kind, Error::Kind::Usage);
}

void IssueTest::anotherKeyThanTheParentsIsRefused()
{
    const test::CertificateWorld world;
    const Certificate asked = world.child();
    const ChildRequest request{asked.publicKey(), asked.profile(), asked.scopeDefinition(), 1,
                               asked.scopeParams()};
    const auto child = issueChild(world.root(), world.key("child"), request, "salt", world.definitions());
    QVERIFY(!child);
    QCOMPARE(child.error().kind, Error::Kind::NotAuthorised);
}

void IssueTest::aSystemThatSignsNothingIssuesNothing()
{
    const test::CertificateWorld world;
    const PrivateKey key = world.key("root");
    const Certificate root = world.root();
    const Certificate asked = world.child();
    const ScopeDefinitions definitions = world.definitions();
    const ChildRequest request{asked.publicKey(), asked.profile(), asked.scopeDefinition(), 1,
                               asked.scopeParams()};
    const test::NoAlgorithms system;
    const auto child = issueChild(root, key, request, "salt", definitions);
    QVERIFY(!child);
    QCOMPARE(child.error().kind, Error::Kind::Internal);
    QVERIFY(!makeRoot(*definitions.find("full-facility"), key));
}

PITANGA_TEST(IssueTest)
#include "tst_issue.moc"
