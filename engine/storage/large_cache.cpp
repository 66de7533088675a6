#include "engine/storage/large_cache.h"

#include <sqlite3.h>

namespace pitanga {

LargeCache::LargeCache(Database &db) : m_db(db)
{
    // A failure would only leave it slower.
    (void)m_db.execute("PRAGMA main.cache_size=-40960"); // 40 MiB: what the merge of 50,000 records wants
}

LargeCache::~LargeCache()
{
    (void)m_db.execute(usualCache);
    sqlite3_db_release_memory(m_db.handle());
}

} // namespace pitanga
