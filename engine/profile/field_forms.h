#pragma once

#include "engine/profile/profile.h"
#include "engine/profile/wire_value.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

// Each field type: which wire values it takes (kolibri.md 1.3, 1.4), and how they are made and shown. Pure
// functions. Sentences are for a person, translated, begin with a small letter and name no field: the caller
// says which field and record they are about.
namespace pitanga {

/// Why the field refuses this value, or nothing. Null, blank, type, lengths, choices, limits, validator and
/// schema, but not whether a reference leads anywhere. A missing value is judged as null.
std::optional<QString> problemOfValue(const Field &field, const WireValue &value);
std::optional<QString> problemOfValue(const Field &field, const Json &value);

/// Why a value (not null) is no value of the field's type at all, or nothing.
std::optional<QString> problemOfType(const Field &field, const Json &value);

/// Why a default of a profile does not fit its field, or nothing. A default may be blank where values may not
/// be (that is how Kolibri's own `masterylog.mastery_criterion` is), and one of json_text is the document
/// itself.
std::optional<QString> problemOfDefault(const Field &field, const Json &value);

/// The moment in the field's form. `zone` is an IANA name every peer knows; it only matters for DateTimeTz.
Json wireTime(const Field &field, const QDateTime &utc, const QByteArray &zone = "UTC");

/// The wire value that stands where nobody gave one: the default; else null, or `""`, or the text "null", where
/// the field takes it. Nothing where a value must be given.
std::optional<Json> defaultWireValue(const Field &field, const QDateTime &nowUtc);

/// The JSON text of a document as records hold it (Python's spelling, non-ASCII escaped).
Json wireDocument(const Json &document);

/// 8-4-4-4-12 of 32 hex digits.
QByteArray dashedUuid(const QByteArray &hex);

/// The value as a table shows it: times in the reader's zone and language, yes and no, secrets hidden.
QString toPerson(const Field &field, const Json &value, const QLocale &locale = QLocale());

} // namespace pitanga
