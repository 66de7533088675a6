#include "ui/decisions/field_words.h"

#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <QLocale>

#include <algorithm>

namespace pitanga {
namespace {

bool isId(const FieldFact &field)
{
    return field.type.startsWith(QLatin1String("uuid")) || field.name.endsWith(QLatin1String("_id"));
}

bool isMoment(const FieldFact &field)
{
    return field.type.startsWith(QLatin1String("datetime"));
}

bool isYesOrNo(const FieldFact &field)
{
    return field.type == QLatin1String("bool");
}

QString momentWords(const QVariant &value)
{
    QDateTime moment = value.toDateTime();
    if (!moment.isValid()) {
        // "2024-05-01 08:30:00.123456*UTC*" is how one of the profile's types spells it.
        QString text = value.toString();
        text.truncate(text.indexOf(u'*') < 0 ? text.size() : text.indexOf(u'*'));
        const bool utc = text.size() != value.toString().size();
        moment = QDateTime::fromString(text.trimmed().replace(u' ', u'T'), Qt::ISODateWithMs);
        if (utc)
            moment.setTimeSpec(Qt::UTC);
    }
    if (!moment.isValid())
        return value.toString();
    const QDateTime local = moment.toLocalTime();
    return UiWords::tr("%1, %2", "date, time")
        .arg(QLocale().toString(local.date(), UiWords::tr("d MMM yyyy", "format of a date")),
             QLocale().toString(local.time(), QLocale::ShortFormat));
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

// What a person would call the record comes first, then plain facts, then times, then ids of other records.
int columnRank(const FieldFact &field)
{
    static const QStringList naming{QStringLiteral("full_name"), QStringLiteral("name"),
                                    QStringLiteral("title"), QStringLiteral("username"),
                                    QStringLiteral("kind")};
    const qsizetype named = naming.indexOf(field.name);
    if (named >= 0)
        return int(named);
    if (isMoment(field))
        return 20;
    return isId(field) ? 30 : 10;
}

} // namespace

ValueWords valueWords(const FieldFact &field, const QVariant &value)
{
    if (field.secret)
        return {value.toString().isEmpty() ? UiWords::tr("Not set") : QString(8, QChar(0x2022)), false, true};
    if (value.isNull() || !value.isValid())
        return {};
    if (isYesOrNo(field))
        return {value.toBool() ? UiWords::tr("Yes") : UiWords::tr("No")};
    if (isMoment(field))
        return {momentWords(value)};
    if (isId(field))
        return {value.toString(), true};
    if (field.type == QLatin1String("json_text"))
        return {value.toString().simplified(), true};
    if (field.numeric && isNumber(value))
        return {QLocale().toString(value.toDouble(), 'g', 12)};
    return {value.toString()};
}

QList<int> tableColumns(const QList<FieldFact> &fields)
{
    QList<int> columns;
    for (int i = 0; i < int(fields.size()); ++i) {
        const FieldFact &field = fields.at(i);
        const bool tooMuch = field.type == QLatin1String("json_text") || field.type == QLatin1String("text");
        if (!field.secret && !tooMuch && field.name != QLatin1String("dataset_id"))
            columns.append(i);
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [&fields](int a, int b) { return columnRank(fields.at(a)) < columnRank(fields.at(b)); });
    return columns;
}

QString groupWords(const QString &group)
{
    if (group == QLatin1String("people"))
        return UiWords::tr("People");
    if (group == QLatin1String("structure"))
        return UiWords::tr("Facility");
    if (group == QLatin1String("assignments"))
        return UiWords::tr("Teaching");
    if (group == QLatin1String("activity"))
        return UiWords::tr("Learning records");
    if (group == QLatin1String("device"))
        return UiWords::tr("Devices");
    return group;
}

int groupOrder(const QString &group)
{
    static const QStringList order{QStringLiteral("people"), QStringLiteral("structure"),
                                   QStringLiteral("assignments"), QStringLiteral("activity"),
                                   QStringLiteral("device")};
    const qsizetype place = order.indexOf(group);
    return place < 0 ? int(order.size()) : int(place);
}

QString groupIcon(const QString &group)
{
    if (group == QLatin1String("people"))
        return QStringLiteral("people");
    if (group == QLatin1String("structure"))
        return QStringLiteral("school");
    return QStringLiteral("data");
}

} // namespace pitanga
