// What a sync would move (SyncRun::preview), told before anything does.
#include "engine/sync/sync_run.h"

#include "engine/merge/knowledge.h"
#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/queue.h"
#include "engine/sync/serialize.h"

namespace pitanga {

namespace {

constexpr qint64 usualRecordBytes = 520; // of a school's records on the wire, where none is here to tell

Result<qint64> averageRecordBytes(Database &db)
{
    PITANGA_LET(average, readInteger(db, "SELECT avg(length(visible)) FROM"
                                         " (SELECT visible FROM _store WHERE shown LIMIT 2000)"));
    constexpr qint64 frame = 260; // ids, counters and names around the text
    return average ? *average + frame : usualRecordBytes;
}

} // namespace

Result<SyncPreview> SyncRun::preview()
{
    m_looksOnly = true; // neither continues nor disturbs what was interrupted
    m_store.db().cancelWhen(m_cancel);
    auto begun = openOrResumeSession();
    Result<SyncPreview> seen = begun ? look() : Result<SyncPreview>(begun.error());
    m_store.db().cancelWhen(std::nullopt);
    if (m_session) {
        (void)m_peer.closeSession(m_session->id);
        (void)releaseSession(true);
    }
    return seen;
}

Result<SyncPreview> SyncRun::look()
{
    m_steps.emplace(m_store, *m_session, *m_profile, m_agreed.fsicV2);
    SyncPreview preview;
    preview.estimated = !m_agreed.pitanga;
    PITANGA_LET(pull, findOrMakeTransfer(false));
    if (pull) {
        for (const Chapter &chapter : pullStory) {
            if (chapter.stage > Stage::Queuing)
                break;
            if (const auto done = (this->*chapter.perform)(*pull); !done) {
                (void)m_steps->giveUp(*pull, done.error());
                return done.error();
            }
        }
        preview.toReceive = pull->recordsTotal.value_or(0);
        PITANGA_LET(average, averageRecordBytes(m_store.db()));
        preview.bytesToReceive = preview.toReceive * average;
        // What was seen counts, however the peer clears up behind it.
        (void)(preview.toReceive == 0 ? m_peer.closeTransfer(pull->id, 0, {})
                                      : m_peer.abandonTransfer(pull->id));
        PITANGA_TRY(m_steps->finish(*pull));
    }
    PITANGA_TRY(countToSend(preview));
    return preview;
}

Result<> SyncRun::countToSend(SyncPreview &preview)
{
    PITANGA_LET(filter, filterFor(true));
    if (!filter)
        return {};
    // Without a pull nobody said what the other side has: all there is may go.
    const bool untold = m_pulledFsic.isEmpty() || m_pulledFsic == "{}";
    const QByteArray nothing = m_agreed.fsicV2 ? toText(Fsic()) : QByteArray("{}");
    const QByteArray theirs = untold ? nothing : m_pulledFsic;
    preview.estimated = preview.estimated || !m_pulledFilter || !(*m_pulledFilter == *filter);
    PITANGA_TRY(serialize(m_store, *m_profile, *filter));
    PITANGA_LET(own, m_steps->holdings(*filter));
    PITANGA_LET(count,
                queueMissingRecords(m_store, 0, m_session->profile, *filter, {own, theirs, m_agreed.fsicV2}));
    PITANGA_LET(bytes,
                readInteger(m_store.db(), "SELECT sum(length(coalesce(s.stored, s.visible))) FROM _outgoing o"
                                          " JOIN _store s ON s.number = o.record WHERE o.transfer = 0"));
    PITANGA_TRY(Query(m_store.db(), "DELETE FROM _outgoing WHERE transfer = 0").run());
    preview.toSend = count;
    preview.bytesToSend = bytes.value_or(0);
    return {};
}

} // namespace pitanga
