#include "engine/sync/cleanup.h"

#include "engine/storage/transaction.h"
#include "engine/sync/dequeue.h"
#include "engine/tables/schema.h"
#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"

namespace pitanga {

Result<CleanupReport> closeAbandoned(Store &store, std::chrono::seconds inactiveFor)
{
    const QDateTime before = store.device().clock().nowUtc().addSecs(-inactiveFor.count());
    CleanupReport report;
    TransferTable transfers(store);
    {
        Transaction transaction(store.db(), Transaction::Kind::Write);
        PITANGA_LET(abandoned, transfers.inactiveSince(before));
        for (const Transfer &transfer : abandoned) {
            PITANGA_TRY(transfers.dropOutgoing(transfer.number));
            PITANGA_TRY(dropReceived(store.db(), transfer.number));
            PITANGA_TRY(transfers.close(transfer.number));
        }
        report.transfers = qint64(abandoned.size());
        PITANGA_LET(sessions, SessionTable(store).closeInactiveSince(before));
        report.sessions = sessions;
        PITANGA_TRY(transaction.commit());
    }
    if (report.transfers == 0)
        return report;
    PITANGA_TRY(schema::wipeIncoming(store.db()));
    PITANGA_TRY(store.db().truncateLog());
    return report;
}

} // namespace pitanga
