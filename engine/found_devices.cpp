#include "engine/found_devices.h"

#include <algorithm>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds strangersFirstPause = 15s;
constexpr std::chrono::milliseconds strangersLongestPause = 10min;

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
        if (waits && entry.next <= m_clock->monotonic() && (!next || entry.next < next->next))
            next = &entry;
    }
    if (!next)
        return std::nullopt;
    next->asking = true;
    return next->device;
}

void FoundDevices::identified(const QByteArray &key, const QString &peerId)
{
    ++m_strangersMet;
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->second.asking = false;
    entry->second.peerId = peerId;
}

void FoundDevices::didNotAnswer(const QByteArray &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    Entry &entry = found->second;
    entry.asking = false;
    entry.next = m_clock->monotonic() +
                 std::min(strangersFirstPause * (1 << std::min(entry.failures, 6)), strangersLongestPause);
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
