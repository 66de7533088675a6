#include "engine/wire/messages.h"

#include "engine/base/words.h"
#include "engine/storage/disk_troubles.h"

namespace pitanga {

namespace {

Json optionalNumber(const std::optional<qint64> &value)
{
    return value ? Json(*value) : Json();
}

} // namespace

QByteArray timestampText(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1() + "000Z";
}

Json toWire(const SyncSession &session)
{
    return Json::object({{"id", session.id.toHex()},
                         {"start_timestamp", timestampText(session.startedAt)},
                         {"last_activity_timestamp", timestampText(session.lastActivityAt)},
                         {"active", session.active},
                         {"client_certificate", session.clientCertificate.toHex()},
                         {"server_certificate", session.serverCertificate.toHex()},
                         {"profile", session.profile},
                         {"connection_kind", session.connectionKind},
                         {"connection_path", session.connectionPath},
                         {"client_ip", session.clientIp},
                         {"server_ip", session.serverIp},
                         {"client_instance", session.clientInstance},
                         {"server_instance", session.serverInstance}});
}

Json toWire(const Transfer &transfer, const SyncSessionId &session)
{
    return Json::object({{"id", transfer.id.toHex()},
                         {"start_timestamp", timestampText(transfer.startedAt)},
                         {"last_activity_timestamp", timestampText(transfer.lastActivityAt)},
                         {"active", transfer.active},
                         {"filter", transfer.filter.toText()},
                         {"push", transfer.push},
                         {"records_transferred", transfer.recordsTransferred},
                         {"records_total", optionalNumber(transfer.recordsTotal)},
                         {"bytes_received", transfer.bytesReceived},
                         {"bytes_sent", transfer.bytesSent},
                         {"sync_session", session.toHex()},
                         {"server_fsic", transfer.serverFsic},
                         {"client_fsic", transfer.clientFsic},
                         {"transfer_stage", nameOf(transfer.stage)},
                         {"transfer_stage_status", nameOf(transfer.status)}});
}

HttpResponse jsonAnswer(int status, const Json &body)
{
    return HttpResponse::json(status, body.toCompact());
}

HttpResponse detail(int status, const QByteArray &text)
{
    return jsonAnswer(status, Json::object({{"detail", text}}));
}

HttpResponse notFound()
{
    return detail(404, "Not found.");
}

HttpResponse methodNotAllowed(const QByteArray &method)
{
    return detail(405, "Method \"" + method + "\" not allowed.");
}

HttpResponse notAuthenticated()
{
    return detail(403, "Authentication credentials were not provided.");
}

HttpResponse permissionDenied()
{
    return detail(403, "You do not have permission to perform this action.");
}

HttpResponse answerTo(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Data:
    case Error::Kind::Usage:
        return jsonAnswer(400, Json::array({Json(error.forLog)}));
    case Error::Kind::NotAuthorised:
    case Error::Kind::Refused:
        return jsonAnswer(403, Json(error.forLog));
    default:
        break;
    }
    if (!isBusy(error))
        return detail(isDiskFull(error) ? 507 : 500, error.forPerson.toUtf8());
    // Another program holds the database: nothing was done, and who asks again may find it free.
    HttpResponse busy = detail(503, error.forPerson.toUtf8());
    busy.headers.set("Retry-After", "1");
    return busy;
}

} // namespace pitanga
