#pragma once

#include "engine/base/clock.h"
#include "engine/discovery/link_browser.h"
#include "engine/discovery/link_responder.h"

#include <deque>
#include <memory>

namespace pitanga {

/// Multicast DNS on all networks of this device (RFC 6762, RFC 6763): publishes services and looks for those of
/// others. A state machine: time, chance and packets come from outside, and nothing here waits. One thread.
///
///     MdnsNode node(clock, random, [](int link, const QByteArray &packet, const Destination &to) { … });
///     node.browse({DnsName::literal("_pitanga._tcp.local")});
///     node.setLinks(links);
///     … node.receive(packet); node.advance(); wait for node.untilNext() …
class MdnsNode
{
public:
    /// All must live longer.
    MdnsNode(const Clock &clock, RandomSource &random, PacketSink sink);

    /// The networks there are now. New ones are probed, announced and asked on; those that went away take what
    /// was heard there with them.
    void setLinks(const QList<NetworkLink> &links);
    /// Instead of what was published before, to which goodbye is said.
    void publish(std::vector<Service> services);
    void browse(std::vector<DnsName> types);
    /// Asks all networks again now.
    void lookAgain();
    /// After sleep: everything may have changed, our name may be taken, and all others may be gone.
    void wake();
    void doubt(const DnsName &instance);
    void sayGoodbye();

    void receive(const ArrivedPacket &packet);
    void advance();
    /// Nothing while there is nothing to do.
    std::optional<Moment> untilNext() const;

    /// All services of others that can be reached now, in no order; the same one once for each network.
    std::vector<HeardService> services();
    /// Whether `services` may say something else than at the last call.
    bool hasNews() const;
    /// The labels under which our services are seen, in the order of `publish`; empty until they are.
    QList<QByteArray> announcedLabels() const;

    /// Packets that were not looked at, since their source or all together sent too many.
    qint64 packetsDropped() const { return m_dropped; }

private:
    struct Link
    {
        NetworkLink facts;
        std::unique_ptr<LinkResponder> responder;
        std::unique_ptr<LinkBrowser> browser;
    };
    /// So many packets a second, and as many at once.
    struct Allowance
    {
        double left = 0;
        Moment at{};
    };
    Moment now() const { return m_clock.monotonic(); }
    bool take(Allowance &allowance, double perSecond) const;
    bool isAllowed(const QHostAddress &source);
    bool isOwn(const ArrivedPacket &packet) const;
    void send(int link, const DnsMessage &message, const Destination &to);
    void rename(const DnsName &lost);
    void beginAll(bool doubting);

    const Clock &m_clock;
    RandomSource &m_random;
    PacketSink m_sink;
    std::vector<PublishedService> m_services;
    std::vector<DnsName> m_types;
    std::map<int, Link> m_links;
    std::deque<std::pair<size_t, Moment>> m_sent; ///< hashes of our own packets, which come back to us
    QHash<QHostAddress, Allowance> m_sources;
    Allowance m_all;
    qint64 m_dropped = 0;
    bool m_linksChanged = false;
    std::optional<DnsName> m_lost;
};

} // namespace pitanga
