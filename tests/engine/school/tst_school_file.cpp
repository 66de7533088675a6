#include "school_world.h"

#include "engine/profile/identity.h"
#include "engine/profile/model_rules.h"
#include "engine/school/practice_activity.h"
#include "engine/sync/serialize.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "tests/support/sanitizers.h"
#include "tests/support/test_program.h"

#include <ctime>

using namespace pitanga;
using namespace pitanga::test;

namespace {

constexpr auto oldDataset = "d425d74d3655c7faf29d5b4ee84627a0";
constexpr qint64 sampleSize = 430;

QByteArray exported(Store &store, const ExportOptions &options = {})
{
    QByteArray text;
    need(exportSchool(store, options, [&](QByteArrayView piece) -> Result<> {
        text += piece;
        return {};
    }));
    return text;
}

std::vector<Json> items(const QByteArray &array)
{
    return need(Json::parse(array)).items();
}

} // namespace

/// Schools come in from files and go out into them; a school that belongs to nobody here becomes live.
class SchoolFileTest : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownSchoolBecomesLive();
    void everyIdOfALiveSchoolFollowsAnew();
    void noOldIdRemainsInALiveSchool();
    void everyReferenceOfALiveSchoolLeadsSomewhere();
    void everyRecordOfALiveSchoolCouldBeReceived();
    void theLiveSchoolsPeopleSignIn();
    void theSameFileTwiceMakesTwoSchools();
    void idsAreKeptOnDemand();
    void aSchoolThatIsHereIsUpdated();
    void aDeletedRecordComesBack();
    void onlyOneKindIsTaken();
    void linesAreReadAsWellAsALongList_data();
    void linesAreReadAsWellAsALongList();
    void aRecordWithoutIdsGetsThem();
    void anUnknownZoneBecomesUtc();
    void exportAndImportGoInACircle_data();
    void exportAndImportGoInACircle();
    void anExportCanBeNarrowed();
    void deletedRecordsAreExportedOnDemand();
    void passwordsCanStayBehind();
    void aSinkThatFailsEndsTheExport();
    void twentyThousandRecordsAreQuick();

private:
    /// The sample under a root of ours, for tests that only look.
    SchoolWorld &liveSchool()
    {
        if (m_live.rows() == 0)
            m_live.importSample();
        return m_live;
    }

    SchoolWorld m_live{3};
    SchoolWorld m_ofLines; ///< one for all rows
};

void SchoolFileTest::anUnknownSchoolBecomesLive()
{
    SchoolWorld world;
    const auto report = need(importSchool(world.store(), sampleFile())); // with a key of its own
    QCOMPARE(report.added, sampleSize);
    QCOMPARE(report.madeLive.size(), 1);
    QCOMPARE(report.madeLive[0].first, oldDataset);

    const auto certificates = need(CertificateTable(world.store()).all());
    QCOMPARE(certificates.size(), size_t(1));
    QVERIFY(certificates[0].hasPrivateKey);
    QCOMPARE(certificates[0].certificate.id().toHex(), report.madeLive[0].second);
    QVERIFY(!checkCertificate(certificates[0].certificate, nullptr, world.device.device()->scopeDefinitions()));
    const auto list = need(facilities(world.store()));
    QCOMPARE(list.size(), size_t(1));
    QVERIFY(list[0].holdsKey && list[0].hasData);
    QCOMPARE(list[0].name, QStringLiteral("Shule ya Msingi Nyota"));
    QCOMPARE(world.count("SELECT count(*) FROM _store WHERE shown AND changed AND saved_by IS NULL"),
             sampleSize);
}

// checklist 2
void SchoolFileTest::everyIdOfALiveSchoolFollowsAnew()
{
    SchoolWorld world;
    world.importSample();
    const auto report = need(serialize(world.store(), world.profile(), std::nullopt));
    QCOMPARE(report.stamped, sampleSize);
    QCOMPARE(report.withheld, QStringList()); // it withholds every id that is not the derived one
}

