// The first run within the window, and what follows when another language is chosen (main_window.h).
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/page_route.h"
#include "ui/pages/first_run.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/window_notices.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace pitanga {

FirstRun &MainWindow::startFirstRun()
{
    if (m_firstRun)
        return *m_firstRun;
    m_navigation->hide();
    m_route->hide();
    m_firstRun = new FirstRun(this);
    setLanguage(m_language);
    connect(m_firstRun, &FirstRun::languageChosen, this, &MainWindow::languageChosen);
    m_content->addWidget(m_firstRun, 1);
    m_firstRun->show(); // at once, also in a window that is shown already
    tick();
    fitLayout();
    return *m_firstRun;
}

void MainWindow::endFirstRun()
{
    if (!m_firstRun)
        return;
    m_firstRun->hide();
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
    m_navigation->show();
    m_route->setVisible(true);
    goTo(PageId::Nearby);
}

void MainWindow::setLanguage(const QString &chosen)
{
    m_language = chosen;
    m_settings->setLanguage(chosen);
    if (m_firstRun)
        m_firstRun->setLanguage(chosen.isEmpty() ? systemLanguage() : chosen);
}

void MainWindow::goOnFrom(const MainWindow &before)
{
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    if (const auto error = before.m_notices->error())
        showError(*error);
    if (m_firstRun && before.m_firstRun)
        return m_firstRun->goOnFrom(*before.m_firstRun);
    goTo(before.currentPage());
    if (before.currentPage() == PageId::Settings)
        m_settings->languages()->setFocus(Qt::OtherFocusReason);
}

} // namespace pitanga
