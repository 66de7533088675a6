#pragma once

#include "engine/facts.h"

namespace pitanga {

/// A facility that can be joined, and who holds it.
struct NearbyFacility
{
    FacilityFact facility;
    QList<PeerFact> holders;     ///< reachable ones; the best to ask first
    QString holderWords() const; ///< "On 3 devices: Kijani office, Library laptop, Bashir’s laptop"
};

/// All that reachable devices offer, by name. Of its holders, a Pitanga over an encrypted connection comes
/// first (its words can be compared), then what is encrypted, then the rest.
QList<NearbyFacility> facilitiesNearby(const QList<PeerFact> &peers);

} // namespace pitanga
