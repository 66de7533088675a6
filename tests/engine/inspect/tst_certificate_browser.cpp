// What screens are told of certificates: the tree, what each opens, and the checks that the wire makes.
#include "engine/inspect/certificate_browser.h"
#include "engine/storage/query.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/certificate_file.h"
#include "tests/support/outcomes.h"
#include "tests/support/school_device.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace pitanga;
using namespace pitanga::test;

class CertificateBrowser : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theTreeRunsFromRootsToLeavesWithOwnKeysMarked();
    void aFullCertificateOpensEveryPart();
    void aLearnersCertificateOpensTheStructureAndThatLearner();
    void theFingerprintIsToldInDigitsAndWords();
    void everyCheckOfAStoredCertificateIsMadeAnew();
    void whatStandsBelowAnInvalidOneIsNotValid();
    void aFileIsLookedAtWithoutBeingStored();
    void aFileThatClaimsMoreThanItsIssuerHasFails();
    void whatIsNoCertificateFileIsSaidSo();
    void aKeyOfAnotherCertificateIsRefused();

private:
    CertificateFact factOf(SchoolDevice &device, const Certificate &certificate);
    QString write(const QByteArray &content);

    std::unique_ptr<SchoolDevice> m_facility;
    std::unique_ptr<SchoolDevice> m_tablet;
    QByteArray m_school;
    QByteArray m_learner;
    std::optional<Certificate> m_tabletsOwn;
    QTemporaryDir m_files;
};

void CertificateBrowser::initTestCase()
{
    m_facility = std::make_unique<SchoolDevice>(QStringLiteral("Facility"), 1);
    m_school = m_facility->importSample();
    m_learner = readText(m_facility->db(), "SELECT id FROM facilityuser WHERE id NOT IN"
                                           " (SELECT user_id FROM role) ORDER BY id")
                    ->value();
    m_tablet = std::make_unique<SchoolDevice>(QStringLiteral("Tablet"), 2);
    auto joined = m_tablet->join(*m_facility, m_school, m_learner);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().forLog));
    m_tabletsOwn = *joined;
    QCOMPARE(wrongIn(m_tablet->sync(*m_facility)), QByteArray());
}

CertificateFact CertificateBrowser::factOf(SchoolDevice &device, const Certificate &certificate)
{
    const auto facts = browseCertificates(device.store());
    for (const CertificateFact &fact : *facts)
        if (fact.id == certificate.id().toString())
            return fact;
    return {};
}

QString CertificateBrowser::write(const QByteArray &content)
{
    const QString path = m_files.filePath(QStringLiteral("seen.cert"));
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    file.write(content);
    return path;
}

void CertificateBrowser::theTreeRunsFromRootsToLeavesWithOwnKeysMarked()
{
    const auto here = browseCertificates(m_tablet->store());
    QVERIFY(here);
    QCOMPARE(here->size(), 2);
    QCOMPARE(here->first().parentId, QString());
    QCOMPARE(here->first().facility.datasetId, QString::fromLatin1(m_school));
    QVERIFY(!here->first().facility.name.isEmpty());
    QVERIFY(!here->first().keyHere);
    QCOMPARE(here->first().holder, QStringLiteral("Facility")); // it proved to hold that key in the sync
    QCOMPARE(here->last().parentId, here->first().id);
    QCOMPARE(here->last().depth, 1);
    QVERIFY(here->last().keyHere);
    QCOMPARE(here->last().holder, QStringLiteral("Tablet"));
    QVERIFY(here->last().lastUsed.isValid());

    const CertificateFact there = factOf(*m_facility, *m_tabletsOwn);
    QVERIFY(!there.keyHere);
    QCOMPARE(there.holder, QStringLiteral("Tablet"));
}

void CertificateBrowser::aFullCertificateOpensEveryPart()
{
    const auto root = browseCertificates(m_facility->store())->first();

    QCOMPARE(root.read, QStringList{QString::fromLatin1(m_school)});
    QCOMPARE(root.opens.size(), 5);
    QVERIFY(std::all_of(root.opens.begin(), root.opens.end(),
                        [](const PartAccess &one) { return one.all == Access::ReadAndChange; }));
}

void CertificateBrowser::aLearnersCertificateOpensTheStructureAndThatLearner()
{
    const CertificateFact fact = factOf(*m_facility, *m_tabletsOwn);

    QCOMPARE(fact.personId, QString::fromLatin1(m_learner));
    QVERIFY(!fact.personName.isEmpty());
    const QList<PartAccess> expected{{FacilityPart::Structure, Access::Read, Access::Closed},
                                     {FacilityPart::Accounts, Access::Closed, Access::Read},
                                     {FacilityPart::Activity, Access::Closed, Access::ReadAndChange},
                                     {FacilityPart::Assignments, Access::Closed, Access::Closed},
                                     {FacilityPart::Anonymous, Access::AddOnly, Access::Closed}};
    QCOMPARE(fact.opens, expected);
}

