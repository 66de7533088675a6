#pragma once

#include "engine/base/json.h"
#include "engine/records/capabilities.h"
#include "engine/tables/device.h"
#include "engine/trust/certificate.h"
#include "engine/wire/http_message.h"

namespace pitanga::test {

/// The profile of the recorded school: that of schools, cut to the models and fields that were recorded.
const Profile &recordedSchoolProfile();

/// A recorded run of two Morango peers (tests/data/transcripts). Instance ids follow from a database and cannot
/// be chosen, so those of the recording are replaced by those of the devices that play its parts.
class Transcript
{
public:
    /// `serverInstance`, `clientInstance`: what to put for the recorded ones; empty leaves them.
    explicit Transcript(const char *variant, const QByteArray &serverInstance = {},
                        const QByteArray &clientInstance = {});

    QByteArrayList parts() const;
    /// The exchanges of a part, in order.
    std::vector<Json> exchanges(const QByteArray &part) const;
    /// `store`, `rmc`, `dmc` of `server` or `client` at the end.
    Json stateAfter(const QByteArray &side) const;
    /// Every record that a pull (`GET buffers/`) of the part brought, in order; as on the wire.
    std::vector<Json> pulled(const QByteArray &part) const;
    /// Every record that a push (`POST buffers/`) of the part brought.
    std::vector<Json> pushed(const QByteArray &part) const;

    Capabilities serverCapabilities() const;
    Capabilities clientCapabilities() const;
    QByteArray serverInstance() const;
    QByteArray clientInstance() const;

    Certificate root() const;
    Certificate clientCertificate() const;
    PrivateKey key(const QByteArray &owner) const;
    /// The certificate of that owner with its key, and what stands above it, into the device.
    void install(Store &store, const QByteArray &owner) const;

    /// A recorded request as it came in, gzip and all.
    static HttpRequest request(const Json &exchange);

private:
    Json m_file;
};

/// Wire records as rows of the reference's tables (`store`, `rmc`), for `ReferenceTables::put`.
Json asStored(const std::vector<Json> &records);

} // namespace pitanga::test
