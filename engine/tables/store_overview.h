#pragma once

#include "engine/base/ids.h"
#include "engine/tables/device.h"

#include <vector>

namespace pitanga {

/// How many records of a kind the store holds.
struct ModelCount
{
    QByteArray profile;
    QByteArray model;
    qint64 shown = 0;   ///< in the views
    qint64 deleted = 0; ///< deleted here or elsewhere; kept so that the deletion travels
    qint64 stored = 0;  ///< all, those that wait for their first application included
};

/// The store in numbers. `changed` and `dirty` wait for a step of their own: stamping and applying.
struct StoreOverview
{
    std::vector<ModelCount> models; ///< by profile and name; kinds nobody here knows included
    qint64 changed = 0;             ///< edited, made or deleted here and not stamped yet
    qint64 dirty = 0;               ///< received versions that are not applied yet
    qint64 waiting = 0;             ///< of these: could not be applied, each with a reason
    qint64 conflicts = 0;           ///< keep a version that lost
};

/// Costs a pass over the store's rows. Any store, also one that only looks.
Result<StoreOverview> overviewOf(Store &store);

/// A received version that could not be applied, and why.
struct WaitingRecord
{
    QByteArray id;
    QByteArray profile;
    QByteArray model;
    QByteArray partition;
    QString reason;
};

/// All of them, by model, then id.
Result<std::vector<WaitingRecord>> waitingRecords(Store &store);

} // namespace pitanga
