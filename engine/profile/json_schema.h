#pragma once

#include "engine/base/json.h"

#include <QStringList>

#include <optional>

namespace pitanga {

/// The part of JSON Schema that profiles use: `type` (a name or a list of names), `properties`, `required`,
/// `items`, `enum`. Members that no property names are allowed.

/// What is wrong with a schema; each line begins with its place within it (".properties.pin_code: …"). Empty:
/// fine.
QStringList problemsOfSchema(const Json &schema);

/// Why the document does not follow the schema, in words, or nothing if it does. The schema must be a good one.
std::optional<QString> schemaViolation(const Json &schema, const Json &document);

} // namespace pitanga
