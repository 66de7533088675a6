#pragma once

#include "engine/discovery/dns_message.h"
#include "engine/discovery/record_cache.h"

#include <functional>

namespace pitanga {

/// One network interface that multicast DNS is spoken on, with both families behind it.
struct NetworkLink
{
    int id = 0;   ///< the system's interface index
    QString name; ///< "wlan0"
    QList<QHostAddress> addresses;
    friend bool operator==(const NetworkLink &, const NetworkLink &) = default;
};

/// A packet as it came.
struct ArrivedPacket
{
    int link = 0;
    QHostAddress source;
    quint16 port = 0; ///< 5353, or that of a simple asker (RFC 6762 6.7)
    QByteArray bytes;
};

struct Destination
{
    QHostAddress address; ///< null: the multicast groups of both families
    quint16 port = 0;
};

/// How packets leave. Tests put their own network here.
using PacketSink = std::function<void(int link, const QByteArray &packet, const Destination &to)>;

/// The standard port.
inline constexpr quint16 mdnsPort = 5353;
/// What a packet of ours carries at most: an Ethernet frame without the headers of IPv6 and UDP.
inline constexpr int mdnsPayload = 1440;

} // namespace pitanga
