#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"
#include "engine/wire/http_message.h"

#include <QString>

#include <chrono>
#include <functional>
#include <thread>

namespace pitanga {

/// How long one exchange may take. Durations, not points in time, so that a network with a time of its own (the
/// simulator's) can keep them too.
struct Deadline
{
    /// The longest silence: no byte moves in either direction, for instance while the peer stores records.
    std::chrono::milliseconds silence = std::chrono::seconds(60);
    /// From the first byte of the request to the last of the answer.
    std::chrono::milliseconds total = std::chrono::minutes(30);

    static Deadline within(std::chrono::milliseconds time) { return {time, time}; }
};

/// What is known of the way to the peer, and what it has cost so far.
struct TransportFacts
{
    bool encrypted = false;
    QByteArray peerFingerprint; ///< of its certificate, SHA-256 in lower-case hex; empty without encryption
    qint64 bytesSent = 0;       ///< headers and bodies, before encryption
    qint64 bytesReceived = 0;
    int requests = 0;
    QString redirectedTo; ///< base URL behind the last redirect that was followed; empty if none was
};

/// Where the network begins: one request goes out, its answer comes back, and the caller waits. The one
/// interface that tests and the simulator replace. One thread at a time, and the same one for the whole life.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Blocks until the answer is there, whatever its status: an error means that there is no answer.
    /// Kinds: Unreachable (also: no answer in time), NotAuthorised (the peer's key; see isKeyChanged), Data
    /// (the answer is no HTTP, too large or damaged), Cancelled, Usage.
    virtual Result<HttpResponse> exchange(const HttpRequest &request, const Deadline &deadline) = 0;
    /// The same, and `meanwhile` runs exactly once: while the peer works on the request where that can be, and
    /// otherwise before. It must not use this transport.
    virtual Result<HttpResponse> exchangeMeanwhile(const HttpRequest &request, const Deadline &deadline,
                                                   const std::function<void()> &meanwhile)
    {
        meanwhile();
        return exchange(request, deadline);
    }
    virtual TransportFacts facts() const = 0;
    /// Lets time pass before the same is asked again. Here since whoever replaces the network decides what
    /// time is.
    virtual void pause(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }
};

/// Whether the peer showed another key than the pinned one: a hard stop, unlike all other errors.
bool isKeyChanged(const Error &error);

} // namespace pitanga
