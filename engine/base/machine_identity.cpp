#include "engine/base/machine_identity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkInterface>
#include <QString>
#include <QSysInfo>

#include <algorithm>

namespace pitanga {

namespace {

constexpr char salt[] = "::b88281f3-302c-4def-bb87-043f681e4183"; // Morango's; the same for everybody

/// An override counts if a person meant it: three characters at least, blanks at the ends apart.
bool isMeant(const std::optional<QByteArray> &value)
{
    return value && QString::fromUtf8(*value).trimmed().toUcs4().size() >= 3;
}

unsigned firstOctet(QByteArrayView mac)
{
    return unsigned(mac.first(std::min<qsizetype>(2, mac.size())).toByteArray().toUInt(nullptr, 16));
}

bool namesHardware(QByteArrayView mac)
{
    return !mac.isEmpty() && mac != QByteArrayView("00:00:00:00:00:00");
}

std::optional<QByteArray> environment(const char *name)
{
    return qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
}

std::optional<QByteArray> readMachineId()
{
    QFile file(QStringLiteral("/etc/machine-id"));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().trimmed();
    const QByteArray known = QSysInfo::machineUniqueId();
    return known.isEmpty() ? std::nullopt : std::optional(known);
}

} // namespace

MachineFacts readMachineFacts()
{
    MachineFacts facts{environment("MORANGO_SYSTEM_ID"), environment("MORANGO_NODE_ID"), readMachineId(), {}};
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces())
        facts.interfaces.push_back({interface.name().toUtf8(), interface.hardwareAddress().toLatin1()});
    return facts;
}

QByteArray saltedHash(QByteArrayView value)
{
    if (value.isEmpty())
        return {};
    QByteArray text = value.toByteArray() + salt;
    for (char &c : text) // ASCII letters only, whatever the locale
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(20);
}

QByteArray systemIdOf(const MachineFacts &facts)
{
    if (isMeant(facts.systemIdOverride))
        return saltedHash(*facts.systemIdOverride);
    return saltedHash(facts.machineId ? *facts.machineId : facts.systemIdOverride.value_or(QByteArray()));
}

QByteArray nodeIdOf(const MachineFacts &facts)
{
    if (isMeant(facts.nodeIdOverride))
        return saltedHash(*facts.nodeIdOverride);

    std::vector<NetworkInterface> sorted = facts.interfaces;
    std::stable_sort(sorted.begin(), sorted.end(), [](const NetworkInterface &a, const NetworkInterface &b) {
        return interfaceSortKey(a.name) < interfaceSortKey(b.name);
    });
    for (const NetworkInterface &interface : sorted)
        if (namesHardware(interface.mac) && !isLocallyAdministered(interface.mac))
            return saltedHash(interface.mac);

    // Only made-up addresses (a virtual machine): still better than none. Two clones of one machine image may
    // differ in nothing else, and an id that changes costs little, while a shared one loses records.
    for (const NetworkInterface &interface : facts.interfaces)
        if (namesHardware(interface.mac) && !isMulticast(interface.mac))
            return saltedHash(interface.mac);
    return {};
}

InstanceId instanceIdOf(const DatabaseId &database, QByteArrayView systemId, QByteArrayView nodeId)
{
    return *InstanceId::fromHex(sha2Uuid({database.toHex(), systemId, nodeId}));
}

QByteArray interfaceSortKey(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower.startsWith("eth") || lower.startsWith("en"))
        return '0' + lower;
    if (lower.startsWith("wl"))
        return '1' + lower;
    if (lower.startsWith('e') || lower.startsWith('w'))
        return '2' + lower;
    return lower;
}

bool isLocallyAdministered(QByteArrayView mac)
{
    return firstOctet(mac) & 2;
}

bool isMulticast(QByteArrayView mac)
{
    return firstOctet(mac) & 1;
}

} // namespace pitanga
