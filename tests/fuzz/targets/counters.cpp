#include "engine/merge/knowledge.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace pitanga::fuzz {

namespace {

void checkCounters(const Counters &counters)
{
    for (const auto &[instance, counter] : counters)
        PROMISE(instance.size() == 32 && counter >= 0 && counter <= maxCounter);
    const auto again = countersFromText(toText(counters));
    PROMISE(again && *again == counters);
    PROMISE(lacking(counters, counters).empty());
}

void checkFsic(const Fsic &fsic, const QByteArrayList &entries)
{
    const auto again = fsicFromText(toText(fsic));
    PROMISE(again && *again == fsic);
    const Fsic less = reduced(fsic);
    PROMISE(less.super.size() == fsic.super.size() && less.sub.size() == fsic.sub.size());
    PROMISE(reduced(less) == less);
    const PartitionCounters all = expanded(fsic, entries);
    for (const auto &[partition, counters] : all)
        PROMISE(!counters.empty());
    PROMISE(lacking(all, all).empty());
    // Who knows nothing lacks everything.
    PROMISE(lacking(all, PartitionCounters()).size() ==
            size_t(std::count_if(all.begin(), all.end(), [](const auto &one) {
                return std::any_of(one.second.begin(), one.second.end(),
                                   [](const auto &entry) { return entry.second > 0; });
            })));
}

} // namespace

void counters(QByteArrayView input)
{
    const auto [filter, text] = firstLine(input);
    if (const auto read = countersFromText(text))
        checkCounters(*read);
    if (const auto read = fsicFromText(text))
        checkFsic(*read, filter.toByteArray().split(' '));
}

} // namespace pitanga::fuzz
