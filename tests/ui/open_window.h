#pragma once

#include "sample_facts.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace pitanga {

/// A window of its own for each test of a specification, opened at the time of the sample.
class OpenWindow : public QObject
{
protected:
    static void prepareApplication()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installEnglishPlurals(*qApp);
        theme::install(*qApp, {Look::Light, 1});
        qRegisterMetaType<RecordQuery>();
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>([] { return sample::now; });
        m_window->setDevice(sample::device());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// A button that can be seen, by what a screen reader says; nothing while it is not laid out yet.
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            const QString said = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (said == name && button->isVisible() && button->width() > 0)
                return button;
        }
        return nullptr;
    }

    /// Whether a text that can be seen holds the words.
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    template <typename T>
    T *page() const
    {
        return m_window->findChild<T *>();
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace pitanga
