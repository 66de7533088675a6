#include "engine/discovery/dns_message.h"

#include <QtEndian>

namespace pitanga {

namespace {

constexpr int headerBytes = 12;
constexpr int mostJumps = 128; // a name of 255 bytes has at most 127 labels
constexpr quint16 classAny = 255;

/// A cursor that never leaves the packet. Once something was wrong it stays so.
class PacketReader
{
public:
    explicit PacketReader(QByteArrayView packet) : m_packet(packet) {}

    bool isGood() const { return m_good; }
    qsizetype at() const { return m_at; }

    quint8 byte() { return quint8(take(1).value_or("\0")[0]); }
    quint16 number16() { return number<quint16>(); }
    quint32 number32() { return number<quint32>(); }

    QByteArrayView bytes(qsizetype count)
    {
        const auto taken = take(count);
        return taken ? QByteArrayView(*taken, count) : QByteArrayView();
    }

    /// A name, compressed or not (RFC 1035 4.1.4).
    DnsName name()
    {
        QByteArray wire;
        qsizetype at = m_at;
        qsizetype after = -1;   // where the cursor goes on; known at the first jump
        qsizetype floor = m_at; // jumps lead before it
        for (int jumps = 0; jumps <= mostJumps;) {
            if (at >= m_packet.size())
                break;
            const quint8 length = quint8(m_packet[at]);
            if (length == 0) {
                m_at = after < 0 ? at + 1 : after;
                return DnsName::ofWire(wire.append('\0'));
            }
            if ((length & 0xc0) == 0xc0) {
                if (at + 1 >= m_packet.size())
                    break;
                const qsizetype target = (length & 0x3f) << 8 | quint8(m_packet[at + 1]);
                if (target >= floor || target < headerBytes)
                    break;
                after = after < 0 ? at + 2 : after;
                at = floor = target;
                ++jumps;
                continue;
            }
            if (length > DnsName::longestLabel || at + 1 + length > m_packet.size() ||
                wire.size() + 1 + length >= DnsName::longestName)
                break;
            wire.append(m_packet.sliced(at, 1 + length));
            at += 1 + length;
        }
        m_good = false;
        return {};
    }

private:
    std::optional<const char *> take(qsizetype count)
    {
        if (!m_good || count > m_packet.size() - m_at) {
            m_good = false;
            return std::nullopt;
        }
        const char *start = m_packet.data() + m_at;
        m_at += count;
        return start;
    }

    template <typename T>
    T number()
    {
        const auto start = take(sizeof(T));
        return start ? qFromBigEndian<T>(*start) : T(0);
    }

    QByteArrayView m_packet;
    qsizetype m_at = 0;
    bool m_good = true;
};

std::optional<DnsQuestion> readQuestion(PacketReader &in)
{
    DnsQuestion question;
    question.name = in.name();
    question.type = DnsType(in.number16());
    const quint16 classAndBit = in.number16();
    question.unicast = (classAndBit & dnsTopBit) != 0;
    const quint16 dnsClass = classAndBit & ~dnsTopBit;
    if (dnsClass != dnsClassIn && dnsClass != classAny)
        return std::nullopt;
    return question;
}

/// Names inside are written out, so that equal data are equal bytes.
QByteArray readData(PacketReader &in, DnsType type, quint16 length)
{
    const qsizetype end = in.at() + length;
    QByteArray data;
    if (type == DnsType::Srv)
        data = in.bytes(6).toByteArray();
    if (type == DnsType::Srv || type == DnsType::Ptr || type == DnsType::Nsec)
        data += in.name().wire();
    // A name that goes on behind its record, or ends before it, makes the packet senseless.
    if (type == DnsType::Srv || type == DnsType::Ptr)
        return in.at() == end ? data : QByteArray();
    return in.at() <= end ? data + in.bytes(end - in.at()).toByteArray() : QByteArray();
}

bool fits(DnsType type, const QByteArray &data)
{
    switch (type) {
    case DnsType::A:
        return data.size() == 4;
    case DnsType::Aaaa:
        return data.size() == 16;
    case DnsType::Srv:
        return data.size() > 6;
    case DnsType::Ptr:
    case DnsType::Nsec:
        return !data.isEmpty();
    default:
        return true;
    }
}

/// Nothing for a record that is not for us to know; a broken one spoils the reader.
std::optional<DnsRecord> readRecord(PacketReader &in, bool &broken)
{
    DnsRecord record;
    record.name = in.name();
    record.type = DnsType(in.number16());
    const quint16 classAndBit = in.number16();
    record.flush = (classAndBit & dnsTopBit) != 0;
    // The highest bit of a TTL is none (RFC 2181 8).
    const quint32 seconds = in.number32();
    record.ttl = std::chrono::seconds(seconds > 0x7fffffffu ? 0 : seconds);
    const quint16 length = in.number16();
    if (!in.isGood())
        return std::nullopt;
    record.data = readData(in, record.type, length);
    broken = !in.isGood() || !fits(record.type, record.data);
    if ((classAndBit & ~dnsTopBit) != dnsClassIn || record.data.size() > dnsLimits::dataBytes)
        return std::nullopt;
    return record;
}

bool readRecords(PacketReader &in, int count, QList<DnsRecord> &records)
{
    for (int number = 0; number < count && in.isGood(); ++number) {
        bool broken = false;
        if (const auto record = readRecord(in, broken))
            records << *record;
        if (broken)
            return false;
    }
    return in.isGood();
}

} // namespace

std::optional<DnsMessage> readDnsMessage(QByteArrayView packet)
{
    if (packet.size() < headerBytes || packet.size() > dnsLimits::packetBytes)
        return std::nullopt;
    PacketReader in(packet);
    DnsMessage message;
    message.id = in.number16();
    const quint16 flags = in.number16();
    if ((flags & 0x780f) != 0) // another opcode or a response code: to be ignored (RFC 6762 18.3, 18.11)
        return std::nullopt;
    message.response = (flags & 0x8000) != 0;
    message.truncated = (flags & 0x0200) != 0;
    int counts[4];
    int sum = 0;
    for (int &count : counts)
        sum += count = in.number16();
    if (sum > dnsLimits::records)
        return std::nullopt;
    for (int number = 0; number < counts[0] && in.isGood(); ++number)
        if (const auto question = readQuestion(in))
            message.questions << *question;
    if (!readRecords(in, counts[1], message.answers) || !readRecords(in, counts[2], message.authorities) ||
        !readRecords(in, counts[3], message.additionals))
        return std::nullopt;
    return in.isGood() ? std::optional(message) : std::nullopt;
}

} // namespace pitanga
