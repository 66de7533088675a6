#include "engine/profile/object_reader.h"

#include "engine/base/words.h"

#include <cmath>

namespace pitanga {

ObjectReader::ObjectReader(const Json &object, QString place, QStringList &problems)
    : m_object(&object), m_place(std::move(place)), m_problems(&problems)
{
    if (!object.isObject())
        complain(Words::tr("must be an object"));
    else if (object.hasDoubledKey())
        complain(Words::tr("has a key twice"));
}

void ObjectReader::complain(const QString &sentence) const
{
    m_problems->append(m_place.isEmpty() ? sentence : m_place + QStringLiteral(": ") + sentence);
}

const Json *ObjectReader::any(const char *key)
{
    m_asked.insert(key);
    return m_object->find(key);
}

const Json *ObjectReader::take(const char *key, Presence presence, Json::Kind kind, const QString &kindInWords)
{
    const Json *found = any(key);
    if (!found && presence == Required && m_object->isObject())
        complain(Words::tr("%1 is missing").arg(QString::fromLatin1(key)));
    if (!found || found->kind() == kind)
        return found;
    complain(Words::tr("%1 must be %2").arg(QString::fromLatin1(key), kindInWords));
    return nullptr;
}

QByteArray ObjectReader::text(const char *key, Presence presence)
{
    const Json *found = take(key, presence, Json::Kind::String, Words::tr("a text"));
    return found ? found->toUtf8() : QByteArray();
}

bool ObjectReader::flag(const char *key, bool otherwise)
{
    const Json *found = take(key, Optional, Json::Kind::Bool, Words::tr("true or false"));
    return found ? found->toBool() : otherwise;
}

std::optional<int> ObjectReader::positiveNumber(const char *key)
{
    const Json *found = any(key);
    if (!found)
        return std::nullopt;
    const auto number = found->toInt();
    if (number && *number > 0 && *number <= 1'000'000'000)
        return int(*number);
    complain(Words::tr("%1 must be a positive whole number").arg(QString::fromLatin1(key)));
    return std::nullopt;
}

std::optional<double> ObjectReader::number(const char *key)
{
    const Json *found = take(key, Optional, Json::Kind::Number, Words::tr("a number"));
    if (!found)
        return std::nullopt;
    return found->toDouble();
}

QList<QByteArray> ObjectReader::names(const char *key, Presence presence)
{
    QList<QByteArray> result;
    const Json *list = array(key, presence);
    if (!list)
        return result;
    for (const Json &item : list->items()) {
        if (!item.isString())
            complain(Words::tr("%1 must be a list of names").arg(QString::fromLatin1(key)));
        else if (result.contains(item.toUtf8()))
            complain(Words::tr("%1 has '%2' twice").arg(QString::fromLatin1(key), item.toString()));
        else
            result += item.toUtf8();
    }
    return result;
}

const Json *ObjectReader::array(const char *key, Presence presence)
{
    return take(key, presence, Json::Kind::Array, Words::tr("a list"));
}

const Json *ObjectReader::object(const char *key, Presence presence)
{
    return take(key, presence, Json::Kind::Object, Words::tr("an object"));
}

void ObjectReader::complainAboutOtherKeys() const
{
    for (const auto &[key, value] : m_object->members())
        if (!m_asked.contains(key))
            complain(Words::tr("'%1' is not a key that is known here").arg(QString::fromUtf8(key)));
}

QString placeInList(const char *list, size_t index, const Json &item, const char *nameKey)
{
    const QString place = QStringLiteral("%1[%2]").arg(QString::fromLatin1(list)).arg(index);
    const QString name = item.value(nameKey).toString();
    return name.isEmpty() ? place : QStringLiteral("%1 '%2'").arg(place, name);
}

} // namespace pitanga
