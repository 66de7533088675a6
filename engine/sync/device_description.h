#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

namespace pitanga {

/// How this device describes itself in a session (protocol 6.7): only what a peer needs, nothing of the
/// machine's own names and paths.
Json describeDevice(const Device &device, const QByteArray &deviceName);

/// The same for the client of a session that is bound to TLS keys (trust/bound_session.h).
Json describeClient(const Device &device, const QByteArray &deviceName, const QByteArray &sessionSalt);
/// The salt in such a description; empty where none is.
QByteArray sessionSaltOf(const Json &description);

} // namespace pitanga
