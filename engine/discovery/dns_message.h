#pragma once

#include "engine/discovery/dns_name.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <optional>

namespace pitanga {

enum class DnsType : quint16 { A = 1, Ptr = 12, Txt = 16, Aaaa = 28, Srv = 33, Nsec = 47, Any = 255 };

inline constexpr quint16 dnsClassIn = 1;
inline constexpr quint16 dnsTopBit = 0x8000; ///< of the class: cache-flush in a record, unicast in a question

/// A resource record: RFC 1035 3.2.1 with the cache-flush bit of RFC 6762 10.2. A plain value.
struct DnsRecord
{
    DnsName name;
    DnsType type = DnsType::Any; ///< other numbers are kept as they are
    bool flush = false;          ///< the only ones of this name and type: what was known before is void
    std::chrono::seconds ttl{};
    /// Canonical: names inside are written in full, so that equal data are equal bytes.
    QByteArray data;

    static DnsRecord ptr(const DnsName &name, const DnsName &target, std::chrono::seconds ttl);
    static DnsRecord srv(const DnsName &name, const DnsName &host, quint16 port, std::chrono::seconds ttl);
    static DnsRecord txt(const DnsName &name, const QList<QByteArray> &strings, std::chrono::seconds ttl);
    static DnsRecord address(const DnsName &host, const QHostAddress &address, std::chrono::seconds ttl);
    /// Says which types the name has, and by that that it has no others (RFC 6762 6.1).
    static DnsRecord nsec(const DnsName &name, const QList<DnsType> &types, std::chrono::seconds ttl);

    // What the data say; nothing where they do not have that form.
    std::optional<DnsName> target() const;    ///< of PTR and SRV
    std::optional<quint16> port() const;      ///< of SRV
    std::optional<QHostAddress> host() const; ///< of A and AAAA
    QList<QByteArray> strings() const;        ///< of TXT; empty strings left out

    bool hasName() const { return type == DnsType::Ptr || type == DnsType::Srv; }
    /// Name, type and data are equal; TTL and the flush bit do not count.
    bool sameAs(const DnsRecord &other) const
    {
        return type == other.type && dataEquals(other) && name == other.name;
    }

private:
    bool dataEquals(const DnsRecord &other) const;
};

struct DnsQuestion
{
    DnsName name;
    DnsType type = DnsType::Any;
    bool unicast = false; ///< an answer to the asker alone will do (RFC 6762 5.4)
    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

/// One packet of multicast DNS (RFC 6762 18). A plain value.
struct DnsMessage
{
    quint16 id = 0;
    bool response = false;
    bool truncated = false; ///< of a question: more known answers follow in the next packet
    QList<DnsQuestion> questions;
    QList<DnsRecord> answers;
    QList<DnsRecord> authorities; ///< of a probe: what it wants to publish
    QList<DnsRecord> additionals;

    bool isEmpty() const { return questions.isEmpty() && answers.isEmpty(); }
};

/// What a packet from the network may cost. Whoever sends more is not heard.
namespace dnsLimits {
inline constexpr int packetBytes = 9000; ///< RFC 6762 17
inline constexpr int records = 256;      ///< in one packet: six times what a full Ethernet frame can hold
inline constexpr int dataBytes = 1024;   ///< of a kept record: TXT of device services are some hundred bytes
} // namespace dnsLimits

/// Reads a packet from a stranger; nothing where any part of it is not what it should be. Records of classes
/// other than IN are left out. A compression pointer must lead backwards, so there are no loops; time is in
/// proportion to the packet (its records are bounded, and so is each name).
std::optional<DnsMessage> readDnsMessage(QByteArrayView packet);

/// Writes it, with names compressed exactly (where the case is the same). The record counts must fit the
/// packet: see `splitDnsMessage`.
QByteArray writeDnsMessage(const DnsMessage &message);

/// The packets that carry it, none above `bytes` unless one record alone is. Known answers of a question go on
/// in further packets marked by the TC bit of those before (RFC 6762 7.2); additionals that do not fit are left
/// out.
QList<QByteArray> splitDnsMessage(const DnsMessage &message, int bytes);

} // namespace pitanga
