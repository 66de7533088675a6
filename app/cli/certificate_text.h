#pragma once

#include "engine/base/json.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/certificate_file.h"
#include "engine/trust/chain_check.h"

#include <vector>

// Certificates as the command line shows them.
namespace pitanga::cli {

/// What scripts get to know of a certificate.
Json describe(const Certificate &certificate, bool hasPrivateKey);
/// The same with the partitions that it opens.
Json describeFully(const Certificate &certificate, bool hasPrivateKey, const ScopeDefinitions &definitions);
/// "full-facility of 2aa6ef…", for a person.
QString inWords(const Certificate &certificate);

/// Each check of one certificate, by its name in JSON: "id_matches_key", "signed_by_parent", ….
Json describe(const CheckVerdict &verdict);

/// The parameters of a scope from `KEY=VALUE` words. Usage for a word without "=".
Result<Json> scopeParams(const QStringList &words);

/// Usage for what is no certificate id, or none that is here.
Result<Certificate> certificateHere(Store &store, const QString &id);

} // namespace pitanga::cli
