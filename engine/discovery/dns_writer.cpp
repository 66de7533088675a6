#include "engine/discovery/dns_message.h"

#include <QHash>
#include <QtEndian>

namespace pitanga {

namespace {

constexpr int pointersReach = 0x3fff;

void append16(QByteArray &out, quint16 number)
{
    out.append(char(number >> 8)).append(char(number & 0xff));
}

void append32(QByteArray &out, quint32 number)
{
    append16(out, quint16(number >> 16));
    append16(out, quint16(number & 0xffff));
}

class PacketWriter
{
public:
    explicit PacketWriter(const DnsMessage &message)
    {
        append16(m_out, message.id);
        // A response is authoritative (RFC 6762 18.4).
        append16(m_out, quint16((message.response ? 0x8400 : 0) | (message.truncated ? 0x0200 : 0)));
        for (const qsizetype count : {message.questions.size(), message.answers.size(),
                                      message.authorities.size(), message.additionals.size()})
            append16(m_out, quint16(count));
    }

    void question(const DnsQuestion &question)
    {
        name(question.name.wire());
        append16(m_out, quint16(question.type));
        append16(m_out, quint16(dnsClassIn | (question.unicast ? dnsTopBit : 0)));
    }

    void record(const DnsRecord &record)
    {
        name(record.name.wire());
        append16(m_out, quint16(record.type));
        append16(m_out, quint16(dnsClassIn | (record.flush ? dnsTopBit : 0)));
        append32(m_out, quint32(record.ttl.count()));
        const qsizetype lengthAt = m_out.size();
        append16(m_out, 0);
        if (record.hasName()) { // also SRV's may be compressed in multicast DNS (RFC 6762 18.14)
            const qsizetype before = record.type == DnsType::Srv ? 6 : 0;
            m_out.append(record.data.first(before));
            name(record.data.sliced(before));
        } else {
            m_out.append(record.data);
        }
        qToBigEndian(quint16(m_out.size() - lengthAt - 2), m_out.data() + lengthAt);
    }

    QByteArray packet() const { return m_out; }

private:
    void name(const QByteArray &wire)
    {
        qsizetype at = 0;
        while (wire[at] != '\0') {
            const QByteArray rest = wire.sliced(at);
            if (const auto known = m_offsets.constFind(rest); known != m_offsets.cend())
                return append16(m_out, quint16(0xc000 | *known));
            if (m_out.size() <= pointersReach)
                m_offsets.insert(rest, quint16(m_out.size()));
            const qsizetype length = 1 + quint8(wire[at]);
            m_out.append(wire.sliced(at, length));
            at += length;
        }
        m_out.append('\0');
    }

    QByteArray m_out;
    QHash<QByteArray, quint16> m_offsets;
};

} // namespace

QByteArray writeDnsMessage(const DnsMessage &message)
{
    PacketWriter out(message);
    for (const DnsQuestion &question : message.questions)
        out.question(question);
    for (const QList<DnsRecord> *records : {&message.answers, &message.authorities, &message.additionals})
        for (const DnsRecord &record : *records)
            out.record(record);
    return out.packet();
}

QList<QByteArray> splitDnsMessage(const DnsMessage &message, int bytes)
{
    const QByteArray whole = writeDnsMessage(message);
    if (whole.size() <= bytes)
        return {whole};
    if (!message.additionals.isEmpty()) { // only a courtesy: whoever needs them asks
        DnsMessage shorter = message;
        shorter.additionals.removeLast();
        return splitDnsMessage(shorter, bytes);
    }
    if (message.answers.size() + message.questions.size() <= 1 ||
        (message.answers.isEmpty() && !message.authorities.isEmpty()))
        return {whole};
    DnsMessage first = message;
    DnsMessage rest;
    rest.id = message.id;
    rest.response = message.response;
    if (message.answers.size() > 1 || (message.answers.size() == 1 && !message.questions.isEmpty())) {
        rest.answers = first.answers.mid(first.answers.size() / 2);
        first.answers.resize(first.answers.size() / 2);
        first.truncated = !message.response;
        rest.truncated = message.truncated;
    } else {
        rest.questions = first.questions.mid(first.questions.size() / 2);
        first.questions.resize(first.questions.size() / 2);
    }
    return splitDnsMessage(first, bytes) + splitDnsMessage(rest, bytes);
}

} // namespace pitanga
