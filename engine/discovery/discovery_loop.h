#pragma once

#include "engine/base/result.h"
#include "engine/base/sleep_watch.h"
#include "engine/discovery/device_announcement.h"
#include "engine/discovery/mdns_node.h"
#include "engine/discovery/multicast_sockets.h"

#include <QObject>
#include <QTimer>

namespace pitanga {

/// What runs in the thread of `Discovery`: sockets, timers and the state machine. All of it in that thread.
class DiscoveryLoop : public QObject
{
    Q_OBJECT
public:
    DiscoveryLoop(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QByteArray ownInstance);

    void start();
    void announce(const std::optional<OwnAnnouncement> &own);
    void lookAgain();
    void doubt(const QList<DnsName> &instances);
    void sayGoodbye();

signals:
    void devicesChanged(const std::vector<pitanga::FoundDevice> &devices);
    void networksChanged(const QStringList &names);
    void announcedAs(const QString &name);
    void failed(const pitanga::Error &error);
    void woke();

private:
    void refreshNetworks();
    void run();
    void tellNews();
    void arm();

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<RandomSource> m_random;
    QByteArray m_ownInstance;
    SleepWatch m_sleep;
    MulticastSockets m_sockets;
    MdnsNode m_node;
    QTimer m_due;
    QTimer m_networks;
    std::vector<FoundDevice> m_told;
    QList<NetworkLink> m_links;
    QString m_name;
    Moment m_toldAt{};
    bool m_failed = false;
    bool m_toldNetworks = false;
};

} // namespace pitanga
