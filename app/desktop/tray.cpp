#include "app/desktop/tray.h"

#include "ui/decisions/peer_status.h"
#include "ui/decisions/summary_words.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tinted_icon.h"

#include <QGuiApplication>

namespace pitanga {
namespace {

constexpr int noticeMs = 8000;

QPixmap drawn(State state, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(painter, QStringLiteral("pitanga-symbolic"), picture.rect(), theme::color(Role::Text));
    const double dot = side * 0.42;
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QRectF place(mirrored ? 0 : side - dot, side - dot, dot, dot);
    Surface ground;
    ground.fill = theme::roleOf(state);
    ground.line = Role::Window;
    ground.radius = dot / 2;
    paintSurface(painter, place, ground);
    return picture;
}

} // namespace

QIcon trayIcon(State state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48})
        icon.addPixmap(drawn(state, side));
    return icon;
}

Tray::Tray(QObject *parent) : QObject(parent)
{
    m_menu.addAction(tr("Open Pitanga"), this, &Tray::openRequested);
    m_menu.addSeparator();
    m_syncAll = m_menu.addAction(tr("Sync all"), this, &Tray::syncAllRequested);
    m_pause = m_menu.addAction(tr("Pause automatic sync"), this, &Tray::pauseRequested);
    m_pause->setCheckable(true);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    theme::follow(this, [this] {
        m_drawn.reset();
        refresh();
    });
}

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    if (isAvailable())
        m_icon.show();
}

void Tray::setPeer(const PeerFact &peer)
{
    m_peers.insert(peer.id, peer);
    refresh();
}

void Tray::removePeer(const QString &peerId)
{
    m_peers.remove(peerId);
    refresh();
}

void Tray::setAutomaticSync(const AutomaticSyncSettings &settings)
{
    m_pause->setChecked(settings.paused);
}

State Tray::state() const
{
    bool any = false;
    State worst = State::Ok;
    for (const PeerFact &peer : m_peers) {
        const bool failed = peer.lastSync && peer.lastSync->outcome == SyncOutcome::Failed;
        if (peer.running || peer.waiting)
            return State::Busy;
        if (peer.keyChanged || (failed && peer.reach == PeerReach::Reachable))
            worst = State::Stop;
        else if (worst == State::Ok && peer.lastSync && peer.lastSync->received.merged > 0)
            worst = State::Ask;
        any = any || peer.reach == PeerReach::Reachable;
    }
    return worst == State::Ok && !any ? State::Away : worst;
}

QString Tray::stateWords() const
{
    switch (state()) {
    case State::Busy:
        return tr("Syncing");
    case State::Ok:
        return tr("Up to date");
    case State::Ask:
        return tr("Something to review");
    case State::Stop:
        return tr("Stopped");
    case State::Away:
        break;
    }
    return tr("No device nearby");
}

void Tray::tellEnd(const SyncSummary &summary, bool watched)
{
    const std::optional<Notice> notice = noticeWords(summary);
    if (watched || !notice)
        return;
    const bool failed = summary.outcome == SyncOutcome::Failed;
    if (m_icon.isVisible())
        m_icon.showMessage(notice->title, notice->text,
                           failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, noticeMs);
    emit told(notice->title, notice->text);
}

void Tray::refresh()
{
    if (m_drawn != state()) {
        m_drawn = state();
        m_icon.setIcon(trayIcon(state()));
    }
    m_icon.setToolTip(QStringLiteral("Pitanga\n") + stateWords());
    const bool canAll =
        std::any_of(m_peers.begin(), m_peers.end(), [](const PeerFact &peer) { return canSync(peer); });
    m_syncAll->setVisible(canAll); // shown where it does something
}

} // namespace pitanga
