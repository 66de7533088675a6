#pragma once

#include "engine/facts.h"
#include "engine/records/filter.h"
#include "engine/tables/device.h"

#include <functional>

namespace pitanga {

/// What became of the records of one transfer. The counts add up to the records that had arrived.
struct MergeReport
{
    qint64 counter = 0; ///< our new counter, which all merged records carry
    ReceivedCounts counts;
    QMap<QString, qint64> byModel; ///< model → records that were not known already
};

/// The protocol's dequeuing step (section 12): merges what the transfer received into the store and learns
/// what the sender announced, all in one durable transaction. `senderFsic` is its text exactly as exchanged.
///
/// Of two versions the one that includes the other wins; where neither does, ours stays and theirs is kept
/// beside it (`conflicting`), under a new version of ours that both sides will end with; but where this device
/// may not write, theirs follows, since ours could never reach them. Calling it again after a crash is
/// harmless: what is merged already counts as known. `alongside` runs before the commit, for what must be
/// remembered if and only if the merge was.
///
/// Merged versions wait for `deserialize`. With a profile in `showAtOnce`, records about which that could
/// only say one thing are shown at once: applying them by a step of its own would write each a second time.
Result<MergeReport> mergeReceived(Store &store, qint64 transfer, const Filter &filter,
                                  const QByteArray &senderFsic, bool version2,
                                  const Profile *showAtOnce = nullptr,
                                  const std::function<Result<>(const MergeReport &)> &alongside = {});

} // namespace pitanga
