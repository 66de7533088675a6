#include "engine/inspect/doctor_words.h"

#include <QCoreApplication>

#include <iterator>

namespace pitanga::doctor_words {

namespace {

/// All there is to say about a fault. `%1` is the other device's name.
struct FaultWords
{
    DoctorFault fault;
    const char *name;
    const char *finding;
    const char *verdict;
    const char *advice;
    DoctorAction action;
};

// Translated in the context of this namespace: lupdate is told of the macro (ui/CMakeLists.txt).
#define TEXT(text) QT_TR_NOOP(text)

constexpr FaultWords table[] = {
    {DoctorFault::None, "none", TEXT("All is well."), TEXT("Nothing stands between this laptop and %1."),
     TEXT("Sync now."), DoctorAction::Sync},
    {DoctorFault::NoNetwork, "no-network", TEXT("This laptop is in no network."),
     TEXT("This laptop is in no network."), TEXT("Turn on Wi-Fi or plug in a cable, then check again."),
     DoctorAction::CheckAgain},
    {DoctorFault::AddressUnreadable, "address-unreadable", TEXT("What is remembered is not an address."),
     TEXT("The address of %1 cannot be read."), TEXT("Type its address again, as its screen shows it."),
     DoctorAction::EditAddress},
    {DoctorFault::NameUnknown, "name-unknown", TEXT("Nobody in this network has that name."),
     TEXT("Nobody in this network has the name in the address of %1."),
     TEXT("Check the spelling, or use the numeric address that its screen shows."), DoctorAction::EditAddress},
    {DoctorFault::OtherNetwork, "other-network", TEXT("There is no way to it from this network."),
     TEXT("%1 is in another network."), TEXT("Connect both to the same Wi-Fi, then check again."),
     DoctorAction::CheckAgain},
    {DoctorFault::DeviceAway, "device-away", TEXT("No device has this address now."),
     TEXT("%1 does not answer."), TEXT("It may be asleep or in another network. Wake it, then check again."),
     DoctorAction::CheckAgain},
    {DoctorFault::NobodyAtPort, "nobody-at-port", TEXT("The device is there, but no program answers."),
     TEXT("%1 is there, but Pitanga does not run on it."),
     TEXT("Open Pitanga on that device, then check again."), DoctorAction::CheckAgain},
    {DoctorFault::FirewallThere, "firewall", TEXT("Blocked. The device is there, but nothing gets through."),
     TEXT("A firewall on %1 blocks Pitanga."),
     TEXT("On that laptop, open Pitanga, then Settings, and click “Let others connect”."),
     DoctorAction::ShowFirewallSteps},
    {DoctorFault::NoAnswer, "no-answer", TEXT("It takes the connection and then says nothing."),
     TEXT("%1 takes the connection and then says nothing."),
     TEXT("It may be frozen. Start Pitanga there again, then check again."), DoctorAction::CheckAgain},
    {DoctorFault::NotASyncProgram, "not-a-sync-program", TEXT("Another kind of program answers."),
     TEXT("At the address of %1 another kind of program answers."),
     TEXT("Compare the address, down to its last digit, with the one that its screen shows."),
     DoctorAction::EditAddress},
    {DoctorFault::NoEncryption, "no-encryption",
     TEXT("It answers without encryption, which nobody expects there."), TEXT("%1 answers without encryption."),
     TEXT("Use the address that begins with https, as its screen shows it."), DoctorAction::EditAddress},
    {DoctorFault::EncryptionFails, "encryption-fails", TEXT("The two cannot agree on how to encrypt."),
     TEXT("No encrypted connection to %1 can be made."),
     TEXT("Update Pitanga on both devices, then check again."), DoctorAction::CheckAgain},
    {DoctorFault::KeyChanged, "key-changed", TEXT("It shows another key than the one that you know."),
     TEXT("%1 is not the one you met before. Its key has changed."),
     TEXT("Do not sync before you know why: compare the words on both screens."), DoctorAction::CompareKeys},
    {DoctorFault::OtherDevice, "other-device", TEXT("Another device has this address now."),
     TEXT("Another device has the address of %1 now."),
     TEXT("Type the new address of %1, as its screen shows it."), DoctorAction::EditAddress},
    {DoctorFault::PeerTooOld, "peer-too-old", TEXT("Its version is too old to sync with."),
     TEXT("%1 runs an older Kolibri that cannot sync."), TEXT("Update Kolibri there to version 0.15 or newer."),
     DoctorAction::CheckAgain},
    {DoctorFault::PeerBusy, "peer-busy", TEXT("It has too much to do at this moment."), TEXT("%1 is busy."),
     TEXT("Wait a minute, then check again. Nothing is lost."), DoctorAction::CheckAgain},
    {DoctorFault::PeerBroken, "peer-broken", TEXT("Its program runs, but cannot answer."),
     TEXT("The program on %1 runs, but cannot answer."), TEXT("Start it again there, then check again."),
     DoctorAction::CheckAgain},
    {DoctorFault::NoFacilityHere, "no-facility-here", TEXT("This laptop belongs to no facility."),
     TEXT("This laptop belongs to no facility yet."), TEXT("Join the facility of %1, and its data comes here."),
     DoctorAction::JoinFacility},
    {DoctorFault::NoCommonFacility, "no-common-facility", TEXT("The two have no facility in common."),
     TEXT("You and %1 have no facility in common."), TEXT("Join the facility of %1 first."),
     DoctorAction::JoinFacility},
    {DoctorFault::SameNameOtherRoot, "same-name-other-facility",
     TEXT("It holds another facility with the same name."),
     TEXT("%1 holds another facility with the same name."),
     TEXT("The two cannot become one. Join that one as well, if it is the right one."),
     DoctorAction::JoinFacility},
    {DoctorFault::CertificateInvalid, "certificate-invalid", TEXT("This laptop’s certificate is not valid."),
     TEXT("This laptop’s certificate is not valid, so %1 would refuse it."),
     TEXT("Join the facility again to get a new one. The data stays."), DoctorAction::JoinFacility},
    {DoctorFault::CertificateLost, "certificate-lost", TEXT("This laptop has no certificate of the facility."),
     TEXT("This laptop holds the data of the facility, but no certificate of it."),
     TEXT("Join the facility of %1 again. The data stays."), DoctorAction::JoinFacility},
    {DoctorFault::PeerHoldsNoKey, "peer-holds-no-certificate",
     TEXT("The other device has no certificate with which it could sync."),
     TEXT("%1 has no certificate with which it could sync."),
     TEXT("Sync with the device where the facility was made."), DoctorAction::CheckAgain},
    {DoctorFault::ClockWrong, "clock-wrong", TEXT("The two clocks are far apart."),
     TEXT("The clocks of this laptop and %1 are far apart."),
     TEXT("Set the wrong one right, or times in lists and certificates may look odd."),
     DoctorAction::OpenDateSettings},
    {DoctorFault::DiskFull, "disk-full", TEXT("Nearly full."), TEXT("This laptop is nearly full."),
     TEXT("Free 50 MB or more, then check again. Nothing is lost."), DoctorAction::ShowStorage},
    {DoctorFault::DiskReadOnly, "disk-read-only", TEXT("Nothing can be written there."),
     TEXT("This laptop cannot store anything: the folder of its data is read-only."),
     TEXT("Ask whoever looks after this laptop to make the folder writable."), DoctorAction::ShowStorage},
};
static_assert(std::size(table) == faultCount, "every fault has its words");

#undef TEXT

constexpr const char *checkNames[] = {"network", "name",     "address",     "port",  "firewall",  "encryption",
                                      "version", "facility", "certificate", "clock", "disk-space"};

const FaultWords &wordsOf(DoctorFault fault)
{
    for (const FaultWords &words : table)
        if (words.fault == fault)
            return words;
    return table[0];
}

QString withPeer(const char *sentence, const QString &peer)
{
    const QString text = QCoreApplication::translate("pitanga::doctor_words", sentence);
    return text.contains(QStringLiteral("%1")) ? text.arg(peer) : text;
}

QString outcomeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return QStringLiteral("passed");
    case CheckOutcome::Failed:
        return QStringLiteral("FAILED");
    case CheckOutcome::NotChecked:
        break;
    }
    return QStringLiteral("not checked");
}

