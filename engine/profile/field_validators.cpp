#include "engine/profile/field_validators.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace pitanga {

namespace {

constexpr int longestUsername = 30;

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

bool isDotAtom(const QString &text)
{
    static const QString others = QStringLiteral("-!#$%&'*+/=?^_`{}|~.");
    return !text.isEmpty() && !text.startsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('.')) &&
           !text.contains(QStringLiteral("..")) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAsciiAlphanumeric(c) || others.contains(c);
           });
}

bool isHostLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(QLatin1Char('-')) &&
           !label.endsWith(QLatin1Char('-')) && std::all_of(label.begin(), label.end(), [](QChar c) {
               return c == QLatin1Char('-') || isAsciiAlphanumeric(c) || c.unicode() >= 0xa1;
           });
}

bool isHostName(const QString &host)
{
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QStringList labels = host.split(QLatin1Char('.'));
    const QString last = labels.last();
    return labels.size() >= 2 && last.size() >= 2 &&
           std::none_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); }) &&
           std::all_of(labels.begin(), labels.end(), isHostLabel);
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at > 0 && isDotAtom(text.left(at)) && isHostName(text.mid(at + 1));
}

} // namespace

bool isEmailOrKolibriUsername(std::string_view utf8)
{
    static const QString forbidden = QStringLiteral("`~!@#$%^&*()-+={}[]|\\/:;\"'<>,.?");
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    const bool plain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || forbidden.contains(c); });
    return (plain && !text.isEmpty() && text.toUcs4().size() <= longestUsername) || isEmail(text);
}

bool isBirthYear(std::string_view text)
{
    if (text == "NOT_SPECIFIED" || text == "DEFERRED")
        return true;
    const bool digits =
        text.size() == 4 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && text >= "1900" && text <= "3000";
}

} // namespace pitanga
