#pragma once

#include "engine/storage/database.h"

namespace pitanga {

/// How much a connection keeps of the store in memory: 8 MiB, enough for what people and pages look at.
inline constexpr auto usualCache = "PRAGMA main.cache_size=-8192";

/// Room for statements that touch a whole school at once, for as long as this lives: without it they push each
/// other's pages out of the connection's cache, and a merge takes half as long again. Connections are many (a
/// server has one a worker), so nobody keeps it: with the pages, free memory goes back to the system.
class LargeCache
{
public:
    explicit LargeCache(Database &db);
    ~LargeCache();
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    Database &m_db;
};

} // namespace pitanga
