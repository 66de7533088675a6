#pragma once

#include "engine/base/json.h"
#include "engine/wire/limits.h"

namespace pitanga {

/// A message that came in, read within what any message of the protocol needs: so many values.
Result<Json> readMessage(QByteArrayView text, qint64 mostValues = limits::messageValues);

} // namespace pitanga
