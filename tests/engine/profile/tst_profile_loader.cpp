#include "profile_data.h"

using namespace pitanga;

/// What a profile file says becomes values that can be relied upon, or a list of mistakes with their places.
class ProfileLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Q_INIT_RESOURCE(engine); }
    void theProgramBringsTheProfileOfSchools();
    void everyModelAndFieldOfTheFileIsThere();
    void aFieldHasWhatTheFileSaysOfIt();
    void whatTheFileLeavesOutTakesTheDefaults();
    void modelsComeAfterThoseTheyReferTo();
    void theOrderIsComputedAndNotTakenFromTheFile();
    void logsAreIndexedByLittle();
    void withoutAListReferencesAreIndexed();
    void scopesAndPartitionKindsAreRead();
    void aMistakeIsNamedWithItsPlace_data();
    void aMistakeIsNamedWithItsPlace();
    void allMistakesAreNamedAtOnce();
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
    QCOMPARE(profile.partitionKinds.size(), 5);
    QVERIFY(profile.partitionKinds.first().exact);
    QCOMPARE(profile.partitionKinds.last().text.text, QByteArray("${dataset_id}:anonymous"));
}

// One file that is fine; each row damages one place of it.
static QByteArray smallProfile()
{
    return R"({"format": "sync-profile/1", "profile": "library",
 "common_fields": [{"name": "id", "type": "uuid_hex"},
                   {"name": "_morango_source_id", "type": "string", "max_length": 96},
                   {"name": "_morango_partition", "type": "string", "max_length": 128}],
 "models": [
  {"name": "shelf", "title": "Shelf", "group": "structure", "integration": "bulk_replace",
   "source_id": {"kind": "random_uuid"}, "partition": [{"template": "all"}], "label": "${name}",
   "fields": [{"name": "name", "type": "string", "max_length": 50}]},
  {"name": "book", "title": "Book", "group": "structure", "integration": "bulk_replace",
   "source_id": {"kind": "template", "template": "${shelf_id}:${number}"},
   "partition": [{"when": {"reader_id": "not_null"}, "template": "all:${reader_id}"}, {"template": "all"}],
   "label": "${title|number}", "unique_together": [["title"]],
   "fields": [{"name": "title", "type": "string", "max_length": 50, "default": "Untitled"},
              {"name": "number", "type": "int", "min": 1},
              {"name": "shelf_id", "type": "uuid_hex", "references": ["shelf"], "on_delete": "cascade"},
              {"name": "reader_id", "type": "uuid_dashed", "null": true}]}],
 "partition_kinds": [{"name": "everything", "template": "all", "models": ["shelf", "book"]}],
 "scope_definitions": [{"id": "full", "version": 1, "primary_scope_param_key": "root",
   "read_filter_template": "", "write_filter_template": "", "read_write_filter_template": "${root}"}]})";
}

