#include "engine/discovery/dns_message.h"

#include <QtEndian>

namespace pitanga {

namespace {

constexpr qsizetype srvNameAt = 6; // behind priority, weight and port

} // namespace

DnsRecord DnsRecord::ptr(const DnsName &name, const DnsName &target, std::chrono::seconds ttl)
{
    return {name, DnsType::Ptr, false, ttl, target.wire()};
}

DnsRecord DnsRecord::srv(const DnsName &name, const DnsName &host, quint16 port, std::chrono::seconds ttl)
{
    QByteArray data(srvNameAt, '\0');
    qToBigEndian(port, data.data() + 4);
    return {name, DnsType::Srv, true, ttl, data + host.wire()};
}

DnsRecord DnsRecord::txt(const DnsName &name, const QList<QByteArray> &strings, std::chrono::seconds ttl)
{
    QByteArray data;
    for (const QByteArray &string : strings)
        data.append(char(quint8(string.size()))).append(string);
    return {name, DnsType::Txt, true, ttl, data.isEmpty() ? QByteArray(1, '\0') : data};
}

DnsRecord DnsRecord::address(const DnsName &host, const QHostAddress &address, std::chrono::seconds ttl)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray data(4, '\0');
        qToBigEndian(address.toIPv4Address(), data.data());
        return {host, DnsType::A, true, ttl, data};
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {host, DnsType::Aaaa, true, ttl, QByteArray(reinterpret_cast<const char *>(bytes.c), 16)};
}

DnsRecord DnsRecord::nsec(const DnsName &name, const QList<DnsType> &types, std::chrono::seconds ttl)
{
    QByteArray bits; // of types below 256 only, as RFC 6762 6.1 restricts it
    for (const DnsType type : types) {
        const qsizetype byte = qsizetype(type) / 8;
        if (bits.size() <= byte)
            bits.append(byte + 1 - bits.size(), '\0');
        bits[byte] = char(quint8(bits[byte]) | (0x80 >> (int(type) % 8)));
    }
    return {name, DnsType::Nsec, true, ttl, name.wire() + '\0' + char(bits.size()) + bits};
}

std::optional<DnsName> DnsRecord::target() const
{
    if (!hasName())
        return std::nullopt;
    return DnsName::ofWire(type == DnsType::Srv ? data.sliced(srvNameAt) : data);
}

std::optional<quint16> DnsRecord::port() const
{
    return type == DnsType::Srv ? std::optional(qFromBigEndian<quint16>(data.data() + 4)) : std::nullopt;
}

std::optional<QHostAddress> DnsRecord::host() const
{
    if (type == DnsType::A)
        return QHostAddress(qFromBigEndian<quint32>(data.data()));
    if (type == DnsType::Aaaa)
        return QHostAddress(reinterpret_cast<const quint8 *>(data.data()));
    return std::nullopt;
}

QList<QByteArray> DnsRecord::strings() const
{
    QList<QByteArray> list;
    if (type != DnsType::Txt)
        return list;
    for (qsizetype at = 0; at < data.size();) {
        const qsizetype length = quint8(data[at]);
        if (length > 0 && at + 1 + length <= data.size())
            list << data.sliced(at + 1, length);
        at += 1 + length;
    }
    return list;
}

bool DnsRecord::dataEquals(const DnsRecord &other) const
{
    if (!hasName())
        return data == other.data;
    const qsizetype nameAt = type == DnsType::Srv ? srvNameAt : 0;
    return data.first(nameAt) == other.data.first(nameAt) &&
           data.sliced(nameAt).toLower() == other.data.sliced(nameAt).toLower();
}

} // namespace pitanga
