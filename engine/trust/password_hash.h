#pragma once

#include "engine/base/random_source.h"

#include <QByteArray>

namespace pitanga {

/// Whether `password` (UTF-8) is the one behind a stored password text as Django writes it:
/// `pbkdf2_sha256$<iterations>$<salt>$<base64>`, also `pbkdf2_sha1`. False for everything else: accounts
/// without a password (`NOT_SPECIFIED`), locked ones (`!…`), unknown methods, and iteration counts beyond ten
/// million, with which a synced record could keep this device busy for minutes.
/// Takes as long as the iterations ask for: 0.1 s and more; any thread.
bool passwordMatches(QByteArrayView password, QByteArrayView stored);

/// The stored text for a password. `salt` must not be empty nor contain "$".
QByteArray makePasswordHash(QByteArrayView password, QByteArrayView salt, int iterations = 260000);

/// 22 letters and digits (more than 128 bits), as Django makes them.
QByteArray makePasswordSalt(RandomSource &random);

} // namespace pitanga
