#pragma once

#include "engine/sync/remote_peer.h"
#include "engine/tables/device.h"

namespace pitanga {

/// What certificate to ask a peer for, and in whose name.
struct CertificateRequest
{
    CertificateId dataset; ///< the facility's root certificate
    QByteArray scopeDefinition = "full-facility";
    Json params = Json::object(); ///< `dataset_id` is added where it is missing
    QByteArray userName;          ///< an account of the other device
    QByteArray facilityId;        ///< for devices that know accounts by facility; may be empty
    QByteArray password;          ///< UTF-8; used once and kept nowhere
};

/// Gets a certificate of a facility from a peer (protocol 5.8): learns and checks the chain above it, makes a
/// key (some 100 ms), asks with the account's name and password, checks the answer and stores both. Errors:
/// NotAuthorised for a wrong name or password or a missing right; Refused where the peer holds no key for it.
Result<Certificate> requestCertificate(Store &store, RemotePeer &peer, const CertificateRequest &request);

/// Makes a certificate for the peer's own key and sends it there with its chain (protocol 5.9). `parent` must
/// have its key here.
Result<Certificate> pushCertificate(Store &store, RemotePeer &peer, const CertificateId &parent,
                                    const QByteArray &scopeDefinition, const Json &params);

} // namespace pitanga
