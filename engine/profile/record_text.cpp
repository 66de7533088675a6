#include "engine/profile/record_text.h"

#include "engine/profile/field_forms.h"

namespace pitanga {

namespace {

/// The value a new record has in this field, or nothing where somebody should have given one.
std::optional<Json> valueOf(const Model &model, const Field &field, const Json &given, const QDateTime &nowUtc)
{
    if (const Json *constant = model.constantOf(field.name))
        return *constant;
    if (field.setOnSave && !given.contains(field.name))
        return wireTime(field, nowUtc);
    if (const Json *value = given.find(field.name))
        return *value;
    return defaultWireValue(field, nowUtc);
}

bool isCommon(QByteArrayView key)
{
    return key == "id" || key == "_morango_source_id" || key == "_morango_partition";
}

} // namespace

Result<NewRecord> makeRecord(const Model &model, const Json &given, const QDateTime &nowUtc,
                             RandomSource &random)
{
    Json fields = Json::object();
    for (const Field &field : model.fields)
        if (const auto value = valueOf(model, field, given, nowUtc))
            fields.set(field.name, *value);

    Json forIdentity = fields;
    for (const char *key : {"id", "_morango_source_id"})
        if (const Json *value = given.find(key))
            forIdentity.set(key, *value);
    PITANGA_LET(identity, identityOf(model, forIdentity, random));

    Json record = Json::object({{"id", Json(identity.id.toHex())},
                                {"_morango_source_id", Json(identity.sourceId)},
                                {"_morango_partition", Json(identity.partition)}});
    for (const auto &[key, value] : fields.members())
        record.set(key, value);
    for (const auto &[key, value] : given.members())
        if (!isCommon(key) && !model.find(key))
            record.set(key, value);
    const QByteArray parent =
        model.selfReference ? record.value(model.selfReference->field).toUtf8() : QByteArray("");
    return NewRecord{identity, std::move(record), parent};
}

QByteArray overlay(QByteArrayView storedText, const Json &changes, const Model &model)
{
    auto parsed = Json::parse(storedText);
    Json record = parsed && parsed->isObject() ? *std::move(parsed) : Json::object();
    for (const Field &field : model.fields)
        if (const Json *value = changes.find(field.name))
            record.set(field.name, *value);
    for (const auto &[key, value] : changes.members())
        if (!model.find(key))
            record.set(key, value);
    return record.toPython();
}

} // namespace pitanga
