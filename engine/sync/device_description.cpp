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

} // namespace pitanga
