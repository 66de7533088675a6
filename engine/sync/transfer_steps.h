#pragma once

#include "engine/records/capabilities.h"
#include "engine/sync/dequeue.h"
#include "engine/sync/deserialize.h"
#include "engine/sync/own_counters.h"
#include "engine/tables/database_counter_table.h"
#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"

namespace pitanga {

/// The local half of every stage of a transfer (protocol 7.4): the same for the side that drives
/// (`sync_run.h`) and for the side that answers (`hosted_run.h`). Each step leaves the transfer stored.
class TransferSteps
{
public:
    /// `session` and `profile` must live longer. `fsicV2`: the format both sides agreed on.
    TransferSteps(Store &store, const SyncSession &session, const Profile &profile, bool fsicV2)
        : m_store(store), m_session(session), m_profile(profile), m_fsicV2(fsicV2)
    {
    }

    /// Whether records go from us to them.
    bool weSend(const Transfer &transfer) const { return transfer.push != m_session.isServer; }

    /// Serializing: the sender stamps what was changed here, and both sides work out what they announce, into
    /// their place in the transfer.
    Result<> announce(Transfer &transfer);
    /// The same once more, for a receiver that turned out to know later versions of us than we do: what was
    /// stamped here since the home was opened gets a new counter.
    Result<> announceAnew(Transfer &transfer);
    /// Whether what the other side announced shows that we are an older copy of ourselves; our counter is then
    /// above all that it has seen (own_counters.h). To be asked before anything is stamped for it.
    Result<bool> catchUpWith(const QByteArray &theirFsic) const
    {
        return pitanga::catchUpWith(m_store, theirFsic, m_fsicV2);
    }
    /// What this device would announce for the filter, as text in the agreed format.
    Result<QByteArray> announcement(const Filter &filter, TransferRole role) const;
    /// What this device can send of the filter, in the same format; in version 1 more than it may promise.
    Result<QByteArray> holdings(const Filter &filter) const;
    /// Queuing, on the sending side: lists what the receiver lacks; its total goes into the transfer.
    Result<> queue(Transfer &transfer);
    /// Transferring, on the receiving side: stages one page; the count goes into the transfer. Undone as a
    /// whole when a record is refused.
    Result<> stage(Transfer &transfer, std::string_view json);
    /// How many records are staged goes into the transfer. The noted number lies in another file than the
    /// records, and where the program was killed while both were written, it tells of a page that is not there.
    Result<> recount(Transfer &transfer);
    /// Dequeuing, on the receiving side: merges what is staged, once, if anything is. An error when staged
    /// records were lost since they were counted.
    Result<> merge(Transfer &transfer);
    /// Deserializing, on the receiving side: applies what was merged.
    Result<ApplyReport> apply(Transfer &transfer);
    /// Cleanup: both of the following.
    Result<> finish(Transfer &transfer);
    /// Drops what is buffered, and closes the transfer.
    Result<> close(Transfer &transfer)
    {
        return close(transfer, Stage::Cleanup, StageStatus::Completed, transfer.error);
    }
    /// Wipes what was staged, once it is merged, and writes the logs back. Nothing that is stored changes, so
    /// it may as well be done while the peer closes its side.
    Result<> giveSpaceBack(const Transfer &transfer);

    /// Gives the transfer up for good: drops what is buffered and notes why. Nothing of it is lost, since
    /// nothing of it was counted as known; the next transfer brings it again.
    Result<> giveUp(Transfer &transfer, const Error &why);

    /// Writes the stage and status, in a transaction of its own.
    Result<> mark(Transfer &transfer, Stage stage, StageStatus status);
    Result<> save(Transfer &transfer);

    /// What became of the received records, as stored with the transfer; empty before the merge.
    static MergeReport reportOf(const Transfer &transfer);
    /// How many deletions are among the records that were sent; known until `finish`. Reads them
    /// all, so only for a transfer that was begun in another run.
    Result<qint64> sentDeletions(const Transfer &transfer);

private:
    Result<MergeReport> noteDoubleEdits(const Transfer &transfer);
    Result<> close(Transfer &transfer, Stage stage, StageStatus status, const QString &error);

    Store &m_store;
    const SyncSession &m_session;
    const Profile &m_profile;
    bool m_fsicV2;
};

} // namespace pitanga
