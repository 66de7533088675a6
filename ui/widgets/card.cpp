#include "ui/widgets/card.h"

#include <QPainterPath>

namespace pitanga {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    theme::follow(this, [this] { update(); });
}

void Card::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::setSunken(QWidget *head, QWidget *foot)
{
    m_sunkenHead = head;
    m_sunkenFoot = foot;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface panel;
    if (!m_dimmed)
        panel.fill = Role::Card;
    panel.line = m_chosen ? Role::Accent : Role::Line;
    panel.width = m_chosen ? 2 : 0;
    panel.radius = radiusCard;
    panel.dashed = m_dimmed;
    paintSurface(painter, rect(), panel);
    paintSunken(painter);
}

void Card::paintSunken(QPainter &painter) const
{
    const double line = theme::lineWidth();
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radiusCard - line,
                          radiusCard - line);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintPart = [&](const QRectF &part, double edge) {
        QPainterPath path;
        path.addRect(part);
        painter.fillPath(inside.intersected(path), theme::color(Role::Sunken));
        if (edge > radiusCard) // else the part is all there is
            painter.fillRect(QRectF(line, edge, width() - 2 * line, 1), theme::color(Role::Line));
    };
    if (m_sunkenHead && m_sunkenHead->isVisibleTo(this)) {
        const int bottom = m_sunkenHead->mapTo(this, QPoint(0, m_sunkenHead->height())).y();
        paintPart(QRectF(0, 0, width(), bottom), bottom - 1);
    }
    if (m_sunkenFoot && m_sunkenFoot->isVisibleTo(this))
        paintPart(QRectF(0, m_sunkenFoot->y(), width(), height() - m_sunkenFoot->y()), m_sunkenFoot->y());
}

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme::follow(this, [this] { setFixedHeight(theme::lineWidth()); });
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::color(Role::Line));
}

} // namespace pitanga
