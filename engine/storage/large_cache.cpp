#include "engine/storage/large_cache.h"

#include <malloc.h>
#include <sqlite3.h>

#include <atomic>

namespace pitanga {

namespace {

constexpr int keptBytes = 8 * 1024 * 1024; // of all that the connection has open; more was read by large work
constexpr size_t keptFree = 16 * 1024 * 1024;

/// What is free, but kept by the allocator for each thread that once needed it, goes back to the system: the
/// next step of a transfer may be another thread's.
void giveFreeMemoryBack()
{
    static std::atomic<size_t> freeAfterLast{0}; // holes between what is in use: they stay with the allocator
    if (mallinfo2().fordblks <= freeAfterLast + keptFree)
        return;
    malloc_trim(0);
    freeAfterLast = mallinfo2().fordblks;
}

} // namespace

LargeCache::LargeCache(Database &db) : m_db(db)
{
    giveFreeMemoryBack();
    // A failure would only leave it slower.
    (void)m_db.execute("PRAGMA main.cache_size=-40960"); // 40 MiB: what the merge of 50,000 records wants
}

LargeCache::~LargeCache()
{
    int used = 0;
    int highest = 0;
    sqlite3_db_status(m_db.handle(), SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
    (void)m_db.execute(usualCache);
    if (used <= keptBytes)
        return; // the pages that little work has read are soon wanted again
    sqlite3_db_release_memory(m_db.handle());
    giveFreeMemoryBack();
}

} // namespace pitanga
