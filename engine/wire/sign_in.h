#pragma once

#include "engine/school/accounts.h"
#include "engine/wire/endpoints.h"

#include <variant>

namespace pitanga {

/// Who asks, by HTTP Basic (RFC 7617), or the refusal: 401 with the challenge, or 429 while the address that
/// gave wrong passwords has to wait. Read as UTF-8, or as Latin-1 where that cannot be: Kolibri's own client
/// sends Latin-1 (kolibri.md 3.3).
std::variant<Account, HttpResponse> signIn(Exchange &exchange);

} // namespace pitanga
