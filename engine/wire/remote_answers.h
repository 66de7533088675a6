#pragma once

#include "engine/sync/remote_peer.h"
#include "engine/wire/http_message.h"

namespace pitanga {

// What peers answer, read into values (protocol 6). Pure functions.

/// A JSON answer as a whole, but for pages of records. What is short on the wire may be long when it is
/// unpacked, and many times that when it is parsed, so it has a bound on its values (`limits::answerValues`).
Result<Json> readAnswer(QByteArrayView body);

/// From the info document; the instance id has been looked at.
PeerIdentity identityFrom(const Json &info);
/// From Kolibri's public list of facilities; entries that make no sense are left out.
std::vector<PeerIdentity::Facility> kolibriFacilities(const Json &list);
/// Its name and version, from Kolibri's public info.
void addKolibriInfo(const Json &info, PeerIdentity &identity);
/// Data where the server says more of itself than is kept (`limits::descriptionBytes`).
Result<SessionReply> replyFrom(const Json &answer);
/// Data when a key that is needed is missing or badly formed.
Result<RemoteTransfer> transferFrom(const Json &answer);
/// The array of records, from either shape of an answer to `GET buffers/`: an object with `results`, or the
/// array itself. The records themselves are not read.
Result<QByteArray> recordsFrom(const QByteArray &body);

/// Morango's spelling of a chain, root first.
QByteArray chainText(const std::vector<Certificate> &chain);

/// An answer that is no success, as an error for a person; `forLog` begins "HTTP <status>".
Error refusalOf(const HttpResponse &response, const HttpRequest &request);
/// That address answers, but not as a peer does.
Error notAPeer(const QString &technical);

} // namespace pitanga
