#pragma once

#include "engine/doctor_facts.h"
#include "sample_facts.h"

// What the connection doctor says, for pages and pictures.
namespace pitanga::sample {

inline DoctorReport diagnosis(std::initializer_list<CheckFact> checks)
{
    DoctorReport report;
    report.peerId = awayPeer().id;
    report.peerName = awayPeer().name;
    report.checks = checks;
    report.checkedAt = now;
    report.tookMs = 4100;
    report.copyText = QStringLiteral("fault: firewall\n");
    return report;
}

inline CheckFact passed(DoctorCheck check, const char *sentence, const char *technical = "")
{
    return {check, CheckOutcome::Passed, QString::fromUtf8(sentence), QString::fromUtf8(technical)};
}

inline CheckFact notChecked(DoctorCheck check)
{
    return {check, CheckOutcome::NotChecked, QStringLiteral("Not checked: needs what failed above."), {}};
}

/// The last rows, which need no connection.
inline QList<CheckFact> lastChecks()
{
    return {passed(DoctorCheck::Facility, "You both held the same facility when you last met."),
            passed(DoctorCheck::Certificate, "This laptop’s certificate is valid."),
            passed(DoctorCheck::Clock, "Right, as far as the other device tells.", "+2 s"),
            passed(DoctorCheck::DiskSpace, "Enough for about 800,000 records.", "412 MB")};
}

inline DoctorReport firewall()
{
    DoctorReport report =
        diagnosis({passed(DoctorCheck::Network, "This laptop is in a network.", "192.168.4.7"),
                   passed(DoctorCheck::Name, "The address is numeric and needs no name."),
                   passed(DoctorCheck::Address, "A device has this address.", "192.168.4.31"),
                   notChecked(DoctorCheck::Port),
                   {DoctorCheck::Firewall, CheckOutcome::Failed,
                    QStringLiteral("Blocked. The device is there, but nothing gets through."),
                    QStringLiteral("port 45880")},
                   notChecked(DoctorCheck::Encryption),
                   notChecked(DoctorCheck::Version)});
    report.checks += lastChecks();
    report.fault = DoctorFault::FirewallThere;
    report.verdict = QStringLiteral("A firewall on %1 blocks Pitanga.").arg(report.peerName);
    report.advice =
        QStringLiteral("On that laptop, open Pitanga, then Settings, and click “Let others connect”.");
    report.action = DoctorAction::ShowFirewallSteps;
    return report;
}

inline DoctorReport nothingWrong()
{
    DoctorReport report = diagnosis(
        {passed(DoctorCheck::Network, "This laptop is in a network.", "192.168.4.7"),
         passed(DoctorCheck::Name, "The name leads to an address."),
         passed(DoctorCheck::Address, "A device has this address.", "192.168.4.31"),
         passed(DoctorCheck::Port, "A program answers there.", "port 45880"),
         passed(DoctorCheck::Firewall, "Nothing blocks the way."),
         passed(DoctorCheck::Encryption, "The connection is encrypted, and the key is the known one."),
         passed(DoctorCheck::Version, "Its program can sync with this one.", "0.1.0")});
    report.checks += lastChecks();
    report.verdict = QStringLiteral("Nothing stands between this laptop and %1.").arg(report.peerName);
    report.advice = QStringLiteral("Sync now.");
    report.action = DoctorAction::Sync;
    return report;
}

} // namespace pitanga::sample
