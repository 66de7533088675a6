#include "ui/decisions/error_catalogue.h"

// Errors of the disk, the home and its database.
namespace pitanga::error_catalogue {

// Translated in the context of this namespace: lupdate is told of the macro (ui/CMakeLists.txt).
#define TEXT(text) QT_TR_NOOP(text)

namespace {

constexpr CataloguedError storageErrors[] = {
    {"Another program (%1, process %2) answers other devices for this home already.",
     TEXT("Pitanga runs twice for the same data: as a window, a kiosk or a server."),
     TEXT("Use the one that runs already, or close it and start this one again.")},
    {"The text is nested more than %1 levels deep.",
     TEXT("The text comes from a damaged file, or somebody made it to do harm."),
     TEXT("Use another copy of the file.")},
    {"The text is not valid JSON, at byte %1.", TEXT("The file is damaged or was edited by hand."),
     TEXT("Mend it at that place, or use another copy.")},
    {"“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.",
     TEXT("A word was misspelt or left out when the key was copied."),
     TEXT("Compare it with the other screen, word by word.")},
    {"The disk is full. Free some space, then try again. Nothing is lost.",
     TEXT("There is no room for what was to be stored. All before it is kept."),
     TEXT("Empty the trash or move files away, then try again.")},
    {"The file %1 is not a Pitanga database, or it is damaged. It was left as it is.",
     TEXT("Another program wrote to that file, or the disk lost a part of it. It was left as it is."),
     TEXT("Put a copy of it back, or choose another home.")},
    {"The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches "
     "those "
     "records again, and nothing else is in it.",
     TEXT("The disk lost a part of it, or another program wrote to it."),
     TEXT("Remove it: the next sync fetches those records again, and nothing else is in it.")},
    {"The database %1 is damaged. It was left as it is; restore a copy of it.",
     TEXT("The disk lost a part of it, or the power went at a bad moment. It was left as it is."),
     TEXT("Put a copy of it back, or make a new home and sync.")},
    {"Another program is writing to the database and does not finish. Close it, then try again.",
     TEXT("Two programs use the same data, and one holds it for too long."),
     TEXT("Close the other program, then try again.")},
    {"The database %1 may not be written to. Check who owns it.",
     TEXT("The file belongs to another account, or the disk is read-only."),
     TEXT("Sign in as its owner, or let the owner give it to you.")},
    {"The database %1 cannot be opened. Check that its folder exists and who owns it.",
     TEXT("Its folder is missing, or belongs to another account."),
     TEXT("Check that the folder is there and that you may write to it.")},
    {"The disk with %1 could not be read or written. It may be full or failing.",
     TEXT("The disk is full, failing, or was pulled out."),
     TEXT("Free some space and check the disk, then try again.")},
    {"Cancelled. Nothing is lost.", TEXT("You or the program asked for it."),
     TEXT("Start it again when you like.")},
    {"The memory is full. Close other programs, then try again.",
     TEXT("Too many programs are open for this laptop."), TEXT("Close other programs, then try again.")},
    {"The database did not do what was asked of it.",
     TEXT("This is a mistake in Pitanga or a damaged database."),
     TEXT("Start Pitanga again; if it stays so, send the report to whoever helps you.")},
    {"This installation lacks the SQLite driver of Qt. Install it.", TEXT("The installation is incomplete."),
     TEXT("Install the package of Qt for SQLite, then start Pitanga again.")},
    {"The other device took too long to prove who it is. Try again.",
     TEXT("It was busy, or the network is slow."), TEXT("Try again.")},
    {"There is no Pitanga home at %1. Make one with “init”.",
     TEXT("The folder is new, or another one was meant."),
     TEXT("Check the folder, or make a home there with “init”.")},
    {"The folder %1 cannot be made. Check who owns the folder above it.",
     TEXT("The folder above it belongs to another account, or the disk is read-only."),
     TEXT("Check who owns the folder above it.")},
    {"The profile %1 cannot be read.", TEXT("The file belongs to another account or is gone."),
     TEXT("Check the file in the folder of profiles, or add the profile again.")},
    {"The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the "
     "file to begin anew.",
     TEXT("Something emptied the file: a failed copy, or a repair of the disk."),
     TEXT("Put a copy of it back, or remove the file to begin anew.")},
    {"The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of "
     "this home; without it, make a new home and join the facility again.",
     TEXT("Without it the keys of this laptop cannot be opened."),
     TEXT("Put the file back from a copy of this home; without it, make a new home and join again.")},
    {"The database does not know who it is; it is damaged.", TEXT("A part of it was lost."),
     TEXT("Put a copy of it back, or make a new home and sync.")},
    {"This device has no identity yet.", TEXT("The home was never finished."),
     TEXT("Start Pitanga again; if it stays so, make a new home.")},
    {"This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts "
     "anew.",
     TEXT("Its number of changes reached the largest one there is."),
     TEXT("Close Pitanga, and open it again.")},
    {"A PIN has 4 to 12 digits. Choose another.", TEXT("A shorter one is guessed, a longer one is forgotten."),
     TEXT("Choose 4 to 12 digits.")},
    {"The profile %1 has a model called %2, and so has another profile here. One of them needs another "
     "name.",
     TEXT("Both would be one table."), TEXT("Give one of them another name.")},
    {"Several devices are called %1. Give the address instead.", TEXT("Names are not unique; addresses are."),
     TEXT("Give the address instead.")},
    {"There is no kind of record called “%1” in the profile %2.",
     TEXT("It is misspelt, or belongs to another version of the profile."),
     TEXT("Choose one of the kinds that are there.")},
    {"There is no record of the kind “%1” with the id %2 here.",
     TEXT("It was deleted, has not arrived, or its id is misspelt."),
     TEXT("Look for it in the list of records.")},
    {"The record was not saved. %1.", TEXT("A field does not keep to its rule; both are named above."),
     TEXT("Change that field, then save again.")},
    {"The text of this record is damaged. Delete it and make it again.",
     TEXT("Another program wrote to the database, or the disk lost a part."),
     TEXT("Delete the record and make it again.")},
    {"This record (%1) exists already. Change it instead of making it again.",
     TEXT("It was made before, here or on another device."), TEXT("Change it instead of making it again.")},
    {"The file %1 belongs to another program. It was left as it is.",
     TEXT("A file of that name was there before Pitanga. It was left as it is."),
     TEXT("Choose another home, or move the file away.")},
    {"The database %1 was written by a newer Pitanga. Update this one, then try again.",
     TEXT("A newer Pitanga changed how the data is kept."), TEXT("Update this Pitanga, then try again.")},
    {"A stored sync session is damaged.", TEXT("The disk lost a part of it."),
     TEXT("Start the sync again; a new session is made.")},
    {"This sync session exists already.", TEXT("The other device asked for it twice."),
     TEXT("Start the sync again.")},
    {"A stored transfer is damaged.", TEXT("The disk lost a part of it."),
     TEXT("Start the sync again; what arrived is kept.")},
    {"This transfer exists already.", TEXT("The other device asked for it twice."),
     TEXT("Start the sync again.")},
};

} // namespace

#undef TEXT

std::span<const CataloguedError> storage()
{
    return storageErrors;
}

} // namespace pitanga::error_catalogue
