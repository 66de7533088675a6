#include "engine/records/filter.h"

#include "engine/records/partition.h"
#include "engine/records/python_text.h"

#include <algorithm>

namespace pitanga {

namespace {

bool startsName(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The ASCII identifier at the start of `text`; empty where there is none.
QByteArrayView leadingName(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && (startsName(text[end]) || (end > 0 && text[end] >= '0' && text[end] <= '9')))
        ++end;
    return text.first(end);
}

struct Placeholder
{
    QByteArrayView name;
    qsizetype length = 0; ///< in the template, the "$" and the braces included; 0 if this is none
};

/// `text` begins with "$".
Placeholder leadingPlaceholder(QByteArrayView text)
{
    const bool braced = text.size() > 1 && text[1] == '{';
    const QByteArrayView name = leadingName(text.sliced(braced ? 2 : 1));
    if (name.isEmpty())
        return {};
    if (!braced)
        return {name, 1 + name.size()};
    const qsizetype close = 2 + name.size();
    return close < text.size() && text[close] == '}' ? Placeholder{name, close + 1} : Placeholder{};
}

/// What Python's `str.split()` splits at.
bool isWhiteSpace(uint point)
{
    return (point >= 0x09 && point <= 0x0d) || (point >= 0x1c && point <= 0x20) || point == 0x85 ||
           point == 0xa0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200a) || point == 0x2028 ||
           point == 0x2029 || point == 0x202f || point == 0x205f || point == 0x3000;
}

/// The code point that starts at `at` and its length in bytes. White space is at most three bytes long, so
/// longer and broken sequences may count byte by byte.
std::pair<uint, qsizetype> codePointAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return i < text.size() ? uint(static_cast<unsigned char>(text[i])) : 0u;
    };
    const uint lead = byte(at);
    if (lead >= 0xe0 && lead < 0xf0 && at + 2 < text.size())
        return {(lead & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f), 3};
    if (lead >= 0xc0 && lead < 0xe0 && at + 1 < text.size())
        return {(lead & 0x1f) << 6 | (byte(at + 1) & 0x3f), 2};
    return {lead < 0x80 ? lead : 0xfffd, 1};
}

QByteArrayList splitAtWhiteSpace(QByteArrayView text)
{
    QByteArrayList words;
    qsizetype start = 0;
    const auto endWord = [&](qsizetype end) {
        if (end > start)
            words.append(text.sliced(start, end - start).toByteArray());
    };
    for (qsizetype at = 0; at < text.size();) {
        const auto [point, length] = codePointAt(text, at);
        if (isWhiteSpace(point)) {
            endWord(at);
            start = at + length;
        }
        at += length;
    }
    endWord(text.size());
    return words;
}

} // namespace

QByteArray substituteTemplate(QByteArrayView template_, const Json &params)
{
    QByteArray out;
    for (qsizetype at = 0; at < template_.size();) {
        if (template_[at] != '$') {
            out += template_[at++];
            continue;
        }
        const QByteArrayView rest = template_.sliced(at);
        if (rest.startsWith("$$")) {
            out += '$';
            at += 2;
            continue;
        }
        const Placeholder placeholder = leadingPlaceholder(rest);
        const qsizetype length = std::max<qsizetype>(1, placeholder.length);
        if (const Json *value = placeholder.length > 0 ? params.find(placeholder.name) : nullptr)
            out += pythonText(*value);
        else
            out += rest.first(length);
        at += length;
    }
    return out;
}

Filter Filter::fromTemplate(QByteArrayView template_, const Json &params)
{
    Filter filter;
    if (QByteArrayList words = splitAtWhiteSpace(substituteTemplate(template_, params)); !words.isEmpty())
        filter.m_entries = std::move(words);
    return filter;
}

bool Filter::contains(QByteArrayView partition) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const QByteArray &prefix) { return liesWithin(partition, prefix); });
}

bool Filter::isSubsetOf(const Filter &other) const
{
    return std::all_of(m_entries.begin(), m_entries.end(),
                       [&](const QByteArray &entry) { return other.contains(entry); });
}

bool operator==(const Filter &a, const Filter &b)
{
    const auto within = [](const Filter &some, const Filter &all) {
        return std::all_of(some.m_entries.begin(), some.m_entries.end(),
                           [&](const QByteArray &entry) { return all.m_entries.contains(entry); });
    };
    return within(a, b) && within(b, a);
}

} // namespace pitanga
