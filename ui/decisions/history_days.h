#pragma once

#include "engine/facts.h"

namespace pitanga {

/// What moved on one day, for the chart.
struct DayTotals
{
    QDate date;
    qint64 received = 0;
    qint64 sent = 0;
    int syncs = 0;
    bool failed = false; ///< every sync of the day stopped
    friend bool operator==(const DayTotals &, const DayTotals &) = default;
};

/// The last `days` days up to the day of `now`, in the local time zone; days without a sync are empty.
QList<DayTotals> historyDays(const QList<SyncSummary> &history, const QDateTime &now, int days = 30);

/// The next round figure above `value`, for the top of a scale: 1, 2 or 5 times a power of ten.
qint64 roundScale(qint64 value);

} // namespace pitanga
