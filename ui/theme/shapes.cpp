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

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection screen)
{
    int isolates = 0;
    for (const QChar letter : text) {
        switch (letter.direction()) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++isolates;
            break;
        case QChar::DirPDI:
            --isolates;
            break;
        case QChar::DirL:
            if (isolates == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (isolates == 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return screen;
}

void paintWords(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection screen = painter.layoutDirection();
    painter.setLayoutDirection(directionOf(text, screen));
    painter.drawText(rect, flags, text);
    painter.setLayoutDirection(screen);
}

} // namespace pitanga