void SchoolFileTest::noOldIdRemainsInALiveSchool()
{
    SchoolWorld &world = liveSchool();
    const QByteArray now = exported(world.store());
    for (const Json &record : items(sampleFile())) {
        const QByteArray id = record.value("fields").value("id").toUtf8();
        QVERIFY2(!now.contains(id), record.toCompact().constData());
        const QByteArray dashed =
            id.left(8) + '-' + id.mid(8, 4) + '-' + id.mid(12, 4) + '-' + id.mid(16, 4) + '-' + id.mid(20);
        QVERIFY2(!now.contains(dashed), record.toCompact().constData());
    }
    // The copy of a lesson that travels to a learner's own device speaks of the lesson as it is now.
    const qint64 matching =
        world.count("SELECT count(*) FROM individualsyncablelesson i JOIN lesson l ON"
                    " l.id = replace(i.lesson_id, '-', '') AND l.id = i.serialized_lesson ->> 'id'"
                    " AND l.collection_id = i.serialized_lesson ->> 'collection_id'"
                    " AND l._morango_source_id = i.serialized_lesson ->> '_morango_source_id'");
    QCOMPARE(matching, 1);
    // A quiz is the content of its tries.
    QVERIFY(world.count("SELECT count(*) FROM contentsummarylog s JOIN exam e ON e.id = s.content_id") > 0);
}

void SchoolFileTest::everyReferenceOfALiveSchoolLeadsSomewhere()
{
    SchoolWorld &world = liveSchool();
    for (const Model &model : world.profile().models)
        for (const Field &field : model.fields) {
            if (!field.isReference() || field.mustBeNull)
                continue;
            QByteArrayList targets;
            for (const QByteArray &target : field.references)
                targets << "SELECT id FROM " + target;
            QCOMPARE(world.count("SELECT count(*) FROM " + model.name + " WHERE " + field.name +
                                 " IS NOT NULL AND " + field.name + " NOT IN (" + targets.join(" UNION ALL ") +
                                 ")"),
                     0);
        }
}

void SchoolFileTest::everyRecordOfALiveSchoolCouldBeReceived()
{
    SchoolWorld &world = liveSchool();
    for (const Json &record : items(exported(world.store()))) {
        const Json fields = record.value("fields");
        const QByteArray id = fields.value("id").toUtf8();
        const QByteArray source = fields.value("_morango_source_id").toUtf8();
        const QByteArray partition = fields.value("_morango_partition").toUtf8();
        const Model *model = world.profile().find(record.value("model").toUtf8());
        QVERIFY(model);
        QCOMPARE(inOneLine(validateOnReceipt(*model, fields, {id, source, partition})), QString());
        QVERIFY(checkReceivedIdentity(world.profile(), id, partition, source, model->name));
    }
}

void SchoolFileTest::theLiveSchoolsPeopleSignIn()
{
    SchoolWorld &world = liveSchool();
    const QByteArray dataset = need(facilities(world.store())).front().datasetId;
    const Account admin = need(authenticate(world.store(), "wanjiku_admin", "sample-admin"));
    QVERIFY(admin.isAdmin());
    QCOMPARE(admin.datasetId, dataset);
    QVERIFY(need(
        mayHaveCertificate(world.store(), admin, "full-facility", Json::object({{"dataset_id", dataset}}))));
    const Account coach = need(authenticate(world.store(), "otieno", "sample-coach-1"));
    QVERIFY(!coach.isAdmin());
    QVERIFY(!coach.roles.isEmpty());
}

void SchoolFileTest::theSameFileTwiceMakesTwoSchools()
{
    SchoolWorld world;
    const QByteArray first = world.importSample();
    const QByteArray second =
        need(importSchool(world.store(), sampleFile(), {.keys = {rootKey(1)}})).madeLive.value(0).second;
    QVERIFY(first != second);
    QCOMPARE(world.rows(), 2 * sampleSize);
    QCOMPARE(need(facilities(world.store())).size(), size_t(2));
}

void SchoolFileTest::idsAreKeptOnDemand()
{
    SchoolWorld world;
    const auto report = need(importSchool(world.store(), sampleFile(), {.keepIds = true}));
    QCOMPARE(report.added, sampleSize);
    QVERIFY(report.madeLive.isEmpty());
    QVERIFY(need(CertificateTable(world.store()).all()).empty());
    QVERIFY(need(world.records().find("facilitydataset", oldDataset)));
}

void SchoolFileTest::aSchoolThatIsHereIsUpdated()
{
    SchoolWorld world;
    world.importSample();
    need(serialize(world.store(), world.profile(), std::nullopt));
    QByteArray file = exported(world.store());
    const auto same = need(importSchool(world.store(), file));
    QCOMPARE(same.unchanged, sampleSize);
    QCOMPARE(world.count("SELECT count(*) FROM _store WHERE changed"), 0);

    const Account coach = need(authenticate(world.store(), "otieno", "sample-coach-1"));
    const auto partial = R"({"model":"facilityuser","fields":{"id":")" + coach.id +
                         R"(","_morango_source_id":")" +
                         need(world.records().find("facilityuser", coach.id))->sourceId +
                         R"(","dataset_id":")" + coach.datasetId + R"(","full_name":"Otieno O."}})" + '\n';
    const auto report = need(importSchool(world.store(), partial));
    QCOMPARE(report.changed, 1);
    const Json fields = need(world.records().find("facilityuser", coach.id))->fields;
    QCOMPARE(fields.value("full_name").toUtf8(), "Otieno O.");
    QCOMPARE(fields.value("username").toUtf8(), "otieno"); // what the file does not say stays
    QCOMPARE(world.count("SELECT count(*) FROM _store WHERE changed"), 1);
}

