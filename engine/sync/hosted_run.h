#pragma once

#include "engine/sync/transfer_steps.h"

namespace pitanga {

/// What a client's request brings to the stages that run in it (protocol 6.8).
struct StageInput
{
    std::optional<QByteArray> clientFsic; ///< used only where serializing runs in this request
    std::optional<qint64> recordsTotal;
    std::optional<qint64> recordsTransferred;
    std::optional<QByteArray> page; ///< pushed records, as JSON
};

/// A transfer that the other side drives (protocol 7): the same chapters as in `sync_run.h`, each run when
/// they ask for it. Works on one request, in the thread and with the store of that request; only one request
/// at a time may work on a transfer.
class HostedRun
{
public:
    /// All three must live longer. `agreed`: what both sides can do, as this request's header says.
    HostedRun(Store &store, const SyncSession &session, const Profile &profile, const Capabilities &agreed)
        : m_steps(store, session, profile, agreed.fsicV2)
    {
    }

    /// Runs the stages up to `target` that lie ahead, in order (protocol 7.2). Returns the error of the stage
    /// that failed; the transfer is then `errored` for good, unless it was the disk that failed (Storage). A
    /// stage that waits for the client leaves it `pending`. Without async, Transferring does not wait for what
    /// is missing, but fails.
    Result<> proceedTo(Transfer &transfer, Stage target, const StageInput &input);

    /// Closes the transfer whatever its state, and drops its buffers: what a DELETE of an unfinished or
    /// errored one means here (Q11, Q12).
    Result<> abandon(Transfer &transfer) { return m_steps.finish(transfer); }

private:
    Result<StageStatus> run(Transfer &transfer, Stage stage, const StageInput &input);
    Result<StageStatus> serialize(Transfer &transfer, const StageInput &input);
    Result<StageStatus> transferring(Transfer &transfer, const StageInput &input);

    TransferSteps m_steps;
};

} // namespace pitanga
