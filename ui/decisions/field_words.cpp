#include "ui/decisions/field_words.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace pitanga {
namespace {

bool isId(const FieldFact &field)
{
    return field.type.startsWith(QLatin1String("uuid")) || field.name.endsWith(QLatin1String("_id"));
}

// Who may not know a password gets this word in its place, and a person without one keeps it.
bool isUnset(const QString &secret)
{
    return secret.isEmpty() || secret == QLatin1String("NOT_SPECIFIED");
}

QString unescaped(const QString &jsonString)
{
    return QJsonDocument::fromJson('[' + jsonString.toUtf8() + ']').array().at(0).toString();
}

QString mask()
{
    return QString(8, QChar(0x2022));
}

bool isMoment(const FieldFact &field)
{
    return field.type.startsWith(QLatin1String("datetime"));
}

bool isYesOrNo(const FieldFact &field)
{
    return field.type == QLatin1String("bool");
}

ValueWords momentWords(const QVariant &value)
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
        return {value.toString()};
    const QDateTime local = moment.toLocalTime();
    const QString date = QLocale().toString(local.date(), UiWords::tr("d MMM yyyy", "format of a date"));
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return {UiWords::tr("%1, %2", "date, time").arg(date, time), false, false, date};
}

// What the facility's program keeps as a word of its own, said to people; empty for all else.
QString choiceWords(const FieldFact &field, const QString &value)
{
    if (field.name != QLatin1String("gender") && field.name != QLatin1String("birth_year"))
        return {};
    if (value == QLatin1String("FEMALE"))
        return UiWords::tr("Female");
    if (value == QLatin1String("MALE"))
        return UiWords::tr("Male");
    if (value == QLatin1String("NOT_SPECIFIED"))
        return UiWords::tr("Not given");
    return value == QLatin1String("DEFERRED") ? UiWords::tr("Not asked yet") : QString();
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
    if (field.secret && isUnset(value.toString()))
        return {UiWords::tr("Not set")};
    if (field.secret)
        return {mask(), false, true};
    if (value.isNull() || !value.isValid())
        return {};
    if (isYesOrNo(field))
        return {value.toBool() ? UiWords::tr("Yes") : UiWords::tr("No")};
    if (isMoment(field))
        return momentWords(value);
    if (isId(field))
        return {value.toString(), true, false, shortId(value.toString())};
    if (field.type == QLatin1String("json_text"))
        return {value.toString().simplified(), true};
    if (field.name == QLatin1String("time_spent"))
        return {durationWords(qRound64(value.toDouble()))};
    if (const QString words = choiceWords(field, value.toString()); !words.isEmpty())
        return {words};
    if (field.numeric && isNumber(value))
        return {QLocale().toString(value.toDouble(), 'g', 12)};
    return {value.toString()};
}

QString rawWords(const QString &serialized, const QList<FieldFact> &fields)
{
    QStringList secrets;
    for (const FieldFact &field : fields)
        if (field.secret)
            secrets.append(field.name);
    // A string of JSON with its quotes; where a name ends, its colon follows. Not taken apart and written
    // anew: the order of the fields, their spacing and their spelling are what the raw form is there for.
    static const QRegularExpression token(QStringLiteral(R"-("((?:[^"\\]|\\.)*)"(\s*:\s*)?)-"));
    QString shown;
    qsizetype done = 0;
    bool secret = false;
    for (auto all = token.globalMatch(serialized); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const bool isName = match.capturedLength(2) > 0;
        const bool stands = match.capturedStart() == done; // right behind the name, with no number between
        if (secret && stands && !isName && !isUnset(unescaped(match.captured(0)))) {
            shown += u'"' + mask() + u'"';
            done = match.capturedEnd();
        } else {
            shown += QStringView(serialized).sliced(done, match.capturedEnd() - done);
            done = match.capturedEnd();
        }
        secret = isName && secrets.contains(unescaped(u'"' + match.captured(1) + u'"'));
    }
    return shown + serialized.sliced(done);
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
