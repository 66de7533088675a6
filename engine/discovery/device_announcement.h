#pragma once

#include "engine/discovery/link_browser.h"
#include "engine/discovery/published_service.h"
#include "engine/facts.h"

#include <QUrl>

namespace pitanga {

/// A device that announces itself: what it says of itself, all of it hearsay until it is met.
struct FoundDevice
{
    QByteArray key; ///< tells devices apart: instance id and key fingerprint
    PeerKind kind = PeerKind::Unknown;
    QByteArray instanceId;  ///< 32 hex digits
    QString name;           ///< cut to 100 characters
    QByteArray fingerprint; ///< of its TLS key, 64 hex digits; empty: not encrypted
    QByteArray version;
    QList<QUrl> addresses;    ///< where it may be reached, best first; at most eight
    qsizetype speaking = 0;   ///< so many of them, the first ones, were heard from there
    QStringList networks;     ///< the interfaces that it was heard on
    QList<DnsName> instances; ///< the announcements behind it
    friend bool operator==(const FoundDevice &, const FoundDevice &) = default;
};

/// What this device says of itself: nothing about people or schools.
struct OwnAnnouncement
{
    QByteArray name;                    ///< of the device
    QByteArray instanceId;              ///< 32 hex digits
    QByteArray fingerprint;             ///< of the TLS key; empty where only plain HTTP is served
    quint16 port = 0;                   ///< of HTTPS, or of HTTP where there is no other
    std::optional<quint16> kolibriPort; ///< of plain HTTP; set: Kolibri shall list this device
    friend bool operator==(const OwnAnnouncement &, const OwnAnnouncement &) = default;
};

/// The types that devices of interest announce. Kolibri's is no well-formed service type and is meant so: its
/// first label has no underscore, and its capital K counts for Kolibri.
const DnsName &pitangaType();
const DnsName &kolibriType();

/// The services that say it: `_pitanga._tcp`, and Kolibri's where wished.
std::vector<Service> servicesOf(const OwnAnnouncement &own);

/// The devices behind what was heard, each once, sorted by name and key: the same one on several networks, in
/// several families, or under both types is one. Announcements that make no sense are left out, and that of
/// `ownInstance`; so is an address of this machine itself, unless it was heard from there.
std::vector<FoundDevice> devicesBehind(const std::vector<HeardService> &services,
                                       const QByteArray &ownInstance);

} // namespace pitanga

Q_DECLARE_METATYPE(pitanga::FoundDevice)
Q_DECLARE_METATYPE(std::vector<pitanga::FoundDevice>)
