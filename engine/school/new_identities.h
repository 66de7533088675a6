#pragma once

#include "engine/profile/record_text.h"

#include <QHash>

#include <functional>
#include <span>

namespace pitanga {

/// Puts ids in place of ids wherever they stand as whole words of a text, plain or dashed: in references, in
/// source ids and partitions, and in JSON texts inside texts, however deep. A pure function.
QByteArray withIdsReplaced(const QByteArray &text, const QHash<QByteArray, QByteArray> &newIds);

/// A record that is to get another identity; it stays the caller's.
struct MovingRecord
{
    const Model *model = nullptr;
    NewRecord *record = nullptr;
};

/// Gives the records of a data set the identities they have under another root (kolibri.md 7): each id computed
/// anew from partition and source id, and every mention of an old one replaced. `roots` maps the old data
/// sets' ids to the new ones. A record's order does not matter. `failed` is told the place of a record whose
/// identity rests on too long a chain of others; then nothing is changed. Pure; any thread.
void moveToNewRoots(std::span<const MovingRecord> records, const QHash<QByteArray, QByteArray> &roots,
                    const std::function<void(size_t)> &failed);

} // namespace pitanga
