#include "engine/profile/field_forms.h"

#include "engine/base/words.h"
#include "engine/profile/field_validators.h"
#include "engine/profile/json_probe.h"
#include "engine/profile/json_schema.h"
#include "engine/profile/wire_time.h"

#include <algorithm>

// Checks run for every record that arrives: a value that is fine costs no allocation.
namespace pitanga {

namespace {

using Kind = WireValue::Kind;
using Problem = std::optional<QString>;

bool isHexDigit(char c, bool upperToo)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (upperToo && c >= 'A' && c <= 'F');
}

bool isHexId(std::string_view text)
{
    return text.size() == 32 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isHexDigit(c, false); });
}

/// Django's own kind of UUID takes both forms.
bool isUuid(std::string_view text)
{
    if (text.size() != 32 && text.size() != 36)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool dash = text.size() == 36 && (i == 8 || i == 13 || i == 18 || i == 23);
        if (dash ? text[i] != '-' : !isHexDigit(text[i], true))
            return false;
    }
    return true;
}

bool isOfType(FieldType type, const WireValue &value)
{
    switch (type) {
    case FieldType::Bool:
        return value.kind == Kind::Bool;
    case FieldType::Int:
        return value.kind == Kind::Int;
    case FieldType::Float:
        return value.kind == Kind::Int || value.kind == Kind::Real;
    case FieldType::String:
    case FieldType::Text:
        return value.isString();
    case FieldType::UuidHex:
        return value.isString() && isHexId(value.text);
    case FieldType::UuidDashed:
        return value.isString() && isUuid(value.text);
    case FieldType::DateTimeTz:
        return value.isString() && WireTime::fromZoned(value.text);
    case FieldType::DateTimeIso:
        return value.isString() && WireTime::fromIso(value.text);
    case FieldType::JsonText:
        return value.isString(); // its text is read once, in problemOfDocument
    }
    return false;
}

QString typeInWords(FieldType type)
{
    switch (type) {
    case FieldType::UuidHex:
        return Words::tr("must be 32 lower-case hex digits");
    case FieldType::UuidDashed:
        return Words::tr("must be a UUID");
    case FieldType::String:
    case FieldType::Text:
        return Words::tr("must be a text");
    case FieldType::Bool:
        return Words::tr("must be true or false");
    case FieldType::Int:
        return Words::tr("must be a whole number");
    case FieldType::Float:
        return Words::tr("must be a number");
    case FieldType::JsonText:
        return Words::tr("must be a text that holds JSON");
    case FieldType::DateTimeTz:
        return Words::tr("must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)");
    case FieldType::DateTimeIso:
        return Words::tr("must be a time such as 2024-09-02T05:31:07.120Z");
    }
    return {};
}

QString mustNotBeEmpty()
{
    return Words::tr("must not be empty");
}

Problem problemOfNull(const Field &field)
{
    if (!field.nullable)
        return Words::tr("must have a value");
    return field.blankAllowed || field.mustBeNull ? std::nullopt : Problem(mustNotBeEmpty());
}

/// A JSON field is judged by what its text holds: "{}" is as blank as "" (kolibri.md 1.4).
Problem problemOfDocument(const Field &field, const WireValue &value)
{
    if (value.text.empty())
        return field.blankAllowed ? std::nullopt : Problem(mustNotBeEmpty());
    const auto shape = probeJson(value.text);
    if (!shape)
        return typeInWords(FieldType::JsonText);
    if (*shape != JsonShape::Filled && !field.blankAllowed)
        return mustNotBeEmpty();
    if (*shape != JsonShape::Filled || field.jsonSchema.isNull())
        return std::nullopt;
    const auto document = Json::parse(QByteArrayView(value.text.data(), qsizetype(value.text.size())));
    return document ? schemaViolation(field.jsonSchema, *document) : Problem(document.error().forPerson);
}

