#pragma once

#include "engine/facts.h"
#include "engine/tables/device.h"

namespace pitanga {

// What screens show of the records: read-only, over the same rows as the views, in any thread with a store of
// its own. Texts for people; secrets are masked.

/// All models of all profiles, in the order of their profile, with the number of visible records.
Result<QList<ModelFact>> browseModels(Store &store);

/// One window of a table, sorted and searched; Usage for a model or field that does not exist. Costs one pass
/// over the model's records for a search or an unindexed sort, else as much as offset and limit say.
Result<RecordPage> browseRecords(Store &store, const RecordQuery &query);

/// Everything about one record: fields, history, partition, raw text.
Result<RecordDetails> browseRecord(Store &store, const QString &model, const QString &id);

} // namespace pitanga
