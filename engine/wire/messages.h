#pragma once

#include "engine/tables/session_table.h"
#include "engine/tables/transfer_table.h"
#include "engine/wire/http_message.h"
#include "engine/wire/message_reader.h"

namespace pitanga {

// The protocol's objects as JSON (protocol 6). Keys stand in Morango's order.

/// `YYYY-MM-DDTHH:MM:SS.ffffffZ` (protocol 6.1).
QByteArray timestampText(const QDateTime &utc);

/// The thirteen keys of a sync session.
Json toWire(const SyncSession &session);
/// The fifteen keys of a transfer.
Json toWire(const Transfer &transfer, const SyncSessionId &session);

// What Morango's framework answers, word for word where clients look at it.
HttpResponse jsonAnswer(int status, const Json &body);
HttpResponse notFound();
HttpResponse methodNotAllowed(const QByteArray &method);
HttpResponse notAuthenticated();
HttpResponse permissionDenied();
/// `{"detail": …}`
HttpResponse detail(int status, const QByteArray &text);
/// A failure of ours or of the request, by its kind; the sentence for a person goes into `detail`.
HttpResponse answerTo(const Error &error);

} // namespace pitanga
