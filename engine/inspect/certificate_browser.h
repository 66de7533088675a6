#pragma once

#include "engine/certificate_facts.h"
#include "engine/tables/device.h"

namespace pitanga {

// What screens show of certificates: read-only, in any thread with a store of its own. The checks are those of
// the wire (trust/chain_check.h), run anew at every look; a stored certificate is not taken for granted.

/// All that are stored, in tree order: roots as they came, each before its descendants.
Result<QList<CertificateFact>> browseCertificates(Store &store);

/// A certificate file (trust/certificate_file.h), with what is known here above its first one. Stores nothing.
/// Data for what is no such file, Storage for one that cannot be read.
Result<CertificateFileFact> inspectCertificateFile(Store &store, const QString &path);

} // namespace pitanga
