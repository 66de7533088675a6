#pragma once

#include "engine/profile/profile.h"
#include "engine/tables/device.h"

#include <QList>

namespace pitanga {

/// A record as the views show it.
struct Record
{
    RecordId id;
    QByteArray model;
    QByteArray partition;
    QByteArray sourceId;
    Json fields;          ///< all keys of the shown text, unknown ones included
    bool changed = false; ///< edited here, not stamped yet
};

/// Single records through the engine: what the views do by SQL, with the rules of the model checked and every
/// refusal explained (kind Data, the field named; Usage for a model or record that does not exist). Each call
/// is a transaction of its own unless it says otherwise. Changes travel after the next stamping
/// (`sync/serialize.h`). Thread of the store. For many records at once: `record_writer.h`.
class RecordTable
{
public:
    RecordTable(Store &store, const Profile &profile) : m_store(store), m_profile(profile) {}

    /// The visible record of that model, or nothing.
    Result<std::optional<Record>> find(QByteArrayView model, QByteArrayView id) const;
    /// Makes a record of the fields given (a JSON object of wire values); those left out take their defaults.
    /// One that was deleted revives. A user name must be new in its facility, whatever its case.
    Result<RecordId> create(QByteArrayView model, const Json &fields);
    /// The same within a write transaction of the caller.
    Result<RecordId> createWithin(QByteArrayView model, const Json &fields);
    /// Changes the fields given and no others; where none differs, nothing happens. Identity, data set and
    /// constants never change.
    Result<> change(QByteArrayView model, QByteArrayView id, const Json &fields);
    /// Deletes it and all that refers to it (protocol 9.4); returns how many records went. A class membership
    /// takes those of its groups along, the last role in a facility those in its classes (kolibri.md 1.5).
    Result<qint64> remove(QByteArrayView model, QByteArrayView id);
    /// The same for good: the texts are wiped here at the next stamping, and everywhere the mark arrives. Also
    /// reaches what was deleted before: the record itself, and (at the stamping) what referred to it.
    Result<qint64> erase(QByteArrayView model, QByteArrayView id);

private:
    Result<qint64> takeAway(QByteArrayView model, QByteArrayView id, int removal);

    Store &m_store;
    const Profile &m_profile;
};

} // namespace pitanga
