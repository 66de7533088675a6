#include "engine/wire/meeting.h"

#include "engine/base/display_name.h"
#include "engine/base/words.h"
#include "engine/storage/transaction.h"
#include "engine/wire/http_client.h"

namespace pitanga {

namespace {

constexpr int kolibriPorts[] = {8080, 80};

QUrl candidate(const QString &scheme, const QUrl &typed, int port)
{
    QUrl url = typed;
    url.setScheme(scheme);
    url.setPort(port);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

Json facilitiesJson(const PeerIdentity &identity)
{
    Json list = Json::array();
    for (const PeerIdentity::Facility &facility : identity.facilities)
        list.append(Json::object({{"dataset", facility.datasetId},
                                  {"facility", facility.facilityId},
                                  {"name", displayName(facility.name)}}));
    return list;
}

void describe(Peer &peer, const PeerIdentity &identity, const PeerTraffic &traffic)
{
    peer.instanceId = identity.instanceId;
    peer.kind = !identity.pitangaVersion.isEmpty()   ? "pitanga"
                : !identity.kolibriVersion.isEmpty() ? "kolibri"
                                                     : "morango";
    peer.version = !identity.pitangaVersion.isEmpty()   ? identity.pitangaVersion
                   : !identity.kolibriVersion.isEmpty() ? identity.kolibriVersion
                                                        : identity.version;
    peer.version = displayName(QString::fromUtf8(peer.version)).toUtf8();
    const QString name = displayName(identity.name);
    peer.name = (name.isEmpty() ? QUrl(QString::fromUtf8(peer.address)).host() : name).toUtf8();
    peer.facilities = facilitiesJson(identity);
    if (peer.fingerprint.isEmpty())
        peer.fingerprint = traffic.fingerprint;
}

Result<> remember(Store &store, Peer &peer)
{
    peer.answeredAt = store.device().clock().nowUtc();
    Transaction transaction(store.db(), Transaction::Kind::Write);
    PITANGA_TRY(PeerTable(store).save(peer));
    return transaction.commit();
}

constexpr qsizetype mostTried = 4; // who does not answer takes seconds each

/// Where a peer may be, likeliest first. A key can be asked for anywhere, so hearsay comes first there; a peer
/// that has none is looked for where it was. What is heard and what is remembered take turns, since anybody may
/// announce any number of addresses for another device.
Result<QList<QByteArray>> addressesToTry(Store &store, const Peer &known, const QList<QUrl> &hearsay)
{
    QList<QByteArray> heard;
    for (const QUrl &url : hearsay)
        heard << url.toString().toUtf8();
    PITANGA_LET(remembered, PeerTable(store).addresses(known.id));
    QList<QByteArray> addresses{known.address};
    const bool provable = !known.fingerprint.isEmpty();
    for (qsizetype turn = 0; turn < std::max(heard.size(), remembered.size()); ++turn)
        for (const auto *list : {provable ? &heard : &remembered, provable ? &remembered : &heard})
            if (turn < list->size() && !addresses.contains(list->at(turn)) && addresses.size() < mostTried)
                addresses << list->at(turn);
    // Where it is said to be now, it answers sooner than where it was; but only one who says so is believed.
    if (provable && !heard.isEmpty() && !heard.contains(known.address))
        addresses.swapItemsAt(0, 1);
    return addresses;
}

Error noAddress(const QString &text)
{
    return {
        Error::Kind::Usage,
        Words::tr("“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.")
            .arg(text),
        QStringLiteral("cannot be read as a URL")};
}

} // namespace

Dial dialOverSockets(const Device &device)
{
    return [key = device.tlsKey()](const QUrl &address, const QByteArray &pinned, const CancelFlag &cancel) {
        HttpTransportOptions options;
        options.pinnedFingerprint = pinned;
        options.deviceKey = key;
        options.cancel = cancel;
        Link link;
        link.transport = std::make_unique<HttpTransport>(address, options);
        link.peer = std::make_unique<HttpPeer>(*link.transport);
        return link;
    };
}

QList<QUrl> addressCandidates(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(u' '))
        return {};
    if (trimmed.contains(QStringLiteral("://"))) {
        const QUrl url(trimmed, QUrl::StrictMode);
        const bool ours = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
        return url.isValid() && ours && !url.host().isEmpty() ? QList{candidate(url.scheme(), url, url.port())}
                                                              : QList<QUrl>();
    }
    const QUrl typed(QStringLiteral("http://") + trimmed, QUrl::StrictMode);
    if (!typed.isValid() || typed.host().isEmpty())
        return {};
    if (typed.port() > 0)
        return {candidate(QStringLiteral("https"), typed, typed.port()),
                candidate(QStringLiteral("http"), typed, typed.port())};
    QList<QUrl> urls{candidate(QStringLiteral("https"), typed, defaultHttpsPort),
                     candidate(QStringLiteral("http"), typed, defaultHttpPort)};
    for (const int port : kolibriPorts)
        urls << candidate(QStringLiteral("http"), typed, port);
    return urls;
}

Result<Peer> meet(Store &store, const Dial &dial, const QString &address, const CancelFlag &cancel,
                  const QByteArray &expectedFingerprint)
{
    const QList<QUrl> candidates = addressCandidates(address);
    if (candidates.isEmpty())
        return noAddress(address);
    std::optional<Error> first;
    for (const QUrl &url : candidates) {
        const QByteArray text = url.toString().toUtf8();
        PITANGA_LET(known, PeerTable(store).find(text));
        const QByteArray pinned = !expectedFingerprint.isEmpty() ? expectedFingerprint
                                  : known                        ? known->fingerprint
                                                                 : QByteArray();
        const Link link = dial(url, pinned, cancel);
        const auto identity = link.peer->identify();
        if (!identity) {
            if (isKeyChanged(identity.error()) || identity.error().kind == Error::Kind::Cancelled)
                return identity.error();
            first = first ? first : identity.error();
            continue;
        }
        Peer peer = known.value_or(Peer());
        if (peer.id.isEmpty()) {
            // An address is a hint: only a device with the key we know may take the place of a known one.
            PITANGA_LET(sameDevice,
                        PeerTable(store).ofIdentity(identity->instanceId, link.peer->traffic().fingerprint));
            if (sameDevice)
                peer = *sameDevice;
            else
                peer.id = store.device().random().uuidHex();
        }
        peer.address = text;
        describe(peer, *identity, link.peer->traffic());
        PITANGA_TRY(remember(store, peer));
        return peer;
    }
    return *first;
}

Result<Peer> meetAgain(Store &store, const Dial &dial, const Peer &known, const CancelFlag &cancel,
                       const QList<QUrl> &hearsay)
{
    PITANGA_LET(addresses, addressesToTry(store, known, hearsay));
    std::optional<Error> first;
    for (const QByteArray &address : addresses) {
        const Link link = dial(QUrl(QString::fromUtf8(address)), known.fingerprint, cancel);
        link.peer->askInPassing();
        const auto identity = link.peer->identify();
        const bool somebodyElse = identity && known.fingerprint.isEmpty() && address != known.address &&
                                  identity->instanceId != known.instanceId;
        if (identity && !somebodyElse) {
            Peer peer = known;
            peer.address = address;
            describe(peer, *identity, link.peer->traffic());
            PITANGA_TRY(remember(store, peer));
            return peer;
        }
        if (!identity && identity.error().kind == Error::Kind::Cancelled)
            return identity.error();
        // Another key elsewhere only says that somebody else has that address now.
        if (!identity && address == known.address)
            first = identity.error();
    }
    return *first;
}

Result<Peer> meetFound(Store &store, const Dial &dial, const QList<QUrl> &addresses,
                       const QByteArray &fingerprint, const CancelFlag &cancel)
{
    std::optional<Error> first;
    for (const QUrl &address : addresses.first(std::min(addresses.size(), mostTried))) {
        const Link link = dial(address, fingerprint, cancel);
        link.peer->askInPassing();
        const auto identity = link.peer->identify();
        if (!identity) {
            if (identity.error().kind == Error::Kind::Cancelled)
                return identity.error();
            first = first ? first : identity.error();
            continue;
        }
        if (identity->instanceId == store.device().instanceId().toHex())
            continue; // our own server, or somebody who passes for us
        PITANGA_LET(known, PeerTable(store).ofIdentity(identity->instanceId, fingerprint));
        Peer peer = known.value_or(Peer());
        if (!known) {
            peer.id = store.device().random().uuidHex();
            peer.fingerprint = fingerprint;
        }
        peer.address = address.toString().toUtf8();
        describe(peer, *identity, link.peer->traffic());
        PITANGA_TRY(remember(store, peer));
        return peer;
    }
    return first ? *first : noAddress(QString());
}

} // namespace pitanga
