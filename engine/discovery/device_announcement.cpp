#include "engine/discovery/device_announcement.h"

#include "engine/base/display_name.h"
#include "engine/base/json.h"
#include "engine/records/kolibri_release.h"

#include <algorithm>
#include <map>

namespace pitanga {

namespace {

constexpr int longestName = 100;
constexpr qsizetype mostAddresses = 8;
constexpr qsizetype longestString = 255; // of TXT (RFC 6763 6.1)

bool isHex(const QByteArray &text, qsizetype digits)
{
    return text.size() == digits && QByteArray::fromHex(text).toHex() == text;
}

/// "key=value" in one TXT string; cut where the value is too long for it.
QByteArray pair(const QByteArray &key, const QByteArray &value)
{
    return (key + '=' + value).first(std::min(key.size() + 1 + value.size(), longestString));
}

/// Kolibri reads each value as JSON and drops the whole device where one is none.
QByteArray jsonPair(const QByteArray &key, const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    for (;; text.chop(1)) {
        const QByteArray json = Json(text).toPython();
        if (key.size() + 1 + json.size() <= longestString || text.isEmpty())
            return key + '=' + json;
    }
}

/// Names to values; the first of a name counts, and case does not (RFC 6763 6.4).
std::map<QByteArray, QByteArray> pairsOf(const QList<QByteArray> &strings)
{
    std::map<QByteArray, QByteArray> pairs;
    for (const QByteArray &string : strings)
        if (const qsizetype equals = string.indexOf('='); equals > 0)
            pairs.try_emplace(string.first(equals).toLower(), string.sliced(equals + 1));
    return pairs;
}

QUrl urlOf(bool encrypted, const QHostAddress &address, quint16 port, const QString &path)
{
    QUrl url;
    url.setScheme(encrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    return url;
}

/// IPv4 first, since it is what people know and what works through most access points; link-local IPv6 last.
int rank(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 0 : address.isLinkLocal() ? 2 : 1;
}

/// Somewhere else, and one device. An IPv4 address in IPv6's clothes is none that anybody has.
bool isUsable(const QHostAddress &address)
{
    bool isFour = false;
    address.toIPv4Address(&isFour);
    return !address.isMulticast() && !address.isNull() && address != QHostAddress(QHostAddress::AnyIPv4) &&
           !(isFour && address.protocol() == QAbstractSocket::IPv6Protocol) && !address.isBroadcast();
}

/// What everybody may say of everybody comes after what was heard from there.
void takeAddresses(FoundDevice &device, const HeardService &service, bool encrypted,
                   const QString &path = QStringLiteral("/"))
{
    QList<QHostAddress> speaking;
    QList<QHostAddress> others;
    for (const QHostAddress &address : service.addresses) {
        const bool speaks = service.speaking.contains(address);
        if (isUsable(address) && (speaks || !address.isLoopback()))
            (speaks ? speaking : others) << address;
    }
    for (QList<QHostAddress> *addresses : {&speaking, &others})
        std::stable_sort(
            addresses->begin(), addresses->end(),
            [](const QHostAddress &one, const QHostAddress &other) { return rank(one) < rank(other); });
    for (const QHostAddress &address : speaking + others)
        device.addresses << urlOf(encrypted, address, service.port, path);
    device.speaking = speaking.size();
}

/// The same device, heard once more.
void addAddresses(FoundDevice &device, const FoundDevice &heard)
{
    for (qsizetype at = 0; at < heard.addresses.size(); ++at) {
        const QUrl &address = heard.addresses[at];
        const qsizetype known = device.addresses.indexOf(address);
        if (at < heard.speaking && (known < 0 || known >= device.speaking)) {
            device.addresses.removeOne(address);
            device.addresses.insert(device.speaking++, address);
        } else if (known < 0) {
            device.addresses << address;
        }
    }
    device.addresses.resize(std::min(device.addresses.size(), mostAddresses));
    device.speaking = std::min(device.speaking, mostAddresses);
}

std::optional<FoundDevice> readPitanga(const HeardService &service)
{
    const auto pairs = pairsOf(service.txt);
    const auto value = [&](const char *key) {
        const auto found = pairs.find(key);
        return found == pairs.end() ? QByteArray() : found->second;
    };
    FoundDevice device{.kind = PeerKind::Pitanga, .instanceId = value("id"), .fingerprint = value("key")};
    if (value("txtvers") != "1" || !isHex(device.instanceId, 32) ||
        (!device.fingerprint.isEmpty() && !isHex(device.fingerprint, 64)))
        return std::nullopt;
    device.name = displayName(QString::fromUtf8(service.instance.firstLabel()));
    device.version = value("version").left(longestName);
    takeAddresses(device, service, !device.fingerprint.isEmpty());
    return device;
}

std::optional<FoundDevice> readKolibri(const HeardService &service)
{
    std::map<QByteArray, QString> values;
    for (const auto &[key, json] : pairsOf(service.txt))
        if (const auto value = Json::parse(json, 2); value && value->isString())
            values[key] = value->toString();
    FoundDevice device{.kind = PeerKind::Kolibri, .instanceId = service.instance.firstLabel().toLower()};
    if (!isHex(device.instanceId, 32) || values["instance_id"].toUtf8() != device.instanceId ||
        values["application"] != QStringLiteral("kolibri"))
        return std::nullopt;
    device.name = displayName(values["device_name"]);
    device.version = values["kolibri_version"].left(longestName).toUtf8();
    takeAddresses(device, service, false, values["prefix"]);
    return device;
}

Service kolibriService(const OwnAnnouncement &own)
{
    Service service{.type = kolibriType(), .label = own.instanceId};
    service.host = DnsName::literal("kolibri.local").under(own.instanceId).value_or(DnsName());
    service.port = *own.kolibriPort;
    service.txt = {jsonPair("application", "kolibri"),          jsonPair("kolibri_version", kolibriRelease),
                   jsonPair("instance_id", own.instanceId),     jsonPair("device_name", own.name),
                   jsonPair("operating_system", "Linux"),       jsonPair("subset_of_users_device", "FALSE"),
                   jsonPair("min_content_schema_version", "5"), jsonPair("prefix", "/")};
    service.listed = false;
    service.ipv4Only = true;
    service.hostTtl = service.otherTtl = std::chrono::seconds(60);
    return service;
}

} // namespace

const DnsName &pitangaType()
{
    static const DnsName type = DnsName::literal("_pitanga._tcp.local");
    return type;
}

const DnsName &kolibriType()
{
    static const DnsName type = DnsName::literal("Kolibri._sub._http._tcp.local");
    return type;
}

std::vector<Service> servicesOf(const OwnAnnouncement &own)
{
    Service service{.type = pitangaType(), .label = QString::fromUtf8(own.name).simplified().toUtf8()};
    service.host = DnsName::literal("local").under("pitanga-" + own.instanceId.first(12)).value_or(DnsName());
    service.port = own.port;
    service.txt = {pair("txtvers", "1"), pair("id", own.instanceId), pair("version", PITANGA_VERSION)};
    if (!own.fingerprint.isEmpty())
        service.txt << pair("key", own.fingerprint);
    std::vector<Service> services{service};
    if (own.kolibriPort)
        services.push_back(kolibriService(own));
    return services;
}

std::vector<FoundDevice> devicesBehind(const std::vector<HeardService> &services, const QByteArray &ownInstance)
{
    std::map<QByteArray, FoundDevice> devices;
    for (const HeardService &service : services) {
        auto heard = service.type == kolibriType() ? readKolibri(service) : readPitanga(service);
        if (!heard || heard->instanceId == ownInstance || heard->addresses.isEmpty() || service.port == 0)
            continue;
        heard->key = heard->instanceId + ':' + heard->fingerprint;
        FoundDevice &device = devices.try_emplace(heard->key, *heard).first->second;
        addAddresses(device, *heard);
        if (!device.networks.contains(service.network))
            device.networks << service.network;
        device.instances << service.instance;
    }
    std::vector<FoundDevice> list;
    for (const auto &entry : devices) {
        const FoundDevice &device = entry.second;
        const bool isPitangaToo =
            device.kind == PeerKind::Kolibri &&
            std::any_of(devices.begin(), devices.end(), [&](const auto &other) {
                return other.second.kind == PeerKind::Pitanga && other.second.instanceId == device.instanceId;
            });
        if (!isPitangaToo)
            list.push_back(device);
    }
    std::sort(list.begin(), list.end(), [](const FoundDevice &one, const FoundDevice &other) {
        return std::pair(one.name, one.key) < std::pair(other.name, other.key);
    });
    return list;
}

} // namespace pitanga
