#include "ui/widgets/choice_delegate.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QTreeView>

#include <algorithm>

namespace pitanga {
namespace {

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
               const QFont &font, Role role, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(theme::color(role));
    paintWords(
        painter, place,
        int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
}

QString reasonOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ChoiceDelegate::ReasonRole).toString();
}

/// What stands before the words of a reason, from the row's start: box, gap, lock, gap.
int reasonStart()
{
    return 4 + theme::em(1.2) + 9 + theme::em(1.1) + 6;
}

int wordsHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

bool isChosen(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ChoiceDelegate::StateRole).toInt() != Qt::Unchecked;
}

} // namespace

// A reason is never cut: where the row is narrow it goes on in the next line.
QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString reason = reasonOf(index);
    if (reason.isEmpty())
        return QSize(10, theme::em(2.53));
    int height = theme::em(3.4);
    const QFont font = theme::font(TextSize::Caption);
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        int depth = 1;
        for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
            ++depth;
        const int room = tree->columnWidth(0) - depth * tree->indentation() - reasonStart() - 4;
        height += wordsHeight(font, reason, std::max(1, room)) - QFontMetrics(font).height();
    }
    return QSize(10, height);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.column() == 0)
        return paintPart(*painter, option, index);
    const bool strong = index.column() == 1 && isChosen(index);
    paintText(*painter, option, option.rect.adjusted(4, 0, -theme::em(0.6), 0), index.data().toString(),
              theme::font(TextSize::Dense), strong ? Role::Text : Role::Faint, figures);
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
        paintText(painter, option, mirrored(QRect(text.left(), text.top() + 2, text.width(), theme::em(1.7))),
                  index.data().toString(), font, role);
        return paintReason(painter, option, reason);
    }
    paintText(painter, option, mirrored(text), index.data().toString(), font, role);
    const int used = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 12;
    if (!note.isEmpty() && used < text.width() / 2)
        paintText(painter, option, mirrored(text.adjusted(used, 0, 0, 0)), note, theme::font(TextSize::Caption),
                  Role::Soft);
}

void ChoiceDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QString &reason)
{
    const QRect row = option.rect;
    const QFont font = theme::font(TextSize::Caption);
    const int lock = theme::em(1.1);
    const int line = QFontMetrics(font).height();
    const int start = row.left() + reasonStart();
    const int top = row.top() + theme::em(1.7);
    const QRect mark(start - lock - 6, top + (line - lock) / 2, lock, lock);
    paintIcon(painter, QStringLiteral("lock"), QStyle::visualRect(option.direction, row, mark),
              theme::color(Role::Faint));
    const QRect words(start, top, row.right() - start - 4, row.bottom() - top);
    painter.setFont(font);
    painter.setPen(theme::color(Role::Faint));
    paintWords(painter, QStyle::visualRect(option.direction, row, words),
               int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextWordWrap), reason);
}

} // namespace pitanga
