#pragma once

#include "engine/discovery/dns_message.h"

#include <QHash>
#include <QHostAddress>

namespace pitanga {

/// Moments on a monotonic clock.
using Moment = std::chrono::milliseconds;

/// What was heard on one network: records until they expire (RFC 6762 10). Bounded: a source that floods
/// pushes out its own records first, then those that would expire soonest. A value in one thread.
class RecordCache
{
public:
    static constexpr int mostRecords = 4000;    ///< a thousand devices, four records each
    static constexpr int mostOfOneSource = 400; ///< a hundred services of one device
    static constexpr std::chrono::seconds longestTtl = std::chrono::hours(24);

    /// A record that is heard replaces itself; with TTL 0 it goes in a second (10.1); with the flush bit all
    /// others of its name and type that are older than a second go in a second (10.2). Whether anything but
    /// times changed.
    bool hear(const DnsRecord &record, const QHostAddress &source, Moment now);

    QList<DnsRecord> find(const DnsName &name, DnsType type) const;
    /// Whether a record of an address was heard from that very address. Anybody may say it of others.
    bool cameFromItself(const DnsRecord &record) const;
    /// For known answers: those with more than half of their life left, with the TTL that is left (7.1).
    QList<DnsRecord> knownAnswers(const DnsName &name, DnsType type, Moment now) const;
    bool contains(const DnsName &name, DnsType type) const;

    /// Removes what has expired. Whether there was any.
    bool expire(Moment now);
    /// Records that are worth asking for again: at 80, 85, 90 and 95 % of their life, each mark once (5.2).
    /// `chance` spreads the marks over 2 %.
    QList<DnsQuestion> dueRefreshes(Moment now);
    /// Everything of that name is to be proven within that time (10.4), or goes.
    void doubt(const DnsName &name, Moment until);
    void doubtAll(Moment until);
    std::optional<Moment> nextDue() const;

    int size() const { return m_size; }
    /// `random` decides where between 80 and 82 % the next records ask for themselves.
    void setSpread(double spread) { m_spread = spread; }

private:
    struct Entry
    {
        DnsRecord record;
        QHostAddress source;
        Moment heard{};
        Moment expires{};
        Moment refresh{}; ///< the next mark; at or beyond `expires`: none
        int marks = 0;    ///< passed
        double spread = 0;
        bool fromItself = false;
    };
    using Key = std::pair<QByteArray, quint16>;
    static Key keyOf(const DnsName &name, DnsType type) { return {name.folded(), quint16(type)}; }
    static void planRefresh(Entry &entry);
    static void doubtEntry(Entry &entry, Moment until);
    void makeRoom(const QHostAddress &source);
    void removeSoonest(const QHostAddress *ofSource);

    QHash<Key, QList<Entry>> m_entries;
    QHash<QHostAddress, int> m_perSource;
    int m_size = 0;
    double m_spread = 0;
};

} // namespace pitanga
