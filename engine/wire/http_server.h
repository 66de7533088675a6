#pragma once

#include "engine/base/result.h"
#include "engine/trust/device_key.h"
#include "engine/wire/http_message.h"
#include "engine/wire/http_server_options.h"

#include <QHostAddress>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace pitanga {

class HttpServerLoop;
struct TlsCredentials;

/// An HTTP/1.1 server, plain and over TLS 1.3, that expects the worst from whoever connects.
///
/// Sockets and handshakes live on a network thread of its own; each request is answered by the handler on one
/// of a few workers, one at a time for each connection. Bodies with a Content-Length or chunked are taken; what
/// is inside (gzip or not) is the handler's. Answers have an exact Content-Length, are packed when the client
/// takes gzip, and HEAD is answered as GET without the body. Which methods exist is the handler's to say (405).
///
/// All functions may be called from any thread except a handler's.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// Called on several workers at the same time.
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler, HttpServerOptions options = {}, QObject *parent = nullptr);
    ~HttpServer() override; ///< stops

    /// Begins to answer at `preferredPort` or, where it is taken, at one of the next 20; 0 lets the system
    /// choose. May be called again for more addresses. Returns the port. Errors are of kind Usage.
    Result<quint16> listen(const QHostAddress &address, quint16 preferredPort);
    /// The same with TLS; requests are marked `secure` and carry the fingerprint of the client's certificate,
    /// which proves that the client has its key and nothing else. Errors also of kind Data, for the key.
    Result<quint16> listenEncrypted(const QHostAddress &address, quint16 preferredPort, const DeviceKey &key);

    /// No new connections; requests that run are answered for up to `stopGrace`, then cut off. Returns when no
    /// handler runs any more. listen() may be called again afterwards.
    void stop();

    int connectionCount() const;

private:
    Result<quint16> listenWith(const QHostAddress &address, quint16 preferredPort,
                               const TlsCredentials *credentials);

    const Handler m_handler;
    const HttpServerOptions m_options;
    mutable QMutex m_lifecycle; ///< guards the two below
    std::unique_ptr<HttpServerLoop> m_loop;
    QThread m_thread;
};

} // namespace pitanga
