#include "app/desktop/desktop.h"

#include "ui/main_window.h"
#include "ui/pages/nearby_page.h"
#include "ui/pages/settings_page.h"

#include <QGuiApplication>
#include <QSettings>

namespace pitanga {
namespace {

constexpr auto textScaleSetting = "text-scale";
constexpr auto lookSetting = "look";
constexpr auto keepRunningSetting = "keep-running";
constexpr std::array lookNames{"light", "dark", "contrast"};

} // namespace

Appearance Desktop::appearanceFrom(const QSettings &settings)
{
    Appearance appearance;
    const QString look = settings.value(QLatin1String(lookSetting)).toString();
    for (size_t i = 0; i < lookNames.size(); ++i)
        if (look == QLatin1String(lookNames[i]))
            appearance.look = Look(i);
    const double scale = settings.value(QLatin1String(textScaleSetting), 1.0).toDouble();
    appearance.textScale = std::clamp(scale, 1.0, 2.0); // the file may hold anything
    return appearance;
}

Desktop::Desktop(Engine &engine, MainWindow &window, QSettings &settings)
    : m_engine(engine), m_window(window), m_settings(settings)
{
    connect(&window, &MainWindow::appearanceChanged, this, [this](const Appearance &appearance) {
        m_settings.setValue(QLatin1String(textScaleSetting), appearance.textScale);
        m_settings.setValue(QLatin1String(lookSetting), appearance.look
                                                            ? QLatin1String(lookNames[size_t(*appearance.look)])
                                                            : QLatin1String("system"));
    });
    connect(&window.settings(), &SettingsPage::keepRunningChosen, this, &Desktop::setKeepRunning);
    connectTray();
    setKeepRunning(m_settings.value(QLatin1String(keepRunningSetting), false).toBool());
    m_tray.show();
}

void Desktop::connectTray()
{
    for (const PeerFact &peer : m_engine.peers())
        m_tray.setPeer(peer);
    m_tray.setAutomaticSync(m_engine.automaticSync());
    connect(&m_engine, &Engine::peerChanged, &m_tray, &Tray::setPeer);
    connect(&m_engine, &Engine::peerForgotten, &m_tray, &Tray::removePeer);
    connect(&m_engine, &Engine::automaticSyncChanged, &m_tray, &Tray::setAutomaticSync);
    connect(&m_engine, &Engine::syncEnded, this, [this](const SyncSummary &summary) {
        m_tray.tellEnd(summary, m_window.isVisible() && m_window.isActiveWindow());
    });
    connect(&m_tray, &Tray::openRequested, this, &Desktop::raise);
    connect(&m_tray, &Tray::syncAllRequested, &m_window.nearby(), &NearbyPage::syncAll);
    connect(&m_tray, &Tray::pauseRequested, this, [this](bool paused) {
        AutomaticSyncSettings settings = m_engine.automaticSync();
        settings.paused = paused;
        m_engine.setAutomaticSync(settings);
    });
    connect(&m_tray, &Tray::quitRequested, this, [this] {
        if (m_window.nearby().isSyncing())
            raise(); // the question stands in the window
        m_window.askToQuit();
    });
}

void Desktop::setKeepRunning(bool keep)
{
    const bool possible = Tray::isAvailable(); // else nothing would be left to open it again
    QGuiApplication::setQuitOnLastWindowClosed(!(keep && possible));
    m_window.settings().setTray(possible, keep);
    if (m_settings.value(QLatin1String(keepRunningSetting), false).toBool() != keep)
        m_settings.setValue(QLatin1String(keepRunningSetting), keep);
}

void Desktop::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace pitanga
