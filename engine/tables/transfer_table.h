#pragma once

#include "engine/base/ids.h"
#include "engine/records/filter.h"
#include "engine/records/stages.h"
#include "engine/tables/device.h"

#include <vector>

namespace pitanga {

/// One journey of records in one direction (protocol 2.6): what makes it resumable, and history readable.
struct Transfer
{
    qint64 number = 0;
    TransferId id;
    qint64 session = 0; ///< number of its sync session
    Filter filter;
    bool push = false; ///< client to server
    bool active = true;
    QDateTime startedAt;      ///< UTC
    QDateTime lastActivityAt; ///< UTC
    qint64 recordsTransferred = 0;
    std::optional<qint64> recordsTotal; ///< nothing while not known
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    QByteArray clientFsic = "{}"; ///< JSON text as exchanged
    QByteArray serverFsic = "{}";
    Stage stage = Stage::Initializing;
    StageStatus status = StageStatus::Pending;
    QString error;     ///< why it errored; for the log
    QByteArray counts; ///< JSON text: what became of the records, once merged

    const QByteArray &senderFsic() const { return push ? clientFsic : serverFsic; }
    const QByteArray &receiverFsic() const { return push ? serverFsic : clientFsic; }
};

/// The transfers of this device. Writing belongs in a transaction of the caller.
class TransferTable
{
public:
    explicit TransferTable(Store &store) : m_store(store) {}

    /// Stores it and sets its number and times.
    Result<> add(Transfer &transfer);
    /// Writes everything that can change, and notes the activity, also on its sync session (protocol 7.1).
    Result<> save(Transfer &transfer);
    Result<std::optional<Transfer>> find(const TransferId &id) const;
    /// The active transfer of that direction; errored ones do not count (Q11).
    Result<std::optional<Transfer>> activeIn(qint64 session, bool push) const;
    Result<std::vector<Transfer>> ofSession(qint64 session) const;
    /// Active ones whose last activity lies outside that time: a clock that was set back has left some behind
    /// in what is now the future.
    Result<std::vector<Transfer>> inactiveBetween(const QDateTime &from, const QDateTime &to) const;
    /// Closes it and leaves all else as it is, the time of its last activity included (protocol 7.7).
    Result<> close(qint64 number);
    /// Drops what it was going to send.
    Result<> dropOutgoing(qint64 number);

private:
    Store &m_store;
};

} // namespace pitanga
