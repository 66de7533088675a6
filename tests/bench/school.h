#pragma once

#include "engine/tables/device.h"

namespace pitanga::bench {

inline constexpr int learners = 200;
inline constexpr auto administrator = "bench_admin";
inline constexpr auto password = "kijani-kibichi";

/// The home of one side. Two of them on one machine are two machines: each has an id of its own.
Result<std::shared_ptr<Device>> openHome(const QString &home);

/// A school with an administrator and its learners; the data set's id. Nothing is stamped.
Result<QByteArray> makeSchool(Store &store);

/// Log records of 400 to 700 bytes, evenly over the learners' partitions; nothing is stamped.
Result<> addLogs(Store &store, const QByteArray &dataset, qint64 count);

/// Whether changed logs were made one after the other, as those of a day, or lie all over the store.
enum class Spread { Together, Apart };

/// Changes that many logs, each of another learner.
Result<> changeLogs(Store &store, qint64 count, Spread spread);

/// Gives all that was made or changed of that school its counter, as a sync would do first.
Result<> stamp(Store &store, const QByteArray &dataset);

/// Bytes of the texts of all records.
Result<qint64> bytesOfTexts(Store &store);

} // namespace pitanga::bench
