#include "ui/widgets/model_delegate.h"

#include "ui/models/model_list_model.h"
#include "ui/theme/shapes.h"

namespace pitanga {
namespace {

constexpr int padding = 10;

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
               const QFont &font, Role role, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(theme::color(role));
    paintWords(
        painter, place,
        int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(ModelListModel::HeadingRole).toBool();
    return QSize(10, heading ? theme::em(index.row() == 0 ? 1.95 : 2.5) : theme::em(2.13));
}

void ModelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const QString name = index.data().toString();
    if (index.data(ModelListModel::HeadingRole).toBool()) {
        const int height = theme::em(1.95);
        const QRect low(inner.left(), inner.bottom() - height + 1, inner.width(), height);
        return paintText(*painter, option, low, name, theme::font(TextSize::Caption, QFont::DemiBold),
                         Role::Soft, Qt::AlignLeft);
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    Surface ground;
    if (current || hover)
        ground.fill = current ? Role::Selected : Role::Hover;
    if (current && theme::look() == Look::Contrast)
        ground.line = Role::Line;
    paintSurface(*painter, option.rect, ground);
    const QFont countFont = theme::font(TextSize::Caption, current ? QFont::DemiBold : QFont::Normal);
    const QString count = index.data(ModelListModel::CountRole).toString();
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + 2;
    const QRect end(inner.right() - countWidth + 1, inner.top(), countWidth, inner.height());
    const QRect start(inner.left(), inner.top(), inner.width() - countWidth - 8, inner.height());
    paintText(*painter, option, QStyle::visualRect(option.direction, inner, end), count, countFont,
              current ? Role::Soft : Role::Faint, Qt::AlignRight);
    paintText(*painter, option, QStyle::visualRect(option.direction, inner, start), name,
              theme::font(TextSize::Dense, current ? QFont::DemiBold : QFont::Normal), Role::Text,
              Qt::AlignLeft);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintRing(*painter, option.rect, radiusControl, Role::Focus, theme::lineWidth() + 1.0);
}

} // namespace pitanga
