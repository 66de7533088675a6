#pragma once

#include <QByteArray>

#include <optional>

namespace pitanga {

/// A partition is a text such as "<facility>:user-rw:<person>"; a filter names partitions by what they begin
/// with. Byte by byte, case-sensitive, no delimiter: "ab" lies within "a" (protocol 4.2).
inline bool liesWithin(QByteArrayView partition, QByteArrayView prefix)
{
    return partition.startsWith(prefix);
}

/// The first text after all those that begin with `prefix`, for an index range that holds exactly them:
/// `partition >= prefix AND partition < afterPrefix(prefix)`. Nothing where no such text exists (the empty
/// prefix, or the last code point only): then the range is open upwards.
///
/// The bound of a UTF-8 text is UTF-8 again, so that it can be bound as text; UTF-8 sorts by bytes as by code
/// points. (The database must compare by bytes: SQLite's BINARY, PostgreSQL's "C".)
std::optional<QByteArray> afterPrefix(QByteArrayView prefix);

} // namespace pitanga
