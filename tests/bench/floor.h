#pragma once

#include "engine/tables/device.h"

namespace pitanga::bench {

/// What the machine needs at the least for the same job: the rows of a store through the plain C interface of
/// SQLite into a new file at `path`, with the same table and indexes, in one transaction; and `wireBytes` over
/// a socket on loopback. Seconds, each the best of `times`.
struct Floor
{
    double insert = 0;
    double insertCpu = 0;
    double socket = 0;
    qint64 rows = 0;
};
Result<Floor> measureFloor(Store &store, const QString &path, qint64 wireBytes, int times);

} // namespace pitanga::bench
