#pragma once

#include "app/desktop/tray.h"
#include "engine/engine.h"

class QSettings;

namespace pitanga {

class MainWindow;

/// Ties the window to the desktop around it: the tray, notifications, what is kept of its look, and whether it
/// goes on in the background. GUI thread.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// All must live longer.
    Desktop(Engine &engine, MainWindow &window, QSettings &settings);

    /// Brings the window before the person.
    void raise();
    Tray &tray() { return m_tray; }

    /// The look as it was kept.
    static Appearance appearanceFrom(const QSettings &settings);

private:
    void connectTray();
    void setKeepRunning(bool keep);

    Engine &m_engine;
    MainWindow &m_window;
    QSettings &m_settings;
    Tray m_tray;
};

} // namespace pitanga
