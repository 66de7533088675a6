#include "engine/base/words.h"
#include "engine/sync/exchange.h"
#include "engine/sync/hosted_run.h"
#include "engine/sync/outgoing_page.h"
#include "engine/wire/endpoints.h"
#include "engine/wire/gzip.h"
#include "engine/wire/limits.h"
#include "engine/wire/messages.h"
#include "engine/wire/transfer_lookup.h"

namespace pitanga {

namespace {

constexpr qsizetype idLength = 32;

/// The address of another page, as the reference writes it: the full URL with sorted parameters.
Json pageLink(const HttpRequest &request, const QByteArray &transfer, qint64 limit, qint64 offset)
{
    const QByteArray scheme = request.secure ? "https://" : "http://";
    const QByteArray place = offset > 0 ? "&offset=" + QByteArray::number(offset) : QByteArray();
    return Json(scheme + request.headers.value("Host") + request.path() +
                "?limit=" + QByteArray::number(limit) + place + "&transfer_session_id=" + transfer);
}

qint64 numberIn(const HttpRequest &request, QByteArrayView name)
{
    const auto text = request.query(name);
    bool whole = false;
    const qint64 value = text ? text->toLongLong(&whole) : 0;
    return whole && value > 0 ? value : 0;
}

HttpResponse fetch(Exchange &exchange)
{
    const QByteArray id = exchange.request.query("transfer_session_id").value_or(QByteArray());
    const auto found = findTransfer(exchange, id);
    if (!found)
        return answerTo(found.error());
    if (!*found || !(*found)->transfer.active || (*found)->transfer.push)
        return notAuthenticated();
    const Transfer &transfer = (*found)->transfer;
    const qint64 limit = numberIn(exchange.request, "limit");
    const qint64 offset = limit > 0 ? numberIn(exchange.request, "offset") : 0;
    const qint64 total = transfer.recordsTotal.value_or(0);

    HttpResponse response = HttpResponse::json(200, {});
    if (limit > 0) {
        const Json next =
            offset + limit < total ? pageLink(exchange.request, id, limit, offset + limit) : Json();
        const Json previous =
            offset > 0 ? pageLink(exchange.request, id, limit, std::max<qint64>(0, offset - limit)) : Json();
        response.body = "{\"count\":" + QByteArray::number(total) + ",\"next\":" + next.toCompact() +
                        ",\"previous\":" + previous.toCompact() + ",\"results\":";
    }
    if (auto written = writePage(exchange.store, transfer, offset, limit > 0 ? limit : -1, response.body);
        !written)
        return answerTo(written.error());
    if (limit > 0)
        response.body += '}';
    return response;
}

/// The records of a POST as JSON text, or why there are none.
Result<QByteArray> recordsIn(Exchange &exchange, HttpResponse &refusal)
{
    const HttpRequest &request = exchange.request;
    const QByteArray type = request.headers.value("Content-Type").split(';').first().trimmed().toLower();
    if (type == "application/json")
        return request.body;
    if (type == "application/gzip") {
        Inflated inflated = gunzip(request.body, {.bytes = limits::inflatedTogether});
        if (inflated.fault == InflateFault::TooLarge) {
            const QMutexLocker oneAtATime(&exchange.busy.largePages);
            inflated = gunzip(request.body);
        }
        if (!inflated.fault)
            return std::move(inflated.bytes);
        const Error error = inflateError(*inflated.fault);
        refusal = detail(*inflated.fault == InflateFault::TooLarge ? 413 : 400, error.forPerson.toUtf8());
        return error;
    }
    refusal = detail(415, "Unsupported media type \"" + type + "\" in request.");
    return Error{Error::Kind::Data,
                 Words::tr("The other device sent records in a form that is not known here."),
                 QString::fromLatin1(type)};
}

/// The transfer that a page names first, found without reading it: within a text of a record the name of the
/// key could not end in a bare quote.
QByteArray firstTransferIn(const QByteArray &page)
{
    constexpr QByteArrayView key = "\"transfer_session\"";
    const qsizetype found = page.indexOf(key);
    if (found < 0)
        return {};
    const qsizetype begin = page.indexOf('"', found + key.size());
    return begin < 0 ? QByteArray() : page.mid(begin + 1, idLength);
}

HttpResponse noSuchTransfer()
{
    return detail(400, "The records name no transfer session that exists here.");
}

HttpResponse take(Exchange &exchange)
{
    HttpResponse refusal;
    const auto records = recordsIn(exchange, refusal);
    if (!records)
        return refusal;
    // Reading a page costs many times its size, so only who has a transfer here gets one read.
    const auto known = findTransfer(exchange, firstTransferIn(*records));
    if (!known)
        return answerTo(known.error());
    if (!*known)
        return noSuchTransfer();
    const NamedTransfer named = transferNamedIn(view(*records));
    const BusyTransfer busy(exchange.busy, named.id);
    const auto found = findTransfer(exchange, named.id);
    if (!found)
        return answerTo(found.error());
    if (!*found)
        return noSuchTransfer();
    auto [session, transfer] = **found;
    if (!transfer.push)
        return jsonAnswer(403, Json("Specified TransferSession does not allow pushes."));
    if (named.isMixed)
        return jsonAnswer(403, Json("All pushed records must be associated with the same TransferSession."));
    if (!transfer.active)
        return notFound();
    if (!busy.isMine())
        return detail(409, "Another request is working on this transfer session.");
    if (transfer.stage > Stage::Transferring)
        return HttpResponse::empty(201); // received everything already: a late repetition
    HostedRun run(exchange.store, session, profileOf(exchange, session), exchange.agreed);
    if (auto taken = run.proceedTo(transfer, Stage::Transferring, {{}, {}, {}, *records}); !taken)
        return answerTo(taken.error());
    if (transfer.status == StageStatus::Errored)
        return jsonAnswer(400, Json::array({Json("This transfer session has failed before.")}));
    return HttpResponse::empty(201);
}

} // namespace

HttpResponse answerBuffers(Exchange &exchange)
{
    if (!exchange.id.isEmpty())
        return notFound();
    const QByteArray &method = exchange.request.method;
    if (method == "GET" || method == "HEAD")
        return fetch(exchange);
    // Whoever has no transfer here learns nothing else either, as in the reference.
    return method == "POST" ? take(exchange) : notAuthenticated();
}

} // namespace pitanga
