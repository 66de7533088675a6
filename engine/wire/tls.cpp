#include "engine/wire/tls.h"

#include "engine/base/words.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace pitanga {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Bio reader(const QByteArray &pem)
{
    return {BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free};
}

Error unusable(const QString &cause)
{
    return {Error::Kind::Data, Words::tr("The key of this device for encrypted connections cannot be used."),
            cause};
}

} // namespace

Result<TlsCredentials> readTlsIdentity(const TlsIdentity &identity)
{
    const Certificate certificate(
        PEM_read_bio_X509(reader(identity.certificatePem).get(), nullptr, nullptr, nullptr), &X509_free);
    if (!certificate)
        return unusable(QStringLiteral("certificate is no PEM"));
    char noPassword[] = ""; // else OpenSSL asks on the terminal
    const Key key(PEM_read_bio_PrivateKey(reader(identity.privateKeyPem).get(), nullptr, nullptr, noPassword),
                  &EVP_PKEY_free);
    if (!key)
        return unusable(QStringLiteral("private key is no PEM"));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return unusable(QStringLiteral("certificate and private key do not belong together"));

    const bool isRsa = EVP_PKEY_is_a(key.get(), "RSA") == 1;
    if (!isRsa && EVP_PKEY_is_a(key.get(), "EC") != 1)
        return unusable(QStringLiteral("private key is neither RSA nor EC"));
    TlsCredentials credentials{QSslCertificate(identity.certificatePem, QSsl::Pem),
                               QSslKey(identity.privateKeyPem, isRsa ? QSsl::Rsa : QSsl::Ec)};
    if (credentials.certificate.isNull() || credentials.privateKey.isNull())
        return unusable(QStringLiteral("Qt cannot read the certificate or the key"));
    return credentials;
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

} // namespace pitanga
