#pragma once

namespace pitanga::test {

/// Whether a sanitizer watches this program: it then takes several times as long, and memory that was given
/// back is kept for a while. Nothing is measured then, only tried.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

} // namespace pitanga::test
