#pragma once

#include "engine/choice_facts.h"
#include "sample_facts.h"

// Certificates, and what there is to choose from, as the pages show them.
namespace pitanga::sample {

inline QList<CertificateCheckFact> passedChecks(bool root)
{
    QList<CertificateCheckFact> checks{
        {QStringLiteral("id_matches_key"), QStringLiteral("Its id belongs to its key."), true, {}},
        {QStringLiteral("signed_by_parent"),
         QStringLiteral("It is signed by the certificate that issued it."),
         true,
         {}}};
    if (root)
        return checks << CertificateCheckFact{QStringLiteral("root_scope_starts_with_id"),
                                              QStringLiteral("It allows nothing outside its own school."),
                                              true,
                                              {}};
    return checks << CertificateCheckFact{QStringLiteral("scope_within_parent"),
                                          QStringLiteral(
                                              "It allows no more than the certificate that issued it."),
                                          true,
                                          {}}
                  << CertificateCheckFact{
                         QStringLiteral("same_profile"),
                         QStringLiteral("It is for the same kind of data as the certificate that issued it."),
                         true,
                         {}};
}

inline CertificateFact certificate(const char *id, const char *parent, const QString &holder)
{
    CertificateFact fact;
    fact.id = QString::fromLatin1(id).repeated(8);
    fact.parentId = QString::fromLatin1(parent).repeated(8);
    fact.holder = holder;
    fact.lastUsed = now.addSecs(-5800);
    fact.facility = kijani;
    fact.kind = QStringLiteral("full-facility");
    fact.profile = QStringLiteral("facilitydata");
    fact.read = fact.write = QStringList{kijani.datasetId};
    for (const FacilityPart part : facilityParts)
        fact.opens << PartAccess{part, Access::ReadAndChange, Access::Closed};
    fact.fingerprint =
        QStringLiteral("1c77 a05e 93bd 20f4 6e18 d95b 0a41 77c2 9be0 1d3f 5566 8a9b 04d1 ee27 c3f8 1209");
    fact.fingerprintWords =
        QStringLiteral("datul-sobik-pufaz-nirom-kupik-tanov-babol-lifus-rotuk-damif-jonib-mupaf-"
                       "bajod-vusol-sidum-difub");
    fact.checks = passedChecks(fact.parentId.isEmpty());
    fact.signedText = QStringLiteral(R"({"id":"1c77a05e","parent_id":"9f3a61c8","profile":"facilitydata"})");
    return fact;
}

inline CertificateFact learnersCertificate()
{
    CertificateFact tablet = certificate("cc03", "bb02", QStringLiteral("Wanjiru’s tablet"));
    tablet.kind = QStringLiteral("single-user");
    tablet.personId = QStringLiteral("7c1e61c8e07d4b125a90cc3e1f0a04fa");
    tablet.personName = QStringLiteral("Wanjiru Kamau");
    tablet.read = {kijani.datasetId + QStringLiteral(":allusers-ro"),
                   kijani.datasetId + QStringLiteral(":user-ro:") + tablet.personId,
                   kijani.datasetId + QStringLiteral(":user-rw:") + tablet.personId};
    tablet.write = {kijani.datasetId + QStringLiteral(":user-rw:") + tablet.personId,
                    kijani.datasetId + QStringLiteral(":anonymous")};
    tablet.opens = {{FacilityPart::Structure, Access::Read, Access::Closed},
                    {FacilityPart::Accounts, Access::Closed, Access::Read},
                    {FacilityPart::Activity, Access::Closed, Access::ReadAndChange},
                    {FacilityPart::Assignments, Access::Closed, Access::Closed},
                    {FacilityPart::Anonymous, Access::AddOnly, Access::Closed}};
    return tablet;
}

inline CertificateFact invalidCertificate()
{
    CertificateFact unknown = certificate("dd04", "cc03", {});
    unknown.lastUsed = {};
    unknown.valid = false;
    unknown.checks[2] = {QStringLiteral("scope_within_parent"),
                         QStringLiteral("It claims more than the certificate that issued it allows, or what it "
                                        "allows cannot be told."),
                         false, QStringLiteral("CertificateScopeNotSubset")};
    return unknown;
}

inline QList<CertificateFact> certificates()
{
    CertificateFact root = certificate("9f3a", "", {});
    CertificateFact office = certificate("bb02", "9f3a", QStringLiteral("Kijani office"));
    CertificateFact own = certificate("ee05", "bb02", QStringLiteral("Amina’s laptop"));
    own.keyHere = true;
    CertificateFact other = certificate("0c1d", "", {});
    other.facility = nour;
    return {root, office, own, learnersCertificate(), invalidCertificate(), other};
}

inline CertificateFileFact certificateFile()
{
    CertificateFileFact file;
    file.path = QStringLiteral("/media/usb/wanjirus-tablet.cert");
    CertificateFact leaf = learnersCertificate();
    leaf.stored = false;
    leaf.parentId = certificates().first().id;
    file.chain = {certificates().first(), leaf};
    file.hasKey = true;
    return file;
}

inline ChoiceFacts choices()
{
    ChoiceFacts facts;
    facts.peerId = QStringLiteral("office");
    facts.facility = kijani;
    facts.parts = {{FacilityPart::Structure, {38, 14'000}, Refusal::None},
                   {FacilityPart::Accounts, {1204, 410'000}, Refusal::None},
                   {FacilityPart::Activity, {12'550, 6'500'000}, Refusal::None},
                   {FacilityPart::Assignments, {412, 1'100'000}, Refusal::None},
                   {FacilityPart::Anonymous, {2116, 1'000'000}, Refusal::NotTheirs}};
    for (int i = 0; i < 46; ++i)
        facts.people << PersonFact{
            QStringLiteral("person%1").arg(i), personName(i), {120 + 6 * i, 140'000}, Refusal::None};
    ClassFact five{QStringLiteral("five"), QStringLiteral("Grade 5, Bluebird"), {}};
    ClassFact six{QStringLiteral("six"), QStringLiteral("Grade 6, Heron"), {}};
    for (int i = 0; i < 34; ++i)
        five.people << QStringLiteral("person%1").arg(i);
    for (int i = 34; i < 43; ++i)
        six.people << QStringLiteral("person%1").arg(i);
    facts.classes = {five, six};
    facts.chosen = SyncChoice{.everything = false, .classes = {five.id}};
    facts.freeBytes = 424'000'000;
    return facts;
}

inline SyncPreview preview()
{
    return {12'340, 86, 6'100'000, 40'000, false};
}

} // namespace pitanga::sample
