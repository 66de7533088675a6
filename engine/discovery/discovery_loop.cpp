#include "engine/discovery/discovery_loop.h"

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr Moment lookAtNetworks = 3s;     // Qt 6.4 tells nothing of interfaces that come and go
constexpr Moment tellAtMostEvery = 100ms; // however fast packets come
constexpr Moment shortestWait = 5ms;

} // namespace

DiscoveryLoop::DiscoveryLoop(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random,
                             QByteArray ownInstance)
    : m_clock(std::move(clock)),
      m_random(std::move(random)),
      m_ownInstance(std::move(ownInstance)),
      m_sleep(*m_clock),
      m_sockets(
          [this](const ArrivedPacket &packet) {
              m_node.receive(packet);
              if (!m_due.isActive() || m_due.remainingTime() > shortestWait.count())
                  m_due.start(shortestWait); // a burst is worked on as one
          },
          this),
      m_node(*m_clock, *m_random,
             [this](int link, const QByteArray &packet, const Destination &to) {
                 m_sockets.send(link, packet, to);
             }),
      m_due(this),
      m_networks(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &DiscoveryLoop::run);
    connect(&m_networks, &QTimer::timeout, this, &DiscoveryLoop::refreshNetworks);
    m_node.browse({pitangaType(), kolibriType()});
}

void DiscoveryLoop::start()
{
    refreshNetworks();
    m_networks.start(lookAtNetworks);
}

void DiscoveryLoop::refreshNetworks()
{
    if (m_sleep.slept()) {
        m_node.wake();
        emit woke();
    }
    const auto links = m_sockets.refresh();
    if (!links) {
        m_toldNetworks = false; // whatever there is afterwards will be news
        if (!std::exchange(m_failed, true))
            emit failed(links.error());
        return;
    }
    m_failed = false;
    const bool first = !std::exchange(m_toldNetworks, true); // that there is no network is told, too
    if (first || *links != m_links) {
        m_links = *links;
        m_node.setLinks(m_links);
        QStringList names;
        for (const NetworkLink &link : std::as_const(m_links))
            names << link.name;
        emit networksChanged(names);
    }
    run();
}

void DiscoveryLoop::announce(const std::optional<OwnAnnouncement> &own)
{
    m_node.publish(own ? servicesOf(*own) : std::vector<Service>());
    run();
}

void DiscoveryLoop::lookAgain()
{
    m_node.lookAgain();
    run();
}

void DiscoveryLoop::doubt(const QList<DnsName> &instances)
{
    for (const DnsName &instance : instances)
        m_node.doubt(instance);
    run();
}

void DiscoveryLoop::sayGoodbye()
{
    m_node.sayGoodbye();
}

void DiscoveryLoop::run()
{
    m_node.advance();
    const QList<QByteArray> labels = m_node.announcedLabels();
    const QString name = labels.isEmpty() ? QString() : QString::fromUtf8(labels.first());
    if (name != m_name) {
        m_name = name;
        emit announcedAs(name);
    }
    if (m_node.hasNews() && m_clock->monotonic() - m_toldAt >= tellAtMostEvery)
        tellNews();
    arm();
}

void DiscoveryLoop::tellNews()
{
    m_toldAt = m_clock->monotonic();
    std::vector<FoundDevice> devices = devicesBehind(m_node.services(), m_ownInstance);
    if (devices == m_told)
        return;
    m_told = std::move(devices);
    emit devicesChanged(m_told);
}

void DiscoveryLoop::arm()
{
    std::optional<Moment> next = m_node.untilNext();
    if (m_node.hasNews())
        next = std::min(next.value_or(tellAtMostEvery), tellAtMostEvery);
    if (next)
        m_due.start(std::max(*next, shortestWait));
}

} // namespace pitanga
