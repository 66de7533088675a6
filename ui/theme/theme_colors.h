#pragma once

#include "ui/theme/theme.h"

#include <array>

namespace pitanga {

using ThemeColors = std::array<QRgb, size_t(Role::Count)>;

/// The colours of a look, in the order of `Role`. Contrasts were computed by the WCAG formula: text at least
/// 4.5, shapes at least 3 (`tests/ui/tst_theme.cpp` computes them again).
const ThemeColors &colorsOf(Look look);

/// The kiosk fills its screen with the colour of its state, whatever the look: ground, ring; text on it is
/// white.
struct KioskColors
{
    QRgb ground;
    QRgb ring;
};
inline constexpr QRgb kioskText = 0xffffffff;
KioskColors kioskColorsOf(State state);

} // namespace pitanga
