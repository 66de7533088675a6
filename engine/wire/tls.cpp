#include "engine/wire/tls.h"

#include "engine/base/words.h"
#include "engine/trust/openssl_scopes.h"

#include <QCryptographicHash>

#include <openssl/pem.h>

namespace pitanga {

namespace {

BioScope reader(const QByteArray &pem)
{
    return BioScope(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

Error unusable(const QString &cause)
{
    return {Error::Kind::Data, Words::tr("The key of this device for encrypted connections cannot be used."),
            cause};
}

} // namespace

Result<TlsCredentials> readTlsCredentials(const DeviceKey &device)
{
    const X509Scope certificate(
        PEM_read_bio_X509(reader(device.certificatePem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return unusable(QStringLiteral("certificate: ") + takeOpenSslError());
    char noPassword[] = ""; // else OpenSSL asks on the terminal
    const KeyScope key(
        PEM_read_bio_PrivateKey(reader(device.privateKeyPem).get(), nullptr, nullptr, noPassword));
    if (!key)
        return unusable(QStringLiteral("private key: ") + takeOpenSslError());
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return unusable(QStringLiteral("certificate and key: ") + takeOpenSslError());

    const bool isRsa = EVP_PKEY_is_a(key.get(), "RSA") == 1;
    if (!isRsa && EVP_PKEY_is_a(key.get(), "EC") != 1)
        return unusable(QStringLiteral("private key is neither RSA nor EC"));
    TlsCredentials credentials{QSslCertificate(device.certificatePem, QSsl::Pem),
                               QSslKey(device.privateKeyPem, isRsa ? QSsl::Rsa : QSsl::Ec)};
    if (credentials.certificate.isNull() || credentials.privateKey.isNull())
        return unusable(QStringLiteral("Qt cannot read the certificate or the key"));
    return credentials;
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

} // namespace pitanga
