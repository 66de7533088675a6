#pragma once

#include "engine/base/result.h"

#include <QByteArray>

#include <string_view>
#include <utility>
#include <vector>

namespace pitanga {

class JsonText;

inline std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

/// A JSON document that forgets nothing: keys keep their order, duplicates stay, numbers keep their
/// spelling (big integers beyond 64 bits included). For certificates, records that are edited, counters,
/// messages of the protocol, profiles and settings. The hot loops of a transfer use simdjson instead.
/// A plain value: copies, compares, safe in any thread.
class Json
{
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QByteArray, Json>;

    Json() = default;
    Json(bool value) : m_kind(Kind::Bool), m_bool(value) {}
    Json(int value) : Json(qint64(value)) {}
    Json(qint64 value) : m_kind(Kind::Number), m_text(QByteArray::number(value)) {}
    /// Spelled as Python spells a float ("1.0", "1e-05"); null where it is no finite number.
    Json(double value);
    Json(QByteArray utf8) : m_kind(Kind::String), m_text(std::move(utf8)) {}
    Json(const char *utf8) : m_kind(Kind::String), m_text(utf8) {}
    Json(const QString &text) : m_kind(Kind::String), m_text(text.toUtf8()) {}
    static Json null() { return {}; }
    static Json array(std::vector<Json> items = {});
    static Json object(std::vector<Member> members = {});

    /// Strict JSON, UTF-8, nested at most `maxDepth` deep. The error names the byte where it went wrong.
    static Result<Json> parse(QByteArrayView text, int maxDepth = 128);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isBool() const { return m_kind == Kind::Bool; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isString() const { return m_kind == Kind::String; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }

    bool toBool(bool otherwise = false) const { return isBool() ? m_bool : otherwise; }
    /// The integer, if this is a number spelled as one that fits 64 bits.
    std::optional<qint64> toInt() const;
    double toDouble(double otherwise = 0) const;
    /// The text of a string (UTF-8); empty for all other kinds.
    QByteArray toUtf8() const { return isString() ? m_text : QByteArray(); }
    QString toString() const { return QString::fromUtf8(toUtf8()); }
    /// The spelling of a number; empty for all other kinds.
    QByteArray numberText() const { return isNumber() ? m_text : QByteArray(); }

    // Of a temporary they come as values, so that `for (… : json.value("rows").items())` is no dangling loop.
    const std::vector<Json> &items() const & { return m_items; }
    std::vector<Json> &items() & { return m_items; }
    std::vector<Json> items() && { return std::move(m_items); }
    const std::vector<Member> &members() const & { return m_members; }
    std::vector<Member> &members() & { return m_members; }
    std::vector<Member> members() && { return std::move(m_members); }

    /// The member of that name (the last one where a key is doubled, as every parser reads it), or null
    /// pointer.
    const Json *find(QByteArrayView key) const;
    /// The same, as a value: a JSON null where there is none.
    Json value(QByteArrayView key) const;
    bool contains(QByteArrayView key) const { return find(key) != nullptr; }
    bool hasDoubledKey() const;
    /// Changes the member where it stands, or appends it.
    Json &set(QByteArrayView key, Json value);
    void remove(QByteArrayView key);
    void append(Json value) { m_items.push_back(std::move(value)); }

    /// As Python's `json.dumps` spells it: `", "`, `": "`, non-ASCII escaped. What certificates are signed in.
    QByteArray toPython() const { return toText(", ", ": ", true); }
    /// The shortest spelling, UTF-8. What goes over the wire.
    QByteArray toCompact() const { return toText(",", ":", false); }
    /// Keys sorted by code point at every depth: for comparing documents, and for people.
    Json sorted() const;

    friend bool operator==(const Json &, const Json &) = default;

private:
    QByteArray toText(const char *comma, const char *colon, bool asciiOnly) const;
    void write(JsonText &out, const char *comma, const char *colon, bool asciiOnly) const;
    friend class JsonBuilder;

    Kind m_kind = Kind::Null;
    bool m_bool = false;
    QByteArray m_text;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

} // namespace pitanga
