#pragma once

namespace pitanga {

/// From now on memory that was asked for in blocks of a megabyte and more goes back to the system as soon as it
/// is given back, and grows without a copy. By itself the allocator soon keeps even blocks of 32 MB for each
/// thread that once needed one, so that a server under attack holds several times what is alive. For the whole
/// process; any thread.
void giveLargeBlocksBack();

} // namespace pitanga
