#include "ui/decisions/error_catalogue.h"

// Errors of records, people, choices and files.
namespace pitanga::error_catalogue {

// Translated in the context of this namespace: lupdate is told of the macro (ui/CMakeLists.txt).
#define TEXT(text) QT_TR_NOOP(text)

namespace {

constexpr CataloguedError recordsErrors[] = {
    {"This device or facility is not known here any more.",
     TEXT("It was forgotten here, or its facility was removed, while this page was open."),
     TEXT("Look at the page Nearby, and add the device again by its address.")},
    {"A name needs a letter or a digit. Choose another.",
     TEXT("Others have to recognise this laptop by its name."),
     TEXT("Type a name with at least one letter or digit.")},
    {"A sync with this device is under way. What it moves is told on its card.",
     TEXT("What is to be moved cannot be counted while records are on their way."),
     TEXT("Wait until that sync has ended, or cancel it on its card.")},
    {"This device is not connected to a network. Connect it to the one that the others are in.",
     TEXT("Wi-Fi is off, out of range, or no cable is plugged in."),
     TEXT("Switch on Wi-Fi or plug in a cable, in the network that the others are in.")},
    {"That device does not wait for an answer any more. It can ask again.",
     TEXT("It asked long ago, was closed, or was answered on another screen."), TEXT("Let it ask once more.")},
    {"The file %1 cannot be read. Look whether it is still there.",
     TEXT("It was moved or removed, or belongs to somebody else."),
     TEXT("Look whether it is still there, and whether you may open it.")},
    {"The file %1 is too large for a certificate file. Choose another.",
     TEXT("A certificate file has a few thousand letters; this is something else."),
     TEXT("Choose the file that the administrator gave you.")},
    {"There is no kind of record called %1.",
     TEXT("The data was made for another version of the school's profile."),
     TEXT("Go back to the list and choose another kind.")},
    {"There is no field called %1.", TEXT("The data was made for another version of the school's profile."),
     TEXT("Go back to the list and sort by another column.")},
    {"This record is not here any more.", TEXT("It was deleted meanwhile, perhaps by a sync."),
     TEXT("Go back to the list; it shows what is there now.")},
    {"Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.",
     TEXT("Kolibri computes them in ways of its own."),
     TEXT("Make it in Kolibri and sync, or change one that is here.")},
    {"This record has the id of a root certificate, and none is given.",
     TEXT("A record of a facility can only be made together with its first certificate."),
     TEXT("Create the facility instead of adding its record.")},
    {"The id '%1' is not made of 32 lower-case hex digits.", TEXT("It was typed or edited by hand."),
     TEXT("Leave the id out, or copy it exactly.")},
    {"No rule names a partition for this record.",
     TEXT("The profile has no place for a record with these values."),
     TEXT("Fill in what it belongs to, then save again.")},
    {"The source id must not be empty.", TEXT("Every record needs a name of its own within its device."),
     TEXT("Leave it out, and Pitanga makes one.")},
    {"The source id is longer than %1 characters.", TEXT("Other devices could not store so long a one."),
     TEXT("Use a shorter one, or leave it out.")},
    {"The partition is longer than %1 characters.", TEXT("Other devices could not store so long a one."),
     TEXT("Use shorter ids for what it belongs to.")},
    {"The name or the password is not right. Check both and try again.",
     TEXT("A letter differs, or the person has another account."),
     TEXT("Check both and try again, or ask the administrator for a new password.")},
    {"The account was not saved. %1: %2.",
     TEXT("A value does not fit the rules of accounts; it is named above."),
     TEXT("Change that value, then save again.")},
    {"There is no facility on this device yet. Create or join one first.",
     TEXT("This laptop neither joined nor created one."), TEXT("Create a facility, or join one nearby.")},
    {"There is no facility %1 here.", TEXT("It was never joined, or its id is misspelt."),
     TEXT("Choose one of the facilities that are here.")},
    {"Several facilities are here. Say which one the person belongs to.",
     TEXT("A person belongs to exactly one of them."), TEXT("Name the facility.")},
    {"This device was opened without the profile of schools.", TEXT("It was started for another kind of data."),
     TEXT("Start Pitanga with the profile of schools.")},
    {"The profile %1 knows no certificate that could begin a data set.",
     TEXT("The profile does not say who may own everything."),
     TEXT("Use a profile with a full-facility scope.")},
    {"There are no learners in the school %1 here.", TEXT("Its people have not arrived, or it has none yet."),
     TEXT("Sync first, or add learners.")},
    {"There is no kind of record called “%1”.", TEXT("It is misspelt, or belongs to another profile."),
     TEXT("Choose one of the kinds that the page Data lists.")},
    {"This device does not have the profile %1.",
     TEXT("The data was made with a profile that was not added here."),
     TEXT("Add that profile, then try again.")},
    {"This device may not pass that on: its own certificate does not reach so far. Choose less, or let a "
     "device approve that holds the whole facility.",
     TEXT("Nobody can pass on more than they were given."),
     TEXT("Choose less, or let a device approve that holds the whole facility.")},
    {"Nothing was chosen. Choose everything, or at least one learner.",
     TEXT("A certificate without any part would open nothing."),
     TEXT("Choose everything, or at least one learner.")},
    {"One of the chosen learners is not known here any more. Choose again.",
     TEXT("Somebody deleted the account meanwhile."), TEXT("Choose again from the list.")},
    {"That device is not known here any more. It was forgotten. Add it again on the page Nearby.",
     TEXT("It was forgotten."), TEXT("Add it again on the page Nearby.")},
    {"The file could not be written. Choose another folder, then try again.",
     TEXT("The folder cannot be written to, or the disk is full."),
     TEXT("Choose another folder, then try again.")},
};

} // namespace

#undef TEXT

std::span<const CataloguedError> records()
{
    return recordsErrors;
}

} // namespace pitanga::error_catalogue
