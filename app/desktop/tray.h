#pragma once

#include "engine/facts.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QMenu>
#include <QSystemTrayIcon>

namespace pitanga {

/// The icon in the desktop's tray, where it has one: how it stands, and what can be done without the window. It
/// also tells of syncs that end while nobody watches. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);

    /// Shows the icon if the desktop has a tray.
    void show();
    static bool isAvailable();

    void setPeer(const PeerFact &peer);
    void removePeer(const QString &peerId);
    void setAutomaticSync(const AutomaticSyncSettings &settings);
    /// Tells of it where that is worth a disturbance; `watched`: somebody has the window before them.
    void tellEnd(const SyncSummary &summary, bool watched);

    /// How it stands: the worst of all devices, in one word.
    State state() const;
    QString stateWords() const;
    const QMenu &menu() const { return m_menu; }

signals:
    void openRequested();
    void syncAllRequested();
    void pauseRequested(bool paused);
    void quitRequested();
    /// What the desktop was asked to show.
    void told(const QString &title, const QString &text);

private:
    void refresh();

    QMap<QString, PeerFact> m_peers;
    QMenu m_menu;
    QAction *m_syncAll;
    QAction *m_pause;
    std::optional<State> m_drawn; ///< what the icon shows
    QSystemTrayIcon m_icon;
};

/// The outline of the fruit in the panel's text colour, with a dot of the state in its lower end corner.
QIcon trayIcon(State state);

} // namespace pitanga
