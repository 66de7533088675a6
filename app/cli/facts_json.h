#pragma once

#include "app/cli/output.h"
#include "engine/facts.h"
#include "engine/school/accounts.h"
#include "engine/school/facility.h"
#include "engine/tables/peer_table.h"
#include "engine/tables/store_overview.h"

// What several commands tell, once: for scripts (lower_snake_case keys that stay) and in words.
namespace pitanga::cli {

Json describe(const Facility &facility);
Json describe(const Account &account);
Json describe(const Peer &peer);
Json countsJson(const StoreOverview &overview);
void tellCounts(const StoreOverview &overview, Output &out);

/// "2024-09-02 05:31  completed  Facility-2  received 12, sent 3".
QString inWords(const SyncSummary &sync);

/// The facility with that data set id, facility id or name; without a text the only one. Usage otherwise.
Result<Facility> facilityMeant(Store &store, const QString &text);

} // namespace pitanga::cli
