#include "engine/profile/wire_value.h"

#include <simdjson.h>

#include <algorithm>

namespace pitanga {

namespace {

WireValue ofNumber(const Json &value)
{
    WireValue wire;
    const auto whole = value.toInt();
    wire.kind = whole ? WireValue::Kind::Int : WireValue::Kind::Real;
    wire.whole = whole.value_or(0);
    wire.number = whole ? double(*whole) : value.toDouble();
    return wire;
}

WireValue ofContainer(bool empty)
{
    WireValue wire;
    wire.kind = empty ? WireValue::Kind::EmptyContainer : WireValue::Kind::Container;
    return wire;
}

} // namespace

WireValue WireValue::of(const Json &value)
{
    WireValue wire;
    switch (value.kind()) {
    case Json::Kind::Null:
        wire.kind = Kind::Null;
        return wire;
    case Json::Kind::Bool:
        wire.kind = Kind::Bool;
        wire.boolean = value.toBool();
        return wire;
    case Json::Kind::Number:
        return ofNumber(value);
    case Json::Kind::String:
        wire.kind = Kind::String;
        wire.text = view(value.toUtf8()); // shared with `value`, so it lives as long
        return wire;
    case Json::Kind::Array:
        return ofContainer(value.items().empty());
    case Json::Kind::Object:
        return ofContainer(value.members().empty());
    }
    return wire;
}

WireValue WireValue::of(const simdjson::dom::element &value)
{
    using simdjson::dom::element_type;
    WireValue wire;
    switch (value.type()) {
    case element_type::NULL_VALUE:
        wire.kind = Kind::Null;
        return wire;
    case element_type::BOOL:
        wire.kind = Kind::Bool;
        wire.boolean = value.get_bool().value_unsafe();
        return wire;
    case element_type::INT64:
        wire.kind = Kind::Int;
        wire.whole = value.get_int64().value_unsafe();
        wire.number = double(wire.whole);
        return wire;
    case element_type::UINT64: // only what does not fit a signed 64-bit number comes as this
        wire.kind = Kind::Real;
        wire.number = double(value.get_uint64().value_unsafe());
        return wire;
    case element_type::DOUBLE:
        wire.kind = Kind::Real;
        wire.number = value.get_double().value_unsafe();
        return wire;
    case element_type::STRING:
        wire.kind = Kind::String;
        wire.text = value.get_string().value_unsafe();
        return wire;
    case element_type::ARRAY:
        return ofContainer(value.get_array().value_unsafe().begin() == value.get_array().value_unsafe().end());
    case element_type::OBJECT:
        return ofContainer(value.get_object().value_unsafe().begin() ==
                           value.get_object().value_unsafe().end());
    }
    return wire;
}

int codePoints(std::string_view utf8)
{
    return int(std::count_if(utf8.begin(), utf8.end(),
                             [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace pitanga
