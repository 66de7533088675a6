#pragma once

#include <QDateTime>
#include <QString>

namespace pitanga {

enum class Place { Start, Within }; ///< of a sentence; decides the first letter

/// A moment, near ones by distance: "4 minutes ago", then "Today, 09:12", "Monday, 14:05", "24 Nov, 12:31".
QString timeWords(const QDateTime &then, const QDateTime &now, Place place = Place::Start);

/// The same without distances, for tables: "09:12", "yesterday, 16:40", "24 Nov, 12:31".
QString clockWords(const QDateTime &then, const QDateTime &now);

} // namespace pitanga
