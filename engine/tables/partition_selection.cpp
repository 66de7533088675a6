#include "engine/tables/partition_selection.h"

#include "engine/records/partition.h"
#include "engine/storage/query.h"

namespace pitanga {

Result<> selectPartitions(Database &db, const Filter &filter)
{
    PITANGA_TRY(db.execute("CREATE TEMP TABLE IF NOT EXISTS selected_partition (number INTEGER PRIMARY KEY);"
                           "DELETE FROM temp.selected_partition;"));
    Query add(db, "INSERT OR IGNORE INTO temp.selected_partition"
                  " SELECT number FROM _partition WHERE path >= ?1 AND (?2 IS NULL OR path < ?2)");
    for (const QByteArray &entry : filter.entries())
        PITANGA_TRY(add.run(entry, afterPrefix(entry)));
    return {};
}

} // namespace pitanga
