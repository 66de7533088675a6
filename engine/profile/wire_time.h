#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <string_view>

namespace pitanga {

/// A moment as records spell it, with microseconds (QDateTime ends at milliseconds) and with what the spelling
/// said of its zone. A plain value.
struct WireTime
{
    QDate date;
    int second = 0;                   ///< of the day, 0 to 86399
    int microsecond = 0;              ///< 0 to 999999
    std::optional<int> offsetSeconds; ///< from UTC; nothing: the text named none
    QByteArray zone; ///< IANA name, only in the form with a zone in parentheses; a display hint

    static WireTime fromUtc(const QDateTime &utc);

    /// ISO 8601 as Django takes it: `T` or a space, seconds and fraction optional, `Z`, an offset, or no zone.
    static std::optional<WireTime> fromIso(std::string_view text);
    /// `2024-09-02 05:31:07.120000(Africa/Nairobi)`: a space, a fraction, and a zone that may be left out.
    /// A `T` is refused, as Kolibri refuses it (kolibri.md 1.3).
    static std::optional<WireTime> fromZoned(std::string_view text);

    /// Protocol 3.2: microseconds are cut to milliseconds, no fraction when there are none, `Z` for UTC,
    /// nothing where the offset is not known.
    QByteArray toIso() const;
    QByteArray isoDate() const;
    QByteArray isoTime() const;
    /// The clock in UTC with six digits, then the zone in parentheses (`UTC` where none is known).
    QByteArray toZoned() const;
    /// The moment; a text without a zone is read as UTC.
    QDateTime toUtc() const;

    friend bool operator==(const WireTime &, const WireTime &) = default;
};

} // namespace pitanga
