#include "engine/discovery/dns_message.h"
#include "tests/fuzz/fuzz_target.h"

namespace pitanga::fuzz {

/// Packets of multicast DNS, which anybody on the network may send.
void packets(QByteArrayView input)
{
    const auto message = readDnsMessage(input);
    if (!message)
        return;
    PROMISE(input.size() <= dnsLimits::packetBytes);
    const QList<DnsRecord> records = message->answers + message->authorities + message->additionals;
    PROMISE(records.size() <= dnsLimits::records);
    for (const DnsRecord &record : records) {
        PROMISE(record.data.size() <= dnsLimits::dataBytes);
        PROMISE(!record.hasName() || record.target());
        record.strings();
        record.port();
        record.host();
    }
    // What was understood is said and understood once more; names that came compressed by other cases may need
    // more room than a packet has.
    const QByteArray packet = writeDnsMessage(*message);
    if (packet.size() > dnsLimits::packetBytes)
        return;
    const auto again = readDnsMessage(packet);
    PROMISE(again && writeDnsMessage(*again) == packet);
}

} // namespace pitanga::fuzz
