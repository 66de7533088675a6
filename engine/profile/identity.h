#pragma once

#include "engine/base/ids.h"
#include "engine/base/random_source.h"
#include "engine/base/result.h"
#include "engine/profile/profile.h"

namespace pitanga {

/// Who a record is (protocol 1.3): computed once, when it is made; a later change of its natural key changes
/// nothing.
struct RecordIdentity
{
    RecordId id;
    QByteArray sourceId;
    QByteArray partition; ///< as stored: `${id}` replaced
    friend bool operator==(const RecordIdentity &, const RecordIdentity &) = default;
};

/// The identity of a record with these fields (a JSON object of wire values). A source id or id that the fields
/// bring along (`_morango_source_id`, `id`) is kept; chance is asked only where the model's source ids are
/// random. Fails where a field that the model's templates need is missing, and where a length of the protocol
/// is passed.
Result<RecordIdentity> identityOf(const Model &model, const Json &fields, RandomSource &random);

/// The model's partition for these fields with `${id}` standing literally, as it is hashed.
Result<QByteArray> partitionTemplateOf(const Model &model, const Json &fields);

/// The id that follows from a partition template, a source id and a model name, where the model computes it.
QByteArray computedId(QByteArrayView partitionTemplate, QByteArrayView sourceId, QByteArrayView modelName);

/// What a receiver asks of every record before it takes it (protocol 1.3): is the id the one that follows from
/// the rest? Compared exactly, so an id in capitals or with dashes is none. Unknown models have computed ids; a
/// model whose id is its source id must have both equal.
bool checkReceivedIdentity(const Profile &profile, QByteArrayView modelUuid, QByteArrayView partition,
                           QByteArrayView sourceId, QByteArrayView modelName);

} // namespace pitanga
