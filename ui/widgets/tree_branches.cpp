#include "ui/widgets/tree_branches.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QCursor>
#include <QPainter>
#include <QTreeView>

namespace pitanga {

void paintBranches(const QTreeView &tree, QPainter &painter, const QRect &branches, const QModelIndex &index)
{
    const QWidget *viewport = tree.viewport();
    const QRect row(0, branches.top(), viewport->width(), branches.height());
    const bool current = index.siblingAtColumn(0) == tree.currentIndex().siblingAtColumn(0);
    const bool hover = tree.underMouse() && row.contains(viewport->mapFromGlobal(QCursor::pos()));
    if (current || hover)
        painter.fillRect(row, theme::color(current ? Role::Selected : Role::Hover));
    if (current && tree.hasFocus() && tree.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintRing(painter, row.adjusted(1, 1, -1, -1), radiusBox, Role::Focus, theme::lineWidth() + 1.0);
    if (!tree.model()->hasChildren(index))
        return;
    const int side = theme::em(1);
    const int x = tree.isRightToLeft() ? branches.left() + 2 : branches.right() - side - 2;
    paintIcon(painter, QStringLiteral("chevron"), QRect(x, branches.center().y() - side / 2, side, side),
              theme::color(Role::Soft), 1.75,
              tree.isExpanded(index) ? chevronDown : chevronForward(tree.layoutDirection()));
}

} // namespace pitanga
