#pragma once

#include "engine/base/result.h"
#include "engine/discovery/network_link.h"

#include <QObject>
#include <QSet>
#include <QUdpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace pitanga {

/// Port 5353 of all suitable interfaces, in IPv4 and IPv6, beside a responder of the system that has it too.
/// Suitable: up, running, able to multicast, with an address; the loopback interface where there is no other.
/// Made, used and destroyed in one thread with an event loop.
class MulticastSockets : public QObject
{
    Q_OBJECT
public:
    /// Called for each packet that arrives; a burst is read in slices, so that timers get their turn.
    using Receive = std::function<void(const ArrivedPacket &)>;

    explicit MulticastSockets(Receive receive, QObject *parent = nullptr);

    /// Looks which interfaces there are now, and joins the groups on new ones. Cheap; for every few seconds.
    /// Unreachable when no socket can be had at all.
    Result<QList<NetworkLink>> refresh();
    void send(int link, const QByteArray &packet, const Destination &to);

private:
    struct Family
    {
        std::unique_ptr<QUdpSocket> socket; ///< null where the system has not this family
        QHostAddress group;
        QSet<int> joined;
    };
    std::optional<Error> open(Family &family, const QHostAddress &any);
    void join(Family &family, const QList<NetworkLink> &links);
    void read(Family &family);
    void sendTo(Family &family, int link, const QByteArray &packet, const QHostAddress &address, quint16 port);

    Receive m_receive;
    Family m_four;
    Family m_six;
    QList<NetworkLink> m_links;
};

} // namespace pitanga
