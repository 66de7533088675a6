#include "ui/widgets/focus_ring.h"

#include <QAbstractItemView>

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
    setWidget(ours && !list && byKeyboard ? now : nullptr);
}

} // namespace pitanga
