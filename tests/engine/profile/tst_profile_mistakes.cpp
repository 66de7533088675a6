#include "profile_data.h"
#include "tests/support/test_program.h"

using namespace pitanga;

/// Whoever writes a profile is told each of its mistakes, and where it is.
class ProfileMistakesTest : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files() { aMistakeIsNamedWithItsPlace(); }
    void models_data();
    void models() { aMistakeIsNamedWithItsPlace(); }
    void fields_data();
    void fields() { aMistakeIsNamedWithItsPlace(); }
    void references_data();
    void references() { aMistakeIsNamedWithItsPlace(); }
    void identities_data();
    void identities() { aMistakeIsNamedWithItsPlace(); }
    void partitionRules_data();
    void partitionRules() { aMistakeIsNamedWithItsPlace(); }
    void keys_data();
    void keys() { aMistakeIsNamedWithItsPlace(); }
    void partitionKindsAndScopes_data();
    void partitionKindsAndScopes() { aMistakeIsNamedWithItsPlace(); }
    void allMistakesAreNamedAtOnce();

private:
    void aMistakeIsNamedWithItsPlace();
};

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

static void columns()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QByteArray>("expected");
}

static void row(const char *name, const char *good, const char *damaged, const char *expected)
{
    QTest::newRow(name) << QByteArray(good) << QByteArray(damaged) << QByteArray(expected);
}

void ProfileMistakesTest::files_data()
{
    columns();
    row("text that is no JSON", "\"format\"", "format", "The text is not valid JSON, at byte 1.");
    row("another format", "sync-profile/1", "sync-profile/2",
        "format must be sync-profile/1; this program reads no other");
    row("no name", "\"profile\": \"library\",", "", "profile is missing");
    row("no models", "\"models\": [", "\"models\": [], \"others\": [", "models must have at least one entry");
    row("models that are no list", "\"models\": [", "\"models\": 1, \"others\": [", "models must be a list");
}

void ProfileMistakesTest::models_data()
{
    columns();
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
}

void ProfileMistakesTest::fields_data()
{
    columns();
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
}

void ProfileMistakesTest::references_data()
{
    columns();
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
}

void ProfileMistakesTest::identities_data()
{
    columns();
    row("a source id of a kind that is not known", "\"kind\": \"random_uuid\"", "\"kind\": \"counter\"",
        "models[0] 'shelf', source_id: kind must be random_uuid, root_certificate_id, template or "
        "made_elsewhere");
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
}

void ProfileMistakesTest::partitionRules_data()
{
    columns();
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
}

void ProfileMistakesTest::keys_data()
{
    columns();
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
}

void ProfileMistakesTest::partitionKindsAndScopes_data()
{
    columns();
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

void ProfileMistakesTest::aMistakeIsNamedWithItsPlace()
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

void ProfileMistakesTest::allMistakesAreNamedAtOnce()
{
    QByteArray file = smallProfile();
    file.replace("\"type\": \"int\"", "\"type\": \"integer\"");
    file.replace("\"version\": 1,", "");

    const auto loaded = loadProfile(file);

    QVERIFY(!loaded);
    QVERIFY(loaded.error().forPerson.contains(QStringLiteral("type 'integer' is not known")));
    QVERIFY(loaded.error().forPerson.contains(QStringLiteral("version is missing")));
}

PITANGA_TEST(ProfileMistakesTest)
#include "tst_profile_mistakes.moc"
