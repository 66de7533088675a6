#pragma once

#include "engine/base/ids.h"
#include "engine/base/random_source.h"

#include <QByteArray>

namespace pitanga {

/// A sync session's id that says between which two TLS keys it was opened.
///
/// Both sides of a session sign its id (protocol 6.7), and its client chooses it. A Pitanga that opens one over
/// TLS makes it a hash of a random salt and both keys as it sees them, marked as such by the version digit 8 of
/// an RFC 9562 id (stock peers make version 4). A Pitanga that is asked recomputes it with the keys that it
/// sees. So the signatures cover both keys, stock servers notice nothing, and somebody in between can neither
/// pass the session on (its keys are others) nor strip the mark (it is signed): 122 bits of hash would have to
/// be hit.
struct BoundSession
{
    SyncSessionId id;
    QByteArray salt; ///< 32 hex digits; travels in the client's description
};

/// Keys: TLS fingerprints, 64 lower-case hex digits.
BoundSession makeBoundSession(RandomSource &random, const QByteArray &clientKey, const QByteArray &serverKey);

/// Whether the id is marked as one of these.
bool isBoundSession(const SyncSessionId &id);

/// Whether it was made for these keys with that salt.
bool fitsKeys(const SyncSessionId &id, const QByteArray &salt, const QByteArray &clientKey,
              const QByteArray &serverKey);

} // namespace pitanga
