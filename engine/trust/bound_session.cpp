#include "engine/trust/bound_session.h"

#include <QCryptographicHash>

namespace pitanga {

namespace {

constexpr qsizetype versionAt = 12;
constexpr qsizetype variantAt = 16;
constexpr char custom = '8';             // RFC 9562, 5.8
constexpr char variantDigits[] = "89ab"; // the two leading bits are 10

SyncSessionId idFor(const QByteArray &salt, const QByteArray &clientKey, const QByteArray &serverKey)
{
    const QByteArray text = QByteArrayList{"pitanga bound session 1", salt, clientKey, serverKey}.join('\n');
    QByteArray hex = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32);
    hex[versionAt] = custom;
    hex[variantAt] = variantDigits[QByteArray(1, hex[variantAt]).toInt(nullptr, 16) & 3];
    return *SyncSessionId::fromHex(hex);
}

} // namespace

BoundSession makeBoundSession(RandomSource &random, const QByteArray &clientKey, const QByteArray &serverKey)
{
    const QByteArray salt = random.bytes(16).toHex();
    return {idFor(salt, clientKey, serverKey), salt};
}

bool isBoundSession(const SyncSessionId &id)
{
    return id.view()[versionAt] == custom;
}

bool fitsKeys(const SyncSessionId &id, const QByteArray &salt, const QByteArray &clientKey,
              const QByteArray &serverKey)
{
    return !clientKey.isEmpty() && !serverKey.isEmpty() && id == idFor(salt, clientKey, serverKey);
}

} // namespace pitanga
