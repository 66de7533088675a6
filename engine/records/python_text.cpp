#include "engine/records/python_text.h"

#include <QChar>
#include <QString>

#include <charconv>
#include <cmath>

namespace pitanga {

namespace {

/// Python writes a float in full between 1e-4 and 1e16, and with an exponent elsewhere; always with the
/// fewest digits that read back as the same number.
QByteArray floatText(const QByteArray &spelling)
{
    const double number = spelling.toDouble();
    if (std::isinf(number))
        return number < 0 ? "-inf" : "inf";
    char buffer[64];
    const double size = std::fabs(number);
    const bool inFull = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto format = inFull ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
    QByteArray text(buffer, qsizetype(end - buffer));
    return inFull && !text.contains('.') ? text + ".0" : text;
}

QByteArray numberText(const QByteArray &spelling)
{
    if (spelling.contains('.') || spelling.contains('e') || spelling.contains('E'))
        return floatText(spelling);
    return spelling == "-0" ? QByteArray("0") : spelling;
}

bool isPrintable(char32_t point)
{
    return point == U' ' || (QChar::isPrint(point) && !QChar::isSpace(point));
}

QByteArray escaped(char32_t point)
{
    const QByteArray hex = QByteArray::number(uint(point), 16);
    if (point <= 0xff)
        return "\\x" + hex.rightJustified(2, '0');
    return point <= 0xffff ? "\\u" + hex.rightJustified(4, '0') : "\\U" + hex.rightJustified(8, '0');
}

QByteArray quoted(const QByteArray &utf8)
{
    const char quote = utf8.contains('\'') && !utf8.contains('"') ? '"' : '\'';
    QByteArray out(1, quote);
    for (const uint point : QString::fromUtf8(utf8).toUcs4()) {
        if (point == uint(quote) || point == '\\')
            (out += '\\') += char(point);
        else if (point == '\n')
            out += "\\n";
        else if (point == '\r')
            out += "\\r";
        else if (point == '\t')
            out += "\\t";
        else if (isPrintable(point))
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        else
            out += escaped(point);
    }
    return out + quote;
}

/// As inside a list, where strings have quotes.
QByteArray innerText(const Json &value)
{
    return value.isString() ? quoted(value.toUtf8()) : pythonText(value);
}

QByteArray listText(const Json &list)
{
    QByteArrayList parts;
    for (const Json &item : list.items())
        parts.append(innerText(item));
    return '[' + parts.join(", ") + ']';
}

QByteArray dictText(const Json &object)
{
    Json unique = Json::object(); // the place of the first, the value of the last
    for (const auto &[key, value] : object.members())
        unique.set(key, value);
    QByteArrayList parts;
    for (const auto &[key, value] : unique.members())
        parts.append(quoted(key) + ": " + innerText(value));
    return '{' + parts.join(", ") + '}';
}

} // namespace

QByteArray pythonText(const Json &value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return "None";
    case Json::Kind::Bool:
        return value.toBool() ? "True" : "False";
    case Json::Kind::Number:
        return numberText(value.numberText());
    case Json::Kind::String:
        return value.toUtf8();
    case Json::Kind::Array:
        return listText(value);
    case Json::Kind::Object:
        return dictText(value);
    }
    return {};
}

} // namespace pitanga
