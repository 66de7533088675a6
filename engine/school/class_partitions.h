#pragma once

#include "engine/records/filter.h"
#include "engine/tables/device.h"

// Records of a class (courses) lie in `<data set>:classroom:<class>`, which no certificate for one person
// reaches. A full device therefore widens the filter of such a person's transfer by their classes (Kolibri
// 0.19). Threads: that of the store.
namespace pitanga {

/// Whether that entry of a filter is one class of the data set, or a part of it.
bool isClassPartition(QByteArrayView entry, QByteArrayView dataset);

/// What a person's transfer is widened by: the classes that they are a member of, or have the role of a coach
/// or admin in. Those that they may `write`: of a member's class the learners' part, of a coach's the coaches'.
/// Memberships and roles count only where the person cannot write them.
Result<QByteArrayList> classPartitionsOf(Store &store, const QByteArray &dataset, const QByteArray &person,
                                         bool write);

} // namespace pitanga
