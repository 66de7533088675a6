#include "multicast_world.h"

#include "engine/discovery/device_announcement.h"

#include <algorithm>

namespace pitanga::test {

namespace {

constexpr std::chrono::milliseconds shortestStep(1);

QHostAddress addressOf(int device, int network)
{
    return QHostAddress(QStringLiteral("10.%1.0.%2").arg(network).arg(device + 1));
}

} // namespace

MulticastWorld::Device::Device(MulticastWorld &world, int number)
    : number(number),
      random(quint64(number) + 100),
      node(world.clock, random, [this, &world](int link, const QByteArray &packet, const Destination &to) {
          world.log.push_back(
              {this->number, link, world.now(), readDnsMessage(packet).value_or(DnsMessage()), to});
          if (to.address.isNull())
              world.m_underWay.emplace_back(
                  link, ArrivedPacket{link, addressOf(this->number, link), mdnsPort, packet});
      })
{
    node.browse({pitangaType(), kolibriType()});
}

QList<QByteArray> MulticastWorld::Device::found()
{
    QList<QByteArray> labels;
    for (const HeardService &service : node.services())
        labels << service.instance.firstLabel();
    std::sort(labels.begin(), labels.end());
    return labels;
}

QList<QByteArray> MulticastWorld::Device::everybody()
{
    QList<QByteArray> labels = found() + node.announcedLabels();
    std::sort(labels.begin(), labels.end());
    return labels;
}

MulticastWorld::Device &MulticastWorld::add(const QList<int> &networks)
{
    Device &device = m_devices.emplace_back(*this, int(m_devices.size()));
    for (const int network : networks)
        device.links << NetworkLink{
            network, QStringLiteral("net%1").arg(network), {addressOf(device.number, network)}};
    device.node.setLinks(device.links);
    return device;
}

void MulticastWorld::inject(int network, const QByteArray &packet, const QHostAddress &source, quint16 port)
{
    deliver(network, {network, source, port, packet});
}

void MulticastWorld::deliver(int network, const ArrivedPacket &packet)
{
    for (Device &device : m_devices) {
        const bool there = std::any_of(device.links.begin(), device.links.end(),
                                       [&](const NetworkLink &link) { return link.id == network; });
        const bool own = packet.source == addressOf(device.number, network);
        if (there && (own || m_fate.below(100) >= lossPercent))
            device.node.receive(packet);
    }
}

void MulticastWorld::pass(std::chrono::milliseconds time)
{
    for (const Moment end = now() + time; now() < end;) {
        std::chrono::milliseconds next = end - now();
        for (Device &device : m_devices)
            device.node.advance();
        while (!m_underWay.empty()) {
            const auto [network, packet] = m_underWay.front();
            m_underWay.pop_front();
            deliver(network, packet);
        }
        for (const Device &device : m_devices)
            next = std::min(next, device.node.untilNext().value_or(next));
        clock.advance(std::max(next, shortestStep));
    }
}

int MulticastWorld::count(int device, bool responses) const
{
    return int(std::count_if(log.begin(), log.end(), [&](const Sent &sent) {
        return sent.device == device && sent.message.response == responses;
    }));
}

Service serviceOf(const QByteArray &label, const QByteArray &host, quint16 port)
{
    Service service{.type = pitangaType(), .label = label, .host = *DnsName::ofText(host + ".local")};
    service.port = port;
    service.txt = {"txtvers=1", "id=" + QByteArray(32, 'a')};
    return service;
}

DnsMessage announcementOf(const QByteArray &label, const QByteArray &host, std::chrono::seconds ttl)
{
    DnsMessage message;
    message.response = true;
    message.answers =
        PublishedService(serviceOf(label, host)).records({QHostAddress(QStringLiteral("10.9.9.9"))});
    for (DnsRecord &record : message.answers)
        record.ttl = ttl;
    return message;
}

DnsMessage questionOf(const DnsName &name, DnsType type, bool unicast)
{
    DnsMessage message;
    message.questions = {{name, type, unicast}};
    return message;
}

} // namespace pitanga::test
