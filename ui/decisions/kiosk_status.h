#pragma once

#include "engine/facts.h"
#include "ui/theme/theme.h"

namespace pitanga {

/// The one thing that a kiosk's screen says, readable across a room.
struct KioskStatus
{
    State state = State::Away;
    QString line;         ///< "Up to date"
    QString second;       ///< "4 minutes ago, with Library laptop"
    double fraction = -1; ///< of the sync that runs; -1 where none does
    QString foot;         ///< devices today
};

KioskStatus kioskStatus(const DeviceFact &device, const QList<PeerFact> &peers, const QDateTime &now);

} // namespace pitanga
