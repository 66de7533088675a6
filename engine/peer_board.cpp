#include "engine/peer_board.h"

#include "engine/storage/transaction.h"
#include "engine/sync/sync_choice.h"
#include "engine/sync/sync_history.h"
#include "engine/tables/setting_table.h"
#include "engine/wire/transport.h"

namespace pitanga {

namespace {

constexpr int rememberedSyncs = 500; // of the history; enough to find the last one of every peer

constexpr int passersByDays = 14;

PeerKind kindOf(const QByteArray &name)
{
    return name == "pitanga"   ? PeerKind::Pitanga
           : name == "kolibri" ? PeerKind::Kolibri
           : name == "morango" ? PeerKind::Morango
                               : PeerKind::Unknown;
}

} // namespace

Result<> PeerBoard::load(Store &store)
{
    PITANGA_LET(peers, PeerTable(store).all());
    for (const Peer &peer : peers)
        met(peer);
    for (Entry &entry : m_entries)
        entry.reach = PeerReach::Unknown;
    PITANGA_LET(history, readHistory(store, rememberedSyncs));
    for (const SyncSummary &summary : history) // newest first: the first of a peer is its last
        if (const auto entry = m_entries.find(summary.peerId);
            entry != m_entries.end() && summary.driven && !entry->lastSync)
            entry->lastSync = summary;
    hidePassersBy(store.device().clock().nowUtc());
    PITANGA_LET(name, SettingTable(store.db()).value("device:name"));
    m_device.name = QString::fromUtf8(name);
    m_device.instanceId = store.device().instanceId().toString();
    PITANGA_LET(held, facilities(store));
    setFacilities(held);
    return {};
}

/// Devices that were only seen once in passing would fill the page for ever. They stay in the home with their
/// keys, and are on the board again when they are met.
void PeerBoard::hidePassersBy(const QDateTime &now)
{
    for (const QString &id : QStringList(m_order)) {
        const Entry &entry = m_entries[id];
        if (!entry.lastSync && !entry.peer.compared && entry.peer.answeredAt.daysTo(now) > passersByDays)
            forget(id);
    }
}

QList<PeerFact> PeerBoard::peers() const
{
    QList<PeerFact> facts;
    for (const QString &id : m_order)
        facts << factOf(id, m_entries[id]);
    return facts;
}

PeerFact PeerBoard::peer(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? PeerFact() : factOf(id, *entry);
}

std::optional<Peer> PeerBoard::known(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? std::nullopt : std::optional(entry->peer);
}

PeerFact PeerBoard::factOf(const QString &id, const Entry &entry) const
{
    PeerFact fact;
    fact.id = id;
    fact.name = QString::fromUtf8(entry.peer.name);
    fact.kind = kindOf(entry.peer.kind);
    fact.version = QString::fromUtf8(entry.peer.version);
    fact.address = QString::fromUtf8(entry.peer.address);
    fact.encrypted = !entry.peer.fingerprint.isEmpty();
    fact.keyCompared = entry.peer.compared;
    fact.keyChanged = entry.keyChanged;
    fact.reach = entry.looking && entry.reach == PeerReach::Unknown ? PeerReach::Checking : entry.reach;
    fact.found = entry.found;
    fact.lastAnswered = entry.peer.answeredAt;
    const Json list = entry.peer.facilities;
    for (const Json &item : list.items()) {
        const FacilityFact facility{item.value("dataset").toString(), item.value("name").toString()};
        const bool ours =
            std::any_of(m_device.facilities.begin(), m_device.facilities.end(),
                        [&](const FacilityFact &held) { return held.datasetId == facility.datasetId; });
        (ours ? fact.shared : fact.offered) << facility;
    }
    // A bare Morango server lists nothing; whether a facility is shared shows when we sync.
    if (fact.kind == PeerKind::Morango && list.items().empty())
        fact.shared = m_device.facilities;
    fact.lastSync = entry.lastSync;
    fact.running = entry.running;
    fact.waiting = entry.waiting;
    return fact;
}

std::optional<QString> PeerBoard::idOf(const QByteArray &instanceId, const QByteArray &fingerprint) const
{
    for (const QString &id : m_order) {
        const Peer &peer = m_entries.constFind(id)->peer;
        if (peer.instanceId == instanceId && peer.fingerprint == fingerprint)
            return id;
    }
    return std::nullopt;
}

void PeerBoard::setFound(const QString &id, bool found)
{
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->found = found;
}

bool PeerBoard::isWorthALook(const QString &id, int round) const
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return false;
    const int every = entry->found ? 1 : 1 << std::min(entry->silences / 3, 4);
    return round % every == 0;
}

