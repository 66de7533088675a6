#include "app/cli/invocation.h"

namespace pitanga::cli {

Result<std::shared_ptr<Device>> Invocation::device()
{
    if (!m_device) {
        DeviceOptions options;
        options.home = m_home;
        options.mustExist = true;
        PITANGA_LET(opened, Device::open(std::move(options)));
        m_device = opened;
    }
    return m_device;
}

Result<Store *> Invocation::store()
{
    if (!m_store) {
        PITANGA_LET(opened, device());
        PITANGA_LET(connected, opened->connect());
        m_store = std::move(connected);
    }
    return m_store.get();
}

} // namespace pitanga::cli
