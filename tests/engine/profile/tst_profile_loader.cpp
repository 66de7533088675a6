#include "engine/profile/titles.h"
#include "profile_data.h"
#include "tests/support/test_program.h"

using namespace pitanga;

/// What a profile file says becomes values that can be relied upon.
class ProfileLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Q_INIT_RESOURCE(engine); }
    void theProgramBringsTheProfileOfSchools();
    void everyModelAndFieldOfTheFileIsThere();
    void aFieldHasWhatTheFileSaysOfIt();
    void translatorsAreAskedForEveryTitle();
    void whatTheFileLeavesOutTakesTheDefaults();
    void modelsComeAfterThoseTheyReferTo();
    void theOrderIsComputedAndNotTakenFromTheFile();
    void logsAreIndexedByLittle();
    void withoutAListReferencesAreIndexed();
    void scopesAndPartitionKindsAreRead();
};

namespace {

QStringList indexesOf(const Model &model)
{
    QStringList names;
    for (const Field &field : model.fields)
        if (field.indexed)
            names += QString::fromUtf8(field.name);
    return names;
}

/// Each reference leads to a model that came before, or to the model itself.
bool isInDependencyOrder(const Profile &profile)
{
    QSet<QByteArray> seen;
    for (const Model &model : profile.models) {
        seen.insert(model.name);
        for (const Field &field : model.fields)
            for (const QByteArray &target : field.references)
                if (!seen.contains(target))
                    return false;
    }
    return true;
}

/// The file's text with its models standing backwards.
QByteArray backwards(const char *path)
{
    Json file = readJson(path);
    std::vector<Json> models = file.value("models").items();
    std::reverse(models.begin(), models.end());
    file.set("models", Json::array(models));
    return file.toCompact();
}

} // namespace

void ProfileLoaderTest::theProgramBringsTheProfileOfSchools()
{
    const auto profile = builtinProfile();

    QVERIFY(profile);
    QCOMPARE(profile->name, QByteArray("facilitydata"));
    QCOMPARE(profile->format, QByteArray("sync-profile/1"));
}

void ProfileLoaderTest::everyModelAndFieldOfTheFileIsThere()
{
    const Profile profile = profileAt(facilityProfilePath);
    const Json file = readJson(facilityProfilePath);

    const Json models = file.value("models");
    QCOMPARE(size_t(profile.models.size()), models.items().size());
    for (const Json &json : models.items()) {
        const Model *model = profile.find(json.value("name").toUtf8());
        QVERIFY(model);
        const Json fields = json.value("fields");
        QCOMPARE(size_t(model->fields.size()), fields.items().size());
        for (size_t i = 0; i < fields.items().size(); ++i) {
            const QByteArray name = fields.items()[i].value("name").toUtf8();
            QCOMPARE(model->fields.at(qsizetype(i)).name, name);
            QCOMPARE(model->indexOf(name), qsizetype(i));
        }
    }
    QCOMPARE(profile.find("course"), nullptr);
    QCOMPARE(profile.find("lesson")->find("teacher_id"), nullptr);
}

void ProfileLoaderTest::aFieldHasWhatTheFileSaysOfIt()
{
    const Profile profile = profileAt(facilityProfilePath);

    const Field &gender = *profile.find("facilityuser")->find("gender");
    QCOMPARE(gender.type, FieldType::String);
    QCOMPARE(gender.maxLength, 16);
    QCOMPARE(gender.choices.size(), 4u);
    QVERIFY(gender.blankAllowed && gender.personal && !gender.secret);
    QCOMPARE(gender.defaultValue, Json(""));

    const Field &joined = *profile.find("facilityuser")->find("date_joined");
    QVERIFY(joined.defaultIsNow && !joined.editable);
    QVERIFY(profile.find("facilityuser")->find("password")->secret);
    QVERIFY(profile.find("learnerdevicestatus")->find("updated_at")->setOnSave);

    const Field &author = *profile.find("lesson")->find("created_by_id");
    QCOMPARE(author.references, QList<QByteArray>{"facilityuser"});
    QVERIFY(author.cascade && author.nullable && !author.blankAllowed);
    QCOMPARE(author.title(), QStringLiteral("Created by"));

    const Model &classroom = *profile.find("classroom");
    QCOMPARE(classroom.selfReference->field, QByteArray("parent_id"));
    QCOMPARE(classroom.selfReference->parents, QList<QByteArray>{"facility"});
    QCOMPARE(classroom.integration, Integration::OneByOne);
    QCOMPARE(*classroom.constantOf("kind"), Json("classroom"));
    QVERIFY(profile.find("facility")->find("parent_id")->mustBeNull);
    QVERIFY(profile.find("facilitydataset")->idIsSourceId);
    QCOMPARE(profile.rootModel()->name, QByteArray("facilitydataset"));
    QVERIFY(profile.find("individualsyncablelesson")->derived);
    QCOMPARE(profile.find("examlog")->deprecatedSince, QStringLiteral("0.15.0"));
    const QList<QList<QByteArray>> unique{{"user_id", "collection_id", "kind"}};
    QCOMPARE(profile.find("role")->uniqueTogether, unique);
}

