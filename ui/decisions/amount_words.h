#pragma once

#include <QString>

// Counts, sizes and spans of time as people read them, and names within sentences.
namespace pitanga {

/// Grouped by the locale: "12,340".
QString numberWords(qint64 number);
/// "6.1 MB"; powers of 1000.
QString sizeWords(qint64 bytes);
/// "18 s", "1 min 12 s", "2 h 5 min".
QString durationWords(qint64 seconds);
/// "62 %", spelled by the locale.
QString percentWords(double fraction);

/// A name within a sentence, so that its direction does not disturb the sentence's (U+2068 … U+2069).
QString isolated(const QString &name);
/// The same for addresses, ids and keys, which are always read from left to right (U+2066 … U+2069).
QString isolatedLtr(const QString &text);
/// "51d0…e9b2" of a long id; short texts as they are.
QString shortId(const QString &id);
/// For a button or menu: an ampersand in a name is no shortcut.
QString buttonText(QString text);

} // namespace pitanga
