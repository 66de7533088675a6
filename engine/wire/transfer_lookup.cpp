#include "engine/wire/transfer_lookup.h"

#include "engine/wire/session_binding.h"

namespace pitanga {

Result<std::optional<HostedTransfer>> findTransfer(Exchange &exchange, const QByteArray &id)
{
    const auto hex = TransferId::fromHex(id);
    if (!hex)
        return std::optional<HostedTransfer>();
    PITANGA_LET(transfer, TransferTable(exchange.store).find(*hex));
    if (!transfer)
        return std::optional<HostedTransfer>();
    PITANGA_LET(session, SessionTable(exchange.store).byNumber(transfer->session));
    if (!session || !session->isServer || !isBoundTo(*session, exchange.request))
        return std::optional<HostedTransfer>();
    return std::optional(HostedTransfer{*session, *transfer});
}

const Profile &profileOf(const Exchange &exchange, const SyncSession &session)
{
    const Profile *profile = exchange.store.device().profile(session.profile);
    Q_ASSERT(profile);
    return *profile;
}

} // namespace pitanga