void SchoolFileTest::aDeletedRecordComesBack()
{
    SchoolWorld world;
    world.importSample();
    const QByteArray file = exported(world.store(), {.model = "bookmark"});
    const QByteArray id = items(file)[0].value("fields").value("id").toUtf8();
    need(serialize(world.store(), world.profile(), std::nullopt));
    need(world.records().remove("bookmark", id));
    need(serialize(world.store(), world.profile(), std::nullopt));

    const auto report = need(importSchool(world.store(), file));

    QCOMPARE(report.added, 1);
    QCOMPARE(report.unchanged, 2);
    QVERIFY(need(world.records().find("bookmark", id)));
}

void SchoolFileTest::onlyOneKindIsTaken()
{
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    SchoolWorld other(2);
    const QByteArray file = exported(world.store());
    const auto structure =
        need(importSchool(other.store(), file, {.keepIds = true, .model = "facilitydataset"}));
    QCOMPARE(structure.added, 1);
    QCOMPARE(structure.leftOut, sampleSize - 1);
    QVERIFY(need(other.records().find("facilitydataset", dataset)));
    QCOMPARE(need(importSchool(other.store(), file, {.keepIds = true, .model = "facility"})).added, 1);
    // Their facility and data set are here now; classes refer to nothing else.
    QCOMPARE(need(importSchool(other.store(), file, {.keepIds = true, .model = "classroom"})).added, 2);
    VERIFY_FAILS(importSchool(other.store(), file, {.keepIds = true, .model = "role"}), Data);
    VERIFY_FAILS(importSchool(other.store(), file, {.model = "spaceship"}), Usage);
}

void SchoolFileTest::linesAreReadAsWellAsALongList_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a list on one line") << QByteArray("[") << QByteArray(",") << QByteArray("]");
    QTest::newRow("a list with room") << QByteArray("\xef\xbb\xbf\r\n [ ") << QByteArray(" \n , \n\n")
                                      << QByteArray("\n]\n\n");
    QTest::newRow("lines") << QByteArray() << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("lines without a last end") << QByteArray() << QByteArray("\r\n") << QByteArray();
}

void SchoolFileTest::linesAreReadAsWellAsALongList()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, after);
    QByteArrayList records;
    for (const Json &record : items(sampleFile()))
        records << record.toCompact();
    const auto report =
        importSchool(m_ofLines.store(), before + records.join(between) + after, {.keepIds = true});
    VERIFY_OK(report);
    QCOMPARE(report->added + report->unchanged, sampleSize);
}

void SchoolFileTest::aRecordWithoutIdsGetsThem()
{
    SchoolWorld world;
    const Facility facility = world.makeFacility();
    const QByteArray line = R"({"model":"classroom","fields":{"dataset_id":")" + facility.datasetId +
                            R"(","parent_id":")" + facility.facilityId + R"(","name":"Blue"}})";
    QCOMPARE(need(importSchool(world.store(), line)).added, 1);
    QCOMPARE(world.count("SELECT count(*) FROM classroom WHERE kind = 'classroom' AND length(id) = 32"), 1);
    QVERIFY(need(serialize(world.store(), world.profile(), std::nullopt)).withheld.isEmpty());
}

void SchoolFileTest::anUnknownZoneBecomesUtc()
{
    SchoolWorld world;
    QByteArray file = sampleFile();
    file.replace("05:00:35.342000(Africa/Nairobi)", "05:00:35.342000(Africa/Atlantis)");
    QVERIFY(file != sampleFile());
    need(importSchool(world.store(), file, {.keepIds = true}));
    QCOMPARE(world.count("SELECT count(*) FROM facilityuser WHERE date_joined LIKE '%05:00:35.342000(UTC)'"),
             1);
    QCOMPARE(world.count("SELECT count(*) FROM facilityuser WHERE date_joined LIKE '%Nairobi)'"), 27);
}

void SchoolFileTest::exportAndImportGoInACircle_data()
{
    QTest::addColumn<bool>("asLines");
    QTest::newRow("as a list") << false;
    QTest::newRow("as lines") << true;
}

