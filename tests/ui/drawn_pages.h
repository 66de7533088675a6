#pragma once

#include "drawn_forms.h"
#include "page_checks.h"
#include "sample_facts.h"
#include "ui/main_window.h"

#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QTest>

#include <functional>

namespace pitanga {

/// Draws a window as `prepare` makes it, in that look and size, keeps the picture as <page>-<form>.png and says
/// what is wrong with it. What is not right at once may still be laid out.
inline QStringList drawPage(const QString &page, const Form &form,
                            const std::function<void(MainWindow &)> &prepare)
{
    QGuiApplication::setLayoutDirection(form.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    theme::apply({form.look, form.text});
    MainWindow window([] { return sample::now; });
    window.setDevice(sample::device());
    window.resize(form.size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {QStringLiteral("the window is not shown")};
    prepare(window);

    QTest::qWait(30); // queued layout and the first page of a table
    QStringList problems;
    (void)QTest::qWaitFor([&] { return (problems = pageProblems(window)).isEmpty(); });
    QPixmap picture = window.grab(); // kept before it is judged
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        // On a screen of that size it is moved until all of it shows.
        const QPoint corner = window.mapFromGlobal(menu->pos());
        const QPoint last(window.width() - menu->width(), window.height() - menu->height());
        QPainter(&picture).drawPixmap(qBound(0, corner.x(), std::max(0, last.x())),
                                      qBound(0, corner.y(), std::max(0, last.y())), menu->grab());
        menu->close();
    }
    theme::apply({Look::Light, 1});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(QStringLiteral(PITANGA_SCREENSHOTS), page, QLatin1String(form.name));
    if (!QDir().mkpath(QStringLiteral(PITANGA_SCREENSHOTS)) || !picture.save(file, "PNG", pictureQuality))
        problems << QStringLiteral("cannot be kept: ") + file;
    if (picture.size() != form.size)
        problems << QStringLiteral("the window asks for more room than it has");
    return problems;
}

/// A row for every page in every form: columns "page" and "form".
inline void addPages(std::initializer_list<const char *> pages)
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("form");
    for (const char *page : pages)
        for (int form = 0; form < int(forms.size()); ++form)
            QTest::addRow("%s in %s", page, forms.at(form).name) << QString::fromLatin1(page) << form;
}

} // namespace pitanga
