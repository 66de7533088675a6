#include "ui/decisions/time_words.h"

#include "ui/decisions/ui_words.h"

#include <QLocale>

namespace pitanga {
namespace {

QString dateAndTime(const QDateTime &then, const QDateTime &now, const QString &clock)
{
    const QLocale locale;
    const qint64 days = then.date().daysTo(now.date());
    if (days > 1 && days < 7)
        return UiWords::tr("%1, %2", "weekday, time").arg(locale.dayName(then.date().dayOfWeek()), clock);
    const QString date = then.date().year() == now.date().year()
                             ? locale.toString(then.date(), UiWords::tr("d MMM", "format of a date this year"))
                             : locale.toString(then.date(), UiWords::tr("d MMM yyyy", "format of a date"));
    return UiWords::tr("%1, %2", "date, time").arg(date, clock);
}

} // namespace

QString timeWords(const QDateTime &utc, const QDateTime &nowUtc, Place place)
{
    const QDateTime then = utc.toLocalTime();
    const QDateTime now = nowUtc.toLocalTime();
    const qint64 seconds = then.secsTo(now);
    const bool starts = place == Place::Start;
    if (seconds >= 0 && seconds < 60)
        return starts ? UiWords::tr("Just now") : UiWords::tr("just now");
    if (seconds >= 0 && seconds < 3600)
        return UiWords::tr("%Ln minute(s) ago", nullptr, int(seconds / 60));
    const QString clock = QLocale().toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0)
        return (starts ? UiWords::tr("Today, %1") : UiWords::tr("today, %1")).arg(clock);
    if (days == 1)
        return (starts ? UiWords::tr("Yesterday, %1") : UiWords::tr("yesterday, %1")).arg(clock);
    return dateAndTime(then, now, clock);
}

QString clockWords(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QDateTime then = utc.toLocalTime();
    const QDateTime now = nowUtc.toLocalTime();
    const QString clock = QLocale().toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0)
        return clock;
    if (days == 1)
        return UiWords::tr("yesterday, %1").arg(clock);
    return dateAndTime(then, now, clock);
}

} // namespace pitanga
