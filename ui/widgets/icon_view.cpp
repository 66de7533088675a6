#include "ui/widgets/icon_view.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

namespace pitanga {

IconView::IconView(QString icon, Role role, double ems, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_role(role), m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] { updateGeometry(); });
}

void IconView::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconView::sizeHint() const
{
    return QSize(theme::em(m_ems), theme::em(m_ems));
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), theme::color(m_role));
}

void paintTile(QPainter &painter, const QRect &rect, const QString &icon, const std::pair<Role, Role> &hue)
{
    const bool contrast = theme::look() == Look::Contrast;
    Surface ground;
    ground.fill = contrast ? Role::Card : hue.first;
    if (contrast)
        ground.line = Role::Line;
    ground.radius = radiusCard;
    paintSurface(painter, rect, ground);
    const int side = theme::em(1.75);
    QRect place(0, 0, side, side);
    place.moveCenter(rect.center());
    paintIcon(painter, icon, place, theme::color(contrast ? Role::Text : hue.second));
}

DeviceTile::DeviceTile(double ems, QWidget *parent) : QWidget(parent), m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] { updateGeometry(); });
}

void DeviceTile::show(const QString &icon, const QString &deviceId, bool dimmed)
{
    m_icon = icon;
    m_hue = dimmed ? std::pair(Role::AwayTint, Role::Away) : theme::tileHue(deviceId);
    update();
}

QSize DeviceTile::sizeHint() const
{
    return QSize(theme::em(m_ems), theme::em(m_ems));
}

void DeviceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, rect(), m_icon, m_hue);
}

} // namespace pitanga
