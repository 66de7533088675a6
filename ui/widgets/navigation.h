#pragma once

#include "engine/facts.h"
#include "ui/decisions/layout_class.h"
#include "ui/widgets/navigation_list.h"

#include <QWidget>

namespace pitanga {

class DeviceTile;
class Hairline;
class TextLabel;

/// The list at the start side: the application, its pages, and at the foot this device.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    PageId current() const { return m_current; }
    void setDevice(const DeviceFact &device);
    /// Whether others see this device; tells more than that they can connect.
    void setDiscovery(const DiscoveryFact &discovery);
    /// Narrow: icons alone, with tooltips.
    void setLayoutClass(LayoutClass layout);

signals:
    void pageChosen(pitanga::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellState();

    NavigationList *m_list;
    NavigationList *m_footList; ///< settings, apart from the others
    QWidget *m_brandIcon;
    TextLabel *m_brandName;
    Hairline *m_line;
    DeviceTile *m_tile;
    QWidget *m_deviceWords;
    TextLabel *m_deviceName;
    TextLabel *m_deviceState;
    DeviceFact m_device;
    DiscoveryFact m_discovery;
    PageId m_current = PageId::Nearby;
    LayoutClass m_layout = LayoutClass::Normal;
};

} // namespace pitanga
