#pragma once

#include "engine/base/clock.h"
#include "engine/discovery/device_announcement.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace pitanga {

/// Which devices announce themselves at the moment, and which of them are peers: whom to ask who they are, and
/// when again. Bounded, whatever is announced. Rules on a clock from outside; belongs to one thread.
class FoundDevices
{
public:
    static constexpr int askedAtOnce = 2;     ///< strangers, so that peers are not kept waiting
    static constexpr int mostStrangers = 200; ///< met in one run of the program; a school has some dozens

    /// The peer with that instance id and key, if there is one.
    using PeerOf =
        std::function<std::optional<QString>(const QByteArray &instanceId, const QByteArray &fingerprint)>;
    struct Changes
    {
        QStringList appeared; ///< ids of peers
        QStringList moved;    ///< peers that announce other addresses than before
        QStringList vanished;
    };

    explicit FoundDevices(std::shared_ptr<const Clock> clock) : m_clock(std::move(clock)) {}

    Changes update(const std::vector<FoundDevice> &devices, const PeerOf &peerOf);
    /// A stranger whose turn it is to be asked; an outcome must follow.
    std::optional<FoundDevice> takeStranger();
    void identified(const QByteArray &key, const QString &peerId);
    /// Asked again after 15 s, then after twice as long each time, up to ten minutes. A host that kept silent
    /// twice rests in the same way, whatever else is announced there.
    void didNotAnswer(const QByteArray &key);

    /// What the peer announces now; nothing where it does not.
    std::optional<FoundDevice> deviceOf(const QString &peerId) const;
    /// It becomes a stranger again, that is asked when it is announced anew.
    void forget(const QString &peerId);

private:
    struct Entry
    {
        FoundDevice device;
        QString peerId; ///< empty: a stranger
        bool asking = false;
        bool forgotten = false; ///< by a person: not asked while this announcement lasts
        int failures = 0;
        std::chrono::milliseconds next{};
    };

    struct Silence
    {
        int times = 0;
        std::chrono::milliseconds until{};
    };
    bool rests(const FoundDevice &device) const;
    void noteSilence(const QString &host);

    std::shared_ptr<const Clock> m_clock;
    std::map<QByteArray, Entry> m_entries;
    std::map<QByteArray, QStringList>
        m_askedHosts; ///< by key, of those who are being asked, announced still or not
    std::map<QString, Silence> m_silentHosts;
    int m_strangersMet = 0;
};

} // namespace pitanga
