#pragma once

#include "engine/facts.h"
#include "ui/theme/theme.h"

namespace pitanga {

/// The result page of a sync in words.
struct SummaryWords
{
    State state = State::Ok;
    QString title;
    QString sentence;
    QString foot;           ///< how long, how much, when
    QString reviewHeadline; ///< records changed on both sides; empty for none
    QString reviewRest;
    QString waitingHeadline; ///< records that could not be applied yet; empty for none
    QString waitingRest;
};

SummaryWords summaryWords(const SyncSummary &summary, const QDateTime &now);

/// "Done", "Done, 2 to review", "Stopped", "Cancelled", for lists.
struct OutcomeWords
{
    State state = State::Ok;
    QString word;
};
OutcomeWords outcomeWords(const SyncSummary &summary);

} // namespace pitanga
