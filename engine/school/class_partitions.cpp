#include "engine/school/class_partitions.h"

#include "engine/base/ids.h"
#include "engine/school/facility.h"
#include "engine/storage/query.h"

namespace pitanga {

namespace {

constexpr auto places = R"sql(
    SELECT collection_id, ':learner-rw' FROM membership
    WHERE user_id = ?1 AND dataset_id = ?2 AND _morango_partition = ?2 || ':user-ro:' || ?1
      AND collection_id IN (SELECT id FROM classroom)
    UNION
    SELECT collection_id, ':coach-rw' FROM role
    WHERE user_id = ?1 AND dataset_id = ?2 AND _morango_partition = ?2 || ':user-ro:' || ?1
      AND kind IN ('coach', 'admin')
    ORDER BY 1, 2)sql";

QByteArray prefixOf(QByteArrayView dataset)
{
    return dataset.toByteArray() + ":classroom:";
}

} // namespace

bool isClassPartition(QByteArrayView entry, QByteArrayView dataset)
{
    const QByteArray prefix = prefixOf(dataset);
    if (!entry.startsWith(prefix))
        return false;
    const QByteArray rest = entry.sliced(prefix.size()).toByteArray();
    const qsizetype end = rest.indexOf(':');
    return RecordId::fromHex(rest.first(end < 0 ? rest.size() : end)).has_value();
}

Result<QByteArrayList> classPartitionsOf(Store &store, const QByteArray &dataset, const QByteArray &person,
                                         bool write)
{
    PITANGA_LET(profile, schoolProfile(store.device()));
    QByteArrayList partitions;
    for (const char *needed : {"membership", "role", "classroom"})
        if (!profile->find(needed))
            return partitions; // a profile without classes
    Query rows(store.db(), places);
    rows.bind(person, dataset);
    while (rows.next()) {
        const QByteArray partition = prefixOf(dataset) + rows.bytes(0) + (write ? rows.bytes(1) : "");
        if (!partitions.contains(partition))
            partitions.append(partition);
    }
    PITANGA_TRY(rows.done());
    return partitions;
}

} // namespace pitanga
