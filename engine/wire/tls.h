#pragma once

#include "engine/base/result.h"
#include "engine/trust/device_key.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace pitanga {

/// The device's key as sockets take it: checked once, so that no handshake fails later for a reason known
/// before.
struct TlsCredentials
{
    QSslCertificate certificate;
    QSslKey privateKey;
};

/// Error of kind Data when a text is no PEM, the key is neither RSA nor elliptic curve, or the two do not
/// belong together.
Result<TlsCredentials> readTlsCredentials(const DeviceKey &device);

/// What is pinned and compared: SHA-256 over the whole certificate, lower-case hex; empty for a null
/// certificate.
QByteArray fingerprintOf(const QSslCertificate &certificate);

} // namespace pitanga
