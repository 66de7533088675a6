#include "engine/discovery/published_service.h"

namespace pitanga {

namespace {

/// Cut between characters, so that the rest is still UTF-8.
QByteArray cutTo(QByteArray text, qsizetype bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (quint8(text[bytes]) & 0xc0) == 0x80)
        --bytes;
    return text.first(bytes);
}

QByteArray numbered(const QByteArray &label, const QByteArray &suffix)
{
    return cutTo(label, DnsName::longestLabel - suffix.size()) + suffix;
}

} // namespace

QByteArray PublishedService::label() const
{
    const QByteArray wished = m_service.label.isEmpty() ? QByteArray("Pitanga") : m_service.label;
    return numbered(wished,
                    m_instanceNumber == 1 ? QByteArray() : " (" + QByteArray::number(m_instanceNumber) + ')');
}

DnsName PublishedService::instance() const
{
    return m_service.type.under(label()).value_or(m_service.type);
}

DnsName PublishedService::host() const
{
    if (m_hostNumber == 1)
        return m_service.host;
    const QByteArray label = numbered(m_service.host.firstLabel(), '-' + QByteArray::number(m_hostNumber));
    return m_service.host.parent().under(label).value_or(m_service.host);
}

void PublishedService::rename(const DnsName &name)
{
    if (name == host())
        ++m_hostNumber;
    else if (name == instance())
        ++m_instanceNumber;
}

QList<DnsRecord> PublishedService::addressRecords(const QList<QHostAddress> &addresses) const
{
    QList<DnsRecord> records;
    for (const QHostAddress &address : addresses)
        if (!m_service.ipv4Only || address.protocol() == QAbstractSocket::IPv4Protocol)
            records << DnsRecord::address(host(), address, m_service.hostTtl);
    return records;
}

QList<DnsRecord> PublishedService::records(const QList<QHostAddress> &addresses) const
{
    QList<DnsRecord> records{DnsRecord::ptr(m_service.type, instance(), m_service.otherTtl),
                             DnsRecord::srv(instance(), host(), m_service.port, m_service.hostTtl),
                             DnsRecord::txt(instance(), m_service.txt, m_service.otherTtl)};
    static const DnsName allTypes = DnsName::literal("_services._dns-sd._udp.local");
    if (m_service.listed)
        records << DnsRecord::ptr(allTypes, m_service.type, m_service.otherTtl);
    return records + addressRecords(addresses);
}

QList<DnsRecord> PublishedService::additionals(const DnsRecord &answer,
                                               const QList<QHostAddress> &addresses) const
{
    QList<DnsRecord> more;
    const bool toInstance = answer.type == DnsType::Ptr && answer.target() == instance();
    if (toInstance)
        more << DnsRecord::srv(instance(), host(), m_service.port, m_service.hostTtl)
             << DnsRecord::txt(instance(), m_service.txt, m_service.otherTtl);
    if (toInstance || (answer.type == DnsType::Srv && answer.name == instance()))
        more << addressRecords(addresses);
    return more;
}

QList<DnsRecord> PublishedService::denials(const QList<QHostAddress> &addresses) const
{
    QList<DnsType> types;
    for (const DnsRecord &record : addressRecords(addresses))
        if (!types.contains(record.type))
            types << record.type;
    return {DnsRecord::nsec(instance(), {DnsType::Txt, DnsType::Srv}, m_service.hostTtl),
            DnsRecord::nsec(host(), types, m_service.hostTtl)};
}

} // namespace pitanga