void CertificateBrowser::theFingerprintIsToldInDigitsAndWords()
{
    const CertificateFact fact = factOf(*m_tablet, *m_tabletsOwn);

    QCOMPARE(fact.fingerprint, m_tabletsOwn->publicKey().fingerprint().hexGroups());
    QCOMPARE(fact.fingerprint.split(u' ').size(), 16);
    QCOMPARE(fact.fingerprintWords.split(u'-').size(), 16);
}

void CertificateBrowser::everyCheckOfAStoredCertificateIsMadeAnew()
{
    const CertificateFact fact = factOf(*m_tablet, *m_tabletsOwn);

    QStringList names;
    for (const CertificateCheckFact &check : fact.checks) {
        names << check.name;
        QVERIFY(check.passed);
        QVERIFY(!check.sentence.isEmpty());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("id_matches_key"), QStringLiteral("signed_by_parent"),
                                 QStringLiteral("scope_within_parent"), QStringLiteral("same_profile")}));
    QVERIFY(fact.valid);
}

void CertificateBrowser::whatStandsBelowAnInvalidOneIsNotValid()
{
    const QByteArray root = CertificateTable(m_tablet->store()).chain(m_tabletsOwn->id())->front().id().toHex();
    const auto before = readText(m_tablet->db(), "SELECT signature FROM _certificate WHERE id = ?1", root);
    VERIFY_OK(Query(m_tablet->db(), "UPDATE _certificate SET signature = ?2 WHERE id = ?1")
                  .run(root, m_tabletsOwn->signature()));

    const auto facts = browseCertificates(m_tablet->store());
    VERIFY_OK(
        Query(m_tablet->db(), "UPDATE _certificate SET signature = ?2 WHERE id = ?1").run(root, **before));

    QVERIFY(!facts->first().valid);
    QVERIFY(!facts->first().checks.at(1).passed);
    QVERIFY(!facts->first().checks.at(1).cause.isEmpty());
    QVERIFY(facts->first().invalidAboveId.isEmpty());
    QVERIFY(facts->last().checks.first().passed);
    QVERIFY(!facts->last().valid);
    QCOMPARE(facts->last().invalidAboveId, facts->first().id);
}

void CertificateBrowser::aFileIsLookedAtWithoutBeingStored()
{
    SchoolDevice stranger(QStringLiteral("Stranger"), 3);
    const auto chain = CertificateTable(m_tablet->store()).chain(m_tabletsOwn->id());
    const auto key = CertificateTable(m_tablet->store()).privateKey(m_tabletsOwn->id());
    const QString path = write(certificateFile(*chain, *key).toCompact());

    const auto seen = inspectCertificateFile(stranger.store(), path);

    VERIFY_OK(seen);
    QCOMPARE(seen->path, path);
    QCOMPARE(seen->chain.size(), 2);
    QVERIFY(seen->hasKey);
    QVERIFY(seen->chain.last().valid);
    QVERIFY(!seen->chain.last().stored);
    QVERIFY(!seen->chain.last().keyHere);
    QVERIFY(browseCertificates(stranger.store())->isEmpty());
}

void CertificateBrowser::aFileThatClaimsMoreThanItsIssuerHasFails()
{
    // The same text with another scope: neither the signature nor the scope can hold.
    Json wire = m_tabletsOwn->toWire();
    const QByteArray text = wire.value("serialized").toUtf8().replace("single-user", "full-facility");
    wire.set("serialized", Json(text));
    wire.set("scope_definition", Json("full-facility"));

    const auto seen = inspectCertificateFile(m_facility->store(), write(wire.toCompact()));

    VERIFY_OK(seen);
    QCOMPARE(seen->chain.size(), 2); // the root above it is known here
    QVERIFY(seen->chain.first().valid);
    QVERIFY(!seen->chain.last().valid);
    QVERIFY(!seen->chain.last().checks.at(1).passed);
    QVERIFY(seen->chain.last().checks.at(3).passed); // all are told, also after the first that failed
}

void CertificateBrowser::whatIsNoCertificateFileIsSaidSo()
{
    const auto wrong = inspectCertificateFile(m_facility->store(), write("{\"chain\": 1}"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Data);

    const auto missing = inspectCertificateFile(m_facility->store(), m_files.filePath(QStringLiteral("none")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Storage);

    const QString film = write({});
    QVERIFY(QFile::resize(film, 100 * 1024 * 1024));
    const auto large = inspectCertificateFile(m_facility->store(), film);
    QVERIFY(!large);
    QVERIFY2(large.error().forPerson.contains(QStringLiteral("too large")),
             qPrintable(large.error().forPerson));
}

void CertificateBrowser::aKeyOfAnotherCertificateIsRefused()
{
    const auto chain = CertificateTable(m_tablet->store()).chain(m_tabletsOwn->id());
    const QByteArray mixed = certificateFile(*chain, need(PrivateKey::generate())).toCompact();
    const auto seen = inspectCertificateFile(m_facility->store(), write(mixed));
    QVERIFY(!seen);
    QVERIFY2(seen.error().forPerson.contains(QStringLiteral("belongs to another certificate")),
             qPrintable(seen.error().forPerson));
}

PITANGA_TEST(CertificateBrowser)
#include "tst_certificate_browser.moc"
