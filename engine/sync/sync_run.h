#pragma once

#include "engine/base/cancel.h"
#include "engine/choice_facts.h"
#include "engine/facts.h"
#include "engine/sync/outgoing_page.h"
#include "engine/sync/progress_meter.h"
#include "engine/sync/remote_peer.h"
#include "engine/sync/transfer_steps.h"

namespace pitanga {

/// What a person wants from a sync.
struct SyncRequest
{
    QByteArray peerId;  ///< our own id of the peer; sessions are resumed by it
    QString peerName;   ///< for the summary and for sentences
    QByteArray address; ///< base URL, as the protocol's connection path
    bool pull = true;
    bool push = true;
    std::optional<Filter> filter;             ///< instead of all that both certificates allow
    std::optional<CertificateId> certificate; ///< ours; without one the first that fits is taken
    std::optional<CertificateId> dataset;     ///< the facility; without one the only one in common
    qint64 pageSize = 2000;                   ///< records a request; halved when the peer finds it too large
    bool resume = true;               ///< go on with an interrupted session, where the peer still knows it
    bool asChosen = false;            ///< keep to what a person chose for this peer (sync_choice.h)
    std::optional<SyncChoice> choice; ///< with `asChosen`: instead of what was remembered
};

/// One sync that we drive: a pull, then a push, chapter by chapter (protocol 7). Read `run` first.
///
/// Linear and blocking: it has a worker thread, a store and a peer of its own. An interruption at any point
/// (cancel, a lost connection, a kill) leaves what has arrived; the next run goes on from there.
class SyncRun
{
public:
    using Report = ProgressMeter::Report;

    /// All three must live longer. `report` is called in this thread, at most ten times a second.
    SyncRun(Store &store, RemotePeer &peer, SyncRequest request, CancelFlag cancel, Report report = {});

    /// Runs to the end and returns what happened, kept also in the history; a failure stands in the summary.
    SyncSummary run();

    /// What `run` would move now, and nothing moves: a pull is begun, its records are listed by the peer, and
    /// it is closed again. What the peer announces for the pull also tells what it lacks.
    Result<SyncPreview> preview();

private:
    struct Chapter
    {
        Stage stage;
        Result<> (SyncRun::*perform)(Transfer &);
    };
    static const std::vector<Chapter> pullStory;
    static const std::vector<Chapter> pushStory;

    Result<> sync();
    Result<> pullAndPush();
    Result<> openOrResumeSession();
    /// Closes our side of it, or leaves it for the next run.
    Result<> releaseSession(bool completed);
    Result<> tell(bool push);
    Result<> checkChoice() const;
    Result<SyncPreview> look();
    Result<> countToSend(SyncPreview &preview);
    /// Nothing where nothing of what was chosen may go this way.
    Result<std::optional<Filter>> filterFor(bool push) const;
    Result<std::optional<Transfer>> findOrMakeTransfer(bool push);
    Result<bool> nothingToPush(const Filter &filter);
    void countSent(const Transfer &transfer);
    Result<> recountSentDeletions(const Transfer &transfer);
    void countReceived(const Transfer &transfer);

    // The chapters (sync_chapters.cpp).
    Result<> openTransfer(Transfer &transfer);
    Result<> exchangeKnowledge(Transfer &transfer);
    Result<> askPeerToQueue(Transfer &transfer);
    Result<> queueForPeer(Transfer &transfer);
    Result<> fetchRecords(Transfer &transfer);
    Result<> sendRecords(Transfer &transfer);
    Result<> mergeHere(Transfer &transfer);
    Result<> applyHere(Transfer &transfer);
    Result<> askPeerToStore(Transfer &transfer);
    Result<> closeTransfer(Transfer &transfer);

    Result<RemoteTransfer> advanceAndWait(const Transfer &transfer, Stage stage, const StageFields &fields);
    Result<> fetchRest(Transfer &transfer);
    bool asksForLess(const Error &error);
    struct Outgoing
    {
        PackedPage packed;
        OutgoingPage holds;
    };
    Result<Outgoing> nextPage(const Transfer &transfer, qint64 place);
    Result<> checkAnnounced(const Transfer &transfer, const RemoteTransfer &remote) const;
    Result<> takeTheirKnowledge(Transfer &transfer, const QByteArray &fsic);
    Result<> adoptFilter(Transfer &transfer, const Filter &filter);
    Result<> adoptId(Transfer &transfer, const TransferId &id);

    Store &m_store;
    RemotePeer &m_peer;
    SyncRequest m_request;
    CancelFlag m_cancel;
    ProgressMeter m_meter;

    Capabilities m_agreed;
    const Profile *m_profile = nullptr;
    std::optional<Certificate> m_ours;
    std::optional<Certificate> m_theirs;
    std::optional<Filter> m_chosen;
    std::optional<SyncSession> m_session;
    bool m_resumed = false;
    /// Leaves out requests that every known server does without (wire/PROTOCOL.md). After a refusal the same is
    /// tried once more, request by request.
    bool m_looksOnly = false;
    bool m_briefly = true;
    bool m_shortWayRefused = false;
    qint64 m_sentDeletions = 0; ///< of the push, in whichever run they were sent
    qint64 m_begunHere = 0;     ///< the transfer that this run has made; the peer cannot be ahead of us in it
    std::optional<TransferSteps> m_steps;
    QByteArray m_pulledFsic; ///< what the peer announced for the pull of this run
    std::optional<Filter> m_pulledFilter;
    SyncSummary m_summary;
};

} // namespace pitanga
