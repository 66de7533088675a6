#include "engine/discovery/record_cache.h"

#include <algorithm>

namespace pitanga {

namespace {

using namespace std::chrono_literals;

constexpr Moment grace = 1s; // between a goodbye, or a flush, and its effect
constexpr int refreshMarks = 4;
constexpr double firstMark = 0.80;
constexpr double markDistance = 0.05;

QString withoutScope(const QHostAddress &address)
{
    return address.toString().section(u'%', 0, 0);
}

bool names(const DnsRecord &record, const QHostAddress &source)
{
    const auto host = record.host();
    return host && withoutScope(*host) == withoutScope(source);
}

} // namespace

void RecordCache::planRefresh(Entry &entry)
{
    if (entry.marks >= refreshMarks) {
        entry.refresh = entry.expires;
        return;
    }
    const double part = firstMark + markDistance * entry.marks + entry.spread;
    entry.refresh = entry.heard + Moment(qint64(double((entry.expires - entry.heard).count()) * part));
}

bool RecordCache::hear(const DnsRecord &record, const QHostAddress &source, Moment now)
{
    const Key key = keyOf(record.name, record.type);
    const auto place = m_entries.find(key);
    if (place != m_entries.end() && record.flush)
        for (Entry &other : *place)
            if (!other.record.sameAs(record) && now - other.heard > grace)
                other.expires = other.refresh = std::min(other.expires, now + grace);
    Entry *known = nullptr;
    if (place != m_entries.end())
        for (Entry &entry : *place)
            if (entry.record.sameAs(record))
                known = &entry;
    const Moment ttl = std::min<std::chrono::seconds>(record.ttl, longestTtl);
    if (ttl == 0ms) {
        if (known)
            known->expires = known->refresh = std::min(known->expires, now + grace);
        return false;
    }
    Entry entry{.record = record, .source = source, .heard = now, .expires = now + ttl, .spread = m_spread};
    entry.fromItself = names(record, source);
    planRefresh(entry);
    if (known) {
        const bool firstFromItself = entry.fromItself && !known->fromItself;
        entry.fromItself = entry.fromItself || known->fromItself;
        entry.source = known->source;
        *known = entry;
        return firstFromItself;
    }
    makeRoom(source);
    m_entries[key] << entry;
    ++m_perSource[source];
    ++m_size;
    return true;
}

void RecordCache::makeRoom(const QHostAddress &source)
{
    if (m_perSource.value(source) >= mostOfOneSource)
        removeSoonest(&source);
    else if (m_size >= mostRecords)
        removeSoonest(nullptr);
}

/// Linear, and only reached by floods, whose packets are counted out before.
void RecordCache::removeSoonest(const QHostAddress *ofSource)
{
    auto where = m_entries.end();
    qsizetype which = 0;
    for (auto place = m_entries.begin(); place != m_entries.end(); ++place)
        for (qsizetype at = 0; at < place->size(); ++at) {
            const Entry &entry = place->at(at);
            if (ofSource && entry.source != *ofSource)
                continue;
            if (where == m_entries.end() || entry.expires < where->at(which).expires) {
                where = place;
                which = at;
            }
        }
    if (where == m_entries.end())
        return;
    const QHostAddress from = where->at(which).source;
    if (--m_perSource[from] == 0)
        m_perSource.remove(from);
    --m_size;
    where->removeAt(which);
    if (where->isEmpty())
        m_entries.erase(where);
}

QList<DnsRecord> RecordCache::find(const DnsName &name, DnsType type) const
{
    QList<DnsRecord> records;
    const auto place = m_entries.constFind(keyOf(name, type));
    if (place != m_entries.cend())
        for (const Entry &entry : *place)
            records << entry.record;
    return records;
}

bool RecordCache::cameFromItself(const DnsRecord &record) const
{
    const QList<Entry> entries = m_entries.value(keyOf(record.name, record.type));
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry &entry) { return entry.fromItself && entry.record.sameAs(record); });
}

QList<DnsRecord> RecordCache::knownAnswers(const DnsName &name, DnsType type, Moment now) const
{
    QList<DnsRecord> records;
    const auto place = m_entries.constFind(keyOf(name, type));
    if (place == m_entries.cend())
        return records;
    for (const Entry &entry : *place) {
        if ((entry.expires - now) * 2 <= entry.expires - entry.heard)
            continue;
        DnsRecord record = entry.record;
        record.flush = false;
        record.ttl = std::chrono::duration_cast<std::chrono::seconds>(entry.expires - now);
        records << record;
    }
    return records;
}

bool RecordCache::contains(const DnsName &name, DnsType type) const
{
    return m_entries.contains(keyOf(name, type));
}

bool RecordCache::expire(Moment now)
{
    const int before = m_size;
    for (auto place = m_entries.begin(); place != m_entries.end();) {
        place->removeIf([&](const Entry &entry) {
            if (entry.expires > now)
                return false;
            if (--m_perSource[entry.source] == 0)
                m_perSource.remove(entry.source);
            --m_size;
            return true;
        });
        place = place->isEmpty() ? m_entries.erase(place) : std::next(place);
    }
    return m_size != before;
}

QList<DnsQuestion> RecordCache::dueRefreshes(Moment now)
{
    QList<DnsQuestion> questions;
    for (QList<Entry> &list : m_entries) {
        bool asked = false;
        for (Entry &entry : list) {
            if (entry.refresh > now || entry.refresh >= entry.expires)
                continue;
            while (entry.refresh <= now && entry.marks < refreshMarks) {
                ++entry.marks;
                planRefresh(entry);
            }
            if (!std::exchange(asked, true))
                questions << DnsQuestion{entry.record.name, entry.record.type};
        }
    }
    return questions;
}

/// It goes at `until`, and is no known answer any more, so that whoever has it says so.
void RecordCache::doubtEntry(Entry &entry, Moment until)
{
    entry.expires = entry.refresh = std::min(entry.expires, until);
    entry.heard = until - 2 * Moment(longestTtl);
}

void RecordCache::doubt(const DnsName &name, Moment until)
{
    const QByteArray folded = name.folded();
    for (auto place = m_entries.begin(); place != m_entries.end(); ++place)
        for (Entry &entry : *place)
            if (place.key().first == folded || entry.record.target() == name)
                doubtEntry(entry, until);
}

void RecordCache::doubtAll(Moment until)
{
    for (QList<Entry> &list : m_entries)
        for (Entry &entry : list)
            doubtEntry(entry, until);
}

std::optional<Moment> RecordCache::nextDue() const
{
    std::optional<Moment> soonest;
    for (const QList<Entry> &list : m_entries)
        for (const Entry &entry : list) {
            const Moment due = std::min(entry.refresh, entry.expires);
            soonest = std::min(soonest.value_or(due), due);
        }
    return soonest;
}

} // namespace pitanga