/// In English and in names of programs: for whoever helps, not for the screen.
QString copyText(const DoctorReport &report)
{
    QStringList lines{QStringLiteral("Pitanga %1, connection check, %2")
                          .arg(QStringLiteral(PITANGA_VERSION), report.checkedAt.toString(Qt::ISODate)),
                      QStringLiteral("fault: %1").arg(QString::fromLatin1(nameOf(report.fault))),
                      QStringLiteral("took: %1 ms").arg(report.tookMs)};
    for (const CheckFact &fact : report.checks)
        lines << QStringLiteral("%1: %2%3")
                     .arg(QString::fromLatin1(nameOf(fact.check)), outcomeName(fact.outcome),
                          fact.technical.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(fact.technical));
    return lines.join(u'\n') + u'\n';
}

} // namespace

QByteArray nameOf(DoctorFault fault)
{
    return wordsOf(fault).name;
}

QByteArray nameOf(DoctorCheck check)
{
    static_assert(std::size(checkNames) == int(DoctorCheck::DiskSpace) + 1);
    return checkNames[int(check)];
}

QString finding(DoctorFault fault, const QString &peer)
{
    return withPeer(wordsOf(fault).finding, peer);
}

void conclude(DoctorReport &report)
{
    const FaultWords &words = wordsOf(report.fault);
    report.verdict = withPeer(words.verdict, report.peerName);
    report.advice = withPeer(words.advice, report.peerName);
    report.action = words.action;
    report.copyText = copyText(report);
}

} // namespace pitanga::doctor_words
