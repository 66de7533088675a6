#include "engine/records/partition.h"

#include <QString>

namespace pitanga {

namespace {

constexpr char32_t lastCodePoint = 0x10ffff;

/// For bytes that are no UTF-8: counts up the last byte that can be counted up.
std::optional<QByteArray> afterBytes(QByteArray bytes)
{
    while (!bytes.isEmpty() && static_cast<unsigned char>(bytes.back()) == 0xff)
        bytes.chop(1);
    if (bytes.isEmpty())
        return std::nullopt;
    bytes.back() = static_cast<char>(static_cast<unsigned char>(bytes.back()) + 1);
    return bytes;
}

} // namespace

std::optional<QByteArray> afterPrefix(QByteArrayView prefix)
{
    const QString text = QString::fromUtf8(prefix);
    if (text.toUtf8() != prefix)
        return afterBytes(prefix.toByteArray());

    QList<uint> points = text.toUcs4();
    while (!points.isEmpty() && points.back() == lastCodePoint)
        points.removeLast();
    if (points.isEmpty())
        return std::nullopt;
    const bool beforeSurrogates = points.back() == 0xd7ff; // which are no code points of their own
    points.back() = beforeSurrogates ? 0xe000 : points.back() + 1;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size()).toUtf8();
}

} // namespace pitanga
