#pragma once

#include "engine/base/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>

// What the engine tells the outside: immutable values that cross threads in signals. Nothing here points
// into the engine, and nothing needs a database to be understood.
namespace pitanga {

/// A data set with one root certificate; `datasetId` is that certificate's id (32 hex digits).
struct FacilityFact
{
    QString datasetId;
    QString name;
    friend bool operator==(const FacilityFact &, const FacilityFact &) = default;
};

enum class PeerKind { Unknown, Pitanga, Kolibri, Morango };
enum class PeerReach { Unknown, Checking, Reachable, Unreachable };

/// The steps of a sync in plain words; the exact protocol stage stands beside them in the details.
enum class SyncStep { Waiting, Connecting, Receiving, Sending, Finishing };

struct SyncProgress
{
    QString peerId;
    SyncStep step = SyncStep::Connecting;
    QString stage;            ///< protocol name of the stage ("queuing"), for the details
    double fraction = 0;      ///< of the whole sync, 0 to 1; never goes back
    qint64 recordsDone = 0;   ///< within this step
    qint64 recordsTotal = -1; ///< within this step; -1 while not known
    qint64 bytes = 0;         ///< moved so far, both directions
    double bytesPerSecond = 0;
    int secondsLeft = -1;        ///< -1 while not known
    bool otherSideWorks = false; ///< we wait for the peer to store or prepare records
    QDateTime startedAt;         ///< UTC
};

/// What became of the records that arrived. The counts add up: total() is every record received.
struct ReceivedCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    qint64 merged = 0; ///< changed on both sides; both versions are kept for review
    qint64 known = 0;  ///< this device had them already
    qint64 total() const { return added + changed + deleted + merged + known; }
    ReceivedCounts &operator+=(const ReceivedCounts &more)
    {
        added += more.added;
        changed += more.changed;
        deleted += more.deleted;
        merged += more.merged;
        known += more.known;
        return *this;
    }
    friend bool operator==(const ReceivedCounts &, const ReceivedCounts &) = default;
};

struct SentCounts
{
    qint64 records = 0;
    qint64 deleted = 0; ///< of these: deletions
    friend bool operator==(const SentCounts &, const SentCounts &) = default;
};

/// How long one stage of a sync took; for those who look closely.
struct StageTime
{
    SyncStep step = SyncStep::Connecting; ///< Receiving or Sending tells the direction
    QString stage;                        ///< the protocol's name
    qint64 milliseconds = 0;
    friend bool operator==(const StageTime &, const StageTime &) = default;
};

enum class SyncOutcome { Completed, Cancelled, Failed };

/// In reports and exports, and for scripts: the same in every language.
inline QString nameOf(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Completed:
        return QStringLiteral("completed");
    case SyncOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case SyncOutcome::Failed:
        break;
    }
    return QStringLiteral("failed");
}

/// The end of a sync, as the result page and the history show it.
struct SyncSummary
{
    QString sessionId; ///< the protocol's sync session (32 hex digits); empty if none was opened
    QString peerId;
    QString peerName;
    FacilityFact facility;
    SyncOutcome outcome = SyncOutcome::Completed;
    std::optional<Error> error; ///< set unless completed
    QDateTime startedAt;        ///< UTC
    QDateTime endedAt;          ///< UTC
    ReceivedCounts received;
    SentCounts sent;
    bool driven = true;      ///< this device asked for it; false: the other one did
    QList<StageTime> stages; ///< in their order; empty where the other device drove
    qint64 waiting = 0;      ///< received records that could not be applied yet, each with its reason
    qint64 bytes = 0;        ///< on the wire, both directions
    int requests = 0;        ///< HTTP round trips
    QMap<QString, qint64> receivedByModel; ///< model name → records that came
    bool automatic = false; ///< begun by the schedule: a person is told quietly. Not kept in the history
};

/// What this device does by itself, for all peers that were chosen for it.
struct AutomaticSyncSettings
{
    int everyMinutes = 15;      ///< 1 to 10,080 (a week) between the end of a sync and the next one
    bool whenTheyAppear = true; ///< also as soon as a chosen peer can be reached again
    bool paused = false;        ///< nothing is begun; who was chosen is kept
    friend bool operator==(const AutomaticSyncSettings &, const AutomaticSyncSettings &) = default;
};

/// When this device syncs with one peer by itself.
struct AutomaticSyncFact
{
    bool chosen = false;
    /// When it will try next, UTC. Not valid unless chosen, while paused or syncing, and while a changed key
    /// stands in the way.
    QDateTime nextTry;
    int failures = 0; ///< tries since the last one that went well; the pauses between them grow with it
    friend bool operator==(const AutomaticSyncFact &, const AutomaticSyncFact &) = default;
};

