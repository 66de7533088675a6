#include "engine/profile/model_reader.h"

#include "engine/base/words.h"
#include "engine/profile/object_reader.h"

namespace pitanga {

namespace {

using Reader = ObjectReader;

/// A template under `key`, or an empty one with the complaint made.
TextTemplate readTemplate(Reader &reader, const char *key, Reader::Presence presence)
{
    QByteArray wrong;
    const auto parsed = TextTemplate::parse(reader.text(key, presence), &wrong);
    if (parsed)
        return *parsed;
    reader.complain(Words::tr("%1 has '%2', which is no placeholder")
                        .arg(QString::fromLatin1(key), QString::fromUtf8(wrong)));
    return {};
}

SourceIdRule readSourceId(Reader &model)
{
    SourceIdRule rule;
    const Json *json = model.object("source_id", Reader::Required);
    if (!json)
        return rule;
    Reader reader(*json, model.place() + QStringLiteral(", source_id"), model.problems());
    const QByteArray kind = reader.text("kind", Reader::Required);
    if (kind == "template") {
        rule.kind = SourceIdKind::Template;
        rule.text = readTemplate(reader, "template", Reader::Required);
        if (rule.text.parts.empty() && reader.has("template"))
            reader.complain(Words::tr("template is empty, and a source id must not be"));
        if (rule.text.hasOwnId())
            reader.complain(Words::tr("template must not contain ${id}, which is computed from the source id"));
    } else if (kind == "root_certificate_id") {
        rule.kind = SourceIdKind::RootCertificate;
    } else if (kind == "made_elsewhere") {
        rule.kind = SourceIdKind::MadeElsewhere;
    } else if (kind != "random_uuid") {
        reader.complain(Words::tr("kind must be random_uuid, root_certificate_id, template or made_elsewhere"));
    }
    reader.complainAboutOtherKeys();
    return rule;
}

PartitionRule readPartitionRule(const Json &json, const QString &place, QStringList &problems)
{
    Reader reader(json, place, problems);
    PartitionRule rule;
    rule.text = readTemplate(reader, "template", Reader::Required);
    if (const Json *when = reader.object("when", Reader::Optional)) {
        for (const auto &[field, state] : when->members()) {
            const QByteArray word = state.toUtf8();
            if (word != "null" && word != "not_null")
                reader.complain(
                    Words::tr("when.%1 must be \"null\" or \"not_null\"").arg(QString::fromUtf8(field)));
            rule.when.append({field, word == "null"});
        }
        if (rule.when.isEmpty())
            reader.complain(Words::tr("when must name a field"));
    }
    reader.complainAboutOtherKeys();
    return rule;
}

void readPartition(Reader &reader, Model &model)
{
    const Json *rules = reader.array("partition", Reader::Required);
    if (!rules)
        return;
    for (size_t i = 0; i < rules->items().size(); ++i) {
        const QString place = reader.place() + QStringLiteral(", partition[%1]").arg(i);
        model.partition += readPartitionRule(rules->items()[i], place, reader.problems());
        if (i > 0 && model.partition.at(qsizetype(i) - 1).when.isEmpty())
            reader.complain(
                Words::tr("partition[%1] can never be reached, since the one before it always holds").arg(i));
    }
    if (model.partition.isEmpty())
        reader.complain(Words::tr("partition must have at least one rule"));
    else if (!model.partition.last().when.isEmpty())
        reader.complain(
            Words::tr("the last rule of partition must have no condition, or some records have no partition"));
}

void readSelfReference(Reader &reader, Model &model)
{
    const Json *json = reader.any("self_reference");
    if (!json)
        return;
    if (json->isArray()) {
        reader.complain(Words::tr("self_reference must be one object: the protocol knows at most one a model"));
        return;
    }
    Reader self(*json, reader.place() + QStringLiteral(", self_reference"), reader.problems());
    model.selfReference =
        SelfReference{self.text("field", Reader::Required), self.names("parents", Reader::Required)};
    self.complainAboutOtherKeys();
}

void readUniqueTogether(Reader &reader, Model &model)
{
    const Json *sets = reader.array("unique_together", Reader::Optional);
    if (!sets)
        return;
    for (const Json &set : sets->items()) {
        QList<QByteArray> fields;
        for (const Json &field : set.items())
            fields += field.toUtf8();
        if (fields.isEmpty())
            reader.complain(Words::tr("unique_together must be a list of lists of field names"));
        model.uniqueTogether += fields;
    }
}

void readFields(Reader &reader, Model &model)
{
    const Json *fields = reader.array("fields", Reader::Required);
    if (!fields)
        return;
    for (size_t i = 0; i < fields->items().size(); ++i) {
        const Json &json = fields->items()[i];
        const QString place = reader.place() + QStringLiteral(", ") + placeInList("fields", i, json);
        const Field field = readField(json, place, reader.problems());
        if (model.fieldPlaces.contains(field.name) && !field.name.isEmpty())
            reader.problems() +=
                place + QStringLiteral(": ") + Words::tr("this name is taken by another field");
        model.fieldPlaces.insert(field.name, model.fields.size());
        model.fields += field;
    }
}

void readIntegration(Reader &reader, Model &model)
{
    const QByteArray integration = reader.text("integration", Reader::Required);
    if (integration == "one_by_one_with_model_rules")
        model.integration = Integration::OneByOne;
    else if (integration != "bulk_replace" && reader.has("integration"))
        reader.complain(Words::tr("integration must be bulk_replace or one_by_one_with_model_rules"));
    const QByteArray id = reader.text("id", Reader::Optional);
    model.idIsSourceId = id == "source_id";
    if (reader.has("id") && !model.idIsSourceId)
        reader.complain(Words::tr("id can only be source_id; leave it out for a computed id"));
}

/// The explicit list where there is one; `profile_checks` decides for the models that have none.
void readIndex(Reader &reader, Model &model)
{
    for (const QByteArray &name : reader.names("index", Reader::Optional)) {
        const qsizetype place = model.indexOf(name);
        if (place < 0)
            reader.complain(
                Words::tr("index names '%1', which is no field of this model").arg(QString::fromUtf8(name)));
        else
            model.fields[place].indexed = true;
    }
}

} // namespace

Model readModel(const Json &json, const QString &place, QStringList &problems)
{
    Reader reader(json, place, problems);
    Model model;
    model.name = reader.text("name", Reader::Required);
    if (reader.has("name") && !isPlainIdentifier(model.name))
        reader.complain(
            Words::tr("name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view"));
    if (model.name.size() > maxModelNameLength)
        reader.complain(Words::tr("name must not be longer than %1 characters").arg(maxModelNameLength));
    model.title = QString::fromUtf8(reader.text("title", Reader::Required));
    model.group = QString::fromUtf8(reader.text("group", Reader::Required));
    model.table = reader.has("table") ? reader.text("table", Reader::Optional) : model.name;
    model.label = readTemplate(reader, "label", Reader::Required);
    readIntegration(reader, model);
    readFields(reader, model);
    readSelfReference(reader, model);
    model.sourceId = readSourceId(reader);
    readPartition(reader, model);
    readUniqueTogether(reader, model);
    readIndex(reader, model);
    if (const Json *constants = reader.object("constant_fields", Reader::Optional))
        for (const auto &[name, value] : constants->members())
            model.constantFields.append({name, value});
    model.derived = reader.flag("derived", false);
    model.deprecatedSince = QString::fromUtf8(reader.text("deprecated", Reader::Optional));
    for (const QByteArray &rule : reader.names("rules", Reader::Optional))
        model.rules += QString::fromUtf8(rule);
    reader.complainAboutOtherKeys();
    return model;
}

} // namespace pitanga
