#include "engine/wire/http_server.h"

#include "engine/wire/http_server_loop.h"

namespace pitanga {

HttpServer::HttpServer(Handler handler, HttpServerOptions options, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_options(std::move(options))
{
    m_thread.setObjectName(QStringLiteral("http-server"));
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 preferredPort)
{
    return listenWith(address, preferredPort, nullptr);
}

Result<quint16> HttpServer::listenEncrypted(const QHostAddress &address, quint16 preferredPort,
                                            const DeviceKey &key)
{
    PITANGA_LET(credentials, readTlsCredentials(key));
    return listenWith(address, preferredPort, &credentials);
}

Result<quint16> HttpServer::listenWith(const QHostAddress &address, quint16 preferredPort,
                                       const TlsCredentials *credentials)
{
    const QMutexLocker lock(&m_lifecycle);
    if (!m_loop) {
        m_loop = std::make_unique<HttpServerLoop>(m_handler, m_options);
        m_loop->moveToThread(&m_thread);
        connect(m_loop.get(), &HttpServerLoop::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
        m_thread.start();
    }
    std::optional<TlsCredentials> copy;
    if (credentials)
        copy = *credentials;
    std::optional<Result<quint16>> port;
    QMetaObject::invokeMethod(
        m_loop.get(), [&] { port = m_loop->listen(address, preferredPort, copy); },
        Qt::BlockingQueuedConnection);
    return *std::move(port);
}

void HttpServer::stop()
{
    const QMutexLocker lock(&m_lifecycle);
    if (!m_loop)
        return;
    QMetaObject::invokeMethod(m_loop.get(), &HttpServerLoop::beginStop, Qt::QueuedConnection);
    m_thread.wait();
    m_loop.reset();
}

int HttpServer::connectionCount() const
{
    const QMutexLocker lock(&m_lifecycle);
    return m_loop ? m_loop->connectionCount() : 0;
}

} // namespace pitanga
