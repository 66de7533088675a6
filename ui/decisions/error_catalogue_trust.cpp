#include "ui/decisions/error_catalogue.h"

// Errors of certificates, keys and secrets.
namespace pitanga::error_catalogue {

// Translated in the context of this namespace: lupdate is told of the macro (ui/CMakeLists.txt).
#define TEXT(text) QT_TR_NOOP(text)

namespace {

constexpr CataloguedError trustErrors[] = {
    {"The certificate is damaged or incomplete. Ask the device that sent it for another one.",
     TEXT("It was cut off or changed on the way."), TEXT("Ask the device that sent it for another one.")},
    {"The certificate says the same thing twice, so that two devices could read it differently. It is not "
     "accepted; ask for a new one.",
     TEXT("It was made by a faulty program, or to deceive."), TEXT("Do not use it; ask for a new one.")},
    {"The certificate has two different ids. Ask the device that sent it for another one.",
     TEXT("It was made by a faulty program, or to deceive."),
     TEXT("Ask the device that sent it for another one.")},
    {"The chain of certificates is broken: they do not follow from each other. Ask the other device for "
     "its certificates again.",
     TEXT("One of them is missing or was changed."), TEXT("Ask the other device for its certificates again.")},
    {"Another certificate with the same id is known on this device. Ask an administrator which of the two "
     "is right: %1.",
     TEXT("One of the two was made to look like the other."),
     TEXT("Ask an administrator which of the two is right.")},
    {"This is no certificate file, or it is damaged. Ask for the file once more.",
     TEXT("It is another kind of file, or was cut off when it was copied."),
     TEXT("Ask for the file once more.")},
    {"The private key in this file belongs to another certificate.", TEXT("Two files were mixed up."),
     TEXT("Ask for the certificate together with its own key.")},
    {"The key that other devices know this one by could not be made. Start the program again.",
     TEXT("The system gave no chance or no memory for it."), TEXT("Start the program again.")},
    {"This is not the certificate of a device.", TEXT("It belongs to a website or a person."),
     TEXT("Use what the other device shows itself.")},
    {"The other device takes no certificates that are sent to it. Let it request one.",
     TEXT("It was not set up to take them."), TEXT("Let it request one.")},
    {"The secret that protects this device's keys could not be stored in %1. Check that the disk is not "
     "full and that the folder can be written to.",
     TEXT("The disk is full, or the folder belongs to another account."),
     TEXT("Free some space, and check that you may write to the folder.")},
    {"The secret that protects this device's keys could not be named %1. Check that the folder can be "
     "written to.",
     TEXT("The folder belongs to another account, or the disk is read-only."),
     TEXT("Check that you may write to the folder.")},
    {"The secret that protects this device's keys, %1, cannot be read. Check to whom the file belongs.",
     TEXT("The file belongs to another account."),
     TEXT("Sign in as its owner, or let the owner give it to you.")},
    {"Others can read the secret that protects this device's keys, %1, and this cannot be changed from "
     "here. Allow only its owner to read it.",
     TEXT("The disk keeps no rights of files, or the file belongs to another account."),
     TEXT("Allow only its owner to read it, or move the home to another disk.")},
    {"The secret that protects this device's keys, %1, is damaged. Put it back from a copy of this home; "
     "without it, make a new home and join the facility again.",
     TEXT("The disk lost a part of it, or somebody changed it."),
     TEXT("Put it back from a copy of this home; without it, make a new home and join the facility again.")},
    {"A certificate of the kind “%1” cannot begin a school: it has to be issued by another.",
     TEXT("Only a certificate for a whole facility stands on its own."), TEXT("Let the facility issue it.")},
    {"This device does not hold the key of the certificate that should issue the new one.",
     TEXT("That key is on the device where the facility was made."), TEXT("Ask that device to issue it.")},
    {"The request does not say whom or what the certificate is for. Fill in every parameter of its kind.",
     TEXT("A parameter such as the learner was left empty."), TEXT("Fill in every parameter of its kind.")},
    {"This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.",
     TEXT("It is of another kind, or was cut off."), TEXT("Ask for the key again; it must be an RSA key.")},
    {"This is not a private key that can be read here. It must be an RSA key without a passphrase.",
     TEXT("It is of another kind, locked, or was cut off."), TEXT("Use an RSA key without a passphrase.")},
    {"This key is not an RSA key; certificates can carry no other kind.",
     TEXT("The protocol knows RSA keys alone."), TEXT("Make an RSA key with 2048 bits.")},
    {"This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make "
     "a new one.",
     TEXT("The protocol takes no other length."), TEXT("Make a new key with 2048 bits.")},
    {"A signature is damaged: it breaks off in the middle.", TEXT("It was cut off on the way."),
     TEXT("Ask for it again.")},
    {"A new key could not be made. Start the program again.",
     TEXT("The system gave no chance or no memory for it."), TEXT("Start the program again.")},
    {"The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request "
     "a new certificate.",
     TEXT("The disk lost a part of it."), TEXT("Restore it from a backup, or request a new certificate.")},
    {"The kind of certificate “%1” is not known on this device. Both devices need the same version of the "
     "school's profile.",
     TEXT("The two devices have different versions of the school's profile."),
     TEXT("Update the older of the two.")},
    {"A private key in the database is damaged. Restore a backup.", TEXT("The disk lost a part of it."),
     TEXT("Restore a backup, or request a new certificate.")},
    {"A private key in this database was locked with another secret than the one of this home. If the "
     "database was copied or restored, bring the secret file of its old home too, or request new "
     "certificates.",
     TEXT("The database was copied or restored without its secret."),
     TEXT("Bring the secret file of its old home too, or request new certificates.")},
    {"A certificate cannot be believed. %1", TEXT("A check of its chain failed; which one is said below."),
     TEXT("Do not use it, and ask the device that sent it for another one.")},
};

} // namespace

#undef TEXT

std::span<const CataloguedError> trust()
{
    return trustErrors;
}

} // namespace pitanga::error_catalogue
