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
    Json fields;       ///< all keys of the shown text, unknown ones included
    bool changed = false; ///< edited here, not stamped yet
};

/// Single records through the engine: what the views do by SQL, with the rules of the model checked and every
/// refusal explained. Each call is a transaction of its own unless it says otherwise. Changes travel after the
/// next stamping (`sync/serialize.h`).
class RecordTable
{
public:
    RecordTable(Store &store, const Profile &profile) : m_store(store), m_profile(profile) {}

    /// The visible record of that model, or nothing.
    Result<std::optional<Record>> find(QByteArrayView model, QByteArrayView id) const;
    /// Makes a record of the fields given; those left out take their defaults. One that was deleted revives.
    Result<RecordId> create(QByteArrayView model, const Json &fields);
    /// Changes the fields given and no others.
    Result<> change(QByteArrayView model, QByteArrayView id, const Json &fields);
    /// Deletes it and all that refers to it (protocol 9.4); returns how many records went.
    Result<qint64> remove(QByteArrayView model, QByteArrayView id);
    /// The same for good: nobody can bring it back, and its text is wiped everywhere the mark arrives.
    Result<qint64> erase(QByteArrayView model, QByteArrayView id);

    /// Puts a record in as it is, ids included, within a transaction of the caller; for files that were
    /// checked as a whole. Fails when it exists already.
    Result<> insertWhole(const Model &model, const struct NewRecord &record);

private:
    Result<qint64> takeAway(QByteArrayView model, QByteArrayView id, int removal);

    Store &m_store;
    const Profile &m_profile;
};

} // namespace pitanga
