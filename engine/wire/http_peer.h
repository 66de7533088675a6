#pragma once

#include "engine/sync/remote_peer.h"
#include "engine/wire/transport.h"

namespace pitanga {

/// A peer over HTTP, as the protocol says it (protocol 6): requests go out through a transport, answers come
/// back as values, checked. Nothing a peer sends is trusted further than this class has looked at it.
class HttpPeer final : public RemotePeer
{
public:
    /// `transport` must live longer. `ours`: what this device can do.
    HttpPeer(Transport &transport, const Capabilities &ours = {true, true, true, false, true, true});

    Result<PeerIdentity> identify() override;
    Result<Capabilities> agreed() override;
    Result<std::vector<Certificate>> ownedCertificates(const CertificateId &primaryPartition) override;
    Result<Json> chainOf(const CertificateId &certificate) override;
    Result<Certificate> requestCertificate(const CertificateId &parent, const QByteArray &profile,
                                           const QByteArray &scopeDefinition, qint64 scopeVersion,
                                           const QByteArray &scopeParams, const PublicKey &key,
                                           const QByteArray &userPart, const QByteArray &password) override;
    Result<PublicKey> sharedKey() override;
    Result<> pushChain(const std::vector<Certificate> &chain) override;
    Result<QByteArray> nonce() override;
    Result<SessionReply> openSession(const SessionRequest &request) override;
    Result<bool> sessionIsOpen(const SyncSessionId &id) override;
    Result<> closeSession(const SyncSessionId &id) override;
    Result<RemoteTransfer> openTransfer(const TransferRequest &request) override;
    Result<std::optional<RemoteTransfer>> transfer(const TransferId &id) override;
    Result<RemoteTransfer> advance(const TransferId &id, std::optional<Stage> stage,
                                   const StageFields &fields) override;
    Result<QByteArray> fetchPage(const TransferId &id, qint64 offset, qint64 limit,
                                 const Meanwhile &meanwhile) override;
    Result<PackedPage> pack(const QByteArray &records) override;
    Result<> sendPage(const PackedPage &page, const Meanwhile &meanwhile) override;
    Result<> closeTransfer(const TransferId &id, std::optional<qint64> recordsTransferred,
                           const Meanwhile &meanwhile) override;
    PeerTraffic traffic() const override;
    void pause(std::chrono::milliseconds time) override { m_transport.pause(time); }

private:
    HttpRequest request(const QByteArray &method, const QByteArray &target) const;
    HttpRequest jsonRequest(const QByteArray &method, const QByteArray &target, const Json &body) const;
    /// Sends it, waits out a busy server, and gives the answer, whatever its status.
    Result<HttpResponse> exchange(const HttpRequest &request, bool quick = true,
                                  const Meanwhile &meanwhile = {});
    /// The same, but every status that is no success becomes an error.
    Result<HttpResponse> succeed(const HttpRequest &request, bool quick = true,
                                 const Meanwhile &meanwhile = {});
    Result<Json> json(const HttpRequest &request, bool quick = true);
    Result<> addKolibriFacts(PeerIdentity &identity);

    Transport &m_transport;
    Capabilities m_ours;
    std::optional<PeerIdentity> m_identity;
};

} // namespace pitanga
