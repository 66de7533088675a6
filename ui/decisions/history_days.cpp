#include "ui/decisions/history_days.h"

namespace pitanga {

QList<DayTotals> historyDays(const QList<SyncSummary> &history, const QDateTime &now, int days)
{
    const QDate last = now.toLocalTime().date();
    QList<DayTotals> totals(days);
    QList<int> failures(days, 0);
    for (int i = 0; i < days; ++i)
        totals[i].date = last.addDays(i - days + 1);
    for (const SyncSummary &sync : history) {
        const qint64 ago = sync.endedAt.toLocalTime().date().daysTo(last);
        if (ago < 0 || ago >= days)
            continue;
        const int at = days - 1 - int(ago);
        DayTotals &day = totals[at];
        day.received += sync.received.total();
        day.sent += sync.sent.records;
        ++day.syncs;
        failures[at] += sync.outcome == SyncOutcome::Failed ? 1 : 0;
    }
    for (int i = 0; i < days; ++i)
        totals[i].failed = totals[i].syncs > 0 && failures[i] == totals[i].syncs;
    return totals;
}

qint64 roundScale(qint64 value)
{
    qint64 power = 1;
    while (power * 10 <= value)
        power *= 10;
    for (const qint64 step : {1, 2, 5, 10})
        if (step * power >= value)
            return step * power;
    return value;
}

} // namespace pitanga
