#pragma once

#include <QStyledItemDelegate>

namespace pitanga {

/// A row of the tree of parts: box, drawing, name and a note, or below it why it cannot be chosen.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum ChoiceRole { KindRole = Qt::UserRole, IdRole, IconRole, ReasonRole, StateRole, NoteRole, MoreRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPart(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QString &reason);
    static int paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace pitanga
