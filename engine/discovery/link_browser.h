#pragma once

#include "engine/base/random_source.h"
#include "engine/discovery/network_link.h"

#include <functional>
#include <map>
#include <vector>

namespace pitanga {

/// A service somewhere else, as one network tells of it.
struct HeardService
{
    DnsName type;
    DnsName instance;
    DnsName host;
    quint16 port = 0;
    QList<QByteArray> txt;
    QList<QHostAddress> addresses; ///< sorted; link-local ones with their scope
    QString network;
    QList<QHostAddress> speaking; ///< those of them from which it was heard
    friend bool operator==(const HeardService &, const HeardService &) = default;
};

/// Looks for services of some types on one network: questions that back off (RFC 6762 5.2), known answers
/// (7.1), duplicate questions (7.3), resolving, and a cache that asks again before it forgets. Rules only. One
/// thread.
class LinkBrowser
{
public:
    using Send = std::function<void(const DnsMessage &)>;

    static constexpr int mostServices = 500; ///< of all types together

    /// Both must live longer.
    LinkBrowser(const std::vector<DnsName> &types, RandomSource &random, Send send)
        : m_types(types), m_random(random), m_send(std::move(send))
    {
    }

    /// Asks from the beginning: a new network, a person who looks again, a machine that woke up. What is known
    /// must be proven anew within seconds when `doubting`.
    void begin(Moment now, bool doubting);
    void hearQuestion(const DnsMessage &message, Moment now);
    void hearAnswer(const DnsMessage &message, const QHostAddress &source, Moment now);
    void advance(Moment now);
    std::optional<Moment> nextDue() const;
    /// Somebody could not be reached: asks once more whether it is there, and forgets it otherwise (10.4).
    void doubt(const DnsName &instance, Moment now);

    /// Whether `services()` may say something else than at the last call.
    bool hasChanged() const { return m_changed; }
    std::vector<HeardService> services(const QString &network);

private:
    struct Question ///< that is repeated with growing pauses
    {
        DnsQuestion question;
        Moment next{};
        Moment pause{};
        int left = -1; ///< times; -1 for ever
    };
    bool concerns(const DnsRecord &record, const DnsMessage &message) const;
    void resolveWhatIsMissing(Moment now);
    void wish(const DnsName &name, DnsType type, Moment now);
    void ask(const QList<DnsQuestion> &questions, Moment now);

    const std::vector<DnsName> &m_types;
    RandomSource &m_random;
    Send m_send;
    RecordCache m_cache;
    std::vector<Question> m_questions;                           ///< of the types
    std::map<std::pair<QByteArray, quint16>, Question> m_wishes; ///< of what is missing of services
    bool m_changed = false;
};

} // namespace pitanga
