#pragma once

#include "engine/discovery/mdns_node.h"
#include "frozen_clock.h"
#include "seeded_random.h"

#include <deque>

namespace pitanga::test {

/// Networks without sockets: what a node sends to a group reaches all nodes of that network at once, itself
/// included, unless it is lost on the way. Time moves only in `pass`, from one thing that is due to the next.
///
///     MulticastWorld world;
///     auto &alice = world.add({1});  // on network 1
///     alice.node.publish({…}); world.pass(2s);
class MulticastWorld
{
public:
    struct Device
    {
        Device(MulticastWorld &world, int number);
        std::vector<HeardService> services() { return node.services(); }
        /// Labels of what it found, sorted, once for each network.
        QList<QByteArray> found();
        /// The same with its own.
        QList<QByteArray> everybody();

        int number;
        SeededRandom random;
        MdnsNode node;
        QList<NetworkLink> links;
    };
    struct Sent
    {
        int device = 0; ///< -1: a stranger's
        int network = 0;
        Moment at{};
        DnsMessage message;
        Destination to;
    };

    /// A device with an interface in each of these networks.
    Device &add(const QList<int> &networks);
    /// A packet from nobody we know reaches all devices of the network.
    void inject(int network, const QByteArray &packet,
                const QHostAddress &source = QHostAddress(QStringLiteral("10.9.9.9")), quint16 port = mdnsPort);
    void inject(int network, const DnsMessage &message) { inject(network, writeDnsMessage(message)); }
    void pass(std::chrono::milliseconds time);
    Moment now() const { return clock.monotonic(); }
    /// How many packets that device sent since the log was emptied, of questions or answers.
    int count(int device, bool responses) const;

    FrozenClock clock;
    int lossPercent = 0;
    std::vector<Sent> log;

private:
    friend struct Device;
    void deliver(int network, const ArrivedPacket &packet);

    SeededRandom m_fate{4711};
    std::deque<Device> m_devices;
    std::deque<std::pair<int, ArrivedPacket>> m_underWay;
};

/// "_pitanga._tcp" with that label at that host.
Service serviceOf(const QByteArray &label, const QByteArray &host, quint16 port = 45880);
/// What a stranger at 10.9.9.9 announces of it, all in one packet.
DnsMessage announcementOf(const QByteArray &label, const QByteArray &host,
                          std::chrono::seconds ttl = std::chrono::seconds(120));
DnsMessage questionOf(const DnsName &name, DnsType type, bool unicast = false);

} // namespace pitanga::test
