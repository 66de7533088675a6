#include "engine/profile/json_schema.h"

#include "engine/base/words.h"

#include <algorithm>
#include <array>

namespace pitanga {

namespace {

bool isTypeName(const QByteArray &name)
{
    static constexpr std::array names{"object", "array", "string", "number", "integer", "boolean", "null"};
    return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == known; });
}

std::vector<Json> typesOf(const Json &schema)
{
    const Json type = schema.value("type");
    return type.isArray() ? type.items() : type.isNull() ? std::vector<Json>() : std::vector<Json>{type};
}

bool isOfType(const Json &value, const QByteArray &type)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return type == "null";
    case Json::Kind::Bool:
        return type == "boolean";
    case Json::Kind::Number:
        return type == "number" || (type == "integer" && value.toInt());
    case Json::Kind::String:
        return type == "string";
    case Json::Kind::Array:
        return type == "array";
    case Json::Kind::Object:
        return type == "object";
    }
    return false;
}

void collectProblems(const Json &schema, const QString &place, QStringList &problems)
{
    if (!schema.isObject()) {
        problems += place + QStringLiteral(": ") + Words::tr("must be an object");
        return;
    }
    for (const Json &type : typesOf(schema))
        if (!isTypeName(type.toUtf8()))
            problems += place + QStringLiteral(".type: ") + Words::tr("must name types of JSON");
    for (const auto &[key, value] : schema.members()) {
        const QString inner = place + QLatin1Char('.') + QString::fromUtf8(key);
        const bool isList = key == "required" || key == "enum";
        if (key == "properties") {
            for (const auto &[name, property] : value.members())
                collectProblems(property, inner + QLatin1Char('.') + QString::fromUtf8(name), problems);
        } else if (key == "items") {
            collectProblems(value, inner, problems);
        } else if (isList && !value.isArray()) {
            problems += inner + QStringLiteral(": ") + Words::tr("must be a list");
        } else if (!isList && key != "type") {
            problems += inner + QStringLiteral(": ") + Words::tr("is a keyword that is not known here");
        }
    }
}

std::optional<QString> violationAt(const QString &place, const Json &schema, const Json &value)
{
    const std::vector<Json> types = typesOf(schema);
    const auto fits = [&](const Json &type) { return isOfType(value, type.toUtf8()); };
    if (!types.empty() && std::none_of(types.begin(), types.end(), fits))
        return Words::tr("%1 is not of the expected kind (%2)").arg(place, types.front().toString());
    if (const Json *choices = schema.find("enum"))
        if (std::find(choices->items().begin(), choices->items().end(), value) == choices->items().end())
            return Words::tr("%1 is none of the allowed values").arg(place);
    const Json required = schema.value("required");
    if (value.isObject())
        for (const Json &name : required.items())
            if (!value.contains(name.toUtf8()))
                return Words::tr("%1 lacks \"%2\"").arg(place, name.toString());
    const Json properties = schema.value("properties");
    for (const auto &[name, property] : properties.members())
        if (const Json *member = value.find(name))
            if (auto violation = violationAt(QLatin1Char('"') + QString::fromUtf8(name) + QLatin1Char('"'),
                                             property, *member))
                return violation;
    if (const Json *items = schema.find("items"))
        for (const Json &item : value.items())
            if (auto violation = violationAt(Words::tr("an entry of %1").arg(place), *items, item))
                return violation;
    return std::nullopt;
}

} // namespace

QStringList problemsOfSchema(const Json &schema)
{
    QStringList problems;
    collectProblems(schema, QString(), problems);
    return problems;
}

std::optional<QString> schemaViolation(const Json &schema, const Json &document)
{
    return violationAt(Words::tr("the document"), schema, document);
}

} // namespace pitanga
