#include "ui/widgets/toggle.h"

#include "ui/theme/shapes.h"

namespace pitanga {
namespace {

constexpr double widthEms = 2.67; // 40 by 22
constexpr double heightEms = 1.47;
constexpr int ringRoom = 3; // the focus ring stands around it

} // namespace

Toggle::Toggle(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::follow(this, [this] { updateGeometry(); });
}

QSize Toggle::sizeHint() const
{
    return QSize(theme::em(widthEms) + 2 * ringRoom, theme::em(heightEms) + 2 * ringRoom);
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF track = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    Surface ground;
    ground.radius = track.height() / 2;
    if (isChecked())
        ground.fill = underMouse() ? Role::AccentHover : Role::Accent;
    else
        ground.fill = theme::look() == Look::Contrast ? Role::Card : Role::Control;
    if (theme::look() == Look::Contrast)
        ground.line = Role::Line;
    paintSurface(painter, track, ground);
    const double gap = 3;
    const double side = track.height() - 2 * gap;
    const bool atEnd = isChecked() != isRightToLeft();
    Surface knob;
    knob.radius = side / 2;
    knob.fill = isChecked() ? Role::OnAccent : theme::look() == Look::Contrast ? Role::Text : Role::Card;
    paintSurface(painter,
                 QRectF(atEnd ? track.right() - gap - side : track.left() + gap, track.top() + gap, side, side),
                 knob);
}

} // namespace pitanga
