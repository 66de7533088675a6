#pragma once

#include "engine/sync/remote_peer.h"
#include "engine/sync/sync_run.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/session_table.h"
#include "engine/trust/bound_session.h"

namespace pitanga {

/// Finds with which certificates to meet a peer, and opens the session or finds the one to go on with.
class SessionChoice
{
public:
    SessionChoice(Store &store, RemotePeer &peer, const SyncRequest &request)
        : m_store(store), m_peer(peer), m_request(request)
    {
    }

    /// A session with an unfinished transfer that the peer still knows and nobody else works on; or nothing.
    /// Those that it meets on the way and cannot go on with are given up.
    Result<std::optional<SyncSession>> resumable();
    /// Nobody will go on with the session: what it has buffered is dropped, here and, where the peer can be
    /// told, there.
    Result<> giveUp(const SyncSession &session);
    /// Proves to each other that the certificates are ours and theirs (protocol 6.7).
    Result<SyncSession> open();

    Result<Certificate> certificate(const CertificateId &id) const;
    /// The root of its chain: the id of the data set.
    Result<CertificateId> rootOf(const Certificate &certificate) const;
    /// What a person chose for the facility of that certificate of ours; nothing where it is everything.
    Result<std::optional<Filter>> chosen(const Certificate &ours) const;

private:
    struct Pair
    {
        Certificate ours;
        CertificateId theirs;
    };
    Result<Pair> choose();
    Result<std::vector<Certificate>> candidates() const;
    Result<BoundSession> sessionId() const;
    Result<> learnTheirs(const CertificateId &id);
    /// Asks for a nonce and opens the session with it signed; `proof` is the text that both sign.
    Result<SessionReply> provenWith(const PrivateKey &key, const std::vector<Certificate> &chain,
                                    const SyncSession &session, QByteArray &proof);
    Result<bool> goesOn(const SyncSession &session) const;

    Store &m_store;
    RemotePeer &m_peer;
    const SyncRequest &m_request;
};

/// What two sides both allow: the entries of each that lie within the other; limited to `wanted`, which must
/// lie within it. Not authorised when nothing is left.
Result<Filter> commonFilter(const Filter &ours, const Filter &theirs, const std::optional<Filter> &wanted);

/// The same for one direction of a sync between the holders of two certificates. What a person chose limits it
/// further, and may lie outside: nothing where nothing is left of it.
struct Direction
{
    const Certificate &ours;
    const Certificate &theirs;
    bool push = false;
};
Result<std::optional<Filter>> filterBetween(const Direction &direction, const std::optional<Filter> &wanted,
                                            const std::optional<Filter> &chosen,
                                            const ScopeDefinitions &definitions);

} // namespace pitanga
