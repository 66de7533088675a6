#pragma once

#include <optional>
#include <string_view>

namespace pitanga {

enum class JsonShape { Null, Empty, Filled };

/// Reads the text of a JSON field only to say whether it is JSON, and whether there is anything in it (`null`;
/// `""`, `{}` and `[]` are empty). Nothing when it cannot be parsed or is nested more than 128 deep. Takes the
/// bare words NaN and Infinity, since Python writes and reads them. Makes no document, so it costs a fraction
/// of parsing.
std::optional<JsonShape> probeJson(std::string_view text);

} // namespace pitanga
