#include "engine/sync/cleanup.h"

#include "engine/storage/transaction.h"
#include "engine/sync/dequeue.h"
#include "engine/sync/deserialize.h"
#include "engine/tables/schema.h"
#include "engine/tables/session_table.h"
#include "engine/tables/staged_ids.h"

namespace pitanga {

namespace {

/// What was merged counts as known, so nobody sends it again: it is shown although the transfer that brought it
/// ends here. What was edited meanwhile goes on waiting for its stamp.
Result<> applyMerged(Store &store, const std::vector<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        if (transfer.counts.isEmpty())
            continue;
        PITANGA_LET(session, SessionTable(store).byNumber(transfer.session));
        if (const Profile *profile = session ? store.device().profile(session->profile) : nullptr)
            PITANGA_TRY(applyWaiting(store, *profile, transfer.filter));
    }
    return {};
}

/// Within a transaction of the caller.
Result<> close(Store &store, const std::vector<Transfer> &transfers)
{
    TransferTable table(store);
    for (const Transfer &transfer : transfers) {
        PITANGA_TRY(table.dropOutgoing(transfer.number));
        PITANGA_TRY(dropReceived(store.db(), transfer.number));
        store.device().staged().forget(transfer.number);
        PITANGA_TRY(table.close(transfer.number));
    }
    return {};
}

Result<> giveSpaceBack(Store &store)
{
    PITANGA_TRY(schema::wipeIncoming(store.db()));
    return store.db().truncateLog();
}

} // namespace

Result<CleanupReport> closeAbandoned(Store &store, std::chrono::seconds inactiveFor)
{
    const QDateTime now = store.device().clock().nowUtc();
    const QDateTime from = now.addSecs(-inactiveFor.count());
    const QDateTime to = now.addSecs(inactiveFor.count());
    CleanupReport report;
    PITANGA_LET(resting, TransferTable(store).inactiveBetween(from, to));
    PITANGA_TRY(applyMerged(store, resting));
    {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        PITANGA_LET(abandoned, TransferTable(store).inactiveBetween(from, to));
        PITANGA_TRY(close(store, abandoned));
        report.transfers = qint64(abandoned.size());
        PITANGA_LET(sessions, SessionTable(store).closeInactiveBetween(from, to));
        report.sessions = sessions;
        PITANGA_TRY(transaction.commit());
    }
    if (report.transfers == 0)
        return report;
    PITANGA_TRY(giveSpaceBack(store));
    return report;
}

Result<> closeTransfersOf(Store &store, qint64 session, const std::function<bool(const Transfer &)> &mayClose)
{
    PITANGA_LET(transfers, TransferTable(store).ofSession(session));
    std::erase_if(transfers, [&](const Transfer &transfer) {
        return !transfer.active || (mayClose && !mayClose(transfer));
    });
    if (transfers.empty())
        return {};
    PITANGA_TRY(applyMerged(store, transfers));
    {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        PITANGA_TRY(close(store, transfers));
        PITANGA_TRY(transaction.commit());
    }
    return giveSpaceBack(store);
}

} // namespace pitanga
