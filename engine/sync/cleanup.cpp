#include "engine/sync/cleanup.h"

#include "engine/storage/transaction.h"
#include "engine/sync/deserialize.h"
#include "engine/sync/received_rows.h"
#include "engine/tables/leftovers.h"
#include "engine/tables/schema.h"
#include "engine/tables/session_table.h"

namespace pitanga {

namespace {

/// What was merged counts as known, so nobody sends it again: it is shown although the transfer that brought it
/// ends here. What was edited meanwhile goes on waiting for its stamp.
Result<> applyMerged(Store &store, const Transfer &transfer)
{
    if (transfer.counts.isEmpty())
        return {};
    PITANGA_LET(session, SessionTable(store).byNumber(transfer.session));
    if (const Profile *profile = session ? store.device().profile(session->profile) : nullptr)
        PITANGA_TRY(applyWaiting(store, *profile, transfer.filter));
    return {};
}

/// Those that can be closed. One whose records could not be applied (a disk that is nearly full) stays open for
/// the next time: once merged, a transfer holds no buffer, so that nothing else has to wait for it.
std::vector<Transfer> onceApplied(Store &store, std::vector<Transfer> transfers, std::optional<Error> &why)
{
    std::erase_if(transfers, [&](const Transfer &transfer) {
        const auto applied = applyMerged(store, transfer);
        if (!applied)
            why = applied.error();
        return !applied;
    });
    return transfers;
}

/// Within a transaction of the caller.
Result<> close(Store &store, const std::vector<Transfer> &transfers)
{
    TransferTable table(store);
    for (const Transfer &transfer : transfers) {
        PITANGA_TRY(table.dropOutgoing(transfer.number));
        PITANGA_TRY(dropReceived(store, transfer.number));
        PITANGA_TRY(table.close(transfer.number));
    }
    return {};
}

Result<> giveSpaceBack(Store &store)
{
    PITANGA_LET(anew, schema::wipeIncoming(store.db()));
    return leftovers::settleLog(store.db(), anew);
}

} // namespace

Result<CleanupReport> closeAbandoned(Store &store, std::chrono::seconds inactiveFor)
{
    const QDateTime now = store.device().clock().nowUtc();
    const QDateTime from = now.addSecs(-inactiveFor.count());
    const QDateTime to = now.addSecs(inactiveFor.count());
    CleanupReport report;
    PITANGA_LET(resting, TransferTable(store).inactiveBetween(from, to));
    const std::vector<Transfer> ready = onceApplied(store, std::move(resting), report.notApplied);
    {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        // Somebody may have gone on with one meanwhile, and only what was looked at has been applied.
        PITANGA_LET(abandoned, TransferTable(store).inactiveBetween(from, to));
        std::erase_if(abandoned, [&](const Transfer &transfer) {
            return std::none_of(ready.begin(), ready.end(),
                                [&](const Transfer &one) { return one.number == transfer.number; });
        });
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

Result<> closeTransfersOf(Store &store, qint64 session)
{
    PITANGA_LET(transfers, TransferTable(store).ofSession(session));
    std::erase_if(transfers, [](const Transfer &transfer) { return !transfer.active; });
    std::optional<Error> notApplied; // the clean-up goes on with it
    const std::vector<Transfer> ready = onceApplied(store, std::move(transfers), notApplied);
    if (ready.empty())
        return {};
    {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        PITANGA_TRY(close(store, ready));
        PITANGA_TRY(transaction.commit());
    }
    return giveSpaceBack(store);
}

} // namespace pitanga
