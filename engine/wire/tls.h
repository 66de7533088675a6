#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace pitanga {

/// A self-signed certificate and its private key, both PEM, as the caller keeps them.
struct TlsIdentity
{
    QByteArray certificatePem;
    QByteArray privateKeyPem;
    bool isEmpty() const { return certificatePem.isEmpty() && privateKeyPem.isEmpty(); }
};

/// The same, as sockets take it: checked once, so that no handshake fails later for a reason known before.
struct TlsCredentials
{
    QSslCertificate certificate;
    QSslKey privateKey;
};

/// Error of kind Data when a text is no PEM, the key is neither RSA nor elliptic curve, or the two do not
/// belong together.
Result<TlsCredentials> readTlsIdentity(const TlsIdentity &identity);

/// What is pinned and compared: SHA-256 over the whole certificate, lower-case hex; empty for a null
/// certificate.
QByteArray fingerprintOf(const QSslCertificate &certificate);

} // namespace pitanga
