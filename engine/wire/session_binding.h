#pragma once

#include "engine/records/capabilities.h"
#include "engine/sync/device_description.h"
#include "engine/tables/session_table.h"
#include "engine/trust/bound_session.h"
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

/// Whether somebody stands between the client of a new session and us: its id was made for other TLS keys than
/// those of this connection, or for some and there are none. A client that says it binds sessions must do so.
inline bool isRelayed(const SyncSession &session, const HttpRequest &request, const Capabilities &theirs,
                      const QByteArray &ownKey)
{
    const bool hasKeys = request.secure && !request.peerCertificateFingerprint.isEmpty();
    if (!isBoundSession(session.id))
        return theirs.boundSessions && hasKeys;
    const auto description = Json::parse(session.clientInstance);
    return !hasKeys || !description ||
           !fitsKeys(session.id, sessionSaltOf(*description), request.peerCertificateFingerprint, ownKey);
}

} // namespace pitanga
