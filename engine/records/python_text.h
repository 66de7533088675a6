#pragma once

#include "engine/base/json.h"

namespace pitanga {

/// A JSON value as Python's `str()` prints it: strings as they are, `True`, `None`, `1e+16`, `['x', 'y']`.
/// Scopes are made of such texts, and two readers of one certificate must not differ in what it allows.
QByteArray pythonText(const Json &value);

} // namespace pitanga
