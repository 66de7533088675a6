#pragma once

#include "engine/facts.h"

// What the connection doctor tells: each check with its outcome, one verdict, one thing to do. Immutable values
// that cross threads, as in facts.h.
namespace pitanga {

/// What the doctor looks at, in the order in which a connection comes about.
enum class DoctorCheck {
    Network,     ///< this device is in a network at all
    Name,        ///< the peer's name leads to an address
    Address,     ///< the address is one that this device can get to, and somebody is there
    Port,        ///< something answers at that port
    Firewall,    ///< nothing swallows what is sent there
    Encryption,  ///< TLS, and the key that was pinned
    Version,     ///< a program that can sync, new enough
    Facility,    ///< both devices hold the same facility
    Certificate, ///< ours is valid, and theirs can be believed
    Clock,       ///< the two clocks agree
    DiskSpace,   ///< room for what would arrive
};

enum class CheckOutcome {
    Passed,
    Failed,
    NotChecked, ///< a check before it failed, and this one needs it
};

struct CheckFact
{
    DoctorCheck check = DoctorCheck::Network;
    CheckOutcome outcome = CheckOutcome::NotChecked;
    QString sentence;  ///< for a person
    QString technical; ///< address, port, a number: left-to-right, short, may be empty
};

/// The one thing that is wrong: the first that stands in the way of a sync.
enum class DoctorFault {
    None,
    NoNetwork,          ///< this device has no address beyond itself
    AddressUnreadable,  ///< what is remembered is no address
    NameUnknown,        ///< nobody has that name here
    OtherNetwork,       ///< the address lies in a network that this device is not in
    DeviceAway,         ///< nobody has that address now: asleep, off or gone
    NobodyAtPort,       ///< the device is there, the program is not
    FirewallThere,      ///< packets are swallowed or rejected on the way
    NoAnswer,           ///< connected, and then silence
    NotASyncProgram,    ///< something else answers there
    NoEncryption,       ///< it answers without encryption where the key is known
    EncryptionFails,    ///< TLS cannot be agreed on
    KeyChanged,         ///< it is not the device that was met before
    OtherDevice,        ///< the address belongs to another device now
    PeerTooOld,         ///< its program cannot sync with this one
    PeerBusy,           ///< it says that it has too much to do
    PeerBroken,         ///< it answers with an error of its own
    NoFacilityHere,     ///< this device belongs to no facility
    NoCommonFacility,   ///< the two hold different ones
    SameNameOtherRoot,  ///< a facility of the same name, and another one
    CertificateInvalid, ///< ours does not stand up to the checks
    CertificateLost,    ///< ours is here without its key
    PeerHoldsNoKey,     ///< the other device has the facility's data, but no certificate of its own
    ClockWrong,         ///< the clocks are far apart
    DiskFull,           ///< no room here
    DiskReadOnly,       ///< the home cannot be written
};

/// What the button below the advice does.
enum class DoctorAction {
    Sync, ///< nothing is wrong: sync now
    CheckAgain,
    EditAddress,
    ShowFirewallSteps,
    CompareKeys,
    JoinFacility,
    CreateFacility,
    OpenDateSettings,
    ShowStorage,
};

struct DoctorReport
{
    QString peerId;
    QString peerName;
    QList<CheckFact> checks; ///< all of them, in order
    DoctorFault fault = DoctorFault::None;
    QString verdict; ///< one sentence: what is the matter
    QString advice;  ///< one sentence: what to do
    DoctorAction action = DoctorAction::CheckAgain;
    QDateTime checkedAt; ///< UTC
    qint64 tookMs = 0;
    /// All of it as plain text to hand on: without names of people and devices, passwords and keys.
    QString copyText;
};

} // namespace pitanga

Q_DECLARE_METATYPE(pitanga::DoctorReport)