Problem problemOfLength(const Field &field, std::string_view text)
{
    // Bytes are never fewer than code points, so counting is only needed for texts that are long in bytes.
    if (field.maxLength && text.size() > size_t(*field.maxLength))
        if (const int length = codePoints(text); length > *field.maxLength)
            return Words::tr("must not be longer than %1 characters (it has %2)")
                .arg(*field.maxLength)
                .arg(length);
    if (field.minLength && codePoints(text) < *field.minLength)
        return Words::tr("must have at least %1 characters").arg(*field.minLength);
    return std::nullopt;
}

bool isSame(const Json &choice, const WireValue &value)
{
    return value.isString() ? choice.isString() && view(choice.toUtf8()) == value.text
                            : choice.isNumber() && choice.toDouble() == value.number;
}

Problem problemOfChoice(const Field &field, const WireValue &value)
{
    if (field.choices.empty() || std::any_of(field.choices.begin(), field.choices.end(),
                                             [&](const Json &c) { return isSame(c, value); }))
        return std::nullopt;
    QStringList names;
    for (const Json &choice : field.choices)
        names += choice.isString() ? choice.toString() : QString::fromUtf8(choice.toCompact());
    return Words::tr("must be one of %1").arg(names.join(QStringLiteral(", ")));
}

Problem problemOfRange(const Field &field, double number)
{
    if (field.min && number < *field.min)
        return Words::tr("must not be less than %1").arg(*field.min);
    if (field.max && number > *field.max)
        return Words::tr("must not be greater than %1").arg(*field.max);
    return std::nullopt;
}

Problem problemOfValidator(const Field &field, std::string_view text)
{
    if (field.validator == FieldValidator::EmailOrKolibriUsername && !isEmailOrKolibriUsername(text))
        return Words::tr("must be an e-mail address, or at most 30 characters without spaces and punctuation");
    if (field.validator == FieldValidator::BirthYear && !isBirthYear(text))
        return Words::tr("must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED");
    return std::nullopt;
}

Problem problemOfText(const Field &field, const WireValue &value)
{
    if (auto problem = problemOfLength(field, value.text))
        return problem;
    if (auto problem = problemOfChoice(field, value))
        return problem;
    return problemOfValidator(field, value.text);
}

} // namespace

Problem problemOfValue(const Field &field, const WireValue &value)
{
    if (value.isNull())
        return problemOfNull(field);
    if (field.mustBeNull)
        return Words::tr("must be left empty");
    if (!isOfType(field.type, value))
        return value.isBlank() && !field.blankAllowed ? mustNotBeEmpty() : typeInWords(field.type);
    switch (field.type) {
    case FieldType::JsonText:
        return problemOfDocument(field, value);
    case FieldType::String:
    case FieldType::Text:
        if (value.text.empty())
            return field.blankAllowed ? std::nullopt : Problem(mustNotBeEmpty());
        return problemOfText(field, value);
    case FieldType::Int:
    case FieldType::Float:
        if (auto problem = problemOfRange(field, value.number))
            return problem;
        return problemOfChoice(field, value);
    default:
        return std::nullopt;
    }
}

Problem problemOfValue(const Field &field, const Json &value)
{
    return problemOfValue(field, WireValue::of(value));
}

Problem problemOfType(const Field &field, const Json &value)
{
    const WireValue wire = WireValue::of(value);
    const bool fits = isOfType(field.type, wire) && (field.type != FieldType::JsonText || probeJson(wire.text));
    return fits ? std::nullopt : Problem(typeInWords(field.type));
}

Problem problemOfDefault(const Field &field, const Json &value)
{
    if (field.type == FieldType::JsonText)
        return value.isNull() || field.jsonSchema.isNull() ? std::nullopt
                                                           : schemaViolation(field.jsonSchema, value);
    Field lenient = field;
    lenient.blankAllowed = true;
    return problemOfValue(lenient, value);
}

} // namespace pitanga
