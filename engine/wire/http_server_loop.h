#pragma once

#include "engine/base/result.h"
#include "engine/wire/http_connection.h"
#include "engine/wire/tls.h"

#include <QSslConfiguration>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace pitanga {

/// What lives on a server's network thread: the listeners, the connections, and the way to the workers.
class HttpServerLoop : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServerLoop(Handler handler, const HttpServerOptions &options);
    /// Any thread, once the network thread has ended; waits for the handlers that still run.
    ~HttpServerLoop() override;

    /// The port that was taken: `preferred`, or one of the next where others have it; 0 lets the system choose.
    Result<quint16> listen(const QHostAddress &address, quint16 preferred,
                           const std::optional<TlsCredentials> &credentials);
    /// No new connections; those without a request close, the others once they are answered. Then stopped().
    void beginStop();

    /// Any thread.
    int connectionCount() const { return m_connectionCount; }

signals:
    void stopped();

private:
    class Listener;
    using ConnectionId = quint64; // a worker names its connection by it: the object may be gone by then

    void accept(qintptr descriptor, const QSslConfiguration *tls);
    bool makeRoom(const QHostAddress &address);
    bool closeLongestWaiting(const QHostAddress *address);
    void keep(std::unique_ptr<HttpConnection> connection);
    void forget(ConnectionId id);
    void dispatch(ConnectionId id, const HttpRequest &request);
    void deliver(ConnectionId id, const HttpResponse &response);
    void checkTime();

    const Handler m_handler;
    const HttpServerOptions m_options;
    HeldBytes m_held;
    QThreadPool m_pool;
    QTimer m_tick{this}; ///< one for all deadlines; runs only while there are connections
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::map<ConnectionId, HttpConnection *> m_connections;
    ConnectionId m_nextId = 1;
    int m_outstanding = 0; ///< requests with the workers, or in their queue
    bool m_stopping = false;
    QDeadlineTimer m_stopEnd;
    std::atomic<int> m_connectionCount = 0;
};

} // namespace pitanga
