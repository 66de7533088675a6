#include "engine/wire/http_server_loop.h"

#include "engine/base/words.h"
#include "engine/wire/gzip.h"

#include <QSslSocket>
#include <QTcpServer>

namespace pitanga {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 50ms;
constexpr auto acceptAgain = 200ms; ///< after the system refused a descriptor
constexpr int listenBacklog = 256;  ///< a class that switches on at once

/// TLS 1.3 only: both ends are ours. A client certificate is asked for but proves nothing by itself; the
/// handler gets its fingerprint and decides.
QSslConfiguration serverConfiguration(const TlsCredentials &credentials)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setCaCertificates({}); // else every connection gets a copy of the system's
    tls.setLocalCertificate(credentials.certificate);
    tls.setPrivateKey(credentials.privateKey);
    return tls;
}

void compressFor(const HttpRequest &request, HttpResponse &response, qint64 from)
{
    const bool wanted = response.mayCompress && response.body.size() >= from && mayHaveBody(response.status) &&
                        !response.headers.contains("Content-Encoding") &&
                        request.headers.hasToken("Accept-Encoding", "gzip");
    if (!wanted)
        return;
    response.body = gzipCompressed(response.body, gzipFast);
    response.headers.add("Content-Encoding", "gzip");
    response.headers.add("Vary", "Accept-Encoding");
}

HttpResponse tellBusy()
{
    HttpResponse busy = HttpResponse::text(503, QStringLiteral("too many requests at once\n"));
    busy.headers.add("Retry-After", "1");
    return busy;
}

Error cannotListen(const QTcpServer &server, quint16 port)
{
    const QString cause = QStringLiteral("%1: %2").arg(port).arg(server.errorString());
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {
            Error::Kind::Usage,
            Words::tr("Port %1 and those after it are used by other programs. Choose another port.").arg(port),
            cause};
    case QAbstractSocket::SocketAccessError:
        return {Error::Kind::Usage,
                Words::tr("Port %1 is reserved for the system. Choose one above 1023.").arg(port), cause};
    default:
        return {Error::Kind::Usage,
                Words::tr("This device cannot be reached at the chosen address. Check its network."), cause};
    }
}

} // namespace

/// Hands over bare descriptors. QSslServer would count sockets in handshake as pending and stop accepting
/// at 30.
class HttpServerLoop::Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> onConnection) : m_onConnection(std::move(onConnection))
    {
        setListenBacklogSize(listenBacklog);
        // Qt stops accepting for good when the system is out of descriptors; they come back.
        connect(this, &QTcpServer::acceptError, this,
                [this] { QTimer::singleShot(acceptAgain, this, &QTcpServer::resumeAccepting); });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_onConnection(descriptor); }

private:
    std::function<void(qintptr)> m_onConnection;
};

HttpServerLoop::HttpServerLoop(Handler handler, const HttpServerOptions &options)
    : m_handler(std::move(handler)), m_options(options), m_held{0, options.heldBytes}
{
    m_pool.setMaxThreadCount(m_options.workers);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &HttpServerLoop::checkTime);
}

HttpServerLoop::~HttpServerLoop()
{
    m_pool.waitForDone();
}

Result<quint16> HttpServerLoop::listen(const QHostAddress &address, quint16 preferred,
                                       const std::optional<TlsCredentials> &credentials)
{
    std::optional<QSslConfiguration> tls;
    if (credentials)
        tls = serverConfiguration(*credentials);
    auto listener = std::make_unique<Listener>(
        [this, tls](qintptr descriptor) { accept(descriptor, tls ? &*tls : nullptr); });

    const int last = preferred == 0 ? 0 : std::min(preferred + limits::furtherPorts, 0xffff);
    int port = preferred;
    while (!listener->listen(address, quint16(port)))
        if (listener->serverError() != QAbstractSocket::AddressInUseError || ++port > last)
            return cannotListen(*listener, preferred);
    m_listeners.push_back(std::move(listener));
    return m_listeners.back()->serverPort();
}

// --- Connections ---

