#include "engine/tables/last_savers.h"

#include "engine/storage/query.h"

namespace pitanga {

Result<> countLastSavers(Database &db, const QByteArray &selection, SaverCount count)
{
    return Query(db, "INSERT INTO _instance_partition (instance, partition, counted, saved)"
                     " SELECT s.saved_by, s.partition, 0, ?1 * count(*) FROM (" +
                         selection +
                         ") t CROSS JOIN _store s ON s.number = t.record"
                         " WHERE s.saved_by IS NOT NULL GROUP BY s.saved_by, s.partition"
                         " ON CONFLICT (instance, partition) DO UPDATE SET saved = saved + excluded.saved")
        .run(qint64(count));
}

} // namespace pitanga