void ProfileLoaderTest::aMistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *good, const char *damaged, const char *expected) {
        QTest::newRow(name) << QByteArray(good) << QByteArray(damaged) << QByteArray(expected);
    };

    row("text that is no JSON", "\"format\"", "format", "The text is not valid JSON, at byte 1.");
    row("another format", "sync-profile/1", "sync-profile/2",
        "format must be sync-profile/1; this program reads no other");
    row("no name", "\"profile\": \"library\",", "", "profile is missing");
    row("no models", "\"models\": [", "\"models\": [], \"others\": [", "models must have at least one entry");
    row("models that are no list", "\"models\": [", "\"models\": 1, \"others\": [", "models must be a list");
    row("a model without a name", "\"name\": \"shelf\",", "", "models[0]: name is missing");
    row("a model with a name that is no view's", "\"name\": \"shelf\"", "\"name\": \"top shelf\"",
        "models[0] 'top shelf': name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a "
        "view");
    row("a model whose name is too long", "\"name\": \"shelf\"",
        "\"name\": \"a2345678901234567890123456789012345678901\"",
        "models[0] 'a2345678901234567890123456789012345678901': name must not be longer than 40 characters");
    row("two models of one name", "\"name\": \"book\"", "\"name\": \"shelf\", \"table\": \"other\"",
        "models[1] 'shelf': this name is taken by another model");
    row("a model that shares a table and cannot be told apart", "\"name\": \"book\"",
        "\"name\": \"book\", \"table\": \"shelf\"",
        "models[1] 'book': shares its table with 'shelf' and has the same constant_fields");
    row("a key that nobody reads", "\"title\": \"Book\"", "\"title\": \"Book\", \"lable\": \"\"",
        "models[1] 'book': 'lable' is not a key that is known here");
    row("a key that is there twice", "\"title\": \"Book\"", "\"title\": \"Book\", \"title\": \"Tome\"",
        "models[1] 'book': has a key twice");
    row("a title that is no text", "\"title\": \"Book\"", "\"title\": 7",
        "models[1] 'book': title must be a text");
    row("integration that is not known",
        "\"integration\": \"bulk_replace\",\n   \"source_id\": {\"kind\": \"template\"",
        "\"integration\": \"somehow\", \"source_id\": {\"kind\": \"template\"",
        "models[1] 'book': integration must be bulk_replace or one_by_one_with_model_rules");
    row("a field of a type that is not known", "\"type\": \"int\"", "\"type\": \"integer\"",
        "models[1] 'book', fields[1] 'number': type 'integer' is not known");
    row("a field without a type", "\"type\": \"int\", ", "",
        "models[1] 'book', fields[1] 'number': type is missing");
    row("a field with a name that is no column's", "\"name\": \"number\"", "\"name\": \"no. 1\"",
        "models[1] 'book', fields[1] 'no. 1': name must be made of a-z, 0-9 and _ and not begin with a digit: "
        "it becomes a column");
    row("two fields of one name", "\"name\": \"number\", \"type\"", "\"name\": \"title\", \"type\"",
        "models[1] 'book', fields[1] 'title': this name is taken by another field");
    row("a field that every record has already", "\"name\": \"number\", \"type\": \"int\", \"min\": 1",
        "\"name\": \"id\", \"type\": \"uuid_hex\"",
        "models[1] 'book', fields[1] 'id': every record has a field of this name already");
    row("a length that is not positive", "\"max_length\": 50, \"default\"", "\"max_length\": 0, \"default\"",
        "models[1] 'book', fields[0] 'title': max_length must be a positive whole number");
    row("a length that is no number", "\"max_length\": 50, \"default\"", "\"max_length\": \"50\", \"default\"",
        "models[1] 'book', fields[0] 'title': max_length must be a positive whole number");
    row("a string without a length", "\"max_length\": 50, \"default\"", "\"default\"",
        "models[1] 'book', fields[0] 'title': max_length is missing; a text without a limit has the type text");
    row("a number with a length", "\"min\": 1", "\"max_length\": 1",
        "models[1] 'book', fields[1] 'number': only a string can have a length limit");
    row("limits the wrong way round", "\"min\": 1", "\"min\": 2, \"max\": 1",
        "models[1] 'book', fields[1] 'number': min must not be greater than max");
    row("null that is no truth value", "\"null\": true", "\"null\": \"yes\"",
        "models[1] 'book', fields[3] 'reader_id': null must be true or false");
    row("a default of another type", "\"default\": \"Untitled\"", "\"default\": 0",
        "models[1] 'book', fields[0] 'title': default does not fit: must be a text");
    row("a default that is too long", "\"max_length\": 50, \"default\"", "\"max_length\": 3, \"default\"",
        "models[1] 'book', fields[0] 'title': default does not fit: must not be longer than 3 characters (it "
        "has 8)");
    row("choices of another type", "\"min\": 1", "\"choices\": [1, \"two\"]",
        "models[1] 'book', fields[1] 'number': choices do not fit: must be a whole number");
    row("no choices at all", "\"min\": 1", "\"choices\": []",
        "models[1] 'book', fields[1] 'number': choices must have at least one entry");
    row("a validator that is not known", "\"default\": \"Untitled\"", "\"validator\": \"isbn\"",
        "models[1] 'book', fields[0] 'title': validator 'isbn' is not known");
    row("a schema with a keyword that is not known", "\"type\": \"int\", \"min\": 1",
        "\"type\": \"json_text\", \"json_schema\": {\"properties\": {\"a\": {\"format\": \"date\"}}}",
        "models[1] 'book', fields[1] 'number': json_schema.properties.a.format: is a keyword that is not known "
        "here");
    row("a reference to no model", "\"references\": [\"shelf\"]", "\"references\": [\"rack\"]",
        "models[1] 'book', fields[2] 'shelf_id': references 'rack', which is no model here");
    row("a reference in no hex", "\"type\": \"uuid_hex\", \"references\"",
        "\"type\": \"uuid_dashed\", \"references\"",
        "models[1] 'book', fields[2] 'shelf_id': a reference must have the type uuid_hex");
    row("a reference that does not cascade", "\"on_delete\": \"cascade\"", "\"on_delete\": \"set_null\"",
        "models[1] 'book', fields[2] 'shelf_id': on_delete can only be cascade");
    row("references in a circle", R"("fields": [{"name": "name", "type": "string", "max_length": 50}])",
        R"("fields": [{"name": "name", "type": "string", "max_length": 50},
           {"name": "best_id", "type": "uuid_hex", "references": ["book"], "on_delete": "cascade"}])",
        "models: references go in a circle: shelf → book → shelf");
    row("a self reference that is not declared", "\"references\": [\"shelf\"]", "\"references\": [\"book\"]",
        "models[1] 'book', fields[2] 'shelf_id': refers to its own model, so the model needs self_reference");
    row("two self references", R"("unique_together": [["title"]],
   "fields": [)",
        R"("self_reference": {"field": "next_id", "parents": ["book"]},
   "fields": [{"name": "next_id", "type": "uuid_hex", "null": true, "references": ["book"], "on_delete": "cascade"},
              {"name": "best_id", "type": "uuid_hex", "null": true, "references": ["book"], "on_delete": "cascade"},)",
        "models[1] 'book', fields[1] 'best_id': a second reference to its own model; the protocol knows at "
        "most one");
    row("a list of self references", "\"unique_together\"", "\"self_reference\": [], \"unique_together\"",
        "models[1] 'book': self_reference must be one object: the protocol knows at most one a model");
    row("a self reference by no field", "\"unique_together\"",
        "\"self_reference\": {\"field\": \"up\", \"parents\": []}, \"unique_together\"",
        "models[1] 'book': self_reference names 'up', which is no field of this model");
    row("a source id of a kind that is not known", "\"kind\": \"random_uuid\"", "\"kind\": \"counter\"",
        "models[0] 'shelf', source_id: kind must be random_uuid, root_certificate_id or template");
    row("a source id of no field", "${shelf_id}:${number}", "${shelf_id}:${volume}",
        "models[1] 'book': source_id.template names 'volume', which is no field of this model");
    row("a source id made of the id", "${shelf_id}:${number}", "${shelf_id}:${id}",
        "models[1] 'book', source_id: template must not contain ${id}, which is computed from the source id");
    row("a source id that would be empty", "${shelf_id}:${number}", "",
        "models[1] 'book', source_id: template is empty, and a source id must not be");
    row("a source id with alternatives", "${shelf_id}:${number}", "${title|number}",
        "models[1] 'book': source_id.template must not have alternatives; only a label may");
    row("a placeholder that does not end", "all:${reader_id}", "all:${reader_id",
        "models[1] 'book', partition[0]: template has '${reader_id', which is no placeholder");
    row("a placeholder without braces", "all:${reader_id}", "all:$reader_id",
        "models[1] 'book', partition[0]: template has '$reader_id', which is no placeholder");
    row("hex of what has no dashes", "all:${reader_id}", "all:${shelf_id:hex}",
        "models[1] 'book': partition[0] has 'shelf_id' in hex, which is no uuid_dashed");
    row("a partition by no field", "all:${reader_id}", "all:${user}",
        "models[1] 'book': partition[0] names 'user', which is no field of this model");
    row("a condition on no field", "{\"reader_id\": \"not_null\"}", "{\"user\": \"not_null\"}",
        "models[1] 'book': partition[0].when names 'user', which is no field of this model");
    row("a condition that is not known", "\"not_null\"", "\"empty\"",
        "models[1] 'book', partition[0]: when.reader_id must be \"null\" or \"not_null\"");
    row("records without a partition", ", {\"template\": \"all\"}]", "]",
        "models[1] 'book': the last rule of partition must have no condition, or some records have no "
        "partition");
    row("a partition rule that is never reached", "[{\"template\": \"all\"}]",
        "[{\"template\": \"all\"}, {\"template\": \"all\"}]",
        "models[0] 'shelf': partition[1] can never be reached, since the one before it always holds");
    row("no partition rules", "[{\"template\": \"all\"}]", "[]",
        "models[0] 'shelf': partition must have at least one rule");
    row("a label of no field", "${title|number}", "${title|name}",
        "models[1] 'book': label names 'name', which is no field of this model");
    row("unique by no field", "[[\"title\"]]", "[[\"author\"]]",
        "models[1] 'book': unique_together names 'author', which is no field of this model");
    row("an index on no field", "\"unique_together\"", "\"index\": [\"author\"], \"unique_together\"",
        "models[1] 'book': index names 'author', which is no field of this model");
    row("a constant that does not fit", "\"unique_together\"",
        "\"constant_fields\": {\"number\": 0}, \"unique_together\"",
        "models[1] 'book': constant_fields.number does not fit: must not be less than 1");
    row("other common fields", "\"max_length\": 96", "\"max_length\": 255",
        "common_fields must be id, _morango_source_id (max_length 96) and _morango_partition (max_length 128): "
        "the protocol says so");
    row("a partition kind of no model", "[\"shelf\", \"book\"]", "[\"shelf\", \"rack\"]",
        "partition_kinds[0] 'everything': models has 'rack', which is no model here");
    row("a scope without an id", "\"id\": \"full\", ", "", "scope_definitions[0]: id is missing");
    row("a scope without a version", "\"version\": 1,", "", "scope_definitions[0] 'full': version is missing");
    row("a scope that allows everything", "\"read_write_filter_template\": \"${root}\"",
        "\"read_write_filter_template\": \"\"",
        "scope_definitions[0] 'full': a scope must name what may be read");
    row("a scope with a broken template", "\"read_write_filter_template\": \"${root}\"",
        "\"read_write_filter_template\": \"${root\"",
        "scope_definitions[0] 'full': read_write_filter_template has '${root', which is no placeholder");
}

void ProfileLoaderTest::aMistakeIsNamedWithItsPlace()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, damaged);
    QFETCH(QByteArray, expected);
    QVERIFY(loadProfile(smallProfile()));

    QByteArray file = smallProfile();
    const qsizetype at = file.indexOf(good);
    QVERIFY(at >= 0);
    file.replace(at, good.size(), damaged);
    const auto loaded = loadProfile(file);

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Data);
    const QStringList lines = loaded.error().forPerson.split(QLatin1Char('\n'));
    QVERIFY2(lines.contains(QString::fromUtf8(expected)), qPrintable(loaded.error().forPerson));
}

void ProfileLoaderTest::allMistakesAreNamedAtOnce()
{
    QByteArray file = smallProfile();
    file.replace("\"type\": \"int\"", "\"type\": \"integer\"");
    file.replace("\"version\": 1,", "");

    const auto loaded = loadProfile(file);

    QVERIFY(!loaded);
    QVERIFY(loaded.error().forPerson.contains(QStringLiteral("type 'integer' is not known")));
    QVERIFY(loaded.error().forPerson.contains(QStringLiteral("version is missing")));
}

QTEST_GUILESS_MAIN(ProfileLoaderTest)
#include "tst_profile_loader.moc"
