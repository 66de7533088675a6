#pragma once

#include <QByteArray>
#include <QStringList>

namespace pitanga {

/// The SHA-256 of a DER document, in the forms in which people and programs compare keys. A value.
class Fingerprint
{
public:
    static Fingerprint ofDer(QByteArrayView der);

    /// 64 lower-case hex digits.
    QByteArray hex() const { return m_hash.toHex(); }
    /// Sixteen groups of four hex digits, to compare by eye: "3f2a 09c1 …".
    QString hexGroups() const;
    /// The first `count` (at most 16) groups of 16 bits as words to read aloud: "lusab-babad-…".
    QString words(int count = 16) const;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    explicit Fingerprint(QByteArray hash) : m_hash(std::move(hash)) {}
    QByteArray m_hash;
};

} // namespace pitanga
