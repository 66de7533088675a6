#include "engine/engine.h"

#include "engine/base/words.h"
#include "engine/host.h"
#include "engine/inspect/record_browser.h"
#include "engine/peer_board.h"
#include "engine/reader.h"
#include "engine/school/facility.h"
#include "engine/sync/joining.h"
#include "engine/sync/sync_history.h"
#include "engine/sync/sync_run.h"
#include "engine/tables/peer_table.h"
#include "engine/tables/setting_table.h"
#include "engine/wire/meeting.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace pitanga {

namespace {

constexpr int runsAtOnce = 3;       // one writer at a time anyway; more only helps while peers work
constexpr int lookAgainMs = 20'000; // often enough to see a laptop that woke up

SyncSummary failedSummary(const Peer &peer, const Error &error, const QDateTime &now)
{
    SyncSummary summary;
    summary.peerId = QString::fromUtf8(peer.id);
    summary.peerName = QString::fromUtf8(peer.name);
    summary.outcome = error.kind == Error::Kind::Cancelled ? SyncOutcome::Cancelled : SyncOutcome::Failed;
    summary.error = error;
    summary.startedAt = summary.endedAt = now;
    return summary;
}

} // namespace

/// The engine's insides as the door's thread sees them. Work goes to the pool as functions that open a store of
/// their own; what they find comes back through `post`.
class Engine::Private
{
public:
    Private(std::shared_ptr<Device> opened, HostOptions hostOptions)
        : device(std::move(opened)),
          dial(dialOverSockets(*device)),
          options(std::move(hostOptions)),
          reader(device)
    {
        pool.setMaxThreadCount(runsAtOnce + 2);
    }

    /// Runs `work` on a thread of the pool with a store, then `then` in the door's thread, if the door still
    /// is.
    template <typename T>
    void inBackground(Engine *door, std::function<Result<T>(Store &)> work, std::function<void(Result<T>)> then)
    {
        pool.start([this, door = QPointer(door), work = std::move(work), then = std::move(then)] {
            auto store = device->connect();
            Result<T> outcome = store ? work(**store) : Result<T>(store.error());
            if (door)
                QMetaObject::invokeMethod(
                    door, [then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
        });
    }

    std::shared_ptr<Device> device;
    Dial dial;
    HostOptions options;
    Reader reader;
    PeerBoard board;
    std::unique_ptr<Host> host;
    QHash<QString, CancelFlag> running;
    QStringList waiting;
    CancelFlag closing;
    QThreadPool pool;
};

Engine::Engine(std::unique_ptr<Private> priv, QObject *parent) : QObject(parent), d(std::move(priv))
{
    connect(&d->reader, &Reader::storeChanged, this, &Engine::recordsChanged);
    connect(&d->reader, &Reader::storeChanged, this, &Engine::refreshDevice);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Engine::lookAgain);
    timer->start(lookAgainMs);
}

Result<std::unique_ptr<Engine>> Engine::open(DeviceOptions options, HostOptions hosting, QObject *parent)
{
    PITANGA_LET(device, Device::open(std::move(options)));
    auto priv = std::make_unique<Private>(device, std::move(hosting));
    PITANGA_LET(store, device->connect());
    PITANGA_TRY(priv->board.load(*store));
    return std::unique_ptr<Engine>(new Engine(std::move(priv), parent));
}

Engine::~Engine()
{
    d->closing.cancel();
    for (const CancelFlag &flag : std::as_const(d->running))
        flag.cancel();
    d->pool.clear();
    d->pool.waitForDone();
    d->host.reset();
}

void Engine::serve()
{
    auto started = Host::start(d->device, d->options);
    if (!started) {
        emit listenFailed(started.error());
        return;
    }
    d->host = *std::move(started);
    d->board.setAddresses(d->host->addresses());
    emit listening(d->host->addresses());
    emit deviceChanged();
}

QList<PeerFact> Engine::peers() const
{
    return d->board.peers();
}

DeviceFact Engine::device() const
{
    return d->board.device();
}

void Engine::addPeer(const QString &address, QObject *context, Answer<QString> answer)
{
    struct Met
    {
        Peer peer;
        std::vector<Facility> held; ///< read with it, so that its card is right from the first moment
    };
    d->inBackground<Met>(
        this,
        [this, address](Store &store) -> Result<Met> {
            PITANGA_LET(peer, meet(store, d->dial, address, d->closing));
            PITANGA_LET(held, facilities(store));
            return Met{peer, held};
        },
        [this, context = QPointer(context), answer](Result<Met> met) {
            if (met) {
                if (d->board.setFacilities(met->held))
                    emit deviceChanged();
                d->board.met(met->peer);
                emit peerChanged(d->board.peer(QString::fromUtf8(met->peer.id)));
            }
            if (context)
                answer(met ? Result<QString>(QString::fromUtf8(met->peer.id)) : Result<QString>(met.error()));
        });
}

void Engine::forgetPeer(const QString &peerId)
{
    cancel(peerId);
    d->inBackground<std::monostate>(
        this, [peerId](Store &store) { return forgetPeerOf(store, peerId.toUtf8()); },
        [this, peerId](Result<> forgotten) {
            if (!forgotten)
                return;
            d->board.forget(peerId);
            emit peerForgotten(peerId);
        });
}

void Engine::lookAgain()
{
    for (const PeerFact &fact : d->board.peers()) {
        const std::optional<Peer> known = d->board.known(fact.id);
        if (!known || d->running.contains(fact.id) || !d->board.beginLook(fact.id))
            continue;
        emit peerChanged(d->board.peer(fact.id));
        d->inBackground<Peer>(
            this, [this, peer = *known](Store &store) { return meetAgain(store, d->dial, peer, d->closing); },
            [this, id = fact.id](Result<Peer> met) {
                d->board.endLook(id, met);
                if (d->board.known(id))
                    emit peerChanged(d->board.peer(id));
            });
    }
}

void Engine::sync(const QString &peerId)
{
    if (!d->board.known(peerId) || d->running.contains(peerId) || d->waiting.contains(peerId))
        return;
    d->waiting << peerId;
    d->board.setWaiting(peerId, true);
    emit peerChanged(d->board.peer(peerId));
    startNext();
}

void Engine::startNext()
{
    while (!d->waiting.isEmpty() && d->running.size() < runsAtOnce) {
        const QString id = d->waiting.takeFirst();
        const Peer peer = *d->board.known(id);
        const CancelFlag cancelled;
        d->running.insert(id, cancelled);
        d->board.setWaiting(id, false);
        const auto report = [door = QPointer(this)](const SyncProgress &progress) {
            if (door)
                QMetaObject::invokeMethod(
                    door, [door, progress] { door->noteProgress(progress); }, Qt::QueuedConnection);
        };
        d->inBackground<SyncSummary>(
            this,
            [this, peer, cancelled, report](Store &store) -> Result<SyncSummary> {
                const Link link = d->dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, cancelled);
                const SyncRequest request{peer.id, QString::fromUtf8(peer.name), peer.address};
                return SyncRun(store, *link.peer, request, cancelled, report).run();
            },
            [this, peer](Result<SyncSummary> summary) {
                noteEnd(summary ? *summary : failedSummary(peer, summary.error(), d->device->clock().nowUtc()));
            });
    }
}

