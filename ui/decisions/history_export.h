#pragma once

#include "engine/facts.h"

namespace pitanga {

enum class ExportFormat { Csv, Json };

/// The syncs as a file for spreadsheets or scripts. Field names are English, times ISO 8601 in UTC: the file is
/// the same in every language. `details` are matched by session.
///
/// CSV is RFC 4180 with a byte order mark, one line a sync. A name that begins like a formula is preceded by an
/// apostrophe, so that no spreadsheet runs what another device is called. JSON is an array of objects.
QByteArray exportHistory(const QList<SyncSummary> &syncs, const QList<SyncDetails> &details,
                         ExportFormat format);

/// "pitanga-history-2024-11-26.csv"
QString exportFileName(const QDateTime &now, ExportFormat format);

} // namespace pitanga
