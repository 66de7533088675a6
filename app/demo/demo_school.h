#pragma once

#include "engine/tables/device.h"

#include <memory>

namespace pitanga {

/// The administrator of the sample school, who may give certificates out.
inline constexpr auto demoAdministrator = "wanjiku_admin";
inline constexpr auto demoPassword = "sample-admin";

/// A device in that folder that holds the sample school, made live, with its logs multiplied to some 20,000:
/// enough to watch a sync. Takes a few seconds.
Result<std::shared_ptr<Device>> makeDemoSchool(const QString &home);

} // namespace pitanga