void SchoolFileTest::exportAndImportGoInACircle()
{
    QFETCH(bool, asLines);
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    need(world.records().change("facilitydataset", dataset, Json::object({{"from_the_future", "näher"}})));
    const QByteArray file = exported(world.store(), {.asLines = asLines});
    QCOMPARE(file.startsWith('['), !asLines);

    SchoolWorld other(2);
    QCOMPARE(need(importSchool(other.store(), file, {.keepIds = true})).added, sampleSize);

    QCOMPARE(exported(other.store(), {.asLines = asLines}), file);
    QVERIFY(file.contains("from_the_future"));
}

void SchoolFileTest::anExportCanBeNarrowed()
{
    SchoolWorld &world = liveSchool();
    const QByteArray dataset = need(facilities(world.store())).front().datasetId;
    QCOMPARE(items(exported(world.store(), {.model = "facilityuser"})).size(), size_t(28));
    QCOMPARE(items(exported(world.store(), {.partitionPrefix = dataset + ":allusers-ro"})).size(), size_t(8));
    const auto narrow =
        items(exported(world.store(), {.model = "membership", .partitionPrefix = dataset + ":user-rw"}));
    QCOMPARE(narrow.size(), size_t(0));
    QCOMPARE(exported(world.store(), {.model = "examlog", .asLines = true}), QByteArray());
    VERIFY_FAILS(exportSchool(world.store(), {.model = "spaceship"}, [](QByteArrayView) { return Result<>(); }),
                 Usage);
}

void SchoolFileTest::deletedRecordsAreExportedOnDemand()
{
    SchoolWorld world;
    world.importSample();
    need(serialize(world.store(), world.profile(), std::nullopt));
    const auto bookmarks = items(exported(world.store(), {.model = "bookmark"}));
    const QByteArray gone = bookmarks[0].value("fields").value("id").toUtf8();
    const QByteArray erased = bookmarks[1].value("fields").value("id").toUtf8();
    need(world.records().remove("bookmark", gone));
    need(world.records().erase("bookmark", erased));
    need(serialize(world.store(), world.profile(), std::nullopt));

    QCOMPARE(items(exported(world.store(), {.model = "bookmark"})).size(), size_t(1));
    const QByteArray all = exported(world.store(), {.model = "bookmark", .withDeleted = true});
    QCOMPARE(items(all).size(), size_t(3));
    QVERIFY(items(all)[0].value("deleted").toBool());
    QVERIFY(items(all)[0].value("fields").contains("created"));
    QCOMPARE(items(all)[1].value("fields").value("id").toUtf8(), erased);
    QVERIFY(!items(all)[1].value("fields").contains("created")); // nothing is left of it but that it was
    QVERIFY(!items(all)[2].contains("deleted"));
    QCOMPARE(need(importSchool(world.store(), all)).leftOut, 2); // and it does not bring them back
}

void SchoolFileTest::passwordsCanStayBehind()
{
    SchoolWorld world;
    world.importSample();
    QVERIFY(exported(world.store()).contains("pbkdf2_sha256"));
    const QByteArray without = exported(world.store(), {.withoutSecrets = true});
    QVERIFY(!without.contains("pbkdf2_sha256"));
    SchoolWorld other(2);
    VERIFY_OK(importSchool(other.store(), without, {.keepIds = true}));
}

void SchoolFileTest::aSinkThatFailsEndsTheExport()
{
    SchoolWorld &world = liveSchool();
    int pieces = 0;
    const auto outcome = exportSchool(world.store(), {}, [&](QByteArrayView) -> Result<> {
        if (++pieces < 3)
            return {};
        return Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}};
    });
    VERIFY_FAILS(outcome, Storage);
    QCOMPARE(pieces, 3);
    QVERIFY(!exported(world.store()).isEmpty()); // nothing stays open
}

void SchoolFileTest::twentyThousandRecordsAreQuick()
{
    SchoolWorld world;
    const QByteArray dataset = world.importSample();
    need(multiplyLogs(world.store(), dataset, 20000));
    const QByteArray file = exported(world.store());
    SchoolWorld other(2);

    const std::clock_t start = std::clock(); // our own work, whatever else the machine does meanwhile
    const auto report = need(importSchool(other.store(), file, {.keys = {rootKey(1)}}));
    const qint64 took = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;

    QVERIFY(report.added > 19000);
    qInfo("%lld records in %lld ms", report.added, took);
    QVERIFY(isSanitized || took < 9000); // a third is usual; slow machines and checked builds take longer
}

PITANGA_TEST(SchoolFileTest)
#include "tst_school_file.moc"
