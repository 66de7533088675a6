#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QTreeView;

namespace pitanga {

/// What a tree paints before the cells of a row: the whole row's ground (selected, or under the mouse), the
/// ring where the keyboard put it, and the chevron in `branches` of a row that can be opened. All columns of
/// the current row are marked, whichever of them is current.
void paintBranches(const QTreeView &tree, QPainter &painter, const QRect &branches, const QModelIndex &index);

} // namespace pitanga
