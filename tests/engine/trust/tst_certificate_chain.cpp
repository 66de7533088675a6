#include "engine/trust/certificate_chain.h"
#include "engine/trust/chain_check.h"
#include "tests/engine/trust/certificate_world.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace pitanga;

namespace {

using Check = CheckVerdict::Check;

/// The certificates that are here already.
struct Stored
{
    std::vector<Certificate> certificates;

    CertificateLookup lookup() const
    {
        return [*this](const CertificateId &id) -> Result<std::optional<Certificate>> {
            for (const Certificate &certificate : certificates)
                if (certificate.id() == id)
                    return std::optional(certificate);
            return std::optional<Certificate>();
        };
    }
};

/// The good chain is stored beforehand where a case says so: all of it, or all but the leaf.
std::vector<Certificate> storedFor(const Json &chainCase)
{
    const test::CertificateWorld world;
    const QByteArray name = chainCase.value("name").toUtf8();
    if (!chainCase.value("already_stored").isString())
        return {};
    if (name.startsWith("last cert already stored"))
        return {world.root(), world.child(), world.grandchild()};
    return {world.root(), world.child()};
}

Json caseNamed(const QByteArray &name)
{
    for (const Json &row : test::vectors("certificates.json").value("chain_cases").items())
        if (row.value("name").toUtf8() == name)
            return row;
    qFatal("no case is named %s", name.constData());
}

/// A child of the vectors' root in which things can be wrong independently.
struct ChildOfRoot
{
    bool idRight = true;
    bool signedRight = true;
    bool scopeRight = true;
    bool profileRight = true;

    Certificate make(const test::CertificateWorld &world) const
    {
        const QByteArray profile = profileRight ? "facilitydata" : "otherdata";
        const PublicKey key = world.key("child").publicKey();
        const QByteArray dataset = scopeRight ? world.root().id().toHex() : QByteArray(32, 'e');
        const Json text =
            Json::object({{"id", idRight ? certificateIdOf(key, profile, "").toHex() : QByteArray(32, 'f')},
                          {"parent_id", world.root().id().toHex()},
                          {"profile", profile},
                          {"scope_definition_id", "full-facility"},
                          {"scope_version", 1},
                          {"scope_params", Json::object({{"dataset_id", dataset}}).toPython()},
                          {"public_key_string", key.wire()}});
        const QByteArray serialized = text.toPython();
        return *Certificate::fromSigned(serialized,
                                        *world.key(signedRight ? "root" : "grandchild").sign(serialized));
    }
};

std::vector<std::pair<Check, bool>> outline(const std::vector<CheckVerdict> &verdicts)
{
    std::vector<std::pair<Check, bool>> result;
    for (const CheckVerdict &verdict : verdicts)
        result.emplace_back(verdict.check, verdict.passed);
    return result;
}

} // namespace

class CertificateChainTest : public QObject
{
    Q_OBJECT
private slots:
    void chainsAreJudgedAsMorangoDoes_data();
    void chainsAreJudgedAsMorangoDoes();
    void scopesOfTheGoodChainAreMorangos_data();
    void scopesOfTheGoodChainAreMorangos();
    void theFirstOfSeveralFailuresIsNamed_data();
    void theFirstOfSeveralFailuresIsNamed();
    void everyCheckIsShownEvenAfterOneFailed();
    void aRespacedTextIsRefused();
    void aChildWithoutItsParentCannotBeBelieved();
    void theFirstMustBeARootUnlessSomethingIsStored();
    void anotherTextUnderAStoredIdIsRefused_data();
    void anotherTextUnderAStoredIdIsRefused();
    void aStoredLeafLeavesNothingToStore();
    void aFailedLookupIsPassedOn();
    void aRootInTheMiddleIsRefused();
    void whatIsNoListIsNoChain_data();
    void whatIsNoListIsNoChain();
    void aChainOfAHundredAndOneIsNotRead();
    void aScopeThatCannotBeToldIsNotBelieved();
    void everyCheckHasItsTwoSentences();
};

