#pragma once

#include "engine/facts.h"
#include "engine/school/facility.h"
#include "engine/tables/peer_table.h"

#include <QHash>
#include <QMap>

namespace pitanga {

/// What the door knows of peers and of this device at the moment, put together for the outside from what was
/// stored, met and synced. A plain value in the door's thread: no database, no network but for `load`.
class PeerBoard
{
public:
    Result<> load(Store &store);

    QList<PeerFact> peers() const; ///< in the order in which they were added
    PeerFact peer(const QString &id) const;
    std::optional<Peer> known(const QString &id) const;
    const DeviceFact &device() const { return m_device; }

    /// The peer with that instance id that showed that key.
    std::optional<QString> idOf(const QByteArray &instanceId, const QByteArray &fingerprint) const;

    void met(const Peer &peer);
    /// Whether it announces itself on the network.
    void setFound(const QString &id, bool found);
    void forget(const QString &id);
    /// False while a look is under way already.
    bool beginLook(const QString &id);
    /// Whether it should be asked in that round: always while it answers, every 16th time after many silences.
    bool isWorthALook(const QString &id, int round) const;
    void endLook(const QString &id, const Result<Peer> &met);
    void setWaiting(const QString &id, bool waiting);
    void setProgress(const SyncProgress &progress);
    void endSync(const SyncSummary &summary);
    void joined(const FacilityFact &facility);
    /// Whether that changed anything.
    bool setFacilities(const std::vector<Facility> &facilities);
    void setAddresses(const QStringList &addresses);
    void setDeviceName(const QString &name) { m_device.name = name; }

    /// The peer's own id of that facility's record, where it told; for signing in there.
    static QByteArray facilityIdAt(const Peer &peer, const QString &datasetId);

private:
    struct Entry
    {
        Peer peer;
        PeerReach reach = PeerReach::Unknown;
        bool looking = false;
        bool found = false;
        int silences = 0; ///< looks in a row that nobody answered
        bool keyChanged = false;
        bool waiting = false;
        std::optional<SyncProgress> running;
        std::optional<SyncSummary> lastSync;
    };
    void hidePassersBy(const QDateTime &now);
    PeerFact factOf(const QString &id, const Entry &entry) const;

    QStringList m_order;
    QHash<QString, Entry> m_entries;
    DeviceFact m_device;
};

/// Removes a peer from the store.
Result<> forgetPeerOf(Store &store, const QByteArray &id);

} // namespace pitanga
