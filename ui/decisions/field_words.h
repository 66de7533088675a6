#pragma once

#include "engine/facts.h"

namespace pitanga {

/// How a value of a record is shown.
struct ValueWords
{
    QString text;
    bool mono = false;   ///< an id or raw text, read from left to right
    bool secret = false; ///< masked; `text` says so
    QString brief;       ///< for a narrow column: a date without its time, an id's two ends; may be empty
};
ValueWords valueWords(const FieldFact &field, const QVariant &value);

/// The raw form of a record with every secret's value masked; all else stays letter for letter.
QString rawWords(const QString &serialized, const QList<FieldFact> &fields);

/// Which fields a table of the model shows, as indexes into `fields`: what names a record first; never
/// secrets, nor the facility's id, nor long texts (the record's panel shows those).
QList<int> tableColumns(const QList<FieldFact> &fields);

/// "People", "Teaching"… for the profile's group names, in the order in which they stand.
QString groupWords(const QString &group);
int groupOrder(const QString &group);

/// The drawing beside a kind of record of that group.
QString groupIcon(const QString &group);

} // namespace pitanga
