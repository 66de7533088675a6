#include "ui/decisions/automatic_words.h"

#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <QLocale>

#include <algorithm>

namespace pitanga {
namespace {

QString lastSyncOf(const QList<PeerFact> &peers, const QDateTime &now)
{
    QDateTime last;
    for (const PeerFact &peer : peers)
        if (peer.automatic.chosen && peer.lastSync && (!last.isValid() || peer.lastSync->endedAt > last))
            last = peer.lastSync->endedAt;
    return last.isValid() ? UiWords::tr("Last one %1.").arg(timeWords(last, now, Place::Within)) : QString();
}

} // namespace

QString soonWords(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(when);
    if (seconds <= 5)
        return UiWords::tr("now");
    if (seconds < 60)
        return UiWords::tr("in less than a minute");
    if (seconds < 3600)
        return UiWords::tr("in %Ln minute(s)", nullptr, int((seconds + 30) / 60));
    const QDateTime then = when.toLocalTime();
    const QString clock = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (then.date() == now.toLocalTime().date())
        return UiWords::tr("at %1", "time of day").arg(clock);
    return UiWords::tr("%1, %2", "weekday, time").arg(QLocale().dayName(then.date().dayOfWeek()), clock);
}

QString automaticWords(const AutomaticSyncSettings &settings, const QList<PeerFact> &peers,
                       const QDateTime &now)
{
    QDateTime next;
    int chosen = 0;
    bool running = false;
    for (const PeerFact &peer : peers) {
        if (!peer.automatic.chosen)
            continue;
        ++chosen;
        running = running || peer.running || peer.waiting;
        if (peer.automatic.nextTry.isValid() && (!next.isValid() || peer.automatic.nextTry < next))
            next = peer.automatic.nextTry;
    }
    if (chosen == 0)
        return UiWords::tr("Choose below with whom.");
    if (settings.paused)
        return UiWords::tr("Paused. Nothing is begun until you switch it on again.");
    QStringList sentences;
    if (running)
        sentences << UiWords::tr("Syncing at the moment.");
    else if (next.isValid())
        sentences << UiWords::tr("Next try %1.").arg(soonWords(next, now));
    sentences << lastSyncOf(peers, now);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString automaticWords(const PeerFact &peer, const AutomaticSyncSettings &settings, const QDateTime &now)
{
    if (!peer.automatic.chosen)
        return {};
    if (settings.paused)
        return UiWords::tr("Syncs by itself, paused at the moment");
    if (!peer.automatic.nextTry.isValid())
        return UiWords::tr("Syncs by itself");
    const QString next = soonWords(peer.automatic.nextTry, now);
    if (peer.automatic.failures > 0)
        return UiWords::tr("Syncs by itself. Tries again %1").arg(next);
    return UiWords::tr("Syncs by itself. Next try %1").arg(next);
}

} // namespace pitanga
