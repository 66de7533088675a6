#pragma once

#include "engine/wire/http_message.h"

namespace pitanga {

/// What HTTP Basic brings: both in UTF-8.
struct BasicCredentials
{
    QByteArray userPart; ///< a name, or pairs (protocol 6.4)
    QByteArray password;
};

/// Split at the first colon (RFC 7617). Read as UTF-8, or as Latin-1 where that cannot be: Kolibri's own client
/// sends Latin-1 (kolibri.md 3.3). Nothing where the header is missing, of another kind or broken.
std::optional<BasicCredentials> basicCredentials(const HttpRequest &request);

/// 401 with the challenge.
HttpResponse challenge(const QByteArray &detail);

} // namespace pitanga
