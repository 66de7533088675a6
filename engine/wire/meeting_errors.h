#pragma once

#include "engine/base/result.h"

#include <QByteArray>

/// Every way in which a meeting or a request to join ends without success, each with its sentence. The wire
/// carries the reason's name (PROTOCOL.md), which also stands in `forLog`; both sides make the sentence from
/// it.
namespace pitanga::meeting_errors {

/// The sentence of a reason, as the side reads it that asked `peer` (its name, plain text). An unknown reason
/// of a newer Pitanga is Refused with a general sentence.
Error refused(const QByteArray &reason, const QString &peer);
/// The same as the side reads it that was asked, where that can happen.
Error outOfTime(const QString &peer);
Error left(const QString &peer);
Error differs();
Error superseded();
Error notEncrypted(const QString &peer);
Error notAPitanga(const QString &peer);
Error tooManyTries();
Error busyHere();
Error doesNotFit(const QString &peer); ///< what was revealed is not what was committed to

} // namespace pitanga::meeting_errors
