#include "ui/decisions/progress_words.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/ui_words.h"

#include <cmath>

namespace pitanga {
namespace {

QString countWords(const SyncProgress &progress, bool receiving)
{
    const QString done = numberWords(progress.recordsDone);
    if (progress.recordsTotal >= 0) {
        const QString total = numberWords(progress.recordsTotal);
        return (receiving ? UiWords::tr("Receiving %1 of %2 records") : UiWords::tr("Sending %1 of %2 records"))
            .arg(done, total);
    }
    if (progress.recordsDone == 0)
        return receiving ? UiWords::tr("Receiving records") : UiWords::tr("Sending records");
    return (receiving ? UiWords::tr("Receiving, %1 records so far") : UiWords::tr("Sending, %1 records so far"))
        .arg(done);
}

QString otherSideWords(const SyncProgress &progress, const QString &peerName)
{
    if (progress.step == SyncStep::Sending || progress.step == SyncStep::Finishing) {
        if (progress.recordsTotal > 0)
            return UiWords::tr("%1 is storing your %Ln record(s)", nullptr, int(progress.recordsTotal))
                .arg(isolated(peerName));
        return UiWords::tr("%1 is storing the records").arg(isolated(peerName));
    }
    return UiWords::tr("%1 is preparing the records").arg(isolated(peerName));
}

/// The records are here; what is left is this laptop's own work on them.
bool storesHere(const SyncProgress &progress)
{
    return progress.recordsTotal > 0 &&
           (progress.stage == QLatin1String("dequeuing") || progress.stage == QLatin1String("deserializing") ||
            progress.stage == QLatin1String("cleanup"));
}

QString remaining(int seconds)
{
    if (seconds < 20)
        return UiWords::tr("A few seconds left");
    if (seconds < 90)
        return UiWords::tr("About a minute left");
    return UiWords::tr("About %Ln minute(s) left", nullptr, int(std::lround(seconds / 60.0)));
}

} // namespace

QString progressLine(const SyncProgress &progress, const QString &peerName)
{
    if (progress.otherSideWorks)
        return otherSideWords(progress, peerName);
    switch (progress.step) {
    case SyncStep::Waiting:
        return UiWords::tr("Waiting for its turn");
    case SyncStep::Connecting:
        return UiWords::tr("Connecting to %1").arg(isolated(peerName));
    case SyncStep::Receiving:
        if (storesHere(progress))
            return UiWords::tr("Storing and checking %Ln record(s)", nullptr, int(progress.recordsTotal));
        return countWords(progress, true);
    case SyncStep::Sending:
        return countWords(progress, false);
    case SyncStep::Finishing:
        break;
    }
    return UiWords::tr("Storing and checking the records");
}

QString trafficWords(const SyncProgress &progress)
{
    if (progress.bytes <= 0)
        return {};
    if (progress.bytesPerSecond < 1)
        return sizeWords(progress.bytes);
    return UiWords::tr("%1, %2/s", "bytes moved, bytes a second")
        .arg(sizeWords(progress.bytes), sizeWords(qint64(progress.bytesPerSecond)));
}

std::array<StepWords, 4> progressSteps(SyncStep step)
{
    const auto stateOf = [step](SyncStep one) {
        return one < step ? StepState::Done : one == step ? StepState::Current : StepState::ToCome;
    };
    return {{{UiWords::tr("Connect"), stateOf(SyncStep::Connecting)},
             {UiWords::tr("Receive"), stateOf(SyncStep::Receiving)},
             {UiWords::tr("Send"), stateOf(SyncStep::Sending)},
             {UiWords::tr("Finish"), stateOf(SyncStep::Finishing)}}};
}

QString TimeLeftWords::after(const SyncProgress &progress, const QDateTime &now)
{
    if (progress.otherSideWorks) {
        if (!m_otherSideSince.isValid())
            m_otherSideSince = now;
        const qint64 seconds = m_otherSideSince.secsTo(now);
        return seconds < 1 ? QString() : UiWords::tr("for %1", "a span of time").arg(durationWords(seconds));
    }
    m_otherSideSince = {};
    const bool known = progress.fraction >= 0.2 && progress.secondsLeft >= 0;
    if (!known && !m_shown.isEmpty())
        return m_shown; // between receiving and sending it is being worked out anew
    const QString words = known ? remaining(progress.secondsLeft) : UiWords::tr("Working out the time…");
    if (words != m_shown && (!m_changedAt.isValid() || m_changedAt.secsTo(now) >= 5)) {
        m_shown = words;
        m_changedAt = now;
    }
    return m_shown;
}

} // namespace pitanga
