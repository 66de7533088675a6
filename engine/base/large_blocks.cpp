#include "engine/base/large_blocks.h"

#include <malloc.h>

namespace pitanga {

void giveLargeBlocksBack()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int large = 1024 * 1024;
    static const int once = mallopt(M_MMAP_THRESHOLD, large);
    (void)once;
#endif
}

} // namespace pitanga
