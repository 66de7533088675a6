#include "ui/decisions/certificate_words.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/time_words.h"
#include "ui/decisions/ui_words.h"

#include <algorithm>

namespace pitanga {
namespace {

bool opensEverything(const CertificateFact &certificate)
{
    return !certificate.opens.isEmpty() &&
           std::all_of(certificate.opens.begin(), certificate.opens.end(),
                       [](const PartAccess &access) { return access.all == Access::ReadAndChange; });
}

QString facilityName(const CertificateFact &certificate)
{
    const FacilityFact &facility = certificate.facility;
    return facility.name.isEmpty()
               ? UiWords::tr("the facility %1").arg(isolatedLtr(shortId(facility.datasetId)))
               : isolated(facility.name);
}

QString personName(const CertificateFact &certificate)
{
    return certificate.personName.isEmpty()
               ? UiWords::tr("the person %1").arg(isolatedLtr(shortId(certificate.personId)))
               : isolated(certificate.personName);
}

QString validSentence(const CertificateFact &certificate)
{
    const QString facility = facilityName(certificate);
    const QString holder = isolated(certificate.holder);
    if (opensEverything(certificate)) {
        if (certificate.keyHere)
            return UiWords::tr("This laptop may read and change everything in %1.").arg(facility);
        return certificate.holder.isEmpty()
                   ? UiWords::tr("Whoever holds it may read and change everything in %1.").arg(facility)
                   : UiWords::tr("%1 may read and change everything in %2.").arg(holder, facility);
    }
    if (!certificate.personId.isEmpty()) {
        const QString person = personName(certificate);
        if (certificate.keyHere)
            return UiWords::tr(
                       "This laptop may read the structure of %1, and read and change only what belongs "
                       "to %2.")
                .arg(facility, person);
        return certificate.holder.isEmpty()
                   ? UiWords::tr("Whoever holds it may read the structure of %1, and read and change only what "
                                 "belongs to %2.")
                         .arg(facility, person)
                   : UiWords::tr(
                         "%1 may read the structure of %2, and read and change only what belongs to %3.")
                         .arg(holder, facility, person);
    }
    return UiWords::tr("It opens a part of %1. What exactly, its filters tell.").arg(facility);
}

QString failedSentence(const CertificateFact &certificate)
{
    if (!certificate.invalidAboveId.isEmpty())
        return UiWords::tr("This certificate cannot be believed, because one above it is not valid.");
    return opensEverything(certificate)
               ? UiWords::tr("This certificate claims everything in %1, but it cannot be believed.")
                     .arg(facilityName(certificate))
               : UiWords::tr("This certificate cannot be believed. A check below says why.");
}

QString standingWords(const CertificateFact &certificate, const CertificateFact *issuer, const QDateTime &now)
{
    if (!certificate.valid)
        return UiWords::tr("No device accepts it.");
    QStringList words;
    if (certificate.parentId.isEmpty())
        words << UiWords::tr("The facility began with it.");
    else if (issuer)
        words << UiWords::tr("Issued by %1.").arg(isolated(certificateHolder(*issuer)));
    if (!certificate.lastUsed.isValid())
        words << UiWords::tr("Not used in a sync with this laptop yet.");
    else
        words << UiWords::tr("Last used %1.").arg(timeWords(certificate.lastUsed, now, Place::Within));
    return words.join(u' ');
}

} // namespace

CertificateWords certificateWords(const CertificateFact &certificate, const CertificateFact *issuer,
                                  const QDateTime &now)
{
    return {certificate.valid ? State::Ok : State::Stop,
            certificate.valid ? validSentence(certificate) : failedSentence(certificate),
            standingWords(certificate, issuer, now)};
}

QString certificateHolder(const CertificateFact &certificate)
{
    if (certificate.parentId.isEmpty())
        return certificate.facility.name.isEmpty() ? shortId(certificate.id) : certificate.facility.name;
    if (certificate.keyHere)
        return UiWords::tr("This laptop");
    return certificate.holder.isEmpty() ? UiWords::tr("A device not met yet") : certificate.holder;
}

QString certificateScope(const CertificateFact &certificate)
{
    if (!certificate.valid)
        return certificate.invalidAboveId.isEmpty() && opensEverything(certificate)
                   ? UiWords::tr("Not valid: claims everything")
                   : UiWords::tr("Not valid");
    if (certificate.parentId.isEmpty())
        return UiWords::tr("Root");
    if (opensEverything(certificate))
        return UiWords::tr("Everything");
    return certificate.personId.isEmpty() ? UiWords::tr("A part")
                                          : UiWords::tr("Only %1").arg(personName(certificate));
}

QString certificateIcon(const CertificateFact &certificate)
{
    if (certificate.parentId.isEmpty())
        return QStringLiteral("school");
    return certificate.personId.isEmpty() ? QStringLiteral("laptop") : QStringLiteral("tablet");
}

QString partName(FacilityPart part)
{
    switch (part) {
    case FacilityPart::Structure:
        return UiWords::tr("School, classes and groups");
    case FacilityPart::Accounts:
        return UiWords::tr("People and their accounts");
    case FacilityPart::Activity:
        return UiWords::tr("Learning records");
    case FacilityPart::Assignments:
        return UiWords::tr("Lessons and quizzes");
    case FacilityPart::Anonymous:
        return UiWords::tr("Work done without an account");
    }
    return {};
}

QString accessWords(Access access)
{
    switch (access) {
    case Access::Closed:
        return UiWords::tr("Closed");
    case Access::AddOnly:
        return UiWords::tr("Add only");
    case Access::Read:
        return UiWords::tr("Read");
    case Access::ReadAndChange:
        return UiWords::tr("Read and change");
    }
    return {};
}

QString accessWords(const PartAccess &access, const CertificateFact &certificate)
{
    if (access.person == Access::Closed || access.person == access.all)
        return accessWords(access.all);
    return UiWords::tr("%1, of %2 alone", "read, of one person alone")
        .arg(accessWords(access.person), personName(certificate));
}

} // namespace pitanga
