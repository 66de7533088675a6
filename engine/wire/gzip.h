#pragma once

#include "engine/base/result.h"
#include "engine/wire/limits.h"

#include <QByteArray>

#include <optional>

namespace pitanga {

/// Levels worth having (measured on pages of records with libdeflate): 1 packs 730 MB/s; 5 packs 400 MB/s, to a
/// seventh less, which is less than what stock Morango makes of the same records with zlib's level 9.
inline constexpr int gzipFast = 1;
inline constexpr int gzipSmall = 5;

/// `plain` as one gzip member (RFC 1952). Level 1 to 12.
QByteArray gzipCompressed(QByteArrayView plain, int level);

/// Where inflating stops: an absolute size, and a ratio that real records never reach.
struct InflateLimit
{
    qint64 bytes = limits::inflatedBytes;
    int ratio = limits::inflateRatio;
    qint64 ratioFrom = limits::inflateRatioFrom; ///< output below this size may have any ratio
};

enum class InflateFault {
    NotGzip,   ///< the first bytes are no gzip header
    Truncated, ///< ends inside a member
    Damaged,   ///< a checksum or a code is wrong, or something else follows the last member
    TooLarge,  ///< over the limit; a bomb or a mistake
};

struct Inflated
{
    QByteArray bytes; ///< empty with a fault
    std::optional<InflateFault> fault;
};

/// Several members in a row are one text, as `cat a.gz b.gz` makes them; zero bytes may follow the last one.
/// Never holds more than the limit, whatever the input says.
Inflated gunzip(QByteArrayView packed, const InflateLimit &limit = {});

/// The fault as an error of kind Data, with a sentence for a person.
Error inflateError(InflateFault fault);

} // namespace pitanga
