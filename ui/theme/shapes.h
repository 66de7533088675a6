#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace pitanga {

/// Radii: 4 boxes and tags, 8 controls and messages, 12 cards and tiles, half the height for pills.
inline constexpr double radiusBox = 4;
inline constexpr double radiusControl = 8;
inline constexpr double radiusCard = 12;

struct Surface
{
    std::optional<Role> fill;
    std::optional<Role> line;
    double radius = radiusControl;
    double width = 0; ///< 0: the theme's line width
    bool dashed = false;
};

/// A rounded surface whose line lies inside `rect`.
void paintSurface(QPainter &painter, const QRectF &rect, const Surface &panel);

/// A ring of `width` inside `rect`, as the focus ring has it.
void paintRing(QPainter &painter, const QRectF &rect, double radius, Role role, double width);

} // namespace pitanga
