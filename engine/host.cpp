#include "engine/host.h"

#include "engine/base/words.h"
#include "engine/sync/cleanup.h"
#include "engine/wire/http_server.h"

#include <QDir>
#include <QNetworkInterface>

namespace pitanga {

namespace {

QString url(const char *scheme, const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QStringLiteral("[%1]").arg(address.toString())
                             : address.toString();
    return QStringLiteral("%1://%2:%3/").arg(QString::fromLatin1(scheme), host).arg(port);
}

/// Where others reach us: the addresses of this machine that go beyond it; loopback where there is no other.
QList<QHostAddress> reachable(const QHostAddress &listen)
{
    if (listen != QHostAddress(QHostAddress::Any) && listen != QHostAddress(QHostAddress::AnyIPv4))
        return {listen};
    QList<QHostAddress> found;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            found << address;
    return found.isEmpty() ? QList{QHostAddress(QHostAddress::LocalHost)} : found;
}

} // namespace

Result<std::unique_ptr<Host>> Host::start(std::shared_ptr<const Device> device, const HostOptions &options)
{
    std::unique_ptr<Host> host(new Host);
    host->m_listen = options.listen;
    host->m_lock = std::make_unique<QLockFile>(QDir(device->home()).filePath(QStringLiteral("serving.lock")));
    host->m_lock->setStaleLockTime(0); // only a process that is gone gives way
    if (!host->m_lock->tryLock(0)) {
        qint64 process = 0;
        QString machine;
        QString program;
        host->m_lock->getLockInfo(&process, &machine, &program);
        return Error{Error::Kind::Usage,
                     Words::tr("Another program (%1, process %2) answers other devices for this home already.")
                         .arg(program)
                         .arg(process),
                     QStringLiteral("serving.lock is held")};
    }
    {
        PITANGA_LET(store, device->connect());
        PITANGA_TRY(closeAbandoned(*store));
    }
    host->m_endpoints = std::make_unique<Endpoints>(device, options.server);
    HttpServerOptions serverOptions;
    serverOptions.bodyLimit = &Endpoints::bodyLimit;
    Endpoints *endpoints = host->m_endpoints.get();
    host->m_server = std::make_unique<HttpServer>(
        [endpoints](const HttpRequest &request) { return endpoints->answer(request); }, serverOptions);
    if (options.httpsPort) {
        PITANGA_LET(port,
                    host->m_server->listenEncrypted(options.listen, *options.httpsPort, device->tlsKey()));
        host->m_httpsPort = port;
    }
    if (options.httpPort) {
        PITANGA_LET(port, host->m_server->listen(options.listen, *options.httpPort));
        host->m_httpPort = port;
    }
    return host;
}

Host::~Host()
{
    if (m_server)
        m_server->stop();
}

QStringList Host::addresses() const
{
    QStringList list;
    for (const QHostAddress &address : reachable(m_listen)) {
        if (m_httpsPort)
            list << url("https", address, m_httpsPort);
        if (m_httpPort)
            list << url("http", address, m_httpPort);
    }
    return list;
}

} // namespace pitanga
