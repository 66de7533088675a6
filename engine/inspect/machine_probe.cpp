#include "engine/inspect/machine_probe.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QStorageInfo>
#include <QTimer>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pitanga {

namespace {

constexpr int slicePollMs = 50; // how soon a cancelled wait ends
constexpr std::chrono::milliseconds lookUpPatience{8000};

/// A socket that is closed. Not Qt's: that one hides which of the reasons it was.
class Descriptor
{
public:
    explicit Descriptor(int family) : m_number(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress made;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        auto *in = reinterpret_cast<sockaddr_in *>(&made.storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        in->sin_addr.s_addr = htonl(v4);
        made.size = sizeof(sockaddr_in);
        return made;
    }
    auto *in6 = reinterpret_cast<sockaddr_in6 *>(&made.storage);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    in6->sin6_family = AF_INET6;
    in6->sin6_port = htons(port);
    std::copy(std::begin(v6.c), std::end(v6.c), std::begin(in6->sin6_addr.s6_addr));
    in6->sin6_scope_id = QNetworkInterface::interfaceIndexFromName(address.scopeId());
    made.size = sizeof(sockaddr_in6);
    return made;
}

MachineProbe::Reach meaningOf(int code)
{
    switch (code) {
    case 0:
        return MachineProbe::Reach::Connected;
    case ECONNREFUSED:
        return MachineProbe::Reach::Refused;
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return MachineProbe::Reach::Nobody;
    case ENETUNREACH:
    case EADDRNOTAVAIL:
    case ENETDOWN:
        return MachineProbe::Reach::NoRoute;
    default: // reset, time-out, forbidden by a rule
        return MachineProbe::Reach::Swallowed;
    }
}

} // namespace

QList<MachineProbe::Subnet> OwnMachineProbe::ownNetworks()
{
    QList<Subnet> networks;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            if (!entry.ip().isLoopback())
                networks << Subnet(entry.ip(), entry.prefixLength());
    }
    return networks;
}

QList<QHostAddress> OwnMachineProbe::lookUp(const QString &host, const CancelFlag &cancel)
{
    if (const QHostAddress numeric(host); !numeric.isNull())
        return {numeric};
    // In an event loop of its own: the blocking call cannot be cancelled.
    QEventLoop loop;
    QList<QHostAddress> found;
    const QDeadlineTimer deadline(lookUpPatience);
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (cancel.isCancelled() || deadline.hasExpired())
            loop.quit();
    });
    tick.start(slicePollMs);
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info.addresses();
        loop.quit();
    });
    loop.exec();
    QHostInfo::abortHostLookup(id);
    return found;
}

MachineProbe::Reach OwnMachineProbe::connectTo(const QHostAddress &address, quint16 port,
                                               const CancelFlag &cancel)
{
    const SocketAddress target = socketAddress(address, port);
    const Descriptor socket(target.storage.ss_family);
    if (socket.number() < 0)
        return Reach::NoRoute;
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&target.storage), target.size) == 0)
        return Reach::Connected;
    if (errno != EINPROGRESS)
        return meaningOf(errno);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && !cancel.isCancelled()) {
        pollfd waiting{socket.number(), POLLOUT, 0};
        if (::poll(&waiting, 1, slicePollMs) <= 0)
            continue;
        int code = 0;
        socklen_t size = sizeof code;
        ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &code, &size);
        return meaningOf(code);
    }
    return Reach::Swallowed;
}

MachineProbe::Space OwnMachineProbe::spaceAt(const QString &folder)
{
    const QStorageInfo storage(folder);
    return {storage.bytesAvailable(), !storage.isReadOnly() && QFileInfo(folder).isWritable()};
}

} // namespace pitanga
