#pragma once

#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"
#include "engine/wire/endpoints.h"

namespace pitanga {

struct HostedTransfer
{
    SyncSession session;
    Transfer transfer;
};

/// The transfer of that id that this request may touch: one we host, in a session bound to the asker's key.
/// Nothing for all others, as if they did not exist.
Result<std::optional<HostedTransfer>> findTransfer(Exchange &exchange, const QByteArray &id);

/// The profile of a session, which was checked when the session was opened.
const Profile &profileOf(const Exchange &exchange, const SyncSession &session);

/// The right to work on a transfer, for the time of one request.
class BusyTransfer
{
public:
    BusyTransfer(BusyTransfers &busy, const QByteArray &id) : m_busy(busy), m_id(id), m_mine(busy.take(id)) {}
    ~BusyTransfer()
    {
        if (m_mine)
            m_busy.giveBack(m_id);
    }
    Q_DISABLE_COPY_MOVE(BusyTransfer)

    bool isMine() const { return m_mine; }

private:
    BusyTransfers &m_busy;
    QByteArray m_id;
    bool m_mine;
};

} // namespace pitanga
