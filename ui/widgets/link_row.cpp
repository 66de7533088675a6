#include "ui/widgets/link_row.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

namespace pitanga {

LinkRow::LinkRow(const QString &icon, const QString &title, const QString &count, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_count(count)
{
    setText(title);
    setAccessibleName(tr("%1, %2", "title, count").arg(title, count));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::follow(this, [this] { setFixedHeight(theme::em(2.4)); });
}

QSize LinkRow::sizeHint() const
{
    return QSize(theme::em(14), theme::em(2.4));
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, -1), theme::color(Role::Hover));
    const QRect inner = rect().adjusted(14, 0, -14, 0);
    const int side = theme::em(1.1);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), inner, place);
    };
    const auto icon = [&](const QString &name, int x, int turned) {
        paintIcon(painter, name, mirrored(QRect(x, (height() - side) / 2, side, side)),
                  theme::color(Role::Soft), 1.75, turned);
    };
    icon(m_icon, inner.left(), 0);
    icon(QStringLiteral("chevron"), inner.right() - side, chevronForward(layoutDirection()));
    const QFont font = theme::font(TextSize::Body);
    const int countWidth = QFontMetrics(font).horizontalAdvance(m_count) + 4;
    painter.setFont(font);
    painter.setPen(theme::color(Role::Soft));
    const QRect count(inner.right() - side - 12 - countWidth, 0, countWidth, height());
    paintWords(painter, mirrored(count), Qt::AlignCenter, m_count);
    painter.setPen(theme::color(Role::Text));
    const QRect title(inner.left() + side + 14, 0, count.left() - inner.left() - side - 22, height());
    paintWords(painter, mirrored(title),
               int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
               QFontMetrics(font).elidedText(text(), Qt::ElideMiddle, title.width()));
}

} // namespace pitanga