void Engine::noteProgress(const SyncProgress &progress)
{
    if (!d->running.contains(progress.peerId))
        return;
    d->board.setProgress(progress);
    emit syncProgressed(progress);
}

void Engine::noteEnd(const SyncSummary &summary)
{
    d->running.remove(summary.peerId);
    d->board.endSync(summary);
    if (d->board.known(summary.peerId))
        emit peerChanged(d->board.peer(summary.peerId));
    emit syncEnded(summary);
    emit recordsChanged();
    refreshDevice();
    startNext();
}

void Engine::cancel(const QString &peerId)
{
    if (d->waiting.removeOne(peerId)) {
        d->board.setWaiting(peerId, false);
        emit peerChanged(d->board.peer(peerId));
    }
    if (const auto flag = d->running.constFind(peerId); flag != d->running.cend())
        flag->cancel();
}

void Engine::joinFacility(const QString &peerId, const QString &datasetId, const QString &userName,
                          const QString &password, QObject *context, Answer<FacilityFact> answer)
{
    const auto dataset = CertificateId::fromHex(datasetId.toLatin1());
    const std::optional<Peer> peer = d->board.known(peerId);
    if (!dataset || !peer) {
        answer(Error{Error::Kind::Usage, Words::tr("This device or facility is not known here any more."),
                     peerId});
        return;
    }
    CertificateRequest request{.dataset = *dataset};
    request.userName = userName.toUtf8();
    request.password = password.toUtf8();
    FacilityFact facility{datasetId, {}};
    for (const FacilityFact &offered : d->board.peer(peerId).offered)
        if (offered.datasetId == datasetId)
            facility.name = offered.name;
    request.facilityId = PeerBoard::facilityIdAt(*peer, datasetId);
    d->inBackground<std::monostate>(
        this,
        [this, peer = *peer, request](Store &store) -> Result<> {
            const Link link = d->dial(QUrl(QString::fromUtf8(peer.address)), peer.fingerprint, d->closing);
            PITANGA_TRY(requestCertificate(store, *link.peer, request));
            return {};
        },
        [this, facility, peerId, context = QPointer(context), answer](Result<> joined) {
            if (joined) {
                d->board.joined(facility);
                emit deviceChanged();
                for (const PeerFact &fact : d->board.peers())
                    emit peerChanged(fact);
            }
            if (context)
                answer(joined ? Result<FacilityFact>(facility) : Result<FacilityFact>(joined.error()));
        });
}

void Engine::refreshDevice()
{
    d->reader.ask<std::vector<Facility>>([](Store &store) { return facilities(store); }, this,
                                         [this](Result<std::vector<Facility>> found) {
                                             if (!found || !d->board.setFacilities(*found))
                                                 return;
                                             emit deviceChanged();
                                             for (const PeerFact &fact : d->board.peers())
                                                 emit peerChanged(fact);
                                         });
}

void Engine::models(QObject *context, Answer<QList<ModelFact>> answer)
{
    d->reader.ask<QList<ModelFact>>([](Store &store) { return browseModels(store); }, context,
                                    std::move(answer));
}

void Engine::records(const RecordQuery &query, QObject *context, Answer<RecordPage> answer)
{
    d->reader.ask<RecordPage>([query](Store &store) { return browseRecords(store, query); }, context,
                              std::move(answer));
}

void Engine::record(const QString &model, const QString &id, QObject *context, Answer<RecordDetails> answer)
{
    d->reader.ask<RecordDetails>([model, id](Store &store) { return browseRecord(store, model, id); }, context,
                                 std::move(answer));
}

void Engine::history(int last, QObject *context, Answer<QList<SyncSummary>> answer)
{
    d->reader.ask<QList<SyncSummary>>([last](Store &store) { return readHistory(store, last); }, context,
                                      std::move(answer));
}

} // namespace pitanga
