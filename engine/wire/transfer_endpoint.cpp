#include "engine/base/words.h"
#include "engine/school/class_partitions.h"
#include "engine/storage/transaction.h"
#include "engine/sync/exchange.h"
#include "engine/sync/hosted_run.h"
#include "engine/tables/certificate_table.h"
#include "engine/trust/chain_check.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/limits.h"
#include "engine/wire/messages.h"
#include "engine/wire/session_binding.h"
#include "engine/wire/transfer_lookup.h"

#include <QVersionNumber>

namespace pitanga {

namespace {

constexpr auto noSession = "Requested syncsession does not exist or is no longer active!";

/// The numeric fields that a PATCH writes, whatever happened to the stage (protocol 6.8).
struct Numbers
{
    std::optional<qint64> total, transferred, sent, received;
};

bool readNumber(const Json &body, QByteArrayView key, qint64 limit, std::optional<qint64> &to)
{
    const Json *found = body.find(key);
    if (!found)
        return true;
    std::optional<qint64> value = found->toInt();
    if (found->isString()) { // stock clients' forms may send digits as text
        bool whole = false;
        const qint64 parsed = found->toUtf8().toLongLong(&whole);
        if (whole)
            value = parsed;
    }
    if (!value || *value < 0 || *value > limit)
        return false;
    to = value;
    return true;
}

std::optional<Numbers> readNumbers(const Json &body)
{
    Numbers numbers;
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    if (!readNumber(body, "records_total", limits::records, numbers.total) ||
        !readNumber(body, "records_transferred", limits::records, numbers.transferred) ||
        !readNumber(body, "bytes_sent", any, numbers.sent) ||
        !readNumber(body, "bytes_received", any, numbers.received))
        return std::nullopt;
    return numbers;
}

/// Protocol 6.8, the table of scopes; when both fail the server's message is the one.
Result<std::optional<QByteArray>> scopeRefusal(Exchange &exchange, const SyncSession &session,
                                               const Filter &filter, bool push)
{
    const CertificateTable table(exchange.store);
    const ScopeDefinitions &definitions = exchange.store.device().scopeDefinitions();
    PITANGA_LET(client, table.find(session.clientCertificate));
    PITANGA_LET(server, table.find(session.serverCertificate));
    if (!client || !server)
        return std::optional<QByteArray>("Requested certificate does not exist!");
    PITANGA_LET(clientScope, scopeOf(*client, definitions));
    PITANGA_LET(serverScope, scopeOf(*server, definitions));
    if (!filter.isSubsetOf(push ? serverScope.read : serverScope.write))
        return std::optional<QByteArray>(
            push ? "Server certificate scope does not permit receiving pushes for the requested filter."
                 : "Server certificate scope does not permit responding to pulls for the requested filter.");
    if (!filter.isSubsetOf(push ? clientScope.write : clientScope.read))
        return std::optional<QByteArray>(
            push ? "Client certificate scope does not permit pushing for the requested filter."
                 : "Client certificate scope does not permit pulling for the requested filter.");
    return std::optional<QByteArray>();
}

/// Whether the client knows that a server widens the filter of one person's transfer.
bool expectsClasses(const SyncSession &session)
{
    const auto instance = Json::parse(session.clientInstance);
    const auto release =
        QVersionNumber::fromString(instance ? instance->value("kolibri").toString() : QString());
    return release >= QVersionNumber(0, 19);
}

/// For one person who syncs with all of a facility: the filter and that person's classes, which their
/// certificate does not reach. Otherwise the filter as it is.
Result<Filter> withClasses(Exchange &exchange, const SyncSession &session, const Filter &filter, bool push)
{
    if (!expectsClasses(session))
        return filter;
    const CertificateTable table(exchange.store);
    PITANGA_LET(client, table.find(session.clientCertificate));
    PITANGA_LET(server, table.find(session.serverCertificate));
    if (!client || !server || client->scopeDefinition() != "single-user")
        return filter;
    PITANGA_LET(params, readScopeParams(client->scopeParams()));
    const QByteArray dataset = params.value("dataset_id").toUtf8();
    PITANGA_LET(ours, scopeOf(*server, exchange.store.device().scopeDefinitions()));
    if (!Filter::fromText(dataset).isSubsetOf(push ? ours.read : ours.write))
        return filter;
    PITANGA_LET(classes, classPartitionsOf(exchange.store, dataset, params.value("user_id").toUtf8(), push));
    return classes.isEmpty() ? filter : filter + Filter::fromText(classes.join('\n'));
}

/// The transfer that the request means: an active one of that direction, else a new one.
Result<Transfer> findOrMake(Exchange &exchange, const SyncSession &session, const Json &body,
                            const TransferId &id, const Filter &filter, const Numbers &numbers)
{
    const bool push = body.value("push").toBool();
    TransferTable table(exchange.store);
    Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
    PITANGA_LET(active, table.activeIn(session.number, push));
    if (active)
        return *active;
    Transfer transfer{.id = id, .session = session.number, .filter = filter, .push = push};
    const Json fsic = body.value("client_fsic");
    transfer.clientFsic = fsic.isString() ? fsic.toUtf8() : QByteArray("{}");
    if (push)
        transfer.recordsTotal = numbers.total;
    PITANGA_TRY(table.add(transfer));
    PITANGA_TRY(transaction.commit());
    return transfer;
}

HttpResponse openTransfer(Exchange &exchange)
{
    const auto body = readMessage(exchange.request.body);
    if (!body || !body->isObject())
        return detail(400, "JSON parse error - the body is not a JSON object.");
    const auto sessionId = SyncSessionId::fromHex(body->value("sync_session_id").toUtf8());
    const auto session =
        sessionId ? SessionTable(exchange.store).find(*sessionId) : std::optional<SyncSession>();
    if (!session)
        return answerTo(session.error());
    if (!*session || !(*session)->active || !(*session)->isServer || !isBoundTo(**session, exchange.request))
        return jsonAnswer(400, Json(noSession));
    const auto id = TransferId::fromHex(body->value("id").toUtf8());
    const QByteArray filterText = body->value("filter").toUtf8();
    const auto numbers = readNumbers(*body);
    if (!id || !body->value("filter").isString() || filterText.size() > limits::filterBytes ||
        !body->value("push").isBool() || !numbers)
        return detail(400, "A field of the transfer session is missing or badly formed.");
    const Filter filter = Filter::fromText(filterText);
    const bool push = body->value("push").toBool();
    const auto refused = scopeRefusal(exchange, **session, filter, push);
    if (!refused)
        return answerTo(refused.error());
    if (*refused)
        return jsonAnswer(403, Json(**refused));
    if (filterText.isEmpty())
        return detail(400, "A transfer session needs a filter.");

    const auto wide = withClasses(exchange, **session, filter, push);
    if (!wide)
        return answerTo(wide.error());
    auto transfer = findOrMake(exchange, **session, *body, *id, *wide, *numbers);
    if (!transfer)
        return answerTo(transfer.error());
    const BusyTransfer busy(exchange.busy, transfer->id.toHex());
    if (busy.isMine()) {
        // Somebody may have driven it on between the two lines above.
        const auto now = TransferTable(exchange.store).find(transfer->id);
        if (!now)
            return answerTo(now.error());
        transfer = now->value_or(*transfer);
        HostedRun run(exchange.store, **session, profileOf(exchange, **session), exchange.agreed);
        const Stage target = exchange.agreed.asyncOperations ? Stage::Initializing : Stage::Queuing;
        const StageInput input{transfer->clientFsic, numbers->total, {}, {}};
        if (auto done = run.proceedTo(*transfer, target, input); !done)
            return answerTo(done.error());
    }
    return jsonAnswer(201, toWire(*transfer, (*session)->id));
}

HttpResponse patch(Exchange &exchange, const SyncSession &session, Transfer transfer, const BusyTransfer &busy)
{
    const auto body = readMessage(exchange.request.body);
    if (!body || !body->isObject())
        return detail(400, "JSON parse error - the body is not a JSON object.");
    const auto numbers = readNumbers(*body);
    if (!numbers)
        return detail(400, "A valid integer is required.");
    HostedRun run(exchange.store, session, profileOf(exchange, session), exchange.agreed);
    if (!busy.isMine()) {
        transfer.status = StageStatus::Started; // another request works on it: ask again later
        return jsonAnswer(200, toWire(transfer, session.id));
    }
    if (const Json *wanted = body->find("transfer_stage")) {
        const auto stage = stageFromName(wanted->toUtf8());
        if (!stage)
            return detail(400, "This transfer stage is unknown.");
        StageInput input{{}, numbers->total, numbers->transferred, {}};
        if (const Json *fsic = body->find("client_fsic"); fsic && fsic->isString())
            input.clientFsic = fsic->toUtf8();
        // A failure shows in the status of the answer, which is 200 all the same; but one of the disk leaves
        // the stage as it was, and that status would say to ask again, for ever.
        if (auto done = run.proceedTo(transfer, *stage, input);
            !done && done.error().kind == Error::Kind::Storage)
            return answerTo(done.error());
    }
    // A pushing client cannot know better than we how much of it arrived here.
    transfer.recordsTotal = numbers->total ? numbers->total : transfer.recordsTotal;
    if (!transfer.push)
        transfer.recordsTransferred = numbers->transferred.value_or(transfer.recordsTransferred);
    transfer.bytesSent = numbers->sent.value_or(transfer.bytesSent);
    transfer.bytesReceived = numbers->received.value_or(transfer.bytesReceived);
    if (numbers->total || numbers->transferred || numbers->sent || numbers->received) {
        Transaction transaction(exchange.store.db(), Transaction::Kind::Write);
        if (auto saved = TransferTable(exchange.store).save(transfer); !saved)
            return answerTo(saved.error());
        if (auto committed = transaction.commit(); !committed)
            return answerTo(committed.error());
    }
    return jsonAnswer(200, toWire(transfer, session.id));
}

/// Runs what is left of a transfer that can be finished; one that cannot is closed all the same (Q11, Q12).
HttpResponse finish(Exchange &exchange, const SyncSession &session, Transfer transfer, const BusyTransfer &busy)
{
    if (!busy.isMine())
        return detail(409, "Another request is working on this transfer session.");
    HostedRun run(exchange.store, session, profileOf(exchange, session), exchange.agreed);
    StageInput input;
    if (const auto body = readMessage(exchange.request.body); body && body->isObject())
        if (const auto numbers = readNumbers(*body))
            input = {{}, numbers->total, numbers->transferred, {}};
    const bool complete =
        transfer.stage >= Stage::Transferring || !exchange.agreed.asyncOperations || input.recordsTransferred;
    QString failure;
    if (complete)
        if (auto done = run.proceedTo(transfer, Stage::Cleanup, input); !done) {
            if (done.error().kind == Error::Kind::Storage)
                return answerTo(done.error()); // it can be finished once the disk works
            failure = done.error().forPerson;
        }
    if (transfer.active) {
        if (failure.isEmpty())
            failure = Words::tr("The transfer was closed before all its records had arrived.");
        if (auto closed = run.abandon(transfer); !closed)
            return answerTo(closed.error());
    }
    // Who works stage by stage has asked before; for others this is the only answer to "did it work?".
    if (!failure.isEmpty() && !exchange.agreed.asyncOperations)
        return detail(500, failure.toUtf8());
    return HttpResponse::empty(204);
}

HttpResponse show(Exchange &exchange)
{
    const auto found = findTransfer(exchange, exchange.id);
    if (!found)
        return answerTo(found.error());
    if (!*found || !(*found)->transfer.active)
        return notFound();
    Transfer transfer = (*found)->transfer;
    if (transfer.push && transfer.stage <= Stage::Transferring) {
        // A client that goes on after an interruption asks this: what is here counts, not what was noted.
        const auto staged = stagedCount(exchange.store, transfer.number);
        if (!staged)
            return answerTo(staged.error());
        transfer.recordsTransferred = *staged;
    }
    return jsonAnswer(200, toWire(transfer, (*found)->session.id));
}

} // namespace

HttpResponse answerTransferSessions(Exchange &exchange)
{
    const QByteArray &method = exchange.request.method;
    if (exchange.id.isEmpty())
        return method == "POST" ? openTransfer(exchange) : methodNotAllowed(method);
    if (method == "PUT")
        return jsonAnswer(405, Json("Only PATCH updates allowed"));
    if (method == "GET" || method == "HEAD")
        return show(exchange);
    const BusyTransfer busy(exchange.busy, exchange.id); // first, so that what is read next stays true
    auto found = findTransfer(exchange, exchange.id);
    if (!found)
        return answerTo(found.error());
    if (!*found || !(*found)->transfer.active)
        return notFound();
    const auto &[session, transfer] = **found;
    if (method == "PATCH")
        return patch(exchange, session, transfer, busy);
    return method == "DELETE" ? finish(exchange, session, transfer, busy) : methodNotAllowed(method);
}

} // namespace pitanga
