#include "ui/widgets/verdict_badge.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QPainter>

namespace pitanga {

namespace {
constexpr double iconShare = 0.56; // of the circle
}

VerdictBadge::VerdictBadge(double ems, QWidget *parent) : QWidget(parent), m_ems(ems)
{
    theme::follow(this, [this] { setFixedSize(theme::em(m_ems), theme::em(m_ems)); });
}

void VerdictBadge::setState(State state)
{
    m_state = state;
    update();
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Surface circle;
    circle.fill = theme::tintOf(m_state);
    circle.radius = width();
    if (theme::look() == Look::Contrast)
        circle.line = theme::roleOf(m_state);
    paintSurface(painter, rect(), circle);
    QRect place(0, 0, theme::em(m_ems * iconShare), theme::em(m_ems * iconShare));
    place.moveCenter(rect().center());
    paintIcon(painter, m_state == State::Ok ? QStringLiteral("check") : theme::iconOf(m_state), place,
              theme::color(theme::roleOf(m_state)));
}

} // namespace pitanga
