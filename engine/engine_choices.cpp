#include "engine/base/words.h"
#include "engine/engine_private.h"
#include "engine/inspect/certificate_browser.h"
#include "engine/inspect/choice_browser.h"
#include "engine/sync/sync_choice.h"
#include "engine/sync/sync_run.h"

// The part of the door about what may be synced and what a person chose.
namespace pitanga {

void Engine::certificates(QObject *context, Answer<QList<CertificateFact>> answer)
{
    d->reader.ask<QList<CertificateFact>>([](Store &store) { return browseCertificates(store); }, context,
                                          std::move(answer));
}

void Engine::certificateFile(const QString &path, QObject *context, Answer<CertificateFileFact> answer)
{
    d->reader.ask<CertificateFileFact>([path](Store &store) { return inspectCertificateFile(store, path); },
                                       context, std::move(answer));
}

void Engine::choices(const QString &peerId, const QString &datasetId, QObject *context,
                     Answer<ChoiceFacts> answer)
{
    d->reader.ask<ChoiceFacts>([peer = peerId.toUtf8(), dataset = datasetId.toUtf8()](
                                   Store &store) { return browseChoices(store, peer, dataset); },
                               context, std::move(answer));
}

void Engine::rememberChoice(const QString &peerId, const QString &datasetId, const SyncChoice &choice,
                            QObject *context, Answer<std::monostate> answer)
{
    d->answerInBackground<std::monostate>(
        this,
        [peer = peerId.toUtf8(), dataset = datasetId.toUtf8(), choice](Store &store) {
            return pitanga::rememberChoice(store, peer, dataset, choice);
        },
        context, std::move(answer));
}

void Engine::previewSync(const QString &peerId, const QString &datasetId, const SyncChoice &choice,
                         QObject *context, Answer<SyncPreview> answer)
{
    const std::optional<Peer> peer = d->board.known(peerId);
    const auto dataset = CertificateId::fromHex(datasetId.toLatin1());
    if (!peer || !dataset || d->running.contains(peerId)) {
        answer(Error{Error::Kind::Usage,
                     peer && dataset
                         ? Words::tr("A sync with this device is under way. What it moves is told on "
                                     "its card.")
                         : Words::tr("This device or facility is not known here any more."),
                     peerId});
        return;
    }
    if (const auto older = d->previews.constFind(peerId); older != d->previews.cend())
        older->cancel();
    const CancelFlag cancelled;
    d->previews.insert(peerId, cancelled);
    d->answerInBackground<SyncPreview>(
        this,
        [this, peer = *peer, dataset = *dataset, choice, cancelled](Store &store) -> Result<SyncPreview> {
            const Link link = d->dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, cancelled);
            SyncRequest request{peer.id, QString::fromUtf8(peer.name), peer.address};
            request.dataset = dataset;
            request.asChosen = true;
            request.choice = choice;
            return SyncRun(store, *link.peer, request, cancelled).preview();
        },
        context, std::move(answer));
}

} // namespace pitanga
