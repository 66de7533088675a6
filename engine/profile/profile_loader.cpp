#include "engine/profile/profile_loader.h"

#include "engine/base/words.h"
#include "engine/profile/model_reader.h"
#include "engine/profile/object_reader.h"
#include "engine/profile/profile_checks.h"

#include <QFile>

#include <algorithm>

// The linker leaves out what nobody names: a static library's resources are one such thing. (Qt's macro
// declares a function of the global namespace, so this stands outside ours.)
static void initResources()
{
    Q_INIT_RESOURCE(engine);
}

namespace pitanga {

namespace {

using Reader = ObjectReader;

/// The three fields of every record are the protocol's own; a profile repeats them and cannot change them.
QList<Field> commonFields()
{
    Field id;
    id.name = "id";
    id.type = FieldType::UuidHex;
    id.editable = false;
    Field sourceId = id;
    sourceId.name = "_morango_source_id";
    sourceId.type = FieldType::String;
    sourceId.maxLength = maxSourceIdLength;
    Field partition = sourceId;
    partition.name = "_morango_partition";
    partition.maxLength = maxPartitionLength;
    partition.blankAllowed = true;
    return {id, sourceId, partition};
}

void checkCommonFields(Reader &reader)
{
    const Json *list = reader.array("common_fields", Reader::Required);
    if (!list)
        return;
    const QList<Field> expected = commonFields();
    const auto isExpected = [&](const Json &json) {
        return std::any_of(expected.begin(), expected.end(), [&](const Field &field) {
            const auto length = json.value("max_length").toInt();
            return field.name == json.value("name").toUtf8() &&
                   length.value_or(0) == (field.maxLength ? *field.maxLength : 0);
        });
    };
    if (list->items().size() != size_t(expected.size()) ||
        !std::all_of(list->items().begin(), list->items().end(), isExpected))
        reader.complain(Words::tr("common_fields must be id, _morango_source_id (max_length %1) and "
                                  "_morango_partition (max_length %2): the protocol says so")
                            .arg(maxSourceIdLength)
                            .arg(maxPartitionLength));
}

QSet<QByteArray> readModels(Reader &reader, Profile &profile)
{
    QSet<QByteArray> withOwnIndexes;
    const Json *models = reader.array("models", Reader::Required);
    if (!models)
        return withOwnIndexes;
    for (size_t i = 0; i < models->items().size(); ++i) {
        const Json &json = models->items()[i];
        profile.models += readModel(json, placeInList("models", i, json), reader.problems());
        if (json.contains("index"))
            withOwnIndexes.insert(profile.models.last().name);
        profile.modelPlaces.insert(profile.models.last().name, qsizetype(i));
    }
    if (profile.models.isEmpty())
        reader.complain(Words::tr("models must have at least one entry"));
    return withOwnIndexes;
}

PartitionKind readPartitionKind(const Json &json, const QString &place, const Profile &profile,
                                QStringList &problems)
{
    Reader reader(json, place, problems);
    PartitionKind kind;
    kind.name = QString::fromUtf8(reader.text("name", Reader::Required));
    const auto text = TextTemplate::parse(reader.text("template", Reader::Required));
    if (!text)
        reader.complain(Words::tr("template has something that is no placeholder"));
    kind.text = text.value_or(TextTemplate());
    for (const QByteArray &field : kind.text.fields())
        if (std::none_of(profile.models.begin(), profile.models.end(),
                         [&](const Model &m) { return m.find(field); }))
            reader.complain(
                Words::tr("template names '%1', which is no field of any model").arg(QString::fromUtf8(field)));
    kind.exact = reader.flag("exact", false);
    kind.models = reader.names("models", Reader::Required);
    for (const QByteArray &model : kind.models)
        if (!profile.find(model))
            reader.complain(Words::tr("models has '%1', which is no model here").arg(QString::fromUtf8(model)));
    reader.complainAboutOtherKeys();
    return kind;
}

QByteArray readScopeTemplate(Reader &reader, const char *key)
{
    const QByteArray text = reader.text(key, Reader::Required);
    QByteArray wrong;
    if (!TextTemplate::parse(text, &wrong))
        reader.complain(Words::tr("%1 has '%2', which is no placeholder")
                            .arg(QString::fromLatin1(key), QString::fromUtf8(wrong)));
    return text;
}

ProfileScope readScope(const Json &json, const QString &place, QStringList &problems)
{
    Reader reader(json, place, problems);
    ProfileScope scope;
    scope.id = reader.text("id", Reader::Required);
    scope.version = reader.positiveNumber("version").value_or(1);
    if (!reader.has("version"))
        reader.complain(Words::tr("version is missing"));
    scope.primaryParameter = reader.text("primary_scope_param_key", Reader::Required);
    if (!scope.primaryParameter.isEmpty() && !isPlainIdentifier(scope.primaryParameter))
        reader.complain(Words::tr("primary_scope_param_key must be made of a-z, 0-9 and _"));
    scope.description = reader.text("description", Reader::Optional);
    scope.readTemplate = readScopeTemplate(reader, "read_filter_template");
    scope.writeTemplate = readScopeTemplate(reader, "write_filter_template");
    scope.readWriteTemplate = readScopeTemplate(reader, "read_write_filter_template");
    // A side without any template would permit every partition there is (protocol 4.3, Q2).
    if (scope.readWriteTemplate.trimmed().isEmpty()) {
        if (scope.readTemplate.trimmed().isEmpty())
            reader.complain(Words::tr("a scope must name what may be read"));
        if (scope.writeTemplate.trimmed().isEmpty())
            reader.complain(Words::tr("a scope must name what may be written"));
    }
    reader.complainAboutOtherKeys();
    return scope;
}

void readPartitionKinds(Reader &reader, Profile &profile)
{
    const Json *kinds = reader.array("partition_kinds", Reader::Optional);
    for (size_t i = 0; kinds && i < kinds->items().size(); ++i) {
        const Json &json = kinds->items()[i];
        profile.partitionKinds +=
            readPartitionKind(json, placeInList("partition_kinds", i, json), profile, reader.problems());
    }
}

void readScopes(Reader &reader, Profile &profile)
{
    const Json *scopes = reader.array("scope_definitions", Reader::Required);
    for (size_t i = 0; scopes && i < scopes->items().size(); ++i) {
        const Json &json = scopes->items()[i];
        const QString place = placeInList("scope_definitions", i, json, "id");
        const ProfileScope scope = readScope(json, place, reader.problems());
        if (profile.findScope(scope.id))
            reader.problems() += place + QStringLiteral(": ") + Words::tr("this id is taken by another scope");
        profile.scopeDefinitions += scope;
    }
}

void readHead(Reader &reader, Profile &profile)
{
    profile.format = reader.text("format", Reader::Required);
    if (reader.has("format") && profile.format != "sync-profile/1")
        reader.complain(Words::tr("format must be sync-profile/1; this program reads no other"));
    profile.name = reader.text("profile", Reader::Required);
    if (reader.has("profile") && !isPlainIdentifier(profile.name))
        reader.complain(Words::tr("profile must be made of a-z, 0-9 and _ and not begin with a digit"));
    if (profile.name.size() > maxModelNameLength)
        reader.complain(Words::tr("profile must not be longer than %1 characters").arg(maxModelNameLength));
}

} // namespace

Result<Profile> loadProfile(QByteArrayView json)
{
    PITANGA_LET(document, Json::parse(json));
    QStringList problems;
    Reader reader(document, QString(), problems);
    Profile profile;
    profile.commonFields = commonFields();
    readHead(reader, profile);
    checkCommonFields(reader);
    const QSet<QByteArray> withOwnIndexes = readModels(reader, profile);
    readPartitionKinds(reader, profile);
    readScopes(reader, profile);
    checkModels(profile, problems);
    profile.models = inDependencyOrder(profile.models, problems);
    if (!problems.isEmpty())
        return Error{Error::Kind::Data, problems.join(QLatin1Char('\n')),
                     QStringLiteral("profile with %1 mistakes").arg(problems.size())};
    for (qsizetype i = 0; i < profile.models.size(); ++i)
        profile.modelPlaces.insert(profile.models.at(i).name, i);
    chooseIndexes(profile, withOwnIndexes);
    return profile;
}

Result<Profile> builtinProfile()
{
    initResources();
    QFile file(QStringLiteral(":/pitanga/profiles/facilitydata.json"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is a part of this library
    return loadProfile(file.readAll());
}

} // namespace pitanga
