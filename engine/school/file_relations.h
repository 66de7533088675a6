#pragma once

#include "engine/tables/related_records.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace pitanga {

/// Answers the rules of models for records that come together: what they refer to is among them, or in the
/// store already. Remembers what the store said, since thousands of logs refer to the same person. Within one
/// transaction; the records stay the caller's and must outlive this.
class FileRelations final : public RelatedRecords
{
public:
    FileRelations(Database &db, const Profile &profile) : m_stored(db, profile) {}

    /// `fields` is the whole record as it will be.
    void add(const Model &model, const QByteArray &id, const Json &fields);

    QByteArray modelOf(QByteArrayView id) const override;
    Json fieldOf(QByteArrayView id, QByteArrayView field) const override;
    bool exists(QByteArrayView model, const QList<QPair<QByteArray, QByteArray>> &values) const override;

    Result<> failure() const { return m_stored.failure(); }

private:
    struct Known
    {
        const Model *model;
        const Json *fields;
    };
    const QSet<QByteArray> &combinations(QByteArrayView model, const QByteArrayList &fields) const;

    StoredRelations m_stored;
    QHash<QByteArray, Known> m_byId;
    mutable QHash<QByteArray, QByteArray> m_storedModels;
    mutable QHash<QByteArray, Json> m_storedFields;
    mutable QHash<QByteArray, QSet<QByteArray>> m_combinations;
};

} // namespace pitanga
