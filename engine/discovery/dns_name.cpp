#include "engine/discovery/dns_name.h"

namespace pitanga {

DnsName DnsName::ofWire(QByteArray checked)
{
    return DnsName(std::move(checked));
}

std::optional<DnsName> DnsName::ofText(QByteArrayView dotted)
{
    DnsName name;
    const QList<QByteArray> labels = dotted.toByteArray().split('.');
    for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
        const auto longer = name.under(*label);
        if (!longer)
            return std::nullopt;
        name = *longer;
    }
    return name;
}

DnsName DnsName::literal(const char *dotted)
{
    const auto name = ofText(dotted);
    if (!name)
        qFatal("%s is no domain name", dotted);
    return *name;
}

std::optional<DnsName> DnsName::under(QByteArrayView label) const
{
    if (label.isEmpty() || label.size() > longestLabel || m_wire.size() + 1 + label.size() > longestName)
        return std::nullopt;
    QByteArray wire(1, char(label.size()));
    wire.append(label);
    return DnsName(wire + m_wire);
}

DnsName DnsName::parent() const
{
    return isRoot() ? *this : DnsName(m_wire.mid(1 + quint8(m_wire[0])));
}

QByteArray DnsName::firstLabel() const
{
    return m_wire.mid(1, quint8(m_wire[0]));
}

bool DnsName::endsWith(const DnsName &ancestor) const
{
    DnsName rest = *this;
    while (rest.m_wire.size() > ancestor.m_wire.size())
        rest = rest.parent();
    return rest == ancestor;
}

QByteArray DnsName::folded() const
{
    return m_wire.toLower(); // ASCII only; a length is at most 63 and so never a letter
}

QByteArray DnsName::text() const
{
    QByteArray text;
    for (DnsName rest = *this; !rest.isRoot(); rest = rest.parent()) {
        for (const char byte : rest.firstLabel()) {
            if (byte == '.' || byte == '\\')
                text.append('\\').append(byte);
            else if (quint8(byte) < 0x20 || quint8(byte) == 0x7f)
                text.append('\\').append(QByteArray::number(quint8(byte)).rightJustified(3, '0'));
            else
                text.append(byte);
        }
        text.append('.');
    }
    return text.isEmpty() ? "." : text;
}

} // namespace pitanga
