#include "ui/widgets/data_table.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace pitanga {
namespace {

struct Cell
{
    QFont font;
    QColor color;
    QRect text;
    QString words;
    QString shown; ///< the words, or what is brief for them
    bool cut = false;
    bool leftToRight = false;
};

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(DataTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || index.row() == m_table->hoveredRow())
            painter->fillRect(option.rect, theme::color(selected ? Role::Selected : Role::Hover));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::color(Role::Line));
        if (index.data(PendingRole).toBool())
            paintPlaceholder(*painter, option, index);
        else
            paintCell(*painter, option, index);
        paintFocus(*painter, option, index);
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const Cell cell = cellOf(option, index);
        QToolTip::showText(event->globalPos(), cell.cut ? cell.words.toHtmlEscaped() : QString(), view);
        return true;
    }

private:
    Cell cellOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QVariant state = index.data(StateRole);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool strong = selected && index.column() == 0;
        Cell cell;
        cell.words = index.data().toString();
        cell.leftToRight = index.data(MonoRole).toBool();
        cell.font = cell.leftToRight ? theme::monoFont()
                                     : theme::font(TextSize::Dense, strong ? QFont::DemiBold : QFont::Normal);
        cell.color = theme::color(index.data(SoftRole).toBool() ? Role::Soft : Role::Text);
        int start = theme::em(0.6);
        if (state.isValid()) {
            cell.font = theme::font(TextSize::Caption, QFont::DemiBold);
            cell.color = theme::color(theme::roleOf(State(state.toInt())));
            start += theme::em(1.1) + 7;
        }
        cell.text = QStyle::visualRect(option.direction, option.rect,
                                       option.rect.adjusted(start, 0, -theme::em(0.6), 0));
        const QString brief = index.data(BriefRole).toString();
        cell.cut = QFontMetrics(cell.font).horizontalAdvance(cell.words) > cell.text.width();
        cell.shown = cell.cut && !brief.isEmpty() ? brief : cell.words;
        return cell;
    }

    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Cell cell = cellOf(option, index);
        const QVariant state = index.data(StateRole);
        if (state.isValid()) {
            const int side = theme::em(1.1);
            const QRect mark(option.rect.left() + theme::em(0.6), option.rect.center().y() - side / 2, side,
                             side);
            paintIcon(painter, theme::iconOf(State(state.toInt())),
                      QStyle::visualRect(option.direction, option.rect, mark), cell.color, 2.1);
        }
        const Qt::Alignment wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const Qt::Alignment align = QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter);
        painter.save();
        painter.setFont(cell.font);
        painter.setPen(cell.color);
        if (cell.leftToRight)
            painter.setLayoutDirection(Qt::LeftToRight);
        const Qt::TextElideMode mode = cell.leftToRight ? Qt::ElideMiddle : Qt::ElideRight;
        paintWords(painter, cell.text, int(align | Qt::TextSingleLine),
                   QFontMetrics(cell.font).elidedText(cell.shown, mode, cell.text.width()));
        painter.restore();
    }

    static void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
    {
        const int height = theme::em(0.6);
        const int width = std::min(option.rect.width() - 2 * theme::em(0.6),
                                   theme::em(3.0 + (index.row() * 7 + index.column() * 3) % 5));
        const QRect bar(option.rect.left() + theme::em(0.6), option.rect.center().y() - height / 2, width,
                        height);
        Surface surface;
        surface.fill = Role::Track;
        surface.radius = height;
        paintSurface(painter, QStyle::visualRect(option.direction, option.rect, bar), surface);
    }

    // The ring of the row, drawn cell by cell: its ends belong to the first and the last column.
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (!m_table->hasFocus() || index.row() != m_table->currentIndex().row() ||
            !m_table->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return;
        const int width = theme::lineWidth() + 1;
        const QColor color = theme::color(Role::Focus);
        const QRect row(0, option.rect.top(), m_table->viewport()->width(), option.rect.height() - 1);
        const QRect cell = option.rect;
        painter.fillRect(QRect(cell.left(), row.top(), cell.width(), width), color);
        painter.fillRect(QRect(cell.left(), row.bottom() - width + 1, cell.width(), width), color);
        if (cell.left() <= row.left())
            painter.fillRect(QRect(cell.left(), row.top(), width, row.height()), color);
        if (cell.right() >= row.right())
            painter.fillRect(QRect(cell.right() - width + 1, row.top(), width, row.height()), color);
    }

    DataTable *m_table;
};

} // namespace

