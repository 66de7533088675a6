#include "engine/found_devices.h"

#include <algorithm>
#include <numeric>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds strangersFirstPause = 15s;
constexpr std::chrono::milliseconds strangersLongestPause = 10min;
constexpr int silencesForFree = 1; // a machine may have an old announcement beside a good one
constexpr size_t mostSilentHosts = 1000;
constexpr std::chrono::milliseconds lately = 1h;

std::chrono::milliseconds pauseAfter(int failures)
{
    return std::min(strangersFirstPause * (1 << std::min(failures, 6)), strangersLongestPause);
}

} // namespace

FoundDevices::Changes FoundDevices::update(const std::vector<FoundDevice> &devices, const PeerOf &peerOf)
{
    Changes changes;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool there = std::any_of(devices.begin(), devices.end(),
                                       [&](const FoundDevice &device) { return device.key == entry->first; });
        if (!there && !entry->second.peerId.isEmpty())
            changes.vanished << entry->second.peerId;
        entry = there ? std::next(entry) : m_entries.erase(entry);
    }
    for (const FoundDevice &device : devices) {
        const auto [place, isNew] = m_entries.try_emplace(device.key);
        Entry &entry = place->second;
        const bool moved = !isNew && entry.device.addresses != device.addresses;
        entry.device = device;
        if (isNew) {
            entry.peerId = peerOf(device.instanceId, device.fingerprint).value_or(QString());
            if (!entry.peerId.isEmpty())
                changes.appeared << entry.peerId;
        } else if (moved && !entry.peerId.isEmpty()) {
            changes.moved << entry.peerId;
        } else if (moved) {
            entry.next = m_clock->monotonic();
        }
    }
    return changes;
}

std::optional<FoundDevice> FoundDevices::takeStranger()
{
    const auto asked = std::count_if(m_entries.begin(), m_entries.end(),
                                     [](const auto &entry) { return entry.second.asking; });
    const std::map<QString, int> met = metLately();
    const int metInAll =
        std::accumulate(met.begin(), met.end(), 0, [](int sum, const auto &host) { return sum + host.second; });
    if (asked >= askedAtOnce || metInAll >= mostStrangers)
        return std::nullopt;
    Entry *next = nullptr;
    for (auto &[key, entry] : m_entries) {
        const bool waits = entry.peerId.isEmpty() && !entry.asking && !entry.forgotten;
        if (waits && entry.next <= m_clock->monotonic() && !rests(entry.device) &&
            !whereFewWereMet(entry.device, met).isEmpty() && (!next || turnOf(entry) < turnOf(*next)))
            next = &entry;
    }
    if (!next)
        return std::nullopt;
    next->asking = true;
    FoundDevice stranger = next->device;
    stranger.addresses = whereFewWereMet(stranger, met);
    for (const QUrl &address : std::as_const(stranger.addresses))
        m_askedHosts[stranger.key] << address.host();
    return stranger;
}

/// Who speaks from its own address comes before what is said of others.
std::pair<std::chrono::milliseconds, bool> FoundDevices::turnOf(const Entry &entry)
{
    return {entry.next, entry.device.speaking == 0};
}

std::map<QString, int> FoundDevices::metLately() const
{
    std::map<QString, int> met;
    for (const Met &one : m_met)
        if (m_clock->monotonic() - one.at < lately)
            ++met[one.host];
    return met;
}

/// One machine that answers under a thousand names does not take the place of all others.
QList<QUrl> FoundDevices::whereFewWereMet(const FoundDevice &device, const std::map<QString, int> &met)
{
    QList<QUrl> addresses = device.addresses;
    addresses.removeIf([&](const QUrl &address) {
        const auto there = met.find(address.host());
        return there != met.end() && there->second >= mostOfOneHost;
    });
    return addresses;
}

/// A thousand names at one address that nobody has do not keep the others waiting.
bool FoundDevices::rests(const FoundDevice &device) const
{
    return !device.addresses.isEmpty() &&
           std::all_of(device.addresses.begin(), device.addresses.end(), [this](const QUrl &address) {
               const auto silent = m_silentHosts.find(address.host());
               return silent != m_silentHosts.end() && silent->second.until > m_clock->monotonic();
           });
}

void FoundDevices::noteSilence(const QString &host)
{
    if (m_silentHosts.size() >= mostSilentHosts)
        m_silentHosts.clear();
    Silence &silence = m_silentHosts[host];
    if (++silence.times > silencesForFree)
        silence.until = m_clock->monotonic() + pauseAfter(silence.times - silencesForFree - 1);
}

std::optional<QString> FoundDevices::identified(const QByteArray &key, const QString &peerId,
                                                const QString &host)
{
    for (const QString &asked : m_askedHosts[key])
        m_silentHosts.erase(asked);
    m_askedHosts.erase(key);
    if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
        entry->second.asking = false;
        entry->second.peerId = peerId;
    }
    if (std::none_of(m_met.begin(), m_met.end(), [&](const Met &one) { return one.peerId == peerId; }))
        m_met.push_back({peerId, host, m_clock->monotonic()});
    return whomToLetGo();
}

std::optional<QString> FoundDevices::whomToLetGo()
{
    std::map<QString, int> met;
    for (const Met &one : m_met)
        ++met[one.host];
    const auto most = std::max_element(
        met.begin(), met.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    if (most->second <= mostOfOneHost && m_met.size() <= size_t(mostStrangers))
        return std::nullopt;
    const auto oldest =
        std::find_if(m_met.begin(), m_met.end(), [&](const Met &one) { return one.host == most->first; });
    const QString peerId = oldest->peerId;
    m_met.erase(oldest);
    return peerId;
}

void FoundDevices::didNotAnswer(const QByteArray &key)
{
    for (const QString &host : m_askedHosts[key])
        noteSilence(host);
    askLater(key);
}

void FoundDevices::wasAnother(const QByteArray &key)
{
    askLater(key);
}

void FoundDevices::askLater(const QByteArray &key)
{
    m_askedHosts.erase(key);
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.asking = false;
    entry.next = m_clock->monotonic() + pauseAfter(entry.failures);
    ++entry.failures;
}

std::optional<FoundDevice> FoundDevices::deviceOf(const QString &peerId) const
{
    for (const auto &[key, entry] : m_entries)
        if (!peerId.isEmpty() && entry.peerId == peerId)
            return entry.device;
    return std::nullopt;
}

void FoundDevices::forget(const QString &peerId)
{
    for (auto &[key, entry] : m_entries)
        if (!peerId.isEmpty() && entry.peerId == peerId) {
            entry.peerId.clear();
            entry.forgotten = true;
        }
}

} // namespace pitanga
