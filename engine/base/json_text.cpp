#include "engine/base/json_text.h"

#include <QtEndian>

#include <bit>
#include <charconv>
#include <cstring>

namespace pitanga {

namespace {

constexpr qsizetype wordSize = sizeof(quint64);
constexpr qsizetype longestEscape = 12; // two units of six letters

constexpr quint64 inEachByte(unsigned char value)
{
    return 0x0101'0101'0101'0101ull * value;
}

/// The highest bit of each byte that cannot stand in a string as it is. Above the lowest one that is found
/// there may be others that are none (a borrow runs upwards), so only the lowest counts.
quint64 needingEscape(quint64 word, bool asciiOnly)
{
    const quint64 quotes = word ^ inEachByte('"');
    const quint64 slashes = word ^ inEachByte('\\');
    const quint64 found = ((quotes - inEachByte(1)) & ~quotes) | ((slashes - inEachByte(1)) & ~slashes) |
                          ((word - inEachByte(0x20)) & ~word) | (asciiOnly ? word : 0);
    return found & inEachByte(0x80);
}

/// The letter behind the backslash; 0 = it has none of its own.
char shortEscape(unsigned char c)
{
    switch (c) {
    case '"':
    case '\\':
        return char(c);
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    default:
        return 0;
    }
}

/// Reads one code point of valid UTF-8 at `at`, and moves on; a broken byte stands for itself.
char32_t nextCodePoint(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    char32_t point = more == 3 ? lead & 0x07 : more == 2 ? lead & 0x0f : more == 1 ? lead & 0x1f : lead;
    for (int i = 1; i <= more; ++i)
        point = (point << 6) | (byte(at + size_t(i)) & 0x3f);
    at += size_t(more) + 1;
    return point;
}

} // namespace

JsonText::JsonText(QByteArray &out) : m_out(out), m_to(out.data() + out.size()), m_end(m_to) {}

void JsonText::grow(qsizetype bytes)
{
    const qsizetype used = size();
    m_out.resize(std::max(m_out.capacity(), used + std::max(bytes, used)));
    m_to = m_out.data() + used;
    m_end = m_out.data() + m_out.size();
}

void JsonText::add(std::string_view json)
{
    reserve(qsizetype(json.size()));
    std::memcpy(m_to, json.data(), json.size());
    m_to += json.size();
}

void JsonText::addNumber(qint64 value)
{
    constexpr qsizetype longestNumber = 20;
    reserve(longestNumber);
    m_to = std::to_chars(m_to, m_end, value).ptr;
}

void JsonText::addString(std::string_view text, bool asciiOnly)
{
    add('"');
    size_t at = 0;
    while (at < text.size()) {
        reserve(wordSize + longestEscape);
        if (text.size() - at >= wordSize) {
            std::memcpy(m_to, text.data() + at, wordSize);
            const quint64 found = needingEscape(qFromLittleEndian<quint64>(text.data() + at), asciiOnly);
            const int plain = found ? std::countr_zero(found) / 8 : int(wordSize);
            m_to += plain;
            at += size_t(plain);
            if (!found)
                continue;
        }
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x80 && asciiOnly) {
            addCodePoint(nextCodePoint(text, at));
        } else {
            addEscaped(c);
            ++at;
        }
    }
    add('"');
}

/// One byte, whether it needs to be escaped or not.
void JsonText::addEscaped(unsigned char c)
{
    if (const char letter = shortEscape(c)) {
        *m_to++ = '\\';
        *m_to++ = letter;
    } else if (c < 0x20) {
        addUnit(c);
    } else {
        *m_to++ = char(c);
    }
}

void JsonText::addCodePoint(char32_t point)
{
    if (point > 0xffff) {
        addUnit(unsigned(0xd800 + ((point - 0x10000) >> 10)));
        addUnit(unsigned(0xdc00 + ((point - 0x10000) & 0x3ff)));
    } else {
        addUnit(unsigned(point));
    }
}

void JsonText::addUnit(unsigned unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    *m_to++ = '\\';
    *m_to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *m_to++ = digits[(unit >> shift) & 15];
}

} // namespace pitanga
