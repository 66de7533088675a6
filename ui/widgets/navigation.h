#pragma once

#include "engine/facts.h"
#include "ui/decisions/layout_class.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace pitanga {

class DeviceTile;
class Hairline;
class TextLabel;

/// The pages there are. What later brings more pages adds them here.
enum class PageId { Nearby, Data, Certificates, History };

/// The list at the start side: the application, its pages, and at the foot this device.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    PageId current() const;
    void setDevice(const DeviceFact &device);
    /// Narrow: icons alone, with tooltips.
    void setLayoutClass(LayoutClass layout);

signals:
    void pageChosen(pitanga::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPage(PageId page, const QString &icon, const QString &name);
    void connectList();
    void fitList();

    QStandardItemModel *m_pages;
    QListView *m_list;
    QWidget *m_brandIcon;
    TextLabel *m_brandName;
    Hairline *m_line;
    DeviceTile *m_tile;
    QWidget *m_deviceWords;
    TextLabel *m_deviceName;
    TextLabel *m_deviceState;
    LayoutClass m_layout = LayoutClass::Normal;
    bool m_justChanged = false;
    bool m_pressChanged = false;
};

} // namespace pitanga
