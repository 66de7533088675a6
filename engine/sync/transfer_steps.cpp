#include "engine/sync/transfer_steps.h"

#include "engine/storage/query.h"
#include "engine/storage/transaction.h"
#include "engine/sync/exchange.h"
#include "engine/sync/queue.h"
#include "engine/sync/received_rows.h"
#include "engine/tables/leftovers.h"
#include "engine/tables/schema.h"

namespace pitanga {

namespace {

// Stock servers take 2.5 MB in one request, and this is not all of it.
constexpr qsizetype mostAnnounced = 2'000'000;

QByteArray countsText(const MergeReport &report)
{
    Json models = Json::object();
    for (auto it = report.byModel.begin(); it != report.byModel.end(); ++it)
        models.set(it.key().toUtf8(), it.value());
    return Json::object({{"added", report.counts.added},
                         {"changed", report.counts.changed},
                         {"deleted", report.counts.deleted},
                         {"merged", report.counts.merged},
                         {"known", report.counts.known},
                         {"models", models}})
        .toCompact();
}

} // namespace

Result<> TransferSteps::announce(Transfer &transfer)
{
    const bool sending = weSend(transfer);
    if (sending)
        PITANGA_TRY(serialize(m_store, m_profile, transfer.filter));
    Transaction picture(m_store.db(), Transaction::Kind::Write);
    PITANGA_LET(text, announcement(transfer.filter, sending ? TransferRole::Producer : TransferRole::Receiver));
    (m_session.isServer ? transfer.serverFsic : transfer.clientFsic) = text;
    PITANGA_TRY(TransferTable(m_store).save(transfer));
    return picture.commit();
}

Result<> TransferSteps::announceAnew(Transfer &transfer)
{
    PITANGA_TRY(stampAgain(m_store));
    return announce(transfer);
}

Result<QByteArray> TransferSteps::announcement(const Filter &filter, TransferRole role) const
{
    const DatabaseCounterTable known(m_store.db());
    if (m_fsicV2) {
        PITANGA_LET(fsic, known.fsic(filter, role));
        const QByteArray whole = toText(fsic);
        return whole.size() <= mostAnnounced ? whole : toText(shortened(fsic, mostAnnounced));
    }
    // Version 1 has one counter for all entries of the filter, and the receiver takes it for each of them: what
    // holds for one alone would be a promise of records that nobody sends.
    PITANGA_LET(counters, known.counters(filter, TransferRole::Receiver));
    const QByteArray whole = toText(counters);
    return whole.size() <= mostAnnounced ? whole : toText(shortened(counters, mostAnnounced));
}

Result<QByteArray> TransferSteps::holdings(const Filter &filter) const
{
    const DatabaseCounterTable known(m_store.db());
    if (m_fsicV2) {
        PITANGA_LET(fsic, known.fsic(filter, TransferRole::Producer));
        return toText(fsic);
    }
    PITANGA_LET(counters, known.counters(filter, TransferRole::Producer));
    return toText(counters);
}

namespace {

/// The oldest clients say nothing of what they know (Q36): they lack everything, and promise nothing.
QByteArray orNothingKnown(const QByteArray &fsic, bool version2)
{
    return version2 && fsic == "{}" ? toText(Fsic()) : fsic;
}

} // namespace

Result<> TransferSteps::queue(Transfer &transfer)
{
    QByteArray ours = transfer.senderFsic();
    if (!m_fsicV2 || ours.size() > mostAnnounced / 2) { // we may have more than we promised
        PITANGA_LET(held, holdings(transfer.filter));
        ours = held;
    }
    const Announcement announcement{ours, orNothingKnown(transfer.receiverFsic(), m_fsicV2), m_fsicV2};
    PITANGA_LET(
        total, queueMissingRecords(m_store, transfer.number, m_session.profile, transfer.filter, announcement));
    transfer.recordsTotal = total;
    return save(transfer);
}

Result<> TransferSteps::stage(Transfer &transfer, std::string_view json)
{
    // Staged rows name partitions and instances by numbers of the store, in another file: after a power cut the
    // store must still know the numbers, so it is on the disk first.
    Transaction transaction(m_store.db(), Transaction::Kind::WriteDurably);
    PITANGA_LET(page, stagePage(m_store, m_profile, transfer, json));
    Transfer after = transfer;
    after.recordsTransferred = page.staged;
    PITANGA_TRY(TransferTable(m_store).save(after));
    PITANGA_TRY(transaction.commit());
    transfer = after;
    return {};
}

Result<> TransferSteps::recount(Transfer &transfer)
{
    PITANGA_LET(staged, stagedCount(m_store, transfer.number));
    transfer.recordsTransferred = staged;
    return {};
}

Result<> TransferSteps::merge(Transfer &transfer)
{
    if (!transfer.counts.isEmpty() || transfer.recordsTransferred == 0)
        return {};
    PITANGA_LET(staged, stagedCount(m_store, transfer.number));
    if (staged < transfer.recordsTransferred)
        return receivedRowsLost(staged, transfer.recordsTransferred);
    const QByteArray sender = orNothingKnown(transfer.senderFsic(), m_fsicV2);
    const auto remember = [&](const MergeReport &report) {
        transfer.counts = countsText(report);
        return TransferTable(m_store).save(transfer);
    };
    if (auto merged =
            mergeReceived(m_store, transfer.number, transfer.filter, sender, m_fsicV2, &m_profile, remember);
        !merged) {
        transfer.counts.clear();
        return merged.error();
    }
    return {};
}

Result<ApplyReport> TransferSteps::apply(Transfer &transfer)
{
    if (transfer.recordsTransferred == 0)
        return ApplyReport();
    PITANGA_LET(report, noteDoubleEdits(transfer));
    PITANGA_LET(applied, deserialize(m_store, m_profile, transfer.filter));
    Transfer after = transfer;
    after.counts = countsText(report);
    PITANGA_TRY(save(after));
    transfer = after;
    return applied;
}

/// A newer version came for what was edited here and not yet stamped: to the merge that was a change like any
/// other, but the stamp that follows keeps both texts, and for a person that is what "merged" means.
Result<MergeReport> TransferSteps::noteDoubleEdits(const Transfer &transfer)
{
    Query rows(m_store.db(),
               "SELECT count(*), coalesce(sum(s.deleted), 0)"
               " FROM _store s INDEXED BY _store_changed JOIN _instance i ON i.number = s.saved_by"
               " WHERE s.dirty AND s.changed AND s.transfer = ?1 AND i.id <> ?2");
    rows.bind(transfer.number, m_store.device().instanceId().view());
    MergeReport report = reportOf(transfer);
    if (rows.next()) {
        report.counts.merged += rows.integer(0);
        report.counts.deleted -= rows.integer(1);
        report.counts.changed -= rows.integer(0) - rows.integer(1);
    }
    PITANGA_TRY(rows.done());
    return report;
}

Result<> TransferSteps::finish(Transfer &transfer)
{
    PITANGA_TRY(close(transfer));
    return giveSpaceBack(transfer);
}

Result<> TransferSteps::giveSpaceBack(const Transfer &transfer)
{
    bool anew = false;
    if (!weSend(transfer) && transfer.recordsTransferred > 0) { // it costs a reading of the whole schema
        PITANGA_LET(wiped, schema::wipeIncoming(m_store.db()));
        anew = wiped;
    }
    PITANGA_TRY(leftovers::wipe(m_store.db()));
    return leftovers::settleLog(m_store.db(), anew);
}

Result<> TransferSteps::giveUp(Transfer &transfer, const Error &why)
{
    PITANGA_TRY(close(transfer, transfer.stage, StageStatus::Errored, why.forPerson + u'\n' + why.forLog));
    if (!weSend(transfer))
        PITANGA_TRY(schema::wipeIncoming(m_store.db()));
    return {};
}

/// The transfer stays as it is where this fails.
Result<> TransferSteps::close(Transfer &transfer, Stage stage, StageStatus status, const QString &error)
{
    Transfer after = transfer;
    after.stage = stage;
    after.status = status;
    after.error = error;
    after.active = false;
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(TransferTable(m_store).dropOutgoing(transfer.number));
    PITANGA_TRY(dropReceived(m_store, transfer.number));
    PITANGA_TRY(TransferTable(m_store).save(after));
    PITANGA_TRY(transaction.commit());
    transfer = after;
    return {};
}

Result<> TransferSteps::mark(Transfer &transfer, Stage stage, StageStatus status)
{
    transfer.stage = stage;
    transfer.status = status;
    return save(transfer);
}

Result<> TransferSteps::save(Transfer &transfer)
{
    Transaction transaction(m_store.db(), Transaction::Kind::Write);
    PITANGA_TRY(TransferTable(m_store).save(transfer));
    return transaction.commit();
}

MergeReport TransferSteps::reportOf(const Transfer &transfer)
{
    MergeReport report;
    const auto parsed = Json::parse(transfer.counts);
    if (!parsed)
        return report;
    const auto count = [&](const char *key) { return parsed->value(key).toInt().value_or(0); };
    report.counts = {count("added"), count("changed"), count("deleted"), count("merged"), count("known")};
    const Json models = parsed->value("models");
    for (const Json::Member &model : models.members())
        report.byModel.insert(QString::fromUtf8(model.first), model.second.toInt().value_or(0));
    return report;
}

Result<qint64> TransferSteps::sentDeletions(const Transfer &transfer)
{
    PITANGA_LET(count, readInteger(m_store.db(),
                                   "SELECT count(*) FROM _outgoing o JOIN _store s ON s.number = o.record"
                                   " WHERE o.transfer = ?1 AND o.place < ?2 AND s.deleted",
                                   transfer.number, transfer.recordsTransferred));
    return count.value_or(0);
}

} // namespace pitanga
