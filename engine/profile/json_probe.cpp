#include "engine/profile/json_probe.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace pitanga {

namespace {

constexpr int deepest = 128;

/// Looks at the outermost value only, and counts the depth.
class Probe : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Probe>
{
public:
    bool Default() { return value(JsonShape::Filled); }
    bool Null() { return value(JsonShape::Null); }
    bool String(const char *, rapidjson::SizeType length, bool)
    {
        return value(length ? JsonShape::Filled : JsonShape::Empty);
    }
    bool Key(const char *, rapidjson::SizeType, bool) { return true; }
    bool StartObject() { return ++m_depth <= deepest; }
    bool StartArray() { return ++m_depth <= deepest; }
    bool EndObject(rapidjson::SizeType members) { return close(members); }
    bool EndArray(rapidjson::SizeType items) { return close(items); }

    JsonShape shape() const { return m_shape; }

private:
    bool close(rapidjson::SizeType count)
    {
        --m_depth;
        return value(count ? JsonShape::Filled : JsonShape::Empty);
    }
    bool value(JsonShape shape)
    {
        if (m_depth == 0)
            m_shape = shape;
        return true;
    }

    int m_depth = 0;
    JsonShape m_shape = JsonShape::Filled;
};

} // namespace

std::optional<JsonShape> probeJson(std::string_view text)
{
    // What nearly all of these fields hold; no need to set a parser up for them.
    if (text == "{}" || text == "[]")
        return JsonShape::Empty;
    if (text == "null")
        return JsonShape::Null;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNanAndInfFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    Probe probe;
    if (reader.Parse<flags>(stream, probe).IsError())
        return std::nullopt;
    return probe.shape();
}

} // namespace pitanga