// checklist 55, 56, 57, 58, 59, 60, 61, 62
void CertificateChainTest::chainsAreJudgedAsMorangoDoes_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Json &row : test::vectors("certificates.json").value("chain_cases").items()) {
        QVERIFY2(!row.contains("may_differ"), "every case of this file binds");
        QTest::newRow(row.value("name").toUtf8()) << row.value("name").toUtf8();
    }
}

void CertificateChainTest::chainsAreJudgedAsMorangoDoes()
{
    QFETCH(QByteArray, name);
    const Json row = caseNamed(name);
    const Stored stored{storedFor(row)};
    const auto expectedLeaf = CertificateId::fromHex(row.value("expected_last_id").toUtf8());

    const auto chain =
        checkChain(row.value("chain"), expectedLeaf, stored.lookup(), test::CertificateWorld().definitions());

    QCOMPARE(bool(chain), row.value("verdict").toUtf8() == "accepted");
    if (!chain) {
        QCOMPARE(chain.error().kind, Error::Kind::NotAuthorised);
        QVERIFY(!chain.error().forPerson.isEmpty());
        const QByteArray message = row.value("message").toUtf8();
        const QByteArray errorClass = row.value("error").toUtf8();
        if (errorClass != "JSONDecodeError") // the parser's own words
            QCOMPARE(chain.error().forLog.toUtf8(), message.isEmpty() ? errorClass : message);
        return;
    }
    QCOMPARE(chain->leaf.id().toHex(), row.value("returned_id").toUtf8());
    std::set<QByteArray> here;
    for (const auto &certificates : {stored.certificates, chain->toStore})
        for (const Certificate &certificate : certificates)
            QVERIFY(here.insert(certificate.id().toHex()).second);
    std::set<QByteArray> expected;
    for (const Json &id : row.value("saved_ids").items())
        expected.insert(id.toUtf8());
    QCOMPARE(here, expected);
}

void CertificateChainTest::scopesOfTheGoodChainAreMorangos_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("root") << 0;
    QTest::newRow("child") << 1;
    QTest::newRow("grandchild") << 2;
}

void CertificateChainTest::scopesOfTheGoodChainAreMorangos()
{
    QFETCH(int, place);
    const test::CertificateWorld world;
    const Json row = world.file.value("chain").items()[size_t(place)];
    const auto scope = scopeOf(world.certificate(place), world.definitions());
    QVERIFY(scope);
    QByteArrayList read;
    for (const Json &entry : row.value("read_filter").items())
        read.append(entry.toUtf8());
    QByteArrayList write;
    for (const Json &entry : row.value("write_filter").items())
        write.append(entry.toUtf8());
    QCOMPARE(scope->read.entries(), read);
    QCOMPARE(scope->write.entries(), write);
}

// checklist 54
void CertificateChainTest::theFirstOfSeveralFailuresIsNamed_data()
{
    QTest::addColumn<ChildOfRoot>("wrongs");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("everything wrong: the id")
        << ChildOfRoot{false, false, false, false} << QByteArray("CertificateIDInvalid");
    QTest::newRow("the id right: the signature")
        << ChildOfRoot{true, false, false, false} << QByteArray("CertificateSignatureInvalid");
    QTest::newRow("the signature right: the scope")
        << ChildOfRoot{true, true, false, false} << QByteArray("CertificateScopeNotSubset");
    QTest::newRow("the scope right: the profile")
        << ChildOfRoot{true, true, true, false} << QByteArray("CertificateProfileInvalid");
    QTest::newRow("everything right") << ChildOfRoot{} << QByteArray();
}

void CertificateChainTest::theFirstOfSeveralFailuresIsNamed()
{
    QFETCH(ChildOfRoot, wrongs);
    const test::CertificateWorld world;
    const Certificate root = world.root();
    const auto failed = checkCertificate(wrongs.make(world), &root, world.definitions());
    QTEST(failed ? failed->errorClass : QByteArray(), "expected");
}

