#pragma once

#include "engine/tables/device.h"
#include "engine/wire/endpoints.h"

#include <QHostAddress>
#include <QLockFile>
#include <QStringList>

#include <memory>

namespace pitanga {

class HttpServer;

struct HostOptions
{
    QHostAddress listen = QHostAddress(QHostAddress::Any);
    std::optional<quint16> httpsPort = 45880; ///< nothing: off; 0: any free one
    std::optional<quint16> httpPort = 45881;  ///< plain, for stock peers; nothing: off
    bool announce = true;                     ///< others may find this device, where somebody announces it
    ServerOptions server;
};

/// Answers other devices for a home, until it is destroyed or stopped. One at a time for a home, also among
/// processes: a lock file there says who. Made and destroyed in one thread; the work runs in threads of its
/// own.
class Host
{
public:
    /// Usage when another process serves this home already, or no port is free.
    static Result<std::unique_ptr<Host>> start(std::shared_ptr<const Device> device,
                                               const HostOptions &options);
    ~Host();

    quint16 httpsPort() const { return m_httpsPort; } ///< 0 where it is off
    quint16 httpPort() const { return m_httpPort; }
    /// Nobody else can reach it: it listens on the loopback interface.
    bool isLocalOnly() const { return m_listen.isLoopback(); }
    /// Addresses that another device on the network can use, best first.
    QStringList addresses() const;

private:
    Host() = default;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<HttpServer> m_server;
    QHostAddress m_listen;
    quint16 m_httpsPort = 0;
    quint16 m_httpPort = 0;
};

} // namespace pitanga