void PeerBoard::met(const Peer &peer)
{
    const QString id = QString::fromUtf8(peer.id);
    if (!m_entries.contains(id))
        m_order << id;
    Entry &entry = m_entries[id];
    entry.peer = peer;
    entry.reach = PeerReach::Reachable;
    entry.keyChanged = false;
    entry.silences = 0;
}

void PeerBoard::forget(const QString &id)
{
    m_order.removeOne(id);
    m_entries.remove(id);
}

bool PeerBoard::beginLook(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->looking)
        return false;
    entry->looking = true;
    return true;
}

void PeerBoard::endLook(const QString &id, const Result<Peer> &outcome)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->looking = false;
    if (outcome) {
        met(*outcome);
        return;
    }
    ++entry->silences;
    entry->keyChanged = isKeyChanged(outcome.error());
    entry->reach = entry->keyChanged ? PeerReach::Reachable : PeerReach::Unreachable;
}

void PeerBoard::setWaiting(const QString &id, bool waiting)
{
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->waiting = waiting;
}

void PeerBoard::setProgress(const SyncProgress &progress)
{
    if (const auto entry = m_entries.find(progress.peerId); entry != m_entries.end())
        entry->running = progress;
}

void PeerBoard::endSync(const SyncSummary &summary)
{
    const auto entry = m_entries.find(summary.peerId);
    if (entry == m_entries.end())
        return;
    entry->running.reset();
    entry->lastSync = summary;
    if (summary.outcome == SyncOutcome::Completed)
        entry->reach = PeerReach::Reachable;
    else if (summary.error && isKeyChanged(*summary.error))
        entry->keyChanged = true;
}

void PeerBoard::joined(const FacilityFact &facility)
{
    for (const FacilityFact &held : m_device.facilities)
        if (held.datasetId == facility.datasetId)
            return;
    m_device.facilities << facility;
}

bool PeerBoard::setFacilities(const std::vector<Facility> &facilities)
{
    QList<FacilityFact> held;
    for (const Facility &facility : facilities) {
        if (!facility.holdsKey)
            continue;
        FacilityFact fact{QString::fromUtf8(facility.datasetId), facility.name};
        // Between joining and the first sync its name is known from the peer only.
        for (const FacilityFact &before : m_device.facilities)
            if (fact.name.isEmpty() && before.datasetId == fact.datasetId)
                fact.name = before.name;
        held << fact;
    }
    if (held == m_device.facilities)
        return false;
    m_device.facilities = held;
    return true;
}

void PeerBoard::setAddresses(const QStringList &addresses)
{
    m_device.addresses = addresses;
    m_device.serving = !addresses.isEmpty();
}

QByteArray PeerBoard::facilityIdAt(const Peer &peer, const QString &datasetId)
{
    const Json list = peer.facilities;
    for (const Json &item : list.items())
        if (item.value("dataset").toString() == datasetId)
            return item.value("facility").toUtf8();
    return {};
}

Result<> forgetPeerOf(Store &store, const QByteArray &id)
{
    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_TRY(PeerTable(store).forget(id));
    PITANGA_TRY(forgetChoices(store, id));
    return transaction.commit();
}

} // namespace pitanga
