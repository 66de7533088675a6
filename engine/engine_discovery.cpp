#include "engine/base/words.h"
#include "engine/engine_private.h"
#include "engine/tables/setting_table.h"

// The part of the door that finds devices nearby. What is announced is a hint: a peer appears by it, and is
// asked; its name, key and address are what it proves, never what was announced.
namespace pitanga {

namespace {

constexpr auto kolibriSetting = "discovery:visible-to-kolibri";

Error noNetwork()
{
    return {
        Error::Kind::Unreachable,
        Words::tr("This device is not connected to a network. Connect it to the one that the others are in."),
        QStringLiteral("no suitable interface")};
}

} // namespace

Result<> Engine::Private::restoreDiscovery(Store &store)
{
    PITANGA_LET(visible, SettingTable(store.db()).value(kolibriSetting));
    nearby.visibleToKolibri = visible == "1";
    return {};
}

DiscoveryFact Engine::discovery() const
{
    return d->nearby;
}

void Engine::discover()
{
    if (d->discovery)
        return;
    d->discovery = std::make_unique<Discovery>(d->device->sharedClock(), d->device->sharedRandom(),
                                               d->device->instanceId().toHex());
    connect(d->discovery.get(), &Discovery::devicesChanged, this, &Engine::noteFound);
    connect(d->discovery.get(), &Discovery::networksChanged, this, &Engine::noteNetworks);
    connect(d->discovery.get(), &Discovery::woke, this, &Engine::lookAgain);
    connect(d->discovery.get(), &Discovery::announcedAs, this, [this](const QString &name) {
        d->nearby.announcing = !name.isEmpty();
        d->nearby.announcedAs = name;
        emit discoveryChanged(d->nearby);
    });
    connect(d->discovery.get(), &Discovery::failed, this, [this](const Error &error) {
        d->nearby.looking = false;
        d->nearby.trouble = error;
        emit discoveryChanged(d->nearby);
    });
    connect(this, &Engine::deviceChanged, this, &Engine::announce); // its name may be another one
    d->discovery->start();
    announce();
}

/// Tells the network what is true now; nothing while nobody could reach us.
void Engine::announce()
{
    if (!d->discovery)
        return;
    const std::optional<OwnAnnouncement> own = d->ownAnnouncement();
    if (own != d->announced)
        d->discovery->announce(own);
    d->announced = own;
}

std::optional<OwnAnnouncement> Engine::Private::ownAnnouncement() const
{
    if (!host || !options.announce || host->isLocalOnly())
        return std::nullopt;
    OwnAnnouncement own{.name = board.device().name.toUtf8(), .instanceId = device->instanceId().toHex()};
    if (const auto key = certificateFingerprint(device->tlsKey().certificatePem); key && host->httpsPort() != 0)
        own.fingerprint = key->hex();
    own.port = own.fingerprint.isEmpty() ? host->httpPort() : host->httpsPort();
    if (nearby.visibleToKolibri && host->httpPort() != 0)
        own.kolibriPort = host->httpPort();
    return own;
}

void Engine::setVisibleToKolibri(bool visible)
{
    if (d->nearby.visibleToKolibri == visible)
        return;
    d->nearby.visibleToKolibri = visible;
    d->keep(this, kolibriSetting, visible ? "1" : "0");
    announce();
    emit discoveryChanged(d->nearby);
}

void Engine::noteNetworks(const QStringList &names)
{
    const bool first = !d->nearby.looking && d->nearby.networks.isEmpty() && !d->nearby.trouble;
    d->nearby.looking = !names.isEmpty();
    d->nearby.networks = names;
    d->nearby.trouble = names.isEmpty() ? std::optional(noNetwork()) : std::nullopt;
    emit discoveryChanged(d->nearby);
    if (first)
        return;
    d->automatic.networkChanged();
    for (const PeerFact &fact : d->board.peers())
        look(fact.id);
    armSchedule();
}

void Engine::noteFound(const std::vector<FoundDevice> &devices)
{
    const auto changes =
        d->found.update(devices, [this](const QByteArray &instance, const QByteArray &fingerprint) {
            return d->board.idOf(instance, fingerprint);
        });
    for (const QString &id : changes.appeared + changes.moved) {
        d->board.setFound(id, true);
        tell(id);
        look(id);
    }
    for (const QString &id : changes.vanished) { // gently: it is asked whether it is really gone
        d->board.setFound(id, false);
        tell(id);
        look(id);
    }
    askStrangers();
}

/// Asks devices that are announced and not known who they are.
void Engine::askStrangers()
{
    while (const auto stranger = d->found.takeStranger())
        d->onPool<Private::Met>(
            d->passing, this,
            [this, device = *stranger](Store &store) -> Result<Private::Met> {
                PITANGA_LET(peer, meetFound(store, d->dial, device.addresses, device.fingerprint, d->closing));
                PITANGA_LET(held, facilities(store));
                return Private::Met{peer, held};
            },
            [this, key = stranger->key](const Result<Private::Met> &met) {
                if (!met) {
                    const bool silent = met.error().kind == Error::Kind::Unreachable;
                    silent ? d->found.didNotAnswer(key) : d->found.wasAnother(key);
                    return;
                }
                const QString host = QUrl(QString::fromUtf8(met->peer.address)).host();
                const auto old = d->found.identified(key, QString::fromUtf8(met->peer.id), host);
                noteMet(met->peer, met->held);
                if (old && !d->isUsed(*old))
                    forgetPeer(*old);
                askStrangers();
            });
}

/// A device was met for the first time, or again after it was not shown any more.
void Engine::noteMet(const Peer &peer, const std::vector<Facility> &held)
{
    const QString id = QString::fromUtf8(peer.id);
    if (d->board.setFacilities(held))
        emit deviceChanged();
    d->board.met(peer);
    d->board.setFound(id, d->found.deviceOf(id).has_value());
    d->automatic.appeared(id);
    armSchedule();
    tell(id);
}

} // namespace pitanga
