#include "engine/engine.h"

#include "engine/base/words.h"
#include "engine/engine_private.h"
#include "engine/inspect/doctor.h"
#include "engine/inspect/record_browser.h"
#include "engine/school/facility.h"
#include "engine/storage/transaction.h"
#include "engine/sync/joining.h"
#include "engine/sync/session_history.h"
#include "engine/sync/sync_history.h"
#include "engine/tables/setting_table.h"

#include <QDirIterator>
#include <QStorageInfo>

namespace pitanga {

namespace {

constexpr int lookAroundMs = 20'000; // often enough to see a laptop that woke up

} // namespace

Engine::Engine(std::unique_ptr<Private> priv, QObject *parent) : QObject(parent), d(std::move(priv))
{
    connect(&d->reader, &Reader::storeChanged, this, &Engine::recordsChanged);
    connect(&d->reader, &Reader::storeChanged, this, &Engine::refreshDevice);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Engine::lookAround);
    timer->start(lookAroundMs);
    d->scheduleTimer.setSingleShot(true);
    connect(&d->scheduleTimer, &QTimer::timeout, this, &Engine::runSchedule);
    runSchedule();
    connect(&d->meetings, &Meetings::peerPinned, this, [this](const Peer &peer) {
        d->board.met(peer);
        tell(QString::fromUtf8(peer.id));
    });
    connect(&d->meetings, &Meetings::joined, this, &Engine::noteJoined);
}

Meetings &Engine::meetings()
{
    return d->meetings;
}

void Engine::noteJoined(const FacilityFact &facility)
{
    d->board.joined(facility);
    emit deviceChanged();
    for (const PeerFact &fact : peers())
        emit peerChanged(fact);
}

Result<std::unique_ptr<Engine>> Engine::open(DeviceOptions options, HostOptions hosting, QObject *parent)
{
    PITANGA_LET(device, Device::open(std::move(options)));
    auto priv = std::make_unique<Private>(device, std::move(hosting));
    PITANGA_LET(store, device->connect());
    PITANGA_TRY(priv->board.load(*store));
    PITANGA_TRY(priv->restoreSchedule(*store));
    PITANGA_TRY(priv->restoreDiscovery(*store));
    PITANGA_TRY(priv->restoreBeginning(*store));
    PITANGA_TRY(priv->restoreServing(*store));
    return std::unique_ptr<Engine>(new Engine(std::move(priv), parent));
}

Engine::~Engine()
{
    d->discovery.reset(); // says goodbye while the server still answers
    d->closing.cancel();
    for (const CancelFlag &flag : d->running.values() + d->previews.values())
        flag.cancel();
    d->pool.clear();
    d->looks.clear();
    d->passing.clear();
    d->pool.waitForDone();
    d->looks.waitForDone();
    d->passing.waitForDone();
    d->keeping.waitForDone();
    d->host.reset();
}

QList<PeerFact> Engine::peers() const
{
    QList<PeerFact> facts = d->board.peers();
    for (PeerFact &fact : facts)
        fact.automatic = d->automatic.fact(fact.id);
    return facts;
}

void Engine::tell(const QString &peerId)
{
    emit peerChanged(d->fact(peerId));
}

DeviceFact Engine::device() const
{
    return d->board.device();
}

void Engine::addPeer(const QString &address, QObject *context, Answer<QString> answer)
{
    d->inBackground<Private::Met>(
        this,
        [this, address](Store &store) -> Result<Private::Met> {
            PITANGA_LET(peer, meet(store, d->dial, address, d->closing));
            PITANGA_LET(held, facilities(store));
            return Private::Met{peer, held};
        },
        [this, context = QPointer(context), answer](Result<Private::Met> met) {
            if (met)
                noteMet(met->peer, met->held);
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
            d->found.forget(peerId);
            syncAutomatically(peerId, false);
            emit peerForgotten(peerId);
        });
}

void Engine::lookAgain()
{
    if (d->discovery)
        d->discovery->lookAgain();
    for (const PeerFact &fact : d->board.peers())
        look(fact.id);
}

/// The same by itself, and less often for those who have not answered for long.
void Engine::lookAround()
{
    ++d->looksAround;
    for (const PeerFact &fact : d->board.peers())
        if (d->board.isWorthALook(fact.id, d->looksAround))
            look(fact.id);
    askStrangers();
}

void Engine::look(const QString &peerId)
{
    const std::optional<Peer> known = d->board.known(peerId);
    if (!known || d->running.contains(peerId) || !d->board.beginLook(peerId))
        return;
    tell(peerId);
    const auto announced = d->found.deviceOf(peerId);
    d->onPool<Peer>(
        d->isUsed(peerId) ? d->looks : d->passing, this,
        [this, peer = *known, hearsay = announced ? announced->addresses : QList<QUrl>()](Store &store) {
            return meetAgain(store, d->dial, peer, d->closing, hearsay);
        },
        [this, peerId](Result<Peer> met) {
            const bool wasThere = d->board.peer(peerId).reach == PeerReach::Reachable;
            d->board.endLook(peerId, met);
            if (d->board.known(peerId))
                looked(peerId, wasThere);
        },
        announced ? 1 : 0); // who says that it is there is asked first
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
            if (joined)
                noteJoined(facility);
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
                                             for (const PeerFact &fact : peers())
                                                 emit peerChanged(fact);
                                         });
}

void Engine::diagnose(const QString &peerId, QObject *context, Answer<DoctorReport> answer)
{
    const std::optional<Peer> peer = d->board.known(peerId);
    if (!peer) {
        answer(Error{Error::Kind::Usage, Words::tr("This device or facility is not known here any more."),
                     peerId});
        return;
    }
    d->inBackground<DoctorReport>(
        this,
        [this, peer = *peer](Store &store) {
            OwnMachineProbe machine;
            return Doctor(store, d->dial, machine, d->closing).examine(peer);
        },
        [context = QPointer(context), answer](const Result<DoctorReport> &report) {
            if (context)
                answer(report);
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

void Engine::storage(QObject *context, Answer<StorageFact> answer)
{
    d->reader.ask<StorageFact>(
        [home = d->device->home()](Store &) -> Result<StorageFact> {
            StorageFact fact{home, 0, QStorageInfo(home).bytesAvailable()};
            QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                fact.bytes += files.nextFileInfo().size();
            return fact;
        },
        context, std::move(answer));
}

void Engine::syncDetails(const QStringList &sessionIds, QObject *context, Answer<QList<SyncDetails>> answer)
{
    d->reader.ask<QList<SyncDetails>>(
        [sessionIds](Store &store) { return pitanga::syncDetails(store, sessionIds); }, context,
        std::move(answer));
}

void Engine::history(int last, QObject *context, Answer<QList<SyncSummary>> answer)
{
    d->reader.ask<QList<SyncSummary>>([last](Store &store) { return readHistory(store, last); }, context,
                                      std::move(answer));
}

} // namespace pitanga
