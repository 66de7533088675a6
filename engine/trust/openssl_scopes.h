#pragma once

#include <QString>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace pitanga {

/// Gives an OpenSSL object back when its scope ends.
template <auto release>
struct OpenSslRelease
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using NumberScope = std::unique_ptr<BIGNUM, OpenSslRelease<BN_free>>;
using BioScope = std::unique_ptr<BIO, OpenSslRelease<BIO_vfree>>;
using KeyScope = std::unique_ptr<EVP_PKEY, OpenSslRelease<EVP_PKEY_free>>;
using DigestScope = std::unique_ptr<EVP_MD_CTX, OpenSslRelease<EVP_MD_CTX_free>>;
using CipherScope = std::unique_ptr<EVP_CIPHER_CTX, OpenSslRelease<EVP_CIPHER_CTX_free>>;
using X509Scope = std::unique_ptr<X509, OpenSslRelease<X509_free>>;

/// The steps of one piece of work, all of which have to go well: most fail only where there is no memory left.
class OpenSslSteps
{
public:
    /// Returns what it is given, for steps that the others cannot do without.
    bool add(bool wentWell)
    {
        m_allWentWell &= wentWell;
        return wentWell;
    }
    bool allWentWell() const { return m_allWentWell; }

private:
    bool m_allWentWell = true;
};

/// OpenSSL's own words for what went wrong last in this thread, for the log; and forgets them.
inline QString takeOpenSslError()
{
    char text[256] = "no further cause";
    if (const unsigned long code = ERR_peek_last_error())
        ERR_error_string_n(code, text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

/// What was written into a memory BIO.
inline QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace pitanga
