#include "engine/sync/session_history.h"

#include "engine/base/display_name.h"
#include "engine/base/words.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"
#include "engine/sync/transfer_steps.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/peer_table.h"

namespace pitanga {

namespace {

/// What is the same for every session of a list.
struct Context
{
    std::vector<Peer> peers;
    std::vector<Facility> facilities;
};

Result<FacilityFact> facilityOf(Store &store, const Context &context, const CertificateId &certificate)
{
    PITANGA_LET(chain, CertificateTable(store).chain(certificate));
    if (chain.empty())
        return FacilityFact{};
    const QString dataset = chain.front().id().toString();
    for (const Facility &facility : context.facilities)
        if (QString::fromUtf8(facility.datasetId) == dataset)
            return FacilityFact{dataset, facility.name};
    return FacilityFact{dataset, {}};
}

void nameThePeer(const SyncSession &session, const Context &context, SyncSummary &summary)
{
    const auto client = Json::parse(session.clientInstance);
    const QByteArray instance = client ? client->value("id").toUtf8() : QByteArray();
    for (const Peer &peer : context.peers) {
        if (peer.instanceId != instance || instance.isEmpty())
            continue;
        summary.peerId = QString::fromUtf8(peer.id);
        summary.peerName = QString::fromUtf8(peer.name);
        return;
    }
    summary.peerId = QString::fromUtf8(instance);
    if (client)
        summary.peerName = displayName(client->value("x_pitanga").value("name").toString());
    if (summary.peerName.isEmpty())
        summary.peerName = QString::fromUtf8(session.clientIp);
}

/// We are the server: what the client pushes, we receive.
void count(const Transfer &transfer, SyncSummary &summary)
{
    summary.bytes = std::max(summary.bytes, transfer.bytesSent + transfer.bytesReceived);
    if (!transfer.push) {
        summary.sent.records += transfer.recordsTransferred;
        return;
    }
    const MergeReport report = TransferSteps::reportOf(transfer);
    summary.received += report.counts;
    for (const auto &[model, records] : report.byModel.asKeyValueRange())
        summary.receivedByModel[model] += records;
}

void judge(const std::vector<Transfer> &transfers, SyncSummary &summary)
{
    for (const Transfer &transfer : transfers) {
        count(transfer, summary);
        // Who asked for one that failed closes it like any other; what went wrong stays.
        const bool failed = transfer.status == StageStatus::Errored || !transfer.error.isEmpty();
        if (!failed && transfer.stage == Stage::Cleanup && transfer.status == StageStatus::Completed)
            continue;
        summary.outcome = failed ? SyncOutcome::Failed : SyncOutcome::Cancelled;
        summary.error =
            Error{failed ? Error::Kind::Refused : Error::Kind::Cancelled,
                  failed ? Words::tr("A sync that the other device asked for failed. Nothing is lost.")
                         : Words::tr("The other device stopped before the end. Nothing is lost."),
                  QStringLiteral("%1 %2: %3")
                      .arg(QString::fromLatin1(nameOf(transfer.stage)),
                           QString::fromLatin1(nameOf(transfer.status)), transfer.error)};
    }
}

TransferFact factOf(const Transfer &transfer, bool weAreServer)
{
    TransferFact fact;
    fact.id = transfer.id.toString();
    fact.sent = transfer.push != weAreServer;
    fact.parts = QString::fromUtf8(transfer.filter.toText()).split(u'\n', Qt::SkipEmptyParts);
    fact.startedAt = transfer.startedAt;
    fact.endedAt = transfer.lastActivityAt;
    fact.records = transfer.recordsTransferred;
    fact.total = transfer.recordsTotal.value_or(-1);
    fact.bytesSent = transfer.bytesSent;
    fact.bytesReceived = transfer.bytesReceived;
    fact.stage = QString::fromLatin1(nameOf(transfer.stage));
    fact.status = QString::fromLatin1(nameOf(transfer.status));
    fact.error = transfer.error;
    return fact;
}

Result<CertificateUse> useOf(Store &store, const CertificateId &id)
{
    PITANGA_LET(certificate, CertificateTable(store).find(id));
    return CertificateUse{id.toString(),
                          certificate ? QString::fromUtf8(certificate->scopeDefinition()) : QString()};
}

Result<SyncDetails> detailsOf(Store &store, const SyncSession &session)
{
    SyncDetails details;
    details.sessionId = session.id.toString();
    details.address = QString::fromUtf8(session.isServer ? session.clientIp : session.connectionPath);
    PITANGA_LET(ours, useOf(store, session.ourCertificate()));
    details.ours = ours;
    PITANGA_LET(theirs, useOf(store, session.theirCertificate()));
    details.theirs = theirs;
    PITANGA_LET(transfers, TransferTable(store).ofSession(session.number));
    for (const Transfer &transfer : transfers)
        details.transfers << factOf(transfer, session.isServer);
    return details;
}

} // namespace

Result<QList<SyncSummary>> hostedSyncs(Store &store, int last)
{
    Context context;
    PITANGA_LET(peers, PeerTable(store).all());
    context.peers = peers;
    PITANGA_LET(held, facilities(store));
    context.facilities = held;
    std::vector<qint64> numbers;
    Query query(store.db(), "SELECT number FROM _sync_session WHERE is_server AND NOT active"
                            " ORDER BY number DESC LIMIT ?1");
    query.bind(last);
    while (query.next())
        numbers.push_back(query.integer(0));
    PITANGA_TRY(query.done());
    QList<SyncSummary> summaries;
    for (const qint64 number : numbers) {
        PITANGA_LET(session, SessionTable(store).byNumber(number));
        PITANGA_LET(transfers, TransferTable(store).ofSession(number));
        if (!session || transfers.empty()) // it only came to look
            continue;
        SyncSummary summary;
        summary.driven = false;
        summary.sessionId = session->id.toString();
        summary.startedAt = session->startedAt;
        summary.endedAt = session->lastActivityAt;
        nameThePeer(*session, context, summary);
        PITANGA_LET(facility, facilityOf(store, context, session->ourCertificate()));
        summary.facility = facility;
        judge(transfers, summary);
        summaries << summary;
    }
    return summaries;
}

Result<QList<SyncDetails>> syncDetails(Store &store, const QStringList &sessionIds)
{
    QList<SyncDetails> all;
    for (const QString &text : sessionIds) {
        const auto id = SyncSessionId::fromHex(text.toLatin1());
        if (!id)
            continue;
        PITANGA_LET(session, SessionTable(store).find(*id));
        if (!session)
            continue;
        PITANGA_LET(details, detailsOf(store, *session));
        all << details;
    }
    return all;
}

} // namespace pitanga
