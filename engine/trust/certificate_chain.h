#pragma once

#include "engine/trust/certificate.h"
#include "engine/trust/scope.h"

#include <functional>
#include <optional>
#include <vector>

namespace pitanga {

/// A certificate that is stored here already, with that id; nothing if there is none.
using CertificateLookup = std::function<Result<std::optional<Certificate>>(const CertificateId &)>;

struct CheckedChain
{
    Certificate leaf;
    std::vector<Certificate> toStore; ///< those not stored yet, parents first; empty if the leaf was
};

/// Protocol 5.7: reads a chain (a JSON array ordered root to leaf, or a JSON string holding that array's
/// text) and checks everything down from the last certificate that is stored already, or from the root.
///
/// A stored certificate is not checked again, but the one presented must have the same signed text; Morango
/// does not look (protocol 16, Q6). More than `maxChainLength` certificates are no chain. When any part fails,
/// nothing of the chain is to be stored. The error is NotAuthorised, with Morango's text in `forLog`; an error
/// of `stored` comes through as it is.
Result<CheckedChain> checkChain(const Json &chain, const std::optional<CertificateId> &expectedLeaf,
                                const CertificateLookup &stored, const ScopeDefinitions &definitions);

} // namespace pitanga
