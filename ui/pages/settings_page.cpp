#include "ui/pages/settings_page.h"

#include "ui/widgets/search_field.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pitanga {

SettingsPage::SettingsPage(QWidget *parent)
    : Page(Form::Panes, tr("Settings"), parent),
      m_search(new SearchField(tr("Find a setting"), this)),
      m_sections(new SectionList(tr("Kinds of settings"), this)),
      m_scroll(new QScrollArea(this)),
      m_column(new QWidget(this)),
      m_nothing(new TextLabel(tr("No setting has these words."), TextSize::Body, Role::Soft, QFont::Normal,
                              m_column)),
      m_deviceGroup(new SettingGroup(tr("This device"), m_column)),
      m_automaticGroup(new SettingGroup(tr("Automatic sync"), m_column)),
      m_networkGroup(new SettingGroup(tr("Network"), m_column)),
      m_storageGroup(new SettingGroup(tr("Storage"), m_column)),
      m_helpGroup(new SettingGroup(tr("Help"), m_column))
{
    m_groups = {m_deviceGroup, m_automaticGroup, m_networkGroup, m_storageGroup, m_helpGroup};
    actions()->addWidget(m_search);
    buildDevice();
    buildAutomatic();
    buildNetwork();
    buildStorage();
    buildHelp();
    buildSections();
    connect(m_search, &SearchField::searched, this, &SettingsPage::find);
}

void SettingsPage::buildSections()
{
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(8);
    m_nothing->hide();
    column->addWidget(m_nothing);
    for (SettingGroup *group : std::as_const(m_groups)) {
        column->addWidget(group);
        m_sections->addItem(group->heading());
    }
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    m_sections->setCurrentRow(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_sections);
    row->addWidget(m_scroll, 1);
    body()->addLayout(row, 1);
    setBarInMargin();
    connect(m_sections, &SectionList::currentRowChanged, this, &SettingsPage::goToSection);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &SettingsPage::markSection);
    connect(bar, &QScrollBar::rangeChanged, this, &SettingsPage::placeScrollBar, Qt::QueuedConnection);
    placeScrollBar();
    theme::follow(this, [this] {
        m_search->setFixedWidth(theme::em(16));
        m_column->setMaximumWidth(theme::em(54));
    });
}

void SettingsPage::find(const QString &words)
{
    bool any = false;
    for (SettingGroup *group : std::as_const(m_groups))
        any = group->filter(words.trimmed()) || any;
    m_nothing->setVisible(!any);
    QMetaObject::invokeMethod(this, &SettingsPage::markSection, Qt::QueuedConnection); // once it is laid out
}

// The bar stands in the margin of the page, as everywhere: rows end where the head ends.
void SettingsPage::placeScrollBar()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int free = bar->maximum() > 0 ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool mirrored = isRightToLeft();
    m_column->layout()->setContentsMargins(mirrored ? free : 0, 0, mirrored ? 0 : free, 12);
}

// The list beside them marks the kind whose settings are at the top, or the first that was found.
void SettingsPage::markSection()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (m_goesToSection)
        return;
    int at = -1;
    for (int i = 0; i < int(m_groups.size()); ++i) {
        const bool passed = m_groups.at(i)->y() <= bar->value() + theme::em(2);
        const bool last = bar->maximum() > 0 && bar->value() == bar->maximum();
        if (!m_groups.at(i)->isHidden() && (at < 0 || passed || last))
            at = i;
    }
    const QSignalBlocker quiet(m_sections);
    m_sections->setCurrentRow(at);
}

void SettingsPage::goToSection(int row)
{
    if (row < 0)
        return;
    const QScopedValueRollback chosen(m_goesToSection, true);
    m_search->clear();
    find({});
    m_scroll->verticalScrollBar()->setValue(m_groups.at(row)->y());
}

void SettingsPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::setNow(const QDateTime &now)
{
    Page::setNow(now);
    tellAutomatic();
}

void SettingsPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_sections->setVisible(layout >= LayoutClass::Normal);
    for (SettingGroup *group : std::as_const(m_groups))
        group->setStacked(layout == LayoutClass::Narrow);
    placeScrollBar();
}

QList<QWidget *> SettingsPage::panes() const
{
    if (m_sections->isVisible())
        return {m_sections, m_name};
    return {m_name};
}

QWidget *SettingsPage::firstControl() const
{
    return m_sections->isVisibleTo(this) ? static_cast<QWidget *>(m_sections) : m_name;
}

} // namespace pitanga
