#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>
#include <QScrollArea>

namespace pitanga {

FocusRing::FocusRing(QWidget *window) : QFocusFrame(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    const bool ours = now && now != m_window && m_window->isAncestorOf(now);
    // Lists draw theirs within the current row.
    const bool list = qobject_cast<QAbstractItemView *>(now) != nullptr;
    const bool byKeyboard = m_window->testAttribute(Qt::WA_KeyboardFocusChange);
    if (ours && byKeyboard)
        bringIntoSight(now);
    setWidget(ours && !list && byKeyboard ? now : nullptr);
}

// Qt scrolls to a control only when the keyboard comes to it from within the same area.
void FocusRing::bringIntoSight(QWidget *control)
{
    for (QWidget *at = control->parentWidget(); at && !at->isWindow(); at = at->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(control);
}

} // namespace pitanga
