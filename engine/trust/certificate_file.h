#pragma once

#include "engine/trust/certificate.h"

#include <vector>

// Certificates in files. A file is a JSON object `{"chain": [root, …, leaf]}`, each as the protocol sends it,
// and perhaps `"private_key"` (PEM) of the last; a bare array or a single certificate is read as well.
namespace pitanga {

struct CertificateFile
{
    std::vector<Certificate> chain; ///< at least one; the last is what the file is about
    std::optional<PrivateKey> key;
};

/// Data for what is no certificate file, or has the key of another certificate. Says nothing about whether the
/// chain may be believed (chain_check.h).
Result<CertificateFile> readCertificateFile(QByteArrayView content);
Json certificateFile(const std::vector<Certificate> &chain,
                     const std::optional<PrivateKey> &key = std::nullopt);

} // namespace pitanga
