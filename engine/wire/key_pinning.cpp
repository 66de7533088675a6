#include "engine/wire/key_pinning.h"

#include "engine/storage/transaction.h"

#include <algorithm>

namespace pitanga {

Result<Peer> pinCompared(Store &store, const Meeting &meeting)
{
    PeerTable table(store);
    Transaction transaction(store.db(), Transaction::Kind::Write);
    auto known = meeting.peerId.isEmpty() ? table.byKey(meeting.theirKey) : table.find(meeting.peerId);
    if (known && !*known)
        known = table.byInstance(meeting.instanceId);
    PITANGA_TRY(known);
    Peer peer = known->value_or(Peer());
    if (peer.id.isEmpty()) {
        peer.id = store.device().random().uuidHex();
        peer.kind = "pitanga";
        peer.name = meeting.name.toUtf8();
        peer.version = meeting.version;
        peer.instanceId = meeting.instanceId;
        peer.address = meeting.address;
    }
    peer.fingerprint = meeting.theirKey;
    peer.compared = true;
    PITANGA_TRY(table.save(peer));
    PITANGA_TRY(table.confirmKey(peer.id, peer.fingerprint));
    PITANGA_TRY(transaction.commit());
    return peer;
}

Result<bool> isImpostor(Store &store, const QByteArray &instanceId, const QByteArray &shownKey)
{
    PITANGA_LET(known, PeerTable(store).allOfInstance(instanceId));
    const auto isCompared = [&](bool withThisKey) {
        return std::any_of(known.begin(), known.end(), [&](const Peer &peer) {
            return peer.compared && (peer.fingerprint == shownKey) == withThisKey;
        });
    };
    return isCompared(false) && !isCompared(true);
}

} // namespace pitanga
