#pragma once

#include "engine/wire/client_connection.h"
#include "engine/wire/transport.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace pitanga {

/// What a client needs to know beside the address; every member has a good default.
struct HttpTransportOptions
{
    /// SHA-256 of the peer's certificate in hex. With it, no other key gets a byte of a request, and plain http
    /// is refused. Without it any certificate is taken, and facts() tells which (trust on first use).
    QByteArray pinnedFingerprint{};
    std::optional<DeviceKey> deviceKey{};                      ///< our own, for a peer that wants to know us
    std::chrono::milliseconds connectWithin = limits::connect; ///< name, connection and handshake together
    qint64 responseLimit = limits::responseBytes;              ///< also for what a gzip answer becomes
    QByteArray userAgent = "Pitanga/" PITANGA_VERSION;
    CancelFlag cancel{};
    /// Called in the thread that waits, as bytes move: all bytes of this transport so far.
    std::function<void(qint64 sent, qint64 received)> onBytes{};
};

/// HTTP/1.1 over TCP or TLS: one connection, kept alive and opened again when needed.
///
/// Nothing is sent twice behind the caller's back: only GET, HEAD and DELETE are repeated, once, and only when
/// a kept connection turned out closed before any byte of the answer. Content-Length always, never chunked: two
/// of three stock servers fail on chunked requests. GET follows up to five redirects, on the same host only and
/// never from https to http.
///
/// Made, used and destroyed in one worker thread, which needs no event loop.
class HttpTransport final : public Transport
{
public:
    /// `base`: http or https, host, optionally port and a path that all targets stand behind.
    HttpTransport(const QUrl &base, HttpTransportOptions options = {});
    ~HttpTransport() override;

    Result<HttpResponse> exchange(const HttpRequest &request, const Deadline &deadline) override;
    Result<HttpResponse> exchangeMeanwhile(const HttpRequest &request, const Deadline &deadline,
                                           const std::function<void()> &meanwhile) override;
    TransportFacts facts() const override;
    /// Ends early when the cancel flag is set.
    void pause(std::chrono::milliseconds time) override;

private:
    Result<HttpResponse> exchangeOnce(const QUrl &origin, const HttpRequest &request, const Deadline &deadline);
    Result<HttpResponse> followed(HttpRequest request, HttpResponse answer, const Deadline &deadline);
    Result<> connectTo(const QUrl &origin);
    HttpRequest completed(const QUrl &origin, const HttpRequest &request) const;
    void countAndClose();

    QUrl m_base;
    HttpTransportOptions m_options;
    QUrl m_connectedTo;
    std::unique_ptr<ClientConnection> m_connection;
    std::function<void()> m_meanwhile; ///< to be called while the next request is on its way
    TransportFacts m_facts;            ///< of connections that are closed; the open one counts for itself
};

} // namespace pitanga
