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
    Result<> abandonTransfer(const TransferId &id) override;
    PeerTraffic traffic() const override;
    void pause(std::chrono::milliseconds time) override { m_transport.pause(time); }
    /// From now on nobody is waited for: for a look that others wait behind, and that is repeated anyway.
    void askInPassing() { m_inPassing = true; }

private:
    // Short requests are answered at once even by a slow device; a stage may store a whole school first. Who is
    // there is asked of many, some of which have nothing to say.
    static constexpr Deadline whoDeadline{std::chrono::seconds(20), std::chrono::minutes(1)};
    static constexpr Deadline passingDeadline{std::chrono::seconds(10), std::chrono::seconds(20)};
    static constexpr Deadline quickDeadline{std::chrono::seconds(60), std::chrono::minutes(10)};
    static constexpr Deadline stageDeadline{std::chrono::minutes(30), std::chrono::minutes(60)};

    HttpRequest request(const QByteArray &method, const QByteArray &target) const;
    HttpRequest jsonRequest(const QByteArray &method, const QByteArray &target, const Json &body) const;
    /// Sends it, waits out a busy server, and gives the answer, whatever its status.
    Result<HttpResponse> exchange(const HttpRequest &request, const Deadline &deadline = quickDeadline,
                                  const Meanwhile &meanwhile = {});
    /// The same, but every status that is no success becomes an error.
    Result<HttpResponse> succeed(const HttpRequest &request, const Deadline &deadline = quickDeadline,
                                 const Meanwhile &meanwhile = {});
    Result<Json> json(const HttpRequest &request, const Deadline &deadline = quickDeadline);
    /// Closes something; what is gone already is as good.
    Result<> close(const HttpRequest &closing, const Deadline &deadline, const Meanwhile &meanwhile = {});
    const Deadline &patience() const { return m_inPassing ? passingDeadline : whoDeadline; }
    Result<> addKolibriFacts(PeerIdentity &identity);

    Transport &m_transport;
    Capabilities m_ours;
    bool m_inPassing = false;
    std::optional<PeerIdentity> m_identity;
};

} // namespace pitanga
