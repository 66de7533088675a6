// Where another Pitanga asks to join a facility (PROTOCOL.md, "Joining by approval").
#include "engine/school/sharing.h"
#include "engine/tables/peer_table.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/front_desk.h"
#include "engine/wire/key_pinning.h"
#include "engine/wire/messages.h"

namespace pitanga {

namespace {

QByteArray approvalState(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Waiting:
        return "waiting";
    case ApprovalState::Approved:
        return "approved";
    case ApprovalState::SaidNo:
        return "said_no";
    case ApprovalState::Withdrawn:
    case ApprovalState::OutOfTime:
        break;
    }
    return "over";
}

/// Who asks, if the key was compared. It may ask in the very moment in which both agreed, while the door still
/// pins the key.
Result<std::optional<Peer>> comparedPeer(Exchange &exchange)
{
    const QByteArray &key = exchange.request.peerCertificateFingerprint;
    if (const auto meeting = exchange.desk->meetings.agreedWith(key)) {
        PITANGA_LET(pinned, pinCompared(exchange.store, *meeting));
        return std::optional(pinned);
    }
    return PeerTable(exchange.store).byKey(key);
}

HttpResponse takeRequest(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    const auto id = RecordId::fromHex(body ? body->value("id").toUtf8() : QByteArray());
    const auto dataset = CertificateId::fromHex(body ? body->value("dataset").toUtf8() : QByteArray());
    const auto key = PublicKey::parse(body ? body->value("public_key").toUtf8() : QByteArray());
    if (!id || !dataset || !key)
        return detail(400, "A field of the request is missing or badly formed.");
    const auto peer = comparedPeer(exchange);
    if (!peer)
        return answerTo(peer.error());
    if (!*peer || !(*peer)->compared)
        return reasonAnswer(403, "not_compared");
    const auto shareable = whatCanBeShared(exchange.store, *dataset);
    if (!shareable)
        return answerTo(shareable.error());
    if (!shareable->everything && shareable->onlyLearners.isEmpty())
        return reasonAnswer(403, "not_here");
    Approval approval;
    approval.id = id->toHex();
    approval.theirKey = exchange.request.peerCertificateFingerprint;
    approval.peerId = (*peer)->id;
    approval.name = QString::fromUtf8((*peer)->name);
    approval.datasetId = dataset->toHex();
    approval.publicKey = *key;
    const auto taken = exchange.desk->approvals.receive(approval);
    return taken ? jsonAnswer(201, Json::object({{"state", "waiting"}}))
                 : reasonAnswer(403, taken.error().forLog.toUtf8());
}

} // namespace

HttpResponse answerApprovals(Exchange &exchange)
{
    const HttpRequest &request = exchange.request;
    if (!request.secure || request.peerCertificateFingerprint.isEmpty())
        return reasonAnswer(403, "not_encrypted");
    if (!exchange.desk)
        return reasonAnswer(403, "nobody_there");
    if (exchange.id.isEmpty())
        return request.method == "POST" ? takeRequest(exchange) : methodNotAllowed(request.method);
    ApprovalDesk &desk = exchange.desk->approvals;
    const auto approval = desk.find(exchange.id, request.peerCertificateFingerprint);
    if (!approval)
        return reasonAnswer(404, "unknown");
    if (request.method == "DELETE") {
        desk.end(exchange.id, ApprovalState::Withdrawn);
        return HttpResponse::empty(204);
    }
    if (request.method != "GET")
        return methodNotAllowed(request.method);
    Json body = Json::object({{"state", approvalState(approval->state)}});
    if (approval->state == ApprovalState::Approved)
        body.set("chains", approval->answer);
    return jsonAnswer(200, body);
}

} // namespace pitanga
