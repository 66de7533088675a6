#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

#include <vector>

namespace pitanga {

/// Another device that was met, or whose address was given.
struct Peer
{
    QByteArray id;      ///< our own name for it, 32 hex digits; stable while it is remembered
    QByteArray address; ///< base URL
    QByteArray name;
    QByteArray kind; ///< "pitanga", "kolibri", "morango"; empty while it has never answered
    QByteArray version;
    QByteArray instanceId;
    QByteArray fingerprint;          ///< of its TLS key, pinned when it was first met; empty without encryption
    bool compared = false;           ///< a person compared that key
    Json facilities = Json::array(); ///< `{"dataset", "facility", "name"}`: what it said it holds
    QDateTime answeredAt;            ///< UTC; when it last proved to be there. Set by `save`
};

/// The peers of this device. Writing belongs in a transaction of the caller.
class PeerTable
{
public:
    explicit PeerTable(Store &store) : m_store(store) {}

    Result<std::vector<Peer>> all() const;
    /// By id, address, instance id or name, in this order; nothing if none fits. Usage when a name fits
    /// several.
    Result<std::optional<Peer>> find(const QByteArray &text) const;
    /// The peer with that instance id that showed that key (empty: one without encryption). The instance id
    /// alone proves nothing: anybody may say it.
    Result<std::optional<Peer>> ofIdentity(const QByteArray &instanceId, const QByteArray &fingerprint) const;
    /// Where it proved to be, newest first; at most `addressesKept`.
    Result<QList<QByteArray>> addresses(const QByteArray &id) const;
    /// The one with that pinned key, compared or else the newest; nothing for an empty one.
    Result<std::optional<Peer>> byKey(const QByteArray &fingerprint) const;
    /// The one with that instance id, compared or else the newest.
    Result<std::optional<Peer>> byInstance(const QByteArray &instanceId) const;
    /// All with that instance id, oldest first. Anybody may say it, so there may be some that are not it.
    Result<std::vector<Peer>> allOfInstance(const QByteArray &instanceId) const;
    /// Adds or updates a peer that has just answered at its address. A pinned key is never replaced here: see
    /// `repin`.
    Result<> save(const Peer &peer);
    /// Takes another key for the peer, after a person decided so.
    Result<> repin(const QByteArray &id, const QByteArray &fingerprint);
    /// Takes the key that a person compared: pinned from now on, whatever was pinned before.
    Result<> confirmKey(const QByteArray &id, const QByteArray &fingerprint);
    Result<> forget(const QByteArray &id);

    static constexpr int addressesKept = 6;

private:
    Result<std::vector<Peer>> select(const char *where, const QByteArray &first,
                                     const QByteArray &second = {}) const;
    Result<> saveItself(const Peer &peer);
    QString nowText() const;

    Store &m_store;
};

} // namespace pitanga
