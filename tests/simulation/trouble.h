#pragma once

#include "tests/support/seeded_random.h"

#include <QByteArray>

#include <vector>

namespace pitanga::test {

/// What happens while two devices sync, before one of their exchanges.
struct Trouble
{
    enum Kind {
        RequestIsLost,
        AnswerIsLost,
        RequestIsCut, ///< at `place`
        AnswerIsCut,  ///< at `place`
        ArrivesLate,  ///< `amount` exchanges later
        TakesLong,    ///< `amount` seconds
        PersonCancels,
        DiskFills, ///< `amount` bytes are left
        IsKilled,
        IsKilledWriting, ///< `amount` writes later
        LosesPower,      ///< at the sync of that number from then on
        ServerRestarts,  ///< it is killed and begins anew at once
        SomebodyWorks,
        OthersSync, ///< a third device meets one of the two
        KindCount,
    };
    Kind kind = RequestIsLost;
    int at = 0; ///< the exchange it comes before, from 1
    double place = 0;
    int amount = 0;
    bool onServer = false; ///< to whom it happens, where that matters

    QByteArray told() const;
};

/// By chance: none at all for every other sync, up to three otherwise.
std::vector<Trouble> someTroubles(SeededRandom &chance);

} // namespace pitanga::test
