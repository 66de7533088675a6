#include "app/desktop/desktop_window.h"

#include "app/desktop/application.h"
#include "app/desktop/desktop.h"
#include "app/desktop/first_run_wiring.h"
#include "app/desktop/history_files.h"
#include "app/desktop/meeting_wiring.h"
#include "ui/language.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace pitanga {

namespace {

constexpr auto languageSetting = "language";

} // namespace

struct DesktopWindow::Parts
{
    Parts(Engine &engine, QSettings &settings, const AskOverWindow &ask)
        : wiring(engine, window),
          files(engine, window, [this, ask](const QString &name) { return ask(&window, name); }),
          desktop(engine, window, settings)
    {
        connectMeetings(engine, window);
    }

    MainWindow window;
    Application wiring;
    HistoryFiles files;
    Desktop desktop;
};

DesktopWindow::DesktopWindow(Engine &engine, QSettings &settings, AskOverWindow ask)
    : m_engine(engine), m_settings(settings), m_ask(std::move(ask))
{
    makeParts();
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::makeParts()
{
    m_parts = std::make_unique<Parts>(m_engine, m_settings, m_ask);
    MainWindow &window = m_parts->window;
    window.setLanguage(languageFrom(m_settings));
    connect(&window, &MainWindow::quitRequested, this, &DesktopWindow::quitRequested);
    connect(&window, &MainWindow::firstRunRequested, this, &DesktopWindow::beginFirstRun);
    connect(&window, &MainWindow::languageChosen, this, &DesktopWindow::chooseLanguage);
}

MainWindow &DesktopWindow::window() const
{
    return m_parts->window;
}

void DesktopWindow::beginFirstRun()
{
    connectMeetings(m_engine, startFirstRun(m_engine, m_parts->window));
}

void DesktopWindow::raise()
{
    m_parts->desktop.raise();
}

QString DesktopWindow::languageFrom(const QSettings &settings)
{
    const QString kept = settings.value(QLatin1String(languageSetting)).toString();
    const bool known = std::any_of(screenLanguages().begin(), screenLanguages().end(),
                                   [&kept](const ScreenLanguage &language) { return language.code == kept; });
    return known ? kept : QString(); // the file may hold anything
}

void DesktopWindow::speakAsKept(const QSettings &settings)
{
    const QString chosen = languageFrom(settings);
    speak(*QCoreApplication::instance(), chosen.isEmpty() ? systemLanguage() : chosen);
}

void DesktopWindow::chooseLanguage(const QString &code)
{
    if (code == languageFrom(m_settings))
        return;
    if (code.isEmpty())
        m_settings.remove(QLatin1String(languageSetting));
    else
        m_settings.setValue(QLatin1String(languageSetting), code);
    // The window that asks for it is in the middle of telling so.
    QMetaObject::invokeMethod(this, &DesktopWindow::renew, Qt::QueuedConnection);
}

void DesktopWindow::renew()
{
    speakAsKept(m_settings);
    const std::unique_ptr<Parts> before = std::move(m_parts); // stays on the screen until the new one is there
    makeParts();
    if (before->window.isFirstRun())
        beginFirstRun();
    m_parts->window.goOnFrom(before->window);
    m_parts->window.setVisible(before->window.isVisible());
    emit renewed();
}

} // namespace pitanga
