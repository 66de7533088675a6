#include "engine/sync/page_records.h"

#include <algorithm>

namespace pitanga {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

PageRecords::PageRecords(std::string_view json) : m_json(json)
{
    skipSpace();
    while (!m_json.empty() && isSpace(m_json.back()))
        m_json.remove_suffix(1);
    if (m_at >= m_json.size())
        return;
    if (m_json[m_at] != '[') {
        m_state = State::Single;
    } else if (m_json.size() - m_at > 1 && m_json.back() == ']') {
        m_state = State::First;
        ++m_at;
        m_json.remove_suffix(1);
    }
}

std::optional<PageRecords::Element> PageRecords::next()
{
    if (m_state == State::Single) {
        const Element whole = element();
        m_state = m_at == m_json.size() ? State::Ended : State::Torn;
        return whole;
    }
    if (m_state != State::First && m_state != State::Further)
        return std::nullopt;
    skipSpace();
    if (m_at == m_json.size()) {
        // Behind a comma something must stand.
        m_state = m_state == State::First ? State::Ended : State::Torn;
        return std::nullopt;
    }
    const Element found = element();
    if (m_at == m_json.size()) {
        m_state = State::Ended;
    } else {
        m_state = State::Further;
        ++m_at; // the comma
    }
    return found;
}

void PageRecords::skipSpace()
{
    while (m_at < m_json.size() && isSpace(m_json[m_at]))
        ++m_at;
}

/// Up to the next comma that stands in no text and within no brackets.
PageRecords::Element PageRecords::element()
{
    const size_t begin = m_at;
    qint64 values = 1;
    qint64 depth = 0;
    for (bool inText = false; m_at < m_json.size(); ++m_at) {
        const char c = m_json[m_at];
        if (inText) {
            if (c == '\\')
                ++m_at;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
            ++values;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            if (depth == 0)
                break;
            ++values;
        }
    }
    m_at = std::min(m_at, m_json.size()); // a text may end with its escape
    return {m_json.substr(begin, m_at - begin), values};
}

} // namespace pitanga
