#include "ui/decisions/doctor_page_words.h"

#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

namespace pitanga {

QString checkTitle(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Network:
        return UiWords::tr("Network");
    case DoctorCheck::Name:
        return UiWords::tr("Name");
    case DoctorCheck::Address:
        return UiWords::tr("Address");
    case DoctorCheck::Port:
        return UiWords::tr("Program");
    case DoctorCheck::Firewall:
        return UiWords::tr("Firewall");
    case DoctorCheck::Encryption:
        return UiWords::tr("Encryption");
    case DoctorCheck::Version:
        return UiWords::tr("Version");
    case DoctorCheck::Facility:
        return UiWords::tr("Facility");
    case DoctorCheck::Certificate:
        return UiWords::tr("Certificate");
    case DoctorCheck::Clock:
        return UiWords::tr("Clock");
    case DoctorCheck::DiskSpace:
        break;
    }
    return UiWords::tr("Free space here");
}

State checkState(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return State::Ok;
    case CheckOutcome::Failed:
        return State::Stop;
    case CheckOutcome::NotChecked:
        break;
    }
    return State::Away;
}

State verdictState(const DoctorReport &report)
{
    return report.fault == DoctorFault::None ? State::Ok : State::Stop;
}

QString actionButton(DoctorAction action)
{
    switch (action) {
    case DoctorAction::Sync:
        return UiWords::tr("Sync");
    case DoctorAction::CheckAgain:
        return UiWords::tr("Check again");
    case DoctorAction::EditAddress:
        return UiWords::tr("Type the address");
    case DoctorAction::ShowFirewallSteps:
    case DoctorAction::OpenDateSettings:
    case DoctorAction::ShowStorage:
        return UiWords::tr("Show the steps");
    case DoctorAction::CompareKeys:
        return UiWords::tr("Compare words");
    case DoctorAction::JoinFacility:
        return UiWords::tr("Join facility");
    case DoctorAction::CreateFacility:
        break;
    }
    return UiWords::tr("Create a facility");
}

QStringList actionSteps(DoctorAction action)
{
    switch (action) {
    case DoctorAction::ShowFirewallSteps:
        return {
            UiWords::tr("On that laptop, open Pitanga and go to Settings."),
            UiWords::tr("Under Network, switch on “Let others connect”, and see which port stands below it."),
            UiWords::tr("Open that laptop’s own firewall settings, and allow Pitanga or that port for the home "
                        "or work network. It may ask for the password of that laptop."),
            UiWords::tr("Come back here and check again.")};
    case DoctorAction::OpenDateSettings:
        return {
            UiWords::tr("See which of the two laptops shows the wrong date or time."),
            UiWords::tr("On that one, open the system’s settings, then date and time, and set them right. A "
                        "battery that is empty for months can be the cause."),
            UiWords::tr("Come back here and check again.")};
    case DoctorAction::ShowStorage:
        return {UiWords::tr("Empty the trash of this laptop, and delete videos or downloads nobody needs."),
                UiWords::tr("Do not delete the folder of Pitanga: it holds the data of the facility."),
                UiWords::tr("Come back here and check again.")};
    default:
        return {};
    }
}

QString checkedWords(const DoctorReport &report, const QDateTime &now)
{
    const int seconds = int(qMax<qint64>(1, (report.tookMs + 500) / 1000));
    return UiWords::tr("Checked %1, in %Ln second(s).", nullptr, seconds)
        .arg(timeWords(report.checkedAt, now, Place::Within));
}

} // namespace pitanga
