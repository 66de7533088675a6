#include "engine/profile/identity.h"

#include "engine/base/words.h"
#include "engine/profile/titles.h"
#include "engine/profile/wire_value.h"

#include <algorithm>

namespace pitanga {

namespace {

constexpr auto ownId = "${id}";

Error dataError(const Model &model, const QString &sentence)
{
    return {Error::Kind::Data, sentence,
            QStringLiteral("identity of a new %1").arg(QString::fromUtf8(model.name))};
}

QByteArray withoutDashes(QByteArray uuid)
{
    return uuid.replace('-', "").toLower();
}

/// The value of a field as it stands in an id: strings as they are, numbers as they are spelled.
Result<QByteArray> textOf(const Model &model, const Json &fields, const QByteArray &name)
{
    const Json value = fields.value(name);
    const QByteArray text = value.isString() ? value.toUtf8() : value.numberText();
    if (text.isEmpty())
        return dataError(model,
                         Words::tr("'%1' must have a value, because the record's identity is made of it.")
                             .arg(QString::fromUtf8(name)));
    return text;
}

Result<QByteArray> fill(const Model &model, const TextTemplate &text, const Json &fields)
{
    using Kind = TextTemplate::Part::Kind;
    QByteArray result;
    for (const TextTemplate::Part &part : text.parts) {
        switch (part.kind) {
        case Kind::Literal:
            result += part.text;
            break;
        case Kind::OwnId:
            result += ownId;
            break;
        case Kind::Field:
        case Kind::HexField: {
            PITANGA_LET(value, textOf(model, fields, part.fields.first()));
            result += part.kind == Kind::HexField ? withoutDashes(value) : value;
        }
        }
    }
    return result;
}

bool holds(const PartitionRule &rule, const Json &fields)
{
    return std::all_of(rule.when.begin(), rule.when.end(), [&](const PartitionRule::Condition &condition) {
        return fields.value(condition.field).isNull() == condition.isNull;
    });
}

Result<QByteArray> sourceIdOf(const Model &model, const Json &fields, RandomSource &random)
{
    // Once a record has a source id it keeps it, whatever becomes of the fields it was made of.
    const Json given = fields.value("_morango_source_id");
    if (!given.isNull())
        return given.toUtf8();
    switch (model.sourceId.kind) {
    case SourceIdKind::Random:
        return model.idIsSourceId && fields.contains("id") ? fields.value("id").toUtf8() : random.uuidHex();
    case SourceIdKind::Template:
        return fill(model, model.sourceId.text, fields);
    case SourceIdKind::MadeElsewhere:
        return dataError(model,
                         Words::tr("Records of the kind “%1” are made by Kolibri only. Those that are here can"
                                   " be changed and deleted.")
                             .arg(titles::translated(model.title)));
    case SourceIdKind::RootCertificate:
        break;
    }
    if (fields.value("id").toUtf8().isEmpty())
        return dataError(model, Words::tr("This record has the id of a root certificate, and none is given."));
    return fields.value("id").toUtf8();
}

Result<RecordId> idOf(const Model &model, const Json &fields, const QByteArray &partitionTemplate,
                      const QByteArray &sourceId)
{
    const Json given = fields.value("id");
    const QByteArray hex = !given.isNull()      ? given.toUtf8()
                           : model.idIsSourceId ? sourceId
                                                : computedId(partitionTemplate, sourceId, model.name);
    const auto id = RecordId::fromHex(hex);
    if (!id)
        return dataError(
            model,
            Words::tr("The id '%1' is not made of 32 lower-case hex digits.").arg(QString::fromUtf8(hex)));
    return *id;
}

} // namespace

Result<QByteArray> partitionTemplateOf(const Model &model, const Json &fields)
{
    for (const PartitionRule &rule : model.partition)
        if (holds(rule, fields))
            return fill(model, rule.text, fields);
    return dataError(model, Words::tr("No rule names a partition for this record."));
}

QByteArray computedId(QByteArrayView partitionTemplate, QByteArrayView sourceId, QByteArrayView modelName)
{
    return sha2Uuid({partitionTemplate, sourceId, modelName});
}

Result<RecordIdentity> identityOf(const Model &model, const Json &fields, RandomSource &random)
{
    PITANGA_LET(sourceId, sourceIdOf(model, fields, random));
    if (sourceId.isEmpty())
        return dataError(model, Words::tr("The source id must not be empty."));
    if (codePoints(view(sourceId)) > maxSourceIdLength)
        return dataError(model,
                         Words::tr("The source id is longer than %1 characters.").arg(maxSourceIdLength));
    PITANGA_LET(partitionTemplate, partitionTemplateOf(model, fields));
    PITANGA_LET(id, idOf(model, fields, partitionTemplate, sourceId));
    QByteArray partition = partitionTemplate;
    partition.replace(ownId, id.toHex());
    if (codePoints(view(partition)) > maxPartitionLength)
        return dataError(model,
                         Words::tr("The partition is longer than %1 characters.").arg(maxPartitionLength));
    return RecordIdentity{id, sourceId, partition};
}

bool checkReceivedIdentity(const Profile &profile, QByteArrayView modelUuid, QByteArrayView partition,
                           QByteArrayView sourceId, QByteArrayView modelName)
{
    if (!RecordId::fromHex(view(modelUuid)))
        return false;
    const Model *model = profile.find(modelName);
    if (model && model->idIsSourceId)
        return modelUuid == sourceId;
    QByteArray partitionTemplate = partition.toByteArray();
    partitionTemplate.replace(modelUuid, ownId);
    return computedId(partitionTemplate, sourceId, modelName) == modelUuid;
}

} // namespace pitanga
