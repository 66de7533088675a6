#include "engine/sync/session_choice.h"

#include "engine/base/words.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/cleanup.h"
#include "engine/sync/device_description.h"
#include "engine/sync/sync_choice.h"
#include "engine/tables/setting_table.h"
#include "engine/tables/transfer_table.h"
#include "engine/trust/chain_check.h"
#include "engine/trust/handshake.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>

namespace pitanga {

namespace {

bool processLives(qint64 id)
{
    return id == QCoreApplication::applicationPid() || ::kill(pid_t(id), 0) == 0 || errno == EPERM;
}

/// The widest first, since it covers most: a scope without a person before one with.
bool isWider(const Certificate &a, const Certificate &b)
{
    const auto breadth = [](const Certificate &certificate) {
        const auto params = readScopeParams(certificate.scopeParams());
        return params ? params->members().size() : size_t(100);
    };
    return breadth(a) < breadth(b);
}

Error noCommonFacility()
{
    return {Error::Kind::NotAuthorised,
            Words::tr("The two devices have no facility in common. Join the facility first."),
            QStringLiteral("no certificate under a common root")};
}

} // namespace

namespace {

/// The entries of each that lie within the other; nothing where there are none.
std::optional<Filter> overlap(const Filter &one, const Filter &other)
{
    QByteArrayList entries;
    const auto add = [&](const Filter &from, const Filter &within) {
        for (const QByteArray &entry : from.entries())
            if (within.contains(entry) && !entries.contains(entry))
                entries << entry;
    };
    add(one, other);
    add(other, one);
    return entries.isEmpty() ? std::nullopt : std::optional(Filter::fromText(entries.join('\n')));
}

} // namespace

Result<Filter> commonFilter(const Filter &ours, const Filter &theirs, const std::optional<Filter> &wanted)
{
    const auto common = overlap(ours, theirs);
    if (!common)
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("The certificates of the two devices do not allow this direction of the sync."),
                     QStringLiteral("no common partitions")};
    if (!wanted)
        return *common;
    if (!wanted->isSubsetOf(*common))
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("The certificates of the two devices do not allow all that was chosen to sync."),
                     QStringLiteral("filter %1 is not within %2")
                         .arg(QString::fromUtf8(wanted->toText()), QString::fromUtf8(common->toText()))};
    return *wanted;
}

Result<std::optional<Filter>> filterBetween(const Direction &direction, const std::optional<Filter> &wanted,
                                            const std::optional<Filter> &chosen,
                                            const ScopeDefinitions &definitions)
{
    PITANGA_LET(ours, scopeOf(direction.ours, definitions));
    PITANGA_LET(theirs, scopeOf(direction.theirs, definitions));
    PITANGA_LET(common, commonFilter(direction.push ? ours.write : ours.read,
                                     direction.push ? theirs.read : theirs.write, wanted));
    return chosen ? overlap(common, *chosen) : std::optional(common);
}

Result<std::optional<Filter>> SessionChoice::chosen(const Certificate &ours) const
{
    if (!m_request.asChosen)
        return std::optional<Filter>();
    PITANGA_LET(root, rootOf(ours));
    PITANGA_LET(remembered, rememberedChoice(m_store, m_request.peerId, root.toHex()));
    return filterOf(m_store, root.toHex(), m_request.choice.value_or(remembered));
}

/// Whether the session has a transfer that stopped on its way and is about what is wanted now: somebody may
/// have chosen otherwise since.
Result<bool> SessionChoice::goesOn(const SyncSession &session) const
{
    PITANGA_LET(ofSession, TransferTable(m_store).ofSession(session.number));
    PITANGA_LET(ours, certificate(session.clientCertificate));
    PITANGA_LET(theirs, certificate(session.serverCertificate));
    PITANGA_LET(chosenNow, chosen(ours));
    bool any = false;
    for (const Transfer &transfer : ofSession) {
        if (!transfer.active || transfer.status == StageStatus::Errored)
            continue;
        any = true;
        const auto wanted = filterBetween({ours, theirs, transfer.push}, m_request.filter, chosenNow,
                                          m_store.device().scopeDefinitions());
        // A newer server may have widened it; what a person chose is kept to exactly.
        if (wanted && (!*wanted || !(*wanted)->isSubsetOf(transfer.filter) ||
                       (chosenNow && !transfer.filter.isSubsetOf(**wanted))))
            return false;
    }
    return any;
}

