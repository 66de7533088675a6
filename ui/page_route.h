#pragma once

#include "ui/widgets/navigation.h"

#include <QHash>
#include <QStackedWidget>

namespace pitanga {

class Page;

/// Which page stands in the window. Every entry of the navigation has a page; a subpage can stand before it and
/// stays there, also while another entry is looked at, until it is left. A page aside belongs to no entry; back
/// leads to where one was.
///
/// A subpage or a page aside is left when it emits `backRequested`.
class PageRoute final : public QStackedWidget
{
    Q_OBJECT
public:
    PageRoute(Navigation *navigation, QWidget *parent);

    void addPage(PageId id, Page *page);
    void addSubpage(PageId id, Page *page);
    void addAside(Page *page);

    Page *shownPage() const;
    QList<Page *> allPages() const;

    /// Chooses an entry. Choosing the one that is shown once more leaves its subpage.
    void goTo(PageId id);
    void show(Page *page);
    /// Esc and Alt+Left: out of a subpage, or one step back within the page.
    void goBack();
    /// F6: from the navigation through the panes of the page, and round.
    void nextPane(bool backwards);

    // Pages scroll: when room is short they give way, and what stands above them keeps its height.
    bool hasHeightForWidth() const override { return false; }

signals:
    /// An entry was chosen; comes before its page is shown.
    void entered(pitanga::PageId id);

private:
    void add(Page *page);
    void leave(Page *page);

    Navigation *m_navigation;
    QHash<PageId, Page *> m_home;    ///< the page of an entry
    QHash<PageId, Page *> m_front;   ///< what is shown for it: its page or a subpage
    QHash<Page *, PageId> m_entryOf; ///< pages and subpages
    Page *m_beforeAside = nullptr;
};

} // namespace pitanga
