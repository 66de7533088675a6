#include "engine/trust/meeting_code.h"

#include "engine/trust/meeting_words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pitanga {

namespace {

constexpr int nonceBytes = 32;
constexpr int hexDigits = 2 * nonceBytes;
constexpr QByteArrayView commitmentLabel = "pitanga meeting commitment 1";
constexpr QByteArrayView codeLabel = "pitanga meeting code 1";

bool isHash(const QByteArray &text)
{
    return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// The label and the parts, each behind a newline: none of them can hold one.
QByteArray hashOf(QByteArrayView label, const QByteArrayList &parts)
{
    return QCryptographicHash::hash(label.toByteArray() + '\n' + parts.join('\n'), QCryptographicHash::Sha256);
}

QByteArray commitmentTo(const QByteArray &nonce)
{
    return hashOf(commitmentLabel, {nonce}).toHex();
}

} // namespace

QStringList MeetingCode::digits() const
{
    const QString all = QStringLiteral("%1").arg(m_number, 2 * parts, 10, QLatin1Char('0'));
    QStringList pairs;
    for (int part = 0; part < parts; ++part)
        pairs << all.mid(2 * part, 2);
    return pairs;
}

QStringList MeetingCode::words(const QByteArray &language) const
{
    const QStringList list = meetingWords(language);
    QStringList words;
    for (const QString &pair : digits())
        words << list.value(pair.toInt());
    return words;
}

MeetingParty MeetingParty::caller(RandomSource &random, const QByteArray &ownKey, const QByteArray &theirKey)
{
    MeetingParty party;
    party.m_isCaller = true;
    party.m_ownKey = ownKey;
    party.m_theirKey = theirKey;
    party.m_nonce = random.bytes(nonceBytes).toHex();
    return party;
}

std::optional<MeetingParty> MeetingParty::called(RandomSource &random, const QByteArray &ownKey,
                                                 const QByteArray &theirKey, const QByteArray &commitment)
{
    if (!isHash(commitment))
        return std::nullopt;
    MeetingParty party = caller(random, ownKey, theirKey);
    party.m_isCaller = false;
    party.m_theirCommitment = commitment;
    return party;
}

QByteArray MeetingParty::commitment() const
{
    return commitmentTo(m_nonce);
}

std::optional<MeetingCode> MeetingParty::codeWith(const QByteArray &theirNonce,
                                                  const QByteArray &language) const
{
    // A number equal to ours could only be an echo of it.
    if (!isHash(theirNonce) || theirNonce == m_nonce)
        return std::nullopt;
    if (!m_isCaller && commitmentTo(theirNonce) != m_theirCommitment)
        return std::nullopt;
    const QByteArrayList ours{m_ownKey, m_nonce};
    const QByteArrayList theirs{m_theirKey, theirNonce};
    const QByteArray hash = hashOf(codeLabel, (m_isCaller ? ours + theirs : theirs + ours) << language);
    quint64 number = 0;
    for (const char byte : hash.first(16)) // 128 bits: the remainder favours no number by more than 2^-88
        number = (number * 256 + quint8(byte)) % MeetingCode::count;
    return MeetingCode(number);
}

} // namespace pitanga
