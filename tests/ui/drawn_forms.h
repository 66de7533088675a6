#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPushButton>
#include <QSize>

// The looks and sizes in which every page is drawn, and what must hold of each.
namespace pitanga {

struct Form
{
    const char *name;
    Look look = Look::Light;
    QSize size = QSize(1280, 800);
    double text = 1;
    bool rightToLeft = false;
};

inline const QList<Form> forms{{"light"},
                               {"dark", Look::Dark},
                               {"contrast", Look::Contrast},
                               {"rtl", Look::Light, QSize(1024, 600), 1, true},
                               {"1024", Look::Light, QSize(1024, 600)},
                               {"1920", Look::Light, QSize(1920, 1080)},
                               {"smallest", Look::Dark, QSize(720, 480)},
                               {"text200", Look::Light, QSize(1024, 600), 2}};

/// The first visible text that does not fit its place; empty if all fit.
inline QString cutText(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            return label->text();
    }
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() &&
            (button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height()))
            return button->text();
    return {};
}

/// The first visible control that a screen reader could not name; empty if all have a name.
inline QString namelessControl(const QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            return QLatin1String(widget->metaObject()->className());
    }
    return {};
}

} // namespace pitanga
