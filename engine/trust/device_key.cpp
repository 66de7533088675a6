#include "engine/trust/device_key.h"

#include "engine/base/words.h"
#include "engine/trust/openssl_scopes.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace pitanga {

namespace {

constexpr long version3 = 2; // as X.509 counts
constexpr int centuryInDays = 36525;

void nameIt(X509 *certificate, RandomSource &random, OpenSslSteps &steps)
{
    QByteArray serial = random.bytes(16);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive, and always as long
    const NumberScope number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), int(serial.size()), nullptr));
    X509_NAME *name = X509_get_subject_name(certificate);
    static constexpr unsigned char commonName[] = "Pitanga device";
    steps.add(X509_set_version(certificate, version3) == 1);
    steps.add(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)));
    steps.add(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1);
    steps.add(X509_set_issuer_name(certificate, name) == 1);
}

/// From the epoch on: the clock of a school laptop whose battery is empty shows 1970.
void dateIt(X509 *certificate, const QDateTime &nowUtc, OpenSslSteps &steps)
{
    time_t now = time_t(nowUtc.toSecsSinceEpoch());
    steps.add(ASN1_TIME_set(X509_getm_notBefore(certificate), 0));
    steps.add(X509_time_adj_ex(X509_getm_notAfter(certificate), centuryInDays, 0, &now));
}

/// No key usage: one that does not allow signing certificates makes OpenSSL deny that this one signed itself.
void extend(X509 *certificate, int kind, const char *value, OpenSslSteps &steps)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    steps.add(X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

} // namespace

Result<DeviceKey> makeDeviceKey(RandomSource &random, const QDateTime &nowUtc)
{
    const KeyScope key(EVP_EC_gen("P-256"));
    const X509Scope certificate(X509_new());
    const BioScope certificateText(BIO_new(BIO_s_mem()));
    const BioScope keyText(BIO_new(BIO_s_secmem()));
    OpenSslSteps steps;
    if (steps.add(bool(key))) {
        nameIt(certificate.get(), random, steps);
        dateIt(certificate.get(), nowUtc, steps);
        steps.add(X509_set_pubkey(certificate.get(), key.get()) == 1);
        extend(certificate.get(), NID_basic_constraints, "critical,CA:FALSE", steps);
        extend(certificate.get(), NID_ext_key_usage, "serverAuth,clientAuth", steps);
        steps.add(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
        steps.add(PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1);
        steps.add(PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                                nullptr) == 1);
    }
    if (!steps.allWentWell())
        return Error{
            Error::Kind::Internal,
            Words::tr(
                "The key that other devices know this one by could not be made. Start the program again."),
            takeOpenSslError()};
    return DeviceKey{contentOf(certificateText.get()), contentOf(keyText.get())};
}

Result<Fingerprint> certificateFingerprint(QByteArrayView certificatePem)
{
    const BioScope text(BIO_new_mem_buf(certificatePem.data(), int(certificatePem.size())));
    const X509Scope certificate(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &der) : -1;
    if (size <= 0)
        return Error{Error::Kind::Data, Words::tr("This is not the certificate of a device."),
                     takeOpenSslError()};
    const Fingerprint fingerprint =
        Fingerprint::ofDer(QByteArrayView(reinterpret_cast<const char *>(der), qsizetype(size)));
    OPENSSL_free(der);
    return fingerprint;
}

} // namespace pitanga
