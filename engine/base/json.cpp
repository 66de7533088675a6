#include "engine/base/json.h"

#include "engine/base/json_text.h"
#include "engine/base/words.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pitanga {

namespace {

/// `\ude00` alone is half a character. RapidJSON lets it through, as bytes that are no UTF-8.
bool holdsHalfAPair(std::string_view text)
{
    for (size_t at = text.find('\xed'); at != std::string_view::npos; at = text.find('\xed', at + 1))
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xa0)
            return true;
    return false;
}

} // namespace

/// Receives what RapidJSON reads. Numbers come as they are spelled, so that none is rounded.
class JsonBuilder
{
public:
    explicit JsonBuilder(int maxDepth) : m_maxDepth(maxDepth) {}

    bool Null() { return add(Json()); }
    bool Bool(bool b) { return add(Json(b)); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        Json number;
        number.m_kind = Json::Kind::Number;
        number.m_text = QByteArray(text, qsizetype(length));
        return add(std::move(number));
    }
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return !holdsHalfAPair({text, length}) && add(Json(QByteArray(text, qsizetype(length))));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keys.back() = QByteArray(text, qsizetype(length));
        return !holdsHalfAPair({text, length});
    }
    bool StartObject() { return open(Json::object()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Json::array()); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    Json take() { return std::move(m_root); }
    bool tooDeep() const { return m_tooDeep; }

private:
    bool open(Json container)
    {
        m_tooDeep = int(m_open.size()) >= m_maxDepth;
        if (m_tooDeep)
            return false;
        m_open.push_back(std::move(container));
        m_keys.emplace_back();
        return true;
    }
    bool close()
    {
        Json done = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        return add(std::move(done));
    }
    bool add(Json value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().isArray())
            m_open.back().m_items.push_back(std::move(value));
        else
            m_open.back().m_members.emplace_back(std::move(m_keys.back()), std::move(value));
        return true;
    }

    int m_maxDepth;
    bool m_tooDeep = false;
    Json m_root;
    std::vector<Json> m_open;
    std::vector<QByteArray> m_keys;
};

Json::Json(double value)
{
    if (!std::isfinite(value))
        return; // JSON has no word for it; Python's bare NaN is refused by every strict parser
    m_kind = Kind::Number;
    if (value == 0) {
        m_text = std::signbit(value) ? "-0.0" : "0.0";
        return;
    }
    // Python's repr: the shortest digits that read back as the same number; an exponent below 1e-4 and from
    // 1e16 on.
    const double magnitude = std::abs(value);
    const bool exponent = magnitude < 1e-4 || magnitude >= 1e16;
    char buffer[64];
    const auto format = exponent ? std::chars_format::scientific : std::chars_format::fixed;
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, format).ptr;
    m_text = QByteArray(buffer, qsizetype(end - buffer));
    if (!exponent && m_text.indexOf('.') < 0)
        m_text += ".0"; // a float stays a float
}

Json Json::array(std::vector<Json> items)
{
    Json json;
    json.m_kind = Kind::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.m_members = std::move(members);
    return json;
}

Result<Json> Json::parse(QByteArrayView text, int maxDepth)
{
    rapidjson::MemoryStream stream(text.data(), size_t(text.size()));
    rapidjson::Reader reader;
    JsonBuilder builder(maxDepth);
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    const auto outcome = reader.Parse<flags>(stream, builder);
    if (!outcome.IsError())
        return builder.take();
    if (builder.tooDeep())
        return Error{Error::Kind::Data, Words::tr("The text is nested more than %1 levels deep.").arg(maxDepth),
                     QStringLiteral("JSON too deep at byte %1").arg(outcome.Offset())};
    return Error{Error::Kind::Data, Words::tr("The text is not valid JSON, at byte %1.").arg(outcome.Offset()),
                 QString::fromLatin1(rapidjson::GetParseError_En(outcome.Code()))};
}

std::optional<qint64> Json::toInt() const
{
    if (!isNumber())
        return std::nullopt;
    qint64 value = 0;
    const char *end = m_text.constData() + m_text.size();
    const auto [stop, failure] = std::from_chars(m_text.constData(), end, value);
    return failure == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

double Json::toDouble(double otherwise) const
{
    return isNumber() ? m_text.toDouble() : otherwise;
}

const Json *Json::find(QByteArrayView key) const
{
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [&](const Member &member) { return member.first == key; });
    return found == m_members.rend() ? nullptr : &found->second;
}

Json Json::value(QByteArrayView key) const
{
    const Json *found = find(key);
    return found ? *found : Json();
}

bool Json::hasDoubledKey() const
{
    std::vector<QByteArray> keys;
    for (const Member &member : m_members)
        keys.push_back(member.first);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

Json &Json::set(QByteArrayView key, Json value)
{
    if (const Json *found = find(key)) {
        auto &place = const_cast<Json &>(*found);
        place = std::move(value);
        return place;
    }
    m_members.emplace_back(key.toByteArray(), std::move(value));
    return m_members.back().second;
}

void Json::remove(QByteArrayView key)
{
    std::erase_if(m_members, [&](const Member &member) { return member.first == key; });
}

Json Json::sorted() const
{
    Json copy = *this;
    for (Json &item : copy.m_items)
        item = item.sorted();
    for (Member &member : copy.m_members)
        member.second = member.second.sorted();
    std::stable_sort(copy.m_members.begin(), copy.m_members.end(),
                     [](const Member &a, const Member &b) { return a.first < b.first; });
    return copy;
}

QByteArray Json::toText(const char *comma, const char *colon, bool asciiOnly) const
{
    QByteArray out;
    {
        JsonText text(out);
        write(text, comma, colon, asciiOnly);
    } // only now it is as long as its text
    return out;
}

void Json::write(JsonText &out, const char *comma, const char *colon, bool asciiOnly) const
{
    switch (m_kind) {
    case Kind::Null:
        return out.add("null");
    case Kind::Bool:
        return out.add(m_bool ? "true" : "false");
    case Kind::Number:
        return out.add(view(m_text));
    case Kind::String:
        return out.addString(view(m_text), asciiOnly);
    case Kind::Array:
        out.add('[');
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (i)
                out.add(comma);
            m_items[i].write(out, comma, colon, asciiOnly);
        }
        return out.add(']');
    case Kind::Object:
        out.add('{');
        for (size_t i = 0; i < m_members.size(); ++i) {
            if (i)
                out.add(comma);
            out.addString(view(m_members[i].first), asciiOnly);
            out.add(colon);
            m_members[i].second.write(out, comma, colon, asciiOnly);
        }
        return out.add('}');
    }
}

} // namespace pitanga
