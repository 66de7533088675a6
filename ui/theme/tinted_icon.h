#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace pitanga {

/// Draws one of our icons (resources/icons) in a colour. `turned` is in degrees, clockwise.
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &color,
               double stroke = 1.75, int turned = 0);

/// The way the chevron points: it is drawn to the right, and it alone follows the reading direction.
int chevronForward(Qt::LayoutDirection direction);
int chevronBack(Qt::LayoutDirection direction);
inline constexpr int chevronDown = 90;
inline constexpr int chevronUp = 270;

/// An icon in the colour of a role, drawn anew when the look changes.
QIcon tintedIcon(const QString &name, Role role, int turned = 0);

/// The application's own icon in its own colours.
QIcon applicationIcon();

} // namespace pitanga
