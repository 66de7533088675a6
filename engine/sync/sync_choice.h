#pragma once

#include "engine/choice_facts.h"
#include "engine/records/filter.h"
#include "engine/tables/device.h"

// What a person chose to sync with a device: kept in the database, and turned into a filter at each sync.
namespace pitanga {

/// What was remembered; everything where nothing was.
Result<SyncChoice> rememberedChoice(Store &store, const QByteArray &peer, const QByteArray &dataset);
/// A transaction of its own. `peer` is our own id of it.
Result<> rememberChoice(Store &store, const QByteArray &peer, const QByteArray &dataset,
                        const SyncChoice &choice);
/// Forgets all choices about a peer; within a transaction of the caller.
Result<> forgetChoices(Store &store, const QByteArray &peer);

/// The partitions of a choice, learners of its classes included as they are known here now; nothing where it is
/// everything. Usage where nothing at all is chosen. Lessons and quizzes have no prefix of their own
/// (kolibri.md 1.5): they come with everything only.
Result<std::optional<Filter>> filterOf(Store &store, const QByteArray &dataset, const SyncChoice &choice);

} // namespace pitanga
