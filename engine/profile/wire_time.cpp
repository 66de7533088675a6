#include "engine/profile/wire_time.h"

#include <QTimeZone>

#include <algorithm>

namespace pitanga {

namespace {

/// Takes a text apart from the left; every step says whether it was there.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    bool nextIs(char c) const { return !m_rest.empty() && m_rest.front() == c; }
    bool take(char c)
    {
        if (!nextIs(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// Exactly `digits` digits.
    bool number(size_t digits, int &value)
    {
        if (m_rest.size() < digits)
            return false;
        value = 0;
        for (char c : m_rest.substr(0, digits)) {
            if (c < '0' || c > '9')
                return false;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(digits);
        return true;
    }
    /// One digit or more; six count, the others are cut.
    bool fraction(int &microsecond)
    {
        int digits = 0;
        microsecond = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9';
             ++digits, m_rest.remove_prefix(1))
            if (digits < 6)
                microsecond = microsecond * 10 + (m_rest.front() - '0');
        for (int i = digits; i < 6; ++i)
            microsecond *= 10;
        return digits > 0;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

bool isGregorian(int year, int month, int day)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

/// A date as numbers; QDate is costly to make, and a check only wants to know.
struct Digits
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, microsecond = 0;
    bool isValid() const { return isGregorian(year, month, day) && hour < 24 && minute < 60 && second < 60; }
    WireTime toTime() const
    {
        return {QDate(year, month, day), (hour * 60 + minute) * 60 + second, microsecond, std::nullopt, {}};
    }
};

bool scanDate(Scanner &in, Digits &out)
{
    return in.number(4, out.year) && in.take('-') && in.number(2, out.month) && in.take('-') &&
           in.number(2, out.day);
}

bool scanOffset(Scanner &in, std::optional<int> &offset)
{
    if (in.take('Z')) {
        offset = 0;
        return true;
    }
    const bool minus = in.nextIs('-');
    if (!in.take('-') && !in.take('+'))
        return true; // none is said
    int hours = 0;
    int minutes = 0;
    if (!in.number(2, hours))
        return false;
    in.take(':');
    if (!in.atEnd() && !in.number(2, minutes))
        return false;
    offset = (hours * 60 + minutes) * (minus ? -60 : 60);
    return hours < 24 && minutes < 60;
}

bool isZoneName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    });
}

QByteArray padded(int value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

QByteArray clockOf(int second)
{
    return padded(second / 3600, 2) + ':' + padded(second / 60 % 60, 2) + ':' + padded(second % 60, 2);
}

} // namespace

WireTime WireTime::fromUtc(const QDateTime &utc)
{
    const QDateTime moment = utc.toUTC();
    const int millisecond = moment.time().msecsSinceStartOfDay();
    return {moment.date(), millisecond / 1000, millisecond % 1000 * 1000, 0, {}};
}

std::optional<WireTime> WireTime::fromIso(std::string_view text)
{
    Scanner in(text);
    Digits digits;
    std::optional<int> offset;
    const bool beginning = scanDate(in, digits) && (in.take('T') || in.take(' ')) &&
                           in.number(2, digits.hour) && in.take(':') && in.number(2, digits.minute);
    if (!beginning)
        return std::nullopt;
    if (in.take(':')) {
        if (!in.number(2, digits.second))
            return std::nullopt;
        if ((in.take('.') || in.take(',')) && !in.fraction(digits.microsecond))
            return std::nullopt;
    }
    if (!scanOffset(in, offset) || !in.atEnd() || !digits.isValid())
        return std::nullopt;
    WireTime time = digits.toTime();
    time.offsetSeconds = offset;
    return time;
}

std::optional<WireTime> WireTime::fromZoned(std::string_view text)
{
    Scanner in(text);
    Digits digits;
    const bool whole = scanDate(in, digits) && in.take(' ') && in.number(2, digits.hour) && in.take(':') &&
                       in.number(2, digits.minute) && in.take(':') && in.number(2, digits.second) &&
                       in.take('.') && in.fraction(digits.microsecond);
    if (!whole || !digits.isValid())
        return std::nullopt;
    std::string_view zone;
    if (in.take('(')) {
        zone = in.rest();
        if (zone.empty() || zone.back() != ')' || !isZoneName(zone.substr(0, zone.size() - 1)))
            return std::nullopt;
        zone.remove_suffix(1);
    } else if (!in.atEnd()) {
        return std::nullopt;
    }
    WireTime time = digits.toTime();
    if (!zone.empty()) {
        time.offsetSeconds = 0; // the clock part is UTC; the zone only says how to show it
        time.zone = QByteArray(zone.data(), qsizetype(zone.size()));
    }
    return time;
}

QByteArray WireTime::isoDate() const
{
    return padded(date.year(), 4) + '-' + padded(date.month(), 2) + '-' + padded(date.day(), 2);
}

QByteArray WireTime::isoTime() const
{
    return microsecond ? clockOf(second) + '.' + padded(microsecond / 1000, 3) : clockOf(second);
}

QByteArray WireTime::toIso() const
{
    QByteArray text = isoDate() + 'T' + isoTime();
    if (!offsetSeconds)
        return text;
    if (*offsetSeconds == 0)
        return text + 'Z';
    const int minutes = std::abs(*offsetSeconds) / 60;
    return text + (*offsetSeconds < 0 ? '-' : '+') + padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

QByteArray WireTime::toZoned() const
{
    const QDateTime utc = toUtc();
    const QByteArray day = utc.toString(QStringLiteral("yyyy-MM-dd")).toLatin1();
    return day + ' ' + clockOf(utc.time().msecsSinceStartOfDay() / 1000) + '.' + padded(microsecond, 6) + '(' +
           (zone.isEmpty() ? QByteArray("UTC") : zone) + ')';
}

QDateTime WireTime::toUtc() const
{
    const QDateTime asWritten(date, QTime::fromMSecsSinceStartOfDay(second * 1000 + microsecond / 1000),
                              Qt::UTC);
    return asWritten.addSecs(-offsetSeconds.value_or(0));
}

} // namespace pitanga
