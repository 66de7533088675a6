#pragma once

#include "engine/base/clock.h"
#include "engine/base/random_source.h"
#include "engine/tables/device.h"
#include "engine/trust/certificate.h"
#include "engine/trust/certificate_chain.h"

#include <vector>

namespace pitanga {

/// A certificate as it is stored, and whether its key is here.
struct StoredCertificate
{
    Certificate certificate;
    bool hasPrivateKey = false;
};

/// The certificates of this device: ours, theirs, who signed whom. Private keys are sealed with the home's
/// secret and leave this class as `PrivateKey` values only. Writing belongs in a transaction of the caller.
class CertificateTable
{
public:
    explicit CertificateTable(Store &store) : m_store(store) {}

    Result<std::optional<Certificate>> find(const CertificateId &id) const;
    /// For `checkChain`.
    CertificateLookup lookup() const;
    /// The key, if it is here.
    Result<std::optional<PrivateKey>> privateKey(const CertificateId &id) const;
    /// Stores a certificate that has been checked; one that is stored already stays as it is, and gains the
    /// key.
    Result<> add(const Certificate &certificate, const std::optional<PrivateKey> &key = std::nullopt);
    Result<> remove(const CertificateId &id);

    /// All, in tree order: roots as they came, each before its descendants.
    Result<std::vector<StoredCertificate>> all() const;
    /// The certificate and its descendants, in tree order; empty for an unknown id.
    Result<std::vector<StoredCertificate>> withDescendants(const CertificateId &id) const;
    /// The chain from the root to the certificate; empty for an unknown id.
    Result<std::vector<Certificate>> chain(const CertificateId &id) const;
    /// The roots (ids of data sets) of all certificates whose key is here, without doubles.
    Result<std::vector<CertificateId>> rootsWeHold() const;

private:
    Store &m_store;
};

/// Single-use numbers that a client signs (protocol 5.10).
class NonceTable
{
public:
    explicit NonceTable(Store &store) : m_store(store) {}

    struct Nonce
    {
        QByteArray id;
        QDateTime madeAt; ///< UTC
        QByteArray ip;
    };
    /// Makes one, and forgets those nobody can use any more (Q42), and the oldest of an address that takes
    /// many.
    Result<Nonce> make(const QByteArray &ip);
    /// Uses it up. NotAuthorised when it is unknown, stale or from the future; then it stays for nobody.
    Result<> use(const QByteArray &id);

private:
    Store &m_store;
};

/// The key for which others make certificates when they push them to us (protocol 5.9). One is current.
class SharedKeyTable
{
public:
    explicit SharedKeyTable(Store &store) : m_store(store) {}

    /// Makes one at the first call (some 100 ms).
    Result<PrivateKey> current();
    /// The private key whose public half this is, if it is one of ours.
    Result<std::optional<PrivateKey>> find(const PublicKey &key) const;

private:
    Result<std::optional<PrivateKey>> read(const char *sql, const QByteArray &value) const;

    Store &m_store;
};

} // namespace pitanga
