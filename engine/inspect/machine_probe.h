#pragma once

#include "engine/base/cancel.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <utility>

namespace pitanga {

/// What this machine sees of its network, in the small steps in which a connection comes about, and of its
/// disk. Tests replace it to break one of them. Blocks; worker threads only.
class MachineProbe
{
public:
    enum class Reach {
        Connected,
        Refused,   ///< the machine is there, and nothing listens at that port
        Swallowed, ///< nothing came back: something drops what is sent
        Nobody,    ///< no machine has that address in this network
        NoRoute,   ///< this machine cannot even send there
    };
    struct Space
    {
        qint64 freeBytes = 0;
        bool writable = true;
    };
    using Subnet = std::pair<QHostAddress, int>; ///< as QHostAddress::parseSubnet

    virtual ~MachineProbe() = default;
    /// Addresses of this machine that go beyond it, with the length of their network's prefix.
    virtual QList<Subnet> ownNetworks() = 0;
    /// The addresses of a name; empty where nobody has it. A numeric address is its own.
    virtual QList<QHostAddress> lookUp(const QString &host, const CancelFlag &cancel) = 0;
    virtual Reach connectTo(const QHostAddress &address, quint16 port, const CancelFlag &cancel) = 0;
    /// On the disk of that folder, for this user.
    virtual Space spaceAt(const QString &folder) = 0;
};

/// The machine as it is.
class OwnMachineProbe final : public MachineProbe
{
public:
    /// Longer than the three seconds in which the system finds out that nobody has an address: only so can
    /// somebody who drops packets be told from nobody.
    static constexpr std::chrono::milliseconds patience{5000};

    QList<Subnet> ownNetworks() override;
    QList<QHostAddress> lookUp(const QString &host, const CancelFlag &cancel) override;
    Reach connectTo(const QHostAddress &address, quint16 port, const CancelFlag &cancel) override;
    Space spaceAt(const QString &folder) override;
};

} // namespace pitanga