/// Looking for devices on the network, as far as it goes well.
struct DiscoveryFact
{
    bool looking = false;    ///< at least one network is being listened to
    bool announcing = false; ///< others can see this device
    QString announcedAs;     ///< the name others see; may have got a number behind it, since names are unique
    QStringList networks;    ///< names of the network interfaces that are used ("wlan0")
    bool visibleToKolibri = false; ///< the setting: also announced so that Kolibri lists this device
    std::optional<Error> trouble;  ///< why nothing can be found, where that is known
    friend bool operator==(const DiscoveryFact &one, const DiscoveryFact &other)
    {
        return one.looking == other.looking && one.announcing == other.announcing &&
               one.announcedAs == other.announcedAs && one.networks == other.networks &&
               one.visibleToKolibri == other.visibleToKolibri &&
               one.trouble.has_value() == other.trouble.has_value();
    }
};

/// A peer as its card shows it.
struct PeerFact
{
    QString id; ///< stable while the peer is remembered
    QString name;
    PeerKind kind = PeerKind::Unknown;
    QString version;
    QString address; ///< the URL, as plain text
    bool encrypted = false;
    bool keyCompared = false; ///< a person compared the device key
    bool keyChanged = false;  ///< hard stop: the key is not the one that was pinned
    PeerReach reach = PeerReach::Unknown;
    bool found = false;          ///< it announces itself on the network at the moment
    QDateTime lastAnswered;      ///< UTC; when it last proved to be there; not valid if it never did
    QList<FacilityFact> shared;  ///< facilities both devices hold, with a certificate here
    QList<FacilityFact> offered; ///< facilities there that this device has no certificate for
    std::optional<SyncSummary> lastSync;
    std::optional<SyncProgress> running;
    bool waiting = false; ///< asked for, starts when a place is free
    AutomaticSyncFact automatic;
};

struct FieldFact
{
    QString name;
    QString title;
    QString type; ///< the profile's type name ("datetime_tz")
    bool numeric = false;
    bool personal = false;
    bool secret = false;
};

struct ModelFact
{
    QString name;  ///< the protocol's model name
    QString title; ///< for people
    QString group; ///< structure, people, assignments, activity, device
    qint64 records = 0;
    QList<FieldFact> fields;
};

/// One direction of a sync, as the store remembers it.
struct TransferFact
{
    QString id;           ///< the protocol's transfer session (32 hex digits)
    bool sent = false;    ///< records went from this device to the other
    QStringList parts;    ///< the filter's prefixes
    QDateTime startedAt;  ///< UTC
    QDateTime endedAt;    ///< UTC, of its last activity
    qint64 records = 0;   ///< that were moved
    qint64 total = -1;    ///< that there were to move; -1: never known
    qint64 bytesSent = 0; ///< by this device, the whole session's traffic so far
    qint64 bytesReceived = 0;
    QString stage; ///< the protocol's name of the last one reached
    QString status;
    QString error; ///< for those who look closely; empty without one
};

/// A certificate that a sync relied on.
struct CertificateUse
{
    QString id;    ///< 32 hex digits
    QString scope; ///< the definition's name
    friend bool operator==(const CertificateUse &, const CertificateUse &) = default;
};

/// More about one sync, on request.
struct SyncDetails
{
    QString sessionId;
    QString address; ///< of the other side
    CertificateUse ours;
    CertificateUse theirs;
    QList<TransferFact> transfers; ///< in the order in which they began
};

/// What a table wants to see. Answered by the reader thread; never by the thread that asks.
struct RecordQuery
{
    QString model;
    QString search;  ///< words that must occur somewhere in the record; empty for all
    QString session; ///< only what this sync session brought (32 hex digits); empty for all
    QString sortBy;  ///< a field name; empty for the order of arrival
    bool descending = false;
    qint64 offset = 0;
    int limit = 200;
};

struct RecordRow
{
    QString id;
    QList<QVariant> values; ///< in the order of ModelFact::fields
};

struct RecordPage
{
    RecordQuery query;
    qint64 total = 0; ///< rows that match the search
    QList<RecordRow> rows;
};

struct RecordVersionFact
{
    QString instance; ///< 32 hex digits
    qint64 counter = 0;
    bool isLast = false; ///< this instance saved the version in force
};

struct RecordDetails
{
    QString id;
    QString model;
    QString modelTitle;
    QString label;
    QString partition;
    QString sourceId;
    QString serialized;
    bool changedHere = false; ///< edited here and not yet stamped
    QString waitingReason;    ///< why a newer version could not be applied; empty if none waits
    QList<FieldFact> fields;
    QList<QVariant> values;
    QList<RecordVersionFact> versions;
};

/// What this device's data takes on its disk.
struct StorageFact
{
    QString folder;
    qint64 bytes = 0;
    qint64 freeBytes = 0; ///< on the same disk
};

struct DeviceFact
{
    QString name;
    QString instanceId;
    QList<FacilityFact> facilities; ///< with a certificate whose key is here
    bool serving = false;
    QStringList addresses; ///< where this device answers
};

} // namespace pitanga

Q_DECLARE_METATYPE(pitanga::SyncProgress)
Q_DECLARE_METATYPE(pitanga::SyncSummary)
Q_DECLARE_METATYPE(pitanga::PeerFact)
