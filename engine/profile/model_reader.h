#pragma once

#include "engine/profile/profile.h"

#include <QStringList>

namespace pitanga {

/// Reads one entry of a profile's `models` as far as it can be judged alone; mistakes go to `problems`, each
/// with its place. What a model says of other models is checked by `profile_checks.h`.
Model readModel(const Json &json, const QString &place, QStringList &problems);

/// Reads one field of a model, or one of the common fields.
Field readField(const Json &json, const QString &place, QStringList &problems);

} // namespace pitanga
