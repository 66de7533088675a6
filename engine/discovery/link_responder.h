#pragma once

#include "engine/base/random_source.h"
#include "engine/discovery/network_link.h"
#include "engine/discovery/published_service.h"

#include <vector>

namespace pitanga {

/// Publishes services on one network: probing (RFC 6762 8.1), announcing (8.3), answering (6), defending (9)
/// and saying goodbye (10.1). Rules only: time comes with each call, packets leave as messages. One thread.
class LinkResponder
{
public:
    using Send = std::function<void(const DnsMessage &, const Destination &)>;
    /// Is told that another device has that name of ours.
    using Lost = std::function<void(const DnsName &)>;

    /// All must live longer; `services` are shared by all networks, so that a device has one name everywhere.
    LinkResponder(const std::vector<PublishedService> &services, RandomSource &random, Send send, Lost lost)
        : m_services(services), m_random(random), m_send(std::move(send)), m_lost(std::move(lost))
    {
    }

    /// Probes and announces (again): a new network, new names, new addresses, a machine that woke up.
    void begin(const QList<QHostAddress> &addresses, Moment now);
    /// What somebody asked, or probes for.
    void hearQuestion(const DnsMessage &message, const ArrivedPacket &packet, Moment now);
    /// What somebody answered or announced: it may contradict us, or say what we were about to say.
    void hearAnswer(const DnsMessage &message, Moment now);
    void advance(Moment now);
    std::optional<Moment> nextDue() const;
    void sayGoodbye();

    bool isAnnouncing() const { return m_state != State::Probing && !m_services.empty(); }

private:
    enum class State { Probing, Announcing, Settled };
    struct Own
    {
        DnsRecord record;
        bool denial = false;        ///< NSEC: said only where somebody asks for what is not there
        std::optional<Moment> said; ///< last time by multicast
        std::optional<Moment> due;  ///< to be said by multicast
    };
    /// A question whose known answers come in several packets (7.2).
    struct Waiting
    {
        DnsMessage message;
        ArrivedPacket packet;
        Moment due{};
    };

    void probe();
    void announce(Moment now);
    void answer(const DnsMessage &message, const ArrivedPacket &packet, Moment now);
    /// Indices of `m_own`, without what the asker knows already.
    QList<size_t> answersTo(const DnsMessage &message) const;
    void answerAlone(const DnsMessage &message, const ArrivedPacket &packet, const QList<size_t> &which);
    void resolveTie(const DnsMessage &probe, Moment now);
    void sayDue(Moment now);
    void addAdditionals(DnsMessage &message) const;
    bool contradicts(const DnsRecord &record) const;
    bool owns(const DnsName &name) const;
    QList<DnsRecord> claims(const DnsName &name) const;
    void conflict(const DnsName &name, Moment now);
    Moment chance(int fromMs, int toMs);

    const std::vector<PublishedService> &m_services;
    RandomSource &m_random;
    Send m_send;
    Lost m_lost;
    QList<QHostAddress> m_addresses;
    std::vector<Own> m_own;
    std::vector<Waiting> m_waiting;
    State m_state = State::Settled;
    int m_step = 0; ///< probes or announcements sent
    std::optional<Moment> m_next;
    QList<Moment> m_conflicts; ///< the last ones, for the rate limit of 8.1
};

} // namespace pitanga
