#pragma once

#include <QtGlobal>

namespace pitanga::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool hasSanitizer = true;
#else
inline constexpr bool hasSanitizer = false;
#endif

/// Whether a sanitizer watches this program, or what runs is counted (coverage.sh): it then takes several times
/// as long, and memory that was given back may be kept for a while. Nothing is measured then, only tried.
inline const bool isSanitized = hasSanitizer || qEnvironmentVariableIsSet("LLVM_PROFILE_FILE");

} // namespace pitanga::test
