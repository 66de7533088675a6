#pragma once

#include "engine/base/clock.h"
#include "engine/base/random_source.h"
#include "engine/discovery/device_announcement.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace pitanga {

class DiscoveryLoop;

/// Finds devices on the local networks, and lets them find this one: multicast DNS on a thread of its own,
/// never the window's. What it tells is hearsay: whoever uses it checks who answers.
///
/// Works beside a responder of the system. Interfaces may come and go, and the machine may sleep. All functions
/// return at once and may be called from the thread that made it; signals come in that thread.
class Discovery : public QObject
{
    Q_OBJECT
public:
    Discovery(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QByteArray ownInstance = {},
              QObject *parent = nullptr);
    /// Says goodbye and waits for it (milliseconds).
    ~Discovery() override;

    /// Listens and asks from now on.
    void start();
    /// Lets others find this device; nothing: not any more.
    void announce(const std::optional<OwnAnnouncement> &own);
    /// Asks all networks again, as somebody who looks at the page wants it.
    void lookAgain();
    /// It does not answer: is it still there? It vanishes within ten seconds unless it says so.
    void doubt(const FoundDevice &device);

signals:
    /// All that are there now; at most ten times a second, and only when something is different.
    void devicesChanged(const std::vector<pitanga::FoundDevice> &devices);
    /// The interfaces in use, or their addresses, are others than before.
    void networksChanged(const QStringList &names);
    /// The name under which others see this device; empty: they do not.
    void announcedAs(const QString &name);
    void failed(const pitanga::Error &error);
    /// The machine slept.
    void woke();

private:
    QThread m_thread;
    DiscoveryLoop *m_loop; ///< lives and dies in the thread
};

} // namespace pitanga
