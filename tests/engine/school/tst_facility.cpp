#include "school_world.h"

#include "engine/profile/identity.h"
#include "engine/storage/transaction.h"
#include "engine/sync/serialize.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "tests/support/test_program.h"

using namespace pitanga;
using namespace pitanga::test;

/// A facility begins with a root certificate, whose id is the data set's.
class FacilityTest : public QObject
{
    Q_OBJECT

private slots:
    void theDataSetHasTheIdOfItsRoot();
    void presetsDecideWhatLearnersMay_data();
    void presetsDecideWhatLearnersMay();
    void nothingRemainsOfARefusedFacility_data();
    void nothingRemainsOfARefusedFacility();
    void thoseWithAKeyAndThoseWithDataAreListed();
    void anotherKindOfDataHasNoFacility();
};

// checklist 63
void FacilityTest::theDataSetHasTheIdOfItsRoot()
{
    SchoolWorld world;
    const Facility made =
        need(createFacility(world.store(), QStringLiteral("Kijani"), "formal")); // its own key

    const auto chain = need(CertificateTable(world.store()).all());
    QCOMPARE(chain.size(), size_t(1));
    const Certificate &root = chain.front().certificate;
    QVERIFY(chain.front().hasPrivateKey);
    QCOMPARE(root.id().toHex(), made.datasetId);
    QCOMPARE(root.scopeDefinition(), "full-facility");
    QCOMPARE(need(readScopeParams(root.scopeParams())).value("dataset_id").toUtf8(), made.datasetId);
    QVERIFY(!checkCertificate(root, nullptr, world.device.device()->scopeDefinitions()));

    const auto dataset = need(world.records().find("facilitydataset", made.datasetId));
    QVERIFY(dataset);
    QCOMPARE(dataset->sourceId, made.datasetId);
    QCOMPARE(dataset->partition, made.datasetId + ":allusers-ro");
    const auto facility = need(world.records().find("facility", made.facilityId));
    QVERIFY(facility);
    QCOMPARE(facility->fields.value("name").toUtf8(), "Kijani");
    QCOMPARE(facility->fields.value("dataset_id").toUtf8(), made.datasetId);
    QVERIFY(facility->changed); // nothing is stamped yet
    QVERIFY(need(serialize(world.store(), world.profile(), std::nullopt)).withheld.isEmpty());
}

void FacilityTest::presetsDecideWhatLearnersMay_data()
{
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<bool>("learnersDecide");
    QTest::newRow("formal: the school decides") << QByteArray("formal") << false;
    QTest::newRow("nonformal: learners decide") << QByteArray("nonformal") << true;
    QTest::newRow("informal: learners decide") << QByteArray("informal") << true;
}

void FacilityTest::presetsDecideWhatLearnersMay()
{
    QFETCH(QByteArray, preset);
    QFETCH(bool, learnersDecide);
    SchoolWorld world;
    const Facility made = need(createFacility(world.store(), QStringLiteral("Kijani"), preset, rootKey()));
    const Json fields = need(world.records().find("facilitydataset", made.datasetId))->fields;
    QCOMPARE(fields.value("preset").toUtf8(), preset);
    QCOMPARE(fields.value("learner_can_edit_password").toBool(!learnersDecide), learnersDecide);
    QCOMPARE(fields.value("learner_can_sign_up").toBool(!learnersDecide), learnersDecide);
    QCOMPARE(fields.value("learner_can_login_with_no_password").toBool(learnersDecide), !learnersDecide);
    QCOMPARE(fields.value("show_download_button_in_learn").toBool(!learnersDecide), learnersDecide);
}

void FacilityTest::nothingRemainsOfARefusedFacility_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QString>("named");
    QTest::newRow("a name must not be empty") << QString() << QByteArray("formal") << QStringLiteral("name:");
    QTest::newRow("a name has a limit")
        << QString(101, QLatin1Char('n')) << QByteArray("formal") << QStringLiteral("name:");
    QTest::newRow("a preset is one of three")
        << QStringLiteral("Kijani") << QByteArray("strict") << QStringLiteral("preset:");
}

void FacilityTest::nothingRemainsOfARefusedFacility()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, preset);
    QFETCH(QString, named);
    SchoolWorld world;
    const auto made = createFacility(world.store(), name, preset, rootKey());
    VERIFY_FAILS(made, Data);
    QVERIFY2(made.error().forPerson.contains(named), qPrintable(made.error().forPerson));
    QCOMPARE(world.rows(), 0);
    QVERIFY(need(CertificateTable(world.store()).all()).empty());
}

void FacilityTest::thoseWithAKeyAndThoseWithDataAreListed()
{
    SchoolWorld world;
    const Facility ours = world.makeFacility(QStringLiteral("Ours"));
    need(importSchool(world.store(), sampleFile(), {.keepIds = true})); // data, and no certificate
    const Root keyOnly = need(makeRootOf(*world.device.device(), world.profile(), rootKey(1)));
    {
        Transaction transaction(world.device.db(), Transaction::Kind::Write);
        VERIFY_OK(CertificateTable(world.store()).add(keyOnly.certificate, keyOnly.key));
        VERIFY_OK(transaction.commit());
    }

    const auto list = need(facilities(world.store()));

    QCOMPARE(list.size(), size_t(3));
    const auto only = [&](const QByteArray &dataset) {
        return *std::find_if(list.begin(), list.end(),
                             [&](const Facility &one) { return one.datasetId == dataset; });
    };
    const Facility created = only(ours.datasetId);
    QCOMPARE(created.name, QStringLiteral("Ours"));
    QCOMPARE(created.facilityId, ours.facilityId);
    QVERIFY(created.holdsKey && created.hasData);
    const Facility sample = only("d425d74d3655c7faf29d5b4ee84627a0");
    QCOMPARE(sample.name, QStringLiteral("Shule ya Msingi Nyota"));
    QVERIFY(!sample.holdsKey && sample.hasData);
    const Facility empty = only(keyOnly.certificate.id().toHex());
    QVERIFY(empty.holdsKey && !empty.hasData && empty.name.isEmpty());
}

void FacilityTest::anotherKindOfDataHasNoFacility()
{
    Profile hospitals = smallProfile();
    hospitals.name = "hospitals";
    TestDevice device(hospitals);
    VERIFY_FAILS(createFacility(device.store(), QStringLiteral("Kijani"), "formal", rootKey()), Usage);
    Profile withoutScopes = schoolProfile();
    withoutScopes.scopeDefinitions.clear();
    VERIFY_FAILS(makeRootOf(*device.device(), withoutScopes, rootKey()), Usage);
}

PITANGA_TEST(FacilityTest)
#include "tst_facility.moc"
