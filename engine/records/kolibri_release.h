#pragma once

namespace pitanga {

/// The release of Kolibri whose records this program knows, as a Kolibri reads it: a plain `x.y.z`.
///
/// A Kolibri goes by it. Towards one that says nothing, or less than 0.16.2, it deletes device statuses, and
/// the deletions spread; below 0.16 it rewrites attempts, below 0.15 it migrates quizzes (kolibri.md 3.6).
inline constexpr auto kolibriRelease = "0.19.5";

} // namespace pitanga
