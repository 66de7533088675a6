#include "engine/sync/hosted_run.h"

#include "engine/base/words.h"

namespace pitanga {

Result<> HostedRun::proceedTo(Transfer &transfer, Stage target, const StageInput &input)
{
    if (transfer.status == StageStatus::Errored || transfer.stage > target)
        return {};
    for (int number = int(transfer.stage); number <= int(target); ++number) {
        const auto stage = Stage(number);
        if (stage == transfer.stage && transfer.status == StageStatus::Completed)
            continue;
        if (stage != transfer.stage || transfer.status != StageStatus::Pending)
            PITANGA_TRY(m_steps.mark(transfer, stage, StageStatus::Pending));
        const auto outcome = run(transfer, stage, input);
        if (!outcome && outcome.error().kind == Error::Kind::Storage)
            return outcome.error(); // of no record's making: once the disk works, the same stage can
        if (!outcome) {
            transfer.error = outcome.error().forPerson + u'\n' + outcome.error().forLog;
            PITANGA_TRY(m_steps.mark(transfer, stage, StageStatus::Errored));
            return outcome.error();
        }
        if (transfer.active || transfer.status != *outcome)
            PITANGA_TRY(m_steps.mark(transfer, stage, *outcome));
        if (*outcome != StageStatus::Completed)
            return {};
    }
    return {};
}

Result<StageStatus> HostedRun::run(Transfer &transfer, Stage stage, const StageInput &input)
{
    const bool receiving = !m_steps.weSend(transfer);
    switch (stage) {
    case Stage::Initializing:
        break;
    case Stage::Serializing:
        return serialize(transfer, input);
    case Stage::Queuing:
        if (!receiving)
            PITANGA_TRY(m_steps.queue(transfer));
        else if (input.recordsTotal)
            transfer.recordsTotal = *input.recordsTotal;
        break;
    case Stage::Transferring:
        return transferring(transfer, input);
    case Stage::Dequeuing:
        if (receiving)
            PITANGA_TRY(m_steps.merge(transfer));
        break;
    case Stage::Deserializing:
        if (receiving)
            PITANGA_TRY(m_steps.apply(transfer));
        break;
    case Stage::Cleanup:
        PITANGA_TRY(m_steps.finish(transfer));
        break;
    }
    return StageStatus::Completed;
}

Result<StageStatus> HostedRun::serialize(Transfer &transfer, const StageInput &input)
{
    // What the POST that made the transfer said does not count any more (Q18), only this request.
    transfer.clientFsic = input.clientFsic.value_or("{}");
    // Counters that cannot be read are told of where they are needed, in queuing.
    if (const auto seen = m_steps.catchUpWith(transfer.clientFsic);
        !seen && seen.error().kind == Error::Kind::Storage)
        return seen.error();
    PITANGA_TRY(m_steps.announce(transfer));
    return StageStatus::Completed;
}

Result<StageStatus> HostedRun::transferring(Transfer &transfer, const StageInput &input)
{
    if (m_steps.weSend(transfer)) {
        transfer.recordsTransferred = input.recordsTransferred.value_or(transfer.recordsTransferred);
        return transfer.recordsTransferred >= transfer.recordsTotal.value_or(0) ? StageStatus::Completed
                                                                                : StageStatus::Pending;
    }
    const qint64 total = input.recordsTotal.value_or(transfer.recordsTotal.value_or(-1));
    if (total < 0)
        return Error{Error::Kind::Data, Words::tr("The other device did not say how many records it sends."),
                     QStringLiteral("records_total is not known")};
    transfer.recordsTotal = total;
    if (transfer.recordsTransferred >= total)
        PITANGA_TRY(m_steps.recount(transfer));
    if (input.page && transfer.recordsTransferred < total)
        PITANGA_TRY(m_steps.stage(transfer, view(*input.page)));
    return transfer.recordsTransferred >= total ? StageStatus::Completed : StageStatus::Pending;
}

} // namespace pitanga
