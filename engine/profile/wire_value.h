#pragma once

#include "engine/base/json.h"

#include <string_view>

namespace simdjson::dom {
class element;
}

namespace pitanga {

/// One JSON value seen from outside, whichever parser read it: what field checks need, without a copy. Refers
/// to the text of the value it was made from, which must outlive it.
struct WireValue
{
    enum class Kind {
        Missing, ///< the key is not there
        Null,
        Bool,
        Int,  ///< spelled without point and exponent, and within 64 bits
        Real, ///< every other number
        String,
        EmptyContainer, ///< `{}` or `[]`
        Container,
    };
    Kind kind = Kind::Missing;
    bool boolean = false;
    double number = 0;     ///< of Int and Real
    qint64 whole = 0;      ///< of Int
    std::string_view text; ///< of String: UTF-8, unescaped

    static WireValue of(const Json &value);
    static WireValue of(const simdjson::dom::element &value);

    bool isNull() const { return kind == Kind::Null || kind == Kind::Missing; }
    bool isString() const { return kind == Kind::String; }
    /// What a field that must not be blank refuses: "", {}, [], null (kolibri.md 1.4).
    bool isBlank() const { return isNull() || kind == Kind::EmptyContainer || (isString() && text.empty()); }
};

/// How many code points the UTF-8 text has: the unit of every length limit.
int codePoints(std::string_view utf8);

} // namespace pitanga