void CertificateChainTest::everyCheckIsShownEvenAfterOneFailed()
{
    const test::CertificateWorld world;
    const Certificate root = world.root();

    const auto ofChild =
        inspectCertificate(ChildOfRoot{true, false, true, false}.make(world), &root, world.definitions());
    const auto ofRoot = inspectCertificate(root, nullptr, world.definitions());

    const std::vector<std::pair<Check, bool>> expectedOfChild{{Check::IdMatchesKey, true},
                                                              {Check::SignedByParent, false},
                                                              {Check::ScopeWithinParent, true},
                                                              {Check::SameProfile, false}};
    const std::vector<std::pair<Check, bool>> expectedOfRoot{
        {Check::IdMatchesKey, true}, {Check::SignedByParent, true}, {Check::RootScopeStartsWithId, true}};
    QCOMPARE(outline(ofChild), expectedOfChild);
    QCOMPARE(outline(ofRoot), expectedOfRoot);
    QVERIFY(ofChild[0].forPerson() != ofChild[1].forPerson());
}

void CertificateChainTest::aRespacedTextIsRefused() // checklist 52, 53
{
    const test::CertificateWorld world;
    const Certificate child = world.child();
    const Certificate grandchild = world.grandchild();
    const QByteArray respaced = Json::parse(grandchild.serialized())->toCompact();
    const Certificate same = *Certificate::fromSigned(respaced, grandchild.signature());

    const auto failed = checkCertificate(same, &child, world.definitions());

    QVERIFY(!checkCertificate(grandchild, &child, world.definitions()));
    QVERIFY(failed);
    QCOMPARE(failed->check, Check::SignedByParent);
}

void CertificateChainTest::aChildWithoutItsParentCannotBeBelieved()
{
    const test::CertificateWorld world;
    const Certificate root = world.root();
    const auto withoutParent = checkCertificate(world.grandchild(), nullptr, world.definitions());
    const auto withGrandparent = checkCertificate(world.grandchild(), &root, world.definitions());
    const auto rootUnderRoot = checkCertificate(root, &root, world.definitions());
    for (const auto &failed : {withoutParent, withGrandparent, rootUnderRoot}) {
        QVERIFY(failed);
        QCOMPARE(failed->errorClass, "CertificateSignatureInvalid");
    }
}

void CertificateChainTest::theFirstMustBeARootUnlessSomethingIsStored() // checklist 58
{
    const test::CertificateWorld world;
    const Json withoutRoot = Json::array({world.child().toWire(), world.grandchild().toWire()});
    const Stored nothing;
    const Stored middle{{world.child()}};

    QVERIFY(!checkChain(withoutRoot, std::nullopt, nothing.lookup(), world.definitions()));
    const auto chain = checkChain(withoutRoot, std::nullopt, middle.lookup(), world.definitions());
    QVERIFY(chain);
    QCOMPARE(chain->toStore, std::vector<Certificate>{world.grandchild()});
}

void CertificateChainTest::anotherTextUnderAStoredIdIsRefused_data()
{
    QTest::addColumn<int>("stored");
    QTest::newRow("of the leaf") << 2;
    QTest::newRow("of its parent") << 1;
}

void CertificateChainTest::anotherTextUnderAStoredIdIsRefused()
{
    QFETCH(int, stored);
    const test::CertificateWorld world;
    const Certificate presented = world.certificate(stored);
    const PrivateKey signer = world.key(stored == 2 ? "child" : "root");
    Json text = *Json::parse(presented.serialized());
    text.set("x_pitanga", Json::object({{"not_after", "2099"}}));
    const Stored other{{*Certificate::fromSigned(text.toPython(), *signer.sign(text.toPython()))}};

    const auto chain = checkChain(world.chain(), std::nullopt, other.lookup(), world.definitions());

    QVERIFY(!chain);
    QCOMPARE(chain.error().kind, Error::Kind::NotAuthorised);
    QVERIFY(chain.error().forPerson.contains(presented.id().toString()));
}

void CertificateChainTest::aStoredLeafLeavesNothingToStore()
{
    const test::CertificateWorld world;
    const Stored leaf{{world.grandchild()}};
    const auto chain = checkChain(world.chain(), world.grandchild().id(), leaf.lookup(), world.definitions());
    QVERIFY(chain);
    QCOMPARE(chain->leaf, world.grandchild());
    QVERIFY(chain->toStore.empty());
}

