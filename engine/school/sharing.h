#pragma once

#include "engine/meeting_facts.h"
#include "engine/tables/device.h"
#include "engine/trust/certificate.h"

#include <vector>

// Letting another device have a facility, or what belongs to some of its learners.
namespace pitanga {

/// What this device's own certificates of a facility reach.
struct Shareable
{
    bool everything = false;
    QStringList onlyLearners; ///< where it is not everything: ids
};

/// Neither of the two where no certificate of the facility has its key here.
Result<Shareable> whatCanBeShared(Store &store, const CertificateId &dataset);

/// Those a certificate for one person can be for, by name: people of the facility without a role in it.
Result<QList<LearnerFact>> learnersOf(Store &store, const QByteArray &datasetId);

/// Signs and stores what was chosen for that key: one certificate for everything, or one a learner; each with
/// its chain, root first. Usage for an empty choice, NotAuthorised where our certificates do not reach so far.
Result<std::vector<std::vector<Certificate>>> share(Store &store, const CertificateId &dataset,
                                                    const ApprovalChoice &choice, const PublicKey &key);

} // namespace pitanga
