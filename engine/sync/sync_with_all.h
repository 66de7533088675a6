#pragma once

#include "engine/sync/sync_run.h"

namespace pitanga {

/// The certificates of ours whose scopes lie in no other one's, root by root: who was given several learners
/// holds a certificate for each, and a session can only use one. The key of each is here.
Result<std::vector<CertificateId>> widestCertificates(Store &store);

/// A sync with each certificate that the request leaves open: one after the other with the same peer, told as
/// one progress and one summary. What a certificate has nothing in common with the peer for is passed over; the
/// first failure ends it. With one certificate, or one named in the request, it is that run and nothing else.
SyncSummary syncWithAll(Store &store, RemotePeer &peer, const SyncRequest &request, const CancelFlag &cancel,
                        const SyncRun::Report &report = {});

} // namespace pitanga
