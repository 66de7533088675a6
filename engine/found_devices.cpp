#include "engine/found_devices.h"

#include <algorithm>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds strangersFirstPause = 15s;
constexpr std::chrono::milliseconds strangersLongestPause = 10min;
constexpr int silencesForFree = 1; // a machine may have an old announcement beside a good one
constexpr size_t mostSilentHosts = 1000;

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
    if (asked >= askedAtOnce || m_strangersMet >= mostStrangers)
        return std::nullopt;
    Entry *next = nullptr;
    for (auto &[key, entry] : m_entries) {
        const bool waits = entry.peerId.isEmpty() && !entry.asking && !entry.forgotten;
        if (waits && entry.next <= m_clock->monotonic() && !rests(entry.device) &&
            (!next || entry.next < next->next))
            next = &entry;
    }
    if (!next)
        return std::nullopt;
    next->asking = true;
    for (const QUrl &address : next->device.addresses)
        m_askedHosts[next->device.key] << address.host();
    return next->device;
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

void FoundDevices::identified(const QByteArray &key, const QString &peerId)
{
    ++m_strangersMet;
    for (const QString &host : m_askedHosts[key])
        m_silentHosts.erase(host);
    m_askedHosts.erase(key);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->second.asking = false;
    entry->second.peerId = peerId;
}

void FoundDevices::didNotAnswer(const QByteArray &key)
{
    for (const QString &host : m_askedHosts[key])
        noteSilence(host);
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
