#include "engine/base/ids.h"

#include <QCryptographicHash>

namespace pitanga {

namespace {

QByteArray firstHexDigits(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32);
}

} // namespace

QByteArray sha2Uuid(std::initializer_list<QByteArrayView> parts)
{
    QByteArray joined;
    bool first = true;
    for (QByteArrayView part : parts) {
        if (!first)
            joined += "::";
        joined += part;
        first = false;
    }
    return firstHexDigits(joined);
}

QByteArray mixinId(std::initializer_list<QByteArrayView> parts)
{
    QByteArray joined;
    for (QByteArrayView part : parts) {
        if (part.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += ':';
        joined += part;
    }
    return joined.isEmpty() ? QByteArray() : firstHexDigits(joined);
}

std::optional<QByteArray> normalisedUuid(QByteArrayView text)
{
    QByteArray hex = text.toByteArray();
    hex.replace("urn:", "").replace("uuid:", "");
    while (hex.startsWith('{') || hex.startsWith('}'))
        hex.remove(0, 1);
    while (hex.endsWith('{') || hex.endsWith('}'))
        hex.chop(1);
    hex.replace("-", "");
    hex = hex.toLower();
    if (hex.size() != 32 || QByteArray::fromHex(hex).toHex() != hex)
        return std::nullopt;
    return hex;
}

} // namespace pitanga
