#include "ui/widgets/navigation.h"

#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace pitanga {
namespace {

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
      m_list(new NavigationList(tr("Pages"), this)),
      m_footList(new NavigationList(tr("More pages"), this)),
      m_brandIcon(new BrandIcon(this)),
      m_brandName(
          new TextLabel(QStringLiteral("Pitanga"), TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_line(new Hairline(this)),
      m_tile(new DeviceTile(2.4, this)),
      m_deviceWords(new QWidget(this)),
      m_deviceName(new TextLabel({}, TextSize::Dense, Role::Text, QFont::DemiBold, m_deviceWords)),
      m_deviceState(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_deviceWords))
{
    m_list->add(PageId::Nearby, QStringLiteral("nearby"), tr("Nearby"));
    m_list->add(PageId::Data, QStringLiteral("data"), tr("Data"));
    m_list->add(PageId::Certificates, QStringLiteral("certificate"), tr("Certificates"));
    m_list->add(PageId::History, QStringLiteral("history"), tr("History"));
    m_footList->add(PageId::Settings, QStringLiteral("settings"), tr("Settings"));
    setFocusProxy(m_list);
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
    column->addWidget(m_footList);
    column->addSpacing(8);
    column->addWidget(m_line);
    column->addLayout(device);
    for (const NavigationList *list : {m_list, m_footList})
        connect(list, &NavigationList::pageChosen, this, [this](PageId page) {
            setCurrent(page);
            emit pageChosen(page);
        });
    theme::follow(this, [this] { setLayoutClass(m_layout); });
    setCurrent(PageId::Nearby);
}

void Navigation::setCurrent(PageId page)
{
    m_current = page;
    for (NavigationList *list : {m_list, m_footList}) {
        const QSignalBlocker quiet(list);
        list->setCurrent(page);
    }
}

void Navigation::setDevice(const DeviceFact &device)
{
    m_device = device;
    m_tile->show(QStringLiteral("laptop"), device.instanceId);
    m_deviceName->setText(device.name);
    tellState();
}

void Navigation::setDiscovery(const DiscoveryFact &discovery)
{
    m_discovery = discovery;
    tellState();
}

void Navigation::tellState()
{
    const DeviceFact &device = m_device;
    m_deviceState->setText(!device.serving          ? tr("Others cannot connect")
                           : m_discovery.announcing ? tr("Visible nearby")
                                                    : tr("Others can connect"));
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
    for (NavigationList *list : {m_list, m_footList})
        list->setIconsAlone(iconsAlone);
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
