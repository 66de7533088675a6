#include "engine/profile/text_template.h"
#include "engine/profile/wire_time.h"
#include "engine/records/capabilities.h"
#include "engine/records/filter.h"
#include "engine/records/partition.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace pitanga::fuzz {

namespace {

bool containedOneByOne(const Filter &filter, QByteArrayView partition)
{
    return std::any_of(filter.entries().begin(), filter.entries().end(),
                       [&](const QByteArray &entry) { return partition.startsWith(entry); });
}

void compare(const Filter &a, const Filter &b)
{
    const bool within = std::all_of(a.entries().begin(), a.entries().end(),
                                    [&](const QByteArray &entry) { return containedOneByOne(b, entry); });
    PROMISE(a.isSubsetOf(b) == within);
    PROMISE(a.isSubsetOf(a) && a == a);
    PROMISE(!(a == b) || (a.isSubsetOf(b) && b.isSubsetOf(a)));
    PROMISE(Filter::fromText(a.toText()).entries().size() >= 1);
    const Filter both = a + b;
    PROMISE(!both.entries().isEmpty());
}

void readFilter(QByteArrayView text, QByteArrayView partition)
{
    const Filter filter = Filter::fromText(text);
    PROMISE(!filter.entries().isEmpty());
    PROMISE(filter.contains(partition) == containedOneByOne(filter, partition));
    compare(filter, Filter::fromText(partition));
    for (const QByteArray &entry : filter.entries()) {
        PROMISE(filter.contains(entry));
        if (const auto after = afterPrefix(entry))
            PROMISE(*after > entry && !after->startsWith(entry));
    }
}

void readTemplates(QByteArrayView text, QByteArrayView params)
{
    if (const auto json = Json::parse(params)) {
        substituteTemplate(text, *json);
        Filter::fromTemplate(text, *json);
    }
    PROMISE(substituteTemplate(text, Json::object()).size() <= text.size());
    QByteArray wrong;
    if (const auto whole = TextTemplate::parse(text.toByteArray(), &wrong)) {
        PROMISE(whole->text == text);
        whole->fields();
    }
}

void readTimes(std::string_view text)
{
    if (const auto time = WireTime::fromIso(text)) {
        time->toIso();
        const QByteArray zoned = time->toZoned();
        const auto again = WireTime::fromZoned(view(zoned));
        PROMISE(again && again->toUtc() == time->toUtc());
    }
    if (const auto time = WireTime::fromZoned(text))
        PROMISE(WireTime::fromIso(view(time->toIso())).has_value());
}

} // namespace

void filters(QByteArrayView input)
{
    const auto [first, second] = firstLine(input);
    readFilter(second, first);
    readTemplates(first, second);
    readTimes(view(first));
    Capabilities::fromHeader(first.toByteArray());
}

} // namespace pitanga::fuzz
