#pragma once

#include <QTableView>

namespace pitanga {

/// Roles with which a model tells the table how a cell looks.
enum CellRole {
    StateRole = Qt::UserRole + 100, ///< int(State): its icon before the text, both in its colour
    SoftRole,                       ///< bool: the second colour
    BriefRole,   ///< QString: what is shown where the text does not fit; empty: its beginning
    MonoRole,    ///< bool: an id, fixed width, left to right
    PendingRole, ///< bool: its page is on the way
};

/// How figures stand in a column: units below units, whichever way texts run.
inline constexpr Qt::Alignment figures = Qt::AlignRight | Qt::AlignAbsolute;

/// A table as every page has it: rows of one height, hairlines only across, the row under the pointer lit.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);

    int hoveredRow() const { return m_hoveredRow; }
    /// Makes columns as wide as what the first rows hold, within reason, and shows as many as fit whole: none
    /// is cut at the edge. So it stays when the table gets another width, until a person draws a column.
    void fitColumns();
    /// What the first rows of the column need, within reason.
    int widthOf(int column) const { return widthsOf(column).brief; }
    /// Copies the current row, cells apart by tabs.
    void copyRow() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Widths
    {
        int whole = 0;
        int brief = 0;
    };
    Widths widthsOf(int column) const;
    void showWhatFits();
    void setHoveredRow(int row);

    QList<Widths> m_widths; ///< empty: not for the table to decide
    bool m_fitting = false;
    int m_hoveredRow = -1;
};

} // namespace pitanga
