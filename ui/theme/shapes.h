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

/// Which way a text runs: as its own letters do, names that are isolated not counted; as the screen does where
/// there are no others ("12 %").
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection screen);

/// Draws a text that runs its own way, so that a sentence of another script keeps its order. `flags` as
/// QPainter::drawText has them. Everything that is painted is written with this.
void paintWords(QPainter &painter, const QRectF &rect, int flags, const QString &text);

/// A ring of `width` inside `rect`, as the focus ring has it.
void paintRing(QPainter &painter, const QRectF &rect, double radius, Role role, double width);

} // namespace pitanga
