#pragma once

#include "engine/base/json.h"
#include "engine/tables/device.h"

namespace pitanga {

/// How this device describes itself in a session (protocol 6.7): only what a peer needs, nothing of the
/// machine's own names and paths.
Json describeDevice(const Device &device, const QByteArray &deviceName);

} // namespace pitanga
