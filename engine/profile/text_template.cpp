#include "engine/profile/text_template.h"

#include <algorithm>

namespace pitanga {

namespace {

std::optional<TextTemplate::Part> placeholder(const QByteArray &inside)
{
    using Part = TextTemplate::Part;
    if (inside == "id")
        return Part{Part::Kind::OwnId, {}, {}};
    if (inside.endsWith(":hex")) {
        const QByteArray field = inside.chopped(4);
        return isPlainIdentifier(field) ? std::optional(Part{Part::Kind::HexField, {}, {field}}) : std::nullopt;
    }
    const QList<QByteArray> fields = inside.split('|');
    if (!std::all_of(fields.begin(), fields.end(), [](const QByteArray &f) { return isPlainIdentifier(f); }))
        return std::nullopt;
    return Part{Part::Kind::Field, {}, fields};
}

} // namespace

std::optional<TextTemplate> TextTemplate::parse(const QByteArray &text, QByteArray *wrong)
{
    TextTemplate result;
    result.text = text;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype dollar = text.indexOf('$', at);
        const qsizetype literalEnd = dollar < 0 ? text.size() : dollar;
        if (literalEnd > at)
            result.parts.push_back({Part::Kind::Literal, text.mid(at, literalEnd - at), {}});
        if (dollar < 0)
            break;
        const qsizetype close = text.indexOf('}', dollar);
        const bool opens = text.mid(dollar, 2) == "${" && close > 0;
        const auto part = opens ? placeholder(text.mid(dollar + 2, close - dollar - 2)) : std::nullopt;
        if (!part) {
            if (wrong)
                *wrong = opens ? text.mid(dollar, close - dollar + 1) : text.mid(dollar);
            return std::nullopt;
        }
        result.parts.push_back(*part);
        at = close + 1;
    }
    return result;
}

QList<QByteArray> TextTemplate::fields() const
{
    QList<QByteArray> names;
    for (const Part &part : parts)
        names += part.fields;
    return names;
}

bool TextTemplate::hasOwnId() const
{
    return std::any_of(parts.begin(), parts.end(), [](const Part &p) { return p.kind == Part::Kind::OwnId; });
}

bool TextTemplate::hasAlternatives() const
{
    return std::any_of(parts.begin(), parts.end(), [](const Part &p) { return p.fields.size() > 1; });
}

bool isPlainIdentifier(QByteArrayView name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return isLetter(c) || isDigit(c); });
}

} // namespace pitanga
