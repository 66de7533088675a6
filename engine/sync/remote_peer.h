#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/records/capabilities.h"
#include "engine/records/filter.h"
#include "engine/records/stages.h"
#include "engine/trust/certificate.h"

#include <chrono>
#include <functional>
#include <vector>

namespace pitanga {

/// Who answers at an address.
struct PeerIdentity
{
    QByteArray instanceId;
    QByteArray version;        ///< of its protocol software
    Capabilities capabilities; ///< what it announces
    QByteArray pitangaVersion; ///< empty unless it is a Pitanga
    QString name;              ///< as it calls itself; empty if it does not say
    QByteArray kolibriVersion; ///< empty unless it is a Kolibri
    struct Facility
    {
        QByteArray datasetId;
        QByteArray facilityId; ///< Kolibri's own id of the facility record, for signing in; may be empty
        QString name;
    };
    std::vector<Facility> facilities; ///< those it says it holds
};

struct SessionRequest
{
    SyncSessionId id;
    CertificateId serverCertificate;
    std::vector<Certificate> clientChain; ///< root to ours
    QByteArray profile;
    QByteArray nonce;
    QByteArray signature;
    QByteArray instance;       ///< our description, JSON text
    QByteArray connectionPath; ///< the address we use
};

struct SessionReply
{
    QByteArray signature;
    QByteArray serverInstance;
};

struct TransferRequest
{
    TransferId id;
    SyncSessionId session;
    Filter filter;
    bool push = false;
    QByteArray clientFsic = "{}";
    std::optional<qint64> recordsTotal;
};

/// A transfer as the server sees it.
struct RemoteTransfer
{
    TransferId id;
    Filter filter;
    bool push = false;
    Stage stage = Stage::Initializing;
    StageStatus status = StageStatus::Pending;
    std::optional<qint64> recordsTotal;
    qint64 recordsTransferred = 0;
    QByteArray serverFsic = "{}";
    std::optional<QByteArray> clientFsic; ///< what the peer takes for our announcement, where it says so
};

/// What a request that advances a transfer brings along.
struct StageFields
{
    std::optional<QByteArray> clientFsic;
    std::optional<qint64> recordsTotal;
    std::optional<qint64> recordsTransferred;
    std::optional<qint64> bytesSent;
    std::optional<qint64> bytesReceived;
};

/// Records on their way out, in the form in which they go over the wire.
struct PackedPage
{
    QByteArray body;
    bool gzip = false;
};

/// What we do while the peer works on a request. Runs exactly once, and must not use the peer.
using Meanwhile = std::function<void()>;

struct PeerTraffic
{
    bool encrypted = false;
    QByteArray fingerprint; ///< of its TLS key
    qint64 sent = 0;
    qint64 received = 0;
    int requests = 0;
};

/// The other side of a sync, as one who asks sees it: the protocol's requests as calls that block, with a
/// deadline and a cancel flag inside. One thread at a time. Errors are those of the way there (Unreachable,
/// NotAuthorised for a changed key, Cancelled) and of its answers (Refused, NotAuthorised, Data).
class RemotePeer
{
public:
    virtual ~RemotePeer() = default;

    virtual Result<PeerIdentity> identify() = 0;
    /// What both sides can do; from `identify`, which is asked if need be.
    virtual Result<Capabilities> agreed() = 0;

    virtual Result<std::vector<Certificate>> ownedCertificates(const CertificateId &primaryPartition) = 0;
    /// Root to the certificate, as a JSON array for `checkChain`.
    virtual Result<Json> chainOf(const CertificateId &certificate) = 0;
    /// Protocol 6.4. `userPart`: a name, or `username=…&facility_id=…`.
    virtual Result<Certificate> requestCertificate(const CertificateId &parent, const QByteArray &profile,
                                                   const QByteArray &scopeDefinition, qint64 scopeVersion,
                                                   const QByteArray &scopeParams, const PublicKey &key,
                                                   const QByteArray &userPart, const QByteArray &password) = 0;
    virtual Result<PublicKey> sharedKey() = 0;
    virtual Result<> pushChain(const std::vector<Certificate> &chain) = 0;

    virtual Result<QByteArray> nonce() = 0;
    virtual Result<SessionReply> openSession(const SessionRequest &request) = 0;
    virtual Result<bool> sessionIsOpen(const SyncSessionId &id) = 0;
    virtual Result<> closeSession(const SyncSessionId &id) = 0;

    virtual Result<RemoteTransfer> openTransfer(const TransferRequest &request) = 0;
    /// Nothing when it is not there or closed.
    virtual Result<std::optional<RemoteTransfer>> transfer(const TransferId &id) = 0;
    /// PATCH; without a stage only the numbers are written.
    virtual Result<RemoteTransfer> advance(const TransferId &id, std::optional<Stage> stage,
                                           const StageFields &fields) = 0;
    /// The records from this place on as a JSON array that nobody has read yet.
    virtual Result<QByteArray> fetchPage(const TransferId &id, qint64 offset, qint64 limit,
                                         const Meanwhile &meanwhile) = 0;
    /// `records`: a JSON array. Asks nobody once it is known what was agreed.
    virtual Result<PackedPage> pack(const QByteArray &records) = 0;
    virtual Result<> sendPage(const PackedPage &page, const Meanwhile &meanwhile) = 0;
    virtual Result<> closeTransfer(const TransferId &id, std::optional<qint64> recordsTransferred,
                                   const Meanwhile &meanwhile) = 0;
    /// Closes a transfer before its end, and does not wait long for that.
    virtual Result<> abandonTransfer(const TransferId &id) = 0;

    virtual PeerTraffic traffic() const = 0;
    /// Lets time pass before a peer that is still at work is asked again.
    virtual void pause(std::chrono::milliseconds time) = 0;
};

} // namespace pitanga
