#pragma once

#include "engine/base/json.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace pitanga {

/// Reads one object of a profile, key by key. What is wrong goes to a list, each line beginning with the place
/// ("models[3] 'lesson', fields[2] 'title'"), and reading goes on with an empty value: one look at a file shows
/// all of its mistakes. Refers to the JSON and the list it was given; they must outlive it.
class ObjectReader
{
public:
    enum Presence { Required, Optional };

    ObjectReader(const Json &object, QString place, QStringList &problems);

    const QString &place() const { return m_place; }
    QStringList &problems() const { return *m_problems; }
    /// Adds "<place>: <sentence>"; the sentence has no place of its own and no full stop.
    void complain(const QString &sentence) const;

    bool has(const char *key) const { return m_object->contains(key); }
    QByteArray text(const char *key, Presence presence);
    bool flag(const char *key, bool otherwise);
    std::optional<int> positiveNumber(const char *key);
    std::optional<double> number(const char *key);
    QList<QByteArray> names(const char *key, Presence presence);
    /// The member, whatever it is; null pointer where it is missing.
    const Json *any(const char *key);
    /// The member if it is an array (or an object); null pointer where it is missing or something else.
    const Json *array(const char *key, Presence presence);
    const Json *object(const char *key, Presence presence);

    /// Call when all keys are read: whatever was not asked for is a mistake, most likely of spelling.
    void complainAboutOtherKeys() const;

private:
    const Json *take(const char *key, Presence presence, Json::Kind kind, const QString &kindInWords);

    const Json *m_object;
    QString m_place;
    QStringList *m_problems;
    QSet<QByteArray> m_asked;
};

/// "models[3]", and "models[3] 'lesson'" where the object has that name.
QString placeInList(const char *list, size_t index, const Json &item, const char *nameKey = "name");

} // namespace pitanga
