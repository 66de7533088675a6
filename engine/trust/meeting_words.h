#pragma once

#include <QByteArray>
#include <QStringList>

namespace pitanga {

/// Words in a list: each stands for a pair of digits, "00" to "99".
inline constexpr int meetingWordCount = 100;

/// Languages with a list of words for the short code, as "pt". The lists (resources/words) are our own: short
/// everyday words that sound apart and that nobody minds. Their order is part of the protocol.
QByteArrayList meetingLanguages();

/// Of those, the one that fits a locale's name ("pt_BR", "sw-KE"); English where none does.
QByteArray meetingLanguage(const QString &locale);

/// The list of one of `meetingLanguages`; of English for another one.
QStringList meetingWords(const QByteArray &language);

} // namespace pitanga
