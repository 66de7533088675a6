#include "ui/widgets/navigation.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

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
        painter.drawText(
            place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
    }
};

class BrandIcon final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_brandIcon(new BrandIcon(this)),
      m_brandName(
          new TextLabel(QStringLiteral("Pitanga"), TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_line(new Hairline(this)),
      m_tile(new DeviceTile(2.4, this)),
      m_deviceWords(new QWidget(this)),
      m_deviceName(new TextLabel({}, TextSize::Dense, Role::Text, QFont::DemiBold, m_deviceWords)),
      m_deviceState(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_deviceWords))
{
    addPage(PageId::Nearby, QStringLiteral("nearby"), tr("Nearby"));
    addPage(PageId::Data, QStringLiteral("data"), tr("Data"));
    addPage(PageId::Certificates, QStringLiteral("certificate"), tr("Certificates"));
    addPage(PageId::History, QStringLiteral("history"), tr("History"));
    m_list->setModel(m_pages);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setAccessibleName(tr("Pages"));
    setFocusProxy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_deviceName->wrapping();
    m_deviceState->wrapping();
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 0, 10, 20);
    brand->setSpacing(10);
    brand->addWidget(m_brandIcon);
    brand->addWidget(m_brandName, 1);
    auto *words = new QVBoxLayout(m_deviceWords);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_deviceName);
    words->addWidget(m_deviceState);
    auto *device = new QHBoxLayout;
    device->setContentsMargins(10, 12, 10, 0);
    device->setSpacing(10);
    device->addWidget(m_tile);
    device->addWidget(m_deviceWords, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12 + 1, 16);
    column->setSpacing(0);
    column->addLayout(brand);
    column->addWidget(m_list);
    column->addStretch(1);
    column->addWidget(m_line);
    column->addLayout(device);
    connectList();
    theme::follow(this, [this] { setLayoutClass(m_layout); });
    m_list->setCurrentIndex(m_pages->index(0, 0));
}

// A click on the page that is shown already says so too, but a click that changes the page says it once.
void Navigation::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_justChanged = true;
        QMetaObject::invokeMethod(
            this, [this] { m_justChanged = false; }, Qt::QueuedConnection);
        emit pageChosen(current());
    });
    connect(m_list, &QListView::pressed, this, [this] { m_pressChanged = m_justChanged; });
    connect(m_list, &QListView::clicked, this, [this] {
        if (!m_pressChanged)
            emit pageChosen(current());
    });
}

void Navigation::addPage(PageId page, const QString &icon, const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setData(int(page), pageRole);
    item->setData(icon, iconRole);
    item->setData(name, Qt::AccessibleTextRole);
    m_pages->appendRow(item);
}

void Navigation::setCurrent(PageId page)
{
    for (int row = 0; row < m_pages->rowCount(); ++row)
        if (m_pages->item(row)->data(pageRole).toInt() == int(page))
            m_list->setCurrentIndex(m_pages->index(row, 0));
}

PageId Navigation::current() const
{
    return PageId(m_list->currentIndex().data(pageRole).toInt());
}

void Navigation::setDevice(const DeviceFact &device)
{
    m_tile->show(QStringLiteral("laptop"), device.instanceId);
    m_deviceName->setText(device.name);
    m_deviceState->setText(device.serving ? tr("Others can connect") : tr("Others cannot connect"));
    const QString addresses = device.addresses.join(u'\n');
    for (QWidget *part : {static_cast<QWidget *>(m_tile), m_deviceWords}) {
        part->setToolTip(
            (device.name + u'\n' + addresses).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        part->setAccessibleName(tr("This device: %1").arg(device.name));
        part->setAccessibleDescription(m_deviceState->text());
    }
}

void Navigation::setLayoutClass(LayoutClass layout)
{
    m_layout = layout;
    const bool iconsAlone = layout == LayoutClass::Narrow;
    static_cast<NavigationDelegate *>(m_list->itemDelegate())->iconsAlone = iconsAlone;
    m_brandName->setVisible(!iconsAlone);
    m_deviceWords->setVisible(!iconsAlone);
    const int brand = iconsAlone ? 40 : theme::em(2);
    m_brandIcon->setFixedSize(brand, brand);
    setFixedWidth(iconsAlone ? 80 : theme::em(layout == LayoutClass::Compact ? 13.6 : 15.2));
    const int side = iconsAlone ? 8 : 12;
    m_tile->setVisible(!iconsAlone);
    m_line->setVisible(!iconsAlone);
    QWidget::layout()->setContentsMargins(side, iconsAlone || layout == LayoutClass::Compact ? 12 : 16,
                                          side + 1, 16);
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        QStandardItem *item = m_pages->item(row);
        item->setToolTip(iconsAlone ? item->text().toHtmlEscaped() : QString());
    }
    fitList();
}

void Navigation::fitList()
{
    m_list->doItemsLayout();
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    m_list->setFixedHeight(row * m_pages->rowCount());
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Role::Nav));
    const int width = theme::lineWidth();
    const int x = isRightToLeft() ? 0 : this->width() - width;
    painter.fillRect(QRect(x, 0, width, height()), theme::color(Role::Line));
}

} // namespace pitanga
