#pragma once

#include "engine/base/ids.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace pitanga {

/// A network interface, as the operating system reports it.
struct NetworkInterface
{
    QByteArray name;
    QByteArray mac; ///< "00:11:22:33:44:55" in either case; empty where there is none
};

/// Everything a machine can be told apart by (protocol 1.4).
struct MachineFacts
{
    std::optional<QByteArray> systemIdOverride; ///< environment MORANGO_SYSTEM_ID
    std::optional<QByteArray> nodeIdOverride;   ///< environment MORANGO_NODE_ID
    std::optional<QByteArray> machineId;        ///< what the operating system calls this installation
    std::vector<NetworkInterface> interfaces;   ///< in the order of the operating system
};

/// Asks the operating system and the environment. May take milliseconds; ask once, when a home is opened.
MachineFacts readMachineFacts();

/// 20 hex digits that do not reveal `value`; empty for an empty value.
QByteArray saltedHash(QByteArrayView value);

/// The two parts of the instance id that tell machines apart; each is 20 hex digits or empty.
QByteArray systemIdOf(const MachineFacts &facts);
QByteArray nodeIdOf(const MachineFacts &facts);

/// The id under which this copy of this database counts its versions. Another machine, or another copy of
/// the database, must get another id: two that share one would lose each other's records in silence.
InstanceId instanceIdOf(const DatabaseId &database, QByteArrayView systemId, QByteArrayView nodeId);

/// Interfaces are asked in the order of these keys: cable first, then wireless, then the rest.
QByteArray interfaceSortKey(const QByteArray &name);

/// The two flag bits of a MAC address. A locally administered one was made up by software and may change.
bool isLocallyAdministered(QByteArrayView mac);
bool isMulticast(QByteArrayView mac);

} // namespace pitanga
