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

/// What a toast says of a sync that went well while another page was looked at; empty if nothing moved.
QString toastWords(const SyncSummary &summary);

/// What the desktop is told of a sync that ended while nobody was watching. Nothing where that would only
/// disturb: a cancelled one, and one that the device began by itself and that brought nothing or could not
/// reach the other.
struct Notice
{
    QString title;
    QString text;
};
std::optional<Notice> noticeWords(const SyncSummary &summary);

SummaryWords summaryWords(const SyncSummary &summary, const QDateTime &now);

/// Where the time went, in plain steps: "connect 1 s, compare 2 s, receive 1 min 57 s". Empty where nothing was
/// measured.
QString stageWords(const QList<StageTime> &stages);

/// "Done", "Done, 2 to review", "Stopped", "Cancelled", for lists.
struct OutcomeWords
{
    State state = State::Ok;
    QString word;
};
OutcomeWords outcomeWords(const SyncSummary &summary);

} // namespace pitanga
