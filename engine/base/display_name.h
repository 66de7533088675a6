#pragma once

#include <QString>

namespace pitanga {

/// What somebody else calls itself, as it may be shown among our own words: at most 100 characters on one line,
/// without what turns the direction of the text around it, without what nobody sees, and with few marks over
/// one letter. Empty where nothing is left to be seen. Letters of all scripts stay as they are.
QString displayName(const QString &chosen);

} // namespace pitanga