void CertificateChainTest::aFailedLookupIsPassedOn()
{
    const test::CertificateWorld world;
    const CertificateLookup broken = [](const CertificateId &) -> Result<std::optional<Certificate>> {
        return Error{Error::Kind::Storage, QStringLiteral("The disk is gone."), {}};
    };
    const auto chain = checkChain(world.chain(), std::nullopt, broken, world.definitions());
    QVERIFY(!chain);
    QCOMPARE(chain.error().kind, Error::Kind::Storage);
}

void CertificateChainTest::aRootInTheMiddleIsRefused()
{
    const test::CertificateWorld world;
    const Json chain = Json::array({world.root().toWire(), world.root().toWire()});
    QVERIFY(!checkChain(chain, std::nullopt, Stored{}.lookup(), world.definitions()));
}

void CertificateChainTest::whatIsNoListIsNoChain_data()
{
    QTest::addColumn<Json>("chain");
    QTest::newRow("an object") << Json::object();
    QTest::newRow("nothing") << Json();
    QTest::newRow("an empty list") << Json::array();
    QTest::newRow("a text that is no JSON") << Json("[");
    QTest::newRow("a text in a text") << Json("\"[]\"");
}

void CertificateChainTest::whatIsNoListIsNoChain()
{
    QFETCH(Json, chain);
    const auto checked = checkChain(chain, {}, Stored().lookup(), test::CertificateWorld().definitions());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::NotAuthorised);
}

void CertificateChainTest::aChainOfAHundredAndOneIsNotRead()
{
    const test::CertificateWorld world;
    const auto judged = [&](size_t length) {
        const Json chain = Json::array(std::vector<Json>(length, world.root().toWire()));
        return checkChain(chain, {}, Stored().lookup(), world.definitions()).error().forLog;
    };
    QCOMPARE(judged(maxChainLength), QStringLiteral("ID does not match expected value"));
    QVERIFY(judged(maxChainLength + 1).startsWith(QStringLiteral("The chain is longer")));
}

void CertificateChainTest::aScopeThatCannotBeToldIsNotBelieved()
{
    const test::CertificateWorld world;
    const auto ofRoot = checkCertificate(world.root(), nullptr, {});
    QVERIFY(ofRoot);
    QCOMPARE(ofRoot->check, Check::RootScopeStartsWithId);
    QCOMPARE(ofRoot->errorClass, "DoesNotExist");
    // The child's own kind is known, that of its parent is not.
    ScopeDefinition own;
    own.id = world.child().scopeDefinition();
    Json asRoot = *Json::parse(world.root().serialized());
    asRoot.set("scope_definition_id", "gone");
    const QByteArray text = asRoot.toPython();
    const Certificate parent = *Certificate::fromSigned(text, *world.key("root").sign(text));
    const auto ofChild = checkCertificate(world.child(), &parent, {own});
    QVERIFY(ofChild);
    QCOMPARE(ofChild->check, Check::ScopeWithinParent);
    QCOMPARE(ofChild->errorClass, "DoesNotExist");
}

void CertificateChainTest::everyCheckHasItsTwoSentences()
{
    std::set<QString> sentences;
    for (const Check check : {Check::IdMatchesKey, Check::SignedByParent, Check::ScopeWithinParent,
                              Check::RootScopeStartsWithId, Check::SameProfile})
        for (const bool passed : {false, true})
            sentences.insert(CheckVerdict{check, passed, {}, {}}.forPerson());
    QCOMPARE(sentences.size(), 10u);
    QVERIFY(!sentences.contains(QString()));
    constexpr auto checkOfTomorrow = static_cast<Check>(99);
    for (const bool passed : {false, true})
        QCOMPARE((CheckVerdict{checkOfTomorrow, passed, {}, {}}.forPerson()), QString());
}

PITANGA_TEST(CertificateChainTest)
#include "tst_certificate_chain.moc"