void ProfileLoaderTest::translatorsAreAskedForEveryTitle()
{
    QStringList used;
    for (const Model &model : profileAt(facilityProfilePath).models) {
        used << model.title;
        for (const Field &field : model.fields)
            used << field.title();
    }
    used.sort();
    used.removeDuplicates();
    QStringList known;
    for (const char *title : titles::known())
        known << QString::fromUtf8(title);
    known.sort();
    QCOMPARE(known, used);
}

void ProfileLoaderTest::whatTheFileLeavesOutTakesTheDefaults()
{
    const Profile profile = profileAt(facilityProfilePath);

    const Field &item = *profile.find("examattemptlog")->find("start_timestamp");

    QVERIFY(!item.nullable && !item.blankAllowed && item.editable);
    QVERIFY(!item.hasDefault() && !item.maxLength && !item.min && item.choices.empty() && !item.isReference());
}

// checklist 35
void ProfileLoaderTest::modelsComeAfterThoseTheyReferTo()
{
    QVERIFY(isInDependencyOrder(profileAt(facilityProfilePath)));
    QVERIFY(isInDependencyOrder(profileAt(testProfilePath)));
}

// checklist 35
void ProfileLoaderTest::theOrderIsComputedAndNotTakenFromTheFile()
{
    const auto turned = loadProfile(backwards(facilityProfilePath));
    const auto again = loadProfile(backwards(facilityProfilePath));

    QVERIFY(turned);
    QVERIFY(isInDependencyOrder(*turned));
    QCOMPARE(turned->models.first().name, QByteArray("facilitydataset"));
    for (qsizetype i = 0; i < turned->models.size(); ++i) {
        QCOMPARE(turned->models.at(i).name, again->models.at(i).name);
        QCOMPARE(turned->find(turned->models.at(i).name), &turned->models.at(i));
    }
}

void ProfileLoaderTest::logsAreIndexedByLittle()
{
    const Profile profile = profileAt(facilityProfilePath);

    const QStringList attempts{QStringLiteral("start_timestamp"), QStringLiteral("user_id"),
                               QStringLiteral("sessionlog_id")};
    const QStringList visits{QStringLiteral("user_id"), QStringLiteral("start_timestamp")};
    QCOMPARE(indexesOf(*profile.find("attemptlog")), attempts);
    QCOMPARE(indexesOf(*profile.find("contentsessionlog")), visits);
    for (const Model &model : profile.models)
        QVERIFY(!model.find("dataset_id") || !model.find("dataset_id")->indexed);
}

void ProfileLoaderTest::withoutAListReferencesAreIndexed()
{
    const Profile profile = profileAt(testProfilePath);

    QCOMPARE(indexesOf(*profile.find("contentsummarylog")), QStringList{QStringLiteral("user_id")});
    QCOMPARE(indexesOf(*profile.find("facility")), QStringList{QStringLiteral("parent_id")});
    QCOMPARE(indexesOf(*profile.find("user")), QStringList());
}

void ProfileLoaderTest::scopesAndPartitionKindsAreRead()
{
    const Profile profile = profileAt(facilityProfilePath);

    const ProfileScope &single = *profile.findScope("single-user");
    QCOMPARE(single.version, 1);
    QCOMPARE(single.primaryParameter, QByteArray());
    QCOMPARE(single.writeTemplate, QByteArray("${dataset_id}:anonymous"));
    QCOMPARE(profile.findScope("full-facility")->primaryParameter, QByteArray("dataset_id"));
    QCOMPARE(profile.findScope("half-facility"), nullptr);
    QCOMPARE(profile.partitionKinds.size(), 6);
    QVERIFY(profile.partitionKinds.first().exact);
    QCOMPARE(profile.partitionKinds[4].text.text, QByteArray("${dataset_id}:anonymous"));
    QCOMPARE(profile.partitionKinds.last().text.text, QByteArray("${dataset_id}:classroom:${collection_id}"));
}

PITANGA_TEST(ProfileLoaderTest)
#include "tst_profile_loader.moc"
