#include "engine/merge/knowledge.h"

#include "engine/base/ids.h"
#include "engine/base/words.h"

#include <algorithm>
#include <set>
#include <vector>

namespace pitanga {

namespace {

constexpr qint64 claimBytes = 50; // of an instance and its counter with all that stands around them

/// Looks for partitions that are prefixes of a text, by trying only the lengths that occur: there are a
/// handful, while partitions go into the thousands.
class Prefixes
{
public:
    void add(const QByteArray &partition) { m_lengths.insert(partition.size()); }

    /// Calls `visit` with every prefix of `text` that has an occurring length, itself included.
    template <typename Visit>
    void ofText(const QByteArray &text, Visit visit) const
    {
        for (const qsizetype length : m_lengths) {
            if (length > text.size())
                return;
            visit(text.first(length));
        }
    }

private:
    std::set<qsizetype> m_lengths;
};

const Counters *countersAt(const PartitionCounters &partitions, const QByteArray &partition)
{
    const auto found = partitions.find(partition);
    return found == partitions.end() ? nullptr : &found->second;
}

qint64 counterOf(const Counters *counters, const QByteArray &instance)
{
    if (!counters)
        return 0;
    const auto found = counters->find(instance);
    return found == counters->end() ? 0 : found->second;
}

void raise(Counters &counters, const Counters &by)
{
    for (const auto &[instance, counter] : by) {
        qint64 &mine = counters[instance];
        mine = std::max(mine, counter);
    }
}

Error shapeError(const QString &technical)
{
    return {Error::Kind::Data, Words::tr("The other device sent counters that make no sense."), technical};
}

Result<Counters> countersFrom(const Json &json)
{
    if (!json.isObject())
        return shapeError(QStringLiteral("counters are not an object"));
    Counters counters;
    for (const auto &[instance, value] : json.members()) {
        const auto counter = value.toInt();
        if (!counter || *counter < 0 || *counter > maxCounter)
            return shapeError(QStringLiteral("a counter is not a whole number in range"));
        if (!InstanceId::fromHex(instance))
            return shapeError(QStringLiteral("an instance is not a hex id"));
        counters[instance] = *counter;
    }
    return counters;
}

Result<PartitionCounters> partitionsFrom(const Json *json)
{
    if (!json || !json->isObject())
        return shapeError(QStringLiteral("an FSIC of version 2 needs the objects super and sub"));
    PartitionCounters partitions;
    for (const auto &[partition, value] : json->members()) {
        PITANGA_LET(counters, countersFrom(value));
        partitions[partition] = counters;
    }
    return partitions;
}

Json toJson(const Counters &counters)
{
    Json json = Json::object();
    for (const auto &[instance, counter] : counters)
        json.members().emplace_back(instance, counter);
    return json;
}

Json toJson(const PartitionCounters &partitions)
{
    Json json = Json::object();
    for (const auto &[partition, counters] : partitions)
        json.members().emplace_back(partition, toJson(counters));
    return json;
}

} // namespace

Fsic reduced(const Fsic &fsic)
{
    Prefixes prefixes;
    for (const PartitionCounters *part : {&fsic.super, &fsic.sub})
        for (const auto &[partition, counters] : *part)
            prefixes.add(partition);

    Fsic result = fsic;
    for (PartitionCounters *part : {&result.super, &result.sub}) {
        for (auto &[partition, counters] : *part) {
            const QByteArray &self = partition;
            Counters &mine = counters;
            prefixes.ofText(self, [&](const QByteArray &other) {
                if (other == self)
                    return;
                // Where a partition is in both parts, the sub object is the one that counts (8.3).
                const Counters *covering = countersAt(fsic.sub, other);
                if (!covering)
                    covering = countersAt(fsic.super, other);
                if (covering)
                    std::erase_if(mine, [&](const auto &entry) {
                        const auto found = covering->find(entry.first);
                        return found != covering->end() && found->second >= entry.second;
                    });
            });
        }
    }
    return result;
}

PartitionCounters expanded(const Fsic &fsic, const QByteArrayList &filterEntries)
{
    PartitionCounters sub = fsic.sub;
    for (const QByteArray &entry : filterEntries)
        sub.try_emplace(entry);

    Prefixes subPrefixes;
    for (const auto &[partition, counters] : sub)
        subPrefixes.add(partition);
    Prefixes superPrefixes;
    for (const auto &[partition, counters] : fsic.super)
        superPrefixes.add(partition);

    for (auto &[partition, counters] : sub) {
        const QByteArray &self = partition;
        bool subordinate = false;
        subPrefixes.ofText(self, [&](const QByteArray &prefix) {
            subordinate = subordinate || (prefix != self && sub.contains(prefix));
        });
        if (subordinate)
            continue;
        Counters &mine = counters;
        superPrefixes.ofText(self, [&](const QByteArray &prefix) {
            if (const Counters *above = countersAt(fsic.super, prefix))
                raise(mine, *above);
        });
    }
    std::erase_if(sub, [](const auto &entry) { return entry.second.empty(); });
    return sub;
}

Counters lacking(const Counters &sender, const Counters &receiver)
{
    Counters thresholds;
    for (const auto &[instance, counter] : sender)
        if (const qint64 known = counterOf(&receiver, instance); known < counter)
            thresholds[instance] = known;
    return thresholds;
}

PartitionCounters lacking(const PartitionCounters &sender, const PartitionCounters &receiver)
{
    Prefixes receiverPrefixes;
    for (const auto &[partition, counters] : receiver)
        receiverPrefixes.add(partition);

    PartitionCounters thresholds;
    for (const auto &[partition, counters] : sender) {
        for (const auto &[instance, counter] : counters) {
            qint64 known = 0;
            receiverPrefixes.ofText(partition, [&, &id = instance](const QByteArray &prefix) {
                known = std::max(known, counterOf(countersAt(receiver, prefix), id));
            });
            if (known < counter)
                thresholds[partition][instance] = known;
        }
    }
    return thresholds;
}

Fsic shortened(const Fsic &fsic, qint64 bytes)
{
    struct Claim
    {
        qint64 counter;
        PartitionCounters Fsic::*part;
        const QByteArray *partition;
        const QByteArray *instance;
    };
    std::vector<Claim> claims;
    for (const auto part : {&Fsic::super, &Fsic::sub})
        for (const auto &[partition, counters] : fsic.*part)
            for (const auto &[instance, counter] : counters)
                claims.push_back({counter, part, &partition, &instance});
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim &one, const Claim &other) { return one.counter > other.counter; });
    Fsic result;
    for (const Claim &claim : claims) {
        const auto [place, isNew] = (result.*claim.part).try_emplace(*claim.partition);
        bytes -= claimBytes + (isNew ? claim.partition->size() : 0);
        if (bytes < 0) {
            if (isNew)
                (result.*claim.part).erase(place);
            break;
        }
        place->second.emplace(*claim.instance, claim.counter);
    }
    return result;
}

Counters shortened(const Counters &counters, qint64 bytes)
{
    Fsic whole;
    whole.sub[QByteArray()] = counters;
    return shortened(whole, bytes).sub[QByteArray()];
}

Result<Counters> countersFromText(QByteArrayView text)
{
    PITANGA_LET(json, Json::parse(text));
    return countersFrom(json);
}

Result<Fsic> fsicFromText(QByteArrayView text)
{
    PITANGA_LET(json, Json::parse(text));
    Fsic fsic;
    PITANGA_LET(super, partitionsFrom(json.find("super")));
    fsic.super = super;
    PITANGA_LET(sub, partitionsFrom(json.find("sub")));
    fsic.sub = sub;
    return fsic;
}

QByteArray toText(const Counters &counters)
{
    return toJson(counters).toPython();
}

QByteArray toText(const Fsic &fsic)
{
    return Json::object({{"super", toJson(fsic.super)}, {"sub", toJson(fsic.sub)}}).toPython();
}

} // namespace pitanga
