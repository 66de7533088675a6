#pragma once

#include "engine/tables/session_table.h"
#include "engine/wire/http_message.h"

namespace pitanga {

/// A session that was opened over TLS by a client with a key of its own belongs to that key: the ids of a
/// session are no passwords (architecture 7). Kept in the session's `peer` on the server's side. Plain HTTP has
/// nothing to bind to; there, as in the reference, the random ids are all there is.
inline QByteArray bindingOf(const HttpRequest &request)
{
    return request.secure && !request.peerCertificateFingerprint.isEmpty()
               ? "tls:" + request.peerCertificateFingerprint
               : QByteArray();
}

inline bool isBoundTo(const SyncSession &session, const HttpRequest &request)
{
    return !session.peer.startsWith("tls:") || session.peer == bindingOf(request);
}

} // namespace pitanga
