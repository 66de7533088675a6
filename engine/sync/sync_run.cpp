#include "engine/sync/sync_run.h"

#include "engine/base/display_name.h"
#include "engine/base/words.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/session_choice.h"
#include "engine/sync/sync_history.h"
#include "engine/tables/leftovers.h"
#include "engine/trust/chain_check.h"

#include <QCoreApplication>

namespace pitanga {

// A pull brings what they have and we lack; a push takes to them what they lack. Each chapter can be read on
// its own in sync_chapters.cpp; one that was interrupted is begun again, and every one can be.
const std::vector<SyncRun::Chapter> SyncRun::pullStory = {
    {Stage::Initializing, &SyncRun::openTransfer},
    {Stage::Serializing, &SyncRun::exchangeKnowledge}, // their edits  -> their store; what does each side have?
    {Stage::Queuing, &SyncRun::askPeerToQueue},        // their store  -> their buffer
    {Stage::Transferring, &SyncRun::fetchRecords},     // their buffer -> wire -> our buffer
    {Stage::Dequeuing, &SyncRun::mergeHere},           // our buffer   -> our store
    {Stage::Deserializing, &SyncRun::applyHere},       // our store    -> seen in our views
    {Stage::Cleanup, &SyncRun::closeTransfer},
};

const std::vector<SyncRun::Chapter> SyncRun::pushStory = {
    {Stage::Initializing, &SyncRun::openTransfer},
    {Stage::Serializing, &SyncRun::exchangeKnowledge}, // our edits  -> our store
    {Stage::Queuing, &SyncRun::queueForPeer},          // our store  -> our buffer
    {Stage::Transferring, &SyncRun::sendRecords},      // our buffer -> wire -> their buffer
    {Stage::Deserializing, &SyncRun::askPeerToStore},  // their buffer -> their store -> seen in their views
    {Stage::Cleanup, &SyncRun::closeTransfer},
};

namespace {

/// Whether the next run can go on where this one stopped. Otherwise one side has given its part of the transfer
/// up, and only a new session helps (protocol 7.7).
bool mayGoOnLater(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Cancelled ||
           error.kind == Error::Kind::Storage;
}

} // namespace

SyncRun::SyncRun(Store &store, RemotePeer &peer, SyncRequest request, CancelFlag cancel, Report report)
    : m_store(store),
      m_peer(peer),
      m_request(std::move(request)),
      m_cancel(std::move(cancel)),
      m_meter(store.device().clock(), QString::fromUtf8(m_request.peerId), m_request.pull, m_request.push,
              std::move(report))
{
}

SyncSummary SyncRun::run()
{
    m_summary.peerId = QString::fromUtf8(m_request.peerId);
    m_summary.peerName = m_request.peerName;
    m_summary.startedAt = m_store.device().clock().nowUtc();
    m_store.db().cancelWhen(m_cancel, [this] { m_meter.tick(); });
    const Result<> outcome = sync();
    m_store.db().cancelWhen(std::nullopt);
    if (m_session)
        (void)releaseSession(bool(outcome));
    if (!outcome) {
        m_summary.outcome = m_cancel.isCancelled() ? SyncOutcome::Cancelled : SyncOutcome::Failed;
        m_summary.error = outcome.error();
    }
    const PeerTraffic traffic = m_peer.traffic();
    m_summary.bytes = traffic.sent + traffic.received;
    m_summary.requests = traffic.requests;
    m_summary.stages = m_meter.stageTimes();
    m_summary.endedAt = m_store.device().clock().nowUtc();
    (void)keepInHistory(m_store, m_summary);
    return m_summary;
}

Result<> SyncRun::sync()
{
    m_meter.step(SyncStep::Connecting, Stage::Initializing);
    PITANGA_TRY(openOrResumeSession());
    auto done = pullAndPush();
    if (!done && (m_resumed || m_shortWayRefused) && !mayGoOnLater(done.error())) {
        // The peer no longer goes along with the old session, or not with the short way through one. Nothing
        // speaks against a new one.
        m_briefly = m_briefly && !m_shortWayRefused;
        PITANGA_TRY(SessionChoice(m_store, m_peer, m_request).giveUp(*m_session));
        m_session.reset();
        m_request.resume = false;
        PITANGA_TRY(openOrResumeSession());
        done = pullAndPush();
    }
    return done;
}

Result<> SyncRun::pullAndPush()
{
    m_steps.emplace(m_store, *m_session, *m_profile, m_agreed.fsicV2);
    PITANGA_TRY(checkChoice());
    if (m_request.push) {
        PITANGA_LET(edits, readInteger(m_store.db(), "SELECT (SELECT count(*) FROM _store WHERE changed)"
                                                     " + (SELECT count(*) FROM _store WHERE removal)"));
        PITANGA_LET(fresh, readInteger(m_store.db(), "SELECT count(*) FROM _store INDEXED BY _store_changed"
                                                     " WHERE changed AND saved_by IS NULL"));
        const qint64 all = edits.value_or(0);
        m_meter.expectToSend(all, all > 0 ? double(all - fresh.value_or(0)) / double(all) : 0);
    }
    if (m_request.pull)
        PITANGA_TRY(tell(false));
    if (m_request.push)
        PITANGA_TRY(tell(true));
    m_meter.step(SyncStep::Finishing, Stage::Cleanup);
    PITANGA_TRY(leftovers::wipe(m_store.db())); // also of what was erased and went nowhere
    return m_peer.closeSession(m_session->id);
}

/// A choice that neither direction allows must not look like a sync in which nothing was new.
Result<> SyncRun::checkChoice() const
{
    for (const bool push : {false, true}) {
        if (!(push ? m_request.push : m_request.pull))
            continue;
        const auto filter = filterFor(push);
        if (!filter || *filter)
            return {}; // what is wrong with it, the direction itself tells
    }
    return Error{Error::Kind::NotAuthorised,
                 Words::tr("The certificates of the two devices do not allow what was chosen to sync. Choose"
                           " something else, or ask an administrator."),
                 QStringLiteral("nothing of the choice lies within both scopes")};
}

Result<> SyncRun::tell(bool push)
{
    PITANGA_LET(transfer, findOrMakeTransfer(push));
    if (!transfer)
        return {}; // there is nothing that the peer could lack, or nothing of what was chosen may go this way
    if (push)
        m_sentDeletions = 0;
    if (push && transfer->number != m_begunHere)
        PITANGA_TRY(recountSentDeletions(*transfer));
    for (const Chapter &chapter : push ? pushStory : pullStory) {
        if (chapter.stage < transfer->stage)
            continue; // resumed after an interruption: this chapter is behind us
        if (m_cancel.isCancelled())
            return Error{Error::Kind::Cancelled,
                         Words::tr("Cancelled. What has arrived is kept. The next sync goes on"
                                   " from there."),
                         QStringLiteral("before %1").arg(QString::fromLatin1(nameOf(chapter.stage)))};
        PITANGA_TRY(m_steps->mark(*transfer, chapter.stage, StageStatus::Pending));
        if (auto done = (this->*chapter.perform)(*transfer); !done) {
            countSent(*transfer);
            if (mayGoOnLater(done.error())) {
                transfer->error = done.error().forLog;
                (void)m_steps->save(*transfer);
            } else {
                (void)m_steps->giveUp(*transfer, done.error());
            }
            countReceived(*transfer);
            return done;
        }
    }
    countReceived(*transfer);
    return {};
}

Result<> SyncRun::openOrResumeSession()
{
    PITANGA_LET(identity, m_peer.identify());
    if (identity.instanceId == m_store.device().instanceId().toHex())
        return Error{Error::Kind::Usage,
                     Words::tr("This address leads back to this device. It cannot sync with itself."),
                     QStringLiteral("same instance id")};
    PITANGA_LET(agreed, m_peer.agreed());
    m_agreed = agreed;
    if (m_request.peerName.isEmpty()) {
        m_request.peerName = displayName(identity.name);
        m_summary.peerName = m_request.peerName;
    }
    SessionChoice choice(m_store, m_peer, m_request);
    if (!m_looksOnly) {
        PITANGA_LET(resumable, choice.resumable());
        m_session = resumable;
        m_resumed = resumable.has_value();
    }
    if (!m_session) {
        PITANGA_LET(session, choice.open());
        m_session = session;
    }
    PITANGA_LET(ours, choice.certificate(m_session->clientCertificate));
    m_ours = ours;
    PITANGA_LET(theirs, choice.certificate(m_session->serverCertificate));
    m_theirs = theirs;
    PITANGA_LET(chosen, choice.chosen(*m_ours));
    m_chosen = chosen;
    m_profile = m_store.device().profile(m_session->profile);
    if (!m_profile)
        return Error{Error::Kind::Data, Words::tr("This device has no profile for that kind of data."),
                     QString::fromUtf8(m_session->profile)};
    m_summary.sessionId = m_session->id.toString();
    PITANGA_LET(dataset, choice.rootOf(*m_ours));
    m_summary.facility.datasetId = dataset.toString();
    return {};
}

Result<> SyncRun::releaseSession(bool completed)
{
    PITANGA_LET(known, facilities(m_store));
    for (const Facility &facility : known)
        if (QString::fromUtf8(facility.datasetId) == m_summary.facility.datasetId)
            m_summary.facility.name = facility.name;
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    SessionTable sessions(m_store);
    PITANGA_TRY(completed ? sessions.close(m_session->number)
                          : sessions.setProcess(m_session->number, std::nullopt));
    return transaction.commit();
}

Result<std::optional<Filter>> SyncRun::filterFor(bool push) const
{
    return filterBetween({*m_ours, *m_theirs, push}, m_request.filter, m_chosen,
                         m_store.device().scopeDefinitions());
}

Result<std::optional<Transfer>> SyncRun::findOrMakeTransfer(bool push)
{
    TransferTable table(m_store);
    PITANGA_LET(active, table.activeIn(m_session->number, push));
    if (active)
        return active;
    PITANGA_LET(filter, filterFor(push));
    if (!filter)
        return std::optional<Transfer>();
    if (push) {
        PITANGA_LET(nothing, nothingToPush(*filter));
        if (nothing)
            return std::optional<Transfer>();
    }
    Transfer transfer{.id = *TransferId::fromHex(m_store.device().random().uuidHex()),
                      .session = m_session->number,
                      .filter = *filter,
                      .push = push};
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(table.add(transfer));
    PITANGA_TRY(transaction.commit());
    m_begunHere = transfer.number;
    return std::optional(transfer);
}

void SyncRun::countSent(const Transfer &transfer)
{
    if (!transfer.push)
        return;
    m_summary.sent.records += transfer.recordsTransferred;
    m_summary.sent.deleted += m_sentDeletions;
}

Result<> SyncRun::recountSentDeletions(const Transfer &transfer)
{
    PITANGA_LET(deletions, m_steps->sentDeletions(transfer));
    m_sentDeletions = deletions;
    return {};
}

void SyncRun::countReceived(const Transfer &transfer)
{
    if (transfer.push)
        return;
    const MergeReport report = TransferSteps::reportOf(transfer);
    m_summary.received += report.counts;
    for (auto it = report.byModel.begin(); it != report.byModel.end(); ++it)
        m_summary.receivedByModel[it.key()] += it.value();
}

} // namespace pitanga
