#include "engine/sync/device_description.h"

#include "engine/records/kolibri_release.h"

#include <QSysInfo>

namespace pitanga {

Json describeDevice(const Device &device, const QByteArray &deviceName)
{
    const LocalInstance &identity = device.identity();
    return Json::object({{"id", identity.id.toHex()},
                         {"platform", QSysInfo::kernelType()},
                         {"hostname", ""},
                         {"sysversion", ""},
                         {"node_id", identity.nodeId},
                         {"database", identity.database.toHex()},
                         {"db_path", ""},
                         {"system_id", identity.systemId},
                         {"kolibri", kolibriRelease},
                         {"x_pitanga", Json::object({{"name", deviceName}, {"version", PITANGA_VERSION}})}});
}

Json describeClient(const Device &device, const QByteArray &deviceName, const QByteArray &sessionSalt)
{
    Json description = describeDevice(device, deviceName);
    Json ours = description.value("x_pitanga");
    ours.set("session_salt", sessionSalt);
    description.set("x_pitanga", ours);
    return description;
}

QByteArray sessionSaltOf(const Json &description)
{
    return description.value("x_pitanga").value("session_salt").toUtf8();
}

} // namespace pitanga
