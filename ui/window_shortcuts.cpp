#include "ui/window_shortcuts.h"

#include "ui/main_window.h"
#include "ui/page_route.h"
#include "ui/pages/data_page.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/peer_card.h"

#include <QShortcut>

namespace pitanga {
namespace {

void add(MainWindow &window, const QKeySequence &keys, const std::function<void()> &act)
{
    QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, act);
}

void addPageKeys(MainWindow &window)
{
    const PageId inOrder[]{PageId::Nearby, PageId::Data, PageId::Certificates, PageId::History};
    int key = Qt::Key_1;
    for (const PageId page : inOrder)
        add(window, QKeyCombination(Qt::CTRL, Qt::Key(key++)), [&window, page] { window.goTo(page); });
    add(window, Qt::CTRL | Qt::Key_Comma, [&window] { window.goTo(PageId::Settings); });
    PageRoute &route = window.route();
    add(window, Qt::Key_F5, [&route] { route.shownPage()->reload(); });
    add(window, Qt::ALT | Qt::Key_Left, [&route] { route.goBack(); });
    add(window, Qt::Key_Escape, [&route] { route.goBack(); });
    add(window, Qt::Key_F6, [&route] { route.nextPane(false); });
    add(window, Qt::SHIFT | Qt::Key_F6, [&route] { route.nextPane(true); });
    add(window, Qt::Key_F1, [&window] { window.openKeys(); });
    add(window, Qt::CTRL | Qt::Key_Question, [&window] { window.openKeys(); });
}

void addTextKeys(MainWindow &window)
{
    const auto scaleBy = [&window](double step) {
        return [&window, step] { window.scaleText(theme::appearance().textScale + step); };
    };
    add(window, QKeySequence::ZoomIn, scaleBy(0.125));
    add(window, Qt::CTRL | Qt::Key_Equal, scaleBy(0.125));
    add(window, QKeySequence::ZoomOut, scaleBy(-0.125));
    add(window, Qt::CTRL | Qt::Key_0, [&window] { window.scaleText(1); });
}

} // namespace

void addShortcuts(MainWindow &window)
{
    addPageKeys(window);
    addTextKeys(window);
    add(window, Qt::CTRL | Qt::Key_F, [&window] {
        if (window.currentPage() == PageId::Settings)
            return window.settings().startSearch();
        window.goTo(PageId::Data);
        window.data().startSearch();
    });
    add(window, Qt::CTRL | Qt::SHIFT | Qt::Key_S, [&window] { window.nearby().syncAll(); });
    add(window, Qt::CTRL | Qt::Key_N, [&window] {
        window.route().show(&window.nearby());
        window.nearby().openAddPanel();
    });
    add(window, Qt::SHIFT | Qt::Key_F10, [&window] {
        for (QWidget *at = window.focusWidget(); at; at = at->parentWidget())
            if (auto *card = qobject_cast<PeerCard *>(at))
                return card->openMenu();
    });
    add(window, Qt::CTRL | Qt::Key_Q, [&window] { window.askToQuit(); });
}

} // namespace pitanga
