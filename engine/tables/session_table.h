#pragma once

#include "engine/base/ids.h"
#include "engine/tables/device.h"

#include <vector>

namespace pitanga {

/// A mutual authentication with one peer; any number of transfers may follow in it (protocol 2.5).
struct SyncSession
{
    qint64 number = 0;
    SyncSessionId id;
    bool active = true;
    bool isServer = false; ///< our role in it
    CertificateId clientCertificate;
    CertificateId serverCertificate;
    QByteArray profile;
    QByteArray connectionKind = "network";
    QByteArray connectionPath;
    QByteArray clientIp;
    QByteArray serverIp;
    QByteArray clientInstance = "{}"; ///< JSON text as the client described itself
    QByteArray serverInstance = "{}";
    std::optional<qint64> processId; ///< who works on it here
    QByteArray peer;                 ///< our own id of the peer, where we are the client
    QDateTime startedAt;             ///< UTC
    QDateTime lastActivityAt;        ///< UTC

    const CertificateId &ourCertificate() const { return isServer ? serverCertificate : clientCertificate; }
    const CertificateId &theirCertificate() const { return isServer ? clientCertificate : serverCertificate; }
};

/// The sync sessions of this device. Writing belongs in a transaction of the caller.
class SessionTable
{
public:
    explicit SessionTable(Store &store) : m_store(store) {}

    /// Stores it and sets its number and times. Data when the id is taken.
    Result<> add(SyncSession &session);
    Result<std::optional<SyncSession>> find(const SyncSessionId &id) const;
    Result<std::optional<SyncSession>> byNumber(qint64 number) const;
    /// The newest active sessions with that peer in which we are the client.
    Result<std::vector<SyncSession>> resumable(const QByteArray &peer) const;
    Result<> touch(qint64 number);
    Result<> close(qint64 number);
    /// Closes those whose last activity lies outside that time (TransferTable::inactiveBetween) and that have
    /// no active transfer; returns how many.
    Result<qint64> closeInactiveBetween(const QDateTime &from, const QDateTime &to);
    Result<> setProcess(qint64 number, std::optional<qint64> processId);

private:
    Store &m_store;
};

} // namespace pitanga
