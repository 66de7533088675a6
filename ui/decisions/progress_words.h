#pragma once

#include "engine/facts.h"

#include <array>

namespace pitanga {

/// "Receiving 7,412 of 12,340 records", or what the other side is busy with.
QString progressLine(const SyncProgress &progress, const QString &peerName);
/// "3.8 MB, 21 kB/s"; empty while nothing moved.
QString trafficWords(const SyncProgress &progress);

/// Connect, Receive, Send, Finish: what is done, current, to come.
enum class StepState { Done, Current, ToCome };
struct StepWords
{
    QString name;
    StepState state;
};
std::array<StepWords, 4> progressSteps(SyncStep step);

/// Says how long it will take, calmly: nothing before the first fifth, rounded, and a new answer at most
/// every five seconds.
class TimeLeftWords
{
public:
    QString after(const SyncProgress &progress, const QDateTime &now);

private:
    QString m_shown;
    QDateTime m_changedAt;
    QDateTime m_otherSideSince;
};

} // namespace pitanga