DataTable::DataTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one stretches by itself; any other was drawn by a person, who may have it as they like.
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton && section + 1 < int(m_widths.size()))
            m_widths.clear();
    });
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->viewport()->setAutoFillBackground(false);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setFocusPolicy(Qt::NoFocus);
    theme::follow(this, [this] {
        verticalHeader()->setMinimumSectionSize(theme::em(2.13));
        verticalHeader()->setDefaultSectionSize(theme::em(2.13));
        horizontalHeader()->setFixedHeight(theme::em(2.27));
        verticalScrollBar()->setProperty("headInset", theme::em(2.27));
        horizontalHeader()->setMinimumSectionSize(theme::em(3));
        if (!m_widths.isEmpty())
            fitColumns();
        viewport()->update();
    });
}

DataTable::Widths DataTable::widthsOf(int column) const
{
    const QFontMetrics text(theme::font(TextSize::Dense));
    const QFontMetrics mono(theme::monoFont());
    const QFontMetrics head(theme::font(TextSize::Caption, QFont::DemiBold));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    Widths widths;
    widths.brief = head.horizontalAdvance(title);
    widths.whole = widths.brief + theme::em(1.3); // with the mark of its order
    for (int row = 0; row < std::min(40, model()->rowCount()); ++row) {
        const QModelIndex cell = model()->index(row, column);
        const bool state = cell.data(StateRole).isValid();
        const QFontMetrics &metrics = cell.data(MonoRole).toBool() ? mono : state ? head : text;
        const int before = state ? theme::em(1.1) + 7 : 0;
        const QString words = cell.data().toString();
        const QString brief = cell.data(BriefRole).toString();
        widths.whole = std::max(widths.whole, before + metrics.horizontalAdvance(words));
        widths.brief =
            std::max(widths.brief, before + metrics.horizontalAdvance(brief.isEmpty() ? words : brief));
    }
    const auto within = [column](int width) {
        return std::clamp(width + theme::em(1.2) + 2, theme::em(5), theme::em(column == 0 ? 16 : 13));
    };
    return {within(widths.whole), within(widths.brief)};
}

void DataTable::fitColumns()
{
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_widths.append(widthsOf(column));
    showWhatFits();
}

// The first columns say the most: the last ones become brief, then go.
void DataTable::showWhatFits()
{
    if (m_widths.isEmpty() || m_widths.size() != model()->columnCount())
        return;
    const QScopedValueRollback quiet(m_fitting, true);
    const int room = viewport()->width();
    int shown = 0;
    int taken = 0;
    while (shown < int(m_widths.size()) && (shown == 0 || taken + m_widths.at(shown).brief <= room))
        taken += m_widths.at(shown++).brief;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const Widths &widths = m_widths.at(column);
        setColumnHidden(column, column >= shown);
        if (column >= shown)
            continue;
        const bool whole = taken - widths.brief + widths.whole <= room;
        taken += whole ? widths.whole - widths.brief : 0;
        setColumnWidth(column, std::min(whole ? widths.whole : widths.brief, std::max(theme::em(5), room)));
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    const QRect before(QPoint(), event->oldSize());
    const bool seen = currentIndex().isValid() && before.intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    showWhatFits();
    if (seen && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex()); // what was chosen stays in sight
}

void DataTable::copyRow() const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(currentIndex().siblingAtColumn(column).data().toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copyRow();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void DataTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace pitanga
