#include "ui/decisions/summary_words.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

namespace pitanga {
namespace {

QString arrivalSentence(const SyncSummary &summary)
{
    const qint64 received = summary.received.total();
    if (received == 0 && summary.sent.records == 0)
        return UiWords::tr("Nothing new. Both devices hold the same.");
    if (received == 0)
        return UiWords::tr("Nothing new came. %Ln record(s) were sent.", nullptr, int(summary.sent.records));
    if (summary.waiting > 0)
        return UiWords::tr("%Ln record(s) arrived and are stored.", nullptr, int(received));
    return UiWords::tr("Everything arrived. All %Ln record(s) are stored and checked.", nullptr, int(received));
}

void sayHowItEnded(const SyncSummary &summary, SummaryWords &words)
{
    const QString peer = isolated(summary.peerName);
    switch (summary.outcome) {
    case SyncOutcome::Completed:
        words.title = UiWords::tr("Synced with %1").arg(peer);
        words.sentence = arrivalSentence(summary);
        return;
    case SyncOutcome::Cancelled:
        words.state = State::Away;
        words.title = UiWords::tr("Cancelled");
        words.sentence = UiWords::tr("%Ln record(s) arrived and are kept. The next sync goes on from there.",
                                     nullptr, int(summary.received.total()));
        return;
    case SyncOutcome::Failed:
        break;
    }
    const ErrorWords error = errorWords(summary.error.value_or(Error{}));
    words.state = State::Stop;
    words.title = UiWords::tr("Stopped while syncing with %1").arg(peer);
    words.sentence = QStringList{error.headline, error.rest}.join(u' ').trimmed();
}

} // namespace

SummaryWords summaryWords(const SyncSummary &summary, const QDateTime &now)
{
    SummaryWords words;
    sayHowItEnded(summary, words);
    words.foot = UiWords::tr("%1. %2 moved. %3.", "how long, how much, when")
                     .arg(durationWords(summary.startedAt.secsTo(summary.endedAt)), sizeWords(summary.bytes),
                          timeWords(summary.endedAt, now));
    if (summary.received.merged > 0) {
        words.reviewHeadline =
            UiWords::tr("%Ln record(s) were changed on both devices.", nullptr, int(summary.received.merged));
        words.reviewRest = UiWords::tr("Both versions are kept.");
    }
    if (summary.waiting > 0) {
        words.waitingHeadline =
            UiWords::tr("%Ln record(s) could not be applied yet.", nullptr, int(summary.waiting));
        words.waitingRest =
            UiWords::tr("They are kept, and apply by themselves when what they wait for arrives.");
    }
    return words;
}

OutcomeWords outcomeWords(const SyncSummary &summary)
{
    switch (summary.outcome) {
    case SyncOutcome::Cancelled:
        return {State::Away, UiWords::tr("Cancelled")};
    case SyncOutcome::Failed:
        return {State::Stop, UiWords::tr("Stopped")};
    case SyncOutcome::Completed:
        break;
    }
    if (summary.received.merged > 0)
        return {State::Ask, UiWords::tr("Done, %Ln to review", nullptr, int(summary.received.merged))};
    return {State::Ok, UiWords::tr("Done")};
}

} // namespace pitanga
