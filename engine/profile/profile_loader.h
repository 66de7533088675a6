#pragma once

#include "engine/base/result.h"
#include "engine/profile/profile.h"

namespace pitanga {

/// Reads a profile (format `sync-profile/1`, UTF-8) and checks all of it: every name that is mentioned exists,
/// names can be views and columns, references have no circle, templates can be filled, defaults fit their
/// fields. The error's sentence lists every mistake on a line of its own, each beginning with its place:
/// "models[3] 'lesson', fields[2] 'title': max_length must be a positive whole number". No side effects.
Result<Profile> loadProfile(QByteArrayView json);

/// The profile of schools, built into the program (resource `:/pitanga/profiles/facilitydata.json` of target
/// `engine`). Fails only where that resource is not linked.
Result<Profile> builtinProfile();

} // namespace pitanga
