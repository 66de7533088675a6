#pragma once

#include <QTableView>

namespace pitanga {

/// Roles with which a model tells the table how a cell looks.
enum CellRole {
    StateRole = Qt::UserRole + 100, ///< int(State): its icon before the text, both in its colour
    SoftRole,                       ///< bool: the second colour
    MonoRole,                       ///< bool: an id, fixed width, left to right
    PendingRole,                    ///< bool: its page is on the way
};

/// A table as every page has it: rows of one height, hairlines only across, the row under the pointer lit.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);

    int hoveredRow() const { return m_hoveredRow; }
    /// Makes columns as wide as what the first rows hold, within reason.
    void fitColumns();
    /// Copies the current row, cells apart by tabs.
    void copyRow() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setHoveredRow(int row);

    int m_hoveredRow = -1;
};

} // namespace pitanga
