#include "ui/widgets/choice_delegate.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QApplication>

namespace pitanga {
namespace {

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
               const QFont &font, Role role, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(theme::color(role));
    painter.drawText(
        place,
        int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
}

QString reasonOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ChoiceDelegate::ReasonRole).toString();
}

bool isChosen(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ChoiceDelegate::StateRole).toInt() != Qt::Unchecked;
}

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return QSize(10, theme::em(reasonOf(index).isEmpty() ? 2.53 : 3.4));
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.column() == 0)
        return paintPart(*painter, option, index);
    const bool strong = index.column() == 1 && isChosen(index);
    paintText(*painter, option, option.rect.adjusted(4, 0, -14, 0), index.data().toString(),
              theme::font(TextSize::Dense), strong ? Role::Text : Role::Faint, Qt::AlignRight);
}

int ChoiceDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int side = theme::em(1.2);
    const QRect row = option.rect;
    const QRect box(row.left() + 4, row.center().y() - side / 2, side, side);
    const QRect place = QStyle::visualRect(option.direction, row, box);
    if (!reasonOf(index).isEmpty()) {
        Surface closed;
        closed.line = Role::Control;
        closed.dashed = true;
        closed.radius = radiusBox;
        paintSurface(painter, place, closed);
        return box.right();
    }
    QStyleOptionButton button;
    button.rect = place;
    button.direction = option.direction;
    button.palette = option.palette;
    button.state = QStyle::State_Enabled;
    const int state = index.data(StateRole).toInt();
    button.state |= state == Qt::Checked            ? QStyle::State_On
                    : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                    : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, &painter, option.widget);
    return box.right();
}

void ChoiceDelegate::paintPart(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, row, place); };
    const QFont body = theme::font(TextSize::Dense);
    if (index.data(MoreRole).toBool())
        return paintText(painter, option, mirrored(row.adjusted(4, 0, -4, 0)), index.data().toString(), body,
                         Role::Link);
    int start = paintBox(painter, option, index) + 10;
    const QString reason = reasonOf(index);
    const Role role = reason.isEmpty() ? Role::Text : Role::Faint;
    const int side = theme::em(1.35);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        paintIcon(painter, icon, mirrored(QRect(start, row.center().y() - side / 2, side, side)),
                  theme::color(Role::Soft));
        start += side + 8;
    }
    const bool root = !index.parent().isValid();
    const QFont font = root ? theme::font(TextSize::Dense, QFont::DemiBold) : body;
    const QRect text(start, row.top(), row.right() - start - 4, row.height());
    const QString note = index.data(NoteRole).toString();
    if (!reason.isEmpty()) {
        const int half = row.height() / 2;
        const int lock = theme::em(1.1);
        paintText(painter, option, mirrored(QRect(text.left(), text.top() + 2, text.width(), half)),
                  index.data().toString(), font, role);
        const QRect below(text.left(), text.top() + half - 1, text.width(), half);
        paintIcon(painter, QStringLiteral("lock"),
                  mirrored(QRect(below.left(), below.center().y() - lock / 2, lock, lock)),
                  theme::color(Role::Faint));
        return paintText(painter, option, mirrored(below.adjusted(lock + 6, 0, 0, 0)), reason,
                         theme::font(TextSize::Caption), Role::Faint);
    }
    paintText(painter, option, mirrored(text), index.data().toString(), font, role);
    const int used = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 12;
    if (!note.isEmpty() && used < text.width() / 2)
        paintText(painter, option, mirrored(text.adjusted(used, 0, 0, 0)), note, theme::font(TextSize::Caption),
                  Role::Soft);
}

} // namespace pitanga
