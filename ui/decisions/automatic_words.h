#pragma once

#include "engine/facts.h"

namespace pitanga {

/// What the device does by itself, in a sentence: "Next try today, 10:45. Last one 4 minutes ago."
QString automaticWords(const AutomaticSyncSettings &settings, const QList<PeerFact> &peers,
                       const QDateTime &now);

/// The same for one device, for its card; empty unless it was chosen: "Syncs by itself. Next try at 10:45".
QString automaticWords(const PeerFact &peer, const AutomaticSyncSettings &settings, const QDateTime &now);

/// "in 40 seconds", "in 12 minutes", then the clock.
QString soonWords(const QDateTime &when, const QDateTime &now);

} // namespace pitanga
