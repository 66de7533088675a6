#include "engine/discovery/mdns_node.h"

#include <algorithm>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

// A busy device sends a dozen when it starts; of a room of fifty that wakes up, some are heard a second later.
constexpr double packetsOfOneSource = 50;
constexpr double packetsOfAll = 300;
constexpr qsizetype mostSources = 512; // all others share one allowance
constexpr Moment echoWithin = 2s;
constexpr size_t mostEchoes = 64;

} // namespace

MdnsNode::MdnsNode(const Clock &clock, RandomSource &random, PacketSink sink)
    : m_clock(clock), m_random(random), m_sink(std::move(sink)), m_all{packetsOfAll, clock.monotonic()}
{
}

void MdnsNode::setLinks(const QList<NetworkLink> &links)
{
    for (auto link = m_links.begin(); link != m_links.end();) {
        const bool there = std::any_of(links.begin(), links.end(), [&](const NetworkLink &facts) {
            return facts.id == link->first && facts.name == link->second.facts.name;
        });
        m_linksChanged = m_linksChanged || !there;
        link = there ? std::next(link) : m_links.erase(link);
    }
    for (const NetworkLink &facts : links) {
        const auto [place, isNew] = m_links.try_emplace(facts.id);
        Link &link = place->second;
        if (isNew) {
            link.responder = std::make_unique<LinkResponder>(
                m_services, m_random,
                [this, id = facts.id](const DnsMessage &message, const Destination &to) {
                    send(id, message, to);
                },
                [this](const DnsName &name) { m_lost = name; });
            link.browser = std::make_unique<LinkBrowser>(
                m_types, m_random, [this, id = facts.id](const DnsMessage &message) { send(id, message, {}); });
        } else if (link.facts == facts) {
            continue;
        }
        link.facts = facts;
        link.responder->begin(facts.addresses, now());
        link.browser->begin(now(), !isNew);
    }
}

void MdnsNode::publish(std::vector<Service> services)
{
    sayGoodbye();
    m_services.clear();
    for (Service &service : services)
        m_services.emplace_back(std::move(service));
    for (auto &[id, link] : m_links)
        link.responder->begin(link.facts.addresses, now());
}

void MdnsNode::browse(std::vector<DnsName> types)
{
    m_types = std::move(types);
    lookAgain();
}

void MdnsNode::lookAgain()
{
    for (auto &[id, link] : m_links)
        link.browser->begin(now(), false);
}

void MdnsNode::wake()
{
    beginAll(true);
}

void MdnsNode::beginAll(bool doubting)
{
    for (auto &[id, link] : m_links) {
        link.responder->begin(link.facts.addresses, now());
        link.browser->begin(now(), doubting);
    }
}

void MdnsNode::doubt(const DnsName &instance)
{
    for (auto &[id, link] : m_links)
        link.browser->doubt(instance, now());
}

void MdnsNode::sayGoodbye()
{
    for (auto &[id, link] : m_links)
        link.responder->sayGoodbye();
}

bool MdnsNode::take(Allowance &allowance, double perSecond) const
{
    const Moment passed = now() - allowance.at;
    allowance.left = std::min(perSecond, allowance.left + perSecond * double(passed.count()) / 1000);
    allowance.at = now();
    if (allowance.left < 1)
        return false;
    allowance.left -= 1;
    return true;
}

bool MdnsNode::isAllowed(const QHostAddress &source)
{
    const auto known = m_sources.find(source);
    if (known != m_sources.end())
        return take(*known, packetsOfOneSource) && take(m_all, packetsOfAll);
    if (m_sources.size() >= mostSources) // those who have been silent make room
        m_sources.removeIf([&](const auto &entry) { return now() - entry.value().at > 10s; });
    const QHostAddress place = m_sources.size() < mostSources ? source : QHostAddress();
    Allowance &allowance = m_sources[place];
    if (allowance.at == 0ms)
        allowance = {packetsOfOneSource, now()};
    return take(allowance, packetsOfOneSource) && take(m_all, packetsOfAll);
}

