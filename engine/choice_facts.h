#pragma once

#include "engine/certificate_facts.h"

// What is synced with a device: what there is to choose from, what a person chose, what that would move.
namespace pitanga {

/// What a person chose to sync with one device, of one facility. Remembered, and worked out anew at each sync:
/// a learner who joins the class later comes along.
struct SyncChoice
{
    bool everything = true; ///< all that both devices may have; the rest is then without meaning
    bool structure = true;  ///< the school, its classes and groups
    bool everybody = false; ///< all people and their work
    bool anonymous = false; ///< work done without an account
    QStringList classes;    ///< ids; their learners and what they did
    QStringList people;     ///< ids; further people and what they did
    friend bool operator==(const SyncChoice &, const SyncChoice &) = default;
};

/// How much of something is on this device.
struct HeldCount
{
    qint64 records = 0;
    qint64 bytes = 0; ///< of the records' texts
    friend bool operator==(const HeldCount &, const HeldCount &) = default;
};

/// Why a part cannot be chosen.
enum class Refusal { None, NotOurs, NotTheirs };

struct PartFact
{
    FacilityPart part = FacilityPart::Structure;
    HeldCount held;
    Refusal refusal = Refusal::None;
};

struct PersonFact
{
    QString id;
    QString name;
    HeldCount held; ///< account and work
    Refusal refusal = Refusal::None;
};

struct ClassFact
{
    QString id;
    QString name;
    QStringList people; ///< ids of its learners that are known here
};

struct ChoiceFacts
{
    QString peerId;
    FacilityFact facility;
    QList<PartFact> parts; ///< in the order of `facilityParts`
    QList<PersonFact> people;
    QList<ClassFact> classes;
    SyncChoice chosen;
    qint64 freeBytes = -1; ///< where this device keeps its data; -1 where it cannot be told
};

/// What a sync would move now. Nothing has moved yet.
struct SyncPreview
{
    qint64 toReceive = 0;
    qint64 toSend = 0;
    qint64 bytesToReceive = 0; ///< always an estimate: the records are not here yet
    qint64 bytesToSend = 0;
    bool estimated = false; ///< the counts, too: the other side is a stock peer, which tells less
};

} // namespace pitanga
