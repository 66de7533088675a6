#pragma once

#include "engine/facts.h"

// Certificates as the outside sees them: immutable values, like those of facts.h.
namespace pitanga {

/// The parts of a facility's data that people tell apart; each is a set of partitions.
enum class FacilityPart {
    Structure,   ///< the school, its classes and groups
    Accounts,    ///< people, their roles and memberships
    Activity,    ///< what learners did
    Assignments, ///< lessons and quizzes
    Anonymous,   ///< work done without an account
};
inline constexpr FacilityPart facilityParts[]{FacilityPart::Structure, FacilityPart::Accounts,
                                              FacilityPart::Activity, FacilityPart::Assignments,
                                              FacilityPart::Anonymous};

enum class Access { Closed, AddOnly, Read, ReadAndChange };

struct PartAccess
{
    FacilityPart part = FacilityPart::Structure;
    Access all = Access::Closed;    ///< of everybody
    Access person = Access::Closed; ///< of the one person the certificate is about, where it is about one
    friend bool operator==(const PartAccess &, const PartAccess &) = default;
};

/// One check of the engine's own verification, and how it went.
struct CertificateCheckFact
{
    QString name;     ///< "id_matches_key", "signed_by_parent", …
    QString sentence; ///< what was checked and how it went
    bool passed = true;
    QString cause; ///< of a failure, exactly; empty where it passed
};

struct CertificateFact
{
    QString id;       ///< 32 hex digits
    QString parentId; ///< empty for a root
    int depth = 0;    ///< 0 for a root
    bool keyHere = false;
    bool stored = true; ///< false: seen in a file only
    QString holder;     ///< the device that uses it; empty while none has
    QDateTime lastUsed; ///< UTC; invalid while it was never used with this device
    FacilityFact facility;
    QString kind;       ///< the scope's name ("full-facility")
    QString personId;   ///< the one person it is about; empty for none
    QString personName; ///< empty where that person's record is not here
    QString profile;
    QStringList read;  ///< exact filters; empty when they cannot be told
    QStringList write; ///< likewise
    QList<PartAccess> opens;
    QString fingerprint;      ///< of its public key, hex in groups of four
    QString fingerprintWords; ///< the same in words to read aloud
    QList<CertificateCheckFact> checks;
    bool valid = true;      ///< its checks passed, and those of all above it
    QString invalidAboveId; ///< the uppermost certificate above it that failed, if one did
    QString signedText;     ///< what was signed, byte for byte
};

/// What is in a certificate file, looked at without storing anything.
struct CertificateFileFact
{
    QString path;
    QList<CertificateFact>
        chain;           ///< root first, with what is known above it here; the last is what it is about
    bool hasKey = false; ///< the file carries the private key of the last: it must be kept safe
};

} // namespace pitanga
