#pragma once

#include "engine/base/random_source.h"
#include "engine/base/result.h"
#include "engine/trust/fingerprint.h"

#include <QByteArray>
#include <QDateTime>

namespace pitanga {

/// Who this device is to others over TLS: a self-signed certificate that they remember by its fingerprint.
/// It proves nothing about data; that is what Morango certificates are for.
struct DeviceKey
{
    QByteArray certificatePem;
    QByteArray privateKeyPem; ///< PKCS#8, not encrypted; seal it before it is stored
};

/// A new ECDSA P-256 key and its certificate, valid for a century from `nowUtc`. Milliseconds.
Result<DeviceKey> makeDeviceKey(RandomSource &random, const QDateTime &nowUtc);

/// The SHA-256 of the DER certificate in a PEM text. Of a DER at hand: `Fingerprint::ofDer`.
Result<Fingerprint> certificateFingerprint(QByteArrayView certificatePem);

} // namespace pitanga
