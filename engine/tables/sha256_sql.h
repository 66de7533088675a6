#pragma once

#include <QByteArray>

namespace pitanga {

/// SQL that teaches a plain SQLite to compute record ids (protocol 1.3): the table of round constants, and
/// the view `_insertion_id` with one row, the first 32 hex digits of the SHA-256 of the text
/// `template::source_id::model` of the row in `_insertion`.
///
/// It uses built-in functions only, because triggers must work in the connection of any program, which knows
/// nothing of ours. About a millisecond a record. Source: FIPS 180-4, section 6.2.
QByteArray sha256Schema();

} // namespace pitanga
