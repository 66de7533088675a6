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

void Card::setSunkenFrom(QWidget *part)
{
    m_sunkenPart = part;
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
    if (!m_sunkenPart || !m_sunkenPart->isVisibleTo(this))
        return;
    const double line = theme::lineWidth();
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radiusCard - line,
                          radiusCard - line);
    QPainterPath below;
    const int top = m_sunkenPart->y();
    below.addRect(QRect(0, top, width(), height() - top));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(inside.intersected(below), theme::color(Role::Sunken));
    painter.fillRect(QRectF(line, top, width() - 2 * line, 1), theme::color(Role::Line));
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