/// Packets to a group come back to the sender, also over another interface in the same network.
bool MdnsNode::isOwn(const ArrivedPacket &packet) const
{
    if (packet.port != mdnsPort)
        return false;
    const bool ourAddress = std::any_of(m_links.begin(), m_links.end(), [&](const auto &link) {
        return std::any_of(link.second.facts.addresses.begin(), link.second.facts.addresses.end(),
                           [&](const QHostAddress &address) {
                               return address.isEqual(packet.source, QHostAddress::TolerantConversion) ||
                                      (address.protocol() == packet.source.protocol() &&
                                       address.toString().section(u'%', 0, 0) ==
                                           packet.source.toString().section(u'%', 0, 0));
                           });
    });
    if (!ourAddress)
        return false;
    const size_t hash = qHash(packet.bytes);
    return std::any_of(m_sent.begin(), m_sent.end(), [&](const auto &sent) {
        return sent.first == hash && now() - sent.second < echoWithin;
    });
}

void MdnsNode::receive(const ArrivedPacket &packet)
{
    const auto place = m_links.find(packet.link);
    if (place == m_links.end() || packet.bytes.size() > dnsLimits::packetBytes)
        return;
    if (!isAllowed(packet.source)) {
        ++m_dropped;
        return;
    }
    if (isOwn(packet))
        return;
    const auto message = readDnsMessage(packet.bytes);
    if (!message || (message->response && packet.port != mdnsPort)) // no responder has another port (11)
        return;
    Link &link = place->second;
    if (message->response) {
        link.browser->hearAnswer(*message, packet.source, now());
        link.responder->hearAnswer(*message, now());
    } else {
        link.responder->hearQuestion(*message, packet, now());
        link.browser->hearQuestion(*message, now());
    }
    if (m_lost)
        rename(*std::exchange(m_lost, std::nullopt));
}

/// On all networks at once, since a device has one name.
void MdnsNode::rename(const DnsName &lost)
{
    for (PublishedService &service : m_services)
        service.rename(lost);
    for (auto &[id, link] : m_links)
        link.responder->begin(link.facts.addresses, now());
}

void MdnsNode::advance()
{
    for (auto &[id, link] : m_links) {
        link.responder->advance(now());
        link.browser->advance(now());
    }
}

std::optional<Moment> MdnsNode::untilNext() const
{
    std::optional<Moment> next;
    for (const auto &[id, link] : m_links)
        for (const std::optional<Moment> &due : {link.responder->nextDue(), link.browser->nextDue()})
            if (due)
                next = std::min(next.value_or(*due), *due);
    return next ? std::optional(std::max(*next - now(), 0ms)) : std::nullopt;
}

void MdnsNode::send(int link, const DnsMessage &message, const Destination &to)
{
    for (const QByteArray &packet : splitDnsMessage(message, mdnsPayload)) {
        m_sent.emplace_back(qHash(packet), now());
        if (m_sent.size() > mostEchoes)
            m_sent.pop_front();
        m_sink(link, packet, to);
    }
}

bool MdnsNode::hasNews() const
{
    return m_linksChanged || std::any_of(m_links.begin(), m_links.end(),
                                         [](const auto &link) { return link.second.browser->hasChanged(); });
}

std::vector<HeardService> MdnsNode::services()
{
    m_linksChanged = false;
    std::vector<HeardService> all;
    for (auto &[id, link] : m_links)
        for (HeardService &service : link.browser->services(link.facts.name))
            all.push_back(std::move(service));
    return all;
}

QList<QByteArray> MdnsNode::announcedLabels() const
{
    const bool announcing = std::any_of(m_links.begin(), m_links.end(),
                                        [](const auto &link) { return link.second.responder->isAnnouncing(); });
    QList<QByteArray> labels;
    for (const PublishedService &service : m_services)
        if (announcing)
            labels << service.label();
    return labels;
}

} // namespace pitanga
