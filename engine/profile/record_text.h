#pragma once

#include "engine/profile/identity.h"

#include <QDateTime>

namespace pitanga {

/// A record as it enters the store for the first time.
struct NewRecord
{
    RecordIdentity identity;
    Json fields; ///< all of them, wire values, the three common ones first, then in declaration order
    QByteArray selfReference; ///< for the store's `_self_ref_fk`; "" where there is none
    QByteArray serialized() const { return fields.toPython(); }
};

/// Makes a whole record of the fields somebody gave (a JSON object of wire values): constants and defaults are
/// filled in, the identity computed (protocol 1.3, 3.2). Keys the model does not know are kept, at the end.
/// Fields that must be given and were not stay away; `validateOnSave` says so. Fails where the identity cannot
/// be made.
Result<NewRecord> makeRecord(const Model &model, const Json &given, const QDateTime &nowUtc,
                             RandomSource &random);

/// The stored text with changes laid over it (protocol 9.2): existing keys keep their place, and those
/// untouched their spelling of numbers; unknown keys stay; new ones follow in the model's order. A stored text
/// that is no JSON object (the "" of a hard deletion) counts as `{}`. Python's spelling, as peers write it.
QByteArray overlay(QByteArrayView storedText, const Json &changes, const Model &model);

} // namespace pitanga
