#pragma once

#include "engine/records/filter.h"
#include "engine/tables/device.h"

namespace pitanga {

/// Where versions that are made here can ever get to other devices: what the certificates allow to write whose
/// keys are here. Everything, on a device that has none yet.
Result<Filter> writeScopeOfDevice(Store &store);

} // namespace pitanga