void HttpServerLoop::accept(qintptr descriptor, const QSslConfiguration *tls)
{
    auto encrypted = tls ? std::make_unique<QSslSocket>() : nullptr;
    auto plain = tls ? nullptr : std::make_unique<QTcpSocket>();
    QTcpSocket &socket = tls ? *encrypted : *plain;
    if (!socket.setSocketDescriptor(descriptor) || !makeRoom(socket.peerAddress())) {
        socket.abort();
        return;
    }
    if (tls) {
        encrypted->setSslConfiguration(*tls);
        keep(std::make_unique<HttpConnection>(std::move(encrypted), m_options, m_held));
    } else {
        keep(std::make_unique<HttpConnection>(std::move(plain), m_options, m_held));
    }
}

bool HttpServerLoop::makeRoom(const QHostAddress &address)
{
    const auto sameAddress = std::count_if(m_connections.begin(), m_connections.end(), [&](const auto &entry) {
        return entry.second->peer().isEqual(address);
    });
    if (sameAddress >= m_options.connectionsPerAddress && !closeLongestWaiting(&address))
        return false;
    return int(m_connections.size()) < m_options.connections || closeLongestWaiting(nullptr);
}

/// Who only holds a place gives it to who comes: silent connections, however many, cannot shut others out.
bool HttpServerLoop::closeLongestWaiting(const QHostAddress *address)
{
    HttpConnection *longest = nullptr;
    for (const auto &[id, connection] : m_connections) {
        if (!connection->isWaiting() || (address && !connection->peer().isEqual(*address)))
            continue;
        if (!longest || connection->phaseAge() > longest->phaseAge())
            longest = connection;
    }
    if (!longest)
        return false;
    longest->closeNow();
    return true;
}

void HttpServerLoop::keep(std::unique_ptr<HttpConnection> owned)
{
    HttpConnection *connection = owned.release();
    const ConnectionId id = m_nextId++;
    connect(connection, &HttpConnection::requestArrived, this,
            [this, id](const HttpRequest &request) { dispatch(id, request); });
    connect(connection, &HttpConnection::closed, this, [this, id] { forget(id); });
    m_connections.emplace(id, connection);
    m_connectionCount = int(m_connections.size());
    if (!m_tick.isActive())
        m_tick.start();
    connection->start();
}

void HttpServerLoop::forget(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    found->second->deleteLater(); // it may be in the middle of a call
    m_connections.erase(found);
    m_connectionCount = int(m_connections.size());
    if (!m_connections.empty())
        return;
    m_tick.stop();
    if (m_stopping)
        emit stopped();
}

void HttpServerLoop::checkTime()
{
    const bool giveUp = m_stopping && m_stopEnd.hasExpired();
    const auto connections = m_connections; // closing one changes the map
    for (const auto &[id, connection] : connections) {
        if (giveUp)
            connection->closeNow();
        else
            connection->checkTime();
    }
}

void HttpServerLoop::beginStop()
{
    m_listeners.clear();
    m_stopping = true;
    m_stopEnd.setRemainingTime(m_options.stopGrace);
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections)
        connection->closeSoon();
    if (connections.empty())
        emit stopped();
}

// --- Requests ---

void HttpServerLoop::dispatch(ConnectionId id, const HttpRequest &request)
{
    if (m_outstanding >= m_options.queuedRequests) {
        m_connections.at(id)->answer(tellBusy());
        return;
    }
    ++m_outstanding;
    m_pool.start([this, id, request] {
        HttpResponse response;
        try {
            response = m_handler(request);
        } catch (const std::exception &error) { // of a library; our own code has results
            response = HttpResponse::text(500, QStringLiteral("internal error\n"));
            qWarning("handler of %s failed: %s", request.target.constData(), error.what());
        }
        compressFor(request, response, m_options.compressFrom);
        QMetaObject::invokeMethod(
            this, [this, id, response] { deliver(id, response); }, Qt::QueuedConnection);
    });
}

void HttpServerLoop::deliver(ConnectionId id, const HttpResponse &response)
{
    --m_outstanding;
    const auto found = m_connections.find(id);
    if (found != m_connections.end()) // else the client has left
        found->second->answer(response);
}

} // namespace pitanga
