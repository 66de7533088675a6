#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStringList>
#include <QTabBar>

// What every page must hold to in every look and size, found by looking at the widgets themselves.
namespace pitanga {

namespace page_checks {

inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

inline QString described(QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), nameOf(widget));
}

/// Whether all of it can be seen from side to side, perhaps after scrolling up or down.
inline bool withinItsWidth(const QWidget *widget, const QWidget &window)
{
    const QWidget *frame = &window;
    for (const QWidget *at = widget->parentWidget(); at && at != &window; at = at->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(at)) {
            frame = area->viewport();
            break;
        }
    const int left = widget->mapTo(&window, QPoint()).x() - frame->mapTo(&window, QPoint()).x();
    return left >= -1 && left + widget->width() <= frame->width() + 1;
}

inline bool fits(const QLabel *label)
{
    return label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                             : label->sizeHint().width() <= label->width() + 1;
}

inline bool fits(const QAbstractButton *button)
{
    if (const int needed = button->heightForWidth(button->width()); needed > 0) // its words wrap
        return needed <= button->height() + 1;
    return button->sizeHint().width() <= button->width() && button->sizeHint().height() <= button->height();
}

inline bool fits(const QComboBox *box)
{
    const int arrow = box->fontMetrics().height();
    return box->fontMetrics().horizontalAdvance(box->currentText()) + arrow <= box->width();
}

inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto look = [&](const auto &widgets, const auto &textOf) {
        for (auto *widget : widgets)
            if (widget->isVisible() && !textOf(widget).isEmpty() &&
                (!fits(widget) || !withinItsWidth(widget, window)))
                cut << QStringLiteral("cut: %1 (%2 × %3)")
                           .arg(textOf(widget))
                           .arg(widget->width())
                           .arg(widget->height());
    };
    look(window.findChildren<QLabel *>(), [](const QLabel *label) { return label->text(); });
    look(window.findChildren<QAbstractButton *>(),
         [](const QAbstractButton *button) { return button->text(); });
    look(window.findChildren<QComboBox *>(), [](const QComboBox *box) { return box->currentText(); });
    return cut;
}

/// Buttons and choices stand beside each other, never one over the other or half out of their place.
inline QStringList crowdedControls(const QWidget &window)
{
    QList<const QWidget *> controls;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->window()->inherits("QMenu") &&
            (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)))
            controls << widget;
    QStringList crowded;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const QWidget *one = controls.at(i);
        if (!one->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(one->geometry()))
            crowded << QStringLiteral("out of its place: ") + described(const_cast<QWidget *>(one));
        for (qsizetype j = i + 1; j < controls.size(); ++j)
            if (one->parentWidget() == controls.at(j)->parentWidget() &&
                one->geometry().intersects(controls.at(j)->geometry()))
                crowded << QStringLiteral("overlaps: ") + described(const_cast<QWidget *>(one));
    }
    return crowded;
}

/// Every control that takes the keyboard says what it is.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        // Menus are windows, and tables speak for their heads.
        if (widget->isWindow() || qobject_cast<QHeaderView *>(widget))
            continue;
        const bool control =
            widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (control && nameOf(widget).trimmed().isEmpty())
            nameless << QStringLiteral("no name: %1 in %2")
                            .arg(QLatin1String(widget->metaObject()->className()),
                                 QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

} // namespace page_checks

/// What is wrong with the page that the window shows: texts that are cut, controls in each other's way or
/// without an accessible name. Every page's test calls this one function.
inline QStringList pageProblems(const QWidget &window)
{
    return page_checks::cutTexts(window) + page_checks::crowdedControls(window) +
           page_checks::namelessControls(window);
}

} // namespace pitanga
