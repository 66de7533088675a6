#include "engine/records/python_text.h"

#include <QChar>
#include <QString>

#include <charconv>

namespace pitanga {

namespace {

QByteArray floatText(const QByteArray &spelling)
{
    double number = 0;
    const auto end = spelling.constData() + spelling.size();
    const auto failure = std::from_chars(spelling.constData(), end, number).ec;
    if (failure == std::errc::result_out_of_range) { // too small becomes zero, too large infinite
        const bool negative = spelling.startsWith('-');
        const bool tooSmall = spelling.toLower().contains("e-") || spelling.sliced(negative).startsWith("0.");
        return QByteArray(negative ? "-" : "") + (tooSmall ? "0.0" : "inf");
    }
    return Json(number).numberText();
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
