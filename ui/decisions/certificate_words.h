#pragma once

#include "engine/certificate_facts.h"
#include "ui/theme/theme.h"

// Certificates in plain words.
namespace pitanga {

struct CertificateWords
{
    State state = State::Ok;
    QString sentence; ///< the one plain sentence: who may do what, or why it cannot be believed
    QString standing; ///< who issued it, when it was last used
};

/// `issuer`: the certificate above, null where it is a root or unknown.
CertificateWords certificateWords(const CertificateFact &certificate, const CertificateFact *issuer,
                                  const QDateTime &now);

/// For its row in the tree: who holds it, and what it opens.
QString certificateHolder(const CertificateFact &certificate);
QString certificateScope(const CertificateFact &certificate);
/// The icon of its row.
QString certificateIcon(const CertificateFact &certificate);

/// "School, classes and groups".
QString partName(FacilityPart part);
/// "Read and change".
QString accessWords(Access access);
/// A line of "What it opens": how much of the part, of everybody and of the one person.
QString accessWords(const PartAccess &access, const CertificateFact &certificate);

} // namespace pitanga
