#include "ui/page_route.h"

#include "ui/widgets/page.h"

#include <QSignalBlocker>

#include <algorithm>

namespace pitanga {

PageRoute::PageRoute(Navigation *navigation, QWidget *parent) : QStackedWidget(parent), m_navigation(navigation)
{
    setMinimumSize(1, 1);
    connect(navigation, &Navigation::pageChosen, this, &PageRoute::goTo);
}

void PageRoute::add(Page *page)
{
    addWidget(page);
}

void PageRoute::addPage(PageId id, Page *page)
{
    add(page);
    m_entryOf.insert(page, id);
    m_home.insert(id, page);
    m_front.insert(id, page);
}

void PageRoute::addSubpage(PageId id, Page *page)
{
    add(page);
    m_entryOf.insert(page, id);
    connect(page, &Page::backRequested, this, [this, page] { leave(page); });
}

void PageRoute::addAside(Page *page)
{
    add(page);
    connect(page, &Page::backRequested, this, [this, page] { leave(page); });
}

Page *PageRoute::shownPage() const
{
    return static_cast<Page *>(currentWidget());
}

QList<Page *> PageRoute::allPages() const
{
    QList<Page *> pages;
    for (int i = 0; i < count(); ++i)
        pages.append(static_cast<Page *>(widget(i)));
    return pages;
}

void PageRoute::goTo(PageId id)
{
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrent(id);
    if (shownPage() == m_front.value(id))
        m_front.insert(id, m_home.value(id));
    emit entered(id);
    show(m_front.value(id));
}

void PageRoute::show(Page *page)
{
    const auto entry = m_entryOf.constFind(page);
    if (entry != m_entryOf.cend()) {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrent(*entry);
        m_front.insert(*entry, page);
    } else if (shownPage() != page) {
        m_beforeAside = shownPage();
    }
    setCurrentWidget(page);
    QWidget *first = page->firstControl();
    if (first && first->isVisible() && !m_navigation->isAncestorOf(window()->focusWidget()))
        first->setFocus(Qt::OtherFocusReason);
}

void PageRoute::leave(Page *page)
{
    const auto entry = m_entryOf.constFind(page);
    if (shownPage() != page) { // left while another entry is looked at
        if (entry != m_entryOf.cend() && m_front.value(*entry) == page)
            m_front.insert(*entry, m_home.value(*entry));
        return;
    }
    if (entry != m_entryOf.cend())
        show(m_home.value(*entry));
    else
        show(m_beforeAside ? m_beforeAside : m_home.value(PageId::Nearby));
}

void PageRoute::goBack()
{
    shownPage()->goBack();
}

void PageRoute::nextPane(bool backwards)
{
    const QList<QWidget *> panes = QList<QWidget *>{m_navigation} + shownPage()->panes();
    const QWidget *focus = window()->focusWidget();
    const auto holdsFocus = [focus](const QWidget *pane) {
        return pane == focus || pane->focusProxy() == focus || pane->isAncestorOf(focus);
    };
    const auto at = std::find_if(panes.begin(), panes.end(), holdsFocus);
    const qsizetype here = at == panes.end() ? 0 : at - panes.begin();
    panes.at((here + (backwards ? panes.size() - 1 : 1)) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pitanga
