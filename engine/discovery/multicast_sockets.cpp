#include "engine/discovery/multicast_sockets.h"

#include "engine/base/words.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QSet>
#include <QVariant>

#include <netinet/in.h>
#include <sys/socket.h>

namespace pitanga {

namespace {

constexpr int slice = 64; // packets read before timers get their turn
constexpr int hops = 255; // (RFC 6762 11)

#ifndef IPV6_MULTICAST_ALL
#define IPV6_MULTICAST_ALL 29 // since Linux 4.20; the C library's headers are older
#endif

bool isSuitable(const QNetworkInterface &interface, bool loopback)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           flags.testFlag(QNetworkInterface::IsLoopBack) == loopback &&
           (loopback || flags.testFlag(QNetworkInterface::CanMulticast));
}

QList<NetworkLink> linksOf(const QList<QNetworkInterface> &interfaces, bool loopback)
{
    QList<NetworkLink> links;
    for (const QNetworkInterface &interface : interfaces) {
        if (!isSuitable(interface, loopback))
            continue;
        NetworkLink link{interface.index(), interface.name()};
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            link.addresses << entry.ip();
        if (!link.addresses.isEmpty())
            links << link;
    }
    return links;
}

bool has(const NetworkLink &link, QAbstractSocket::NetworkLayerProtocol family)
{
    return std::any_of(link.addresses.begin(), link.addresses.end(),
                       [&](const QHostAddress &address) { return address.protocol() == family; });
}

} // namespace

MulticastSockets::MulticastSockets(Receive receive, QObject *parent)
    : QObject(parent),
      m_receive(std::move(receive)),
      m_four{nullptr, QHostAddress(QStringLiteral("224.0.0.251")), {}},
      m_six{nullptr, QHostAddress(QStringLiteral("ff02::fb")), {}}
{
}

std::optional<Error> MulticastSockets::open(Family &family, const QHostAddress &any)
{
    if (family.socket)
        return std::nullopt;
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(any, mdnsPort, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return Error{
            Error::Kind::Unreachable,
            Words::tr("Devices nearby cannot be found: another program keeps the port for it (5353) to itself."
                      " Addresses can still be typed."),
            socket->errorString()};
    socket->setSocketOption(QAbstractSocket::MulticastTtlOption, hops);
    socket->setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1); // for other programs of this machine
    // Otherwise Linux also hands over what comes on interfaces that other programs joined.
    const int off = 0;
    const int descriptor = int(socket->socketDescriptor());
    if (any.protocol() == QAbstractSocket::IPv6Protocol)
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_ALL, &off, sizeof off);
    else
        setsockopt(descriptor, IPPROTO_IP, IP_MULTICAST_ALL, &off, sizeof off);
    connect(socket.get(), &QUdpSocket::readyRead, this, [this, &family] { read(family); });
    family.socket = std::move(socket);
    return std::nullopt;
}

Result<QList<NetworkLink>> MulticastSockets::refresh()
{
    const auto trouble = open(m_four, QHostAddress(QHostAddress::AnyIPv4));
    open(m_six, QHostAddress(QHostAddress::AnyIPv6));
    if (!m_four.socket && !m_six.socket)
        return *trouble;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    m_links = linksOf(interfaces, false);
    if (m_links.isEmpty())
        m_links = linksOf(interfaces, true);
    join(m_four, m_links);
    join(m_six, m_links);
    return m_links;
}

void MulticastSockets::join(Family &family, const QList<NetworkLink> &links)
{
    if (!family.socket)
        return;
    QSet<int> there;
    for (const NetworkLink &link : links) {
        if (!has(link, family.group.protocol()))
            continue;
        there.insert(link.id);
        if (!family.joined.contains(link.id))
            family.socket->joinMulticastGroup(family.group, QNetworkInterface::interfaceFromIndex(link.id));
    }
    // One that went away took the membership with it; one that only lost its address keeps it, and that is said
    // again without harm when the address is back.
    family.joined = there;
}

void MulticastSockets::read(Family &family)
{
    // At least one is read even where none seems to wait: a socket that said "ready" and was not read from
    // never says it again (Qt 6.4), and the slice before may have taken what this call was announced for.
    for (int count = 0; count == 0 || (count < slice && family.socket->hasPendingDatagrams()); ++count) {
        const QNetworkDatagram datagram = family.socket->receiveDatagram(dnsLimits::packetBytes + 1);
        if (datagram.isValid() && datagram.senderPort() > 0)
            m_receive({int(datagram.interfaceIndex()), datagram.senderAddress(), quint16(datagram.senderPort()),
                       datagram.data()});
    }
    if (family.socket->hasPendingDatagrams())
        QMetaObject::invokeMethod(
            this, [this, &family] { read(family); }, Qt::QueuedConnection);
}

void MulticastSockets::send(int link, const QByteArray &packet, const Destination &to)
{
    if (!to.address.isNull())
        return sendTo(to.address.protocol() == QAbstractSocket::IPv6Protocol ? m_six : m_four, link, packet,
                      to.address, to.port);
    for (Family *family : {&m_four, &m_six})
        if (family->joined.contains(link))
            sendTo(*family, link, packet, family->group, mdnsPort);
}

/// What cannot be sent is lost, as any packet may be: all of it is said again.
void MulticastSockets::sendTo(Family &family, int link, const QByteArray &packet, const QHostAddress &address,
                              quint16 port)
{
    if (!family.socket)
        return;
    if (address.isMulticast())
        family.socket->setMulticastInterface(QNetworkInterface::interfaceFromIndex(link));
    family.socket->writeDatagram(packet, address, port);
}

} // namespace pitanga
