#include "engine/trust/fingerprint.h"

#include "engine/base/proquint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pitanga {

Fingerprint Fingerprint::ofDer(QByteArrayView der)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(der.data(), der.size()));
    return Fingerprint(hash.result());
}

QString Fingerprint::hexGroups() const
{
    const QByteArray digits = hex();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(QString::fromLatin1(digits.sliced(at, 4)));
    return groups.join(u' ');
}

QString Fingerprint::words(int count) const
{
    const QByteArray digits = hex();
    QStringList words;
    for (qsizetype at = 0; at < std::min<qsizetype>(count * 4, digits.size()); at += 4)
        words.append(QString::fromLatin1(proquint(digits.sliced(at, 4).toUShort(nullptr, 16))));
    return words.join(u'-');
}

} // namespace pitanga
