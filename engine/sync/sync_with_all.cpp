#include "engine/sync/sync_with_all.h"

#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"

#include <algorithm>

namespace pitanga {

namespace {

struct Held
{
    Certificate certificate;
    CertificateId root;
    Scope scope;
};

Result<std::vector<Held>> heldCertificates(Store &store)
{
    const CertificateTable table(store);
    std::vector<Held> held;
    PITANGA_LET(all, table.all());
    for (const StoredCertificate &stored : all) {
        const auto scope = scopeOf(stored.certificate, store.device().scopeDefinitions());
        if (!stored.hasPrivateKey || !scope)
            continue;
        PITANGA_LET(chain, table.chain(stored.certificate.id()));
        if (!chain.empty())
            held.push_back({stored.certificate, chain.front().id(), *scope});
    }
    return held;
}

/// Of two that reach as far, the first one stays.
bool isCovered(const std::vector<Held> &held, size_t at)
{
    for (size_t other = 0; other < held.size(); ++other) {
        const bool within =
            other != at && held[other].root == held[at].root && held[at].scope.isSubsetOf(held[other].scope);
        if (within && (other < at || !held[other].scope.isSubsetOf(held[at].scope)))
            return true;
    }
    return false;
}

void addTo(SyncSummary &sum, const SyncSummary &one)
{
    sum.sessionId = one.sessionId.isEmpty() ? sum.sessionId : one.sessionId;
    sum.facility = one.facility;
    sum.outcome = one.outcome;
    sum.error = one.error;
    sum.endedAt = one.endedAt;
    sum.received += one.received;
    sum.sent.records += one.sent.records;
    sum.sent.deleted += one.sent.deleted;
    sum.waiting = one.waiting;
    sum.bytes += one.bytes;
    sum.requests += one.requests;
    for (const auto &[model, count] : one.receivedByModel.asKeyValueRange())
        sum.receivedByModel[model] += count;
}

bool hasNothingInCommon(const SyncSummary &summary)
{
    return summary.outcome == SyncOutcome::Failed && summary.sessionId.isEmpty() && summary.error &&
           summary.error->forLog == QStringLiteral("no certificate under a common root");
}

} // namespace

Result<std::vector<CertificateId>> widestCertificates(Store &store)
{
    std::vector<CertificateId> widest;
    PITANGA_LET(held, heldCertificates(store));
    for (size_t at = 0; at < held.size(); ++at)
        if (!isCovered(held, at))
            widest.push_back(held[at].certificate.id());
    return widest;
}

SyncSummary syncWithAll(Store &store, RemotePeer &peer, const SyncRequest &request, const CancelFlag &cancel,
                        const SyncRun::Report &report)
{
    const auto certificates = widestCertificates(store);
    if (request.certificate || request.filter || !certificates || certificates->size() < 2)
        return SyncRun(store, peer, request, cancel, report).run();
    std::optional<SyncSummary> sum;
    const double share = 1.0 / double(certificates->size());
    for (size_t i = 0; i < certificates->size(); ++i) {
        SyncRequest one = request;
        one.certificate = (*certificates)[i];
        const auto partly = [&](SyncProgress progress) {
            progress.fraction = share * (double(i) + progress.fraction);
            progress.secondsLeft = i + 1 < certificates->size() ? -1 : progress.secondsLeft;
            report(progress);
        };
        const SyncSummary summary =
            SyncRun(store, peer, one, cancel, report ? partly : SyncRun::Report()).run();
        if (hasNothingInCommon(summary) && (sum || i + 1 < certificates->size()))
            continue;
        if (sum)
            addTo(*sum, summary);
        else
            sum = summary;
        if (summary.outcome != SyncOutcome::Completed)
            break;
    }
    return *sum;
}

} // namespace pitanga
