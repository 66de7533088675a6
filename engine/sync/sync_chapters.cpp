// The chapters of a sync that we drive (sync_run.h), one function each.
#include "engine/sync/sync_run.h"

#include "engine/base/words.h"
#include "engine/school/class_partitions.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/exchange.h"
#include "engine/sync/outgoing_page.h"
#include "engine/sync/queue.h"
#include "engine/trust/chain_check.h"

namespace pitanga {

namespace {

constexpr qint64 pageBytes = 4 * 1024 * 1024; // a page stays below what servers take without a thought
constexpr qint64 smallestPage = 50;
constexpr std::chrono::milliseconds firstPause{100};
constexpr std::chrono::milliseconds longestPause{1000};
constexpr std::chrono::milliseconds slice{50}; // how soon a cancelled pause ends
constexpr int mostRepeats = 10;               // some eight seconds for a server that only ever says "ask again"
constexpr std::chrono::hours longestStage{6}; // stock servers merge some hundred thousand records in an hour

Error peerFailed(const RemoteTransfer &remote)
{
    return {
        Error::Kind::Refused,
        Words::tr(
            "The other device could not do its part of the sync. Try again; if it happens again, look at its"
            " log. Nothing is lost."),
        QStringLiteral("remote stage %1 is errored").arg(QString::fromLatin1(nameOf(remote.stage)))};
}

Error peerStandsStill(const RemoteTransfer &remote)
{
    return {
        Error::Kind::Refused,
        Words::tr(
            "The other device does not get on with its part of the sync. Try again later. Nothing is lost."),
        QStringLiteral("remote stage %1 stays as it is").arg(QString::fromLatin1(nameOf(remote.stage)))};
}

Error worksOnAnEarlierSync(const char *technical)
{
    return {Error::Kind::Refused,
            Words::tr("The other device still works on an earlier sync. Wait a moment, then sync again."),
            QString::fromLatin1(technical)};
}

/// Whether the line or the server refused a page only because it is so long.
bool isTooLarge(const Error &error)
{
    return error.forLog.startsWith(QStringLiteral("HTTP 413")) ||
           error.forLog.startsWith(QStringLiteral("response over"));
}

} // namespace

Result<RemoteTransfer> SyncRun::advanceAndWait(const Transfer &transfer, Stage stage, const StageFields &fields)
{
    auto remote = m_peer.advance(transfer.id, stage, fields);
    int repeats = 0;
    const Clock &clock = m_store.device().clock();
    const auto begun = clock.monotonic();
    for (std::chrono::milliseconds pause = firstPause; remote; pause = std::min(2 * pause, longestPause)) {
        if (remote->status == StageStatus::Errored)
            return peerFailed(*remote);
        if (remote->stage > stage || (remote->stage == stage && remote->status == StageStatus::Completed))
            return remote;
        for (auto waited = std::chrono::milliseconds::zero(); waited < pause; waited += slice) {
            if (m_cancel.isCancelled())
                return Error{Error::Kind::Cancelled, Words::tr("Cancelled. Nothing is lost."), {}};
            m_peer.pause(slice);
            m_meter.tick();
        }
        PITANGA_LET(seen, m_peer.transfer(transfer.id));
        if (!seen)
            return Error{Error::Kind::Refused,
                         Words::tr("The other device has closed this sync. Start it again."),
                         QStringLiteral("transfer session is gone")};
        if (clock.monotonic() - begun > longestStage)
            return peerStandsStill(*seen);
        // A server that only waits for us to ask again says "pending"; one that works says "started".
        const bool waitsForUs =
            seen->stage < stage || (seen->stage == stage && seen->status == StageStatus::Pending);
        if (waitsForUs && ++repeats > mostRepeats)
            return peerStandsStill(*seen);
        remote = waitsForUs ? m_peer.advance(transfer.id, stage, fields) : Result<RemoteTransfer>(*seen);
    }
    return remote;
}

Result<> SyncRun::openTransfer(Transfer &transfer)
{
    m_meter.step(transfer.push ? SyncStep::Sending : SyncStep::Receiving, Stage::Initializing);
    // A server that works synchronously lists its records inside this request: it must know now what we have.
    if (!m_agreed.asyncOperations)
        PITANGA_TRY(m_steps->announce(transfer));
    TransferRequest request{transfer.id,   m_session->id,       transfer.filter,
                            transfer.push, transfer.clientFsic, {}};
    PITANGA_LET(remote, m_peer.openTransfer(request));
    if (remote.id != transfer.id && !(remote.filter == transfer.filter && remote.push == transfer.push))
        return worksOnAnEarlierSync("another transfer session was returned");
    PITANGA_TRY(adoptFilter(transfer, remote.filter));
    if (remote.id != transfer.id)
        PITANGA_TRY(adoptId(transfer, remote.id));
    if (m_agreed.asyncOperations)
        return m_steps->save(transfer);
    if (!transfer.push)
        transfer.recordsTotal = remote.recordsTotal.value_or(0);
    PITANGA_TRY(checkAnnounced(transfer, remote));
    return takeTheirKnowledge(transfer, remote.serverFsic);
}

/// A transfer that an interrupted run began keeps what was announced then. From a push the peer would learn too
/// little, and pass what was saved since on to nobody; a pull would be about what this device had before.
Result<> SyncRun::checkAnnounced(const Transfer &transfer, const RemoteTransfer &remote) const
{
    if (!m_resumed || !remote.clientFsic)
        return {};
    const auto taken = Json::parse(*remote.clientFsic);
    const auto announced = Json::parse(transfer.clientFsic);
    if (taken && announced && taken->sorted() == announced->sorted())
        return {};
    return worksOnAnEarlierSync("it keeps what was announced in an earlier run");
}

Result<> SyncRun::takeTheirKnowledge(Transfer &transfer, const QByteArray &fsic)
{
    transfer.serverFsic = fsic;
    PITANGA_LET(weAreOlder, m_steps->catchUpWith(fsic));
    if (weAreOlder && transfer.push)
        PITANGA_TRY(m_steps->announceAnew(transfer));
    return m_steps->save(transfer);
}

/// Newer servers widen the filter of one person's transfer by that person's classes, which no certificate of
/// theirs covers. That much is taken from a server whose own certificate covers it; nothing else, even where
/// our certificate would allow it: theirs may not, and somebody may have chosen less.
Result<> SyncRun::adoptFilter(Transfer &transfer, const Filter &filter)
{
    if (filter == transfer.filter)
        return {};
    const ScopeDefinitions &definitions = m_store.device().scopeDefinitions();
    PITANGA_LET(theirs, scopeOf(*m_theirs, definitions));
    const Filter &granted = transfer.push ? theirs.read : theirs.write;
    const QByteArray dataset = m_summary.facility.datasetId.toUtf8();
    for (const QByteArray &text : filter.entries()) {
        const Filter entry = Filter::fromText(text);
        if (!entry.isSubsetOf(transfer.filter) &&
            !(isClassPartition(text, dataset) && entry.isSubsetOf(granted)))
            return Error{Error::Kind::Refused,
                         Words::tr("The other device wants to send data that this one may not hold."),
                         QStringLiteral("filter widened to %1").arg(QString::fromUtf8(filter.toText()))};
    }
    transfer.filter = filter;
    return {};
}

Result<> SyncRun::adoptId(Transfer &transfer, const TransferId &id)
{
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_LET(other, readInteger(m_store.db(), "SELECT 1 FROM _transfer WHERE id = ?1", id.view()));
    if (other)
        return worksOnAnEarlierSync("the transfer session of an earlier sync was returned");
    PITANGA_TRY(
        Query(m_store.db(), "UPDATE _transfer SET id = ?2 WHERE number = ?1").run(transfer.number, id.view()));
    transfer.id = id;
    return transaction.commit();
}

Result<> SyncRun::exchangeKnowledge(Transfer &transfer)
{
    m_meter.step(transfer.push ? SyncStep::Sending : SyncStep::Receiving, Stage::Serializing);
    if (!m_agreed.asyncOperations)
        return {};
    PITANGA_TRY(m_steps->announce(transfer));
    if (!transfer.push && m_briefly)
        return m_steps->save(transfer); // told with the request to queue
    StageFields fields;
    fields.clientFsic = transfer.clientFsic;
    PITANGA_LET(remote, advanceAndWait(transfer, Stage::Serializing, fields));
    PITANGA_TRY(checkAnnounced(transfer, remote));
    return takeTheirKnowledge(transfer, remote.serverFsic);
}

Result<> SyncRun::askPeerToQueue(Transfer &transfer)
{
    m_meter.step(SyncStep::Receiving, Stage::Queuing, true);
    if (m_agreed.asyncOperations) {
        StageFields fields;
        if (m_briefly)
            fields.clientFsic = transfer.clientFsic; // the server serializes on its way there
        const auto remote = advanceAndWait(transfer, Stage::Queuing, fields);
        m_shortWayRefused = m_briefly && !remote && remote.error().kind == Error::Kind::Refused;
        PITANGA_TRY(remote);
        transfer.recordsTotal = remote->recordsTotal.value_or(0);
        PITANGA_TRY(checkAnnounced(transfer, *remote));
        if (m_briefly)
            PITANGA_TRY(takeTheirKnowledge(transfer, remote->serverFsic));
    }
    m_pulledFsic = transfer.serverFsic;
    m_pulledFilter = transfer.filter;
    return m_steps->save(transfer);
}

Result<> SyncRun::queueForPeer(Transfer &transfer)
{
    m_meter.step(SyncStep::Sending, Stage::Queuing);
    PITANGA_TRY(m_steps->queue(transfer));
    StageFields fields;
    fields.recordsTotal = transfer.recordsTotal;
    if (!m_agreed.asyncOperations) {
        PITANGA_TRY(m_peer.advance(transfer.id, std::nullopt, fields));
        return {};
    }
    PITANGA_TRY(advanceAndWait(transfer, Stage::Queuing, fields));
    return {};
}

Result<bool> SyncRun::nothingToPush(const Filter &filter)
{
    // What the peer announced for our pull is at most what it has: if we hold nothing beyond that, it lacks
    // nothing, and a push would only cost requests.
    if (!m_pulledFilter || !(*m_pulledFilter == filter) || m_pulledFsic == "{}")
        return false;
    PITANGA_TRY(serialize(m_store, *m_profile, filter));
    PITANGA_LET(own, m_steps->holdings(filter));
    PITANGA_LET(count, queueMissingRecords(m_store, 0, m_session->profile, filter,
                                           {own, m_pulledFsic, m_agreed.fsicV2}));
    PITANGA_TRY(Query(m_store.db(), "DELETE FROM _outgoing WHERE transfer = 0").run());
    return count == 0;
}

Result<> SyncRun::fetchRecords(Transfer &transfer)
{
    m_meter.step(SyncStep::Receiving, Stage::Transferring);
    PITANGA_TRY(fetchRest(transfer));
    const PeerTraffic traffic = m_peer.traffic();
    transfer.bytesSent = traffic.sent;
    transfer.bytesReceived = traffic.received;
    if (m_briefly && m_agreed.asyncOperations)
        return m_steps->save(transfer); // closing the transfer says how many came
    StageFields fields;
    fields.recordsTransferred = transfer.recordsTransferred;
    fields.bytesReceived = traffic.sent; // mirrored: what we sent, they received
    fields.bytesSent = traffic.received;
    PITANGA_TRY(m_peer.advance(transfer.id, Stage::Transferring, fields));
    return m_steps->save(transfer);
}

Result<> SyncRun::fetchRest(Transfer &transfer)
{
    // What is staged counts, not what was noted: after a power cut the two may differ.
    PITANGA_LET(staged, stagedCount(m_store, transfer.number));
    transfer.recordsTransferred = staged;
    const qint64 total = transfer.recordsTotal.value_or(0);
    std::optional<QByteArray> page;
    m_meter.progress(transfer.recordsTransferred, total, m_peer.traffic());
    while (transfer.recordsTransferred < total) {
        const qint64 before = transfer.recordsTransferred;
        if (!page) {
            auto first = m_peer.fetchPage(transfer.id, before, m_request.pageSize, {});
            if (!first && asksForLess(first.error()))
                continue;
            PITANGA_TRY(first);
            page = *std::move(first);
        }
        // While the peer writes the next page, this one is staged.
        Result<> stored;
        const auto store = [&] {
            stored = m_meter.putAside([&] { return m_steps->stage(transfer, view(*page)); });
            if (const auto later = laterShare(m_store, transfer.number))
                m_meter.notePage(*later);
            m_meter.progress(transfer.recordsTransferred, total, m_peer.traffic());
        };
        const qint64 expected = before + m_request.pageSize;
        Result<QByteArray> next = Error{Error::Kind::Internal, {}, QStringLiteral("not asked for")};
        if (expected < total)
            next = m_peer.fetchPage(transfer.id, expected, m_request.pageSize, store);
        else
            store();
        PITANGA_TRY(stored);
        if (transfer.recordsTransferred == before)
            return Error{Error::Kind::Data,
                         Words::tr("The other device announced more records than it sends. Sync again."),
                         QStringLiteral("%1 of %2 records came").arg(before).arg(total)};
        if (expected < total && !next && !asksForLess(next.error()))
            return next.error();
        // A page may have been smaller than asked for; then the next one begins elsewhere.
        page = next && transfer.recordsTransferred == expected ? std::optional(*std::move(next)) : std::nullopt;
    }
    return {};
}

/// Whether a smaller page may come where this one was refused for its size: its records are long.
bool SyncRun::asksForLess(const Error &error)
{
    if (!isTooLarge(error) || m_request.pageSize == 1)
        return false;
    m_request.pageSize /= 2;
    return true;
}

/// The page that begins at this place, ready to leave.
Result<SyncRun::Outgoing> SyncRun::nextPage(const Transfer &transfer, qint64 place)
{
    QByteArray records;
    PITANGA_LET(page, writePage(m_store, transfer, place, m_request.pageSize, records, pageBytes));
    if (page.records == 0)
        return Error{Error::Kind::Internal, Words::tr("Records to send are missing here. Sync again."),
                     QStringLiteral("outgoing list is shorter than its total")};
    PITANGA_LET(packed, m_peer.pack(records));
    return Outgoing{packed, page};
}

Result<> SyncRun::sendRecords(Transfer &transfer)
{
    m_meter.step(SyncStep::Sending, Stage::Transferring);
    const qint64 total = transfer.recordsTotal.value_or(0);
    if (total > 0 && transfer.number != m_begunHere) {
        // Perhaps an answer was lost and not the page: the peer knows how far it is.
        PITANGA_LET(remote, m_peer.transfer(transfer.id));
        if (!remote || remote->status == StageStatus::Errored)
            return Error{Error::Kind::Refused,
                         Words::tr("The other device has closed this sync. Start it again."),
                         QStringLiteral("transfer session is gone or errored")};
        transfer.recordsTransferred = std::min(remote->recordsTransferred, total);
        PITANGA_TRY(recountSentDeletions(transfer));
    }
    std::optional<Outgoing> page;
    while (transfer.recordsTransferred < total) {
        m_meter.progress(transfer.recordsTransferred, total, m_peer.traffic());
        if (!page) {
            PITANGA_LET(first, nextPage(transfer, transfer.recordsTransferred));
            page = std::move(first);
        }
        // While the peer stages this page, the next one is written.
        const qint64 after = transfer.recordsTransferred + page->holds.records;
        std::optional<Result<Outgoing>> next;
        const auto prepare = [&] {
            if (after < total)
                next = nextPage(transfer, after);
        };
        if (auto sent = m_peer.sendPage(page->packed, prepare); !sent) {
            if (!isTooLarge(sent.error()) || m_request.pageSize <= smallestPage)
                return sent;
            m_request.pageSize /= 2; // a server in between takes smaller bodies only
            page.reset();
            continue;
        }
        transfer.recordsTransferred = after;
        m_sentDeletions += page->holds.deletions;
        PITANGA_TRY(m_steps->save(transfer));
        if (next)
            PITANGA_TRY(*next);
        page = next ? std::optional(**std::move(next)) : std::nullopt;
    }
    m_meter.progress(transfer.recordsTransferred, total, m_peer.traffic());
    return {};
}

Result<> SyncRun::mergeHere(Transfer &transfer)
{
    m_meter.step(SyncStep::Receiving, Stage::Dequeuing);
    if (transfer.counts.isEmpty())
        PITANGA_TRY(fetchRest(transfer));
    return m_steps->merge(transfer);
}

Result<> SyncRun::applyHere(Transfer &transfer)
{
    m_meter.step(SyncStep::Receiving, Stage::Deserializing);
    PITANGA_LET(report, m_steps->apply(transfer));
    m_summary.waiting = report.waiting;
    return {};
}

Result<> SyncRun::askPeerToStore(Transfer &transfer)
{
    m_meter.step(SyncStep::Sending, Stage::Dequeuing, true);
    if (!m_agreed.asyncOperations)
        return {}; // closing the transfer does it
    PITANGA_TRY(advanceAndWait(transfer, Stage::Deserializing, {}));
    return {};
}

Result<> SyncRun::closeTransfer(Transfer &transfer)
{
    // A server that works synchronously stores what it got inside this request.
    m_meter.step(transfer.push ? SyncStep::Sending : SyncStep::Receiving, Stage::Cleanup,
                 transfer.push && !m_agreed.asyncOperations);
    std::optional<qint64> count;
    if (!transfer.push)
        count = transfer.recordsTransferred;
    Result<> given;
    PITANGA_TRY(m_peer.closeTransfer(transfer.id, count, [&] { given = m_steps->giveSpaceBack(transfer); }));
    PITANGA_TRY(given);
    PITANGA_TRY(m_steps->close(transfer));
    countSent(transfer);
    return {};
}

} // namespace pitanga
