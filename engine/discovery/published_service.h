#pragma once

#include "engine/discovery/dns_message.h"

namespace pitanga {

/// A service that this device offers, as it wishes to be seen (RFC 6763). A plain value.
struct Service
{
    DnsName type;     ///< "_pitanga._tcp.local"
    QByteArray label; ///< the name of the instance, UTF-8
    DnsName host;     ///< where it runs; its first label gets a number where it is taken
    quint16 port = 0;
    QList<QByteArray> txt; ///< "key=value", each at most 255 bytes
    bool listed = true;    ///< under "_services._dns-sd._udp", for programs that list all types (RFC 6763 9)
    bool ipv4Only = false;
    std::chrono::seconds hostTtl = std::chrono::seconds(120); ///< of SRV and addresses (RFC 6762 10)
    std::chrono::seconds otherTtl = std::chrono::minutes(75); ///< of PTR and TXT
};

/// A service under the names that it really has: those wished, or with a number where others were first.
class PublishedService
{
public:
    explicit PublishedService(Service service) : m_service(std::move(service)) {}

    const Service &service() const { return m_service; }
    QByteArray label() const; ///< "Amina's laptop", "Amina's laptop (2)"
    DnsName instance() const;
    DnsName host() const; ///< "pitanga-3f2a.local", "pitanga-3f2a-2.local"
    bool owns(const DnsName &name) const { return name == instance() || name == host(); }
    /// Takes the next number for that name; nothing where it is none of its own.
    void rename(const DnsName &name);

    /// What is published on a network where this device has these addresses.
    QList<DnsRecord> records(const QList<QHostAddress> &addresses) const;
    /// What comes along with that answer, so that nobody needs to ask (RFC 6763 12).
    QList<DnsRecord> additionals(const DnsRecord &answer, const QList<QHostAddress> &addresses) const;
    /// For a name of ours: the types it has, said where somebody asks for another one (RFC 6762 6.1).
    QList<DnsRecord> denials(const QList<QHostAddress> &addresses) const;

private:
    QList<DnsRecord> addressRecords(const QList<QHostAddress> &addresses) const;

    Service m_service;
    int m_instanceNumber = 1;
    int m_hostNumber = 1;
};

} // namespace pitanga
