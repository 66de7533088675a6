#include "engine/sync/write_scope.h"

#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"

namespace pitanga {

Result<Filter> writeScopeOfDevice(Store &store)
{
    Filter all;
    PITANGA_LET(certificates, CertificateTable(store).all());
    for (const StoredCertificate &stored : certificates) {
        if (!stored.hasPrivateKey)
            continue;
        // One of a kind that nobody here knows (its profile was removed) opens nothing.
        if (const auto scope = scopeOf(stored.certificate, store.device().scopeDefinitions()))
            all = all + scope->write;
    }
    return all;
}

} // namespace pitanga
