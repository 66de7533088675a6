#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace pitanga {

/// Protocol 1.5: a number as words that can be read aloud ("damuh-jinum"), 16 bits a word, without leading
/// zero words; zero is "babab".
QByteArray proquint(quint64 number);

/// The number of such a text. Refuses anything else: other letters, capitals, half words, and more than four
/// words, which do not fit 64 bits.
Result<quint64> numberOfProquint(QByteArrayView text);

/// What the info document calls `instance_hash`: the proquint of the first eight hex digits.
QByteArray instanceHash(const InstanceId &id);

} // namespace pitanga
