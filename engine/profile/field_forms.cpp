#include "engine/profile/field_forms.h"

#include "engine/base/words.h"
#include "engine/profile/wire_time.h"

namespace pitanga {

Json wireTime(const Field &field, const QDateTime &utc, const QByteArray &zone)
{
    WireTime time = WireTime::fromUtc(utc);
    if (field.type == FieldType::DateTimeIso)
        return time.toIso();
    time.zone = zone;
    return time.toZoned();
}

Json wireDocument(const Json &document)
{
    return document.toPython();
}

std::optional<Json> defaultWireValue(const Field &field, const QDateTime &nowUtc)
{
    if (field.defaultIsNow)
        return wireTime(field, nowUtc);
    if (field.type == FieldType::JsonText) {
        if (field.defaultValue || field.nullable)
            return wireDocument(field.defaultValue.value_or(Json()));
        return std::nullopt;
    }
    if (field.defaultValue)
        return field.type == FieldType::Float && field.defaultValue->isNumber()
                   ? Json(field.defaultValue->toDouble())
                   : *field.defaultValue;
    if (field.nullable)
        return Json::null();
    const bool isText = field.type == FieldType::String || field.type == FieldType::Text;
    return isText && field.blankAllowed ? std::optional(Json("")) : std::nullopt;
}

QByteArray dashedUuid(const QByteArray &hex)
{
    return hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20);
}

namespace {

QString timeToPerson(const std::optional<WireTime> &time, const QString &otherwise, const QLocale &locale)
{
    return time ? locale.toString(time->toUtc().toLocalTime(), QLocale::ShortFormat) : otherwise;
}

} // namespace

QString toPerson(const Field &field, const Json &value, const QLocale &locale)
{
    if (value.isNull())
        return {};
    if (field.secret)
        return Words::tr("(hidden)");
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    if (value.isNumber()) {
        const auto whole = value.toInt();
        return whole ? locale.toString(*whole)
                     : locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    const QByteArray text = value.isString() ? value.toUtf8() : value.toCompact();
    const QString plain = QString::fromUtf8(text);
    switch (field.type) {
    case FieldType::DateTimeTz:
        return timeToPerson(WireTime::fromZoned(view(text)), plain, locale);
    case FieldType::DateTimeIso:
        return timeToPerson(WireTime::fromIso(view(text)), plain, locale);
    case FieldType::JsonText:
        return text == "null" ? QString() : plain;
    default:
        return plain;
    }
}

} // namespace pitanga
