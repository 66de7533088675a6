#pragma once

#include "painted_texts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStringList>
#include <QTabBar>
#include <QTableView>

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

/// Of a field the text may be longer than it is; the field itself is all there.
inline bool fits(const QLineEdit *)
{
    return true;
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
    look(window.findChildren<QLineEdit *>(), [](const QLineEdit *field) {
        return QStringLiteral("field ") + nameOf(const_cast<QLineEdit *>(field));
    });
    return cut;
}

/// Columns stand in their table whole; one that has no room is not begun.
inline QStringList cutColumns(const QWidget &window)
{
    QStringList cut;
    for (const QTableView *table : window.findChildren<QTableView *>())
        for (int column = 0; table->isVisible() && column < table->horizontalHeader()->count(); ++column) {
            const int left = table->columnViewportPosition(column);
            const int right = left + table->columnWidth(column);
            if (!table->isColumnHidden(column) && (left < 0 || right > table->viewport()->width() + 1))
                cut << QStringLiteral("column %1 of %2 is cut: %3 to %4 of %5")
                           .arg(column)
                           .arg(nameOf(const_cast<QTableView *>(table)))
                           .arg(left)
                           .arg(right)
                           .arg(table->viewport()->width());
        }
    return cut;
}

/// Cards on a page that scrolls end where their contents end.
inline QStringList hollowCards(const QWidget &window)
{
    constexpr int slack = 12;
    QStringList hollow;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        for (const QFrame *card : area->findChildren<QFrame *>()) {
            if (!card->isVisible() || !card->inherits("pitanga::Card") || !card->layout() ||
                card->findChild<QAbstractScrollArea *>()) // a list takes what room there is
                continue;
            const int needed = card->layout()->hasHeightForWidth()
                                   ? card->layout()->totalHeightForWidth(card->width())
                                   : card->layout()->totalSizeHint().height();
            if (card->height() > needed + slack)
                hollow << QStringLiteral("a card of %1 pixels holds %2").arg(card->height()).arg(needed);
        }
    return hollow;
}

/// What scrolls has something to scroll to: the last thing on the page ends near the page's own end.
inline QStringList scrollingForNothing(const QWidget &window)
{
    constexpr int margin = 48;
    QStringList vain;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || area->verticalScrollBar()->maximum() == 0 || !area->widget())
            continue;
        int end = 0;
        for (const QWidget *part : area->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (part->isVisible())
                end = std::max(end, part->geometry().bottom());
        if (end + margin < area->widget()->height())
            vain << QStringLiteral("scrolls for nothing: %1 of %2 pixels are used")
                        .arg(end)
                        .arg(area->widget()->height());
    }
    return vain;
}

/// Buttons and choices stand beside each other, never one over the other or half out of their place.
inline QStringList crowdedControls(const QWidget &window)
{
    QList<const QWidget *> controls;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->window()->inherits("QMenu") &&
            (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
             qobject_cast<const QLineEdit *>(widget)) &&
            !qobject_cast<const QLineEdit *>(widget->parentWidget())) // its own button stands within it
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
inline QStringList pageProblems(QWidget &window)
{
    return page_checks::cutTexts(window) + page_checks::cutColumns(window) + page_checks::hollowCards(window) +
           page_checks::scrollingForNothing(window) + page_checks::crowdedControls(window) +
           page_checks::namelessControls(window) + page_checks::textsCutWhenPainted(window);
}

} // namespace pitanga
