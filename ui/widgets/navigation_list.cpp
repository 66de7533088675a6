#include "ui/widgets/navigation_list.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace pitanga {
namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool iconsAlone = false;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(10, iconsAlone ? 64 : theme::em(2.67) + 4); // with the gap below
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect item = option.rect.adjusted(0, 0, 0, -4);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        Surface ground;
        if (current || hover)
            ground.fill = current ? Role::Selected : Role::Hover;
        if (current && theme::look() == Look::Contrast)
            ground.line = Role::Line;
        paintSurface(*painter, item, ground);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, item, rect);
        };
        if (current) {
            Surface mark;
            mark.fill = Role::Accent;
            mark.radius = 2;
            paintSurface(*painter, mirrored(QRect(item.left(), item.top() + 9, 3, item.height() - 18)), mark);
        }
        const int side = iconsAlone ? 36 : theme::em(1.35);
        const int start = iconsAlone ? (item.width() - side) / 2 : 12;
        paintIcon(*painter, index.data(iconRole).toString(),
                  mirrored(QRect(item.left() + start, item.center().y() - side / 2, side, side)),
                  theme::color(current ? Role::Accent : Role::Soft));
        if (!iconsAlone)
            paintName(*painter, option, mirrored(item.adjusted(start + side + 12, 0, -8, 0)), index, current);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintRing(*painter, item, radiusControl, Role::Focus, theme::lineWidth() + 1.0);
    }

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          const QModelIndex &index, bool current)
    {
        const QFont font = theme::font(TextSize::Body, current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(theme::color(current ? Role::Text : Role::Soft));
        paintWords(painter, place,
                   int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                   QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
    }
};

} // namespace

NavigationList::NavigationList(const QString &name, QWidget *parent)
    : QListView(parent), m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // A click on the page that is shown already says so too, but a click that changes the page says it once.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_justChanged = true;
        QMetaObject::invokeMethod(
            this, [this] { m_justChanged = false; }, Qt::QueuedConnection);
        emit pageChosen(pageOf(current));
    });
    connect(this, &QListView::pressed, this, [this] { m_pressChanged = m_justChanged; });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_pressChanged)
            emit pageChosen(pageOf(index));
    });
}

void NavigationList::add(PageId page, const QString &icon, const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setData(int(page), pageRole);
    item->setData(icon, iconRole);
    item->setData(name, Qt::AccessibleTextRole);
    m_entries->appendRow(item);
}

PageId NavigationList::pageOf(const QModelIndex &index)
{
    return PageId(index.data(pageRole).toInt());
}

void NavigationList::setCurrent(PageId page)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (pageOf(m_entries->index(row, 0)) == page) {
            setCurrentIndex(m_entries->index(row, 0));
            return;
        }
    }
    clearSelection();
    setCurrentIndex({});
}

void NavigationList::setIconsAlone(bool alone)
{
    static_cast<NavigationDelegate *>(itemDelegate())->iconsAlone = alone;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem *item = m_entries->item(row);
        item->setToolTip(alone ? item->text().toHtmlEscaped() : QString());
    }
    doItemsLayout();
    setFixedHeight(itemDelegate()->sizeHint({}, {}).height() * m_entries->rowCount());
}

} // namespace pitanga
