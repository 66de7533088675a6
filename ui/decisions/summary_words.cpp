#include "ui/decisions/summary_words.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <QLocale>

#include <array>

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

/// Some desktops read notices as HTML, others show them letter by letter: what looks the same and is no tag
/// suits both. Names of peers come from anybody.
QString withoutMarkup(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a));
}

} // namespace

QString toastWords(const SyncSummary &summary)
{
    const QString peer = isolated(summary.peerName);
    const qint64 received = summary.received.total();
    if (received > 0)
        return UiWords::tr("Synced with %1. %2", "device; so many records received")
            .arg(peer, UiWords::tr("%Ln record(s) received.", nullptr, int(received)));
    if (summary.sent.records > 0)
        return UiWords::tr("Synced with %1. %2", "device; so many records sent")
            .arg(peer, UiWords::tr("%Ln record(s) sent.", nullptr, int(summary.sent.records)));
    return summary.automatic ? QString() : UiWords::tr("Synced with %1. Nothing new.").arg(peer);
}

std::optional<Notice> noticeWords(const SyncSummary &summary)
{
    const bool moved = summary.received.total() + summary.sent.records > 0;
    switch (summary.outcome) {
    case SyncOutcome::Cancelled:
        return std::nullopt;
    case SyncOutcome::Failed:
        if (summary.automatic && (!summary.error || summary.error->kind == Error::Kind::Unreachable))
            return std::nullopt; // it tries again by itself
        return Notice{withoutMarkup(UiWords::tr("Stopped while syncing with %1").arg(summary.peerName)),
                      withoutMarkup(summary.error ? summary.error->forPerson : QString())};
    case SyncOutcome::Completed:
        break;
    }
    if (summary.automatic && !moved)
        return std::nullopt;
    return Notice{withoutMarkup(UiWords::tr("Synced with %1").arg(summary.peerName)), arrivalSentence(summary)};
}

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

namespace {

enum PlainStep { Connect, Compare, Receive, StoreHere, Send, StoreThere, Finish, PlainStepCount };

PlainStep plainStep(const StageTime &time)
{
    const bool sending = time.step == SyncStep::Sending;
    if (time.step == SyncStep::Finishing)
        return Finish;
    if (!sending && time.step != SyncStep::Receiving)
        return Connect;
    if (time.stage == QLatin1String("transferring"))
        return sending ? Send : Receive;
    if (time.stage == QLatin1String("dequeuing") || time.stage == QLatin1String("deserializing"))
        return sending ? StoreThere : StoreHere;
    return time.stage == QLatin1String("cleanup") ? Finish : Compare;
}

QString spanWords(qint64 milliseconds)
{
    if (milliseconds >= 950)
        return durationWords((milliseconds + 500) / 1000);
    return UiWords::tr("%1 s", "seconds").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

} // namespace

QString stageWords(const QList<StageTime> &stages)
{
    std::array<qint64, PlainStepCount> spans{};
    for (const StageTime &time : stages)
        spans[plainStep(time)] += time.milliseconds;
    const std::array names{UiWords::tr("connect %1"), UiWords::tr("compare %1"),
                           UiWords::tr("receive %1"), UiWords::tr("store %1"),
                           UiWords::tr("send %1"),    UiWords::tr("storing there %1"),
                           UiWords::tr("finish %1")};
    QStringList words;
    for (size_t step = 0; step < spans.size(); ++step)
        if (spans[step] >= 50) // a tenth of a second is the least that shows
            words << names[step].arg(spanWords(spans[step]).replace(u' ', QChar::Nbsp));
    return words.join(UiWords::tr(", ", "between the parts of a list"));
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
