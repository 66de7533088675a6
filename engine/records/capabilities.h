#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace pitanga {

/// What a peer can do beyond the oldest protocol (protocol 6.2). Both sides work with the intersection;
/// unknown names are ignored, and no list at all means none.
struct Capabilities
{
    bool gzipBufferPost = false;
    bool asyncOperations = false;
    bool fsicV2 = false;
    bool certificatePushing = false;
    bool pitanga = false;       ///< the other side is a Pitanga
    bool boundSessions = false; ///< over TLS it binds sessions to both keys, and takes no others

    static Capabilities fromNames(const QByteArrayList &names)
    {
        return {names.contains("GZIP_BUFFER_POST"), names.contains("ASYNC_OPERATIONS"),
                names.contains("FSIC_V2_FORMAT"),   names.contains("ALLOW_CERTIFICATE_PUSHING"),
                names.contains("X_PITANGA_PEER"),   names.contains("X_PITANGA_BOUND_SESSION")};
    }
    /// The value of an `X-Morango-Capabilities` header: names separated by white space.
    static Capabilities fromHeader(const QByteArray &header)
    {
        return fromNames(header.simplified().split(' '));
    }

    QByteArrayList names() const
    {
        QByteArrayList list;
        if (gzipBufferPost)
            list << "GZIP_BUFFER_POST";
        if (asyncOperations)
            list << "ASYNC_OPERATIONS";
        if (fsicV2)
            list << "FSIC_V2_FORMAT";
        if (certificatePushing)
            list << "ALLOW_CERTIFICATE_PUSHING";
        if (pitanga)
            list << "X_PITANGA_PEER";
        if (boundSessions)
            list << "X_PITANGA_BOUND_SESSION";
        return list;
    }

    friend Capabilities operator&(const Capabilities &a, const Capabilities &b)
    {
        return {a.gzipBufferPost && b.gzipBufferPost,
                a.asyncOperations && b.asyncOperations,
                a.fsicV2 && b.fsicV2,
                a.certificatePushing && b.certificatePushing,
                a.pitanga && b.pitanga,
                a.boundSessions && b.boundSessions};
    }
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace pitanga
