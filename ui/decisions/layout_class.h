#pragma once

#include <QMetaType>

namespace pitanga {

/// How much room there is, in widths of the text itself: large text and small windows are one case.
enum class LayoutClass { Narrow, Compact, Normal, Wide };

constexpr LayoutClass layoutClass(double width, double em)
{
    const double room = width / em;
    if (room >= 100)
        return LayoutClass::Wide;
    if (room >= 76)
        return LayoutClass::Normal;
    return room >= 56 ? LayoutClass::Compact : LayoutClass::Narrow;
}

/// The margins of a page, in pixels.
struct PageMargins
{
    int side;
    int top;
    int bottom;
};

constexpr PageMargins pageMargins(LayoutClass layout, int windowHeight)
{
    const int side = layout >= LayoutClass::Normal ? 32 : layout == LayoutClass::Compact ? 24 : 20;
    const int top = windowHeight < 640 || layout < LayoutClass::Normal ? 16 : 24;
    return {side, top, top};
}

} // namespace pitanga
