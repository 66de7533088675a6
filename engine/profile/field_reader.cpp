#include "engine/profile/model_reader.h"

#include "engine/base/words.h"
#include "engine/profile/json_schema.h"
#include "engine/profile/object_reader.h"

namespace pitanga {

namespace {

using Reader = ObjectReader;

std::optional<FieldType> typeNamed(const QByteArray &name)
{
    static const QHash<QByteArray, FieldType> types{
        {"uuid_hex", FieldType::UuidHex},
        {"uuid_dashed", FieldType::UuidDashed},
        {"string", FieldType::String},
        {"text", FieldType::Text},
        {"bool", FieldType::Bool},
        {"int", FieldType::Int},
        {"float", FieldType::Float},
        {"json_text", FieldType::JsonText},
        {"datetime_tz", FieldType::DateTimeTz},
        {"datetime_iso", FieldType::DateTimeIso},
    };
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(*found);
}

void readType(Reader &reader, Field &field)
{
    const QByteArray name = reader.text("type", Reader::Required);
    if (const auto type = typeNamed(name))
        field.type = *type;
    else if (!name.isEmpty())
        reader.complain(Words::tr("type '%1' is not known").arg(QString::fromUtf8(name)));
}

void readDefault(Reader &reader, Field &field)
{
    const Json *value = reader.any("default");
    if (!value)
        return;
    const bool isTime = field.type == FieldType::DateTimeTz || field.type == FieldType::DateTimeIso;
    if (isTime && value->toUtf8() == "now")
        field.defaultIsNow = true;
    else
        field.defaultValue = *value;
}

void readLimits(Reader &reader, Field &field)
{
    field.minLength = reader.positiveNumber("min_length");
    field.maxLength = reader.positiveNumber("max_length");
    if (field.minLength && field.maxLength && *field.minLength > *field.maxLength)
        reader.complain(Words::tr("min_length must not be greater than max_length"));
    const bool hasLength = field.type == FieldType::String || field.type == FieldType::Text;
    if ((field.minLength || field.maxLength) && !hasLength)
        reader.complain(Words::tr("only a string can have a length limit"));
    if (field.type == FieldType::String && !reader.has("max_length"))
        reader.complain(Words::tr("max_length is missing; a text without a limit has the type text"));

    field.min = reader.number("min");
    field.max = reader.number("max");
    if (field.min && field.max && *field.min > *field.max)
        reader.complain(Words::tr("min must not be greater than max"));
    if ((field.min || field.max) && field.type != FieldType::Int && field.type != FieldType::Float)
        reader.complain(Words::tr("only a number can have min or max"));
}

void readReference(Reader &reader, Field &field)
{
    field.references = reader.names("references", Reader::Optional);
    if (reader.has("references") && field.references.isEmpty())
        reader.complain(Words::tr("references must name at least one model"));
    if (field.isReference() && field.type != FieldType::UuidHex)
        reader.complain(Words::tr("a reference must have the type uuid_hex"));
    const QByteArray onDelete = reader.text("on_delete", Reader::Optional);
    field.cascade = onDelete == "cascade";
    if (reader.has("on_delete") && !field.cascade)
        reader.complain(Words::tr("on_delete can only be cascade"));
    if (field.isReference() && !reader.has("on_delete"))
        reader.complain(Words::tr("on_delete is missing"));
    if (!field.isReference() && field.cascade)
        reader.complain(Words::tr("on_delete needs references"));
    field.mayBeAbsent = reader.flag("may_be_absent", false);
    if (field.mayBeAbsent && (!field.isReference() || !field.nullable))
        reader.complain(Words::tr("may_be_absent needs a reference that can be null"));
}

void readValidator(Reader &reader, Field &field)
{
    const QByteArray name = reader.text("validator", Reader::Optional);
    if (name == "email_or_kolibri_username")
        field.validator = FieldValidator::EmailOrKolibriUsername;
    else if (name == "birth_year")
        field.validator = FieldValidator::BirthYear;
    else if (!name.isEmpty())
        reader.complain(Words::tr("validator '%1' is not known").arg(QString::fromUtf8(name)));
}

void readSchema(Reader &reader, Field &field)
{
    const Json *schema = reader.object("json_schema", Reader::Optional);
    if (!schema)
        return;
    field.jsonSchema = *schema;
    if (field.type != FieldType::JsonText)
        reader.complain(Words::tr("only a json_text can have a json_schema"));
    for (const QString &problem : problemsOfSchema(*schema))
        reader.complain(QStringLiteral("json_schema%1").arg(problem));
}

} // namespace

Field readField(const Json &json, const QString &place, QStringList &problems)
{
    Reader reader(json, place, problems);
    Field field;
    field.name = reader.text("name", Reader::Required);
    if (reader.has("name") && !isPlainIdentifier(field.name))
        reader.complain(
            Words::tr("name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column"));
    readType(reader, field);
    field.nullable = reader.flag("null", false);
    field.blankAllowed = reader.flag("blank", field.nullable);
    field.mustBeNull = reader.flag("must_be_null", false);
    if (field.mustBeNull && !field.nullable)
        reader.complain(Words::tr("must_be_null needs null to be true"));
    field.editable = reader.flag("editable", true);
    field.personal = reader.flag("personal", false);
    field.secret = reader.flag("secret", false);
    readDefault(reader, field);
    readLimits(reader, field);
    readReference(reader, field);
    readValidator(reader, field);
    readSchema(reader, field);
    if (const Json *choices = reader.array("choices", Reader::Optional))
        field.choices = choices->items();
    if (reader.has("choices") && field.choices.empty())
        reader.complain(Words::tr("choices must have at least one entry"));
    field.onReceiveEmpty = reader.text("on_receive_empty", Reader::Optional);
    const QByteArray automatic = reader.text("auto", Reader::Optional);
    field.setOnSave = automatic == "on_save";
    if (reader.has("auto") && !field.setOnSave)
        reader.complain(Words::tr("auto can only be on_save"));
    reader.text("role", Reader::Optional);   // of the common fields; their names say it already
    reader.array("known", Reader::Optional); // values seen so far: information for readers of the file
    reader.complainAboutOtherKeys();
    return field;
}

} // namespace pitanga
