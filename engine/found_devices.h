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
    static constexpr int askedAtOnce = 2;     ///< strangers
    static constexpr int mostStrangers = 200; ///< met within an hour; a school has some dozens
    static constexpr int mostOfOneHost = 20;  ///< of these, at one address

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
    /// `host` is where it answered. Whom to let go, since too many were met: the oldest of the host that had
    /// the most.
    std::optional<QString> identified(const QByteArray &key, const QString &peerId, const QString &host);
    /// Asked again after 15 s, then after twice as long each time, up to ten minutes. A host that kept silent
    /// twice rests in the same way, whatever else is announced there.
    void didNotAnswer(const QByteArray &key);
    /// Somebody is there and is another one. Asked again in the same way; the host does not rest for it.
    void wasAnother(const QByteArray &key);

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
    struct Met
    {
        QString peerId;
        QString host;
        std::chrono::milliseconds at{};
    };
    bool rests(const FoundDevice &device) const;
    void noteSilence(const QString &host);
    void askLater(const QByteArray &key);
    std::map<QString, int> metLately() const;
    std::optional<QString> whomToLetGo();
    static std::pair<std::chrono::milliseconds, bool> turnOf(const Entry &entry);
    static QList<QUrl> whereFewWereMet(const FoundDevice &device, const std::map<QString, int> &met);

    std::shared_ptr<const Clock> m_clock;
    std::map<QByteArray, Entry> m_entries;
    std::map<QByteArray, QStringList>
        m_askedHosts; ///< by key, of those who are being asked, announced still or not
    std::map<QString, Silence> m_silentHosts;
    std::vector<Met> m_met; ///< strangers that became peers, oldest first
};

} // namespace pitanga
