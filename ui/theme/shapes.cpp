#include "ui/theme/shapes.h"

namespace pitanga {

void paintSurface(QPainter &painter, const QRectF &rect, const Surface &panel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = panel.line ? (panel.width > 0 ? panel.width : theme::lineWidth()) : 0;
    painter.setBrush(panel.fill ? QBrush(theme::color(*panel.fill)) : Qt::NoBrush);
    painter.setPen(Qt::NoPen);
    if (panel.line) {
        QPen pen(theme::color(*panel.line), width);
        if (panel.dashed)
            pen.setDashPattern({3 / width, 3 / width});
        painter.setPen(pen);
    }
    const QRectF inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const double radius = std::max(0.0, std::min(panel.radius, rect.height() / 2) - width / 2);
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, double radius, Role role, double width)
{
    Surface ring;
    ring.line = role;
    ring.radius = radius;
    ring.width = width;
    paintSurface(painter, rect, ring);
}

} // namespace pitanga
