#pragma once

#include "engine/wire/http_message.h"
#include "engine/wire/limits.h"
#include "engine/wire/transfer_pace.h"

#include <functional>

namespace pitanga {

/// What a server grants. The defaults are the limits with their reasons; tests choose smaller ones.
struct HttpServerOptions
{
    /// The largest body that a request to this path may have. Asked on the network thread once the header is
    /// known, so it must be quick. Empty: `limits::jsonBodyBytes` for everything.
    std::function<qint64(const QByteArray &method, const QByteArray &path)> bodyLimit{};

    int workers = limits::workers;
    int connections = limits::connections;
    int connectionsPerAddress = limits::connectionsPerAddress;
    int queuedRequests = limits::queuedRequests;
    qint64 heldBytes = limits::heldBytes;
    qint64 compressFrom = limits::compressFrom;

    std::chrono::milliseconds handshake = limits::handshake;
    std::chrono::milliseconds header = limits::header;
    std::chrono::milliseconds keepAlive = limits::keepAlive;
    std::chrono::milliseconds drain = limits::drain;
    std::chrono::milliseconds stopGrace = limits::stopGrace;
    TransferPace::Rule bodyPace{};
    TransferPace::Rule answerPace{.window = limits::answerRateWindow};
};

} // namespace pitanga