Result<std::optional<SyncSession>> SessionChoice::resumable()
{
    SessionTable sessions(m_store);
    PITANGA_LET(known, sessions.resumable(m_request.peerId));
    for (SyncSession &session : known) {
        if (m_request.certificate && session.clientCertificate != *m_request.certificate)
            continue; // that of another facility or person, which goes on in a sync of its own
        if (session.processId && *session.processId != QCoreApplication::applicationPid() &&
            processLives(*session.processId))
            return Error{Error::Kind::Usage,
                         Words::tr("Another program on this device is syncing with that device."),
                         QStringLiteral("process %1").arg(*session.processId)};
        PITANGA_LET(unfinished, goesOn(session));
        bool open = false;
        if (unfinished && m_request.resume) {
            PITANGA_LET(there, m_peer.sessionIsOpen(session.id));
            open = there;
        }
        if (!open) {
            PITANGA_TRY(giveUp(session));
            continue;
        }
        Transaction transaction(m_store.db(), Transaction::Kind::Write);
        PITANGA_TRY(sessions.setProcess(session.number, QCoreApplication::applicationPid()));
        PITANGA_TRY(transaction.commit());
        return std::optional(session);
    }
    return std::optional<SyncSession>();
}

Result<> SessionChoice::giveUp(const SyncSession &session)
{
    // The peer clears up by itself, later; so nothing depends on its answers.
    PITANGA_LET(transfers, TransferTable(m_store).ofSession(session.number));
    for (const Transfer &transfer : transfers)
        if (transfer.active || transfer.status == StageStatus::Errored)
            (void)m_peer.abandonTransfer(transfer.id);
    (void)m_peer.closeSession(session.id);
    PITANGA_TRY(closeTransfersOf(m_store, session.number));
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(SessionTable(m_store).close(session.number));
    return transaction.commit();
}

Result<std::vector<Certificate>> SessionChoice::candidates() const
{
    const CertificateTable table(m_store);
    std::vector<Certificate> ours;
    PITANGA_LET(all, table.all());
    for (const StoredCertificate &stored : all) {
        if (!stored.hasPrivateKey ||
            (m_request.certificate && stored.certificate.id() != *m_request.certificate))
            continue;
        PITANGA_LET(root, rootOf(stored.certificate));
        if (!m_request.dataset || root == *m_request.dataset)
            ours.push_back(stored.certificate);
    }
    std::stable_sort(ours.begin(), ours.end(), isWider);
    return ours;
}

Result<SessionChoice::Pair> SessionChoice::choose()
{
    PITANGA_LET(ours, candidates());
    for (const Certificate &mine : ours) {
        PITANGA_LET(root, rootOf(mine));
        PITANGA_LET(theirs, m_peer.ownedCertificates(root));
        std::vector<Certificate> fitting;
        for (const Certificate &one : theirs)
            if (one.profile() == mine.profile())
                fitting.push_back(one);
        std::stable_sort(fitting.begin(), fitting.end(), isWider);
        if (!fitting.empty())
            return Pair{mine, fitting.front().id()};
    }
    return noCommonFacility();
}

Result<> SessionChoice::learnTheirs(const CertificateId &id)
{
    CertificateTable table(m_store);
    PITANGA_LET(known, table.find(id));
    if (known)
        return {};
    PITANGA_LET(chain, m_peer.chainOf(id));
    PITANGA_LET(checked, checkChain(chain, id, table.lookup(), m_store.device().scopeDefinitions()));
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    for (const Certificate &certificate : checked.toStore)
        PITANGA_TRY(table.add(certificate));
    return transaction.commit();
}

Result<SessionReply> SessionChoice::provenWith(const PrivateKey &key, const std::vector<Certificate> &chain,
                                               const SyncSession &session, QByteArray &proof)
{
    for (bool again = true;; again = false) {
        PITANGA_LET(nonce, m_peer.nonce());
        proof = textThatProvesTheKey(nonce, session.id.toHex());
        PITANGA_LET(signature, key.sign(proof));
        const auto reply =
            m_peer.openSession({session.id, session.serverCertificate, chain, session.profile, nonce, signature,
                                session.clientInstance, session.connectionPath});
        // A nonce is good for a minute; a laptop that slept in between needs another one.
        const bool late = !reply && reply.error().forLog.contains(QStringLiteral("Nonce is not valid"));
        if (!late || !again)
            return reply;
    }
}

/// Over TLS, one that both signatures bind to the two keys; a random one where there are none.
Result<BoundSession> SessionChoice::sessionId() const
{
    RandomSource &random = m_store.device().random();
    const PeerTraffic traffic = m_peer.traffic();
    if (!traffic.encrypted || traffic.fingerprint.isEmpty())
        return BoundSession{*SyncSessionId::fromHex(random.uuidHex()), {}};
    PITANGA_LET(own, certificateFingerprint(m_store.device().tlsKey().certificatePem));
    return makeBoundSession(random, own.hex(), traffic.fingerprint);
}

Result<SyncSession> SessionChoice::open()
{
    PITANGA_LET(pair, choose());
    PITANGA_TRY(learnTheirs(pair.theirs));
    const CertificateTable table(m_store);
    PITANGA_LET(chain, table.chain(pair.ours.id()));
    PITANGA_LET(theirs, certificate(pair.theirs));
    PITANGA_LET(key, table.privateKey(pair.ours.id()));
    PITANGA_LET(name, SettingTable(m_store.db()).value("device:name"));

    PITANGA_LET(bound, sessionId());
    SyncSession session{.id = bound.id, .clientCertificate = pair.ours.id(), .serverCertificate = pair.theirs};
    session.profile = pair.ours.profile();
    session.connectionPath = m_request.address;
    session.processId = QCoreApplication::applicationPid();
    session.peer = m_request.peerId;
    session.clientInstance = (bound.salt.isEmpty() ? describeDevice(m_store.device(), name)
                                                   : describeClient(m_store.device(), name, bound.salt))
                                 .toPython();
    QByteArray proof;
    PITANGA_LET(reply, provenWith(*key, chain, session, proof));
    const auto genuine = theirs.publicKey().verifies(proof, reply.signature);
    if (!genuine || !*genuine)
        return Error{
            Error::Kind::NotAuthorised,
            Words::tr("The other device could not prove that its certificate is its own. Do not sync with it."),
            QStringLiteral("server signature does not verify")};
    session.serverInstance = reply.serverInstance;
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(SessionTable(m_store).add(session));
    PITANGA_TRY(transaction.commit());
    (void)closeAbandoned(m_store); // space is about to be needed; without it the sync goes on all the same
    return session;
}

Result<Certificate> SessionChoice::certificate(const CertificateId &id) const
{
    PITANGA_LET(found, CertificateTable(m_store).find(id));
    if (!found)
        return Error{Error::Kind::NotAuthorised,
                     Words::tr("A certificate that this sync needs is not here any more."), id.toString()};
    return *found;
}

Result<CertificateId> SessionChoice::rootOf(const Certificate &certificate) const
{
    PITANGA_LET(chain, CertificateTable(m_store).chain(certificate.id()));
    return chain.empty() ? certificate.id() : chain.front().id();
}

} // namespace pitanga
